//! Responses, letter for letter.

use steprole_api::iam::{
    CreateVirtualMFADeviceResponse, DeleteUserRequest, GetUserResponse, ListUsersResponse, Tag, User,
    VirtualMFADevice,
};
use steprole_api::sts::GetCallerIdentityResponse;
use steprole_api::{Error, IAM, Input, Output, STS, encode, encode_error, encode_into};

const ID: &str = "01234567-89ab-cdef-0123-456789abcdef";

fn machamp() -> User {
    User {
        path: "/".to_owned(),
        user_name: "machamp".to_owned(),
        user_id: "AIDACKCEVSQ6C2EXAMPLE".to_owned(),
        arn: "arn:aws:iam::123456789012:user/machamp".to_owned(),
        create_date: "2026-01-01T00:00:00Z".parse().unwrap(),
        password_last_used: None,
        permissions_boundary: None,
        tags: None,
    }
}

/// The shape AWS documents for sts:GetCallerIdentity, members in the model's order.
#[test]
fn caller_identity() {
    let output = GetCallerIdentityResponse {
        user_id: Some("AIDACKCEVSQ6C2EXAMPLE".to_owned()),
        account: Some("123456789012".to_owned()),
        arn: Some("arn:aws:iam::123456789012:user/machamp".to_owned()),
    };
    let operation = STS.operation("GetCallerIdentity").unwrap();
    assert_eq!(
        encode(&STS, operation, output.into_value().as_ref(), ID),
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
         <GetCallerIdentityResult><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId><Account>123456789012</Account>\
         <Arn>arn:aws:iam::123456789012:user/machamp</Arn></GetCallerIdentityResult>\
         <ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ResponseMetadata>\
         </GetCallerIdentityResponse>"
    );
}

#[test]
fn absent_members_are_left_out_and_lists_have_members() {
    let mut user = machamp();
    user.tags = Some(vec![Tag {
        key: "team".to_owned(),
        value: "a<b & \"c\"\r\n\u{1}".to_owned(),
    }]);
    let operation = IAM.operation("GetUser").unwrap();
    assert_eq!(
        encode(
            &IAM,
            operation,
            GetUserResponse { user }.into_value().as_ref(),
            ID
        ),
        "<GetUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetUserResult><User>\
         <Path>/</Path><UserName>machamp</UserName><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId>\
         <Arn>arn:aws:iam::123456789012:user/machamp</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate>\
         <Tags><member><Key>team</Key><Value>a&lt;b &amp; \"c\"&#xD;\n\u{fffd}</Value></member></Tags>\
         </User></GetUserResult>\
         <ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ResponseMetadata>\
         </GetUserResponse>"
    );
}

#[test]
fn an_empty_list_is_an_empty_element() {
    let output = ListUsersResponse {
        users: Vec::new(),
        is_truncated: Some(false),
        marker: None,
    };
    let body = encode(
        &IAM,
        IAM.operation("ListUsers").unwrap(),
        output.into_value().as_ref(),
        ID,
    );
    assert!(
        body.contains("<ListUsersResult><Users/><IsTruncated>false</IsTruncated></ListUsersResult>"),
        "{body}"
    );
}

#[test]
fn bytes_are_base64() {
    let output = CreateVirtualMFADeviceResponse {
        virtual_mfa_device: VirtualMFADevice {
            serial_number: "arn:aws:iam::123456789012:mfa/machamp".to_owned(),
            base32_string_seed: Some(b"GEZDGNBVGY3TQOJQ".to_vec()),
            qr_code_png: Some(vec![0x89, b'P', b'N', b'G']),
            user: None,
            enable_date: None,
            tags: None,
        },
    };
    let operation = IAM.operation("CreateVirtualMFADevice").unwrap();
    let body = encode(&IAM, operation, output.into_value().as_ref(), ID);
    assert!(
        body.contains("<Base32StringSeed>R0VaREdOQlZHWTNUUU9KUQ==</Base32StringSeed>"),
        "{body}"
    );
    assert!(body.contains("<QRCodePNG>iVBORw==</QRCodePNG>"), "{body}");
}

#[test]
fn an_operation_without_output_answers_with_metadata_only() {
    let operation = IAM.operation(DeleteUserRequest::OPERATION).unwrap();
    let output = <DeleteUserRequest as Input>::Output::into_value(());
    assert_eq!(
        encode(&IAM, operation, output.as_ref(), ID),
        "<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
         <ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ResponseMetadata>\
         </DeleteUserResponse>"
    );
}

/// A caller may keep one string for all its responses.
#[test]
fn responses_are_written_at_the_end_of_a_string() {
    let mut out = String::from("before ");
    encode_into(&mut out, &IAM, IAM.operation("DeleteUser").unwrap(), None, ID);
    assert!(out.starts_with("before <DeleteUserResponse "));
}

#[test]
fn errors() {
    let error = Error::no_such_entity("The user with name <machamp> cannot be found.");
    assert_eq!((error.code.as_ref(), error.status), ("NoSuchEntity", 404));
    assert_eq!(
        encode_error(&IAM, &error, ID),
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
         <Code>NoSuchEntity</Code><Message>The user with name &lt;machamp&gt; cannot be found.</Message></Error>\
         <RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ErrorResponse>"
    );
    // AWS says nothing about a malformed number, not even in an empty element.
    assert!(!encode_error(&STS, &Error::malformed_input(""), ID).contains("Message"));
    assert_eq!(Error::service_failure("").fault.as_str(), "Receiver");
}

/// Codes and statuses of mfa and sessions that clients depend on (AWS's Common Errors page, and observed).
#[test]
fn common_errors() {
    let all = [
        (Error::access_denied(""), "AccessDenied", 403),
        (Error::expired_token(), "ExpiredToken", 403),
        (Error::incomplete_signature(""), "IncompleteSignature", 400),
        (Error::internal_failure(""), "InternalFailure", 500),
        (Error::invalid_action("Dance", "2010-05-08"), "InvalidAction", 400),
        (Error::invalid_client_token_id(), "InvalidClientTokenId", 403),
        (Error::malformed_input(""), "MalformedInput", 400),
        (Error::malformed_query_string(), "MalformedQueryString", 400),
        (Error::missing_action(), "MissingAction", 400),
        (
            Error::missing_authentication_token(),
            "MissingAuthenticationToken",
            403,
        ),
        (Error::signature_does_not_match(""), "SignatureDoesNotMatch", 403),
        (Error::throttling(), "Throttling", 400),
        (Error::validation_error(""), "ValidationError", 400),
        // From the models.
        (
            Error::invalid_authentication_code(""),
            "InvalidAuthenticationCode",
            403,
        ),
        (Error::delete_conflict(""), "DeleteConflict", 409),
        (Error::report_not_present(""), "ReportNotPresent", 410),
        (Error::not_supported_service(""), "NotSupportedService", 404),
        (
            Error::organization_not_found_exception(""),
            "OrganizationNotFoundException",
            400,
        ),
        (Error::packed_policy_too_large(""), "PackedPolicyTooLarge", 400),
        (
            Error::region_disabled_exception(""),
            "RegionDisabledException",
            403,
        ),
    ];
    for (error, code, status) in all {
        assert_eq!((error.code.as_ref(), error.status), (code, status));
    }
    assert_eq!(
        Error::invalid_action("Dance", "2010-05-08").message,
        "Could not find operation Dance for version 2010-05-08"
    );
}
