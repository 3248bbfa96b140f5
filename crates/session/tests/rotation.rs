//! A rotation that is cut off at every single step, and then goes on.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use steprole_session::{
    AccessKeys, Book, CallError, Credentials, Rotated, Rotation, Secret, Stopped, rotate,
};

/// The power goes after so many steps; a step may have happened although its answer was lost.
#[derive(Clone)]
struct Power {
    left: Rc<Cell<usize>>,
    /// Whether the last step still happens.
    half: bool,
}

impl Power {
    /// Whether a step happens, and whether its answer comes.
    fn step(&self) -> (bool, bool) {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        (left > 1 || (left == 1 && self.half), left > 1)
    }
}

/// A user's keys at AWS: id, and (secret, active, used).
struct Account {
    keys: BTreeMap<String, (String, bool, bool)>,
    made: usize,
    power: Power,
}

/// The vault: what survives.
#[derive(Clone)]
struct Vault {
    key: (String, String),
    rotation: Option<Rotation>,
}

struct Pages {
    vault: Vault,
    power: Power,
}

fn lost() -> CallError {
    CallError {
        code: None,
        message: "no answer".to_owned(),
    }
}

impl Account {
    fn at<T>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, CallError>) -> Result<T, CallError> {
        let (happens, answered) = self.power.step();
        let result = if happens { act(self) } else { Err(lost()) };
        if answered { result } else { Err(lost()) }
    }

    fn known(&mut self, id: &str) -> Result<&mut (String, bool, bool), CallError> {
        self.keys.get_mut(id).ok_or_else(|| CallError {
            code: Some("NoSuchEntity".to_owned()),
            message: String::new(),
        })
    }

    fn works(&self, (id, secret): &(String, String)) -> bool {
        self.keys
            .get(id)
            .is_some_and(|(kept, active, _)| kept == secret && *active)
    }
}

impl AccessKeys for Account {
    fn list(&mut self) -> Result<Vec<String>, CallError> {
        self.at(|account| Ok(account.keys.keys().cloned().collect()))
    }
    fn create(&mut self) -> Result<Credentials, CallError> {
        self.at(|account| {
            assert!(account.keys.len() < 2, "AWS allows two keys");
            account.made += 1;
            let (id, secret) = (
                format!("AKIANEW{}", account.made),
                format!("secret{}EXAMPLE", account.made),
            );
            account.keys.insert(id.clone(), (secret.clone(), true, false));
            Ok(Credentials::long_term(id, Secret::new(secret)))
        })
    }
    fn prove(&mut self, key: &Credentials) -> Result<(), CallError> {
        let (id, secret) = (
            key.access_key_id.clone(),
            key.secret_access_key.reveal().to_owned(),
        );
        self.at(|account| {
            assert!(account.works(&(id.clone(), secret)));
            account.known(&id)?.2 = true;
            Ok(())
        })
    }
    fn was_used(&mut self, id: &str) -> Result<bool, CallError> {
        self.at(|account| Ok(account.known(id)?.2))
    }
    fn deactivate(&mut self, id: &str) -> Result<(), CallError> {
        self.at(|account| {
            account.known(id)?.1 = false;
            Ok(())
        })
    }
    fn delete(&mut self, id: &str) -> Result<(), CallError> {
        self.at(|account| {
            account.known(id)?;
            account.keys.remove(id);
            Ok(())
        })
    }
}

impl Pages {
    fn at(&mut self, act: impl FnOnce(&mut Vault)) -> Result<(), ()> {
        let (happens, answered) = self.power.step();
        if happens {
            act(&mut self.vault);
        }
        if answered { Ok(()) } else { Err(()) }
    }
}

impl Book for Pages {
    type Error = ();
    fn note(&mut self, rotation: &Rotation) -> Result<(), ()> {
        let text = rotation.to_text();
        self.at(|vault| vault.rotation = Rotation::from_text(text.reveal()))
    }
    fn take(&mut self, key: &Credentials, rotation: &Rotation) -> Result<(), ()> {
        let key = (
            key.access_key_id.clone(),
            key.secret_access_key.reveal().to_owned(),
        );
        let text = rotation.to_text();
        self.at(|vault| {
            vault.key = key;
            vault.rotation = Rotation::from_text(text.reveal());
        })
    }
    fn close(&mut self) -> Result<(), ()> {
        self.at(|vault| vault.rotation = None)
    }
}

const PLENTY: usize = 1000;

fn world(power: &Power) -> (Account, Pages) {
    let old = ("AKIAOLD".to_owned(), "oldEXAMPLE".to_owned());
    let account = Account {
        keys: BTreeMap::from([(old.0.clone(), (old.1.clone(), true, true))]),
        made: 0,
        power: power.clone(),
    };
    let pages = Pages {
        vault: Vault {
            key: old,
            rotation: None,
        },
        power: power.clone(),
    };
    (account, pages)
}

fn power(left: usize, half: bool) -> Power {
    Power {
        left: Rc::new(Cell::new(left)),
        half,
    }
}

