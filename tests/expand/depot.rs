// What `#[codes("expand/depot.toml", class = Stage)]` becomes, written by `BLESS=1 cargo test -p status-macros golden`.

/// Where a parcel is.
///
/// # Codes
///
/// 9 codes, numbers of type `i32`.
///
/// ## Reserved, -10 to -2
///
/// No codes so far.
///
/// ## Done, 0 to 99
///
/// - [`0`](Self::Ok) OK
/// - [`1`](Self::ItsDone) It's done
/// - [`2`](Self::Nothing) None (unused)
///
/// ## Waiting \& \<b\>hoping\</b\>, 100 to 199
///
/// - [`100`](Self::InTransit) In Transit (temporary)
/// - [`101`](Self::BeingPacked) Being Packed (temporary)
/// - [`150`](Self::SmallNotAcceptable) Not Acceptable (deprecated)
/// - [`160`](Self::LargeNotAcceptable) Not Acceptable (obsolete)
///
/// ## Stuck
///
/// - [`-1`](Self::Lost) Lost
/// - [`2147483647`](Self::Broken) Broken
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(i32)]
pub enum Parcel {
    /// \-1 Lost
    #[doc(alias = "-1")]
    Lost = -1,
    /// 0 OK
    ///
    /// \# No heading
    ///
    /// 1\. No list, \<script\>alert(1)\</script\>, \[no link\](x), \$no\$ \`code\`, \*no\* \_emphasis\_ \& a \\ backslash.
    ///
    /// \-\-flag\.\.\. (<https://example.org/a_b>), "<http://example.org/>?".
    ///
    /// Defined in [RFC9110, Section 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1); the manual, page \<12\>; <https://example.org/ok>.
    #[doc(alias = "0")]
    Ok = 0,
    /// 1 It's done
    ///
    /// Formerly “Finished”.
    ///
    /// Also called “Done”, “"Fine"”, “All's well”.
    #[doc(alias = "1")]
    #[doc(alias = "Finished")]
    #[doc(alias = "Done")]
    ItsDone = 1,
    /// 2 None
    ///
    /// State: unused.
    ///
    /// Registered as “(Unused) \<really\>”.
    #[doc(alias = "2")]
    Nothing = 2,
    /// 100 In Transit
    ///
    /// State: temporary until 2027-02-28.
    #[doc(alias = "100")]
    InTransit = 100,
    /// 101 Being Packed
    ///
    /// State: temporary.
    #[doc(alias = "101")]
    BeingPacked = 101,
    /// 150 Not Acceptable
    ///
    /// State: deprecated.
    #[doc(alias = "150")]
    SmallNotAcceptable = 150,
    /// 160 Not Acceptable
    ///
    /// State: obsolete.
    #[doc(alias = "160")]
    LargeNotAcceptable = 160,
    /// 2147483647 Broken
    #[doc(alias = "2147483647")]
    Broken = 2147483647,
}
/// The classes of [`Parcel`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
pub enum Stage {
    /// Reserved: -10 to -2.
    ///
    /// Without any code so far.
    Reserved,
    /// Done: 0 to 99.
    Done,
    /// Waiting \& \<b\>hoping\</b\>: 100 to 199.
    ///
    /// Not \*yet\*.
    ///
    /// More \`than\` one paragraph.
    Waiting,
    /// Stuck.
    ///
    /// Wherever the number lies: see <https://example.org/stuck>.
    Stuck,
}
impl Parcel {
    /// Every code, ascending.
    pub const ALL: &'static [Self] = {
        static ALL: [Parcel; 9] = [
            Parcel::Lost,
            Parcel::Ok,
            Parcel::ItsDone,
            Parcel::Nothing,
            Parcel::InTransit,
            Parcel::BeingPacked,
            Parcel::SmallNotAcceptable,
            Parcel::LargeNotAcceptable,
            Parcel::Broken,
        ];
        &ALL
    };
    /// “Done”: another name of [`ItsDone`](Self::ItsDone).
    pub const Done: Self = Self::ItsDone;
    /// “"Fine"”: another name of [`ItsDone`](Self::ItsDone).
    pub const Fine: Self = Self::ItsDone;
    /// “All's well”: another name of [`ItsDone`](Self::ItsDone).
    pub const AllsWell: Self = Self::ItsDone;
    /// “Finished”: a former name of [`ItsDone`](Self::ItsDone).
    #[deprecated(note = "renamed to `ItsDone`")]
    pub const Finished: Self = Self::ItsDone;
    const __NAMES: &'static [&'static ::core::primitive::str] = {
        static NAMES: [&::core::primitive::str; 9] = [
            "Lost",
            "Ok",
            "ItsDone",
            "Nothing",
            "InTransit",
            "BeingPacked",
            "SmallNotAcceptable",
            "LargeNotAcceptable",
            "Broken",
        ];
        &NAMES
    };
    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_i32(self) -> ::core::primitive::i32 {
        self as ::core::primitive::i32
    }
    /// The code of this number.
    #[must_use]
    #[inline]
    pub const fn from_i32(
        __number: ::core::primitive::i32,
    ) -> ::core::option::Option<Self> {
        ::status_core::__private::get(Self::ALL, Self::__position(__number))
    }
    /// The code of this number in canonical ASCII decimal, as on the wire.
    #[must_use]
    #[inline]
    pub const fn from_bytes(
        __bytes: &[::core::primitive::u8],
    ) -> ::core::option::Option<Self> {
        match ::status_core::__private::for_i32::parse(__bytes) {
            ::core::option::Option::Some(__number) => Self::from_i32(__number),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
    /// The name of the variant.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text(Self::__NAMES, Self::__position(self.as_i32()))
    }
    /// The number as text.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_before(
            self.__line(),
            ::status_core::__private::byte(
                b"\x02\x01\x01\x01\x03\x03\x03\x03\n",
                Self::__position(self.as_i32()),
            ) as ::core::primitive::usize,
        )
    }
    /// The reason phrase.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static ::core::primitive::str {
        ::status_core::__private::text_after(
            self.__line(),
            ::status_core::__private::byte(
                b"\x02\x01\x01\x01\x03\x03\x03\x03\n",
                Self::__position(self.as_i32()),
            ) as ::core::primitive::usize + 1,
        )
    }
    /// What the code means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 9] = [
            "",
            "# No heading\n\n1. No list, <script>alert(1)</script>, [no link](x), $no$ `code`, *no* _emphasis_ & a \\ backslash.\n\n--flag... (https://example.org/a_b), \"http://example.org/?\".",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_i32()))
    }
    /// Where the code is defined.
    #[must_use]
    #[inline]
    pub const fn reference(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [&::core::primitive::str; 9] = [
            "",
            "RFC9110, Section 15.3.1; the manual, page <12>; https://example.org/ok",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ];
        ::status_core::__private::optional_text(&TEXTS, Self::__position(self.as_i32()))
    }
    /// How the code stands in its registry.
    #[must_use]
    #[inline]
    pub const fn state(self) -> ::status_core::State {
        static STATES: [::status_core::State; 6] = [
            ::status_core::State::Active,
            ::status_core::State::Unused,
            ::status_core::State::Temporary {
                until: ::core::option::Option::Some(::status_core::Date {
                    year: 2027,
                    month: 2,
                    day: 28,
                }),
            },
            ::status_core::State::Temporary {
                until: ::core::option::Option::None,
            },
            ::status_core::State::Deprecated,
            ::status_core::State::Obsolete,
        ];
        static ROWS: &[::core::primitive::u8] = b"\0\0\0\x01\x02\x03\x04\x05";
        ::status_core::__private::get_or(
            &STATES,
            ::status_core::__private::byte(ROWS, Self::__position(self.as_i32()))
                as ::core::primitive::usize,
            ::status_core::State::Active,
        )
    }
    /// The class: [`Stage`].
    #[must_use]
    #[inline]
    pub const fn class(self) -> Stage {
        static CLASSES: &[::core::primitive::u8] = b"\x03\x01\x01\x01\x02\x02\x02\x02\x03";
        ::status_core::__private::get_or(
            Stage::ALL,
            ::status_core::__private::index(CLASSES, 1, Self::__position(self.as_i32())),
            Stage::Reserved,
        )
    }
    /// Whether the class is [`Stage::Reserved`]: -10 to -2.
    #[must_use]
    #[inline]
    pub const fn is_reserved(self) -> ::core::primitive::bool {
        ::status_core::__private::for_i32::within(self.as_i32(), -10, -2)
    }
    /// Whether the class is [`Stage::Done`]: 0 to 99.
    #[must_use]
    #[inline]
    pub const fn is_done(self) -> ::core::primitive::bool {
        ::status_core::__private::for_i32::within(self.as_i32(), 0, 99)
    }
    /// Whether the class is [`Stage::Waiting`]: 100 to 199.
    #[must_use]
    #[inline]
    pub const fn is_waiting(self) -> ::core::primitive::bool {
        ::status_core::__private::for_i32::within(self.as_i32(), 100, 199)
    }
    /// Whether the class is [`Stage::Stuck`].
    #[must_use]
    #[inline]
    pub const fn is_stuck(self) -> ::core::primitive::bool {
        ::core::matches!(self.class(), Stage::Stuck)
    }
    /// Nothing more will happen.
    #[must_use]
    #[inline]
    pub const fn is_settled(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\x0F\x01";
        ::status_core::__private::bit(BITS, Self::__position(self.as_i32()))
    }
    /// The customer pays.
    #[must_use]
    #[inline]
    pub const fn is_billed(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\xFA";
        ::status_core::__private::bit(BITS, Self::__position(self.as_i32()))
    }
    /// How much it counts: 1 to 10, or less than nothing.
    #[must_use]
    #[inline]
    pub const fn weight(self) -> ::core::option::Option<::core::primitive::i64> {
        static NUMBERS: [::core::option::Option<::core::primitive::i64>; 9] = [
            ::core::option::Option::Some(-9223372036854775808),
            ::core::option::Option::Some(9223372036854775807),
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::Some(0),
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::None,
        ];
        ::status_core::__private::get_or(
            &NUMBERS,
            Self::__position(self.as_i32()),
            ::core::option::Option::None,
        )
    }
    /// Where it lies.
    #[must_use]
    #[inline]
    pub const fn shelf_mark(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static TEXTS: [::core::option::Option<&'static ::core::primitive::str>; 9] = [
            ::core::option::Option::None,
            ::core::option::Option::Some(""),
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::Some("on the road"),
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::None,
            ::core::option::Option::None,
        ];
        ::status_core::__private::get_or(
            &TEXTS,
            Self::__position(self.as_i32()),
            ::core::option::Option::None,
        )
    }
    /// The field `tags` of the spec.
    #[must_use]
    #[inline]
    pub const fn tags(self) -> &'static [&'static ::core::primitive::str] {
        static LISTS: [&'static [&'static ::core::primitive::str]; 9] = [
            &[],
            &["a", "", "\"quoted\""],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
        ];
        ::status_core::__private::get_or(&LISTS, Self::__position(self.as_i32()), &[])
    }
    /// What the interface answers.
    #[must_use]
    #[inline]
    pub const fn answer(self) -> ::core::option::Option<::status_core::StatusCode> {
        static NUMBERS: [::core::primitive::u16; 9] = [410, 200, 0, 0, 0, 0, 0, 0, 0];
        ::status_core::StatusCode::from_u16(
            ::status_core::__private::get_or(
                &NUMBERS,
                Self::__position(self.as_i32()),
                0,
            ),
        )
    }
    const __FIND: ::status_core::__private::Positions = ::status_core::__private::Positions::Sparse {
        numbers: &[-1, 0, 1, 2, 100, 101, 150, 160, 2147483647],
    };
    #[inline]
    const fn __position(__number: ::core::primitive::i32) -> ::core::primitive::usize {
        {
            static NUMBERS: [::core::primitive::i32; 9] = [
                -1,
                0,
                1,
                2,
                100,
                101,
                150,
                160,
                2147483647,
            ];
            ::status_core::__private::for_i32::sparse(__number, &NUMBERS)
        }
    }
    #[inline]
    const fn __line(self) -> &'static ::core::primitive::str {
        static LINES: [&::core::primitive::str; 9] = [
            "-1 Lost",
            "0 OK",
            "1 It's done",
            "2 None",
            "100 In Transit",
            "101 Being Packed",
            "150 Not Acceptable",
            "160 Not Acceptable",
            "2147483647 Broken",
        ];
        ::status_core::__private::text(&LINES, Self::__position(self.as_i32()))
    }
    const __OTHER_NAMES: &'static [(
        &'static ::core::primitive::str,
        ::core::primitive::u32,
    )] = {
        static NAMES: [(&::core::primitive::str, ::core::primitive::u32); 6] = [
            ("done", 2),
            ("fine", 2),
            ("allswell", 2),
            ("finished", 2),
            ("none", 3),
            ("notacceptable", 6),
        ];
        &NAMES
    };
    fn __find(__name: &::core::primitive::str) -> ::core::primitive::usize {
        static SLOTS: &[::core::primitive::u8] = b"\xFF\x0E\xFF\x04\x05\xFF\xFF\0\x0B\xFF\xFF\xFF\xFF\xFF\xFF\r\n\x07\xFF\xFF\xFF\x03\x01\x08\t\xFF\xFF\x02\xFF\xFF\x0C\x06";
        ::status_core::__private::Names {
            slots: SLOTS,
            width: 1,
            variants: Self::__NAMES,
            others: Self::__OTHER_NAMES,
        }
            .find::<3>(__name)
    }
}
impl Stage {
    /// Every class, in the order of their ranges.
    pub const ALL: &'static [Self] = {
        static ALL: [Stage; 4] = [
            Stage::Reserved,
            Stage::Done,
            Stage::Waiting,
            Stage::Stuck,
        ];
        &ALL
    };
    /// The class of this number: a declared code's own, or else the one whose range holds it.
    #[must_use]
    #[inline]
    pub const fn of(__number: ::core::primitive::i32) -> ::core::option::Option<Self> {
        static RANGES: [(
            ::core::primitive::i32,
            ::core::primitive::i32,
            ::core::primitive::usize,
        ); 3] = [(-10, -2, 0), (0, 99, 1), (100, 199, 2)];
        if let ::core::option::Option::Some(__code) = Parcel::from_i32(__number) {
            return ::core::option::Option::Some(__code.class());
        }
        ::status_core::__private::get(
            Self::ALL,
            ::status_core::__private::for_i32::range(__number, &RANGES),
        )
    }
    /// The title.
    #[must_use]
    #[inline]
    pub const fn title(self) -> &'static ::core::primitive::str {
        static TITLES: [&::core::primitive::str; 4] = [
            "Reserved",
            "Done",
            "Waiting & <b>hoping</b>",
            "Stuck",
        ];
        ::status_core::__private::text(&TITLES, self as ::core::primitive::usize)
    }
    /// What the class means.
    #[must_use]
    #[inline]
    pub const fn description(
        self,
    ) -> ::core::option::Option<&'static ::core::primitive::str> {
        static DESCRIPTIONS: [&::core::primitive::str; 4] = [
            "Without any code so far.",
            "",
            "Not *yet*.\n\nMore `than` one paragraph.",
            "Wherever the number lies: see https://example.org/stuck.",
        ];
        ::status_core::__private::optional_text(
            &DESCRIPTIONS,
            self as ::core::primitive::usize,
        )
    }
    /// The numbers of the class; `None` where codes name their class.
    #[must_use]
    #[inline]
    pub const fn range(
        self,
    ) -> ::core::option::Option<::core::ops::RangeInclusive<::core::primitive::i32>> {
        static RANGES: [::core::option::Option<
            (::core::primitive::i32, ::core::primitive::i32),
        >; 4] = [
            ::core::option::Option::Some((-10, -2)),
            ::core::option::Option::Some((0, 99)),
            ::core::option::Option::Some((100, 199)),
            ::core::option::Option::None,
        ];
        ::status_core::__private::range(&RANGES, self as ::core::primitive::usize)
    }
    /// The code that an unrecognised code of the class is treated as.
    #[must_use]
    #[inline]
    pub const fn fallback(self) -> ::core::option::Option<Parcel> {
        static FALLBACKS: [::core::option::Option<Parcel>; 4] = [
            ::core::option::Option::None,
            ::core::option::Option::Some(Parcel::Ok),
            ::core::option::Option::Some(Parcel::InTransit),
            ::core::option::Option::None,
        ];
        ::status_core::__private::get_or(
            &FALLBACKS,
            self as ::core::primitive::usize,
            ::core::option::Option::None,
        )
    }
    /// Nothing more will happen.
    #[must_use]
    #[inline]
    pub const fn is_settled(self) -> ::core::primitive::bool {
        static BITS: &[::core::primitive::u8] = b"\n";
        ::status_core::__private::bit(BITS, self as ::core::primitive::usize)
    }
    #[inline]
    const fn __name(self) -> &'static ::core::primitive::str {
        static NAMES: [&::core::primitive::str; 4] = [
            "Reserved",
            "Done",
            "Waiting",
            "Stuck",
        ];
        ::status_core::__private::text(&NAMES, self as ::core::primitive::usize)
    }
}
::status_core::__code! {
    pub Parcel "Parcel" : i32, for_i32, from_i32, as_i32, class Stage
}
::status_core::__class_enum! {
    pub Stage of Parcel : i32
}
::status_core::__declared! {
    [] Parcel : { - 1 } 0 1 2 100 101 150 160 2147483647
}
const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "expand/depot.toml")
);
