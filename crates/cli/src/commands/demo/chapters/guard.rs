//! Chapter 1: without MFA, next to nothing.

use super::{Cast, GUARD_POLICY, USER};
use crate::commands::demo::documents::GUARD;
use crate::commands::demo::stage::Stage;
use crate::commands::demo::step::{Plan, Reply, Why};
use crate::commands::demo::who::Who::{Machamp, Operator};
use crate::failure::Failure;
use crate::messages::Message;

/// The guard policy goes to machamp, and shows what it leaves.
pub(crate) async fn play(stage: &mut Stage<'_>, cast: &mut Cast) -> Result<(), Failure> {
    stage.chapter(Message::GuardTitle, Message::GuardAbout)?;
    let operator = &cast.operator;
    let by_operator = || Reply::allowed(Why::Operator);

    let plan = Plan::new("user-created", Operator, "iam:CreateUser", USER, by_operator());
    stage.must(plan, operator.create_user(USER)).await?;

    let size = GUARD.trim_end().chars().count();
    let note = Message::GuardAsPrinted
        .text()
        .with("characters", size)
        .with("tabs", GUARD.matches('\t').count());
    let plan = Plan::new(
        "guard-created",
        Operator,
        "iam:CreatePolicy",
        GUARD_POLICY,
        by_operator(),
    )
    .note(note);
    cast.guard = stage
        .must(plan, operator.create_policy(GUARD_POLICY, GUARD.trim_end()))
        .await?;

    let plan = Plan::new(
        "guard-attached",
        Operator,
        "iam:AttachUserPolicy",
        format!("{USER} {GUARD_POLICY}"),
        by_operator(),
    );
    stage
        .must(plan, operator.attach_user_policy(USER, &cast.guard))
        .await?;

    let plan = Plan::new(
        "console-key-issued",
        Operator,
        "iam:CreateAccessKey",
        USER,
        by_operator(),
    )
    .note(Message::GuardConsoleKey.text());
    let key = stage.must(plan, operator.create_access_key(Some(USER))).await?;
    let machamp = cast.caller(key);

    let plan = Plan::new(
        "identity-known",
        Machamp,
        "sts:GetCallerIdentity",
        "",
        Reply::allowed(Why::NoPermissionNeeded),
    );
    cast.account = stage.must(plan, machamp.caller_identity()).await?.account;

    let plan = Plan::new(
        "roles-refused",
        Machamp,
        "iam:ListRoles",
        "",
        Reply::denied_by(GUARD_POLICY, 4),
    );
    stage.take(plan, machamp.roles()).await?;

    let plan = Plan::new(
        "own-user-seen",
        Machamp,
        "iam:GetUser",
        USER,
        Reply::allowed_by(GUARD_POLICY, 3),
    );
    stage.take(plan, machamp.user(Some(USER))).await?;

    let plan = Plan::new(
        "password-policy-refused",
        Machamp,
        "iam:GetAccountPasswordPolicy",
        "",
        Reply::refused("AccessDenied", Why::NothingAllows),
    )
    .note(Message::GuardExemptNotAllowed.text());
    stage.take(plan, machamp.password_policy()).await?;

    cast.console = Some(machamp);
    Ok(())
}
