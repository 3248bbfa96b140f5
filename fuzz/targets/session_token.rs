//! Session tokens: nothing that was not sealed opens; whatever is inside a session is read without harm.
#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use steprole_authority::{SeededChance, Session};
use steprole_server::Sealer;

static SEALER: LazyLock<Sealer> = LazyLock::new(|| Sealer::new(Arc::new(SeededChance::new(1))));

fuzz_target!(|bytes: &[u8]| {
    let _ = Session::from_bytes(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    assert!(SEALER.open(text).is_none(), "a forged token opened");
});
