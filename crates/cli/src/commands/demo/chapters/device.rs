//! Chapter 2: a device for machamp.

use steprole_aws::Caller;

use super::{Cast, GUARD_POLICY, USER};
use crate::commands::demo::codes::Phone;
use crate::commands::demo::qr;
use crate::commands::demo::stage::Stage;
use crate::commands::demo::step::{Plan, Reply, Why};
use crate::commands::demo::who::Who::{Machamp, Operator};
use crate::failure::Failure;
use crate::messages::Message;

/// How often a reader may mistype.
const TRIES: usize = 3;

/// machamp enrolls a virtual device by himself, as the guard lets him.
pub(crate) async fn play(stage: &mut Stage<'_>, cast: &mut Cast) -> Result<(), Failure> {
    stage.chapter(Message::DeviceTitle, Message::DeviceAbout)?;
    let Some(machamp) = cast.console.take() else {
        return Ok(());
    };

    let plan = Plan::new(
        "other-name-refused",
        Machamp,
        "iam:CreateVirtualMFADevice",
        "mfa/phone",
        Reply::refused("AccessDenied", Why::NothingAllows),
    )
    .note(Message::DeviceNameForced.text());
    stage
        .take(plan, machamp.create_virtual_mfa_device("phone"))
        .await?;

    let plan = Plan::new(
        "device-created",
        Machamp,
        "iam:CreateVirtualMFADevice",
        "mfa/machamp",
        Reply::allowed_by(GUARD_POLICY, 2),
    );
    let device = stage.must(plan, machamp.create_virtual_mfa_device(USER)).await?;
    if let Some(lines) = qr::lines(&cast.account, USER, &device.seed) {
        stage.teller.qr_code(&lines)?;
    }
    let mut phone = if cast.interactive {
        Phone::of_the_reader(&device.seed)?
    } else {
        Phone::of_the_demo(&device.seed)?
    };

    let [first, second] = phone.wrong_pair(stage.house);
    let plan = Plan::new(
        "wrong-codes-refused",
        Machamp,
        "iam:EnableMFADevice",
        Message::OnWrongCodes,
        Reply::refused("InvalidAuthenticationCode", Why::Service),
    );
    stage
        .take(
            plan,
            machamp.enable_mfa_device(USER, &device.serial, [&first, &second]),
        )
        .await?;

    let plan = Plan::new(
        "abandoned-device-stays",
        Machamp,
        "iam:DeleteVirtualMFADevice",
        "mfa/machamp",
        Reply::denied_by(GUARD_POLICY, 4),
    )
    .note(Message::DeviceAbandoned.text());
    stage
        .take(plan, machamp.delete_virtual_mfa_device(&device.serial))
        .await?;

    enable(stage, &machamp, &mut phone, &device.serial).await?;

    let plan = Plan::new(
        "device-listed",
        Machamp,
        "iam:ListMFADevices",
        USER,
        Reply::allowed_by(GUARD_POLICY, 3),
    );
    stage.take(plan, machamp.mfa_devices(Some(USER))).await?;

    let key = machamp.credentials().access_key_id.clone();
    let plan = Plan::new(
        "signed-out",
        Operator,
        "iam:DeleteAccessKey",
        USER,
        Reply::allowed(Why::Operator),
    )
    .note(Message::DeviceSignOut.text());
    stage
        .take(plan, cast.operator.delete_access_key(Some(USER), &key))
        .await?;

    let plan = Plan::new(
        "old-key-dead",
        Machamp,
        "sts:GetCallerIdentity",
        "",
        Reply::refused("InvalidClientTokenId", Why::Service),
    );
    stage.take(plan, machamp.caller_identity()).await?;

    cast.phone = Some((device.serial, phone));
    Ok(())
}

/// Two codes that follow each other. A reader who mistypes is asked again; the demo never is.
async fn enable(
    stage: &mut Stage<'_>,
    machamp: &Caller,
    phone: &mut Phone,
    serial: &str,
) -> Result<(), Failure> {
    for left in (0..TRIES).rev() {
        let [first, second] = phone.pair(stage.house, stage.prompt)?;
        let expected = Reply::allowed_by(GUARD_POLICY, 3);
        let plan = Plan::new(
            "device-enabled",
            Machamp,
            "iam:EnableMFADevice",
            Message::OnTwoCodes,
            expected,
        );
        let call = machamp.enable_mfa_device(USER, serial, [&first, &second]);
        let (value, step) = stage.try_taking(plan, call).await;
        if value.is_some() || left == 0 || !phone.is_the_readers() {
            return stage.tell(step);
        }
        stage.remark(&Message::PromptTryAgain.text())?;
    }
    Ok(())
}
