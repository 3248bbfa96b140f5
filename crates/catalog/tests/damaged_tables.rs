//! Tables that are cut off or changed: an error, never a panic and never without end.
#![cfg(test)]

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec;
use steprole_catalog::{Catalog, Damaged};

const ACTIONS: &[u8] = include_bytes!("../data/actions.bin");
const POLICIES: &[u8] = include_bytes!("../data/policies.bin");
const NO_POLICIES: &[u8] = b"steprole policies 1\n\x07\x01\x02\x00\xfd\xff\x00\x00";

/// Opens a table of actions beside two empty ones.
fn open_actions(actions: &[u8]) -> Result<usize, Damaged> {
    let descriptions = compress_to_vec(b"steprole descriptions 1\n\0\0", 1);
    Catalog::open(actions, &descriptions, NO_POLICIES, "").map(|catalog| catalog.actions().len())
}

/// Opens a table of policies beside two empty ones.
fn open_policies(policies: &'static [u8]) -> Result<usize, Damaged> {
    let actions = compress_to_vec(b"steprole actions 1\n\0\0\0\0", 1);
    let descriptions = compress_to_vec(b"steprole descriptions 1\n\0\0", 1);
    Catalog::open(&actions, &descriptions, policies, "").map(|catalog| catalog.managed_policies().len())
}

#[test]
fn the_tables_as_they_are() {
    assert!(open_actions(ACTIONS).unwrap() > 22_000);
    assert!(open_policies(POLICIES).unwrap() > 1_590);
    assert_eq!(open_policies(NO_POLICIES), Ok(0));
}

#[test]
fn tables_that_end_early() {
    for part in [0, 1, 1000, ACTIONS.len() - 1] {
        assert_eq!(
            open_actions(&ACTIONS[..part]),
            Err(Damaged::Compression),
            "{part}"
        );
    }
    assert_eq!(open_policies(b""), Err(Damaged::Format));
    for part in [20, 1000, POLICIES.len() / 2, POLICIES.len() - 1] {
        assert_eq!(
            open_policies(&POLICIES[..part]),
            Err(Damaged::Truncated),
            "{part}"
        );
    }
    let table = decompress_to_vec(ACTIONS).unwrap();
    for part in [30, 1000, table.len() / 2, table.len() - 1] {
        assert_eq!(
            open_actions(&compress_to_vec(&table[..part], 1)),
            Err(Damaged::Truncated),
            "{part}"
        );
    }
}

// One byte changed inside the compression, at places all over the table: most are noticed, none does harm.
#[test]
fn tables_with_another_byte() {
    let table = decompress_to_vec(ACTIONS).unwrap();
    let refused = (0..8).filter(|step| {
        let mut changed = table.clone();
        changed[step * (table.len() / 8)] ^= 0xff;
        open_actions(&compress_to_vec(&changed, 0)).is_err()
    });
    assert!(refused.count() > 4);
}