fn attempt(account: &mut Account, pages: &mut Pages) -> Result<Rotated, Stopped<()>> {
    let current = pages.vault.key.0.clone();
    let earlier = pages.vault.rotation.clone();
    match rotate(&current, earlier.clone(), None, account, pages) {
        // the person in front of it knows that nobody else makes keys here
        Err(Stopped::Stranger { id, used: false }) => {
            let earlier = pages.vault.rotation.clone().or(earlier);
            rotate(&current, earlier, Some(&id), account, pages)
        }
        other => other,
    }
}

/// AC-ROT 1: cut off once, or twice, at any step, before or after the step took place: the key in the vault works at
/// every moment, and in the end there is one key, the one in the vault.
#[test]
fn ac_rot_1_cut_off_at_any_step_it_goes_on_and_never_is_there_no_key() {
    let mut cuts = 0;
    for first in 1..12 {
        for second in 1..12 {
            for half in [false, true] {
                let power = power(first, half);
                let (mut account, mut pages) = world(&power);
                for left in [second, PLENTY] {
                    if attempt(&mut account, &mut pages).is_err() {
                        cuts += 1;
                    }
                    assert!(
                        account.works(&pages.vault.key),
                        "cut at {first}, {second}, {half}"
                    );
                    power.left.set(left);
                }
                attempt(&mut account, &mut pages).unwrap();
                assert!(account.works(&pages.vault.key));
                assert!(!account.keys.contains_key("AKIAOLD"));
                let left: Vec<_> = account.keys.keys().collect();
                assert_eq!(left, [&pages.vault.key.0], "cut at {first}, {second}, {half}");
                assert_eq!(pages.vault.rotation, None);
            }
        }
    }
    assert!(cuts > 200, "{cuts}");
}

/// AC-ROT 3: a key that appeared meanwhile and is in no journal is deleted only when a person gives it up.
#[test]
fn ac_rot_3_an_unused_key_that_appeared_meanwhile_stays_until_it_is_given_up() {
    for used in [false, true] {
        let power = power(PLENTY, false);
        let (mut account, mut pages) = world(&power);
        let begun = Rotation::Begun {
            old: "AKIAOLD".to_owned(),
            before: vec!["AKIAOLD".to_owned()],
        };
        account
            .keys
            .insert("AKIANEW".to_owned(), ("x".to_owned(), true, used));
        let stranger = Err(Stopped::Stranger {
            id: "AKIANEW".to_owned(),
            used,
        });
        for discard in [None, Some("AKIAOLD"), Some("AKIAOTHER")] {
            let stopped = rotate("AKIAOLD", Some(begun.clone()), discard, &mut account, &mut pages);
            assert_eq!(stopped, stranger, "{discard:?}");
            assert_eq!(account.keys.len(), 2, "{discard:?}");
        }
        let given_up = rotate("AKIAOLD", Some(begun), Some("AKIANEW"), &mut account, &mut pages);
        if used {
            assert_eq!(given_up, stranger);
        } else {
            assert_eq!(given_up.unwrap().old, "AKIAOLD");
            assert_eq!(account.keys.len(), 1);
        }
        assert!(account.works(&pages.vault.key));
    }
}

/// AC-ROT 3: a key that appeared meanwhile and is in use is somebody's.
#[test]
fn ac_rot_3_a_key_that_somebody_uses_is_never_taken_for_a_lost_one() {
    let power = power(PLENTY, false);
    let (mut account, mut pages) = world(&power);
    pages.vault.rotation = Some(Rotation::Begun {
        old: "AKIAOLD".to_owned(),
        before: vec!["AKIAOLD".to_owned()],
    });
    account
        .keys
        .insert("AKIASTRANGER".to_owned(), ("x".to_owned(), true, true));
    let stopped = attempt(&mut account, &mut pages);
    assert_eq!(
        stopped,
        Err(Stopped::Stranger {
            id: "AKIASTRANGER".to_owned(),
            used: true,
        })
    );
    assert!(account.keys.contains_key("AKIASTRANGER"));
}

#[test]
fn a_user_with_two_keys_has_no_room_and_is_told_which() {
    let power = power(PLENTY, false);
    let (mut account, mut pages) = world(&power);
    account
        .keys
        .insert("AKIASECOND".to_owned(), ("x".to_owned(), true, false));
    let stopped = attempt(&mut account, &mut pages);
    assert_eq!(
        stopped,
        Err(Stopped::NoRoom {
            other: "AKIASECOND".to_owned()
        })
    );
    assert_eq!(pages.vault.rotation, None);
}

#[test]
fn a_journal_does_not_print_its_secret() {
    let power = power(PLENTY, false);
    let (mut account, mut pages) = world(&power);
    power.left.set(6);
    assert!(attempt(&mut account, &mut pages).is_err());
    let shown = format!("{:?}", pages.vault.rotation);
    assert!(shown.contains("Made") && !shown.contains("secret1"), "{shown}");
}
