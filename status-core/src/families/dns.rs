//! The feature `dns`: the response codes of the Domain Name System.

/// A DNS response code (RCODE): every row of IANA's
/// [registry](https://www.iana.org/assignments/dns-parameters/), including those of EDNS, TSIG and TKEY.
///
/// The header of a message has the lower four bits and an OPT record the next eight (RFC 6891, Section
/// 6.1.3); TSIG and TKEY records have a field of 16 bits. See [`Received`](crate::Received) for the codes of
/// private use, from 3841 on.
///
/// ```
/// use status_core::dns::Rcode;
/// use status_core::{Received, status};
///
/// let (header, extended) = (0x7, 0x1);
/// let received = Received::<Rcode>::new(extended << 4 | header);
/// assert_eq!(received.known(), Ok(Rcode::BadCookie));
///
/// assert_eq!(status!(Rcode, 3).to_string(), "3 NXDomain");
/// assert_eq!("SERVFAIL".parse(), Ok(Rcode::ServFail));
/// // The name of 16 in a TSIG record.
/// assert_eq!("BADSIG".parse(), Ok(Rcode::BadVers));
/// ```
#[crate::codes("registries/dns.toml", crate = crate)]
#[non_exhaustive]
#[repr(u16)]
pub enum Rcode {}

#[cfg(feature = "serde")]
crate::__serde!(Rcode);

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::Rcode;
    use crate::families::tests::every_row;

    /// IANA, "DNS RCODEs": the column "Name".
    #[test]
    fn rows() {
        every_row::<Rcode>(&[
            ("0", "NoError"),
            ("1", "FormErr"),
            ("2", "ServFail"),
            ("3", "NXDomain"),
            ("4", "NotImp"),
            ("5", "Refused"),
            ("6", "YXDomain"),
            ("7", "YXRRSet"),
            ("8", "NXRRSet"),
            ("9", "NotAuth"),
            ("10", "NotZone"),
            ("11", "DSOTYPENI"),
            ("16", "BADVERS"),
            ("17", "BADKEY"),
            ("18", "BADTIME"),
            ("19", "BADMODE"),
            ("20", "BADNAME"),
            ("21", "BADALG"),
            ("22", "BADTRUNC"),
            ("23", "BADCOOKIE"),
        ]);
    }
}
