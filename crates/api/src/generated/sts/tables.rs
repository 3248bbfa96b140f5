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
    unserved: &[],
    shapes: &SHAPES,
};
static OPERATIONS: [Operation; 12] = [
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
            "InvalidContextAssertion",
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
        name: "GetScopedCredentials",
        input: Some(ShapeRef(24)),
        output: Some(ShapeRef(25)),
        result_wrapper: Some("GetScopedCredentialsResult"),
        errors: &[
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "InsufficientSessionLifetime",
            "InvalidSubjectCredentials",
        ],
        signed: true,
    },
    Operation {
        name: "GetSessionToken",
        input: Some(ShapeRef(26)),
        output: Some(ShapeRef(27)),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &["RegionDisabledException"],
        signed: true,
    },
    Operation {
        name: "GetWebIdentityToken",
        input: Some(ShapeRef(28)),
        output: Some(ShapeRef(29)),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            "SessionDurationEscalationException",
            "OutboundWebIdentityFederationDisabledException",
            "JWTPayloadSizeExceededException",
        ],
        signed: true,
    },
];

static PATTERNS: [Pattern; 13] = [
    Pattern::new("[\\d]*"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    ),
    Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Pattern::new("[\\w+=,.@-]*"),
    Pattern::new("[\\w+=,.@:-]*"),
    Pattern::new("[\\w+=,.@:\\/-]*"),
    Pattern::new("[\\w+=,.@\\:-]*"),
    Pattern::new("[\\w+=/:,.@-]*"),
    Pattern::new("[\\w]*"),
    Pattern::new("[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*"),
];

