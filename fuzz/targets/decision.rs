//! The evaluator: a policy and a request out of one input, asked in every layer, decided and explained alike.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../crates/policy/tests/suite/decision_input.rs"]
mod decision_input;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        decision_input::run(text);
    }
});
