//! Chapter 4: the command line goes the same way.

use std::io;

use steprole_aws::sts::Mfa;
use steprole_aws::{Answer, Caller, Credentials, Error, Profile};

use super::{ADMINISTRATOR, Cast, GUARD_POLICY, ROLE, TRUST, USER};
use crate::commands::demo::scratch::Scratch;
use crate::commands::demo::stage::Stage;
use crate::commands::demo::step::{Plan, Reply, Why};
use crate::commands::demo::who::Who::{
    AdminRole, AdminRoleProfile, Machamp, MachampWithMfa, Operator, SampleMfaProfile,
};
use crate::failure::Failure;
use crate::messages::Message;

/// How often a reader may mistype.
const TRIES: usize = 3;

/// One code brings a session that may do almost nothing but step into the role; the role does the rest.
pub(crate) async fn play(stage: &mut Stage<'_>, cast: &mut Cast) -> Result<(), Failure> {
    stage.chapter(Message::CommandLineTitle, Message::CommandLineAbout)?;
    let plan = Plan::new(
        "key-issued",
        Operator,
        "iam:CreateAccessKey",
        USER,
        Reply::allowed(Why::Operator),
    );
    let key = stage
        .must(plan, cast.operator.create_access_key(Some(USER)))
        .await?;
    let machamp = cast.caller(key);

    let plan = Plan::new(
        "role-refused",
        Machamp,
        "sts:AssumeRole",
        ROLE,
        Reply::denied_by(GUARD_POLICY, 4),
    );
    stage
        .take(plan, machamp.assume_role(&cast.role, USER, None, None))
        .await?;

    let session = session(stage, cast, &machamp).await?;
    let with_mfa = cast.caller(session);
    mfa_alone(stage, cast, &with_mfa).await?;

    let plan = Plan::new(
        "role-granted",
        MachampWithMfa,
        "sts:AssumeRole",
        ROLE,
        Reply::allowed_by(TRUST, 1),
    );
    let plan = plan.note(Message::CommandLineTrustSuffices.text());
    let role = stage
        .must(plan, with_mfa.assume_role(&cast.role, USER, None, None))
        .await?;
    let admin = cast.caller(role.credentials);
    let expected = Reply::allowed_by(ADMINISTRATOR, 1);
    let plan = Plan::new("roles-listed", AdminRole, "iam:ListRoles", "", expected)
        .note(Message::CommandLineSameCall.text());
    stage.take(plan, admin.roles()).await?;

    profiles(stage, cast, machamp.credentials(), with_mfa.credentials()).await
}

/// get-session-token: wrong code, right code, the same code again.
async fn session(stage: &mut Stage<'_>, cast: &mut Cast, machamp: &Caller) -> Result<Credentials, Failure> {
    let Some((serial, mut phone)) = cast.phone.take() else {
        return Err(Failure::new(
            Message::DemoStopped.text().with("step", "device-enabled"),
        ));
    };
    let refused = || Reply::refused("AccessDenied", Why::Service);
    let call = "sts:GetSessionToken";

    let wrong = phone.wrong_code(stage.house);
    let plan = Plan::new(
        "wrong-code-refused",
        Machamp,
        call,
        Message::OnWrongCode,
        refused(),
    );
    let mfa = Mfa {
        serial: &serial,
        code: &wrong,
    };
    stage.take(plan, machamp.session_token(Some(mfa))).await?;

    let mut tries = TRIES;
    let (session, code) = loop {
        let code = phone.code(stage.house, stage.prompt)?;
        let plan = Plan::new(
            "session-granted",
            Machamp,
            call,
            Message::OnCode,
            Reply::allowed(Why::NoPermissionNeeded),
        );
        let mfa = Mfa {
            serial: &serial,
            code: &code,
        };
        let (value, step) = stage.try_taking(plan, machamp.session_token(Some(mfa))).await;
        tries -= 1;
        if value.is_some() || tries == 0 || !phone.is_the_readers() {
            stage.tell(step)?;
            let stopped = || Failure::new(Message::DemoStopped.text().with("step", "session-granted"));
            break (value.ok_or_else(stopped)?, code);
        }
        stage.remark(&Message::PromptTryAgain.text())?;
    };

    let plan = Plan::new("same-code-refused", Machamp, call, Message::OnSameCode, refused());
    let mfa = Mfa {
        serial: &serial,
        code: &code,
    };
    stage.take(plan, machamp.session_token(Some(mfa))).await?;
    Ok(session)
}