pub(super) static SHAPES: [Shape; 125] = [
    // 0
    Shape::new(
        "AssumeRoleRequest",
        Kind::structure(&[
            Member::new("RoleArn", "roleArn", ShapeRef(63)).required(),
            Member::new("RoleSessionName", "roleSessionName", ShapeRef(93)).required(),
            Member::new("PolicyArns", "policyArns", ShapeRef(90)),
            Member::new("Policy", "policy", ShapeRef(114)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(92)),
            Member::new("Tags", "tags", ShapeRef(106)),
            Member::new("TransitiveTagKeys", "transitiveTagKeys", ShapeRef(104)),
            Member::new("ExternalId", "externalId", ShapeRef(73)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(98)),
            Member::new("TokenCode", "tokenCode", ShapeRef(108)).secret(),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(103)),
            Member::new("ProvidedContexts", "providedContexts", ShapeRef(48)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
        ]),
    ),
    // 1
    Shape::new(
        "AssumeRoleResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("AssumedRoleUser", "assumedRoleUser", ShapeRef(8)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(84)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(103)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
        ]),
    ),
    // 2
    Shape::new(
        "AssumeRoleWithSAMLRequest",
        Kind::structure(&[
            Member::new("RoleArn", "roleArn", ShapeRef(63)).required(),
            Member::new("PrincipalArn", "principalArn", ShapeRef(63)).required(),
            Member::new("SAMLAssertion", "sAMLAssertion", ShapeRef(51))
                .required()
                .secret(),
            Member::new("PolicyArns", "policyArns", ShapeRef(90)),
            Member::new("Policy", "policy", ShapeRef(100)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(92)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
        ]),
    ),
    // 3
    Shape::new(
        "AssumeRoleWithSAMLResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("AssumedRoleUser", "assumedRoleUser", ShapeRef(8)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(84)),
            Member::new("Subject", "subject", ShapeRef(54)),
            Member::new("SubjectType", "subjectType", ShapeRef(55)),
            Member::new("Issuer", "issuer", ShapeRef(39)),
            Member::new("Audience", "audience", ShapeRef(9)),
            Member::new("NameQualifier", "nameQualifier", ShapeRef(42)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(103)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
            Member::new(
                "TrustedIdentityPropagationContext",
                "trustedIdentityPropagationContext",
                ShapeRef(59),
            )
            .secret(),
        ]),
    ),
    // 4
    Shape::new(
        "AssumeRoleWithWebIdentityRequest",
        Kind::structure(&[
            Member::new("RoleArn", "roleArn", ShapeRef(63)).required(),
            Member::new("RoleSessionName", "roleSessionName", ShapeRef(93)).required(),
            Member::new("WebIdentityToken", "webIdentityToken", ShapeRef(65))
                .required()
                .secret(),
            Member::new("ProviderId", "providerId", ShapeRef(115)),
            Member::new("PolicyArns", "policyArns", ShapeRef(90)),
            Member::new("Policy", "policy", ShapeRef(100)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(92)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
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
                ShapeRef(118),
            ),
            Member::new("AssumedRoleUser", "assumedRoleUser", ShapeRef(8)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(84)),
            Member::new("Provider", "provider", ShapeRef(39)),
            Member::new("Audience", "audience", ShapeRef(9)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(103)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
            Member::new(
                "TrustedIdentityPropagationContext",
                "trustedIdentityPropagationContext",
                ShapeRef(59),
            )
            .secret(),
        ]),
    ),
    // 6
    Shape::new(
        "AssumeRootRequest",
        Kind::structure(&[
            Member::new("TargetPrincipal", "targetPrincipal", ShapeRef(57)).required(),
            Member::new("TaskPolicyArn", "taskPolicyArn", ShapeRef(46)).required(),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(50)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
        ]),
    ),
    // 7
    Shape::new(
        "AssumeRootResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(103)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
        ]),
    ),
    // 8
    Shape::new(
        "AssumedRoleUser",
        Kind::structure(&[
            Member::new("AssumedRoleId", "assumedRoleId", ShapeRef(64)).required(),
            Member::new("Arn", "arn", ShapeRef(63)).required(),
        ]),
    ),
    // 9
    Shape::new("Audience", Kind::text(None, None)),
    // 10
    Shape::new(
        "Credentials",
        Kind::structure(&[
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(60)).required(),
            Member::new("SecretAccessKey", "secretAccessKey", ShapeRef(61))
                .required()
                .secret(),
            Member::new("SessionToken", "sessionToken", ShapeRef(109))
                .required()
                .secret(),
            Member::new("Expiration", "expiration", ShapeRef(67)).required(),
        ]),
    ),
    // 11
    Shape::new(
        "DecodeAuthorizationMessageRequest",
        Kind::structure(&[Member::new("EncodedMessage", "encodedMessage", ShapeRef(70)).required()]),
    ),
    // 12
    Shape::new(
        "DecodeAuthorizationMessageResponse",
        Kind::structure(&[Member::new("DecodedMessage", "decodedMessage", ShapeRef(68))]),
    ),
    // 13
    Shape::new(
        "ExpiredTokenException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(71))]),
    ),
    // 14
    Shape::new(
        "ExpiredTradeInTokenException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(72))]),
    ),
    // 15
    Shape::new(
        "FederatedUser",
        Kind::structure(&[
            Member::new("FederatedUserId", "federatedUserId", ShapeRef(74)).required(),
            Member::new("Arn", "arn", ShapeRef(63)).required(),
        ]),
    ),
    // 16
    Shape::new(
        "GetAccessKeyInfoRequest",
        Kind::structure(&[Member::new("AccessKeyId", "accessKeyId", ShapeRef(60)).required()]),
    ),
    // 17
    Shape::new(
        "GetAccessKeyInfoResponse",
        Kind::structure(&[Member::new("Account", "account", ShapeRef(62))]),
    ),
    // 18
    Shape::new("GetCallerIdentityRequest", Kind::structure(&[])),
    // 19
    Shape::new(
        "GetCallerIdentityResponse",
        Kind::structure(&[
            Member::new("UserId", "userId", ShapeRef(116)),
            Member::new("Account", "account", ShapeRef(62)),
            Member::new("Arn", "arn", ShapeRef(63)),
        ]),
    ),
    // 20
    Shape::new(
        "GetDelegatedAccessTokenRequest",
        Kind::structure(&[Member::new("TradeInToken", "tradeInToken", ShapeRef(110))
            .required()
            .secret()]),
    ),
    // 21
    Shape::new(
        "GetDelegatedAccessTokenResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(84)),
            Member::new("AssumedPrincipal", "assumedPrincipal", ShapeRef(63)),
        ]),
    ),
    // 22
    Shape::new(
        "GetFederationTokenRequest",
        Kind::structure(&[
            Member::new("Name", "name", ShapeRef(117)).required(),
            Member::new("Policy", "policy", ShapeRef(100)),
            Member::new("PolicyArns", "policyArns", ShapeRef(90)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(69)),
            Member::new("Tags", "tags", ShapeRef(106)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
        ]),
    ),
    // 23
    Shape::new(
        "GetFederationTokenResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("FederatedUser", "federatedUser", ShapeRef(15)),
            Member::new("PackedPolicySize", "packedPolicySize", ShapeRef(84)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
        ]),
    ),
    // 24
    Shape::new(
        "GetScopedCredentialsRequest",
        Kind::structure(&[
            Member::new("Policy", "policy", ShapeRef(100)),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(94)),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
            Member::new(
                "ScopedSessionDescription",
                "scopedSessionDescription",
                ShapeRef(96),
            ),
        ]),
    ),
    // 25
    Shape::new(
        "GetScopedCredentialsResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new("SessionInfo", "sessionInfo", ShapeRef(52)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
            Member::new("ScopedPoliciesCount", "scopedPoliciesCount", ShapeRef(95)),
            Member::new("SourceIdentity", "sourceIdentity", ShapeRef(103)),
        ]),
    ),
    // 26
    Shape::new(
        "GetSessionTokenRequest",
        Kind::structure(&[
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(69)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(98)),
            Member::new("TokenCode", "tokenCode", ShapeRef(108)).secret(),
            Member::new("MinimumSessionTokenSize", "minimumSessionTokenSize", ShapeRef(83)),
        ]),
    ),
    // 27
    Shape::new(
        "GetSessionTokenResponse",
        Kind::structure(&[
            Member::new("Credentials", "credentials", ShapeRef(10)),
            Member::new(
                "SessionTokenUtilization",
                "sessionTokenUtilization",
                ShapeRef(102),
            ),
            Member::new("SessionTokenSize", "sessionTokenSize", ShapeRef(101)),
        ]),
    ),
    // 28
    Shape::new(
        "GetWebIdentityTokenRequest",
        Kind::structure(&[
            Member::new("Audience", "audience", ShapeRef(119)).required(),
            Member::new("DurationSeconds", "durationSeconds", ShapeRef(121)),
            Member::new("SigningAlgorithm", "signingAlgorithm", ShapeRef(80)).required(),
            Member::new("Scope", "scope", ShapeRef(122)),
            Member::new("SubjectMode", "subjectMode", ShapeRef(123)),
            Member::new("Tags", "tags", ShapeRef(106)),
        ]),
    ),
    // 29
    Shape::new(
        "GetWebIdentityTokenResponse",
        Kind::structure(&[
            Member::new("WebIdentityToken", "webIdentityToken", ShapeRef(124)).secret(),
            Member::new("Expiration", "expiration", ShapeRef(67)),
        ]),
    ),
    // 30
    Shape::new(
        "IDPCommunicationErrorException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(75))]),
    ),
    // 31
    Shape::new(
        "IDPRejectedClaimException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(76))]),
    ),
    // 32
    Shape::new(
        "InsufficientSessionLifetimeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(77))]),
    ),
    // 33
    Shape::new(
        "InvalidAuthorizationMessageException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(78))]),
    ),
    // 34
    Shape::new(
        "InvalidContextAssertionException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(35))]),
    ),
    // 35
    Shape::new("InvalidContextAssertionMessage", Kind::text(None, None)),
    // 36
    Shape::new(
        "InvalidIdentityTokenException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(79))]),
    ),
    // 37
    Shape::new(
        "InvalidSubjectCredentialsException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(38))]),
    ),
    // 38
    Shape::new("InvalidSubjectCredentialsMessage", Kind::text(None, None)),
    // 39
    Shape::new("Issuer", Kind::text(None, None)),
    // 40
    Shape::new(
        "JWTPayloadSizeExceededException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(81))]),
    ),
    // 41
    Shape::new(
        "MalformedPolicyDocumentException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(82))]),
    ),
    // 42
    Shape::new("NameQualifier", Kind::text(None, None)),
    // 43
    Shape::new(
        "OriginIdentity",
        Kind::structure(&[
            Member::new("Subject", "subject", ShapeRef(86)).secret(),
            Member::new("SubjectType", "subjectType", ShapeRef(87)).secret(),
            Member::new("Issuer", "issuer", ShapeRef(85)).secret(),
            Member::new("FederatedProviderArn", "federatedProviderArn", ShapeRef(63)),
        ]),
    ),
    // 44
    Shape::new(
        "OutboundWebIdentityFederationDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(88))]),
    ),
    // 45
    Shape::new(
        "PackedPolicyTooLargeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(89))]),
    ),
    // 46
    Shape::new(
        "PolicyDescriptorType",
        Kind::structure(&[Member::new("arn", "arn", ShapeRef(63))]),
    ),
    // 47
    Shape::new(
        "ProvidedContext",
        Kind::structure(&[
            Member::new("ProviderArn", "providerArn", ShapeRef(63)),
            Member::new("ContextAssertion", "contextAssertion", ShapeRef(66)),
        ]),
    ),
    // 48
    Shape::new(
        "ProvidedContextsListType",
        Kind::list(ShapeRef(47), Some(1), Some(5)),
    ),
    // 49
    Shape::new(
        "RegionDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(91))]),
    ),
    // 50
    Shape::new("RootDurationSecondsType", Kind::integer(Some(0), Some(900))),
    // 51
    Shape::new("SAMLAssertionType", Kind::text(Some(4), Some(100_000))).sensitive(),
    // 52
    Shape::new(
        "ScopedSession",
        Kind::structure(&[
            Member::new("ScopedSessionId", "scopedSessionId", ShapeRef(97)).required(),
            Member::new("Arn", "arn", ShapeRef(63)).required(),
        ]),
    ),
    // 53
    Shape::new(
        "SessionDurationEscalationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(99))]),
    ),
    // 54
    Shape::new("Subject", Kind::text(None, None)),
    // 55
    Shape::new("SubjectType", Kind::text(None, None)),
    // 56
    Shape::new(
        "Tag",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(105)).required(),
            Member::new("Value", "value", ShapeRef(107)).required(),
        ]),
    ),
    // 57
    Shape::new("TargetPrincipalType", Kind::text(Some(12), Some(2048))),
    // 58
    Shape::new(
        "TransactionContext",
        Kind::structure(&[Member::new("IdentityProvider", "identityProvider", ShapeRef(111))]),
    ),
    // 59
    Shape::new(
        "TrustedIdentityPropagationContext",
        Kind::structure(&[
            Member::new("OriginIdentity", "originIdentity", ShapeRef(43)),
            Member::new("TransactionContext", "transactionContext", ShapeRef(58)),
        ]),
    )
    .sensitive(),
    // 60
    Shape::new(
        "accessKeyIdType",
        Kind::matching(Some(16), Some(128), &PATTERNS[11]),
    ),
    // 61
    Shape::new("accessKeySecretType", Kind::text(None, None)).sensitive(),
    // 62
    Shape::new("accountType", Kind::text(None, None)),
    // 63
    Shape::new("arnType", Kind::matching(Some(20), Some(2048), &PATTERNS[3])),
    // 64
    Shape::new(
        "assumedRoleIdType",
        Kind::matching(Some(2), Some(193), &PATTERNS[7]),
    ),
    // 65
    Shape::new("clientTokenType", Kind::text(Some(4), Some(20_000))).sensitive(),
    // 66
    Shape::new("contextAssertionType", Kind::text(Some(4), Some(3072))),
    // 67
    Shape::new("dateType", Kind::Timestamp(TimestampFormat::Iso8601)),
    // 68
    Shape::new("decodedMessageType", Kind::text(None, None)),
    // 69
    Shape::new("durationSecondsType", Kind::integer(Some(900), Some(129_600))),
    // 70
    Shape::new("encodedMessageType", Kind::text(Some(1), Some(10_240))),
    // 71
    Shape::new("expiredIdentityTokenMessage", Kind::text(None, None)),
    // 72
    Shape::new("expiredTradeInTokenExceptionMessage", Kind::text(None, None)),
    // 73
    Shape::new(
        "externalIdType",
        Kind::matching(Some(2), Some(1224), &PATTERNS[8]),
    ),
    // 74
    Shape::new(
        "federatedIdType",
        Kind::matching(Some(2), Some(193), &PATTERNS[9]),
    ),
    // 75
    Shape::new("idpCommunicationErrorMessage", Kind::text(None, None)),
    // 76
    Shape::new("idpRejectedClaimMessage", Kind::text(None, None)),
    // 77
    Shape::new("insufficientSessionLifetimeMessage", Kind::text(None, None)),
    // 78
    Shape::new("invalidAuthorizationMessage", Kind::text(None, None)),
    // 79
    Shape::new("invalidIdentityTokenMessage", Kind::text(None, None)),
    // 80
    Shape::new("jwtAlgorithmType", Kind::text(Some(5), Some(5))),
    // 81
    Shape::new("jwtPayloadSizeExceededException", Kind::text(None, None)),
    // 82
    Shape::new("malformedPolicyDocumentMessage", Kind::text(None, None)),
    // 83
    Shape::new("minimumSessionTokenSizeType", Kind::integer(Some(0), Some(4096))),
    // 84
    Shape::new("nonNegativeIntegerType", Kind::integer(Some(0), None)),
    // 85
    Shape::new("originIdentityIssuerType", Kind::text(None, None)).sensitive(),
    // 86
    Shape::new("originIdentitySubjectType", Kind::text(None, None)).sensitive(),
    // 87
    Shape::new("originIdentitySubjectTypeType", Kind::text(None, None)).sensitive(),
    // 88
    Shape::new(
        "outboundWebIdentityFederationDisabledException",
        Kind::text(None, None),
    ),
    // 89
    Shape::new("packedPolicyTooLargeMessage", Kind::text(None, None)),
    // 90
    Shape::new("policyDescriptorListType", Kind::list(ShapeRef(46), None, None)),
    // 91
    Shape::new("regionDisabledMessage", Kind::text(None, None)),
    // 92
    Shape::new("roleDurationSecondsType", Kind::integer(Some(900), Some(43_200))),
    // 93
    Shape::new(
        "roleSessionNameType",
        Kind::matching(Some(2), Some(64), &PATTERNS[6]),
    ),
    // 94
    Shape::new(
        "scopedCredentialDurationSecondsType",
        Kind::integer(Some(1), Some(129_600)),
    ),
    // 95
    Shape::new("scopedPoliciesCountType", Kind::integer(Some(0), None)),
    // 96
    Shape::new(
        "scopedSessionDescriptionType",
        Kind::matching(Some(2), Some(256), &PATTERNS[4]),
    ),
    // 97
    Shape::new(
        "scopedSessionIdType",
        Kind::matching(Some(2), Some(193), &PATTERNS[7]),
    ),
    // 98
    Shape::new(
        "serialNumberType",
        Kind::matching(Some(9), Some(256), &PATTERNS[10]),
    ),
    // 99
    Shape::new("sessionDurationEscalationException", Kind::text(None, None)),
    // 100
    Shape::new(
        "sessionPolicyDocumentType",
        Kind::matching(Some(1), Some(2048), &PATTERNS[5]),
    ),
    // 101
    Shape::new("sessionTokenSizeType", Kind::integer(Some(0), None)),
    // 102
    Shape::new("sessionTokenUtilizationType", Kind::integer(Some(0), None)),
    // 103
    Shape::new(
        "sourceIdentityType",
        Kind::matching(Some(2), Some(256), &PATTERNS[6]),
    ),
    // 104
    Shape::new("tagKeyListType", Kind::list(ShapeRef(105), None, Some(50))),
    // 105
    Shape::new("tagKeyType", Kind::matching(Some(1), Some(128), &PATTERNS[2])),
    // 106
    Shape::new("tagListType", Kind::list(ShapeRef(56), None, Some(50))),
    // 107
    Shape::new("tagValueType", Kind::matching(Some(0), Some(256), &PATTERNS[1])),
    // 108
    Shape::new("tokenCodeType", Kind::matching(Some(6), Some(6), &PATTERNS[0])),
    // 109
    Shape::new("tokenType", Kind::text(None, None)),
    // 110
    Shape::new("tradeInTokenType", Kind::text(None, None)).sensitive(),
    // 111
    Shape::new(
        "transactionContextIdentityProviderMapType",
        Kind::map(ShapeRef(112), ShapeRef(113), None),
    ),
    // 112
    Shape::new("transactionContextKeyType", Kind::text(None, None)),
    // 113
    Shape::new("transactionContextValueType", Kind::text(None, Some(128))).sensitive(),
    // 114
    Shape::new(
        "unrestrictedSessionPolicyDocumentType",
        Kind::matching(Some(1), None, &PATTERNS[5]),
    ),
    // 115
    Shape::new("urlType", Kind::text(Some(4), Some(2048))),
    // 116
    Shape::new("userIdType", Kind::text(None, None)),
    // 117
    Shape::new("userNameType", Kind::matching(Some(2), Some(32), &PATTERNS[6])),
    // 118
    Shape::new("webIdentitySubjectType", Kind::text(Some(6), Some(255))),
    // 119
    Shape::new(
        "webIdentityTokenAudienceListType",
        Kind::list(ShapeRef(120), Some(1), Some(10)),
    ),
    // 120
    Shape::new(
        "webIdentityTokenAudienceStringType",
        Kind::text(Some(1), Some(1000)),
    ),
    // 121
    Shape::new(
        "webIdentityTokenDurationSecondsType",
        Kind::integer(Some(60), Some(3600)),
    ),
    // 122
    Shape::new(
        "webIdentityTokenScopeType",
        Kind::matching(Some(1), Some(256), &PATTERNS[12]),
    ),
    // 123
    Shape::new(
        "webIdentityTokenSubjectModeType",
        Kind::one_of(&["AWSIdentity", "OriginIdentity"]),
    ),
    // 124
    Shape::new("webIdentityTokenType", Kind::text(None, None)).sensitive(),
];
