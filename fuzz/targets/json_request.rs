//! Bodies of the JSON protocol: a line with an operation of Organizations, then the object.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steprole_api::{ORGANIZATIONS, decode_json, first_violation, validate};

fuzz_target!(|bytes: &[u8]| {
    let cut = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (name, body) = bytes.split_at(cut);
    let name = std::str::from_utf8(name).unwrap_or_default();
    let named = ORGANIZATIONS.operation(name);
    // a body without an operation still meets the input with the deepest structures
    let Some(operation) = named.or_else(|| ORGANIZATIONS.operation("CreateAccount")) else { return };
    if let Ok(value) = decode_json(&ORGANIZATIONS, operation, body) {
        let violation = first_violation(&ORGANIZATIONS, operation, &value);
        assert_eq!(violation.is_some(), validate(&ORGANIZATIONS, operation, &value).is_err());
    }
});
