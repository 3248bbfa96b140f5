//! Chapter 3: a role that does the work.

use steprole_aws::sts::Mfa;

use super::{ADMINISTRATOR, ASSUME_POLICY, COLLEAGUE, Cast, GUARD_POLICY, ROLE, USER};
use crate::commands::demo::codes::Phone;
use crate::commands::demo::documents;
use crate::commands::demo::stage::Stage;
use crate::commands::demo::step::{Plan, Reply, Why};
use crate::commands::demo::who::Who::{Machoke, MachokeWithMfa, Operator};
use crate::failure::Failure;
use crate::messages::Message;

/// The role is made as the console makes it, then narrowed to one user; a colleague shows the difference.
pub(crate) async fn play(stage: &mut Stage<'_>, cast: &mut Cast) -> Result<(), Failure> {
    stage.chapter(Message::RoleTitle, Message::RoleAbout)?;
    let operator = &cast.operator;
    let by_operator = || Reply::allowed(Why::Operator);

    let trust = documents::trust_in_account(&cast.account);
    let tags = [("project", "steprole-demo"), ("purpose", "administration")];
    let plan = Plan::new("role-created", Operator, "iam:CreateRole", ROLE, by_operator())
        .note(Message::RoleTrustsAccount.text());
    let call = operator.create_role(ROLE, &trust, "does what its users may not", &tags);
    cast.role = stage.must(plan, call).await?.arn;

    let plan = Plan::new(
        "administrator-attached",
        Operator,
        "iam:AttachRolePolicy",
        ADMINISTRATOR,
        by_operator(),
    );
    let administrator = format!("arn:aws:iam::aws:policy/{ADMINISTRATOR}");
    stage
        .must(plan, operator.attach_role_policy(ROLE, &administrator))
        .await?;

    let plan = Plan::new(
        "assume-created",
        Operator,
        "iam:CreatePolicy",
        ASSUME_POLICY,
        by_operator(),
    );
    let assume = stage
        .must(
            plan,
            operator.create_policy(ASSUME_POLICY, &documents::assume(&cast.role)),
        )
        .await?;

    let session = colleague(stage, cast, &assume).await?;
    let machoke = cast.caller(session);
    let operator = &cast.operator;

    let plan = Plan::new(
        "colleague-let-in",
        MachokeWithMfa,
        "sts:AssumeRole",
        ROLE,
        Reply::allowed_by(ASSUME_POLICY, 1),
    );
    stage
        .take(plan, machoke.assume_role(&cast.role, COLLEAGUE, None, None))
        .await?;

    let plan = Plan::new(
        "trust-narrowed",
        Operator,
        "iam:UpdateAssumeRolePolicy",
        ROLE,
        by_operator(),
    )
    .note(Message::RoleTrustNarrowed.text());
    let narrow = documents::trust_in_user(&cast.account, USER);
    stage.must(plan, operator.update_trust(ROLE, &narrow)).await?;

    let plan = Plan::new(
        "colleague-refused",
        MachokeWithMfa,
        "sts:AssumeRole",
        ROLE,
        Reply::refused("AccessDenied", Why::TrustAllowsNot),
    );
    stage
        .take(plan, machoke.assume_role(&cast.role, COLLEAGUE, None, None))
        .await?;

    let plan = Plan::new(
        "assume-attached",
        Operator,
        "iam:AttachUserPolicy",
        format!("{USER} {ASSUME_POLICY}"),
        by_operator(),
    );
    stage
        .must(plan, operator.attach_user_policy(USER, &assume))
        .await?;

    stage.remark(
        &Message::RoleSwitchLink
            .text()
            .with("link", switch_link(&cast.account)),
    )
}

/// A second user goes the way of chapters 1, 2 and 4, up to a session with MFA.
async fn colleague(
    stage: &mut Stage<'_>,
    cast: &Cast,
    assume: &str,
) -> Result<steprole_aws::Credentials, Failure> {
    let operator = &cast.operator;
    let by_operator = || Reply::allowed(Why::Operator);

    let plan = Plan::new(
        "colleague-created",
        Operator,
        "iam:CreateUser",
        COLLEAGUE,
        by_operator(),
    )
    .note(Message::RoleColleague.text());
    stage.must(plan, operator.create_user(COLLEAGUE)).await?;
    let plan = Plan::new(
        "colleague-guarded",
        Operator,
        "iam:AttachUserPolicy",
        format!("{COLLEAGUE} {GUARD_POLICY}"),
        by_operator(),
    );
    stage
        .must(plan, operator.attach_user_policy(COLLEAGUE, &cast.guard))
        .await?;
    let plan = Plan::new(
        "colleague-may-assume",
        Operator,
        "iam:AttachUserPolicy",
        format!("{COLLEAGUE} {ASSUME_POLICY}"),
        by_operator(),
    );
    stage
        .must(plan, operator.attach_user_policy(COLLEAGUE, assume))
        .await?;
    let plan = Plan::new(
        "colleague-key-issued",
        Operator,
        "iam:CreateAccessKey",
        COLLEAGUE,
        by_operator(),
    );
    let machoke = cast.caller(
        stage
            .must(plan, operator.create_access_key(Some(COLLEAGUE)))
            .await?,
    );

    let expected = Reply::allowed_by(GUARD_POLICY, 2);
    let plan = Plan::new(
        "colleague-device-created",
        Machoke,
        "iam:CreateVirtualMFADevice",
        "mfa/machoke",
        expected,
    );
    let device = stage
        .must(plan, machoke.create_virtual_mfa_device(COLLEAGUE))
        .await?;
    let mut phone = Phone::of_the_demo(&device.seed)?;

    let [first, second] = phone.pair(stage.house, stage.prompt)?;
    let expected = Reply::allowed_by(GUARD_POLICY, 3);
    let plan = Plan::new(
        "colleague-device-enabled",
        Machoke,
        "iam:EnableMFADevice",
        COLLEAGUE,
        expected,
    );
    let call = machoke.enable_mfa_device(COLLEAGUE, &device.serial, [&first, &second]);
    stage.must(plan, call).await?;

    let code = phone.code(stage.house, stage.prompt)?;
    let expected = Reply::allowed(Why::NoPermissionNeeded);
    let plan = Plan::new(
        "colleague-session",
        Machoke,
        "sts:GetSessionToken",
        Message::OnCode,
        expected,
    );
    let mfa = Mfa {
        serial: &device.serial,
        code: &code,
    };
    stage.must(plan, machoke.session_token(Some(mfa))).await
}

/// The link of the role's page in AWS's console.
fn switch_link(account: &str) -> String {
    format!("https://signin.aws.amazon.com/switchrole?account={account}&roleName={ROLE}&displayName={ROLE}")
}
