//! A plan carried out against an AWS of this file, which counts its calls and spends its codes.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic; functions outside #[test] too"
)]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::{SignedDuration, Timestamp};
use steprole_session::authenticator::Authenticator;
use steprole_session::{
    Aws, Broker, CallError, Chain, Codes, Credentials, EndpointSettings, Entry, Environment, Failure, Key,
    Known, Ledger, Mfa, Place, Plan, Profiles, RoleRequest, Secret, Wish,
};

const NOW: i64 = 1_800_000_000;

fn phone() -> Authenticator {
    Authenticator::new(&Secret::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).unwrap()
}

/// Says yes to each code of the current step once.
struct Account {
    clock: Rc<Cell<i64>>,
    spent: Vec<i64>,
    calls: Vec<&'static str>,
    devices: Vec<String>,
    /// How far AWS's clock is from ours.
    skew: i64,
    corrected: i64,
    told: bool,
}

impl Account {
    fn new(clock: &Rc<Cell<i64>>) -> Self {
        Self {
            clock: Rc::clone(clock),
            spent: Vec::new(),
            calls: Vec::new(),
            devices: vec!["arn:aws:iam::123456789012:mfa/ann".to_owned()],
            skew: 0,
            corrected: 0,
            told: false,
        }
    }

    fn answer(
        &mut self,
        call: &'static str,
        seconds: u32,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Credentials, CallError> {
        self.calls.push(call);
        self.told = true;
        let refused = |code: &str, message: &str| {
            Err(CallError {
                code: Some(code.to_owned()),
                message: message.to_owned(),
            })
        };
        if (self.skew - self.corrected).abs() > 300 {
            return refused("SignatureDoesNotMatch", "Signature expired");
        }
        if let Some(mfa) = mfa {
            if !self.devices.iter().any(|device| device == mfa.serial) {
                return refused(
                    "AccessDenied",
                    "MultiFactorAuthentication failed, unable to validate MFA code.  Please",
                );
            }
            let step = (self.clock.get() + self.skew).div_euclid(30);
            if phone().code(step) != mfa.code || self.spent.contains(&step) {
                return refused(
                    "AccessDenied",
                    "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
                );
            }
            self.spent.push(step);
        }
        Ok(Credentials {
            session_token: Some(Secret::new("tokenEXAMPLE")),
            expiration: Some(Timestamp::from_second(self.clock.get() + i64::from(seconds)).unwrap()),
            ..Credentials::long_term(format!("ASIA{}", self.calls.len()), Secret::new("keyEXAMPLE"))
        })
    }
}

impl Aws for Account {
    fn session_token(
        &mut self,
        _: &Place,
        _: &Credentials,
        seconds: u32,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Credentials, CallError> {
        self.answer("session", seconds, mfa)
    }
    fn assume_role(
        &mut self,
        _: &Place,
        _: &Credentials,
        request: RoleRequest<'_>,
    ) -> Result<Credentials, CallError> {
        self.answer("role", request.seconds, request.mfa)
    }
    fn devices(&mut self, _: &Place, _: &Credentials) -> Result<Vec<String>, CallError> {
        self.calls.push("devices");
        Ok(self.devices.clone())
    }
    fn offset(&self) -> Option<SignedDuration> {
        self.told.then(|| SignedDuration::from_secs(self.skew))
    }
    fn correct(&mut self, offset: SignedDuration) {
        self.corrected = offset.as_secs();
    }
}

/// A phone at hand, by a clock of this file.
#[derive(Default)]
struct Phone {
    ledger: Ledger,
    clock: Rc<Cell<i64>>,
    asked: usize,
    waited: i64,
    mistyped: usize,
    refusals: usize,
    nobody: bool,
    /// AWS's clock minus ours: a phone keeps the right time whatever the laptop does.
    skew: i64,
}

impl Codes for Phone {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.clock.get()).unwrap()
    }
    fn free(&self, serial: &str, now: i64) -> i64 {
        self.ledger.free(serial, now)
    }
    fn spend(&mut self, serial: &str, step: i64) -> Result<(), Failure> {
        self.ledger.spend(serial, step);
        Ok(())
    }
    fn ready(&mut self, _: &str) -> Result<(), Failure> {
        if self.nobody {
            return Err(Failure::NoWayToAsk);
        }
        Ok(())
    }
    fn refused(&mut self) {
        self.refusals += 1;
    }
    fn wait(&mut self, _: &str, span: SignedDuration) -> Result<(), Failure> {
        self.waited += span.as_secs();
        self.clock.set(self.clock.get() + span.as_secs());
        Ok(())
    }
    fn code(&mut self, _: &str, _: i64) -> Result<String, Failure> {
        self.asked += 1;
        if self.mistyped > 0 {
            self.mistyped -= 1;
            return Ok("000000".to_owned());
        }
        Ok(phone().code((self.clock.get() + self.skew).div_euclid(30)))
    }
}

