// Written by `cargo xtask generate`; change the generator, not this file.

//! The table of STS 2011-06-15, from AWS's model.

use crate::model::{Kind, Member, Operation, Service, Shape, ShapeRef, TimestampFormat};
use crate::pattern::Pattern;

/// AWS Security Token Service as AWS models it.
pub static STS: Service = Service {
    name: "STS",
    version: "2011-06-15",
    namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    signing_name: "sts",
    operations: &OPERATIONS,
    shapes: &SHAPES,
};
static OPERATIONS: [Operation; 11] = [
    Operation {
        name: "AssumeRole",
        input: Some(ShapeRef(0)),
        output: Some(ShapeRef(1)),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "RegionDisabledException",
            "ExpiredTokenException",
        ],
        signed: true,
    },
    Operation {
        name: "AssumeRoleWithSAML",
        input: Some(ShapeRef(2)),
        output: Some(ShapeRef(3)),
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "IDPRejectedClaim",
            "InvalidIdentityToken",
            "ExpiredTokenException",
            "RegionDisabledException",
        ],
        signed: false,
    },
    Operation {
        name: "AssumeRoleWithWebIdentity",
        input: Some(ShapeRef(4)),
        output: Some(ShapeRef(5)),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "IDPRejectedClaim",
            "IDPCommunicationError",
            "InvalidIdentityToken",
            "ExpiredTokenException",
            "RegionDisabledException",
        ],
        signed: false,
    },
    Operation {
        name: "AssumeRoot",
        input: Some(ShapeRef(6)),
        output: Some(ShapeRef(7)),
        result_wrapper: Some("AssumeRootResult"),
        errors: &["RegionDisabledException", "ExpiredTokenException"],
        signed: true,
    },
    Operation {
        name: "DecodeAuthorizationMessage",
        input: Some(ShapeRef(11)),
        output: Some(ShapeRef(12)),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &["InvalidAuthorizationMessageException"],
        signed: true,
    },
    Operation {
        name: "GetAccessKeyInfo",
        input: Some(ShapeRef(16)),
        output: Some(ShapeRef(17)),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
        signed: true,
    },
    Operation {
        name: "GetCallerIdentity",
        input: Some(ShapeRef(18)),
        output: Some(ShapeRef(19)),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
        signed: true,
    },
    Operation {
        name: "GetDelegatedAccessToken",
        input: Some(ShapeRef(20)),
        output: Some(ShapeRef(21)),
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            "ExpiredTradeInTokenException",
            "RegionDisabledException",
            "PackedPolicyTooLarge",
        ],
        signed: true,
    },
    Operation {
        name: "GetFederationToken",
        input: Some(ShapeRef(22)),
        output: Some(ShapeRef(23)),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "RegionDisabledException",
        ],
        signed: true,
    },
    Operation {
        name: "GetSessionToken",
        input: Some(ShapeRef(24)),
        output: Some(ShapeRef(25)),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &["RegionDisabledException"],
        signed: true,
    },
    Operation {
        name: "GetWebIdentityToken",
        input: Some(ShapeRef(26)),
        output: Some(ShapeRef(27)),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            "SessionDurationEscalationException",
            "OutboundWebIdentityFederationDisabledException",
            "JWTPayloadSizeExceededException",
        ],
        signed: true,
    },
];

static PATTERNS: [Pattern; 11] = [
    Pattern::new("[\\d]*"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    ),
    Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Pattern::new("[\\w+=,.@-]*"),
    Pattern::new("[\\w+=,.@:-]*"),
    Pattern::new("[\\w+=,.@:\\/-]*"),
    Pattern::new("[\\w+=,.@\\:-]*"),
    Pattern::new("[\\w+=/:,.@-]*"),
    Pattern::new("[\\w]*"),
];

