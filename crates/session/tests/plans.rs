//! AC-CHAIN: which calls are planned, and what is said when a wish cannot be met.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic; functions outside #[test] too"
)]

use steprole_session::{
    Chain, Device, EndpointSettings, Environment, Known, Plan, PlanError, Profiles, Step, Why, Wish,
};

const KEYS: &str = "aws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = keyEXAMPLE\n";

fn plan(settings: &str, name: &str, wish: Option<u32>) -> Result<Plan, PlanError> {
    let config = format!(
        "[profile base]\nmfa_serial = arn:aws:iam::123456789012:mfa/ann\n{KEYS}\
         [profile one]\nrole_arn = arn:aws:iam::123456789012:role/One\nsource_profile = base\n{settings}\n\
         [profile two]\nrole_arn = arn:aws:iam::123456789012:role/Two\nsource_profile = one\n{settings}\n\
         [profile process]\ncredential_process = /bin/cat x\n\
         [profile from-process]\nrole_arn = arn:aws:iam::123456789012:role/One\nsource_profile = process\n{settings}\n\
         [profile session]\naws_session_token = tokenEXAMPLE\n{KEYS}\
         [profile from-session]\nrole_arn = arn:aws:iam::123456789012:role/One\nsource_profile = session\n"
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
}

/// `session 43200 with a code`, one a line.
fn calls(plan: &Plan) -> Vec<String> {
    let steps = plan.steps.iter();
    steps
        .map(|step| {
            let what = match step {
                Step::Session { .. } => "session",
                Step::Role { hop, .. } => hop.role_arn.rsplit('/').next().unwrap(),
            };
            let code = if step.device().is_some() {
                " with a code"
            } else {
                ""
            };
            format!("{what} {}{code}", step.seconds())
        })
        .collect()
}

#[test]
fn ac_chain_1_the_table_of_plans() {
    let cases = [
        ("base", None, Why::SessionAlone, vec!["session 43200 with a code"]),
        (
            "base",
            Some(129_600),
            Why::SessionAlone,
            vec!["session 129600 with a code"],
        ),
        (
            "one",
            None,
            Why::DayAndHours,
            vec!["session 43200 with a code", "One 3600"],
        ),
        (
            "one",
            Some(900),
            Why::DayAndHours,
            vec!["session 43200 with a code", "One 900"],
        ),
        ("one", Some(7200), Why::OneLongRole, vec!["One 7200 with a code"]),
        (
            "two",
            None,
            Why::DayAndHours,
            vec!["session 43200 with a code", "One 3600", "Two 3600"],
        ),
        ("process", None, Why::AsItIs, vec![]),
        ("from-process", None, Why::FromASession, vec!["One 3600"]),
        ("session", None, Why::AsItIs, vec![]),
        ("from-session", None, Why::FromASession, vec!["One 3600"]),
    ];
    for (name, wish, why, expected) in cases {
        let plan = plan("", name, wish).unwrap();
        assert_eq!(
            (plan.why, calls(&plan)),
            (why, expected.iter().map(|call| (*call).to_owned()).collect()),
            "{name} {wish:?}"
        );
        assert_eq!(plan.unmet, None);
    }
}

#[test]
fn ac_chain_2_no_wish_is_cut_in_silence() {
    assert_eq!(
        plan("", "two", Some(7200)),
        Err(PlanError::ChainedHour { asked: 7200 })
    );
    assert_eq!(
        plan("", "from-process", Some(3601)),
        Err(PlanError::ChainedHour { asked: 3601 })
    );
    assert_eq!(plan("", "process", Some(3600)), Err(PlanError::NotOurs));
    assert_eq!(
        plan("", "one", Some(43_201)),
        Err(PlanError::OutOfRange {
            asked: 43_201,
            least: 900,
            most: 43_200
        })
    );
    assert_eq!(
        plan("", "one", Some(60)),
        Err(PlanError::OutOfRange {
            asked: 60,
            least: 900,
            most: 3600
        })
    );
    // what is written in a file is told, since the profile works with other tools
    let written = plan("duration_seconds = 43200", "two", None).unwrap();
    assert_eq!(
        (written.unmet, calls(&written).last().map(String::as_str)),
        (Some(43_200), Some("Two 3600"))
    );
    let one = plan("duration_seconds = 43200", "one", None).unwrap();
    assert_eq!((one.why, one.unmet), (Why::OneLongRole, None));
}

/// The device is per profile; a source's session takes the role's only when the source names none.
#[test]
fn ac_mfa_1_which_device_gives_the_code() {
    let plan_of = |config: &str| {
        let profiles = Profiles::read(config, "").unwrap();
        let environment = Environment::default();
        let settings = EndpointSettings {
            environment: &environment,
            profiles: &profiles,
        };
        let chain = Chain::resolve(&profiles, "one", &Known::default()).unwrap();
        Plan::new(chain, Wish::default(), settings).unwrap()
    };
    let role = "[profile one]\nrole_arn = arn:aws:iam::123456789012:role/One\nsource_profile = base\n";
    let base = format!("[profile base]\n{KEYS}");
    let device = |plan: Plan| plan.steps.first().and_then(Step::device).cloned().unwrap();
    assert_eq!(device(plan_of(&format!("{role}{base}"))), Device::Found);
    let named = |profile: &str, serial: &str| Device::Named {
        serial: serial.to_owned(),
        profile: profile.to_owned(),
    };
    assert_eq!(
        device(plan_of(&format!("{role}mfa_serial = GAHT1\n{base}"))),
        named("one", "GAHT1")
    );
    assert_eq!(
        device(plan_of(&format!(
            "{role}mfa_serial = GAHT1\n{base}mfa_serial = GAHT2\n"
        ))),
        named("base", "GAHT2")
    );
}

/// Forty roles of one source share one session, whatever their regions.
#[test]
fn one_day_session_is_shared_by_all_roles_of_a_source() {
    let one = plan("region = eu-west-1", "one", None).unwrap();
    let two = plan("region = ap-northeast-1", "two", None).unwrap();
    assert_eq!(one.keys("AKIAEXAMPLE").first(), two.keys("AKIAEXAMPLE").first());
    assert_ne!(one.keys("AKIAEXAMPLE").first(), one.keys("AKIAOTHER").first());
}
