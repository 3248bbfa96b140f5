//! Virtual MFA devices, as a user meets them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Aws, Key, refusal};
use steprole_api::iam::{
    CreateVirtualMFADeviceRequest, DeactivateMFADeviceRequest, DeleteVirtualMFADeviceRequest,
    EnableMFADeviceRequest, GetMFADeviceRequest, ListMFADevicesRequest, ListVirtualMFADevicesRequest,
    ResyncMFADeviceRequest,
};
use steprole_api::sts::GetSessionTokenRequest;

const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

fn create(name: &str) -> CreateVirtualMFADeviceRequest {
    CreateVirtualMFADeviceRequest {
        path: None,
        virtual_mfa_device_name: name.to_owned(),
        tags: None,
    }
}

fn enable(user: &str, serial: &str, first: String, second: String) -> EnableMFADeviceRequest {
    EnableMFADeviceRequest {
        user_name: user.to_owned(),
        serial_number: serial.to_owned(),
        authentication_code1: first,
        authentication_code2: second,
    }
}

fn session(serial: &str, code: String) -> GetSessionTokenRequest {
    GetSessionTokenRequest {
        duration_seconds: None,
        serial_number: Some(serial.to_owned()),
        token_code: Some(code),
        minimum_session_token_size: None,
    }
}

fn devices_of(user: &str) -> ListMFADevicesRequest {
    ListMFADevicesRequest {
        user_name: Some(user.to_owned()),
        marker: None,
        max_items: None,
    }
}

#[test]
fn a_new_device_shows_its_seed_once_as_aws_does() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    let device = aws.call_as(&alice, create("phone")).unwrap().virtual_mfa_device;
    assert_eq!(device.serial_number, "arn:aws:iam::123456789012:mfa/phone");
    let seed = device.base32_string_seed.unwrap();
    assert_eq!(seed.len(), 64);
    assert!(
        seed.iter()
            .all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(byte))
    );
    assert!(device.qr_code_png.unwrap().starts_with(b"\x89PNG\r\n"));

    let listed = aws
        .call(ListVirtualMFADevicesRequest {
            assignment_status: None,
            marker: None,
            max_items: None,
        })
        .unwrap()
        .virtual_mfa_devices;
    assert_eq!(listed.len(), 1);
    assert_eq!(
        (&listed[0].base32_string_seed, &listed[0].qr_code_png),
        (&None, &None)
    );

    let (code, text) = refusal(aws.call_as(&alice, create("phone")));
    assert_eq!(code, "EntityAlreadyExists");
    assert_eq!(text, "MFADevice entity at the same path and name already exists.");
}

#[test]
fn enabling_asks_for_two_consecutive_codes_in_order() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    let device = aws.call_as(&alice, create("phone")).unwrap().virtual_mfa_device;
    let seed = data_encoding::BASE32
        .decode(&device.base32_string_seed.unwrap())
        .unwrap();
    let serial = device.serial_number;
    let code = |steps| aws.code(&seed, steps);
    for (first, second) in [(code(0), code(0)), (code(0), code(-1)), (code(-2), code(0))] {
        let (code, text) = refusal(aws.call_as(&alice, enable("alice", &serial, first, second)));
        assert_eq!(code, "InvalidAuthenticationCode");
        assert_eq!(text, "Authentication code for device is not valid.");
    }
    aws.call_as(&alice, enable("alice", &serial, code(-1), code(0)))
        .unwrap();
    assert_eq!(
        aws.call(devices_of("alice")).unwrap().mfa_devices[0].serial_number,
        serial
    );
    // It is in use now, for anybody.
    let (code, _) = refusal(aws.call(enable("alice", &serial, aws.code(&seed, 1), aws.code(&seed, 2))));
    assert_eq!(code, "EntityAlreadyExists");
}

#[test]
fn a_code_is_spent_once_across_enabling_sts_and_resync() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let (serial, seed) = aws.device("alice");
    let wrong = (
        "AccessDenied".to_owned(),
        "MultiFactorAuthentication failed with invalid MFA one time pass code. ".to_owned(),
    );
    // Enabling spent the code of now.
    assert_eq!(
        refusal(aws.call_as(&alice, session(&serial, aws.code(&seed, 0)))),
        wrong
    );
    aws.advance(30);
    aws.call_as(&alice, session(&serial, aws.code(&seed, 0))).unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, session(&serial, aws.code(&seed, 0)))),
        wrong
    );
    // Resync may not use it either.
    aws.advance(30);
    let resync = |first, second| ResyncMFADeviceRequest {
        user_name: "alice".to_owned(),
        serial_number: serial.clone(),
        authentication_code1: first,
        authentication_code2: second,
    };
    let (code, _) = refusal(aws.call(resync(aws.code(&seed, -1), aws.code(&seed, 0))));
    assert_eq!(code, "InvalidAuthenticationCode");
    aws.advance(30);
    aws.call(resync(aws.code(&seed, -1), aws.code(&seed, 0))).unwrap();
    assert_eq!(
        refusal(aws.call_as(&alice, session(&serial, aws.code(&seed, 0)))),
        wrong
    );
}

