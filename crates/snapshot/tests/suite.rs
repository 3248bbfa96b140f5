//! One account, read whole, in pages, damaged, and asked. The fixtures are answers of a real server, as boto3 and the
//! aws CLI show them.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic; helpers outside #[test] functions too"
)]

#[path = "suite/damage.rs"]
mod damage;
#[path = "suite/questions.rs"]
mod questions;
#[path = "suite/reading.rs"]
mod reading;

use steprole_snapshot::{Account, NamedText, ReadError};

const WHOLE: &str = include_str!("../../../docs/examples/account.json");
const PAGES: [(&str, &str); 3] = [
    ("page-1.json", include_str!("fixtures/pages/page-1.json")),
    ("page-2.json", include_str!("fixtures/pages/page-2.json")),
    ("page-3.json", include_str!("fixtures/pages/page-3.json")),
];

fn read(files: &[(&str, &str)]) -> Result<Account, ReadError> {
    let named = |&(name, text): &(_, _)| NamedText { name, text };
    let files: Vec<NamedText<'_>> = files.iter().map(named).collect();
    Account::read(&files)
}

fn whole() -> Account {
    read(&[("account.json", WHOLE)]).unwrap()
}

fn gaps(account: &Account) -> Vec<String> {
    account.gaps().iter().map(ToString::to_string).collect()
}