/// An account and a phone that see the same clock.
fn two() -> (Account, Phone) {
    let clock = Rc::new(Cell::new(NOW));
    let phone = Phone {
        clock: Rc::clone(&clock),
        ..Phone::default()
    };
    (Account::new(&clock), phone)
}

fn cast() -> (Account, Phone, BTreeMap<Key, Entry>) {
    let (account, phone) = two();
    (account, phone, BTreeMap::new())
}

fn plan(name: &str, serial: &str, wish: Option<u32>) -> Plan {
    let config = format!(
        "[profile base]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = keyEXAMPLE\n{serial}\n\
         [profile one]\nrole_arn = arn:aws:iam::123456789012:role/One\nsource_profile = base\n\
         [profile two]\nrole_arn = arn:aws:iam::123456789012:role/Two\nsource_profile = one\n"
    );
    let profiles = Profiles::read(&config, "").unwrap();
    let environment = Environment::default();
    let settings = EndpointSettings {
        environment: &environment,
        profiles: &profiles,
    };
    let chain = Chain::resolve(&profiles, name, &Known::default()).unwrap();
    Plan::new(
        chain,
        Wish {
            seconds: wish,
            ..Wish::default()
        },
        settings,
    )
    .unwrap()
}

const SERIAL: &str = "mfa_serial = arn:aws:iam::123456789012:mfa/ann";

/// Carries out and keeps what was issued.
fn run(
    plan: &Plan,
    account: &mut Account,
    phone: &mut Phone,
    kept: &mut BTreeMap<Key, Entry>,
) -> Result<usize, Failure> {
    let keys = plan.keys("AKIAEXAMPLE");
    let found = kept.clone();
    let mut broker = Broker {
        aws: account,
        codes: phone,
        at_least: None,
    };
    let mut count = 0;
    broker.carry_out(
        plan,
        &keys,
        &mut |key| Ok(found.get(key).cloned()),
        &mut || Ok(Credentials::long_term("AKIAEXAMPLE", Secret::new("keyEXAMPLE"))),
        &mut |issued| {
            count += 1;
            kept.insert(issued.key, issued.entry);
            Ok(())
        },
    )?;
    Ok(count)
}

/// One code in the morning; then roles of that source come silently, and are renewed silently.
#[test]
fn ac_ttl_3_one_code_a_day_and_silent_hours() {
    let (mut account, mut phone, mut kept) = cast();
    assert_eq!(
        run(&plan("one", SERIAL, None), &mut account, &mut phone, &mut kept),
        Ok(2)
    );
    assert_eq!(
        run(&plan("one", SERIAL, None), &mut account, &mut phone, &mut kept),
        Ok(0),
        "all of it is cached"
    );
    assert_eq!(
        run(&plan("two", SERIAL, None), &mut account, &mut phone, &mut kept),
        Ok(1),
        "from the hop before"
    );
    phone.clock.set(NOW + 3000);
    assert_eq!(
        run(&plan("one", SERIAL, None), &mut account, &mut phone, &mut kept),
        Ok(1),
        "ten minutes are too few"
    );
    assert_eq!(account.calls, ["session", "role", "role", "role"]);
    assert_eq!(phone.asked, 1);
    phone.clock.set(NOW + 43_200);
    assert_eq!(
        run(&plan("one", SERIAL, None), &mut account, &mut phone, &mut kept),
        Ok(2),
        "the next day"
    );
    assert_eq!(phone.asked, 2);
}