pub(super) static SHAPES: [Shape; 101] = [
    // 0
    Shape::new(
        "AssumeRoleRequest",
        Kind::structure(&[
            Member::new("RoleArn", "roleArn", ShapeRef(52)).required(),
            Member::new("RoleSessionName", "roleSessionName", ShapeRef(78)).required(),
            Member::new("PolicyArns", "policyArns", ShapeRef(75)),
            Member::new("Policy", "policy", ShapeRef(92)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(77)),
            Member::new("Tags", "tags", ShapeRef(87)),
            Member::new("TransitiveTagKeys", "transitiveTagKeys", ShapeRef(85)),
            Member::new("ExternalId", "externalId", ShapeRef(62)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(79)),
            Member::new("TokenCode", "tokenCode", ShapeRef(89)).secret(),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(84)),
            Member::new("ProvidedContexts", "providedContexts", ShapeRef(40)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(71)),
        ]),
    ),
    // 1
    Shape::new(
        "AssumeRoleResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("AssumedRoleUser", "assumedRoleUser", ShapeRef(8)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(72)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(84)),
            Member::new("SessionTokenUtilization", "sessionTokenUtilization", ShapeRef(83)),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(82)),
        ]),
    ),
    // 2
    Shape::new(
        "AssumeRoleWithSAMLRequest",
        Kind::structure(&[
            Member::new("RoleArn", "roleArn", ShapeRef(52)).required(),
            Member::new("PrincipalArn", "principalArn", ShapeRef(52)).required(),
            Member::new("SAMLAssertion", "sAMLAssertion", ShapeRef(43))
                .required()
                .secret(),
            Member::new("PolicyArns", "policyArns", ShapeRef(75)),
            Member::new("Policy", "policy", ShapeRef(81)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(77)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(71)),
        ]),
    ),
    // 3
    Shape::new(
        "AssumeRoleWithSAMLResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("AssumedRoleUser", "assumedRoleUser", ShapeRef(8)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(72)),
            Member::new("Subject", "subject", ShapeRef(45)),
            Member::new("SubjectType", "subjectType", ShapeRef(46)),
            Member::new("Issuer", "issuer", ShapeRef(32)),
            Member::new("Audience", "audience", ShapeRef(9)),
            Member::new("NameQualifier", "nameQualifier", ShapeRef(35)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(84)),
            Member::new("SessionTokenUtilization", "sessionTokenUtilization", ShapeRef(83)),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(82)),
        ]),
    ),
    // 4
    Shape::new(
        "AssumeRoleWithWebIdentityRequest",
        Kind::structure(&[
            Member::new("RoleArn", "roleArn", ShapeRef(52)).required(),
            Member::new("RoleSessionName", "roleSessionName", ShapeRef(78)).required(),
            Member::new("WebIdentityToken", "webIdentityToken", ShapeRef(54))
                .required()
                .secret(),
            Member::new("ProviderId", "providerId", ShapeRef(93)),
            Member::new("PolicyArns", "policyArns", ShapeRef(75)),
            Member::new("Policy", "policy", ShapeRef(81)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(77)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(71)),
        ]),
    ),
    // 5
    Shape::new(
        "AssumeRoleWithWebIdentityResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new(
                "SubjectFromWebIdentityToken",
                "subjectFromWebIdentityToken",
                ShapeRef(96),
            ),
            Member::new("AssumedRoleUser", "assumedRoleUser", ShapeRef(8)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(72)),
            Member::new("Provider", "provider", ShapeRef(32)),
            Member::new("Audience", "audience", ShapeRef(9)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(84)),
            Member::new("SessionTokenUtilization", "sessionTokenUtilization", ShapeRef(83)),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(82)),
        ]),
    ),
    // 6
    Shape::new(
        "AssumeRootRequest",
        Kind::structure(&[
            Member::new("TargetPrincipal", "targetPrincipal", ShapeRef(48)).required(),
            Member::new("TaskPolicyArn", "taskPolicyArn", ShapeRef(38)).required(),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(42)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(71)),
        ]),
    ),
    // 7
    Shape::new(
        "AssumeRootResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(84)),
            Member::new("SessionTokenUtilization", "sessionTokenUtilization", ShapeRef(83)),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(82)),
        ]),
    ),
    // 8
    Shape::new(
        "AssumedRoleUser",
        Kind::structure(&[
            Member::new("AssumedRoleId", "assumedRoleId", ShapeRef(53)).required(),
            Member::new("Arn", "arn", ShapeRef(52)).required(),
        ]),
    ),
    // 9
    Shape::new("Audience", Kind::text(None, None)),
    // 10
    Shape::new(
        "Credentials",
        Kind::structure(&[
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(49)).required(),
            Member::new("SecretAccessKey", "secretAccessKey", ShapeRef(50))
                .required()
                .secret(),
            Member::new("SessionToken", "sessionToken", ShapeRef(90))
                .required()
                .secret(),
            Member::new("Expiration", "expiration", ShapeRef(56)).required(),
        ]),
    ),
    // 11
    Shape::new(
        "DecodeAuthorizationMessageRequest",
        Kind::structure(&[Member::new("EncodedMessage", "encodedMessage", ShapeRef(59)).required()]),
    ),
    // 12
    Shape::new(
        "DecodeAuthorizationMessageResponse",
        Kind::structure(&[Member::new("DecodedMessage", "decodedMessage", ShapeRef(57))]),
    ),
    // 13
    Shape::new(
        "ExpiredTokenException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(60))]),
    ),
    // 14
    Shape::new(
        "ExpiredTradeInTokenException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(61))]),
    ),
    // 15
    Shape::new(
        "FederatedUser",
        Kind::structure(&[
            Member::new("FederatedUserId", "federatedUserId", ShapeRef(63)).required(),
            Member::new("Arn", "arn", ShapeRef(52)).required(),
        ]),
    ),
    // 16
    Shape::new(
        "GetAccessKeyInfoRequest",
        Kind::structure(&[Member::new("AccessKeyId", "accessKeyId", ShapeRef(49)).required()]),
    ),
    // 17
    Shape::new(
        "GetAccessKeyInfoResponse",
        Kind::structure(&[Member::new("Account", "account", ShapeRef(51))]),
    ),
    // 18
    Shape::new("GetCallerIdentityRequest", Kind::structure(&[])),
    // 19
    Shape::new(
        "GetCallerIdentityResponse",
        Kind::structure(&[
            Member::new("UserId", "userId", ShapeRef(94)),
            Member::new("Account", "account", ShapeRef(51)),
            Member::new("Arn", "arn", ShapeRef(52)),
        ]),
    ),
    // 20
    Shape::new(
        "GetDelegatedAccessTokenRequest",
        Kind::structure(&[Member::new("TradeInToken", "tradeInToken", ShapeRef(91))
            .required()
            .secret()]),
    ),
    // 21
    Shape::new(
        "GetDelegatedAccessTokenResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(72)),
            Member::new("AssumedPrincipal", "assumedPrincipal", ShapeRef(52)),
        ]),
    ),
    // 22
    Shape::new(
        "GetFederationTokenRequest",
        Kind::structure(&[
            Member::new("Name", "name", ShapeRef(95)).required(),
            Member::new("Policy", "policy", ShapeRef(81)),
            Member::new("PolicyArns", "policyArns", ShapeRef(75)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(58)),
            Member::new("Tags", "tags", ShapeRef(87)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(71)),
        ]),
    ),
    // 23
    Shape::new(
        "GetFederationTokenResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("FederatedUser", "federatedUser", ShapeRef(15)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(72)),
            Member::new("SessionTokenUtilization", "sessionTokenUtilization", ShapeRef(83)),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(82)),
        ]),
    ),
    // 24
    Shape::new(
        "GetSessionTokenRequest",
        Kind::structure(&[
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(58)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(79)),
            Member::new("TokenCode", "tokenCode", ShapeRef(89)).secret(),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(71)),
        ]),
    ),
    // 25
    Shape::new(
        "GetSessionTokenResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("SessionTokenUtilization", "sessionTokenUtilization", ShapeRef(83)),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(82)),
        ]),
    ),
    // 26
    Shape::new(
        "GetWebIdentityTokenRequest",
        Kind::structure(&[
            Member::new("Audience", "audience", ShapeRef(97)).required(),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(99)),
            Member::new("SigningAlgorithm", "signingAlgorithm", ShapeRef(68)).required(),
            Member::new("Tags", "tags", ShapeRef(87)),
        ]),
    ),
    // 27
    Shape::new(
        "GetWebIdentityTokenResponse",
        Kind::structure(&[
            Member::new("WebIdentityToken", "webIdentityToken", ShapeRef(100)).secret(),
            Member::new("Expiration", "expiration", ShapeRef(56)),
        ]),
    ),
    // 28
    Shape::new(
        "IDPCommunicationErrorException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(64))]),
    ),
    // 29
    Shape::new(
        "IDPRejectedClaimException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(65))]),
    ),
    // 30
    Shape::new(
        "InvalidAuthorizationMessageException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(66))]),
    ),
    // 31
    Shape::new(
        "InvalidIdentityTokenException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(67))]),
    ),
    // 32
    Shape::new("Issuer", Kind::text(None, None)),
    // 33
    Shape::new(
        "JWTPayloadSizeExceededException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(69))]),
    ),
    // 34
    Shape::new(
        "MalformedPolicyDocumentException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(70))]),
    ),
    // 35
    Shape::new("NameQualifier", Kind::text(None, None)),
    // 36
    Shape::new(
        "OutboundWebIdentityFederationDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(73))]),
    ),
    // 37
    Shape::new(
        "PackedPolicyTooLargeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(74))]),
    ),
    // 38
    Shape::new(
        "PolicyDescriptorType",
        Kind::structure(&[Member::new("arn", "arn", ShapeRef(52))]),
    ),
    // 39
    Shape::new(
        "ProvidedContext",
        Kind::structure(&[
            Member::new("ProviderArn", "providerArn", ShapeRef(52)),
            Member::new("ContextAssertion", "contextAssertion", ShapeRef(55)),
        ]),
    ),
    // 40
    Shape::new(
        "ProvidedContextsListType",
        Kind::list(ShapeRef(39), Some(1), Some(5)),
    ),
    // 41
    Shape::new(
        "RegionDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(76))]),
    ),
    // 42
    Shape::new("RootDurationSecondsType", Kind::integer(Some(0), Some(900))),
    // 43
    Shape::new("SAMLAssertionType", Kind::text(Some(4), Some(100_000))).sensitive(),
    // 44
    Shape::new(
        "SessionDurationEscalationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(80))]),
    ),
    // 45
    Shape::new("Subject", Kind::text(None, None)),
    // 46
    Shape::new("SubjectType", Kind::text(None, None)),
    // 47
    Shape::new(
        "Tag",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(86)).required(),
            Member::new("Value", "value", ShapeRef(88)).required(),
        ]),
    ),
    // 48
    Shape::new("TargetPrincipalType", Kind::text(Some(12), Some(2048))),
    // 49
    Shape::new(
        "accessKeyIdType",
        Kind::matching(Some(16), Some(128), &PATTERNS[10]),
    ),
    // 50
    Shape::new("accessKeySecretType", Kind::text(None, None)).sensitive(),
    // 51
    Shape::new("accountType", Kind::text(None, None)),
    // 52
    Shape::new("arnType", Kind::matching(Some(20), Some(2048), &PATTERNS[3])),
    // 53
    Shape::new(
        "assumedRoleIdType",
        Kind::matching(Some(2), Some(193), &PATTERNS[6]),
    ),
    // 54
    Shape::new("clientTokenType", Kind::text(Some(4), Some(20_000))).sensitive(),
    // 55
    Shape::new("contextAssertionType", Kind::text(Some(4), Some(2048))),
    // 56
    Shape::new("dateType", Kind::Timestamp(TimestampFormat::Iso8601)),
    // 57
    Shape::new("decodedMessageType", Kind::text(None, None)),
    // 58
    Shape::new("durationSecondsType", Kind::integer(Some(900), Some(129_600))),
    // 59
    Shape::new("encodedMessageType", Kind::text(Some(1), Some(10_240))),
    // 60
    Shape::new("expiredIdentityTokenMessage", Kind::text(None, None)),
    // 61
    Shape::new("expiredTradeInTokenExceptionMessage", Kind::text(None, None)),
    // 62
    Shape::new(
        "externalIdType",
        Kind::matching(Some(2), Some(1224), &PATTERNS[7]),
    ),
    // 63
    Shape::new(
        "federatedIdType",
        Kind::matching(Some(2), Some(193), &PATTERNS[8]),
    ),
    // 64
    Shape::new("idpCommunicationErrorMessage", Kind::text(None, None)),
    // 65
    Shape::new("idpRejectedClaimMessage", Kind::text(None, None)),
    // 66
    Shape::new("invalidAuthorizationMessage", Kind::text(None, None)),
    // 67
    Shape::new("invalidIdentityTokenMessage", Kind::text(None, None)),
    // 68
    Shape::new("jwtAlgorithmType", Kind::text(Some(5), Some(5))),
    // 69
    Shape::new("jwtPayloadSizeExceededException", Kind::text(None, None)),
    // 70
    Shape::new("malformedPolicyDocumentMessage", Kind::text(None, None)),
    // 71
    Shape::new("minimumSessionTokenSizeType", Kind::integer(Some(0), Some(4096))),
    // 72
    Shape::new("nonNegativeIntegerType", Kind::integer(Some(0), None)),
    // 73
    Shape::new(
        "outboundWebIdentityFederationDisabledException",
        Kind::text(None, None),
    ),
    // 74
    Shape::new("packedPolicyTooLargeMessage", Kind::text(None, None)),
    // 75
    Shape::new("policyDescriptorListType", Kind::list(ShapeRef(38), None, None)),
    // 76
    Shape::new("regionDisabledMessage", Kind::text(None, None)),
    // 77
    Shape::new("roleDurationSecondsType", Kind::integer(Some(900), Some(43_200))),
    // 78
    Shape::new(
        "roleSessionNameType",
        Kind::matching(Some(2), Some(64), &PATTERNS[5]),
    ),
    // 79
    Shape::new(
        "serialNumberType",
        Kind::matching(Some(9), Some(256), &PATTERNS[9]),
    ),
    // 80
    Shape::new("sessionDurationEscalationException", Kind::text(None, None)),
    // 81
    Shape::new(
        "sessionPolicyDocumentType",
        Kind::matching(Some(1), Some(2048), &PATTERNS[4]),
    ),
    // 82
    Shape::new("sessionTokenSizeType", Kind::integer(Some(0), None)),
    // 83
    Shape::new("sessionTokenUtilizationType", Kind::integer(Some(0), None)),
    // 84
    Shape::new(
        "sourceIdentityType",
        Kind::matching(Some(2), Some(64), &PATTERNS[5]),
    ),
    // 85
    Shape::new("tagKeyListType", Kind::list(ShapeRef(86), None, Some(50))),
    // 86
    Shape::new("tagKeyType", Kind::matching(Some(1), Some(128), &PATTERNS[2])),
    // 87
    Shape::new("tagListType", Kind::list(ShapeRef(47), None, Some(50))),
    // 88
    Shape::new("tagValueType", Kind::matching(Some(0), Some(256), &PATTERNS[1])),
    // 89
    Shape::new("tokenCodeType", Kind::matching(Some(6), Some(6), &PATTERNS[0])),
    // 90
    Shape::new("tokenType", Kind::text(None, None)),
    // 91
    Shape::new("tradeInTokenType", Kind::text(None, None)).sensitive(),
    // 92
    Shape::new(
        "unrestrictedSessionPolicyDocumentType",
        Kind::matching(Some(1), None, &PATTERNS[4]),
    ),
    // 93
    Shape::new("urlType", Kind::text(Some(4), Some(2048))),
    // 94
    Shape::new("userIdType", Kind::text(None, None)),
    // 95
    Shape::new("userNameType", Kind::matching(Some(2), Some(32), &PATTERNS[5])),
    // 96
    Shape::new("webIdentitySubjectType", Kind::text(Some(6), Some(255))),
    // 97
    Shape::new(
        "webIdentityTokenAudienceListType",
        Kind::list(ShapeRef(98), Some(1), Some(10)),
    ),
    // 98
    Shape::new(
        "webIdentityTokenAudienceStringType",
        Kind::text(Some(1), Some(1000)),
    ),
    // 99
    Shape::new(
        "webIdentityTokenDurationSecondsType",
        Kind::integer(Some(60), Some(3600)),
    ),
    // 100
    Shape::new("webIdentityTokenType", Kind::text(None, None)).sensitive(),
];
