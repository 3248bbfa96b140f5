// Written by `cargo xtask generate`; change the generator, not this file.

//! The table of IAM 2010-05-08, from AWS's model.

use crate::model::{Kind, Member, Operation, Service, Shape, ShapeRef, TimestampFormat};
use crate::pattern::Pattern;

/// AWS Identity and Access Management as AWS models it.
pub static IAM: Service = Service {
    name: "IAM",
    version: "2010-05-08",
    namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    signing_name: "iam",
    operations: &OPERATIONS,
    unserved: &[],
    shapes: &SHAPES,
};
static OPERATIONS: [Operation; 181] = [
    Operation {
        name: "AcceptDelegationRequest",
        input: Some(ShapeRef(0)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ServiceFailure", "ConcurrentModification"],
        signed: true,
    },
    Operation {
        name: "AcquireRole",
        input: Some(ShapeRef(8)),
        output: Some(ShapeRef(9)),
        result_wrapper: Some("AcquireRoleResult"),
        errors: &[
            "LimitExceeded",
            "InvalidInput",
            "EntityAlreadyExists",
            "RoleModified",
            "NameConflict",
            "MalformedPolicyDocument",
            "ConcurrentModification",
            "ServiceFailure",
            "NoSuchEntity",
            "RoleTemplateDisabled",
        ],
        signed: true,
    },
    Operation {
        name: "AddClientIDToOpenIDConnectProvider",
        input: Some(ShapeRef(12)),
        output: None,
        result_wrapper: None,
        errors: &[
            "ConcurrentModification",
            "InvalidInput",
            "NoSuchEntity",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "AddRoleToInstanceProfile",
        input: Some(ShapeRef(13)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "EntityAlreadyExists",
            "LimitExceeded",
            "UnmodifiableEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "AddUserToGroup",
        input: Some(ShapeRef(14)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "AssociateDelegationRequest",
        input: Some(ShapeRef(16)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "ServiceFailure",
            "ConcurrentModification",
            "InvalidInput",
        ],
        signed: true,
    },
    Operation {
        name: "AttachGroupPolicy",
        input: Some(ShapeRef(17)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "PolicyNotAttachable",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "AttachRolePolicy",
        input: Some(ShapeRef(18)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "UnmodifiableEntity",
            "PolicyNotAttachable",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "AttachUserPolicy",
        input: Some(ShapeRef(19)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "PolicyNotAttachable",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "ChangePassword",
        input: Some(ShapeRef(29)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidUserType",
            "LimitExceeded",
            "EntityTemporarilyUnmodifiable",
            "PasswordPolicyViolation",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateAccessKey",
        input: Some(ShapeRef(42)),
        output: Some(ShapeRef(43)),
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "CreateAccountAlias",
        input: Some(ShapeRef(44)),
        output: None,
        result_wrapper: None,
        errors: &[
            "ConcurrentModification",
            "EntityAlreadyExists",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateDelegationRequest",
        input: Some(ShapeRef(45)),
        output: Some(ShapeRef(46)),
        result_wrapper: Some("CreateDelegationRequestResult"),
        errors: &[
            "EntityAlreadyExists",
            "ServiceFailure",
            "InvalidInput",
            "LimitExceeded",
            "ConcurrentModification",
        ],
        signed: true,
    },
    Operation {
        name: "CreateGroup",
        input: Some(ShapeRef(47)),
        output: Some(ShapeRef(48)),
        result_wrapper: Some("CreateGroupResult"),
        errors: &[
            "LimitExceeded",
            "EntityAlreadyExists",
            "NoSuchEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateInstanceProfile",
        input: Some(ShapeRef(49)),
        output: Some(ShapeRef(50)),
        result_wrapper: Some("CreateInstanceProfileResult"),
        errors: &[
            "EntityAlreadyExists",
            "InvalidInput",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateLoginProfile",
        input: Some(ShapeRef(51)),
        output: Some(ShapeRef(52)),
        result_wrapper: Some("CreateLoginProfileResult"),
        errors: &[
            "EntityAlreadyExists",
            "NoSuchEntity",
            "PasswordPolicyViolation",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateOpenIDConnectProvider",
        input: Some(ShapeRef(53)),
        output: Some(ShapeRef(54)),
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[
            "InvalidInput",
            "EntityAlreadyExists",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
            "OpenIdIdpCommunicationError",
        ],
        signed: true,
    },
    Operation {
        name: "CreatePolicy",
        input: Some(ShapeRef(55)),
        output: Some(ShapeRef(56)),
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[
            "InvalidInput",
            "LimitExceeded",
            "EntityAlreadyExists",
            "MalformedPolicyDocument",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreatePolicyVersion",
        input: Some(ShapeRef(57)),
        output: Some(ShapeRef(58)),
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[
            "NoSuchEntity",
            "MalformedPolicyDocument",
            "InvalidInput",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateRole",
        input: Some(ShapeRef(59)),
        output: Some(ShapeRef(60)),
        result_wrapper: Some("CreateRoleResult"),
        errors: &[
            "LimitExceeded",
            "InvalidInput",
            "EntityAlreadyExists",
            "MalformedPolicyDocument",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateSAMLProvider",
        input: Some(ShapeRef(61)),
        output: Some(ShapeRef(62)),
        result_wrapper: Some("CreateSAMLProviderResult"),
        errors: &[
            "InvalidInput",
            "EntityAlreadyExists",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateServiceLinkedRole",
        input: Some(ShapeRef(63)),
        output: Some(ShapeRef(64)),
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &["InvalidInput", "LimitExceeded", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "CreateServiceSpecificCredential",
        input: Some(ShapeRef(65)),
        output: Some(ShapeRef(66)),
        result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        errors: &["LimitExceeded", "NoSuchEntity", "NotSupportedService"],
        signed: true,
    },
    Operation {
        name: "CreateUser",
        input: Some(ShapeRef(67)),
        output: Some(ShapeRef(68)),
        result_wrapper: Some("CreateUserResult"),
        errors: &[
            "LimitExceeded",
            "EntityAlreadyExists",
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "CreateVirtualMFADevice",
        input: Some(ShapeRef(69)),
        output: Some(ShapeRef(70)),
        result_wrapper: Some("CreateVirtualMFADeviceResult"),
        errors: &[
            "LimitExceeded",
            "InvalidInput",
            "EntityAlreadyExists",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeactivateMFADevice",
        input: Some(ShapeRef(74)),
        output: None,
        result_wrapper: None,
        errors: &[
            "EntityTemporarilyUnmodifiable",
            "NoSuchEntity",
            "LimitExceeded",
            "ServiceFailure",
            "ConcurrentModification",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteAccessKey",
        input: Some(ShapeRef(77)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteAccountAlias",
        input: Some(ShapeRef(78)),
        output: None,
        result_wrapper: None,
        errors: &[
            "ConcurrentModification",
            "NoSuchEntity",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteAccountPasswordPolicy",
        input: None,
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteGroup",
        input: Some(ShapeRef(81)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "DeleteConflict",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteGroupPolicy",
        input: Some(ShapeRef(80)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteInstanceProfile",
        input: Some(ShapeRef(82)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "DeleteConflict",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteLoginProfile",
        input: Some(ShapeRef(83)),
        output: None,
        result_wrapper: None,
        errors: &[
            "EntityTemporarilyUnmodifiable",
            "NoSuchEntity",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteOpenIDConnectProvider",
        input: Some(ShapeRef(84)),
        output: None,
        result_wrapper: None,
        errors: &[
            "InvalidInput",
            "NoSuchEntity",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeletePolicy",
        input: Some(ShapeRef(85)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "DeleteConflict",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeletePolicyVersion",
        input: Some(ShapeRef(86)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "DeleteConflict",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteRole",
        input: Some(ShapeRef(89)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "DeleteConflict",
            "LimitExceeded",
            "UnmodifiableEntity",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteRolePermissionsBoundary",
        input: Some(ShapeRef(87)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "UnmodifiableEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteRolePolicy",
        input: Some(ShapeRef(88)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "UnmodifiableEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteSAMLProvider",
        input: Some(ShapeRef(90)),
        output: None,
        result_wrapper: None,
        errors: &[
            "InvalidInput",
            "LimitExceeded",
            "NoSuchEntity",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteSSHPublicKey",
        input: Some(ShapeRef(91)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "DeleteServerCertificate",
        input: Some(ShapeRef(92)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "DeleteConflict",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteServiceLinkedRole",
        input: Some(ShapeRef(93)),
        output: Some(ShapeRef(94)),
        result_wrapper: Some("DeleteServiceLinkedRoleResult"),
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteServiceSpecificCredential",
        input: Some(ShapeRef(95)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "DeleteSigningCertificate",
        input: Some(ShapeRef(96)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteUser",
        input: Some(ShapeRef(99)),
        output: None,
        result_wrapper: None,
        errors: &[
            "LimitExceeded",
            "NoSuchEntity",
            "DeleteConflict",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteUserPermissionsBoundary",
        input: Some(ShapeRef(97)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteUserPolicy",
        input: Some(ShapeRef(98)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteVirtualMFADevice",
        input: Some(ShapeRef(100)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "DeleteConflict",
            "LimitExceeded",
            "ServiceFailure",
            "ConcurrentModification",
        ],
        signed: true,
    },
    Operation {
        name: "DetachGroupPolicy",
        input: Some(ShapeRef(104)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DetachRolePolicy",
        input: Some(ShapeRef(105)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "UnmodifiableEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "DetachUserPolicy",
        input: Some(ShapeRef(106)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DisableOrganizationsRootCredentialsManagement",
        input: Some(ShapeRef(107)),
        output: Some(ShapeRef(108)),
        result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            "ServiceAccessNotEnabledException",
            "AccountNotManagementOrDelegatedAdministratorException",
            "OrganizationNotFoundException",
            "OrganizationNotInAllFeaturesModeException",
        ],
        signed: true,
    },
    Operation {
        name: "DisableOrganizationsRootSessions",
        input: Some(ShapeRef(109)),
        output: Some(ShapeRef(110)),
        result_wrapper: Some("DisableOrganizationsRootSessionsResult"),
        errors: &[
            "ServiceAccessNotEnabledException",
            "AccountNotManagementOrDelegatedAdministratorException",
            "OrganizationNotFoundException",
            "OrganizationNotInAllFeaturesModeException",
        ],
        signed: true,
    },
    Operation {
        name: "DisableOutboundWebIdentityFederation",
        input: None,
        output: None,
        result_wrapper: None,
        errors: &["FeatureDisabled"],
        signed: true,
    },
    Operation {
        name: "EnableMFADevice",
        input: Some(ShapeRef(113)),
        output: None,
        result_wrapper: None,
        errors: &[
            "EntityAlreadyExists",
            "EntityTemporarilyUnmodifiable",
            "InvalidAuthenticationCode",
            "LimitExceeded",
            "NoSuchEntity",
            "ServiceFailure",
            "ConcurrentModification",
        ],
        signed: true,
    },
    Operation {
        name: "EnableOrganizationsRootCredentialsManagement",
        input: Some(ShapeRef(114)),
        output: Some(ShapeRef(115)),
        result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            "ServiceAccessNotEnabledException",
            "AccountNotManagementOrDelegatedAdministratorException",
            "OrganizationNotFoundException",
            "OrganizationNotInAllFeaturesModeException",
            "CallerIsNotManagementAccountException",
        ],
        signed: true,
    },
    Operation {
        name: "EnableOrganizationsRootSessions",
        input: Some(ShapeRef(116)),
        output: Some(ShapeRef(117)),
        result_wrapper: Some("EnableOrganizationsRootSessionsResult"),
        errors: &[
            "ServiceAccessNotEnabledException",
            "AccountNotManagementOrDelegatedAdministratorException",
            "OrganizationNotFoundException",
            "OrganizationNotInAllFeaturesModeException",
            "CallerIsNotManagementAccountException",
        ],
        signed: true,
    },
    Operation {
        name: "EnableOutboundWebIdentityFederation",
        input: None,
        output: Some(ShapeRef(118)),
        result_wrapper: Some("EnableOutboundWebIdentityFederationResult"),
        errors: &["FeatureEnabled"],
        signed: true,
    },
    Operation {
        name: "GenerateCredentialReport",
        input: None,
        output: Some(ShapeRef(135)),
        result_wrapper: Some("GenerateCredentialReportResult"),
        errors: &["LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GenerateOrganizationsAccessReport",
        input: Some(ShapeRef(136)),
        output: Some(ShapeRef(137)),
        result_wrapper: Some("GenerateOrganizationsAccessReportResult"),
        errors: &["ReportGenerationLimitExceeded"],
        signed: true,
    },
    Operation {
        name: "GenerateServiceLastAccessedDetails",
        input: Some(ShapeRef(138)),
        output: Some(ShapeRef(139)),
        result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetAccessKeyLastUsed",
        input: Some(ShapeRef(140)),
        output: Some(ShapeRef(141)),
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
        signed: true,
    },
    Operation {
        name: "GetAccountAuthorizationDetails",
        input: Some(ShapeRef(142)),
        output: Some(ShapeRef(143)),
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetAccountPasswordPolicy",
        input: None,
        output: Some(ShapeRef(144)),
        result_wrapper: Some("GetAccountPasswordPolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetAccountProperties",
        input: Some(ShapeRef(145)),
        output: Some(ShapeRef(146)),
        result_wrapper: Some("GetAccountPropertiesResult"),
        errors: &["InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetAccountSummary",
        input: None,
        output: Some(ShapeRef(147)),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetContextKeysForCustomPolicy",
        input: Some(ShapeRef(148)),
        output: Some(ShapeRef(149)),
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &["InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetContextKeysForPrincipalPolicy",
        input: Some(ShapeRef(150)),
        output: Some(ShapeRef(149)),
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetCredentialReport",
        input: None,
        output: Some(ShapeRef(151)),
        result_wrapper: Some("GetCredentialReportResult"),
        errors: &[
            "ReportNotPresent",
            "ReportExpired",
            "ReportInProgress",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "GetDelegationRequest",
        input: Some(ShapeRef(152)),
        output: Some(ShapeRef(153)),
        result_wrapper: Some("GetDelegationRequestResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetGroup",
        input: Some(ShapeRef(156)),
        output: Some(ShapeRef(157)),
        result_wrapper: Some("GetGroupResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetGroupPolicy",
        input: Some(ShapeRef(154)),
        output: Some(ShapeRef(155)),
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetHumanReadableSummary",
        input: Some(ShapeRef(158)),
        output: Some(ShapeRef(159)),
        result_wrapper: Some("GetHumanReadableSummaryResult"),
        errors: &["InvalidInput", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetInstanceProfile",
        input: Some(ShapeRef(160)),
        output: Some(ShapeRef(161)),
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetLoginProfile",
        input: Some(ShapeRef(162)),
        output: Some(ShapeRef(163)),
        result_wrapper: Some("GetLoginProfileResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetMFADevice",
        input: Some(ShapeRef(164)),
        output: Some(ShapeRef(165)),
        result_wrapper: Some("GetMFADeviceResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetOpenIDConnectProvider",
        input: Some(ShapeRef(166)),
        output: Some(ShapeRef(167)),
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &["InvalidInput", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetOrganizationsAccessReport",
        input: Some(ShapeRef(168)),
        output: Some(ShapeRef(169)),
        result_wrapper: Some("GetOrganizationsAccessReportResult"),
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "GetOutboundWebIdentityFederationInfo",
        input: None,
        output: Some(ShapeRef(170)),
        result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
        errors: &["FeatureDisabled"],
        signed: true,
    },
    Operation {
        name: "GetPolicy",
        input: Some(ShapeRef(171)),
        output: Some(ShapeRef(172)),
        result_wrapper: Some("GetPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetPolicyVersion",
        input: Some(ShapeRef(173)),
        output: Some(ShapeRef(174)),
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetRole",
        input: Some(ShapeRef(177)),
        output: Some(ShapeRef(178)),
        result_wrapper: Some("GetRoleResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetRolePolicy",
        input: Some(ShapeRef(175)),
        output: Some(ShapeRef(176)),
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetRoleTemplateVersion",
        input: Some(ShapeRef(179)),
        output: Some(ShapeRef(180)),
        result_wrapper: Some("GetRoleTemplateVersionResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetSAMLProvider",
        input: Some(ShapeRef(181)),
        output: Some(ShapeRef(182)),
        result_wrapper: Some("GetSAMLProviderResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetSSHPublicKey",
        input: Some(ShapeRef(183)),
        output: Some(ShapeRef(184)),
        result_wrapper: Some("GetSSHPublicKeyResult"),
        errors: &["NoSuchEntity", "UnrecognizedPublicKeyEncoding"],
        signed: true,
    },
    Operation {
        name: "GetServerCertificate",
        input: Some(ShapeRef(185)),
        output: Some(ShapeRef(186)),
        result_wrapper: Some("GetServerCertificateResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetServiceLastAccessedDetails",
        input: Some(ShapeRef(187)),
        output: Some(ShapeRef(188)),
        result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetServiceLastAccessedDetailsWithEntities",
        input: Some(ShapeRef(189)),
        output: Some(ShapeRef(190)),
        result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetServiceLinkedRoleDeletionStatus",
        input: Some(ShapeRef(191)),
        output: Some(ShapeRef(192)),
        result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetUser",
        input: Some(ShapeRef(195)),
        output: Some(ShapeRef(196)),
        result_wrapper: Some("GetUserResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetUserPolicy",
        input: Some(ShapeRef(193)),
        output: Some(ShapeRef(194)),
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAccessKeys",
        input: Some(ShapeRef(211)),
        output: Some(ShapeRef(212)),
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAccountAliases",
        input: Some(ShapeRef(213)),
        output: Some(ShapeRef(214)),
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAttachedGroupPolicies",
        input: Some(ShapeRef(215)),
        output: Some(ShapeRef(216)),
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAttachedRolePolicies",
        input: Some(ShapeRef(217)),
        output: Some(ShapeRef(218)),
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAttachedUserPolicies",
        input: Some(ShapeRef(219)),
        output: Some(ShapeRef(220)),
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListDelegationRequests",
        input: Some(ShapeRef(221)),
        output: Some(ShapeRef(222)),
        result_wrapper: Some("ListDelegationRequestsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListEntitiesForPolicy",
        input: Some(ShapeRef(223)),
        output: Some(ShapeRef(224)),
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListGroupPolicies",
        input: Some(ShapeRef(225)),
        output: Some(ShapeRef(226)),
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListGroups",
        input: Some(ShapeRef(229)),
        output: Some(ShapeRef(230)),
        result_wrapper: Some("ListGroupsResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListGroupsForUser",
        input: Some(ShapeRef(227)),
        output: Some(ShapeRef(228)),
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListInstanceProfileTags",
        input: Some(ShapeRef(231)),
        output: Some(ShapeRef(232)),
        result_wrapper: Some("ListInstanceProfileTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListInstanceProfiles",
        input: Some(ShapeRef(235)),
        output: Some(ShapeRef(236)),
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListInstanceProfilesForRole",
        input: Some(ShapeRef(233)),
        output: Some(ShapeRef(234)),
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListMFADeviceTags",
        input: Some(ShapeRef(237)),
        output: Some(ShapeRef(238)),
        result_wrapper: Some("ListMFADeviceTagsResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListMFADevices",
        input: Some(ShapeRef(239)),
        output: Some(ShapeRef(240)),
        result_wrapper: Some("ListMFADevicesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListOpenIDConnectProviderTags",
        input: Some(ShapeRef(241)),
        output: Some(ShapeRef(242)),
        result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListOpenIDConnectProviders",
        input: Some(ShapeRef(243)),
        output: Some(ShapeRef(244)),
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListOrganizationsFeatures",
        input: Some(ShapeRef(245)),
        output: Some(ShapeRef(246)),
        result_wrapper: Some("ListOrganizationsFeaturesResult"),
        errors: &[
            "ServiceAccessNotEnabledException",
            "AccountNotManagementOrDelegatedAdministratorException",
            "OrganizationNotFoundException",
            "OrganizationNotInAllFeaturesModeException",
        ],
        signed: true,
    },
    Operation {
        name: "ListPolicies",
        input: Some(ShapeRef(250)),
        output: Some(ShapeRef(251)),
        result_wrapper: Some("ListPoliciesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListPoliciesGrantingServiceAccess",
        input: Some(ShapeRef(248)),
        output: Some(ShapeRef(249)),
        result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListPolicyTags",
        input: Some(ShapeRef(252)),
        output: Some(ShapeRef(253)),
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListPolicyVersions",
        input: Some(ShapeRef(254)),
        output: Some(ShapeRef(255)),
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListRolePolicies",
        input: Some(ShapeRef(256)),
        output: Some(ShapeRef(257)),
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListRoleTags",
        input: Some(ShapeRef(258)),
        output: Some(ShapeRef(259)),
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListRoles",
        input: Some(ShapeRef(260)),
        output: Some(ShapeRef(261)),
        result_wrapper: Some("ListRolesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListSAMLProviderTags",
        input: Some(ShapeRef(262)),
        output: Some(ShapeRef(263)),
        result_wrapper: Some("ListSAMLProviderTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListSAMLProviders",
        input: Some(ShapeRef(264)),
        output: Some(ShapeRef(265)),
        result_wrapper: Some("ListSAMLProvidersResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListSSHPublicKeys",
        input: Some(ShapeRef(266)),
        output: Some(ShapeRef(267)),
        result_wrapper: Some("ListSSHPublicKeysResult"),
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "ListServerCertificateTags",
        input: Some(ShapeRef(268)),
        output: Some(ShapeRef(269)),
        result_wrapper: Some("ListServerCertificateTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListServerCertificates",
        input: Some(ShapeRef(270)),
        output: Some(ShapeRef(271)),
        result_wrapper: Some("ListServerCertificatesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListServiceSpecificCredentials",
        input: Some(ShapeRef(272)),
        output: Some(ShapeRef(273)),
        result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        errors: &["NoSuchEntity", "NotSupportedService"],
        signed: true,
    },
    Operation {
        name: "ListSigningCertificates",
        input: Some(ShapeRef(274)),
        output: Some(ShapeRef(275)),
        result_wrapper: Some("ListSigningCertificatesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListUserPolicies",
        input: Some(ShapeRef(276)),
        output: Some(ShapeRef(277)),
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListUserTags",
        input: Some(ShapeRef(278)),
        output: Some(ShapeRef(279)),
        result_wrapper: Some("ListUserTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListUsers",
        input: Some(ShapeRef(280)),
        output: Some(ShapeRef(281)),
        result_wrapper: Some("ListUsersResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListVirtualMFADevices",
        input: Some(ShapeRef(282)),
        output: Some(ShapeRef(283)),
        result_wrapper: Some("ListVirtualMFADevicesResult"),
        errors: &[],
        signed: true,
    },
    Operation {
        name: "PutAccountProperties",
        input: Some(ShapeRef(329)),
        output: Some(ShapeRef(330)),
        result_wrapper: Some("PutAccountPropertiesResult"),
        errors: &["InvalidInput", "ConcurrentModification", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "PutGroupPolicy",
        input: Some(ShapeRef(331)),
        output: None,
        result_wrapper: None,
        errors: &[
            "LimitExceeded",
            "MalformedPolicyDocument",
            "NoSuchEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "PutRolePermissionsBoundary",
        input: Some(ShapeRef(332)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "UnmodifiableEntity",
            "PolicyNotAttachable",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "PutRolePolicy",
        input: Some(ShapeRef(333)),
        output: None,
        result_wrapper: None,
        errors: &[
            "LimitExceeded",
            "MalformedPolicyDocument",
            "NoSuchEntity",
            "UnmodifiableEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "PutUserPermissionsBoundary",
        input: Some(ShapeRef(334)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "PolicyNotAttachable",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "PutUserPolicy",
        input: Some(ShapeRef(335)),
        output: None,
        result_wrapper: None,
        errors: &[
            "LimitExceeded",
            "MalformedPolicyDocument",
            "NoSuchEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "RejectDelegationRequest",
        input: Some(ShapeRef(338)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "ServiceFailure",
            "ConcurrentModification",
            "InvalidInput",
        ],
        signed: true,
    },
    Operation {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        input: Some(ShapeRef(339)),
        output: None,
        result_wrapper: None,
        errors: &[
            "ConcurrentModification",
            "InvalidInput",
            "NoSuchEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "RemoveRoleFromInstanceProfile",
        input: Some(ShapeRef(340)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "UnmodifiableEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "RemoveUserFromGroup",
        input: Some(ShapeRef(341)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ResetServiceSpecificCredential",
        input: Some(ShapeRef(348)),
        output: Some(ShapeRef(349)),
        result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "ResyncMFADevice",
        input: Some(ShapeRef(355)),
        output: None,
        result_wrapper: None,
        errors: &[
            "InvalidAuthenticationCode",
            "NoSuchEntity",
            "LimitExceeded",
            "ServiceFailure",
            "ConcurrentModification",
        ],
        signed: true,
    },
    Operation {
        name: "SendDelegationToken",
        input: Some(ShapeRef(375)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "ServiceFailure",
            "ConcurrentModification",
            "InvalidInput",
        ],
        signed: true,
    },
    Operation {
        name: "SetDefaultPolicyVersion",
        input: Some(ShapeRef(386)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "InvalidInput", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "SetSecurityTokenServicePreferences",
        input: Some(ShapeRef(387)),
        output: None,
        result_wrapper: None,
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "SimulateCustomPolicy",
        input: Some(ShapeRef(389)),
        output: Some(ShapeRef(390)),
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &["InvalidInput", "PolicyEvaluation"],
        signed: true,
    },
    Operation {
        name: "SimulatePrincipalPolicy",
        input: Some(ShapeRef(391)),
        output: Some(ShapeRef(390)),
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput", "PolicyEvaluation"],
        signed: true,
    },
    Operation {
        name: "TagInstanceProfile",
        input: Some(ShapeRef(397)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagMFADevice",
        input: Some(ShapeRef(398)),
        output: None,
        result_wrapper: None,
        errors: &[
            "InvalidInput",
            "NoSuchEntity",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagOpenIDConnectProvider",
        input: Some(ShapeRef(399)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagPolicy",
        input: Some(ShapeRef(400)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagRole",
        input: Some(ShapeRef(401)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagSAMLProvider",
        input: Some(ShapeRef(402)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagServerCertificate",
        input: Some(ShapeRef(403)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "LimitExceeded",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "TagUser",
        input: Some(ShapeRef(405)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagInstanceProfile",
        input: Some(ShapeRef(410)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagMFADevice",
        input: Some(ShapeRef(411)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagOpenIDConnectProvider",
        input: Some(ShapeRef(412)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagPolicy",
        input: Some(ShapeRef(413)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagRole",
        input: Some(ShapeRef(414)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ConcurrentModification", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UntagSAMLProvider",
        input: Some(ShapeRef(415)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagServerCertificate",
        input: Some(ShapeRef(416)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UntagUser",
        input: Some(ShapeRef(417)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ConcurrentModification", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UpdateAccessKey",
        input: Some(ShapeRef(418)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "UpdateAccountPasswordPolicy",
        input: Some(ShapeRef(419)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "MalformedPolicyDocument",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateAssumeRolePolicy",
        input: Some(ShapeRef(420)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "MalformedPolicyDocument",
            "LimitExceeded",
            "UnmodifiableEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateDelegationRequest",
        input: Some(ShapeRef(421)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "ServiceFailure",
            "ConcurrentModification",
            "InvalidInput",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateGroup",
        input: Some(ShapeRef(422)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "EntityAlreadyExists",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateLoginProfile",
        input: Some(ShapeRef(423)),
        output: None,
        result_wrapper: None,
        errors: &[
            "EntityTemporarilyUnmodifiable",
            "NoSuchEntity",
            "PasswordPolicyViolation",
            "LimitExceeded",
            "InvalidInput",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateOpenIDConnectProvider",
        input: Some(ShapeRef(424)),
        output: None,
        result_wrapper: None,
        errors: &[
            "ConcurrentModification",
            "InvalidInput",
            "NoSuchEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateOpenIDConnectProviderThumbprint",
        input: Some(ShapeRef(425)),
        output: None,
        result_wrapper: None,
        errors: &[
            "ConcurrentModification",
            "InvalidInput",
            "NoSuchEntity",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateRole",
        input: Some(ShapeRef(428)),
        output: Some(ShapeRef(429)),
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[
            "UnmodifiableEntity",
            "NoSuchEntity",
            "InvalidInput",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateRoleDescription",
        input: Some(ShapeRef(426)),
        output: Some(ShapeRef(427)),
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &["NoSuchEntity", "UnmodifiableEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UpdateSAMLProvider",
        input: Some(ShapeRef(430)),
        output: Some(ShapeRef(431)),
        result_wrapper: Some("UpdateSAMLProviderResult"),
        errors: &[
            "NoSuchEntity",
            "InvalidInput",
            "LimitExceeded",
            "ServiceFailure",
            "ConcurrentModification",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateSSHPublicKey",
        input: Some(ShapeRef(432)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "UpdateServerCertificate",
        input: Some(ShapeRef(433)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "EntityAlreadyExists",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateServiceSpecificCredential",
        input: Some(ShapeRef(434)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "UpdateSigningCertificate",
        input: Some(ShapeRef(435)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "UpdateUser",
        input: Some(ShapeRef(436)),
        output: None,
        result_wrapper: None,
        errors: &[
            "NoSuchEntity",
            "LimitExceeded",
            "EntityAlreadyExists",
            "EntityTemporarilyUnmodifiable",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UploadSSHPublicKey",
        input: Some(ShapeRef(437)),
        output: Some(ShapeRef(438)),
        result_wrapper: Some("UploadSSHPublicKeyResult"),
        errors: &[
            "LimitExceeded",
            "NoSuchEntity",
            "InvalidPublicKey",
            "DuplicateSSHPublicKey",
            "UnrecognizedPublicKeyEncoding",
        ],
        signed: true,
    },
    Operation {
        name: "UploadServerCertificate",
        input: Some(ShapeRef(439)),
        output: Some(ShapeRef(440)),
        result_wrapper: Some("UploadServerCertificateResult"),
        errors: &[
            "LimitExceeded",
            "InvalidInput",
            "EntityAlreadyExists",
            "MalformedCertificate",
            "KeyPairMismatch",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UploadSigningCertificate",
        input: Some(ShapeRef(441)),
        output: Some(ShapeRef(442)),
        result_wrapper: Some("UploadSigningCertificateResult"),
        errors: &[
            "LimitExceeded",
            "EntityAlreadyExists",
            "MalformedCertificate",
            "InvalidCertificate",
            "DuplicateCertificate",
            "NoSuchEntity",
            "ConcurrentModification",
            "ServiceFailure",
        ],
        signed: true,
    },
];

static PATTERNS: [Pattern; 34] = [
    Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"),
    Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
    Pattern::new("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/"),
    Pattern::new("[ -~]+"),
    Pattern::new("[:\\w]+"),
    Pattern::new("[A-Z0-9]+"),
    Pattern::new("[\\d]+"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*"),
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+"),
    Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"),
    Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Pattern::new("[\\u0020-\\u00FF]+"),
    Pattern::new("[\\w+=,.@-]*"),
    Pattern::new("[\\w+=,.@-]+"),
    Pattern::new("[\\w+=,.\\-]+"),
    Pattern::new("[\\w+=/:,.@-]+"),
    Pattern::new("[\\w-]*"),
    Pattern::new("[\\w-]+"),
    Pattern::new("[\\w._-]+"),
    Pattern::new("[\\w]+"),
    Pattern::new("\\d{12}"),
    Pattern::new("\\u002F[\\u0021-\\u007F]*"),
    Pattern::new("^[A-Za-z][A-Za-z0-9/_-]*$"),
    Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
    Pattern::new("^[a-zA-Z0-9:/+=,.@_-]+$"),
    Pattern::new("^[a-zA-Z0-9:_.-]+$"),
    Pattern::new("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"),
    Pattern::new("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*"),
    Pattern::new("^o-[a-z0-9]{10,32}$"),
    Pattern::new("^p-[0-9a-zA-Z_]{8,128}$"),
    Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"),
];

pub(super) static SHAPES: [Shape; 636] = [
    // 0
    Shape::new(
        "AcceptDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)).required(),
        ]),
    ),
    // 1
    Shape::new(
        "AccessAdvisorUsageGranularityType",
        Kind::one_of(&["SERVICE_LEVEL", "ACTION_LEVEL"]),
    ),
    // 2
    Shape::new(
        "AccessDetail",
        Kind::structure(&[
            Member::new("ServiceName", "serviceName", ShapeRef(602)).required(),
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(604)).required(),
            Member::new("Region", "region", ShapeRef(613)),
            Member::new("EntityPath", "entityPath", ShapeRef(533)),
            Member::new("LastAuthenticatedTime", "lastAuthenticatedTime", ShapeRef(478)),
            Member::new(
                "TotalAuthenticatedEntities",
                "totalAuthenticatedEntities",
                ShapeRef(502),
            ),
        ]),
    ),
    // 3
    Shape::new("AccessDetails", Kind::list(ShapeRef(2), None, None)),
    // 4
    Shape::new(
        "AccessKey",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(446)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
            Member::new("SecretAccessKey", "secretAccessKey", ShapeRef(448))
                .required()
                .secret(),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
        ]),
    ),
    // 5
    Shape::new(
        "AccessKeyLastUsed",
        Kind::structure(&[
            Member::new("LastUsedDate", "lastUsedDate", ShapeRef(478)),
            Member::new("ServiceName", "serviceName", ShapeRef(613)).required(),
            Member::new("Region", "region", ShapeRef(613)).required(),
        ]),
    ),
    // 6
    Shape::new(
        "AccessKeyMetadata",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(446)),
            Member::new("Status", "status", ShapeRef(612)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
        ]),
    ),
    // 7
    Shape::new(
        "AccountNotManagementOrDelegatedAdministratorException",
        Kind::structure(&[]),
    ),
    // 8
    Shape::new(
        "AcquireRoleRequest",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(456)).required(),
            Member::new("TemplateMinorVersion", "templateMinorVersion", ShapeRef(502)),
            Member::new("ReplacementValues", "replacementValues", ShapeRef(520)),
        ]),
    ),
    // 9
    Shape::new(
        "AcquireRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(356)).required()]),
    ),
    // 10
    Shape::new("ActionNameListType", Kind::list(ShapeRef(11), None, None)),
    // 11
    Shape::new("ActionNameType", Kind::text(Some(3), Some(128))),
    // 12
    Shape::new(
        "AddClientIDToOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("ClientID", "clientID", ShapeRef(469)).required(),
        ]),
    ),
    // 13
    Shape::new(
        "AddRoleToInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
        ]),
    ),
    // 14
    Shape::new(
        "AddUserToGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("UserName", "userName", ShapeRef(491)).required(),
        ]),
    ),
    // 15
    Shape::new("ArnListType", Kind::list(ShapeRef(456), None, None)),
    // 16
    Shape::new(
        "AssociateDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)).required(),
        ]),
    ),
    // 17
    Shape::new(
        "AttachGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
        ]),
    ),
    // 18
    Shape::new(
        "AttachRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
        ]),
    ),
    // 19
    Shape::new(
        "AttachUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
        ]),
    ),
    // 20
    Shape::new(
        "AttachedPermissionsBoundary",
        Kind::structure(&[
            Member::new(
                "PermissionsBoundaryType",
                "permissionsBoundaryType",
                ShapeRef(305),
            ),
            Member::new("PermissionsBoundaryArn", "permissionsBoundaryArn", ShapeRef(456)),
        ]),
    ),
    // 21
    Shape::new(
        "AttachedPolicy",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)),
        ]),
    ),
    // 22
    Shape::new(
        "AttachmentName",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 23
    Shape::new("AttachmentType", Kind::one_of(&["user", "group", "role"])),
    // 24
    Shape::new("BootstrapDatum", Kind::Blob).sensitive(),
    // 25
    Shape::new("CallerIsNotManagementAccountException", Kind::structure(&[])),
    // 26
    Shape::new(
        "CertificationKeyType",
        Kind::matching(Some(1), Some(128), &PATTERNS[14]),
    ),
    // 27
    Shape::new(
        "CertificationMapType",
        Kind::map(ShapeRef(26), ShapeRef(28), None),
    ),
    // 28
    Shape::new(
        "CertificationValueType",
        Kind::matching(Some(1), Some(32), &PATTERNS[14]),
    ),
    // 29
    Shape::new(
        "ChangePasswordRequest",
        Kind::structure(&[
            Member::new("OldPassword", "oldPassword", ShapeRef(544))
                .required()
                .secret(),
            Member::new("NewPassword", "newPassword", ShapeRef(544))
                .required()
                .secret(),
        ]),
    ),
    // 30
    Shape::new("ColumnNumber", Kind::integer(None, None)),
    // 31
    Shape::new(
        "ConcurrentModificationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(32))]),
    ),
    // 32
    Shape::new("ConcurrentModificationMessage", Kind::text(None, None)),
    // 33
    Shape::new(
        "ContextEntry",
        Kind::structure(&[
            Member::new("ContextKeyName", "contextKeyName", ShapeRef(35)),
            Member::new("ContextKeyValues", "contextKeyValues", ShapeRef(38)),
            Member::new("ContextKeyType", "contextKeyType", ShapeRef(37)),
        ]),
    ),
    // 34
    Shape::new("ContextEntryListType", Kind::list(ShapeRef(33), None, None)),
    // 35
    Shape::new("ContextKeyNameType", Kind::text(Some(5), Some(256))),
    // 36
    Shape::new(
        "ContextKeyNamesResultListType",
        Kind::list(ShapeRef(35), None, None),
    ),
    // 37
    Shape::new(
        "ContextKeyTypeEnum",
        Kind::one_of(&[
            "string",
            "stringList",
            "numeric",
            "numericList",
            "boolean",
            "booleanList",
            "ip",
            "ipList",
            "binary",
            "binaryList",
            "date",
            "dateList",
        ]),
    ),
    // 38
    Shape::new("ContextKeyValueListType", Kind::list(ShapeRef(39), None, None)),
    // 39
    Shape::new("ContextKeyValueType", Kind::text(None, None)),
    // 40
    Shape::new(
        "ContextProvider",
        Kind::structure(&[
            Member::new("KeyDefinitionList", "keyDefinitionList", ShapeRef(510)),
            Member::new("SubjectSourceKey", "subjectSourceKey", ShapeRef(471)).required(),
            Member::new("SubjectTypeValue", "subjectTypeValue", ShapeRef(614)),
            Member::new("SubjectTypeSourceKey", "subjectTypeSourceKey", ShapeRef(471)),
        ]),
    ),
    // 41
    Shape::new(
        "ContextProviderKeyDefinition",
        Kind::structure(&[
            Member::new("SourceKey", "sourceKey", ShapeRef(471)).required(),
            Member::new("TargetKey", "targetKey", ShapeRef(472)),
        ]),
    ),
    // 42
    Shape::new(
        "CreateAccessKeyRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(491))]),
    ),
    // 43
    Shape::new(
        "CreateAccessKeyResponse",
        Kind::structure(&[Member::new("AccessKey", "accessKey", ShapeRef(4)).required()]),
    ),
    // 44
    Shape::new(
        "CreateAccountAliasRequest",
        Kind::structure(&[Member::new("AccountAlias", "accountAlias", ShapeRef(450)).required()]),
    ),
    // 45
    Shape::new(
        "CreateDelegationRequestRequest",
        Kind::structure(&[
            Member::new("OwnerAccountId", "ownerAccountId", ShapeRef(451)),
            Member::new("Description", "description", ShapeRef(479)).required(),
            Member::new("Permissions", "permissions", ShapeRef(75)).required(),
            Member::new("RequestMessage", "requestMessage", ShapeRef(578)),
            Member::new("RequestorWorkflowId", "requestorWorkflowId", ShapeRef(580)).required(),
            Member::new("RedirectUrl", "redirectUrl", ShapeRef(575)),
            Member::new("NotificationChannel", "notificationChannel", ShapeRef(531)).required(),
            Member::new("SessionDuration", "sessionDuration", ShapeRef(609)).required(),
            Member::new("OnlySendByOwner", "onlySendByOwner", ShapeRef(463)),
        ]),
    ),
    // 46
    Shape::new(
        "CreateDelegationRequestResponse",
        Kind::structure(&[
            Member::new("ConsoleDeepLink", "consoleDeepLink", ShapeRef(470)),
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)),
        ]),
    ),
    // 47
    Shape::new(
        "CreateGroupRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
        ]),
    ),
    // 48
    Shape::new(
        "CreateGroupResponse",
        Kind::structure(&[Member::new("Group", "group", ShapeRef(197)).required()]),
    ),
    // 49
    Shape::new(
        "CreateInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 50
    Shape::new(
        "CreateInstanceProfileResponse",
        Kind::structure(&[Member::new("InstanceProfile", "instanceProfile", ShapeRef(201)).required()]),
    ),
    // 51
    Shape::new(
        "CreateLoginProfileRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("Password", "password", ShapeRef(544)).secret(),
            Member::new("PasswordResetRequired", "passwordResetRequired", ShapeRef(463)),
            Member::new(
                "MaxSigninSessionDuration",
                "maxSigninSessionDuration",
                ShapeRef(524),
            ),
        ]),
    ),
    // 52
    Shape::new(
        "CreateLoginProfileResponse",
        Kind::structure(&[Member::new("LoginProfile", "loginProfile", ShapeRef(284)).required()]),
    ),
    // 53
    Shape::new(
        "CreateOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new("Url", "url", ShapeRef(294)).required(),
            Member::new("ClientIDList", "clientIDList", ShapeRef(468)),
            Member::new("ThumbprintList", "thumbprintList", ShapeRef(627)),
            Member::new("Tags", "tags", ShapeRef(622)),
            Member::new("ContextProvider", "contextProvider", ShapeRef(40)),
            Member::new(
                "IdentityCenterInstanceArn",
                "identityCenterInstanceArn",
                ShapeRef(498),
            ),
        ]),
    ),
    // 54
    Shape::new(
        "CreateOpenIDConnectProviderResponse",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            ),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 55
    Shape::new(
        "CreatePolicyRequest",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("Path", "path", ShapeRef(565)),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
            Member::new("Description", "description", ShapeRef(550)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 56
    Shape::new(
        "CreatePolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(307))]),
    ),
    // 57
    Shape::new(
        "CreatePolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
            Member::new("SetAsDefault", "setAsDefault", ShapeRef(463)),
        ]),
    ),
    // 58
    Shape::new(
        "CreatePolicyVersionResponse",
        Kind::structure(&[Member::new("PolicyVersion", "policyVersion", ShapeRef(327))]),
    ),
    // 59
    Shape::new(
        "CreateRoleRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new(
                "AssumeRolePolicyDocument",
                "assumeRolePolicyDocument",
                ShapeRef(552),
            )
            .required(),
            Member::new("Description", "description", ShapeRef(583)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(586)),
            Member::new(
                "MaxSigninSessionDuration",
                "maxSigninSessionDuration",
                ShapeRef(524),
            ),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(456)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 60
    Shape::new(
        "CreateRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(356)).required()]),
    ),
    // 61
    Shape::new(
        "CreateSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLMetadataDocument", "sAMLMetadataDocument", ShapeRef(367)).required(),
            Member::new("Name", "name", ShapeRef(371)).required(),
            Member::new("Tags", "tags", ShapeRef(622)),
            Member::new(
                "AssertionEncryptionMode",
                "assertionEncryptionMode",
                ShapeRef(457),
            ),
            Member::new("AddPrivateKey", "addPrivateKey", ShapeRef(571)).secret(),
            Member::new("ContextProvider", "contextProvider", ShapeRef(40)),
            Member::new(
                "IdentityCenterInstanceArn",
                "identityCenterInstanceArn",
                ShapeRef(498),
            ),
        ]),
    ),
    // 62
    Shape::new(
        "CreateSAMLProviderResponse",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 63
    Shape::new(
        "CreateServiceLinkedRoleRequest",
        Kind::structure(&[
            Member::new("AWSServiceName", "aWSServiceName", ShapeRef(496)).required(),
            Member::new("Description", "description", ShapeRef(583)),
            Member::new("CustomSuffix", "customSuffix", ShapeRef(477)),
        ]),
    ),
    // 64
    Shape::new(
        "CreateServiceLinkedRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(356))]),
    ),
    // 65
    Shape::new(
        "CreateServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("ServiceName", "serviceName", ShapeRef(601)).required(),
            Member::new("CredentialAgeDays", "credentialAgeDays", ShapeRef(473)),
        ]),
    ),
    // 66
    Shape::new(
        "CreateServiceSpecificCredentialResponse",
        Kind::structure(&[Member::new(
            "ServiceSpecificCredential",
            "serviceSpecificCredential",
            ShapeRef(382),
        )]),
    ),
    // 67
    Shape::new(
        "CreateUserRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(456)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 68
    Shape::new(
        "CreateUserResponse",
        Kind::structure(&[Member::new("User", "user", ShapeRef(443))]),
    ),
    // 69
    Shape::new(
        "CreateVirtualMFADeviceRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("VirtualMFADeviceName", "virtualMFADeviceName", ShapeRef(635)).required(),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 70
    Shape::new(
        "CreateVirtualMFADeviceResponse",
        Kind::structure(&[Member::new("VirtualMFADevice", "virtualMFADevice", ShapeRef(445)).required()]),
    ),
    // 71
    Shape::new(
        "CredentialReportExpiredException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(474))]),
    ),
    // 72
    Shape::new(
        "CredentialReportNotPresentException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(475))]),
    ),
    // 73
    Shape::new(
        "CredentialReportNotReadyException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(476))]),
    ),
    // 74
    Shape::new(
        "DeactivateMFADeviceRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
        ]),
    ),
    // 75
    Shape::new(
        "DelegationPermission",
        Kind::structure(&[
            Member::new("PolicyTemplateArn", "policyTemplateArn", ShapeRef(456)),
            Member::new("Parameters", "parameters", ShapeRef(561)),
        ]),
    ),
    // 76
    Shape::new(
        "DelegationRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)),
            Member::new("OwnerAccountId", "ownerAccountId", ShapeRef(451)),
            Member::new("Description", "description", ShapeRef(479)),
            Member::new("RequestMessage", "requestMessage", ShapeRef(578)),
            Member::new("Permissions", "permissions", ShapeRef(75)),
            Member::new("PermissionPolicy", "permissionPolicy", ShapeRef(549)),
            Member::new(
                "RolePermissionRestrictionArns",
                "rolePermissionRestrictionArns",
                ShapeRef(591),
            ),
            Member::new("OwnerId", "ownerId", ShapeRef(535)),
            Member::new("ApproverId", "approverId", ShapeRef(456)),
            Member::new("State", "state", ShapeRef(611)),
            Member::new("ExpirationTime", "expirationTime", ShapeRef(478)),
            Member::new("RequestorId", "requestorId", ShapeRef(451)),
            Member::new("RequestorName", "requestorName", ShapeRef(579)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("SessionDuration", "sessionDuration", ShapeRef(609)),
            Member::new("RedirectUrl", "redirectUrl", ShapeRef(575)),
            Member::new("Notes", "notes", ShapeRef(530)),
            Member::new("RejectionReason", "rejectionReason", ShapeRef(530)),
            Member::new("OnlySendByOwner", "onlySendByOwner", ShapeRef(463)),
            Member::new("UpdatedTime", "updatedTime", ShapeRef(478)),
        ]),
    ),
    // 77
    Shape::new(
        "DeleteAccessKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(446)).required(),
        ]),
    ),
    // 78
    Shape::new(
        "DeleteAccountAliasRequest",
        Kind::structure(&[Member::new("AccountAlias", "accountAlias", ShapeRef(450)).required()]),
    ),
    // 79
    Shape::new(
        "DeleteConflictException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(482))]),
    ),
    // 80
    Shape::new(
        "DeleteGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
        ]),
    ),
    // 81
    Shape::new(
        "DeleteGroupRequest",
        Kind::structure(&[Member::new("GroupName", "groupName", ShapeRef(496)).required()]),
    ),
    // 82
    Shape::new(
        "DeleteInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
        ]),
    ),
    // 83
    Shape::new(
        "DeleteLoginProfileRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(633))]),
    ),
    // 84
    Shape::new(
        "DeleteOpenIDConnectProviderRequest",
        Kind::structure(&[Member::new(
            "OpenIDConnectProviderArn",
            "openIDConnectProviderArn",
            ShapeRef(456),
        )
        .required()]),
    ),
    // 85
    Shape::new(
        "DeletePolicyRequest",
        Kind::structure(&[Member::new("PolicyArn", "policyArn", ShapeRef(456)).required()]),
    ),
    // 86
    Shape::new(
        "DeletePolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("VersionId", "versionId", ShapeRef(568)).required(),
        ]),
    ),
    // 87
    Shape::new(
        "DeleteRolePermissionsBoundaryRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(589)).required()]),
    ),
    // 88
    Shape::new(
        "DeleteRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
        ]),
    ),
    // 89
    Shape::new(
        "DeleteRoleRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(589)).required()]),
    ),
    // 90
    Shape::new(
        "DeleteSAMLProviderRequest",
        Kind::structure(&[Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)).required()]),
    ),
    // 91
    Shape::new(
        "DeleteSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(573)).required(),
        ]),
    ),
    // 92
    Shape::new(
        "DeleteServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
        ]),
    ),
    // 93
    Shape::new(
        "DeleteServiceLinkedRoleRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(589)).required()]),
    ),
    // 94
    Shape::new(
        "DeleteServiceLinkedRoleResponse",
        Kind::structure(&[Member::new("DeletionTaskId", "deletionTaskId", ShapeRef(102)).required()]),
    ),
    // 95
    Shape::new(
        "DeleteServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(607),
            )
            .required(),
        ]),
    ),
    // 96
    Shape::new(
        "DeleteSigningCertificateRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("CertificateId", "certificateId", ShapeRef(466)).required(),
        ]),
    ),
    // 97
    Shape::new(
        "DeleteUserPermissionsBoundaryRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(633)).required()]),
    ),
    // 98
    Shape::new(
        "DeleteUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
        ]),
    ),
    // 99
    Shape::new(
        "DeleteUserRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(491)).required()]),
    ),
    // 100
    Shape::new(
        "DeleteVirtualMFADeviceRequest",
        Kind::structure(&[Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required()]),
    ),
    // 101
    Shape::new(
        "DeletionTaskFailureReasonType",
        Kind::structure(&[
            Member::new("Reason", "reason", ShapeRef(336)),
            Member::new("RoleUsageList", "roleUsageList", ShapeRef(362)),
        ]),
    ),
    // 102
    Shape::new("DeletionTaskIdType", Kind::text(Some(1), Some(1000))),
    // 103
    Shape::new(
        "DeletionTaskStatusType",
        Kind::one_of(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]),
    ),
    // 104
    Shape::new(
        "DetachGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
        ]),
    ),
    // 105
    Shape::new(
        "DetachRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
        ]),
    ),
    // 106
    Shape::new(
        "DetachUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
        ]),
    ),
    // 107
    Shape::new(
        "DisableOrganizationsRootCredentialsManagementRequest",
        Kind::structure(&[]),
    ),
    // 108
    Shape::new(
        "DisableOrganizationsRootCredentialsManagementResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(297)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(134)),
        ]),
    ),
    // 109
    Shape::new("DisableOrganizationsRootSessionsRequest", Kind::structure(&[])),
    // 110
    Shape::new(
        "DisableOrganizationsRootSessionsResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(297)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(134)),
        ]),
    ),
    // 111
    Shape::new(
        "DuplicateCertificateException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(483))]),
    ),
    // 112
    Shape::new(
        "DuplicateSSHPublicKeyException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(484))]),
    ),
    // 113
    Shape::new(
        "EnableMFADeviceRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("AuthenticationCode1", "authenticationCode1", ShapeRef(461))
                .required()
                .secret(),
            Member::new("AuthenticationCode2", "authenticationCode2", ShapeRef(461))
                .required()
                .secret(),
        ]),
    ),
    // 114
    Shape::new(
        "EnableOrganizationsRootCredentialsManagementRequest",
        Kind::structure(&[]),
    ),
    // 115
    Shape::new(
        "EnableOrganizationsRootCredentialsManagementResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(297)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(134)),
        ]),
    ),
    // 116
    Shape::new("EnableOrganizationsRootSessionsRequest", Kind::structure(&[])),
    // 117
    Shape::new(
        "EnableOrganizationsRootSessionsResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(297)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(134)),
        ]),
    ),
    // 118
    Shape::new(
        "EnableOutboundWebIdentityFederationResponse",
        Kind::structure(&[Member::new("IssuerIdentifier", "issuerIdentifier", ShapeRef(613))]),
    ),
    // 119
    Shape::new(
        "EntityAlreadyExistsException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(486))]),
    ),
    // 120
    Shape::new(
        "EntityDetails",
        Kind::structure(&[
            Member::new("EntityInfo", "entityInfo", ShapeRef(121)).required(),
            Member::new("LastAuthenticated", "lastAuthenticated", ShapeRef(478)),
        ]),
    ),
    // 121
    Shape::new(
        "EntityInfo",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("Name", "name", ShapeRef(633)).required(),
            Member::new("Type", "type", ShapeRef(560)).required(),
            Member::new("Id", "id", ShapeRef(497)).required(),
            Member::new("Path", "path", ShapeRef(546)),
        ]),
    ),
    // 122
    Shape::new(
        "EntityTemporarilyUnmodifiableException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(490))]),
    ),
    // 123
    Shape::new(
        "EntityType",
        Kind::one_of(&["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]),
    ),
    // 124
    Shape::new(
        "ErrorDetails",
        Kind::structure(&[
            Member::new("Message", "message", ShapeRef(613)).required(),
            Member::new("Code", "code", ShapeRef(613)).required(),
        ]),
    ),
    // 125
    Shape::new(
        "EvalDecisionDetailsType",
        Kind::map(ShapeRef(126), ShapeRef(309), None),
    ),
    // 126
    Shape::new("EvalDecisionSourceType", Kind::text(Some(3), Some(256))),
    // 127
    Shape::new(
        "EvaluationResult",
        Kind::structure(&[
            Member::new("EvalActionName", "evalActionName", ShapeRef(11)).required(),
            Member::new("EvalResourceName", "evalResourceName", ShapeRef(352)),
            Member::new("EvalDecision", "evalDecision", ShapeRef(309)).required(),
            Member::new("MatchedStatements", "matchedStatements", ShapeRef(395)),
            Member::new("MissingContextValues", "missingContextValues", ShapeRef(36)),
            Member::new(
                "OrganizationsDecisionDetail",
                "organizationsDecisionDetail",
                ShapeRef(301),
            ),
            Member::new(
                "PermissionsBoundaryDecisionDetail",
                "permissionsBoundaryDecisionDetail",
                ShapeRef(306),
            ),
            Member::new("EvalDecisionDetails", "evalDecisionDetails", ShapeRef(125)),
            Member::new(
                "ResourceSpecificResults",
                "resourceSpecificResults",
                ShapeRef(354),
            ),
        ]),
    ),
    // 128
    Shape::new("EvaluationResultsListType", Kind::list(ShapeRef(127), None, None)),
    // 129
    Shape::new(
        "FeatureDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(130))]),
    ),
    // 130
    Shape::new("FeatureDisabledMessage", Kind::text(None, None)),
    // 131
    Shape::new(
        "FeatureEnabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(132))]),
    ),
    // 132
    Shape::new("FeatureEnabledMessage", Kind::text(None, None)),
    // 133
    Shape::new(
        "FeatureType",
        Kind::one_of(&["RootCredentialsManagement", "RootSessions"]),
    ),
    // 134
    Shape::new("FeaturesListType", Kind::list(ShapeRef(133), None, None)),
    // 135
    Shape::new(
        "GenerateCredentialReportResponse",
        Kind::structure(&[
            Member::new("State", "state", ShapeRef(347)),
            Member::new("Description", "description", ShapeRef(346)),
        ]),
    ),
    // 136
    Shape::new(
        "GenerateOrganizationsAccessReportRequest",
        Kind::structure(&[
            Member::new("EntityPath", "entityPath", ShapeRef(533)).required(),
            Member::new("OrganizationsPolicyId", "organizationsPolicyId", ShapeRef(534)),
        ]),
    ),
    // 137
    Shape::new(
        "GenerateOrganizationsAccessReportResponse",
        Kind::structure(&[Member::new("JobId", "jobId", ShapeRef(508))]),
    ),
    // 138
    Shape::new(
        "GenerateServiceLastAccessedDetailsRequest",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("Granularity", "granularity", ShapeRef(1)),
        ]),
    ),
    // 139
    Shape::new(
        "GenerateServiceLastAccessedDetailsResponse",
        Kind::structure(&[Member::new("JobId", "jobId", ShapeRef(508))]),
    ),
    // 140
    Shape::new(
        "GetAccessKeyLastUsedRequest",
        Kind::structure(&[Member::new("AccessKeyId", "accessKeyId", ShapeRef(446)).required()]),
    ),
    // 141
    Shape::new(
        "GetAccessKeyLastUsedResponse",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("AccessKeyLastUsed", "accessKeyLastUsed", ShapeRef(5)),
        ]),
    ),
    // 142
    Shape::new(
        "GetAccountAuthorizationDetailsRequest",
        Kind::structure(&[
            Member::new("Filter", "filter", ShapeRef(488)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
            Member::new("Marker", "marker", ShapeRef(521)),
        ]),
    ),
    // 143
    Shape::new(
        "GetAccountAuthorizationDetailsResponse",
        Kind::structure(&[
            Member::new("UserDetailList", "userDetailList", ShapeRef(631)),
            Member::new("GroupDetailList", "groupDetailList", ShapeRef(493)),
            Member::new("RoleDetailList", "roleDetailList", ShapeRef(584)),
            Member::new("Policies", "policies", ShapeRef(289)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 144
    Shape::new(
        "GetAccountPasswordPolicyResponse",
        Kind::structure(&[Member::new("PasswordPolicy", "passwordPolicy", ShapeRef(303)).required()]),
    ),
    // 145
    Shape::new("GetAccountPropertiesRequest", Kind::structure(&[])),
    // 146
    Shape::new(
        "GetAccountPropertiesResponse",
        Kind::structure(&[Member::new("Properties", "properties", ShapeRef(452))]),
    ),
    // 147
    Shape::new(
        "GetAccountSummaryResponse",
        Kind::structure(&[Member::new("SummaryMap", "summaryMap", ShapeRef(617))]),
    ),
    // 148
    Shape::new(
        "GetContextKeysForCustomPolicyRequest",
        Kind::structure(&[Member::new("PolicyInputList", "policyInputList", ShapeRef(392)).required()]),
    ),
    // 149
    Shape::new(
        "GetContextKeysForPolicyResponse",
        Kind::structure(&[Member::new("ContextKeyNames", "contextKeyNames", ShapeRef(36))]),
    ),
    // 150
    Shape::new(
        "GetContextKeysForPrincipalPolicyRequest",
        Kind::structure(&[
            Member::new("PolicySourceArn", "policySourceArn", ShapeRef(456)).required(),
            Member::new("PolicyInputList", "policyInputList", ShapeRef(392)),
        ]),
    ),
    // 151
    Shape::new(
        "GetCredentialReportResponse",
        Kind::structure(&[
            Member::new("Content", "content", ShapeRef(343)),
            Member::new("ReportFormat", "reportFormat", ShapeRef(344)),
            Member::new("GeneratedTime", "generatedTime", ShapeRef(478)),
        ]),
    ),
    // 152
    Shape::new(
        "GetDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)).required(),
            Member::new(
                "DelegationPermissionCheck",
                "delegationPermissionCheck",
                ShapeRef(463),
            ),
        ]),
    ),
    // 153
    Shape::new(
        "GetDelegationRequestResponse",
        Kind::structure(&[
            Member::new("DelegationRequest", "delegationRequest", ShapeRef(76)),
            Member::new("PermissionCheckStatus", "permissionCheckStatus", ShapeRef(548)),
            Member::new("PermissionCheckResult", "permissionCheckResult", ShapeRef(547)),
        ]),
    ),
    // 154
    Shape::new(
        "GetGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
        ]),
    ),
    // 155
    Shape::new(
        "GetGroupPolicyResponse",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 156
    Shape::new(
        "GetGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 157
    Shape::new(
        "GetGroupResponse",
        Kind::structure(&[
            Member::new("Group", "group", ShapeRef(197)).required(),
            Member::new("Users", "users", ShapeRef(632)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 158
    Shape::new(
        "GetHumanReadableSummaryRequest",
        Kind::structure(&[
            Member::new("EntityArn", "entityArn", ShapeRef(456)).required(),
            Member::new("Locale", "locale", ShapeRef(514)),
        ]),
    ),
    // 159
    Shape::new(
        "GetHumanReadableSummaryResponse",
        Kind::structure(&[
            Member::new("SummaryContent", "summaryContent", ShapeRef(615)),
            Member::new("Locale", "locale", ShapeRef(514)),
            Member::new("SummaryState", "summaryState", ShapeRef(618)),
        ]),
    ),
    // 160
    Shape::new(
        "GetInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
        ]),
    ),
    // 161
    Shape::new(
        "GetInstanceProfileResponse",
        Kind::structure(&[Member::new("InstanceProfile", "instanceProfile", ShapeRef(201)).required()]),
    ),
    // 162
    Shape::new(
        "GetLoginProfileRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(633))]),
    ),
    // 163
    Shape::new(
        "GetLoginProfileResponse",
        Kind::structure(&[Member::new("LoginProfile", "loginProfile", ShapeRef(284)).required()]),
    ),
    // 164
    Shape::new(
        "GetMFADeviceRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("UserName", "userName", ShapeRef(633)),
        ]),
    ),
    // 165
    Shape::new(
        "GetMFADeviceResponse",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("EnableDate", "enableDate", ShapeRef(478)),
            Member::new("Certifications", "certifications", ShapeRef(27)),
        ]),
    ),
    // 166
    Shape::new(
        "GetOpenIDConnectProviderRequest",
        Kind::structure(&[Member::new(
            "OpenIDConnectProviderArn",
            "openIDConnectProviderArn",
            ShapeRef(456),
        )
        .required()]),
    ),
    // 167
    Shape::new(
        "GetOpenIDConnectProviderResponse",
        Kind::structure(&[
            Member::new("Url", "url", ShapeRef(294)),
            Member::new("ClientIDList", "clientIDList", ShapeRef(468)),
            Member::new("ThumbprintList", "thumbprintList", ShapeRef(627)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("Tags", "tags", ShapeRef(622)),
            Member::new("ContextProvider", "contextProvider", ShapeRef(40)),
            Member::new(
                "IdentityCenterInstanceArn",
                "identityCenterInstanceArn",
                ShapeRef(498),
            ),
            Member::new("IdentityStoreArn", "identityStoreArn", ShapeRef(456)),
        ]),
    ),
    // 168
    Shape::new(
        "GetOrganizationsAccessReportRequest",
        Kind::structure(&[
            Member::new("JobId", "jobId", ShapeRef(508)).required(),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("SortKey", "sortKey", ShapeRef(610)),
        ]),
    ),
    // 169
    Shape::new(
        "GetOrganizationsAccessReportResponse",
        Kind::structure(&[
            Member::new("JobStatus", "jobStatus", ShapeRef(509)).required(),
            Member::new("JobCreationDate", "jobCreationDate", ShapeRef(478)).required(),
            Member::new("JobCompletionDate", "jobCompletionDate", ShapeRef(478)),
            Member::new(
                "NumberOfServicesAccessible",
                "numberOfServicesAccessible",
                ShapeRef(502),
            ),
            Member::new(
                "NumberOfServicesNotAccessed",
                "numberOfServicesNotAccessed",
                ShapeRef(502),
            ),
            Member::new("AccessDetails", "accessDetails", ShapeRef(3)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("ErrorDetails", "errorDetails", ShapeRef(124)),
        ]),
    ),
    // 170
    Shape::new(
        "GetOutboundWebIdentityFederationInfoResponse",
        Kind::structure(&[
            Member::new("IssuerIdentifier", "issuerIdentifier", ShapeRef(613)),
            Member::new("JwtVendingEnabled", "jwtVendingEnabled", ShapeRef(463)),
        ]),
    ),
    // 171
    Shape::new(
        "GetPolicyRequest",
        Kind::structure(&[Member::new("PolicyArn", "policyArn", ShapeRef(456)).required()]),
    ),
    // 172
    Shape::new(
        "GetPolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(307))]),
    ),
    // 173
    Shape::new(
        "GetPolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("VersionId", "versionId", ShapeRef(568)).required(),
        ]),
    ),
    // 174
    Shape::new(
        "GetPolicyVersionResponse",
        Kind::structure(&[Member::new("PolicyVersion", "policyVersion", ShapeRef(327))]),
    ),
    // 175
    Shape::new(
        "GetRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
        ]),
    ),
    // 176
    Shape::new(
        "GetRolePolicyResponse",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 177
    Shape::new(
        "GetRoleRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(589)).required()]),
    ),
    // 178
    Shape::new(
        "GetRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(356)).required()]),
    ),
    // 179
    Shape::new(
        "GetRoleTemplateVersionRequest",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(456)).required(),
            Member::new("MinorVersion", "minorVersion", ShapeRef(527)),
        ]),
    ),
    // 180
    Shape::new(
        "GetRoleTemplateVersionResponse",
        Kind::structure(&[
            Member::new("RoleTemplateVersion", "roleTemplateVersion", ShapeRef(361)).required(),
        ]),
    ),
    // 181
    Shape::new(
        "GetSAMLProviderRequest",
        Kind::structure(&[Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)).required()]),
    ),
    // 182
    Shape::new(
        "GetSAMLProviderResponse",
        Kind::structure(&[
            Member::new("SAMLProviderUUID", "sAMLProviderUUID", ShapeRef(569)),
            Member::new("SAMLMetadataDocument", "sAMLMetadataDocument", ShapeRef(367)),
            Member::new("ContextProvider", "contextProvider", ShapeRef(40)),
            Member::new("SAMLKeyHashes", "sAMLKeyHashes", ShapeRef(366)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("ValidUntil", "validUntil", ShapeRef(478)),
            Member::new("Tags", "tags", ShapeRef(622)),
            Member::new(
                "AssertionEncryptionMode",
                "assertionEncryptionMode",
                ShapeRef(457),
            ),
            Member::new("PrivateKeyList", "privateKeyList", ShapeRef(570)),
            Member::new(
                "IdentityCenterInstanceArn",
                "identityCenterInstanceArn",
                ShapeRef(498),
            ),
            Member::new("IdentityStoreArn", "identityStoreArn", ShapeRef(456)),
        ]),
    ),
    // 183
    Shape::new(
        "GetSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(573)).required(),
            Member::new("Encoding", "encoding", ShapeRef(485)).required(),
        ]),
    ),
    // 184
    Shape::new(
        "GetSSHPublicKeyResponse",
        Kind::structure(&[Member::new("SSHPublicKey", "sSHPublicKey", ShapeRef(372))]),
    ),
    // 185
    Shape::new(
        "GetServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
        ]),
    ),
    // 186
    Shape::new(
        "GetServerCertificateResponse",
        Kind::structure(&[Member::new("ServerCertificate", "serverCertificate", ShapeRef(376)).required()]),
    ),
    // 187
    Shape::new(
        "GetServiceLastAccessedDetailsRequest",
        Kind::structure(&[
            Member::new("JobId", "jobId", ShapeRef(508)).required(),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
            Member::new("Marker", "marker", ShapeRef(521)),
        ]),
    ),
    // 188
    Shape::new(
        "GetServiceLastAccessedDetailsResponse",
        Kind::structure(&[
            Member::new("JobStatus", "jobStatus", ShapeRef(509)).required(),
            Member::new("JobType", "jobType", ShapeRef(1)),
            Member::new("JobCreationDate", "jobCreationDate", ShapeRef(478)).required(),
            Member::new("ServicesLastAccessed", "servicesLastAccessed", ShapeRef(385)).required(),
            Member::new("JobCompletionDate", "jobCompletionDate", ShapeRef(478)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
            Member::new("Error", "error", ShapeRef(124)),
        ]),
    ),
    // 189
    Shape::new(
        "GetServiceLastAccessedDetailsWithEntitiesRequest",
        Kind::structure(&[
            Member::new("JobId", "jobId", ShapeRef(508)).required(),
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(604)).required(),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
            Member::new("Marker", "marker", ShapeRef(521)),
        ]),
    ),
    // 190
    Shape::new(
        "GetServiceLastAccessedDetailsWithEntitiesResponse",
        Kind::structure(&[
            Member::new("JobStatus", "jobStatus", ShapeRef(509)).required(),
            Member::new("JobCreationDate", "jobCreationDate", ShapeRef(478)).required(),
            Member::new("JobCompletionDate", "jobCompletionDate", ShapeRef(478)).required(),
            Member::new("EntityDetailsList", "entityDetailsList", ShapeRef(487)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
            Member::new("Error", "error", ShapeRef(124)),
        ]),
    ),
    // 191
    Shape::new(
        "GetServiceLinkedRoleDeletionStatusRequest",
        Kind::structure(&[Member::new("DeletionTaskId", "deletionTaskId", ShapeRef(102)).required()]),
    ),
    // 192
    Shape::new(
        "GetServiceLinkedRoleDeletionStatusResponse",
        Kind::structure(&[
            Member::new("Status", "status", ShapeRef(103)).required(),
            Member::new("Reason", "reason", ShapeRef(101)),
        ]),
    ),
    // 193
    Shape::new(
        "GetUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
        ]),
    ),
    // 194
    Shape::new(
        "GetUserPolicyResponse",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 195
    Shape::new(
        "GetUserRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(491))]),
    ),
    // 196
    Shape::new(
        "GetUserResponse",
        Kind::structure(&[Member::new("User", "user", ShapeRef(443)).required()]),
    ),
    // 197
    Shape::new(
        "Group",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)).required(),
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("GroupId", "groupId", ShapeRef(497)).required(),
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
        ]),
    ),
    // 198
    Shape::new(
        "GroupDetail",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("GroupName", "groupName", ShapeRef(496)),
            Member::new("GroupId", "groupId", ShapeRef(497)),
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("GroupPolicyList", "groupPolicyList", ShapeRef(551)),
            Member::new(
                "AttachedManagedPolicies",
                "attachedManagedPolicies",
                ShapeRef(459),
            ),
        ]),
    ),
    // 199
    Shape::new(
        "InlinePolicy",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 200
    Shape::new(
        "InlinePolicyIdentifierType",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("AttachmentType", "attachmentType", ShapeRef(23)).required(),
            Member::new("AttachmentName", "attachmentName", ShapeRef(22)).required(),
        ]),
    ),
    // 201
    Shape::new(
        "InstanceProfile",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)).required(),
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("InstanceProfileId", "instanceProfileId", ShapeRef(497)).required(),
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
            Member::new("Roles", "roles", ShapeRef(585)).required(),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 202
    Shape::new(
        "InvalidAuthenticationCodeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(503))]),
    ),
    // 203
    Shape::new(
        "InvalidCertificateException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(504))]),
    ),
    // 204
    Shape::new(
        "InvalidInputException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(505))]),
    ),
    // 205
    Shape::new(
        "InvalidPublicKeyException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(506))]),
    ),
    // 206
    Shape::new(
        "InvalidUserTypeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(507))]),
    ),
    // 207
    Shape::new("KeyHashListType", Kind::list(ShapeRef(613), None, None)),
    // 208
    Shape::new(
        "KeyPairMismatchException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(511))]),
    ),
    // 209
    Shape::new(
        "LimitExceededException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(512))]),
    ),
    // 210
    Shape::new("LineNumber", Kind::integer(None, None)),
    // 211
    Shape::new(
        "ListAccessKeysRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 212
    Shape::new(
        "ListAccessKeysResponse",
        Kind::structure(&[
            Member::new("AccessKeyMetadata", "accessKeyMetadata", ShapeRef(447)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 213
    Shape::new(
        "ListAccountAliasesRequest",
        Kind::structure(&[
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 214
    Shape::new(
        "ListAccountAliasesResponse",
        Kind::structure(&[
            Member::new("AccountAliases", "accountAliases", ShapeRef(449)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 215
    Shape::new(
        "ListAttachedGroupPoliciesRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(565)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 216
    Shape::new(
        "ListAttachedGroupPoliciesResponse",
        Kind::structure(&[
            Member::new("AttachedPolicies", "attachedPolicies", ShapeRef(459)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 217
    Shape::new(
        "ListAttachedRolePoliciesRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(565)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 218
    Shape::new(
        "ListAttachedRolePoliciesResponse",
        Kind::structure(&[
            Member::new("AttachedPolicies", "attachedPolicies", ShapeRef(459)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 219
    Shape::new(
        "ListAttachedUserPoliciesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(565)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 220
    Shape::new(
        "ListAttachedUserPoliciesResponse",
        Kind::structure(&[
            Member::new("AttachedPolicies", "attachedPolicies", ShapeRef(459)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 221
    Shape::new(
        "ListDelegationRequestsRequest",
        Kind::structure(&[
            Member::new("OwnerId", "ownerId", ShapeRef(535)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 222
    Shape::new(
        "ListDelegationRequestsResponse",
        Kind::structure(&[
            Member::new("DelegationRequests", "delegationRequests", ShapeRef(481)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("isTruncated", "isTruncated", ShapeRef(463)),
        ]),
    ),
    // 223
    Shape::new(
        "ListEntitiesForPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("EntityFilter", "entityFilter", ShapeRef(123)),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(546)),
            Member::new("PolicyUsageFilter", "policyUsageFilter", ShapeRef(324)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 224
    Shape::new(
        "ListEntitiesForPolicyResponse",
        Kind::structure(&[
            Member::new("PolicyGroups", "policyGroups", ShapeRef(314)),
            Member::new("PolicyUsers", "policyUsers", ShapeRef(326)),
            Member::new("PolicyRoles", "policyRoles", ShapeRef(322)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 225
    Shape::new(
        "ListGroupPoliciesRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 226
    Shape::new(
        "ListGroupPoliciesResponse",
        Kind::structure(&[
            Member::new("PolicyNames", "policyNames", ShapeRef(557)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 227
    Shape::new(
        "ListGroupsForUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 228
    Shape::new(
        "ListGroupsForUserResponse",
        Kind::structure(&[
            Member::new("Groups", "groups", ShapeRef(494)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 229
    Shape::new(
        "ListGroupsRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(545)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 230
    Shape::new(
        "ListGroupsResponse",
        Kind::structure(&[
            Member::new("Groups", "groups", ShapeRef(494)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 231
    Shape::new(
        "ListInstanceProfileTagsRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 232
    Shape::new(
        "ListInstanceProfileTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 233
    Shape::new(
        "ListInstanceProfilesForRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 234
    Shape::new(
        "ListInstanceProfilesForRoleResponse",
        Kind::structure(&[
            Member::new("InstanceProfiles", "instanceProfiles", ShapeRef(500)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 235
    Shape::new(
        "ListInstanceProfilesRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(545)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 236
    Shape::new(
        "ListInstanceProfilesResponse",
        Kind::structure(&[
            Member::new("InstanceProfiles", "instanceProfiles", ShapeRef(500)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 237
    Shape::new(
        "ListMFADeviceTagsRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 238
    Shape::new(
        "ListMFADeviceTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 239
    Shape::new(
        "ListMFADevicesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 240
    Shape::new(
        "ListMFADevicesResponse",
        Kind::structure(&[
            Member::new("MFADevices", "mFADevices", ShapeRef(525)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 241
    Shape::new(
        "ListOpenIDConnectProviderTagsRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 242
    Shape::new(
        "ListOpenIDConnectProviderTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 243
    Shape::new("ListOpenIDConnectProvidersRequest", Kind::structure(&[])),
    // 244
    Shape::new(
        "ListOpenIDConnectProvidersResponse",
        Kind::structure(&[Member::new(
            "OpenIDConnectProviderList",
            "openIDConnectProviderList",
            ShapeRef(293),
        )]),
    ),
    // 245
    Shape::new("ListOrganizationsFeaturesRequest", Kind::structure(&[])),
    // 246
    Shape::new(
        "ListOrganizationsFeaturesResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(297)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(134)),
        ]),
    ),
    // 247
    Shape::new(
        "ListPoliciesGrantingServiceAccessEntry",
        Kind::structure(&[
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(604)),
            Member::new("Policies", "policies", ShapeRef(555)),
        ]),
    ),
    // 248
    Shape::new(
        "ListPoliciesGrantingServiceAccessRequest",
        Kind::structure(&[
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("ServiceNamespaces", "serviceNamespaces", ShapeRef(603)).required(),
        ]),
    ),
    // 249
    Shape::new(
        "ListPoliciesGrantingServiceAccessResponse",
        Kind::structure(&[
            Member::new(
                "PoliciesGrantingServiceAccess",
                "policiesGrantingServiceAccess",
                ShapeRef(513),
            )
            .required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 250
    Shape::new(
        "ListPoliciesRequest",
        Kind::structure(&[
            Member::new("Scope", "scope", ShapeRef(566)),
            Member::new("OnlyAttached", "onlyAttached", ShapeRef(463)),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(565)),
            Member::new("PolicyUsageFilter", "policyUsageFilter", ShapeRef(324)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 251
    Shape::new(
        "ListPoliciesResponse",
        Kind::structure(&[
            Member::new("Policies", "policies", ShapeRef(556)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 252
    Shape::new(
        "ListPolicyTagsRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 253
    Shape::new(
        "ListPolicyTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 254
    Shape::new(
        "ListPolicyVersionsRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 255
    Shape::new(
        "ListPolicyVersionsResponse",
        Kind::structure(&[
            Member::new("Versions", "versions", ShapeRef(553)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 256
    Shape::new(
        "ListRolePoliciesRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 257
    Shape::new(
        "ListRolePoliciesResponse",
        Kind::structure(&[
            Member::new("PolicyNames", "policyNames", ShapeRef(557)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 258
    Shape::new(
        "ListRoleTagsRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 259
    Shape::new(
        "ListRoleTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 260
    Shape::new(
        "ListRolesRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(545)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 261
    Shape::new(
        "ListRolesResponse",
        Kind::structure(&[
            Member::new("Roles", "roles", ShapeRef(585)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 262
    Shape::new(
        "ListSAMLProviderTagsRequest",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 263
    Shape::new(
        "ListSAMLProviderTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 264
    Shape::new("ListSAMLProvidersRequest", Kind::structure(&[])),
    // 265
    Shape::new(
        "ListSAMLProvidersResponse",
        Kind::structure(&[Member::new("SAMLProviderList", "sAMLProviderList", ShapeRef(370))]),
    ),
    // 266
    Shape::new(
        "ListSSHPublicKeysRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 267
    Shape::new(
        "ListSSHPublicKeysResponse",
        Kind::structure(&[
            Member::new("SSHPublicKeys", "sSHPublicKeys", ShapeRef(373)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 268
    Shape::new(
        "ListServerCertificateTagsRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 269
    Shape::new(
        "ListServerCertificateTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 270
    Shape::new(
        "ListServerCertificatesRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(545)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 271
    Shape::new(
        "ListServerCertificatesResponse",
        Kind::structure(&[
            Member::new(
                "ServerCertificateMetadataList",
                "serverCertificateMetadataList",
                ShapeRef(596),
            )
            .required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 272
    Shape::new(
        "ListServiceSpecificCredentialsRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("ServiceName", "serviceName", ShapeRef(601)),
            Member::new("AllUsers", "allUsers", ShapeRef(455)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 273
    Shape::new(
        "ListServiceSpecificCredentialsResponse",
        Kind::structure(&[
            Member::new(
                "ServiceSpecificCredentials",
                "serviceSpecificCredentials",
                ShapeRef(384),
            ),
            Member::new("Marker", "marker", ShapeRef(581)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
        ]),
    ),
    // 274
    Shape::new(
        "ListSigningCertificatesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 275
    Shape::new(
        "ListSigningCertificatesResponse",
        Kind::structure(&[
            Member::new("Certificates", "certificates", ShapeRef(467)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 276
    Shape::new(
        "ListUserPoliciesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 277
    Shape::new(
        "ListUserPoliciesResponse",
        Kind::structure(&[
            Member::new("PolicyNames", "policyNames", ShapeRef(557)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 278
    Shape::new(
        "ListUserTagsRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 279
    Shape::new(
        "ListUserTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(622)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 280
    Shape::new(
        "ListUsersRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(545)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 281
    Shape::new(
        "ListUsersResponse",
        Kind::structure(&[
            Member::new("Users", "users", ShapeRef(632)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 282
    Shape::new(
        "ListVirtualMFADevicesRequest",
        Kind::structure(&[
            Member::new("AssignmentStatus", "assignmentStatus", ShapeRef(458)),
            Member::new("Marker", "marker", ShapeRef(521)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
        ]),
    ),
    // 283
    Shape::new(
        "ListVirtualMFADevicesResponse",
        Kind::structure(&[
            Member::new("VirtualMFADevices", "virtualMFADevices", ShapeRef(634)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 284
    Shape::new(
        "LoginProfile",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
            Member::new("PasswordResetRequired", "passwordResetRequired", ShapeRef(463)),
            Member::new(
                "MaxSigninSessionDuration",
                "maxSigninSessionDuration",
                ShapeRef(524),
            ),
        ]),
    ),
    // 285
    Shape::new(
        "MFADevice",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("EnableDate", "enableDate", ShapeRef(478)).required(),
        ]),
    ),
    // 286
    Shape::new(
        "MalformedCertificateException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(515))]),
    ),
    // 287
    Shape::new(
        "MalformedPolicyDocumentException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(516))]),
    ),
    // 288
    Shape::new(
        "ManagedPolicyDetail",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)),
            Member::new("PolicyId", "policyId", ShapeRef(497)),
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new("Path", "path", ShapeRef(565)),
            Member::new("DefaultVersionId", "defaultVersionId", ShapeRef(568)),
            Member::new("AttachmentCount", "attachmentCount", ShapeRef(460)),
            Member::new(
                "PermissionsBoundaryUsageCount",
                "permissionsBoundaryUsageCount",
                ShapeRef(460),
            ),
            Member::new("IsAttachable", "isAttachable", ShapeRef(463)),
            Member::new("Description", "description", ShapeRef(550)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("UpdateDate", "updateDate", ShapeRef(478)),
            Member::new("PolicyVersionList", "policyVersionList", ShapeRef(553)),
        ]),
    ),
    // 289
    Shape::new(
        "ManagedPolicyDetailListType",
        Kind::list(ShapeRef(288), None, None),
    ),
    // 290
    Shape::new(
        "NameConflictException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(528))]),
    ),
    // 291
    Shape::new(
        "NoSuchEntityException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(529))]),
    ),
    // 292
    Shape::new(
        "OpenIDConnectProviderListEntry",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new(
                "IsTrustedIdentityPropagationEnabled",
                "isTrustedIdentityPropagationEnabled",
                ShapeRef(463),
            ),
        ]),
    ),
    // 293
    Shape::new(
        "OpenIDConnectProviderListType",
        Kind::list(ShapeRef(292), None, None),
    ),
    // 294
    Shape::new("OpenIDConnectProviderUrlType", Kind::text(Some(1), Some(255))),
    // 295
    Shape::new(
        "OpenIdIdpCommunicationErrorException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(532))]),
    ),
    // 296
    Shape::new(
        "OrderedOrganizationPolicyType",
        Kind::structure(&[Member::new(
            "ServiceControlPolicyInputList",
            "serviceControlPolicyInputList",
            ShapeRef(392),
        )]),
    ),
    // 297
    Shape::new(
        "OrganizationIdType",
        Kind::matching(None, Some(34), &PATTERNS[31]),
    ),
    // 298
    Shape::new("OrganizationNotFoundException", Kind::structure(&[])),
    // 299
    Shape::new("OrganizationNotInAllFeaturesModeException", Kind::structure(&[])),
    // 300
    Shape::new(
        "OrganizationPolicyListType",
        Kind::list(ShapeRef(296), None, Some(7)),
    ),
    // 301
    Shape::new(
        "OrganizationsDecisionDetail",
        Kind::structure(&[Member::new(
            "AllowedByOrganizations",
            "allowedByOrganizations",
            ShapeRef(463),
        )]),
    ),
    // 302
    Shape::new(
        "ParameterDefinition",
        Kind::structure(&[
            Member::new("Name", "name", ShapeRef(538)).required(),
            Member::new("Type", "type", ShapeRef(540)).required(),
            Member::new("SubType", "subType", ShapeRef(539)),
            Member::new("Description", "description", ShapeRef(537)),
            Member::new("IsRequired", "isRequired", ShapeRef(463)),
            Member::new("DefaultValue", "defaultValue", ShapeRef(536)),
            Member::new("Immutable", "immutable", ShapeRef(463)),
        ]),
    ),
    // 303
    Shape::new(
        "PasswordPolicy",
        Kind::structure(&[
            Member::new("MinimumPasswordLength", "minimumPasswordLength", ShapeRef(526)),
            Member::new("RequireSymbols", "requireSymbols", ShapeRef(463)),
            Member::new("RequireNumbers", "requireNumbers", ShapeRef(463)),
            Member::new(
                "RequireUppercaseCharacters",
                "requireUppercaseCharacters",
                ShapeRef(463),
            ),
            Member::new(
                "RequireLowercaseCharacters",
                "requireLowercaseCharacters",
                ShapeRef(463),
            ),
            Member::new(
                "AllowUsersToChangePassword",
                "allowUsersToChangePassword",
                ShapeRef(463),
            ),
            Member::new("ExpirePasswords", "expirePasswords", ShapeRef(463)),
            Member::new("MaxPasswordAge", "maxPasswordAge", ShapeRef(523)),
            Member::new(
                "PasswordReusePrevention",
                "passwordReusePrevention",
                ShapeRef(543),
            ),
            Member::new("HardExpiry", "hardExpiry", ShapeRef(462)),
        ]),
    ),
    // 304
    Shape::new(
        "PasswordPolicyViolationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(542))]),
    ),
    // 305
    Shape::new(
        "PermissionsBoundaryAttachmentType",
        Kind::one_of(&["PermissionsBoundaryPolicy"]),
    ),
    // 306
    Shape::new(
        "PermissionsBoundaryDecisionDetail",
        Kind::structure(&[Member::new(
            "AllowedByPermissionsBoundary",
            "allowedByPermissionsBoundary",
            ShapeRef(463),
        )]),
    ),
    // 307
    Shape::new(
        "Policy",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)),
            Member::new("PolicyId", "policyId", ShapeRef(497)),
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new("Path", "path", ShapeRef(565)),
            Member::new("DefaultVersionId", "defaultVersionId", ShapeRef(568)),
            Member::new("AttachmentCount", "attachmentCount", ShapeRef(460)),
            Member::new(
                "PermissionsBoundaryUsageCount",
                "permissionsBoundaryUsageCount",
                ShapeRef(460),
            ),
            Member::new("IsAttachable", "isAttachable", ShapeRef(463)),
            Member::new("Description", "description", ShapeRef(550)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("UpdateDate", "updateDate", ShapeRef(478)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 308
    Shape::new(
        "PolicyDetail",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)),
        ]),
    ),
    // 309
    Shape::new(
        "PolicyEvaluationDecisionType",
        Kind::one_of(&["allowed", "explicitDeny", "implicitDeny"]),
    ),
    // 310
    Shape::new(
        "PolicyEvaluationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(554))]),
    ),
    // 311
    Shape::new(
        "PolicyExclusionsListType",
        Kind::list(ShapeRef(315), None, Some(256)),
    ),
    // 312
    Shape::new(
        "PolicyGrantingServiceAccess",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyType", "policyType", ShapeRef(567)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(456)),
            Member::new("EntityType", "entityType", ShapeRef(560)),
            Member::new("EntityName", "entityName", ShapeRef(489)),
        ]),
    ),
    // 313
    Shape::new(
        "PolicyGroup",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)),
            Member::new("GroupId", "groupId", ShapeRef(497)),
        ]),
    ),
    // 314
    Shape::new("PolicyGroupListType", Kind::list(ShapeRef(313), None, None)),
    // 315
    Shape::new(
        "PolicyIdentifier",
        Kind::Structure {
            members: &[
                Member::new("PolicyType", "policyType", ShapeRef(316)),
                Member::new("PolicyArn", "policyArn", ShapeRef(456)),
                Member::new("InlinePolicyIdentifier", "inlinePolicyIdentifier", ShapeRef(200)),
            ],
            union: true,
        },
    ),
    // 316
    Shape::new(
        "PolicyIdentifierPolicyType",
        Kind::one_of(&[
            "inline",
            "aws-managed",
            "user-managed",
            "permission-boundary",
            "scp",
            "rcp",
        ]),
    ),
    // 317
    Shape::new("PolicyIdentifierType", Kind::text(None, None)),
    // 318
    Shape::new(
        "PolicyNotAttachableException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(559))]),
    ),
    // 319
    Shape::new(
        "PolicyParameter",
        Kind::structure(&[
            Member::new("Name", "name", ShapeRef(562)),
            Member::new("Values", "values", ShapeRef(564)),
            Member::new("Type", "type", ShapeRef(320)),
        ]),
    ),
    // 320
    Shape::new("PolicyParameterTypeEnum", Kind::one_of(&["string", "stringList"])),
    // 321
    Shape::new(
        "PolicyRole",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)),
            Member::new("RoleId", "roleId", ShapeRef(497)),
        ]),
    ),
    // 322
    Shape::new("PolicyRoleListType", Kind::list(ShapeRef(321), None, None)),
    // 323
    Shape::new(
        "PolicySourceType",
        Kind::one_of(&[
            "user",
            "group",
            "role",
            "aws-managed",
            "user-managed",
            "resource",
            "none",
        ]),
    ),
    // 324
    Shape::new(
        "PolicyUsageType",
        Kind::one_of(&["PermissionsPolicy", "PermissionsBoundary"]),
    ),
    // 325
    Shape::new(
        "PolicyUser",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("UserId", "userId", ShapeRef(497)),
        ]),
    ),
    // 326
    Shape::new("PolicyUserListType", Kind::list(ShapeRef(325), None, None)),
    // 327
    Shape::new(
        "PolicyVersion",
        Kind::structure(&[
            Member::new("Document", "document", ShapeRef(552)),
            Member::new("VersionId", "versionId", ShapeRef(568)),
            Member::new("IsDefaultVersion", "isDefaultVersion", ShapeRef(463)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
        ]),
    ),
    // 328
    Shape::new(
        "Position",
        Kind::structure(&[
            Member::new("Line", "line", ShapeRef(210)),
            Member::new("Column", "column", ShapeRef(30)),
        ]),
    ),
    // 329
    Shape::new(
        "PutAccountPropertiesRequest",
        Kind::structure(&[Member::new("Properties", "properties", ShapeRef(452)).required()]),
    ),
    // 330
    Shape::new("PutAccountPropertiesResponse", Kind::structure(&[])),
    // 331
    Shape::new(
        "PutGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 332
    Shape::new(
        "PutRolePermissionsBoundaryRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(456)).required(),
        ]),
    ),
    // 333
    Shape::new(
        "PutRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 334
    Shape::new(
        "PutUserPermissionsBoundaryRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(456)).required(),
        ]),
    ),
    // 335
    Shape::new(
        "PutUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(558)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 336
    Shape::new("ReasonType", Kind::text(None, Some(1000))),
    // 337
    Shape::new("RegionNameType", Kind::text(Some(1), Some(100))),
    // 338
    Shape::new(
        "RejectDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)).required(),
            Member::new("Notes", "notes", ShapeRef(530)),
        ]),
    ),
    // 339
    Shape::new(
        "RemoveClientIDFromOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("ClientID", "clientID", ShapeRef(469)).required(),
        ]),
    ),
    // 340
    Shape::new(
        "RemoveRoleFromInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
        ]),
    ),
    // 341
    Shape::new(
        "RemoveUserFromGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("UserName", "userName", ShapeRef(491)).required(),
        ]),
    ),
    // 342
    Shape::new(
        "ReplacementValueEntry",
        Kind::structure(&[Member::new("Values", "values", ShapeRef(576)).required()]),
    ),
    // 343
    Shape::new("ReportContentType", Kind::Blob),
    // 344
    Shape::new("ReportFormatType", Kind::one_of(&["text/csv"])),
    // 345
    Shape::new(
        "ReportGenerationLimitExceededException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(577))]),
    ),
    // 346
    Shape::new("ReportStateDescriptionType", Kind::text(None, None)),
    // 347
    Shape::new(
        "ReportStateType",
        Kind::one_of(&["STARTED", "INPROGRESS", "COMPLETE"]),
    ),
    // 348
    Shape::new(
        "ResetServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(607),
            )
            .required(),
        ]),
    ),
    // 349
    Shape::new(
        "ResetServiceSpecificCredentialResponse",
        Kind::structure(&[Member::new(
            "ServiceSpecificCredential",
            "serviceSpecificCredential",
            ShapeRef(382),
        )]),
    ),
    // 350
    Shape::new("ResourceHandlingOptionType", Kind::text(Some(1), Some(64))),
    // 351
    Shape::new("ResourceNameListType", Kind::list(ShapeRef(352), None, None)),
    // 352
    Shape::new("ResourceNameType", Kind::text(Some(1), Some(2048))),
    // 353
    Shape::new(
        "ResourceSpecificResult",
        Kind::structure(&[
            Member::new("EvalResourceName", "evalResourceName", ShapeRef(352)).required(),
            Member::new("EvalResourceDecision", "evalResourceDecision", ShapeRef(309)).required(),
            Member::new("MatchedStatements", "matchedStatements", ShapeRef(395)),
            Member::new("MissingContextValues", "missingContextValues", ShapeRef(36)),
            Member::new("EvalDecisionDetails", "evalDecisionDetails", ShapeRef(125)),
            Member::new(
                "PermissionsBoundaryDecisionDetail",
                "permissionsBoundaryDecisionDetail",
                ShapeRef(306),
            ),
        ]),
    ),
    // 354
    Shape::new(
        "ResourceSpecificResultListType",
        Kind::list(ShapeRef(353), None, None),
    ),
    // 355
    Shape::new(
        "ResyncMFADeviceRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("AuthenticationCode1", "authenticationCode1", ShapeRef(461))
                .required()
                .secret(),
            Member::new("AuthenticationCode2", "authenticationCode2", ShapeRef(461))
                .required()
                .secret(),
        ]),
    ),
    // 356
    Shape::new(
        "Role",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)).required(),
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("RoleId", "roleId", ShapeRef(497)).required(),
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
            Member::new(
                "AssumeRolePolicyDocument",
                "assumeRolePolicyDocument",
                ShapeRef(552),
            ),
            Member::new("Description", "description", ShapeRef(583)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(586)),
            Member::new(
                "MaxSigninSessionDuration",
                "maxSigninSessionDuration",
                ShapeRef(524),
            ),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(622)),
            Member::new("RoleLastUsed", "roleLastUsed", ShapeRef(358)),
            Member::new("SourceRoleTemplate", "sourceRoleTemplate", ShapeRef(393)),
        ]),
    ),
    // 357
    Shape::new(
        "RoleDetail",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("RoleName", "roleName", ShapeRef(589)),
            Member::new("RoleId", "roleId", ShapeRef(497)),
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new(
                "AssumeRolePolicyDocument",
                "assumeRolePolicyDocument",
                ShapeRef(552),
            ),
            Member::new("InstanceProfileList", "instanceProfileList", ShapeRef(500)),
            Member::new("RolePolicyList", "rolePolicyList", ShapeRef(551)),
            Member::new(
                "AttachedManagedPolicies",
                "attachedManagedPolicies",
                ShapeRef(459),
            ),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(622)),
            Member::new("RoleLastUsed", "roleLastUsed", ShapeRef(358)),
        ]),
    ),
    // 358
    Shape::new(
        "RoleLastUsed",
        Kind::structure(&[
            Member::new("LastUsedDate", "lastUsedDate", ShapeRef(478)),
            Member::new("Region", "region", ShapeRef(613)),
        ]),
    ),
    // 359
    Shape::new(
        "RoleModifiedException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(587))]),
    ),
    // 360
    Shape::new(
        "RoleTemplateDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(593))]),
    ),
    // 361
    Shape::new(
        "RoleTemplateVersion",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(456)),
            Member::new("TemplateName", "templateName", ShapeRef(594)),
            Member::new("TemplateVersionId", "templateVersionId", ShapeRef(497)),
            Member::new("Description", "description", ShapeRef(592)),
            Member::new("MajorVersion", "majorVersion", ShapeRef(502)),
            Member::new("DefaultMinorVersion", "defaultMinorVersion", ShapeRef(527)),
            Member::new("ManagedByType", "managedByType", ShapeRef(517)),
            Member::new("ManagedByValue", "managedByValue", ShapeRef(518)),
            Member::new("Enabled", "enabled", ShapeRef(463)),
            Member::new("MinorVersion", "minorVersion", ShapeRef(527)),
            Member::new("RoleNamePattern", "roleNamePattern", ShapeRef(588)),
            Member::new("RolePathPattern", "rolePathPattern", ShapeRef(590)),
            Member::new("RoleDescriptionPattern", "roleDescriptionPattern", ShapeRef(582)),
            Member::new(
                "AssumeRolePolicyDocumentTemplate",
                "assumeRolePolicyDocumentTemplate",
                ShapeRef(552),
            ),
            Member::new("InlinePolicyTemplates", "inlinePolicyTemplates", ShapeRef(499)),
            Member::new("ManagedPolicyArns", "managedPolicyArns", ShapeRef(519)),
            Member::new("PermissionBoundaryArn", "permissionBoundaryArn", ShapeRef(456)),
            Member::new("ParametersDefinition", "parametersDefinition", ShapeRef(541)),
            Member::new("RoleTagsTemplate", "roleTagsTemplate", ShapeRef(624)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(586)),
            Member::new("VersionEnabled", "versionEnabled", ShapeRef(463)),
            Member::new("CreateTimestamp", "createTimestamp", ShapeRef(478)),
            Member::new("UpdateTimestamp", "updateTimestamp", ShapeRef(478)),
        ]),
    ),
    // 362
    Shape::new("RoleUsageListType", Kind::list(ShapeRef(363), None, None)),
    // 363
    Shape::new(
        "RoleUsageType",
        Kind::structure(&[
            Member::new("Region", "region", ShapeRef(337)),
            Member::new("Resources", "resources", ShapeRef(15)),
        ]),
    ),
    // 364
    Shape::new("SAMLIssuerURLType", Kind::text(Some(1), Some(1024))),
    // 365
    Shape::new(
        "SAMLKeyHashEntry",
        Kind::structure(&[
            Member::new("IssuerURL", "issuerURL", ShapeRef(364)),
            Member::new("KeyHashes", "keyHashes", ShapeRef(207)),
        ]),
    ),
    // 366
    Shape::new("SAMLKeyHashListType", Kind::list(ShapeRef(365), None, None)),
    // 367
    Shape::new(
        "SAMLMetadataDocumentType",
        Kind::text(Some(1000), Some(10_000_000)),
    ),
    // 368
    Shape::new(
        "SAMLPrivateKey",
        Kind::structure(&[
            Member::new("KeyId", "keyId", ShapeRef(569)),
            Member::new("Timestamp", "timestamp", ShapeRef(478)),
        ]),
    ),
    // 369
    Shape::new(
        "SAMLProviderListEntry",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new("ValidUntil", "validUntil", ShapeRef(478)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new(
                "IsTrustedIdentityPropagationEnabled",
                "isTrustedIdentityPropagationEnabled",
                ShapeRef(463),
            ),
        ]),
    ),
    // 370
    Shape::new("SAMLProviderListType", Kind::list(ShapeRef(369), None, None)),
    // 371
    Shape::new(
        "SAMLProviderNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[21]),
    ),
    // 372
    Shape::new(
        "SSHPublicKey",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(573)).required(),
            Member::new("Fingerprint", "fingerprint", ShapeRef(572)).required(),
            Member::new("SSHPublicKeyBody", "sSHPublicKeyBody", ShapeRef(574)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(478)),
        ]),
    ),
    // 373
    Shape::new("SSHPublicKeyListType", Kind::list(ShapeRef(374), None, None)),
    // 374
    Shape::new(
        "SSHPublicKeyMetadata",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(573)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(478)).required(),
        ]),
    ),
    // 375
    Shape::new(
        "SendDelegationTokenRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)).required(),
        ]),
    ),
    // 376
    Shape::new(
        "ServerCertificate",
        Kind::structure(&[
            Member::new(
                "ServerCertificateMetadata",
                "serverCertificateMetadata",
                ShapeRef(377),
            )
            .required(),
            Member::new("CertificateBody", "certificateBody", ShapeRef(464)).required(),
            Member::new("CertificateChain", "certificateChain", ShapeRef(465)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 377
    Shape::new(
        "ServerCertificateMetadata",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)).required(),
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
            Member::new("ServerCertificateId", "serverCertificateId", ShapeRef(497)).required(),
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(478)),
            Member::new("Expiration", "expiration", ShapeRef(478)),
        ]),
    ),
    // 378
    Shape::new("ServiceAccessNotEnabledException", Kind::structure(&[])),
    // 379
    Shape::new(
        "ServiceFailureException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(600))]),
    ),
    // 380
    Shape::new(
        "ServiceLastAccessed",
        Kind::structure(&[
            Member::new("ServiceName", "serviceName", ShapeRef(602)).required(),
            Member::new("LastAuthenticated", "lastAuthenticated", ShapeRef(478)),
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(604)).required(),
            Member::new(
                "LastAuthenticatedEntity",
                "lastAuthenticatedEntity",
                ShapeRef(456),
            ),
            Member::new(
                "LastAuthenticatedRegion",
                "lastAuthenticatedRegion",
                ShapeRef(613),
            ),
            Member::new(
                "TotalAuthenticatedEntities",
                "totalAuthenticatedEntities",
                ShapeRef(502),
            ),
            Member::new(
                "TrackedActionsLastAccessed",
                "trackedActionsLastAccessed",
                ShapeRef(407),
            ),
        ]),
    ),
    // 381
    Shape::new(
        "ServiceNotSupportedException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(605))]),
    ),
    // 382
    Shape::new(
        "ServiceSpecificCredential",
        Kind::structure(&[
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
            Member::new("ExpirationDate", "expirationDate", ShapeRef(478)),
            Member::new("ServiceName", "serviceName", ShapeRef(601)).required(),
            Member::new("ServiceUserName", "serviceUserName", ShapeRef(608)),
            Member::new("ServicePassword", "servicePassword", ShapeRef(606)).secret(),
            Member::new("ServiceCredentialAlias", "serviceCredentialAlias", ShapeRef(598)),
            Member::new(
                "ServiceCredentialSecret",
                "serviceCredentialSecret",
                ShapeRef(599),
            )
            .secret(),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(607),
            )
            .required(),
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
        ]),
    ),
    // 383
    Shape::new(
        "ServiceSpecificCredentialMetadata",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
            Member::new("ServiceUserName", "serviceUserName", ShapeRef(608)),
            Member::new("ServiceCredentialAlias", "serviceCredentialAlias", ShapeRef(598)),
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
            Member::new("ExpirationDate", "expirationDate", ShapeRef(478)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(607),
            )
            .required(),
            Member::new("ServiceName", "serviceName", ShapeRef(601)).required(),
        ]),
    ),
    // 384
    Shape::new(
        "ServiceSpecificCredentialsListType",
        Kind::list(ShapeRef(383), None, None),
    ),
    // 385
    Shape::new("ServicesLastAccessed", Kind::list(ShapeRef(380), None, None)),
    // 386
    Shape::new(
        "SetDefaultPolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("VersionId", "versionId", ShapeRef(568)).required(),
        ]),
    ),
    // 387
    Shape::new(
        "SetSecurityTokenServicePreferencesRequest",
        Kind::structure(&[Member::new(
            "GlobalEndpointTokenVersion",
            "globalEndpointTokenVersion",
            ShapeRef(492),
        )
        .required()]),
    ),
    // 388
    Shape::new(
        "SigningCertificate",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("CertificateId", "certificateId", ShapeRef(466)).required(),
            Member::new("CertificateBody", "certificateBody", ShapeRef(464)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(478)),
        ]),
    ),
    // 389
    Shape::new(
        "SimulateCustomPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyInputList", "policyInputList", ShapeRef(392)).required(),
            Member::new(
                "PermissionsBoundaryPolicyInputList",
                "permissionsBoundaryPolicyInputList",
                ShapeRef(392),
            ),
            Member::new(
                "OrderedOrganizationPolicyInputList",
                "orderedOrganizationPolicyInputList",
                ShapeRef(300),
            ),
            Member::new("ActionNames", "actionNames", ShapeRef(10)).required(),
            Member::new("ResourceArns", "resourceArns", ShapeRef(351)),
            Member::new("ResourcePolicy", "resourcePolicy", ShapeRef(552)),
            Member::new("ResourceOwner", "resourceOwner", ShapeRef(352)),
            Member::new("CallerArn", "callerArn", ShapeRef(352)),
            Member::new("ContextEntries", "contextEntries", ShapeRef(34)),
            Member::new("ResourceHandlingOption", "resourceHandlingOption", ShapeRef(350)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
            Member::new("Marker", "marker", ShapeRef(521)),
        ]),
    ),
    // 390
    Shape::new(
        "SimulatePolicyResponse",
        Kind::structure(&[
            Member::new("EvaluationResults", "evaluationResults", ShapeRef(128)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(463)),
            Member::new("Marker", "marker", ShapeRef(581)),
        ]),
    ),
    // 391
    Shape::new(
        "SimulatePrincipalPolicyRequest",
        Kind::structure(&[
            Member::new("PolicySourceArn", "policySourceArn", ShapeRef(456)).required(),
            Member::new("PolicyInputList", "policyInputList", ShapeRef(392)),
            Member::new(
                "PermissionsBoundaryPolicyInputList",
                "permissionsBoundaryPolicyInputList",
                ShapeRef(392),
            ),
            Member::new("PolicyExclusionList", "policyExclusionList", ShapeRef(311)),
            Member::new("ActionNames", "actionNames", ShapeRef(10)).required(),
            Member::new("ResourceArns", "resourceArns", ShapeRef(351)),
            Member::new("ResourcePolicy", "resourcePolicy", ShapeRef(552)),
            Member::new("ResourceOwner", "resourceOwner", ShapeRef(352)),
            Member::new("CallerArn", "callerArn", ShapeRef(352)),
            Member::new("ContextEntries", "contextEntries", ShapeRef(34)),
            Member::new("ResourceHandlingOption", "resourceHandlingOption", ShapeRef(350)),
            Member::new("MaxItems", "maxItems", ShapeRef(522)),
            Member::new("Marker", "marker", ShapeRef(521)),
        ]),
    ),
    // 392
    Shape::new("SimulationPolicyListType", Kind::list(ShapeRef(552), None, None)),
    // 393
    Shape::new(
        "SourceRoleTemplate",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(456)).required(),
            Member::new("TemplateMinorVersion", "templateMinorVersion", ShapeRef(502)).required(),
        ]),
    ),
    // 394
    Shape::new(
        "Statement",
        Kind::structure(&[
            Member::new("SourcePolicyId", "sourcePolicyId", ShapeRef(317)),
            Member::new("SourcePolicyType", "sourcePolicyType", ShapeRef(323)),
            Member::new("StartPosition", "startPosition", ShapeRef(328)),
            Member::new("EndPosition", "endPosition", ShapeRef(328)),
        ]),
    ),
    // 395
    Shape::new("StatementListType", Kind::list(ShapeRef(394), None, None)),
    // 396
    Shape::new(
        "Tag",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(621)).required(),
            Member::new("Value", "value", ShapeRef(626)).required(),
        ]),
    ),
    // 397
    Shape::new(
        "TagInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 398
    Shape::new(
        "TagMFADeviceRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 399
    Shape::new(
        "TagOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 400
    Shape::new(
        "TagPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 401
    Shape::new(
        "TagRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 402
    Shape::new(
        "TagSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 403
    Shape::new(
        "TagServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 404
    Shape::new(
        "TagTemplate",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(623)).required(),
            Member::new("Value", "value", ShapeRef(625)).required(),
        ]),
    ),
    // 405
    Shape::new(
        "TagUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("Tags", "tags", ShapeRef(622)).required(),
        ]),
    ),
    // 406
    Shape::new(
        "TrackedActionLastAccessed",
        Kind::structure(&[
            Member::new("ActionName", "actionName", ShapeRef(613)),
            Member::new("LastAccessedEntity", "lastAccessedEntity", ShapeRef(456)),
            Member::new("LastAccessedTime", "lastAccessedTime", ShapeRef(478)),
            Member::new("LastAccessedRegion", "lastAccessedRegion", ShapeRef(613)),
        ]),
    ),
    // 407
    Shape::new(
        "TrackedActionsLastAccessed",
        Kind::list(ShapeRef(406), None, None),
    ),
    // 408
    Shape::new(
        "UnmodifiableEntityException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(629))]),
    ),
    // 409
    Shape::new(
        "UnrecognizedPublicKeyEncodingException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(630))]),
    ),
    // 410
    Shape::new(
        "UntagInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(501)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 411
    Shape::new(
        "UntagMFADeviceRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 412
    Shape::new(
        "UntagOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 413
    Shape::new(
        "UntagPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(456)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 414
    Shape::new(
        "UntagRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 415
    Shape::new(
        "UntagSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 416
    Shape::new(
        "UntagServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 417
    Shape::new(
        "UntagUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(620)).required(),
        ]),
    ),
    // 418
    Shape::new(
        "UpdateAccessKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(446)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
        ]),
    ),
    // 419
    Shape::new(
        "UpdateAccountPasswordPolicyRequest",
        Kind::structure(&[
            Member::new("MinimumPasswordLength", "minimumPasswordLength", ShapeRef(526)),
            Member::new("RequireSymbols", "requireSymbols", ShapeRef(463)),
            Member::new("RequireNumbers", "requireNumbers", ShapeRef(463)),
            Member::new(
                "RequireUppercaseCharacters",
                "requireUppercaseCharacters",
                ShapeRef(463),
            ),
            Member::new(
                "RequireLowercaseCharacters",
                "requireLowercaseCharacters",
                ShapeRef(463),
            ),
            Member::new(
                "AllowUsersToChangePassword",
                "allowUsersToChangePassword",
                ShapeRef(463),
            ),
            Member::new("MaxPasswordAge", "maxPasswordAge", ShapeRef(523)),
            Member::new(
                "PasswordReusePrevention",
                "passwordReusePrevention",
                ShapeRef(543),
            ),
            Member::new("HardExpiry", "hardExpiry", ShapeRef(462)),
        ]),
    ),
    // 420
    Shape::new(
        "UpdateAssumeRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(552)).required(),
        ]),
    ),
    // 421
    Shape::new(
        "UpdateDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(480)).required(),
            Member::new("Notes", "notes", ShapeRef(530)),
        ]),
    ),
    // 422
    Shape::new(
        "UpdateGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(496)).required(),
            Member::new("NewPath", "newPath", ShapeRef(546)),
            Member::new("NewGroupName", "newGroupName", ShapeRef(496)),
        ]),
    ),
    // 423
    Shape::new(
        "UpdateLoginProfileRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("Password", "password", ShapeRef(544)).secret(),
            Member::new("PasswordResetRequired", "passwordResetRequired", ShapeRef(462)),
            Member::new(
                "MaxSigninSessionDuration",
                "maxSigninSessionDuration",
                ShapeRef(524),
            ),
            Member::new(
                "ResetMaxSigninSessionDuration",
                "resetMaxSigninSessionDuration",
                ShapeRef(462),
            ),
        ]),
    ),
    // 424
    Shape::new(
        "UpdateOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("ContextProvider", "contextProvider", ShapeRef(40)),
            Member::new(
                "IdentityCenterInstanceArn",
                "identityCenterInstanceArn",
                ShapeRef(498),
            ),
            Member::new("RemoveContextProvider", "removeContextProvider", ShapeRef(463)),
            Member::new(
                "RemoveIdentityCenterInstance",
                "removeIdentityCenterInstance",
                ShapeRef(463),
            ),
        ]),
    ),
    // 425
    Shape::new(
        "UpdateOpenIDConnectProviderThumbprintRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(456),
            )
            .required(),
            Member::new("ThumbprintList", "thumbprintList", ShapeRef(627)).required(),
        ]),
    ),
    // 426
    Shape::new(
        "UpdateRoleDescriptionRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("Description", "description", ShapeRef(583)).required(),
        ]),
    ),
    // 427
    Shape::new(
        "UpdateRoleDescriptionResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(356))]),
    ),
    // 428
    Shape::new(
        "UpdateRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(589)).required(),
            Member::new("Description", "description", ShapeRef(583)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(586)),
            Member::new(
                "MaxSigninSessionDuration",
                "maxSigninSessionDuration",
                ShapeRef(524),
            ),
            Member::new(
                "ResetMaxSigninSessionDuration",
                "resetMaxSigninSessionDuration",
                ShapeRef(462),
            ),
        ]),
    ),
    // 429
    Shape::new("UpdateRoleResponse", Kind::structure(&[])),
    // 430
    Shape::new(
        "UpdateSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLMetadataDocument", "sAMLMetadataDocument", ShapeRef(367)),
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456)).required(),
            Member::new(
                "AssertionEncryptionMode",
                "assertionEncryptionMode",
                ShapeRef(457),
            ),
            Member::new("AddPrivateKey", "addPrivateKey", ShapeRef(571)).secret(),
            Member::new("RemovePrivateKey", "removePrivateKey", ShapeRef(569)),
            Member::new("ContextProvider", "contextProvider", ShapeRef(40)),
            Member::new(
                "IdentityCenterInstanceArn",
                "identityCenterInstanceArn",
                ShapeRef(498),
            ),
            Member::new("RemoveContextProvider", "removeContextProvider", ShapeRef(463)),
            Member::new(
                "RemoveIdentityCenterInstance",
                "removeIdentityCenterInstance",
                ShapeRef(463),
            ),
        ]),
    ),
    // 431
    Shape::new(
        "UpdateSAMLProviderResponse",
        Kind::structure(&[Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(456))]),
    ),
    // 432
    Shape::new(
        "UpdateSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(573)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
        ]),
    ),
    // 433
    Shape::new(
        "UpdateServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
            Member::new("NewPath", "newPath", ShapeRef(546)),
            Member::new(
                "NewServerCertificateName",
                "newServerCertificateName",
                ShapeRef(597),
            ),
        ]),
    ),
    // 434
    Shape::new(
        "UpdateServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(607),
            )
            .required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
        ]),
    ),
    // 435
    Shape::new(
        "UpdateSigningCertificateRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("CertificateId", "certificateId", ShapeRef(466)).required(),
            Member::new("Status", "status", ShapeRef(612)).required(),
        ]),
    ),
    // 436
    Shape::new(
        "UpdateUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)).required(),
            Member::new("NewPath", "newPath", ShapeRef(546)),
            Member::new("NewUserName", "newUserName", ShapeRef(633)),
        ]),
    ),
    // 437
    Shape::new(
        "UploadSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("SSHPublicKeyBody", "sSHPublicKeyBody", ShapeRef(574)).required(),
        ]),
    ),
    // 438
    Shape::new(
        "UploadSSHPublicKeyResponse",
        Kind::structure(&[Member::new("SSHPublicKey", "sSHPublicKey", ShapeRef(372))]),
    ),
    // 439
    Shape::new(
        "UploadServerCertificateRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(597)).required(),
            Member::new("CertificateBody", "certificateBody", ShapeRef(464)).required(),
            Member::new("PrivateKey", "privateKey", ShapeRef(571))
                .required()
                .secret(),
            Member::new("CertificateChain", "certificateChain", ShapeRef(465)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 440
    Shape::new(
        "UploadServerCertificateResponse",
        Kind::structure(&[
            Member::new(
                "ServerCertificateMetadata",
                "serverCertificateMetadata",
                ShapeRef(377),
            ),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 441
    Shape::new(
        "UploadSigningCertificateRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(491)),
            Member::new("CertificateBody", "certificateBody", ShapeRef(464)).required(),
        ]),
    ),
    // 442
    Shape::new(
        "UploadSigningCertificateResponse",
        Kind::structure(&[Member::new("Certificate", "certificate", ShapeRef(388)).required()]),
    ),
    // 443
    Shape::new(
        "User",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)).required(),
            Member::new("UserName", "userName", ShapeRef(633)).required(),
            Member::new("UserId", "userId", ShapeRef(497)).required(),
            Member::new("Arn", "arn", ShapeRef(456)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(478)).required(),
            Member::new("PasswordLastUsed", "passwordLastUsed", ShapeRef(478)),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 444
    Shape::new(
        "UserDetail",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(546)),
            Member::new("UserName", "userName", ShapeRef(633)),
            Member::new("UserId", "userId", ShapeRef(497)),
            Member::new("Arn", "arn", ShapeRef(456)),
            Member::new("CreateDate", "createDate", ShapeRef(478)),
            Member::new("UserPolicyList", "userPolicyList", ShapeRef(551)),
            Member::new("GroupList", "groupList", ShapeRef(495)),
            Member::new(
                "AttachedManagedPolicies",
                "attachedManagedPolicies",
                ShapeRef(459),
            ),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 445
    Shape::new(
        "VirtualMFADevice",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(595)).required(),
            Member::new("Base32StringSeed", "base32StringSeed", ShapeRef(24)).secret(),
            Member::new("QRCodePNG", "qRCodePNG", ShapeRef(24)).secret(),
            Member::new("User", "user", ShapeRef(443)),
            Member::new("EnableDate", "enableDate", ShapeRef(478)),
            Member::new("Tags", "tags", ShapeRef(622)),
        ]),
    ),
    // 446
    Shape::new(
        "accessKeyIdType",
        Kind::matching(Some(16), Some(128), &PATTERNS[22]),
    ),
    // 447
    Shape::new("accessKeyMetadataListType", Kind::list(ShapeRef(6), None, None)),
    // 448
    Shape::new("accessKeySecretType", Kind::text(None, None)).sensitive(),
    // 449
    Shape::new("accountAliasListType", Kind::list(ShapeRef(450), None, None)),
    // 450
    Shape::new(
        "accountAliasType",
        Kind::matching(Some(3), Some(63), &PATTERNS[26]),
    ),
    // 451
    Shape::new("accountIdType", Kind::matching(None, None, &PATTERNS[23])),
    // 452
    Shape::new(
        "accountPropertiesMapType",
        Kind::map(ShapeRef(453), ShapeRef(454), None),
    ),
    // 453
    Shape::new(
        "accountPropertyKeyType",
        Kind::matching(Some(1), Some(50), &PATTERNS[25]),
    ),
    // 454
    Shape::new("accountPropertyValueType", Kind::text(Some(1), Some(1024))),
    // 455
    Shape::new("allUsers", Kind::Boolean),
    // 456
    Shape::new("arnType", Kind::text(Some(20), Some(2048))),
    // 457
    Shape::new(
        "assertionEncryptionModeType",
        Kind::one_of(&["Required", "Allowed"]),
    ),
    // 458
    Shape::new(
        "assignmentStatusType",
        Kind::one_of(&["Assigned", "Unassigned", "Any"]),
    ),
    // 459
    Shape::new("attachedPoliciesListType", Kind::list(ShapeRef(21), None, None)),
    // 460
    Shape::new("attachmentCountType", Kind::integer(None, None)),
    // 461
    Shape::new(
        "authenticationCodeType",
        Kind::matching(Some(6), Some(6), &PATTERNS[6]),
    ),
    // 462
    Shape::new("booleanObjectType", Kind::Boolean),
    // 463
    Shape::new("booleanType", Kind::Boolean),
    // 464
    Shape::new(
        "certificateBodyType",
        Kind::matching(Some(1), Some(16_384), &PATTERNS[13]),
    ),
    // 465
    Shape::new(
        "certificateChainType",
        Kind::matching(Some(1), Some(2_097_152), &PATTERNS[13]),
    ),
    // 466
    Shape::new(
        "certificateIdType",
        Kind::matching(Some(24), Some(128), &PATTERNS[22]),
    ),
    // 467
    Shape::new("certificateListType", Kind::list(ShapeRef(388), None, None)),
    // 468
    Shape::new("clientIDListType", Kind::list(ShapeRef(469), None, None)),
    // 469
    Shape::new("clientIDType", Kind::text(Some(1), Some(255))),
    // 470
    Shape::new("consoleDeepLinkType", Kind::text(Some(1), Some(255))),
    // 471
    Shape::new("contextProviderSourceKeyType", Kind::text(Some(1), Some(128))),
    // 472
    Shape::new("contextProviderTargetKeyType", Kind::text(Some(1), Some(128))),
    // 473
    Shape::new("credentialAgeDays", Kind::integer(Some(1), Some(36_600))),
    // 474
    Shape::new("credentialReportExpiredExceptionMessage", Kind::text(None, None)),
    // 475
    Shape::new(
        "credentialReportNotPresentExceptionMessage",
        Kind::text(None, None),
    ),
    // 476
    Shape::new("credentialReportNotReadyExceptionMessage", Kind::text(None, None)),
    // 477
    Shape::new(
        "customSuffixType",
        Kind::matching(Some(1), Some(64), &PATTERNS[16]),
    ),
    // 478
    Shape::new("dateType", Kind::Timestamp(TimestampFormat::Iso8601)),
    // 479
    Shape::new(
        "delegationRequestDescriptionType",
        Kind::matching(None, Some(1000), &PATTERNS[11]),
    ),
    // 480
    Shape::new(
        "delegationRequestIdType",
        Kind::matching(Some(16), Some(128), &PATTERNS[20]),
    ),
    // 481
    Shape::new("delegationRequestsListType", Kind::list(ShapeRef(76), None, None)),
    // 482
    Shape::new("deleteConflictMessage", Kind::text(None, None)),
    // 483
    Shape::new("duplicateCertificateMessage", Kind::text(None, None)),
    // 484
    Shape::new("duplicateSSHPublicKeyMessage", Kind::text(None, None)),
    // 485
    Shape::new("encodingType", Kind::one_of(&["SSH", "PEM"])),
    // 486
    Shape::new("entityAlreadyExistsMessage", Kind::text(None, None)),
    // 487
    Shape::new("entityDetailsListType", Kind::list(ShapeRef(120), None, None)),
    // 488
    Shape::new("entityListType", Kind::list(ShapeRef(123), None, None)),
    // 489
    Shape::new(
        "entityNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 490
    Shape::new("entityTemporarilyUnmodifiableMessage", Kind::text(None, None)),
    // 491
    Shape::new(
        "existingUserNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 492
    Shape::new(
        "globalEndpointTokenVersion",
        Kind::one_of(&["v1Token", "v2Token"]),
    ),
    // 493
    Shape::new("groupDetailListType", Kind::list(ShapeRef(198), None, None)),
    // 494
    Shape::new("groupListType", Kind::list(ShapeRef(197), None, None)),
    // 495
    Shape::new("groupNameListType", Kind::list(ShapeRef(496), None, None)),
    // 496
    Shape::new("groupNameType", Kind::matching(Some(1), Some(128), &PATTERNS[16])),
    // 497
    Shape::new("idType", Kind::matching(Some(16), Some(128), &PATTERNS[22])),
    // 498
    Shape::new("identityCenterInstanceArnType", Kind::text(Some(1), Some(1224))),
    // 499
    Shape::new(
        "inlinePolicyTemplateListType",
        Kind::list(ShapeRef(199), None, None),
    ),
    // 500
    Shape::new("instanceProfileListType", Kind::list(ShapeRef(201), None, None)),
    // 501
    Shape::new(
        "instanceProfileNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 502
    Shape::new("integerType", Kind::integer(None, None)),
    // 503
    Shape::new("invalidAuthenticationCodeMessage", Kind::text(None, None)),
    // 504
    Shape::new("invalidCertificateMessage", Kind::text(None, None)),
    // 505
    Shape::new("invalidInputMessage", Kind::text(None, None)),
    // 506
    Shape::new("invalidPublicKeyMessage", Kind::text(None, None)),
    // 507
    Shape::new("invalidUserTypeMessage", Kind::text(None, None)),
    // 508
    Shape::new("jobIDType", Kind::text(Some(36), Some(36))),
    // 509
    Shape::new(
        "jobStatusType",
        Kind::one_of(&["IN_PROGRESS", "COMPLETED", "FAILED"]),
    ),
    // 510
    Shape::new(
        "keyDefinitionListType",
        Kind::list(ShapeRef(41), Some(0), Some(10)),
    ),
    // 511
    Shape::new("keyPairMismatchMessage", Kind::text(None, None)),
    // 512
    Shape::new("limitExceededMessage", Kind::text(None, None)),
    // 513
    Shape::new(
        "listPolicyGrantingServiceAccessResponseListType",
        Kind::list(ShapeRef(247), None, None),
    ),
    // 514
    Shape::new("localeType", Kind::text(Some(2), Some(12))),
    // 515
    Shape::new("malformedCertificateMessage", Kind::text(None, None)),
    // 516
    Shape::new("malformedPolicyDocumentMessage", Kind::text(None, None)),
    // 517
    Shape::new("managedByTypeType", Kind::one_of(&["Service"])),
    // 518
    Shape::new("managedByValueType", Kind::text(Some(1), Some(128))),
    // 519
    Shape::new("managedPolicyArnListType", Kind::list(ShapeRef(456), None, None)),
    // 520
    Shape::new(
        "mapStringReplacementValueEntry",
        Kind::map(ShapeRef(613), ShapeRef(342), Some(30)),
    ),
    // 521
    Shape::new("markerType", Kind::matching(Some(1), Some(320), &PATTERNS[14])),
    // 522
    Shape::new("maxItemsType", Kind::integer(Some(1), Some(1000))),
    // 523
    Shape::new("maxPasswordAgeType", Kind::integer(Some(1), Some(1095))),
    // 524
    Shape::new(
        "maxSigninSessionDurationType",
        Kind::integer(Some(3600), Some(7_776_000)),
    ),
    // 525
    Shape::new("mfaDeviceListType", Kind::list(ShapeRef(285), None, None)),
    // 526
    Shape::new("minimumPasswordLengthType", Kind::integer(Some(6), Some(128))),
    // 527
    Shape::new("minorVersionType", Kind::integer(None, None)),
    // 528
    Shape::new("nameConflictMessage", Kind::text(None, None)),
    // 529
    Shape::new("noSuchEntityMessage", Kind::text(None, None)),
    // 530
    Shape::new("notesType", Kind::matching(None, Some(500), &PATTERNS[11])),
    // 531
    Shape::new(
        "notificationChannelType",
        Kind::matching(Some(2), Some(400), &PATTERNS[28]),
    ),
    // 532
    Shape::new(
        "openIdIdpCommunicationErrorExceptionMessage",
        Kind::text(None, None),
    ),
    // 533
    Shape::new(
        "organizationsEntityPathType",
        Kind::matching(Some(19), Some(427), &PATTERNS[30]),
    ),
    // 534
    Shape::new(
        "organizationsPolicyIdType",
        Kind::matching(None, None, &PATTERNS[32]),
    ),
    // 535
    Shape::new("ownerIdType", Kind::matching(Some(20), Some(2048), &PATTERNS[27])),
    // 536
    Shape::new("parameterDefaultValueType", Kind::text(None, Some(1024))),
    // 537
    Shape::new("parameterDescriptionType", Kind::text(None, Some(1000))),
    // 538
    Shape::new("parameterNameType", Kind::text(Some(1), Some(128))),
    // 539
    Shape::new("parameterSubTypeType", Kind::text(None, Some(256))),
    // 540
    Shape::new(
        "parameterTypeType",
        Kind::one_of(&["String", "StringList", "Number", "NumberList", "Arn", "ArnList"]),
    ),
    // 541
    Shape::new(
        "parametersDefinitionListType",
        Kind::list(ShapeRef(302), None, None),
    ),
    // 542
    Shape::new("passwordPolicyViolationMessage", Kind::text(None, None)),
    // 543
    Shape::new("passwordReusePreventionType", Kind::integer(Some(1), Some(24))),
    // 544
    Shape::new("passwordType", Kind::matching(Some(1), Some(128), &PATTERNS[13])).sensitive(),
    // 545
    Shape::new(
        "pathPrefixType",
        Kind::matching(Some(1), Some(512), &PATTERNS[24]),
    ),
    // 546
    Shape::new("pathType", Kind::matching(Some(1), Some(512), &PATTERNS[1])),
    // 547
    Shape::new(
        "permissionCheckResultType",
        Kind::one_of(&["ALLOWED", "DENIED", "UNSURE"]),
    ),
    // 548
    Shape::new(
        "permissionCheckStatusType",
        Kind::one_of(&["COMPLETE", "IN_PROGRESS", "FAILED"]),
    ),
    // 549
    Shape::new("permissionType", Kind::text(None, None)),
    // 550
    Shape::new("policyDescriptionType", Kind::text(None, Some(1000))),
    // 551
    Shape::new("policyDetailListType", Kind::list(ShapeRef(308), None, None)),
    // 552
    Shape::new(
        "policyDocumentType",
        Kind::matching(Some(1), Some(131_072), &PATTERNS[13]),
    ),
    // 553
    Shape::new(
        "policyDocumentVersionListType",
        Kind::list(ShapeRef(327), None, None),
    ),
    // 554
    Shape::new("policyEvaluationErrorMessage", Kind::text(None, None)),
    // 555
    Shape::new(
        "policyGrantingServiceAccessListType",
        Kind::list(ShapeRef(312), None, None),
    ),
    // 556
    Shape::new("policyListType", Kind::list(ShapeRef(307), None, None)),
    // 557
    Shape::new("policyNameListType", Kind::list(ShapeRef(558), None, None)),
    // 558
    Shape::new(
        "policyNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 559
    Shape::new("policyNotAttachableMessage", Kind::text(None, None)),
    // 560
    Shape::new("policyOwnerEntityType", Kind::one_of(&["USER", "ROLE", "GROUP"])),
    // 561
    Shape::new(
        "policyParameterListType",
        Kind::list(ShapeRef(319), None, Some(50)),
    ),
    // 562
    Shape::new(
        "policyParameterNameType",
        Kind::matching(Some(5), Some(256), &PATTERNS[3]),
    ),
    // 563
    Shape::new(
        "policyParameterValueType",
        Kind::matching(None, None, &PATTERNS[3]),
    ),
    // 564
    Shape::new(
        "policyParameterValuesListType",
        Kind::list(ShapeRef(563), None, None),
    ),
    // 565
    Shape::new("policyPathType", Kind::matching(Some(1), Some(512), &PATTERNS[0])),
    // 566
    Shape::new("policyScopeType", Kind::one_of(&["All", "AWS", "Local"])),
    // 567
    Shape::new("policyType", Kind::one_of(&["INLINE", "MANAGED"])),
    // 568
    Shape::new("policyVersionIdType", Kind::matching(None, None, &PATTERNS[33])),
    // 569
    Shape::new(
        "privateKeyIdType",
        Kind::matching(Some(22), Some(64), &PATTERNS[5]),
    ),
    // 570
    Shape::new("privateKeyList", Kind::list(ShapeRef(368), None, Some(2))),
    // 571
    Shape::new(
        "privateKeyType",
        Kind::matching(Some(1), Some(16_384), &PATTERNS[13]),
    )
    .sensitive(),
    // 572
    Shape::new(
        "publicKeyFingerprintType",
        Kind::matching(Some(48), Some(48), &PATTERNS[4]),
    ),
    // 573
    Shape::new(
        "publicKeyIdType",
        Kind::matching(Some(20), Some(128), &PATTERNS[22]),
    ),
    // 574
    Shape::new(
        "publicKeyMaterialType",
        Kind::matching(Some(1), Some(16_384), &PATTERNS[13]),
    ),
    // 575
    Shape::new(
        "redirectUrlType",
        Kind::matching(Some(1), Some(255), &PATTERNS[29]),
    ),
    // 576
    Shape::new(
        "replacementValueListType",
        Kind::list(ShapeRef(613), Some(1), Some(20)),
    ),
    // 577
    Shape::new("reportGenerationLimitExceededMessage", Kind::text(None, None)),
    // 578
    Shape::new(
        "requestMessageType",
        Kind::matching(None, Some(200), &PATTERNS[11]),
    ),
    // 579
    Shape::new("requestorNameType", Kind::matching(None, Some(30), &PATTERNS[11])),
    // 580
    Shape::new(
        "requestorWorkflowIdType",
        Kind::matching(Some(5), Some(400), &PATTERNS[12]),
    ),
    // 581
    Shape::new("responseMarkerType", Kind::text(None, None)),
    // 582
    Shape::new("roleDescriptionPatternType", Kind::text(Some(1), Some(512))),
    // 583
    Shape::new(
        "roleDescriptionType",
        Kind::matching(None, Some(1000), &PATTERNS[11]),
    ),
    // 584
    Shape::new("roleDetailListType", Kind::list(ShapeRef(357), None, None)),
    // 585
    Shape::new("roleListType", Kind::list(ShapeRef(356), None, None)),
    // 586
    Shape::new(
        "roleMaxSessionDurationType",
        Kind::integer(Some(3600), Some(43_200)),
    ),
    // 587
    Shape::new("roleModifiedMessage", Kind::text(None, None)),
    // 588
    Shape::new("roleNamePatternType", Kind::text(Some(1), Some(256))),
    // 589
    Shape::new("roleNameType", Kind::matching(Some(1), Some(64), &PATTERNS[16])),
    // 590
    Shape::new(
        "rolePathPatternType",
        Kind::matching(Some(1), Some(256), &PATTERNS[2]),
    ),
    // 591
    Shape::new(
        "rolePermissionRestrictionArnListType",
        Kind::list(ShapeRef(456), None, None),
    ),
    // 592
    Shape::new(
        "roleTemplateDescriptionType",
        Kind::matching(None, Some(512), &PATTERNS[11]),
    ),
    // 593
    Shape::new("roleTemplateDisabledMessage", Kind::text(None, None)),
    // 594
    Shape::new(
        "roleTemplateNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[17]),
    ),
    // 595
    Shape::new(
        "serialNumberType",
        Kind::matching(Some(9), Some(256), &PATTERNS[18]),
    ),
    // 596
    Shape::new(
        "serverCertificateMetadataListType",
        Kind::list(ShapeRef(377), None, None),
    ),
    // 597
    Shape::new(
        "serverCertificateNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 598
    Shape::new(
        "serviceCredentialAlias",
        Kind::matching(Some(0), Some(200), &PATTERNS[16]),
    ),
    // 599
    Shape::new("serviceCredentialSecret", Kind::text(None, None)).sensitive(),
    // 600
    Shape::new("serviceFailureExceptionMessage", Kind::text(None, None)),
    // 601
    Shape::new("serviceName", Kind::text(None, None)),
    // 602
    Shape::new("serviceNameType", Kind::text(None, None)),
    // 603
    Shape::new(
        "serviceNamespaceListType",
        Kind::list(ShapeRef(604), Some(1), Some(200)),
    ),
    // 604
    Shape::new(
        "serviceNamespaceType",
        Kind::matching(Some(1), Some(64), &PATTERNS[19]),
    ),
    // 605
    Shape::new("serviceNotSupportedMessage", Kind::text(None, None)),
    // 606
    Shape::new("servicePassword", Kind::text(None, None)).sensitive(),
    // 607
    Shape::new(
        "serviceSpecificCredentialId",
        Kind::matching(Some(20), Some(128), &PATTERNS[22]),
    ),
    // 608
    Shape::new(
        "serviceUserName",
        Kind::matching(Some(0), Some(200), &PATTERNS[15]),
    ),
    // 609
    Shape::new("sessionDurationType", Kind::integer(Some(300), Some(43_200))),
    // 610
    Shape::new(
        "sortKeyType",
        Kind::one_of(&[
            "SERVICE_NAMESPACE_ASCENDING",
            "SERVICE_NAMESPACE_DESCENDING",
            "LAST_AUTHENTICATED_TIME_ASCENDING",
            "LAST_AUTHENTICATED_TIME_DESCENDING",
        ]),
    ),
    // 611
    Shape::new(
        "stateType",
        Kind::one_of(&[
            "UNASSIGNED",
            "ASSIGNED",
            "PENDING_APPROVAL",
            "FINALIZED",
            "ACCEPTED",
            "REJECTED",
            "EXPIRED",
        ]),
    ),
    // 612
    Shape::new("statusType", Kind::one_of(&["Active", "Inactive", "Expired"])),
    // 613
    Shape::new("stringType", Kind::text(None, None)),
    // 614
    Shape::new("subjectTypeValueType", Kind::text(Some(0), Some(128))),
    // 615
    Shape::new("summaryContentType", Kind::text(Some(0), Some(10_000))),
    // 616
    Shape::new(
        "summaryKeyType",
        Kind::one_of(&[
            "Users",
            "UsersQuota",
            "Groups",
            "GroupsQuota",
            "ServerCertificates",
            "ServerCertificatesQuota",
            "UserPolicySizeQuota",
            "GroupPolicySizeQuota",
            "GroupsPerUserQuota",
            "SigningCertificatesPerUserQuota",
            "AccessKeysPerUserQuota",
            "MFADevices",
            "MFADevicesInUse",
            "AccountMFAEnabled",
            "AccountAccessKeysPresent",
            "AccountPasswordPresent",
            "AccountSigningCertificatesPresent",
            "AttachedPoliciesPerGroupQuota",
            "AttachedPoliciesPerRoleQuota",
            "AttachedPoliciesPerUserQuota",
            "Policies",
            "PoliciesQuota",
            "PolicySizeQuota",
            "PolicyVersionsInUse",
            "PolicyVersionsInUseQuota",
            "VersionsPerPolicyQuota",
            "GlobalEndpointTokenVersion",
            "AssumeRolePolicySizeQuota",
            "InstanceProfiles",
            "InstanceProfilesQuota",
            "Providers",
            "RolePolicySizeQuota",
            "Roles",
            "RolesQuota",
        ]),
    ),
    // 617
    Shape::new("summaryMapType", Kind::map(ShapeRef(616), ShapeRef(619), None)),
    // 618
    Shape::new(
        "summaryStateType",
        Kind::one_of(&["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"]),
    ),
    // 619
    Shape::new("summaryValueType", Kind::integer(None, None)),
    // 620
    Shape::new("tagKeyListType", Kind::list(ShapeRef(621), None, Some(50))),
    // 621
    Shape::new("tagKeyType", Kind::matching(Some(1), Some(128), &PATTERNS[8])),
    // 622
    Shape::new("tagListType", Kind::list(ShapeRef(396), None, Some(50))),
    // 623
    Shape::new(
        "tagTemplateKeyType",
        Kind::matching(Some(1), Some(128), &PATTERNS[10]),
    ),
    // 624
    Shape::new("tagTemplateListType", Kind::list(ShapeRef(404), None, Some(50))),
    // 625
    Shape::new(
        "tagTemplateValueType",
        Kind::matching(Some(0), Some(256), &PATTERNS[9]),
    ),
    // 626
    Shape::new("tagValueType", Kind::matching(Some(0), Some(256), &PATTERNS[7])),
    // 627
    Shape::new("thumbprintListType", Kind::list(ShapeRef(628), None, None)),
    // 628
    Shape::new("thumbprintType", Kind::text(Some(40), Some(40))),
    // 629
    Shape::new("unmodifiableEntityMessage", Kind::text(None, None)),
    // 630
    Shape::new("unrecognizedPublicKeyEncodingMessage", Kind::text(None, None)),
    // 631
    Shape::new("userDetailListType", Kind::list(ShapeRef(444), None, None)),
    // 632
    Shape::new("userListType", Kind::list(ShapeRef(443), None, None)),
    // 633
    Shape::new("userNameType", Kind::matching(Some(1), Some(64), &PATTERNS[16])),
    // 634
    Shape::new("virtualMFADeviceListType", Kind::list(ShapeRef(445), None, None)),
    // 635
    Shape::new(
        "virtualMFADeviceName",
        Kind::matching(Some(1), None, &PATTERNS[16]),
    ),
];
