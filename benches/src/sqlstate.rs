//! The codes of `SqlState` as strum would have them.

use strum::EnumString;

/// With strum, by the code as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
pub enum StrumSqlState {
    #[strum(serialize = "00000")]
    SuccessfulCompletion,
    #[strum(serialize = "01000")]
    Warning,
    #[strum(serialize = "01003")]
    NullValueEliminatedInSetFunction,
    #[strum(serialize = "01004")]
    WarningStringDataRightTruncation,
    #[strum(serialize = "01006")]
    PrivilegeNotRevoked,
    #[strum(serialize = "01007")]
    PrivilegeNotGranted,
    #[strum(serialize = "01008")]
    ImplicitZeroBitPadding,
    #[strum(serialize = "0100C")]
    DynamicResultSetsReturned,
    #[strum(serialize = "01P01")]
    DeprecatedFeature,
    #[strum(serialize = "02000")]
    NoData,
    #[strum(serialize = "02001")]
    NoAdditionalDynamicResultSetsReturned,
    #[strum(serialize = "03000")]
    SqlStatementNotYetComplete,
    #[strum(serialize = "08000")]
    ConnectionException,
    #[strum(serialize = "08001")]
    SqlclientUnableToEstablishSqlconnection,
    #[strum(serialize = "08003")]
    ConnectionDoesNotExist,
    #[strum(serialize = "08004")]
    SqlserverRejectedEstablishmentOfSqlconnection,
    #[strum(serialize = "08006")]
    ConnectionFailure,
    #[strum(serialize = "08007")]
    TransactionResolutionUnknown,
    #[strum(serialize = "08P01")]
    ProtocolViolation,
    #[strum(serialize = "09000")]
    TriggeredActionException,
    #[strum(serialize = "0A000")]
    FeatureNotSupported,
    #[strum(serialize = "0B000")]
    InvalidTransactionInitiation,
    #[strum(serialize = "0F000")]
    LocatorException,
    #[strum(serialize = "0F001")]
    InvalidLocatorSpecification,
    #[strum(serialize = "0L000")]
    InvalidGrantor,
    #[strum(serialize = "0LP01")]
    InvalidGrantOperation,
    #[strum(serialize = "0P000")]
    InvalidRoleSpecification,
    #[strum(serialize = "0Z000")]
    DiagnosticsException,
    #[strum(serialize = "0Z002")]
    StackedDiagnosticsAccessedWithoutActiveHandler,
    #[strum(serialize = "10608")]
    InvalidArgumentForXquery,
    #[strum(serialize = "20000")]
    CaseNotFound,
    #[strum(serialize = "21000")]
    CardinalityViolation,
    #[strum(serialize = "22000")]
    DataException,
    #[strum(serialize = "22001")]
    StringDataRightTruncation,
    #[strum(serialize = "22002")]
    NullValueNoIndicatorParameter,
    #[strum(serialize = "22003")]
    NumericValueOutOfRange,
    #[strum(serialize = "22004")]
    NullValueNotAllowed,
    #[strum(serialize = "22005")]
    ErrorInAssignment,
    #[strum(serialize = "22007")]
    InvalidDatetimeFormat,
    #[strum(serialize = "22008")]
    DatetimeFieldOverflow,
    #[strum(serialize = "22009")]
    InvalidTimeZoneDisplacementValue,
    #[strum(serialize = "2200B")]
    EscapeCharacterConflict,
    #[strum(serialize = "2200C")]
    InvalidUseOfEscapeCharacter,
    #[strum(serialize = "2200D")]
    InvalidEscapeOctet,
    #[strum(serialize = "2200F")]
    ZeroLengthCharacterString,
    #[strum(serialize = "2200G")]
    MostSpecificTypeMismatch,
    #[strum(serialize = "2200H")]
    SequenceGeneratorLimitExceeded,
    #[strum(serialize = "2200L")]
    NotAnXmlDocument,
    #[strum(serialize = "2200M")]
    InvalidXmlDocument,
    #[strum(serialize = "2200N")]
    InvalidXmlContent,
    #[strum(serialize = "2200S")]
    InvalidXmlComment,
    #[strum(serialize = "2200T")]
    InvalidXmlProcessingInstruction,
    #[strum(serialize = "22010")]
    InvalidIndicatorParameterValue,
    #[strum(serialize = "22011")]
    SubstringError,
    #[strum(serialize = "22012")]
    DivisionByZero,
    #[strum(serialize = "22013")]
    InvalidPrecedingOrFollowingSize,
    #[strum(serialize = "22014")]
    InvalidArgumentForNtileFunction,
    #[strum(serialize = "22015")]
    IntervalFieldOverflow,
    #[strum(serialize = "22016")]
    InvalidArgumentForNthValueFunction,
    #[strum(serialize = "22018")]
    InvalidCharacterValueForCast,
    #[strum(serialize = "22019")]
    InvalidEscapeCharacter,
    #[strum(serialize = "2201B")]
    InvalidRegularExpression,
    #[strum(serialize = "2201E")]
    InvalidArgumentForLogarithm,
    #[strum(serialize = "2201F")]
    InvalidArgumentForPowerFunction,
    #[strum(serialize = "2201G")]
    InvalidArgumentForWidthBucketFunction,
    #[strum(serialize = "2201W")]
    InvalidRowCountInLimitClause,
    #[strum(serialize = "2201X")]
    InvalidRowCountInResultOffsetClause,
    #[strum(serialize = "22021")]
    CharacterNotInRepertoire,
    #[strum(serialize = "22022")]
    IndicatorOverflow,
    #[strum(serialize = "22023")]
    InvalidParameterValue,
    #[strum(serialize = "22024")]
    UnterminatedCString,
    #[strum(serialize = "22025")]
    InvalidEscapeSequence,
    #[strum(serialize = "22026")]
    StringDataLengthMismatch,
    #[strum(serialize = "22027")]
    TrimError,
    #[strum(serialize = "2202E")]
    ArraySubscriptError,
    #[strum(serialize = "2202G")]
    InvalidTablesampleRepeat,
    #[strum(serialize = "2202H")]
    InvalidTablesampleArgument,
    #[strum(serialize = "22030")]
    DuplicateJsonObjectKeyValue,
    #[strum(serialize = "22031")]
    InvalidArgumentForSqlJsonDatetimeFunction,
    #[strum(serialize = "22032")]
    InvalidJsonText,
    #[strum(serialize = "22033")]
    InvalidSqlJsonSubscript,
    #[strum(serialize = "22034")]
    MoreThanOneSqlJsonItem,
    #[strum(serialize = "22035")]
    NoSqlJsonItem,
    #[strum(serialize = "22036")]
    NonNumericSqlJsonItem,
    #[strum(serialize = "22037")]
    NonUniqueKeysInAJsonObject,
    #[strum(serialize = "22038")]
    SingletonSqlJsonItemRequired,
    #[strum(serialize = "22039")]
    SqlJsonArrayNotFound,
    #[strum(serialize = "2203A")]
    SqlJsonMemberNotFound,
    #[strum(serialize = "2203B")]
    SqlJsonNumberNotFound,
    #[strum(serialize = "2203C")]
    SqlJsonObjectNotFound,
    #[strum(serialize = "2203D")]
    TooManyJsonArrayElements,
    #[strum(serialize = "2203E")]
    TooManyJsonObjectMembers,
    #[strum(serialize = "2203F")]
    SqlJsonScalarRequired,
    #[strum(serialize = "2203G")]
    SqlJsonItemCannotBeCastToTargetType,
    #[strum(serialize = "22P01")]
    FloatingPointException,
    #[strum(serialize = "22P02")]
    InvalidTextRepresentation,
    #[strum(serialize = "22P03")]
    InvalidBinaryRepresentation,
    #[strum(serialize = "22P04")]
    BadCopyFileFormat,
    #[strum(serialize = "22P05")]
    UntranslatableCharacter,
    #[strum(serialize = "22P06")]
    NonstandardUseOfEscapeCharacter,
    #[strum(serialize = "22P07")]
    DatumVersionMismatch,
    #[strum(serialize = "23000")]
    IntegrityConstraintViolation,
    #[strum(serialize = "23001")]
    RestrictViolation,
    #[strum(serialize = "23502")]
    NotNullViolation,
    #[strum(serialize = "23503")]
    ForeignKeyViolation,
    #[strum(serialize = "23505")]
    UniqueViolation,
    #[strum(serialize = "23514")]
    CheckViolation,
    #[strum(serialize = "23P01")]
    ExclusionViolation,
    #[strum(serialize = "24000")]
    InvalidCursorState,
    #[strum(serialize = "25000")]
    InvalidTransactionState,
    #[strum(serialize = "25001")]
    ActiveSqlTransaction,
    #[strum(serialize = "25002")]
    BranchTransactionAlreadyActive,
    #[strum(serialize = "25003")]
    InappropriateAccessModeForBranchTransaction,
    #[strum(serialize = "25004")]
    InappropriateIsolationLevelForBranchTransaction,
    #[strum(serialize = "25005")]
    NoActiveSqlTransactionForBranchTransaction,
    #[strum(serialize = "25006")]
    ReadOnlySqlTransaction,
    #[strum(serialize = "25007")]
    SchemaAndDataStatementMixingNotSupported,
    #[strum(serialize = "25008")]
    HeldCursorRequiresSameIsolationLevel,
    #[strum(serialize = "25P01")]
    NoActiveSqlTransaction,
    #[strum(serialize = "25P02")]
    InFailedSqlTransaction,
    #[strum(serialize = "25P03")]
    IdleInTransactionSessionTimeout,
    #[strum(serialize = "25P04")]
    TransactionTimeout,
    #[strum(serialize = "26000")]
    InvalidSqlStatementName,
    #[strum(serialize = "27000")]
    TriggeredDataChangeViolation,
    #[strum(serialize = "28000")]
    InvalidAuthorizationSpecification,
    #[strum(serialize = "28P01")]
    InvalidPassword,
    #[strum(serialize = "2B000")]
    DependentPrivilegeDescriptorsStillExist,
    #[strum(serialize = "2BP01")]
    DependentObjectsStillExist,
    #[strum(serialize = "2D000")]
    InvalidTransactionTermination,
    #[strum(serialize = "2F000")]
    SqlRoutineException,
    #[strum(serialize = "2F002")]
    SqlRoutineModifyingSqlDataNotPermitted,
    #[strum(serialize = "2F003")]
    SqlRoutineProhibitedSqlStatementAttempted,
    #[strum(serialize = "2F004")]
    SqlRoutineReadingSqlDataNotPermitted,
    #[strum(serialize = "2F005")]
    FunctionExecutedNoReturnStatement,
    #[strum(serialize = "34000")]
    InvalidCursorName,
    #[strum(serialize = "38000")]
    ExternalRoutineException,
    #[strum(serialize = "38001")]
    ContainingSqlNotPermitted,
    #[strum(serialize = "38002")]
    ExternalRoutineModifyingSqlDataNotPermitted,
    #[strum(serialize = "38003")]
    ExternalRoutineProhibitedSqlStatementAttempted,
    #[strum(serialize = "38004")]
    ExternalRoutineReadingSqlDataNotPermitted,
    #[strum(serialize = "39000")]
    ExternalRoutineInvocationException,
    #[strum(serialize = "39001")]
    InvalidSqlstateReturned,
    #[strum(serialize = "39004")]
    ExternalRoutineNullValueNotAllowed,
    #[strum(serialize = "39P01")]
    TriggerProtocolViolated,
    #[strum(serialize = "39P02")]
    SrfProtocolViolated,
    #[strum(serialize = "39P03")]
    EventTriggerProtocolViolated,
    #[strum(serialize = "3B000")]
    SavepointException,
    #[strum(serialize = "3B001")]
    InvalidSavepointSpecification,
    #[strum(serialize = "3D000")]
    InvalidCatalogName,
    #[strum(serialize = "3F000")]
    InvalidSchemaName,
    #[strum(serialize = "40000")]
    TransactionRollback,
    #[strum(serialize = "40001")]
    SerializationFailure,
    #[strum(serialize = "40002")]
    TransactionIntegrityConstraintViolation,
    #[strum(serialize = "40003")]
    StatementCompletionUnknown,
    #[strum(serialize = "40P01")]
    DeadlockDetected,
    #[strum(serialize = "42000")]
    SyntaxErrorOrAccessRuleViolation,
    #[strum(serialize = "42501")]
    InsufficientPrivilege,
    #[strum(serialize = "42601")]
    SyntaxError,
    #[strum(serialize = "42602")]
    InvalidName,
    #[strum(serialize = "42611")]
    InvalidColumnDefinition,
    #[strum(serialize = "42622")]
    NameTooLong,
    #[strum(serialize = "42701")]
    DuplicateColumn,
    #[strum(serialize = "42702")]
    AmbiguousColumn,
    #[strum(serialize = "42703")]
    UndefinedColumn,
    #[strum(serialize = "42704")]
    UndefinedObject,
    #[strum(serialize = "42710")]
    DuplicateObject,
    #[strum(serialize = "42712")]
    DuplicateAlias,
    #[strum(serialize = "42723")]
    DuplicateFunction,
    #[strum(serialize = "42725")]
    AmbiguousFunction,
    #[strum(serialize = "42803")]
    GroupingError,
    #[strum(serialize = "42804")]
    DatatypeMismatch,
    #[strum(serialize = "42809")]
    WrongObjectType,
    #[strum(serialize = "42830")]
    InvalidForeignKey,
    #[strum(serialize = "42846")]
    CannotCoerce,
    #[strum(serialize = "42883")]
    UndefinedFunction,
    #[strum(serialize = "428C9")]
    GeneratedAlways,
    #[strum(serialize = "42939")]
    ReservedName,
    #[strum(serialize = "42P01")]
    UndefinedTable,
    #[strum(serialize = "42P02")]
    UndefinedParameter,
    #[strum(serialize = "42P03")]
    DuplicateCursor,
    #[strum(serialize = "42P04")]
    DuplicateDatabase,
    #[strum(serialize = "42P05")]
    DuplicatePreparedStatement,
    #[strum(serialize = "42P06")]
    DuplicateSchema,
    #[strum(serialize = "42P07")]
    DuplicateTable,
    #[strum(serialize = "42P08")]
    AmbiguousParameter,
    #[strum(serialize = "42P09")]
    AmbiguousAlias,
    #[strum(serialize = "42P10")]
    InvalidColumnReference,
    #[strum(serialize = "42P11")]
    InvalidCursorDefinition,
    #[strum(serialize = "42P12")]
    InvalidDatabaseDefinition,
    #[strum(serialize = "42P13")]
    InvalidFunctionDefinition,
    #[strum(serialize = "42P14")]
    InvalidPreparedStatementDefinition,
    #[strum(serialize = "42P15")]
    InvalidSchemaDefinition,
    #[strum(serialize = "42P16")]
    InvalidTableDefinition,
    #[strum(serialize = "42P17")]
    InvalidObjectDefinition,
    #[strum(serialize = "42P18")]
    IndeterminateDatatype,
    #[strum(serialize = "42P19")]
    InvalidRecursion,
    #[strum(serialize = "42P20")]
    WindowingError,
    #[strum(serialize = "42P21")]
    CollationMismatch,
    #[strum(serialize = "42P22")]
    IndeterminateCollation,
    #[strum(serialize = "44000")]
    WithCheckOptionViolation,
    #[strum(serialize = "53000")]
    InsufficientResources,
    #[strum(serialize = "53100")]
    DiskFull,
    #[strum(serialize = "53200")]
    OutOfMemory,
    #[strum(serialize = "53300")]
    TooManyConnections,
    #[strum(serialize = "53400")]
    ConfigurationLimitExceeded,
    #[strum(serialize = "54000")]
    ProgramLimitExceeded,
    #[strum(serialize = "54001")]
    StatementTooComplex,
    #[strum(serialize = "54011")]
    TooManyColumns,
    #[strum(serialize = "54023")]
    TooManyArguments,
    #[strum(serialize = "55000")]
    ObjectNotInPrerequisiteState,
    #[strum(serialize = "55006")]
    ObjectInUse,
    #[strum(serialize = "55P02")]
    CantChangeRuntimeParam,
    #[strum(serialize = "55P03")]
    LockNotAvailable,
    #[strum(serialize = "55P04")]
    UnsafeNewEnumValueUsage,
    #[strum(serialize = "57000")]
    OperatorIntervention,
    #[strum(serialize = "57014")]
    QueryCanceled,
    #[strum(serialize = "57P01")]
    AdminShutdown,
    #[strum(serialize = "57P02")]
    CrashShutdown,
    #[strum(serialize = "57P03")]
    CannotConnectNow,
    #[strum(serialize = "57P04")]
    DatabaseDropped,
    #[strum(serialize = "57P05")]
    IdleSessionTimeout,
    #[strum(serialize = "58000")]
    SystemError,
    #[strum(serialize = "58030")]
    IoError,
    #[strum(serialize = "58P01")]
    UndefinedFile,
    #[strum(serialize = "58P02")]
    DuplicateFile,
    #[strum(serialize = "58P03")]
    FileNameTooLong,
    #[strum(serialize = "72000")]
    SnapshotTooOld,
    #[strum(serialize = "F0000")]
    ConfigFileError,
    #[strum(serialize = "F0001")]
    LockFileExists,
    #[strum(serialize = "HV000")]
    FdwError,
    #[strum(serialize = "HV001")]
    FdwOutOfMemory,
    #[strum(serialize = "HV002")]
    FdwDynamicParameterValueNeeded,
    #[strum(serialize = "HV004")]
    FdwInvalidDataType,
    #[strum(serialize = "HV005")]
    FdwColumnNameNotFound,
    #[strum(serialize = "HV006")]
    FdwInvalidDataTypeDescriptors,
    #[strum(serialize = "HV007")]
    FdwInvalidColumnName,
    #[strum(serialize = "HV008")]
    FdwInvalidColumnNumber,
    #[strum(serialize = "HV009")]
    FdwInvalidUseOfNullPointer,
    #[strum(serialize = "HV00A")]
    FdwInvalidStringFormat,
    #[strum(serialize = "HV00B")]
    FdwInvalidHandle,
    #[strum(serialize = "HV00C")]
    FdwInvalidOptionIndex,
    #[strum(serialize = "HV00D")]
    FdwInvalidOptionName,
    #[strum(serialize = "HV00J")]
    FdwOptionNameNotFound,
    #[strum(serialize = "HV00K")]
    FdwReplyHandle,
    #[strum(serialize = "HV00L")]
    FdwUnableToCreateExecution,
    #[strum(serialize = "HV00M")]
    FdwUnableToCreateReply,
    #[strum(serialize = "HV00N")]
    FdwUnableToEstablishConnection,
    #[strum(serialize = "HV00P")]
    FdwNoSchemas,
    #[strum(serialize = "HV00Q")]
    FdwSchemaNotFound,
    #[strum(serialize = "HV00R")]
    FdwTableNotFound,
    #[strum(serialize = "HV010")]
    FdwFunctionSequenceError,
    #[strum(serialize = "HV014")]
    FdwTooManyHandles,
    #[strum(serialize = "HV021")]
    FdwInconsistentDescriptorInformation,
    #[strum(serialize = "HV024")]
    FdwInvalidAttributeValue,
    #[strum(serialize = "HV090")]
    FdwInvalidStringLengthOrBufferLength,
    #[strum(serialize = "HV091")]
    FdwInvalidDescriptorFieldIdentifier,
    #[strum(serialize = "P0000")]
    PlpgsqlError,
    #[strum(serialize = "P0001")]
    RaiseException,
    #[strum(serialize = "P0002")]
    NoDataFound,
    #[strum(serialize = "P0003")]
    TooManyRows,
    #[strum(serialize = "P0004")]
    AssertFailure,
    #[strum(serialize = "XX000")]
    InternalError,
    #[strum(serialize = "XX001")]
    DataCorrupted,
    #[strum(serialize = "XX002")]
    IndexCorrupted,
}