/// What MFA alone allows: next to nothing.
async fn mfa_alone(stage: &mut Stage<'_>, cast: &Cast, with_mfa: &Caller) -> Result<(), Failure> {
    let nothing = || Reply::refused("AccessDenied", Why::NothingAllows);

    let expected = Reply::allowed_by(GUARD_POLICY, 3);
    let plan = Plan::new(
        "mfa-own-devices",
        MachampWithMfa,
        "iam:ListMFADevices",
        USER,
        expected,
    );
    stage.take(plan, with_mfa.mfa_devices(Some(USER))).await?;
    let plan = Plan::new(
        "mfa-roles-refused",
        MachampWithMfa,
        "iam:ListRoles",
        "",
        nothing(),
    );
    stage.take(plan, with_mfa.roles()).await?;
    let plan = Plan::new(
        "mfa-keys-refused",
        MachampWithMfa,
        "iam:ListAccessKeys",
        USER,
        nothing(),
    )
    .note(Message::CommandLineOwnKeys.text());
    stage.take(plan, with_mfa.access_keys(Some(USER))).await?;

    let plan = Plan::new(
        "chain-too-long",
        MachampWithMfa,
        "sts:AssumeRole",
        Message::OnTwoHours,
        Reply::refused("ValidationError", Why::Service),
    )
    .note(Message::CommandLineChaining.text());
    stage
        .take(plan, with_mfa.assume_role(&cast.role, USER, Some(7200), None))
        .await?;
    Ok(())
}

/// The article's two profiles, written, and read back by AWS's own loader.
async fn profiles(
    stage: &mut Stage<'_>,
    cast: &mut Cast,
    key: &Credentials,
    session: &Credentials,
) -> Result<(), Failure> {
    let unwritten =
        |error: io::Error| Failure::new(Message::DemoScratch.text().with("reason", error.to_string()));
    let scratch = Scratch::new().map_err(unwritten)?;
    scratch
        .write(key, session, &cast.role, cast.endpoint.as_str())
        .map_err(unwritten)?;
    stage.remark(&Message::CommandLineProfiles.text())?;
    let files = scratch.files().clone();
    // kept first: whatever happens now, the folder goes away with the cast
    cast.scratch = Some(scratch);

    let expected = Reply::allowed(Why::NoPermissionNeeded);
    let call = "sts:GetCallerIdentity";
    let plan = Plan::new("sample-mfa-used", SampleMfaProfile, call, "", expected.clone())
        .note(Message::CommandLineSampleMfa.text());
    let user = cast.arn("user/machamp");
    stage
        .take(plan, profile(cast, files.profile("sample-mfa"), &user))
        .await?;
    let plan = Plan::new("admin-role-used", AdminRoleProfile, call, "", expected)
        .note(Message::CommandLineAdminRole.text());
    let session = format!("arn:aws:sts::{}:assumed-role/{ROLE}/", cast.account);
    stage
        .take(plan, profile(cast, files.profile("admin-role"), &session))
        .await?;
    Ok(())
}

/// Resolves a profile as every AWS tool does, calls with it, and makes sure who it turned out to be.
async fn profile(cast: &Cast, profile: Profile<'_>, arn: &str) -> Result<Answer<()>, Error> {
    let credentials = profile.credentials(&cast.endpoint).await?;
    let answer = cast.caller(credentials).caller_identity().await?;
    if !answer.value.arn.starts_with(arn) {
        let reason = format!("it is {} and not {arn}", answer.value.arn);
        return Err(Error::Profile {
            profile: profile.name().to_owned(),
            reason,
        });
    }
    Ok(answer.map(|_| ()))
}