#[test]
fn the_serial_must_be_the_callers_own() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    let _bob = aws.user("bob");
    let (serial, seed) = aws.device("bob");
    aws.advance(30);
    let expected = "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number \
                    is valid and associated with this user.";
    for serial in [
        serial.as_str(),
        "arn:aws:iam::123456789012:mfa/nobody",
        "GAHT12345678",
    ] {
        let (code, text) = refusal(aws.call_as(&alice, session(serial, aws.code(&seed, 0))));
        assert_eq!((code.as_str(), text.as_str()), ("AccessDenied", expected));
    }
    let (_, text) = refusal(aws.call_as(
        &alice,
        GetSessionTokenRequest {
            token_code: None,
            ..session(&serial, String::new())
        },
    ));
    assert_eq!(
        text,
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
    );
}

// AWS-2023-001: a leaked key may not add a second device, nor remove the first.
#[test]
fn a_user_with_a_device_needs_mfa_to_change_devices() {
    let aws = Aws::new();
    let alice = aws.user("alice");
    aws.allow("alice", ALL);
    let (serial, seed) = aws.device("alice");
    let second = aws.call_as(&alice, create("tablet")).unwrap().virtual_mfa_device;
    let tablet = data_encoding::BASE32
        .decode(&second.base32_string_seed.unwrap())
        .unwrap();
    let add = || {
        enable(
            "alice",
            &second.serial_number,
            aws.code(&tablet, -1),
            aws.code(&tablet, 0),
        )
    };
    let remove = || DeactivateMFADeviceRequest {
        user_name: Some("alice".to_owned()),
        serial_number: serial.clone(),
    };
    assert_eq!(refusal(aws.call_as(&alice, add())).0, "AccessDenied");
    assert_eq!(refusal(aws.call_as(&alice, remove())).0, "AccessDenied");

    aws.advance(30);
    let stepped_up = Key::session(
        &aws.call_as(&alice, session(&serial, aws.code(&seed, 0)))
            .unwrap()
            .credentials
            .unwrap(),
    );
    aws.call_as(&stepped_up, add()).unwrap();
    aws.call_as(&stepped_up, remove()).unwrap();
    assert_eq!(aws.call(devices_of("alice")).unwrap().mfa_devices.len(), 1);
}

#[test]
fn a_device_in_use_cannot_be_deleted_and_a_ninth_cannot_be_enabled() {
    let aws = Aws::new();
    aws.user("alice");
    let (serial, _) = aws.device("alice");
    let delete = || DeleteVirtualMFADeviceRequest {
        serial_number: serial.clone(),
    };
    assert_eq!(refusal(aws.call(delete())).0, "DeleteConflict");
    for number in 2..=9 {
        let device = aws
            .call(create(&format!("d{number}")))
            .unwrap()
            .virtual_mfa_device;
        let seed = data_encoding::BASE32
            .decode(&device.base32_string_seed.unwrap())
            .unwrap();
        let answer = aws.call(enable(
            "alice",
            &device.serial_number,
            aws.code(&seed, -1),
            aws.code(&seed, 0),
        ));
        assert_eq!(answer.is_ok(), number < 9, "{number}");
    }
    aws.call(DeactivateMFADeviceRequest {
        user_name: Some("alice".to_owned()),
        serial_number: serial.clone(),
    })
    .unwrap();
    aws.call(delete()).unwrap();
    let (code, text) = refusal(aws.call(delete()));
    assert_eq!(
        (code.as_str(), text),
        (
            "NoSuchEntity",
            format!("VirtualMFADevice with serial number {serial} doesn't exist.")
        )
    );
}

#[test]
fn get_mfa_device_knows_no_virtual_device() {
    let aws = Aws::new();
    aws.user("alice");
    let (serial_number, _) = aws.device("alice");
    let get = GetMFADeviceRequest {
        user_name: Some("alice".to_owned()),
        serial_number,
    };
    assert_eq!(refusal(aws.call(get)).0, "NoSuchEntity");
}

#[test]
fn listings_filter_by_assignment_and_page() {
    let aws = Aws::new();
    aws.user("alice");
    aws.device("alice");
    aws.call(create("spare")).unwrap();
    let list = |status: Option<&str>, marker: Option<String>, max_items| {
        aws.call(ListVirtualMFADevicesRequest {
            assignment_status: status.map(str::to_owned),
            marker,
            max_items,
        })
        .unwrap()
    };
    for (status, count) in [
        (None, 2),
        (Some("Any"), 2),
        (Some("Assigned"), 1),
        (Some("Unassigned"), 1),
    ] {
        assert_eq!(
            list(status, None, None).virtual_mfa_devices.len(),
            count,
            "{status:?}"
        );
    }
    let first = list(None, None, Some(1));
    assert_eq!(
        (first.virtual_mfa_devices.len(), first.is_truncated),
        (1, Some(true))
    );
    let second = list(None, first.marker, Some(1));
    assert_eq!(
        (
            second.virtual_mfa_devices.len(),
            second.is_truncated,
            second.marker
        ),
        (1, Some(false), None)
    );
    assert_eq!(
        list(Some("Assigned"), None, None).virtual_mfa_devices[0]
            .user
            .as_ref()
            .unwrap()
            .user_name,
        "alice"
    );
}