/// AC-TOTP 2: the code of this half minute is used, so the next is awaited; none is sent twice.
#[test]
fn ac_totp_2_the_next_code_is_awaited() {
    let (mut account, mut phone) = two();
    let again = plan("base", SERIAL, None);
    run(&again, &mut account, &mut phone, &mut BTreeMap::new()).unwrap();
    assert_eq!(phone.waited, 0);
    run(&again, &mut account, &mut phone, &mut BTreeMap::new()).unwrap();
    assert_eq!(phone.waited, 30);
    assert_eq!((account.spent.len(), account.calls.len()), (2, 2));
}

#[test]
fn a_mistyped_code_is_asked_for_again_and_three_are_enough() {
    let (mut account, mut phone) = two();
    phone.mistyped = 3;
    let refused = run(
        &plan("base", SERIAL, None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    );
    assert!(matches!(refused, Err(Failure::CodeRefused { .. })), "{refused:?}");
    assert_eq!((phone.asked, account.calls.len()), (3, 3));
    assert_eq!(phone.refusals, 2, "told before each further try");
}

#[test]
fn where_nobody_can_be_asked_nobody_waits_for_the_next_code() {
    let (mut account, mut phone) = two();
    let again = plan("base", SERIAL, None);
    run(&again, &mut account, &mut phone, &mut BTreeMap::new()).unwrap();
    phone.nobody = true;
    let refused = run(&again, &mut account, &mut phone, &mut BTreeMap::new());
    assert_eq!(refused, Err(Failure::NoWayToAsk));
    assert_eq!(phone.waited, 0);
}

#[test]
fn ac_totp_3_a_wrong_device_is_told_from_a_wrong_code_and_costs_one_try() {
    let (mut account, mut phone) = two();
    let refused = run(
        &plan("base", "mfa_serial = arn:aws:iam::123456789012:user/ann", None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    );
    assert!(
        matches!(refused, Err(Failure::DeviceRefused { .. })),
        "{refused:?}"
    );
    assert_eq!(phone.asked, 1);
}

#[test]
fn the_only_device_is_found_and_passkeys_are_not_devices() {
    let (mut account, mut phone) = two();
    account
        .devices
        .push("arn:aws:iam::123456789012:u2f/user/ann/key-1".to_owned());
    run(
        &plan("one", "", None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    )
    .unwrap();
    assert_eq!(account.calls, ["devices", "session", "role"]);
    account.devices.push("GAHT12345678".to_owned());
    let several = run(
        &plan("one", "", None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    );
    assert!(
        matches!(&several, Err(Failure::SeveralDevices { serials }) if serials.len() == 2),
        "{several:?}"
    );
    account.devices = vec!["arn:aws:iam::123456789012:u2f/user/ann/key-1".to_owned()];
    let none = run(
        &plan("one", "", None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    );
    assert_eq!(none, Err(Failure::NoDevice { passkeys: 1 }));
}

/// AC-SKEW 2 and 3: fourteen hours off cost one call more, never a code; and the code is of AWS's time.
#[test]
fn ac_skew_3_a_code_survives_a_wrong_clock() {
    let skew = 14 * 3600;
    let (mut account, mut phone) = two();
    (account.skew, phone.skew) = (skew, skew);
    run(
        &plan("one", SERIAL, None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    )
    .unwrap();
    assert_eq!(account.calls, ["session", "session", "role"]);
    assert_eq!(phone.asked, 1);
}

#[test]
fn who_cannot_be_asked_costs_no_call() {
    let (mut account, mut phone) = two();
    phone.nobody = true;
    let failed = run(
        &plan("one", SERIAL, None),
        &mut account,
        &mut phone,
        &mut BTreeMap::new(),
    );
    assert_eq!(failed, Err(Failure::NoWayToAsk));
    assert!(account.calls.is_empty());
}

#[test]
fn a_long_role_takes_a_code_of_its_own() {
    let (mut account, mut phone, mut kept) = cast();
    run(
        &plan("one", SERIAL, Some(7200)),
        &mut account,
        &mut phone,
        &mut kept,
    )
    .unwrap();
    assert_eq!((account.calls.as_slice(), phone.asked), (["role"].as_slice(), 1));
    let hour = run(&plan("one", SERIAL, None), &mut account, &mut phone, &mut kept);
    assert_eq!(hour, Ok(2), "an hour's role is another key");
    assert_eq!((phone.asked, phone.waited), (2, 30));
}
