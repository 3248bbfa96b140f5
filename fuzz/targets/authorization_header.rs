//! Authorization headers, credentials and dates.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steprole_server::sigv4::{AmzDate, AuthorizationHeader, Credential};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(header) = AuthorizationHeader::parse(text) {
        if let Some(credential) = header.credential() {
            let _ = Credential::parse(credential);
        }
    }
    let _ = Credential::parse(text);
    let _ = AmzDate::parse(text);
});
