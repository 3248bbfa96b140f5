//! Requests' bodies: the form, the decoder and the validator of every operation that the body names.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steprole_api::{IAM, STS, decode, validate};
use steprole_server::form::Form;

fuzz_target!(|bytes: &[u8]| {
    let Ok(form) = Form::parse(bytes) else { return };
    let action = form.value("Action").unwrap_or_default().to_owned();
    let pairs = form.into_pairs();
    for service in [&IAM, &STS] {
        // A body without an action still meets the two inputs with the deepest structures.
        let name = if service.operation(&action).is_some() { action.as_str() } else { "CreatePolicy" };
        let name = if service.operation(name).is_some() { name } else { "AssumeRole" };
        let Some(operation) = service.operation(name) else { continue };
        if let Ok(value) = decode(service, operation, pairs.iter().cloned()) {
            let _ = validate(service, operation, &value);
        }
    }
});
