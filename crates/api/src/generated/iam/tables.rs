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
    shapes: &SHAPES,
};
static OPERATIONS: [Operation; 180] = [
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
        input: Some(ShapeRef(40)),
        output: Some(ShapeRef(41)),
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "CreateAccountAlias",
        input: Some(ShapeRef(42)),
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
        input: Some(ShapeRef(43)),
        output: Some(ShapeRef(44)),
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
        input: Some(ShapeRef(45)),
        output: Some(ShapeRef(46)),
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
        input: Some(ShapeRef(47)),
        output: Some(ShapeRef(48)),
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
        input: Some(ShapeRef(49)),
        output: Some(ShapeRef(50)),
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
        input: Some(ShapeRef(51)),
        output: Some(ShapeRef(52)),
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
        input: Some(ShapeRef(53)),
        output: Some(ShapeRef(54)),
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
        input: Some(ShapeRef(55)),
        output: Some(ShapeRef(56)),
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
        input: Some(ShapeRef(57)),
        output: Some(ShapeRef(58)),
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
        input: Some(ShapeRef(59)),
        output: Some(ShapeRef(60)),
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
        input: Some(ShapeRef(61)),
        output: Some(ShapeRef(62)),
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &["InvalidInput", "LimitExceeded", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "CreateServiceSpecificCredential",
        input: Some(ShapeRef(63)),
        output: Some(ShapeRef(64)),
        result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        errors: &["LimitExceeded", "NoSuchEntity", "NotSupportedService"],
        signed: true,
    },
    Operation {
        name: "CreateUser",
        input: Some(ShapeRef(65)),
        output: Some(ShapeRef(66)),
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
        input: Some(ShapeRef(67)),
        output: Some(ShapeRef(68)),
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
        input: Some(ShapeRef(72)),
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
        input: Some(ShapeRef(75)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteAccountAlias",
        input: Some(ShapeRef(76)),
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
        input: Some(ShapeRef(79)),
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
        input: Some(ShapeRef(78)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteInstanceProfile",
        input: Some(ShapeRef(80)),
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
        input: Some(ShapeRef(81)),
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
        input: Some(ShapeRef(82)),
        output: None,
        result_wrapper: None,
        errors: &["InvalidInput", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeletePolicy",
        input: Some(ShapeRef(83)),
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
        input: Some(ShapeRef(84)),
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
        input: Some(ShapeRef(87)),
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
        input: Some(ShapeRef(85)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "UnmodifiableEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteRolePolicy",
        input: Some(ShapeRef(86)),
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
        input: Some(ShapeRef(88)),
        output: None,
        result_wrapper: None,
        errors: &["InvalidInput", "LimitExceeded", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteSSHPublicKey",
        input: Some(ShapeRef(89)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "DeleteServerCertificate",
        input: Some(ShapeRef(90)),
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
        input: Some(ShapeRef(91)),
        output: Some(ShapeRef(92)),
        result_wrapper: Some("DeleteServiceLinkedRoleResult"),
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteServiceSpecificCredential",
        input: Some(ShapeRef(93)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "DeleteSigningCertificate",
        input: Some(ShapeRef(94)),
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
        input: Some(ShapeRef(97)),
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
        input: Some(ShapeRef(95)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteUserPolicy",
        input: Some(ShapeRef(96)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DeleteVirtualMFADevice",
        input: Some(ShapeRef(98)),
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
        input: Some(ShapeRef(102)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DetachRolePolicy",
        input: Some(ShapeRef(103)),
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
        input: Some(ShapeRef(104)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "DisableOrganizationsRootCredentialsManagement",
        input: Some(ShapeRef(105)),
        output: Some(ShapeRef(106)),
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
        input: Some(ShapeRef(107)),
        output: Some(ShapeRef(108)),
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
        input: Some(ShapeRef(111)),
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
        input: Some(ShapeRef(112)),
        output: Some(ShapeRef(113)),
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
        input: Some(ShapeRef(114)),
        output: Some(ShapeRef(115)),
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
        output: Some(ShapeRef(116)),
        result_wrapper: Some("EnableOutboundWebIdentityFederationResult"),
        errors: &["FeatureEnabled"],
        signed: true,
    },
    Operation {
        name: "GenerateCredentialReport",
        input: None,
        output: Some(ShapeRef(133)),
        result_wrapper: Some("GenerateCredentialReportResult"),
        errors: &["LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GenerateOrganizationsAccessReport",
        input: Some(ShapeRef(134)),
        output: Some(ShapeRef(135)),
        result_wrapper: Some("GenerateOrganizationsAccessReportResult"),
        errors: &["ReportGenerationLimitExceeded"],
        signed: true,
    },
    Operation {
        name: "GenerateServiceLastAccessedDetails",
        input: Some(ShapeRef(136)),
        output: Some(ShapeRef(137)),
        result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetAccessKeyLastUsed",
        input: Some(ShapeRef(138)),
        output: Some(ShapeRef(139)),
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
        signed: true,
    },
    Operation {
        name: "GetAccountAuthorizationDetails",
        input: Some(ShapeRef(140)),
        output: Some(ShapeRef(141)),
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetAccountPasswordPolicy",
        input: None,
        output: Some(ShapeRef(142)),
        result_wrapper: Some("GetAccountPasswordPolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetAccountProperties",
        input: Some(ShapeRef(143)),
        output: Some(ShapeRef(144)),
        result_wrapper: Some("GetAccountPropertiesResult"),
        errors: &["InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetAccountSummary",
        input: None,
        output: Some(ShapeRef(145)),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetContextKeysForCustomPolicy",
        input: Some(ShapeRef(146)),
        output: Some(ShapeRef(147)),
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &["InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetContextKeysForPrincipalPolicy",
        input: Some(ShapeRef(148)),
        output: Some(ShapeRef(147)),
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetCredentialReport",
        input: None,
        output: Some(ShapeRef(149)),
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
        input: Some(ShapeRef(150)),
        output: Some(ShapeRef(151)),
        result_wrapper: Some("GetDelegationRequestResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetGroup",
        input: Some(ShapeRef(154)),
        output: Some(ShapeRef(155)),
        result_wrapper: Some("GetGroupResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetGroupPolicy",
        input: Some(ShapeRef(152)),
        output: Some(ShapeRef(153)),
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetHumanReadableSummary",
        input: Some(ShapeRef(156)),
        output: Some(ShapeRef(157)),
        result_wrapper: Some("GetHumanReadableSummaryResult"),
        errors: &["InvalidInput", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetInstanceProfile",
        input: Some(ShapeRef(158)),
        output: Some(ShapeRef(159)),
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetLoginProfile",
        input: Some(ShapeRef(160)),
        output: Some(ShapeRef(161)),
        result_wrapper: Some("GetLoginProfileResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetMFADevice",
        input: Some(ShapeRef(162)),
        output: Some(ShapeRef(163)),
        result_wrapper: Some("GetMFADeviceResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetOpenIDConnectProvider",
        input: Some(ShapeRef(164)),
        output: Some(ShapeRef(165)),
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &["InvalidInput", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetOrganizationsAccessReport",
        input: Some(ShapeRef(166)),
        output: Some(ShapeRef(167)),
        result_wrapper: Some("GetOrganizationsAccessReportResult"),
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "GetOutboundWebIdentityFederationInfo",
        input: None,
        output: Some(ShapeRef(168)),
        result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
        errors: &["FeatureDisabled"],
        signed: true,
    },
    Operation {
        name: "GetPolicy",
        input: Some(ShapeRef(169)),
        output: Some(ShapeRef(170)),
        result_wrapper: Some("GetPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetPolicyVersion",
        input: Some(ShapeRef(171)),
        output: Some(ShapeRef(172)),
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetRole",
        input: Some(ShapeRef(175)),
        output: Some(ShapeRef(176)),
        result_wrapper: Some("GetRoleResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetRolePolicy",
        input: Some(ShapeRef(173)),
        output: Some(ShapeRef(174)),
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetRoleTemplateVersion",
        input: Some(ShapeRef(177)),
        output: Some(ShapeRef(178)),
        result_wrapper: Some("GetRoleTemplateVersionResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetSAMLProvider",
        input: Some(ShapeRef(179)),
        output: Some(ShapeRef(180)),
        result_wrapper: Some("GetSAMLProviderResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetSSHPublicKey",
        input: Some(ShapeRef(181)),
        output: Some(ShapeRef(182)),
        result_wrapper: Some("GetSSHPublicKeyResult"),
        errors: &["NoSuchEntity", "UnrecognizedPublicKeyEncoding"],
        signed: true,
    },
    Operation {
        name: "GetServerCertificate",
        input: Some(ShapeRef(183)),
        output: Some(ShapeRef(184)),
        result_wrapper: Some("GetServerCertificateResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetServiceLastAccessedDetails",
        input: Some(ShapeRef(185)),
        output: Some(ShapeRef(186)),
        result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetServiceLastAccessedDetailsWithEntities",
        input: Some(ShapeRef(187)),
        output: Some(ShapeRef(188)),
        result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "GetServiceLinkedRoleDeletionStatus",
        input: Some(ShapeRef(189)),
        output: Some(ShapeRef(190)),
        result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetUser",
        input: Some(ShapeRef(193)),
        output: Some(ShapeRef(194)),
        result_wrapper: Some("GetUserResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "GetUserPolicy",
        input: Some(ShapeRef(191)),
        output: Some(ShapeRef(192)),
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAccessKeys",
        input: Some(ShapeRef(208)),
        output: Some(ShapeRef(209)),
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAccountAliases",
        input: Some(ShapeRef(210)),
        output: Some(ShapeRef(211)),
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAttachedGroupPolicies",
        input: Some(ShapeRef(212)),
        output: Some(ShapeRef(213)),
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAttachedRolePolicies",
        input: Some(ShapeRef(214)),
        output: Some(ShapeRef(215)),
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListAttachedUserPolicies",
        input: Some(ShapeRef(216)),
        output: Some(ShapeRef(217)),
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListDelegationRequests",
        input: Some(ShapeRef(218)),
        output: Some(ShapeRef(219)),
        result_wrapper: Some("ListDelegationRequestsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListEntitiesForPolicy",
        input: Some(ShapeRef(220)),
        output: Some(ShapeRef(221)),
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListGroupPolicies",
        input: Some(ShapeRef(222)),
        output: Some(ShapeRef(223)),
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListGroups",
        input: Some(ShapeRef(226)),
        output: Some(ShapeRef(227)),
        result_wrapper: Some("ListGroupsResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListGroupsForUser",
        input: Some(ShapeRef(224)),
        output: Some(ShapeRef(225)),
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListInstanceProfileTags",
        input: Some(ShapeRef(228)),
        output: Some(ShapeRef(229)),
        result_wrapper: Some("ListInstanceProfileTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListInstanceProfiles",
        input: Some(ShapeRef(232)),
        output: Some(ShapeRef(233)),
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListInstanceProfilesForRole",
        input: Some(ShapeRef(230)),
        output: Some(ShapeRef(231)),
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListMFADeviceTags",
        input: Some(ShapeRef(234)),
        output: Some(ShapeRef(235)),
        result_wrapper: Some("ListMFADeviceTagsResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListMFADevices",
        input: Some(ShapeRef(236)),
        output: Some(ShapeRef(237)),
        result_wrapper: Some("ListMFADevicesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListOpenIDConnectProviderTags",
        input: Some(ShapeRef(238)),
        output: Some(ShapeRef(239)),
        result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListOpenIDConnectProviders",
        input: Some(ShapeRef(240)),
        output: Some(ShapeRef(241)),
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListOrganizationsFeatures",
        input: Some(ShapeRef(242)),
        output: Some(ShapeRef(243)),
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
        input: Some(ShapeRef(247)),
        output: Some(ShapeRef(248)),
        result_wrapper: Some("ListPoliciesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListPoliciesGrantingServiceAccess",
        input: Some(ShapeRef(245)),
        output: Some(ShapeRef(246)),
        result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListPolicyTags",
        input: Some(ShapeRef(249)),
        output: Some(ShapeRef(250)),
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListPolicyVersions",
        input: Some(ShapeRef(251)),
        output: Some(ShapeRef(252)),
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &["NoSuchEntity", "InvalidInput", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListRolePolicies",
        input: Some(ShapeRef(253)),
        output: Some(ShapeRef(254)),
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListRoleTags",
        input: Some(ShapeRef(255)),
        output: Some(ShapeRef(256)),
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListRoles",
        input: Some(ShapeRef(257)),
        output: Some(ShapeRef(258)),
        result_wrapper: Some("ListRolesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListSAMLProviderTags",
        input: Some(ShapeRef(259)),
        output: Some(ShapeRef(260)),
        result_wrapper: Some("ListSAMLProviderTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "ListSAMLProviders",
        input: Some(ShapeRef(261)),
        output: Some(ShapeRef(262)),
        result_wrapper: Some("ListSAMLProvidersResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListSSHPublicKeys",
        input: Some(ShapeRef(263)),
        output: Some(ShapeRef(264)),
        result_wrapper: Some("ListSSHPublicKeysResult"),
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "ListServerCertificateTags",
        input: Some(ShapeRef(265)),
        output: Some(ShapeRef(266)),
        result_wrapper: Some("ListServerCertificateTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListServerCertificates",
        input: Some(ShapeRef(267)),
        output: Some(ShapeRef(268)),
        result_wrapper: Some("ListServerCertificatesResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListServiceSpecificCredentials",
        input: Some(ShapeRef(269)),
        output: Some(ShapeRef(270)),
        result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        errors: &["NoSuchEntity", "NotSupportedService"],
        signed: true,
    },
    Operation {
        name: "ListSigningCertificates",
        input: Some(ShapeRef(271)),
        output: Some(ShapeRef(272)),
        result_wrapper: Some("ListSigningCertificatesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListUserPolicies",
        input: Some(ShapeRef(273)),
        output: Some(ShapeRef(274)),
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListUserTags",
        input: Some(ShapeRef(275)),
        output: Some(ShapeRef(276)),
        result_wrapper: Some("ListUserTagsResult"),
        errors: &["NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListUsers",
        input: Some(ShapeRef(277)),
        output: Some(ShapeRef(278)),
        result_wrapper: Some("ListUsersResult"),
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ListVirtualMFADevices",
        input: Some(ShapeRef(279)),
        output: Some(ShapeRef(280)),
        result_wrapper: Some("ListVirtualMFADevicesResult"),
        errors: &[],
        signed: true,
    },
    Operation {
        name: "PutAccountProperties",
        input: Some(ShapeRef(326)),
        output: Some(ShapeRef(327)),
        result_wrapper: Some("PutAccountPropertiesResult"),
        errors: &["InvalidInput", "ConcurrentModification", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "PutGroupPolicy",
        input: Some(ShapeRef(328)),
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
        input: Some(ShapeRef(329)),
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
        input: Some(ShapeRef(330)),
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
        input: Some(ShapeRef(331)),
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
        input: Some(ShapeRef(332)),
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
        input: Some(ShapeRef(335)),
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
        input: Some(ShapeRef(336)),
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
        input: Some(ShapeRef(337)),
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
        input: Some(ShapeRef(338)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "ResetServiceSpecificCredential",
        input: Some(ShapeRef(345)),
        output: Some(ShapeRef(346)),
        result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "ResyncMFADevice",
        input: Some(ShapeRef(352)),
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
        input: Some(ShapeRef(369)),
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
        input: Some(ShapeRef(380)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "InvalidInput", "LimitExceeded", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "SetSecurityTokenServicePreferences",
        input: Some(ShapeRef(381)),
        output: None,
        result_wrapper: None,
        errors: &["ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "SimulateCustomPolicy",
        input: Some(ShapeRef(383)),
        output: Some(ShapeRef(384)),
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &["InvalidInput", "PolicyEvaluation"],
        signed: true,
    },
    Operation {
        name: "SimulatePrincipalPolicy",
        input: Some(ShapeRef(385)),
        output: Some(ShapeRef(384)),
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &["NoSuchEntity", "InvalidInput", "PolicyEvaluation"],
        signed: true,
    },
    Operation {
        name: "TagInstanceProfile",
        input: Some(ShapeRef(391)),
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
        input: Some(ShapeRef(392)),
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
        input: Some(ShapeRef(393)),
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
        input: Some(ShapeRef(394)),
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
        input: Some(ShapeRef(395)),
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
        input: Some(ShapeRef(396)),
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
        name: "TagUser",
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
        name: "UntagInstanceProfile",
        input: Some(ShapeRef(404)),
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
        input: Some(ShapeRef(405)),
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
        input: Some(ShapeRef(406)),
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
        input: Some(ShapeRef(407)),
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
        input: Some(ShapeRef(408)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ConcurrentModification", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UntagSAMLProvider",
        input: Some(ShapeRef(409)),
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
        name: "UntagUser",
        input: Some(ShapeRef(411)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "ConcurrentModification", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UpdateAccessKey",
        input: Some(ShapeRef(412)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "UpdateAccountPasswordPolicy",
        input: Some(ShapeRef(413)),
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
        input: Some(ShapeRef(414)),
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
        input: Some(ShapeRef(415)),
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
        input: Some(ShapeRef(416)),
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
        input: Some(ShapeRef(417)),
        output: None,
        result_wrapper: None,
        errors: &[
            "EntityTemporarilyUnmodifiable",
            "NoSuchEntity",
            "PasswordPolicyViolation",
            "LimitExceeded",
            "ServiceFailure",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateOpenIDConnectProviderThumbprint",
        input: Some(ShapeRef(418)),
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
        input: Some(ShapeRef(421)),
        output: Some(ShapeRef(422)),
        result_wrapper: Some("UpdateRoleResult"),
        errors: &["UnmodifiableEntity", "NoSuchEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UpdateRoleDescription",
        input: Some(ShapeRef(419)),
        output: Some(ShapeRef(420)),
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &["NoSuchEntity", "UnmodifiableEntity", "ServiceFailure"],
        signed: true,
    },
    Operation {
        name: "UpdateSAMLProvider",
        input: Some(ShapeRef(423)),
        output: Some(ShapeRef(424)),
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
        input: Some(ShapeRef(425)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "UpdateServerCertificate",
        input: Some(ShapeRef(426)),
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
        input: Some(ShapeRef(427)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity"],
        signed: true,
    },
    Operation {
        name: "UpdateSigningCertificate",
        input: Some(ShapeRef(428)),
        output: None,
        result_wrapper: None,
        errors: &["NoSuchEntity", "LimitExceeded", "ServiceFailure", "InvalidInput"],
        signed: true,
    },
    Operation {
        name: "UpdateUser",
        input: Some(ShapeRef(429)),
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
        input: Some(ShapeRef(430)),
        output: Some(ShapeRef(431)),
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
        input: Some(ShapeRef(432)),
        output: Some(ShapeRef(433)),
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
        input: Some(ShapeRef(434)),
        output: Some(ShapeRef(435)),
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

pub(super) static SHAPES: [Shape; 623] = [
    // 0
    Shape::new(
        "AcceptDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)).required(),
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
            Member::new("ServiceName", "serviceName", ShapeRef(590)).required(),
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(592)).required(),
            Member::new("Region", "region", ShapeRef(601)),
            Member::new("EntityPath", "entityPath", ShapeRef(521)),
            Member::new("LastAuthenticatedTime", "lastAuthenticatedTime", ShapeRef(469)),
            Member::new(
                "TotalAuthenticatedEntities",
                "totalAuthenticatedEntities",
                ShapeRef(492),
            ),
        ]),
    ),
    // 3
    Shape::new("AccessDetails", Kind::list(ShapeRef(2), None, None)),
    // 4
    Shape::new(
        "AccessKey",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(439)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
            Member::new("SecretAccessKey", "secretAccessKey", ShapeRef(441))
                .required()
                .secret(),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
        ]),
    ),
    // 5
    Shape::new(
        "AccessKeyLastUsed",
        Kind::structure(&[
            Member::new("LastUsedDate", "lastUsedDate", ShapeRef(469)),
            Member::new("ServiceName", "serviceName", ShapeRef(601)).required(),
            Member::new("Region", "region", ShapeRef(601)).required(),
        ]),
    ),
    // 6
    Shape::new(
        "AccessKeyMetadata",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(439)),
            Member::new("Status", "status", ShapeRef(600)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
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
            Member::new("TemplateArn", "templateArn", ShapeRef(449)).required(),
            Member::new("TemplateMinorVersion", "templateMinorVersion", ShapeRef(492)),
            Member::new("ReplacementValues", "replacementValues", ShapeRef(509)),
        ]),
    ),
    // 9
    Shape::new(
        "AcquireRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(353)).required()]),
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
                ShapeRef(449),
            )
            .required(),
            Member::new("ClientID", "clientID", ShapeRef(462)).required(),
        ]),
    ),
    // 13
    Shape::new(
        "AddRoleToInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
        ]),
    ),
    // 14
    Shape::new(
        "AddUserToGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("UserName", "userName", ShapeRef(482)).required(),
        ]),
    ),
    // 15
    Shape::new("ArnListType", Kind::list(ShapeRef(449), None, None)),
    // 16
    Shape::new(
        "AssociateDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)).required(),
        ]),
    ),
    // 17
    Shape::new(
        "AttachGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
        ]),
    ),
    // 18
    Shape::new(
        "AttachRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
        ]),
    ),
    // 19
    Shape::new(
        "AttachUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
        ]),
    ),
    // 20
    Shape::new(
        "AttachedPermissionsBoundary",
        Kind::structure(&[
            Member::new(
                "PermissionsBoundaryType",
                "permissionsBoundaryType",
                ShapeRef(302),
            ),
            Member::new("PermissionsBoundaryArn", "permissionsBoundaryArn", ShapeRef(449)),
        ]),
    ),
    // 21
    Shape::new(
        "AttachedPolicy",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)),
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
            Member::new("OldPassword", "oldPassword", ShapeRef(532))
                .required()
                .secret(),
            Member::new("NewPassword", "newPassword", ShapeRef(532))
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
        "CreateAccessKeyRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(482))]),
    ),
    // 41
    Shape::new(
        "CreateAccessKeyResponse",
        Kind::structure(&[Member::new("AccessKey", "accessKey", ShapeRef(4)).required()]),
    ),
    // 42
    Shape::new(
        "CreateAccountAliasRequest",
        Kind::structure(&[Member::new("AccountAlias", "accountAlias", ShapeRef(443)).required()]),
    ),
    // 43
    Shape::new(
        "CreateDelegationRequestRequest",
        Kind::structure(&[
            Member::new("OwnerAccountId", "ownerAccountId", ShapeRef(444)),
            Member::new("Description", "description", ShapeRef(470)).required(),
            Member::new("Permissions", "permissions", ShapeRef(73)).required(),
            Member::new("RequestMessage", "requestMessage", ShapeRef(566)),
            Member::new("RequestorWorkflowId", "requestorWorkflowId", ShapeRef(568)).required(),
            Member::new("RedirectUrl", "redirectUrl", ShapeRef(563)),
            Member::new("NotificationChannel", "notificationChannel", ShapeRef(519)).required(),
            Member::new("SessionDuration", "sessionDuration", ShapeRef(597)).required(),
            Member::new("OnlySendByOwner", "onlySendByOwner", ShapeRef(456)),
        ]),
    ),
    // 44
    Shape::new(
        "CreateDelegationRequestResponse",
        Kind::structure(&[
            Member::new("ConsoleDeepLink", "consoleDeepLink", ShapeRef(463)),
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)),
        ]),
    ),
    // 45
    Shape::new(
        "CreateGroupRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
        ]),
    ),
    // 46
    Shape::new(
        "CreateGroupResponse",
        Kind::structure(&[Member::new("Group", "group", ShapeRef(195)).required()]),
    ),
    // 47
    Shape::new(
        "CreateInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 48
    Shape::new(
        "CreateInstanceProfileResponse",
        Kind::structure(&[Member::new("InstanceProfile", "instanceProfile", ShapeRef(199)).required()]),
    ),
    // 49
    Shape::new(
        "CreateLoginProfileRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("Password", "password", ShapeRef(532)).secret(),
            Member::new("PasswordResetRequired", "passwordResetRequired", ShapeRef(456)),
        ]),
    ),
    // 50
    Shape::new(
        "CreateLoginProfileResponse",
        Kind::structure(&[Member::new("LoginProfile", "loginProfile", ShapeRef(281)).required()]),
    ),
    // 51
    Shape::new(
        "CreateOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new("Url", "url", ShapeRef(291)).required(),
            Member::new("ClientIDList", "clientIDList", ShapeRef(461)),
            Member::new("ThumbprintList", "thumbprintList", ShapeRef(614)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 52
    Shape::new(
        "CreateOpenIDConnectProviderResponse",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(449),
            ),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 53
    Shape::new(
        "CreatePolicyRequest",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("Path", "path", ShapeRef(553)),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
            Member::new("Description", "description", ShapeRef(538)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 54
    Shape::new(
        "CreatePolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(304))]),
    ),
    // 55
    Shape::new(
        "CreatePolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
            Member::new("SetAsDefault", "setAsDefault", ShapeRef(456)),
        ]),
    ),
    // 56
    Shape::new(
        "CreatePolicyVersionResponse",
        Kind::structure(&[Member::new("PolicyVersion", "policyVersion", ShapeRef(324))]),
    ),
    // 57
    Shape::new(
        "CreateRoleRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new(
                "AssumeRolePolicyDocument",
                "assumeRolePolicyDocument",
                ShapeRef(540),
            )
            .required(),
            Member::new("Description", "description", ShapeRef(571)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(574)),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(449)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 58
    Shape::new(
        "CreateRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(353)).required()]),
    ),
    // 59
    Shape::new(
        "CreateSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLMetadataDocument", "sAMLMetadataDocument", ShapeRef(361)).required(),
            Member::new("Name", "name", ShapeRef(365)).required(),
            Member::new("Tags", "tags", ShapeRef(609)),
            Member::new(
                "AssertionEncryptionMode",
                "assertionEncryptionMode",
                ShapeRef(450),
            ),
            Member::new("AddPrivateKey", "addPrivateKey", ShapeRef(559)).secret(),
        ]),
    ),
    // 60
    Shape::new(
        "CreateSAMLProviderResponse",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 61
    Shape::new(
        "CreateServiceLinkedRoleRequest",
        Kind::structure(&[
            Member::new("AWSServiceName", "aWSServiceName", ShapeRef(487)).required(),
            Member::new("Description", "description", ShapeRef(571)),
            Member::new("CustomSuffix", "customSuffix", ShapeRef(468)),
        ]),
    ),
    // 62
    Shape::new(
        "CreateServiceLinkedRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(353))]),
    ),
    // 63
    Shape::new(
        "CreateServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("ServiceName", "serviceName", ShapeRef(589)).required(),
            Member::new("CredentialAgeDays", "credentialAgeDays", ShapeRef(464)),
        ]),
    ),
    // 64
    Shape::new(
        "CreateServiceSpecificCredentialResponse",
        Kind::structure(&[Member::new(
            "ServiceSpecificCredential",
            "serviceSpecificCredential",
            ShapeRef(376),
        )]),
    ),
    // 65
    Shape::new(
        "CreateUserRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(449)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 66
    Shape::new(
        "CreateUserResponse",
        Kind::structure(&[Member::new("User", "user", ShapeRef(436))]),
    ),
    // 67
    Shape::new(
        "CreateVirtualMFADeviceRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("VirtualMFADeviceName", "virtualMFADeviceName", ShapeRef(622)).required(),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 68
    Shape::new(
        "CreateVirtualMFADeviceResponse",
        Kind::structure(&[Member::new("VirtualMFADevice", "virtualMFADevice", ShapeRef(438)).required()]),
    ),
    // 69
    Shape::new(
        "CredentialReportExpiredException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(465))]),
    ),
    // 70
    Shape::new(
        "CredentialReportNotPresentException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(466))]),
    ),
    // 71
    Shape::new(
        "CredentialReportNotReadyException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(467))]),
    ),
    // 72
    Shape::new(
        "DeactivateMFADeviceRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
        ]),
    ),
    // 73
    Shape::new(
        "DelegationPermission",
        Kind::structure(&[
            Member::new("PolicyTemplateArn", "policyTemplateArn", ShapeRef(449)),
            Member::new("Parameters", "parameters", ShapeRef(549)),
        ]),
    ),
    // 74
    Shape::new(
        "DelegationRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)),
            Member::new("OwnerAccountId", "ownerAccountId", ShapeRef(444)),
            Member::new("Description", "description", ShapeRef(470)),
            Member::new("RequestMessage", "requestMessage", ShapeRef(566)),
            Member::new("Permissions", "permissions", ShapeRef(73)),
            Member::new("PermissionPolicy", "permissionPolicy", ShapeRef(537)),
            Member::new(
                "RolePermissionRestrictionArns",
                "rolePermissionRestrictionArns",
                ShapeRef(579),
            ),
            Member::new("OwnerId", "ownerId", ShapeRef(523)),
            Member::new("ApproverId", "approverId", ShapeRef(449)),
            Member::new("State", "state", ShapeRef(599)),
            Member::new("ExpirationTime", "expirationTime", ShapeRef(469)),
            Member::new("RequestorId", "requestorId", ShapeRef(444)),
            Member::new("RequestorName", "requestorName", ShapeRef(567)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("SessionDuration", "sessionDuration", ShapeRef(597)),
            Member::new("RedirectUrl", "redirectUrl", ShapeRef(563)),
            Member::new("Notes", "notes", ShapeRef(518)),
            Member::new("RejectionReason", "rejectionReason", ShapeRef(518)),
            Member::new("OnlySendByOwner", "onlySendByOwner", ShapeRef(456)),
            Member::new("UpdatedTime", "updatedTime", ShapeRef(469)),
        ]),
    ),
    // 75
    Shape::new(
        "DeleteAccessKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(439)).required(),
        ]),
    ),
    // 76
    Shape::new(
        "DeleteAccountAliasRequest",
        Kind::structure(&[Member::new("AccountAlias", "accountAlias", ShapeRef(443)).required()]),
    ),
    // 77
    Shape::new(
        "DeleteConflictException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(473))]),
    ),
    // 78
    Shape::new(
        "DeleteGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
        ]),
    ),
    // 79
    Shape::new(
        "DeleteGroupRequest",
        Kind::structure(&[Member::new("GroupName", "groupName", ShapeRef(487)).required()]),
    ),
    // 80
    Shape::new(
        "DeleteInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
        ]),
    ),
    // 81
    Shape::new(
        "DeleteLoginProfileRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(620))]),
    ),
    // 82
    Shape::new(
        "DeleteOpenIDConnectProviderRequest",
        Kind::structure(&[Member::new(
            "OpenIDConnectProviderArn",
            "openIDConnectProviderArn",
            ShapeRef(449),
        )
        .required()]),
    ),
    // 83
    Shape::new(
        "DeletePolicyRequest",
        Kind::structure(&[Member::new("PolicyArn", "policyArn", ShapeRef(449)).required()]),
    ),
    // 84
    Shape::new(
        "DeletePolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("VersionId", "versionId", ShapeRef(556)).required(),
        ]),
    ),
    // 85
    Shape::new(
        "DeleteRolePermissionsBoundaryRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(577)).required()]),
    ),
    // 86
    Shape::new(
        "DeleteRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
        ]),
    ),
    // 87
    Shape::new(
        "DeleteRoleRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(577)).required()]),
    ),
    // 88
    Shape::new(
        "DeleteSAMLProviderRequest",
        Kind::structure(&[Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)).required()]),
    ),
    // 89
    Shape::new(
        "DeleteSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(561)).required(),
        ]),
    ),
    // 90
    Shape::new(
        "DeleteServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
        ]),
    ),
    // 91
    Shape::new(
        "DeleteServiceLinkedRoleRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(577)).required()]),
    ),
    // 92
    Shape::new(
        "DeleteServiceLinkedRoleResponse",
        Kind::structure(&[Member::new("DeletionTaskId", "deletionTaskId", ShapeRef(100)).required()]),
    ),
    // 93
    Shape::new(
        "DeleteServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(595),
            )
            .required(),
        ]),
    ),
    // 94
    Shape::new(
        "DeleteSigningCertificateRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("CertificateId", "certificateId", ShapeRef(459)).required(),
        ]),
    ),
    // 95
    Shape::new(
        "DeleteUserPermissionsBoundaryRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(620)).required()]),
    ),
    // 96
    Shape::new(
        "DeleteUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
        ]),
    ),
    // 97
    Shape::new(
        "DeleteUserRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(482)).required()]),
    ),
    // 98
    Shape::new(
        "DeleteVirtualMFADeviceRequest",
        Kind::structure(&[Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required()]),
    ),
    // 99
    Shape::new(
        "DeletionTaskFailureReasonType",
        Kind::structure(&[
            Member::new("Reason", "reason", ShapeRef(333)),
            Member::new("RoleUsageList", "roleUsageList", ShapeRef(359)),
        ]),
    ),
    // 100
    Shape::new("DeletionTaskIdType", Kind::text(Some(1), Some(1000))),
    // 101
    Shape::new(
        "DeletionTaskStatusType",
        Kind::one_of(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]),
    ),
    // 102
    Shape::new(
        "DetachGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
        ]),
    ),
    // 103
    Shape::new(
        "DetachRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
        ]),
    ),
    // 104
    Shape::new(
        "DetachUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
        ]),
    ),
    // 105
    Shape::new(
        "DisableOrganizationsRootCredentialsManagementRequest",
        Kind::structure(&[]),
    ),
    // 106
    Shape::new(
        "DisableOrganizationsRootCredentialsManagementResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(294)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(132)),
        ]),
    ),
    // 107
    Shape::new("DisableOrganizationsRootSessionsRequest", Kind::structure(&[])),
    // 108
    Shape::new(
        "DisableOrganizationsRootSessionsResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(294)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(132)),
        ]),
    ),
    // 109
    Shape::new(
        "DuplicateCertificateException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(474))]),
    ),
    // 110
    Shape::new(
        "DuplicateSSHPublicKeyException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(475))]),
    ),
    // 111
    Shape::new(
        "EnableMFADeviceRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("AuthenticationCode1", "authenticationCode1", ShapeRef(454))
                .required()
                .secret(),
            Member::new("AuthenticationCode2", "authenticationCode2", ShapeRef(454))
                .required()
                .secret(),
        ]),
    ),
    // 112
    Shape::new(
        "EnableOrganizationsRootCredentialsManagementRequest",
        Kind::structure(&[]),
    ),
    // 113
    Shape::new(
        "EnableOrganizationsRootCredentialsManagementResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(294)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(132)),
        ]),
    ),
    // 114
    Shape::new("EnableOrganizationsRootSessionsRequest", Kind::structure(&[])),
    // 115
    Shape::new(
        "EnableOrganizationsRootSessionsResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(294)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(132)),
        ]),
    ),
    // 116
    Shape::new(
        "EnableOutboundWebIdentityFederationResponse",
        Kind::structure(&[Member::new("IssuerIdentifier", "issuerIdentifier", ShapeRef(601))]),
    ),
    // 117
    Shape::new(
        "EntityAlreadyExistsException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(477))]),
    ),
    // 118
    Shape::new(
        "EntityDetails",
        Kind::structure(&[
            Member::new("EntityInfo", "entityInfo", ShapeRef(119)).required(),
            Member::new("LastAuthenticated", "lastAuthenticated", ShapeRef(469)),
        ]),
    ),
    // 119
    Shape::new(
        "EntityInfo",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("Name", "name", ShapeRef(620)).required(),
            Member::new("Type", "type", ShapeRef(548)).required(),
            Member::new("Id", "id", ShapeRef(488)).required(),
            Member::new("Path", "path", ShapeRef(534)),
        ]),
    ),
    // 120
    Shape::new(
        "EntityTemporarilyUnmodifiableException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(481))]),
    ),
    // 121
    Shape::new(
        "EntityType",
        Kind::one_of(&["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]),
    ),
    // 122
    Shape::new(
        "ErrorDetails",
        Kind::structure(&[
            Member::new("Message", "message", ShapeRef(601)).required(),
            Member::new("Code", "code", ShapeRef(601)).required(),
        ]),
    ),
    // 123
    Shape::new(
        "EvalDecisionDetailsType",
        Kind::map(ShapeRef(124), ShapeRef(306), None),
    ),
    // 124
    Shape::new("EvalDecisionSourceType", Kind::text(Some(3), Some(256))),
    // 125
    Shape::new(
        "EvaluationResult",
        Kind::structure(&[
            Member::new("EvalActionName", "evalActionName", ShapeRef(11)).required(),
            Member::new("EvalResourceName", "evalResourceName", ShapeRef(349)),
            Member::new("EvalDecision", "evalDecision", ShapeRef(306)).required(),
            Member::new("MatchedStatements", "matchedStatements", ShapeRef(389)),
            Member::new("MissingContextValues", "missingContextValues", ShapeRef(36)),
            Member::new(
                "OrganizationsDecisionDetail",
                "organizationsDecisionDetail",
                ShapeRef(298),
            ),
            Member::new(
                "PermissionsBoundaryDecisionDetail",
                "permissionsBoundaryDecisionDetail",
                ShapeRef(303),
            ),
            Member::new("EvalDecisionDetails", "evalDecisionDetails", ShapeRef(123)),
            Member::new(
                "ResourceSpecificResults",
                "resourceSpecificResults",
                ShapeRef(351),
            ),
        ]),
    ),
    // 126
    Shape::new("EvaluationResultsListType", Kind::list(ShapeRef(125), None, None)),
    // 127
    Shape::new(
        "FeatureDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(128))]),
    ),
    // 128
    Shape::new("FeatureDisabledMessage", Kind::text(None, None)),
    // 129
    Shape::new(
        "FeatureEnabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(130))]),
    ),
    // 130
    Shape::new("FeatureEnabledMessage", Kind::text(None, None)),
    // 131
    Shape::new(
        "FeatureType",
        Kind::one_of(&["RootCredentialsManagement", "RootSessions"]),
    ),
    // 132
    Shape::new("FeaturesListType", Kind::list(ShapeRef(131), None, None)),
    // 133
    Shape::new(
        "GenerateCredentialReportResponse",
        Kind::structure(&[
            Member::new("State", "state", ShapeRef(344)),
            Member::new("Description", "description", ShapeRef(343)),
        ]),
    ),
    // 134
    Shape::new(
        "GenerateOrganizationsAccessReportRequest",
        Kind::structure(&[
            Member::new("EntityPath", "entityPath", ShapeRef(521)).required(),
            Member::new("OrganizationsPolicyId", "organizationsPolicyId", ShapeRef(522)),
        ]),
    ),
    // 135
    Shape::new(
        "GenerateOrganizationsAccessReportResponse",
        Kind::structure(&[Member::new("JobId", "jobId", ShapeRef(498))]),
    ),
    // 136
    Shape::new(
        "GenerateServiceLastAccessedDetailsRequest",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("Granularity", "granularity", ShapeRef(1)),
        ]),
    ),
    // 137
    Shape::new(
        "GenerateServiceLastAccessedDetailsResponse",
        Kind::structure(&[Member::new("JobId", "jobId", ShapeRef(498))]),
    ),
    // 138
    Shape::new(
        "GetAccessKeyLastUsedRequest",
        Kind::structure(&[Member::new("AccessKeyId", "accessKeyId", ShapeRef(439)).required()]),
    ),
    // 139
    Shape::new(
        "GetAccessKeyLastUsedResponse",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("AccessKeyLastUsed", "accessKeyLastUsed", ShapeRef(5)),
        ]),
    ),
    // 140
    Shape::new(
        "GetAccountAuthorizationDetailsRequest",
        Kind::structure(&[
            Member::new("Filter", "filter", ShapeRef(479)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
            Member::new("Marker", "marker", ShapeRef(510)),
        ]),
    ),
    // 141
    Shape::new(
        "GetAccountAuthorizationDetailsResponse",
        Kind::structure(&[
            Member::new("UserDetailList", "userDetailList", ShapeRef(618)),
            Member::new("GroupDetailList", "groupDetailList", ShapeRef(484)),
            Member::new("RoleDetailList", "roleDetailList", ShapeRef(572)),
            Member::new("Policies", "policies", ShapeRef(286)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 142
    Shape::new(
        "GetAccountPasswordPolicyResponse",
        Kind::structure(&[Member::new("PasswordPolicy", "passwordPolicy", ShapeRef(300)).required()]),
    ),
    // 143
    Shape::new("GetAccountPropertiesRequest", Kind::structure(&[])),
    // 144
    Shape::new(
        "GetAccountPropertiesResponse",
        Kind::structure(&[Member::new("Properties", "properties", ShapeRef(445))]),
    ),
    // 145
    Shape::new(
        "GetAccountSummaryResponse",
        Kind::structure(&[Member::new("SummaryMap", "summaryMap", ShapeRef(604))]),
    ),
    // 146
    Shape::new(
        "GetContextKeysForCustomPolicyRequest",
        Kind::structure(&[Member::new("PolicyInputList", "policyInputList", ShapeRef(386)).required()]),
    ),
    // 147
    Shape::new(
        "GetContextKeysForPolicyResponse",
        Kind::structure(&[Member::new("ContextKeyNames", "contextKeyNames", ShapeRef(36))]),
    ),
    // 148
    Shape::new(
        "GetContextKeysForPrincipalPolicyRequest",
        Kind::structure(&[
            Member::new("PolicySourceArn", "policySourceArn", ShapeRef(449)).required(),
            Member::new("PolicyInputList", "policyInputList", ShapeRef(386)),
        ]),
    ),
    // 149
    Shape::new(
        "GetCredentialReportResponse",
        Kind::structure(&[
            Member::new("Content", "content", ShapeRef(340)),
            Member::new("ReportFormat", "reportFormat", ShapeRef(341)),
            Member::new("GeneratedTime", "generatedTime", ShapeRef(469)),
        ]),
    ),
    // 150
    Shape::new(
        "GetDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)).required(),
            Member::new(
                "DelegationPermissionCheck",
                "delegationPermissionCheck",
                ShapeRef(456),
            ),
        ]),
    ),
    // 151
    Shape::new(
        "GetDelegationRequestResponse",
        Kind::structure(&[
            Member::new("DelegationRequest", "delegationRequest", ShapeRef(74)),
            Member::new("PermissionCheckStatus", "permissionCheckStatus", ShapeRef(536)),
            Member::new("PermissionCheckResult", "permissionCheckResult", ShapeRef(535)),
        ]),
    ),
    // 152
    Shape::new(
        "GetGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
        ]),
    ),
    // 153
    Shape::new(
        "GetGroupPolicyResponse",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 154
    Shape::new(
        "GetGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 155
    Shape::new(
        "GetGroupResponse",
        Kind::structure(&[
            Member::new("Group", "group", ShapeRef(195)).required(),
            Member::new("Users", "users", ShapeRef(619)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 156
    Shape::new(
        "GetHumanReadableSummaryRequest",
        Kind::structure(&[
            Member::new("EntityArn", "entityArn", ShapeRef(449)).required(),
            Member::new("Locale", "locale", ShapeRef(503)),
        ]),
    ),
    // 157
    Shape::new(
        "GetHumanReadableSummaryResponse",
        Kind::structure(&[
            Member::new("SummaryContent", "summaryContent", ShapeRef(602)),
            Member::new("Locale", "locale", ShapeRef(503)),
            Member::new("SummaryState", "summaryState", ShapeRef(605)),
        ]),
    ),
    // 158
    Shape::new(
        "GetInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
        ]),
    ),
    // 159
    Shape::new(
        "GetInstanceProfileResponse",
        Kind::structure(&[Member::new("InstanceProfile", "instanceProfile", ShapeRef(199)).required()]),
    ),
    // 160
    Shape::new(
        "GetLoginProfileRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(620))]),
    ),
    // 161
    Shape::new(
        "GetLoginProfileResponse",
        Kind::structure(&[Member::new("LoginProfile", "loginProfile", ShapeRef(281)).required()]),
    ),
    // 162
    Shape::new(
        "GetMFADeviceRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("UserName", "userName", ShapeRef(620)),
        ]),
    ),
    // 163
    Shape::new(
        "GetMFADeviceResponse",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("EnableDate", "enableDate", ShapeRef(469)),
            Member::new("Certifications", "certifications", ShapeRef(27)),
        ]),
    ),
    // 164
    Shape::new(
        "GetOpenIDConnectProviderRequest",
        Kind::structure(&[Member::new(
            "OpenIDConnectProviderArn",
            "openIDConnectProviderArn",
            ShapeRef(449),
        )
        .required()]),
    ),
    // 165
    Shape::new(
        "GetOpenIDConnectProviderResponse",
        Kind::structure(&[
            Member::new("Url", "url", ShapeRef(291)),
            Member::new("ClientIDList", "clientIDList", ShapeRef(461)),
            Member::new("ThumbprintList", "thumbprintList", ShapeRef(614)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 166
    Shape::new(
        "GetOrganizationsAccessReportRequest",
        Kind::structure(&[
            Member::new("JobId", "jobId", ShapeRef(498)).required(),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("SortKey", "sortKey", ShapeRef(598)),
        ]),
    ),
    // 167
    Shape::new(
        "GetOrganizationsAccessReportResponse",
        Kind::structure(&[
            Member::new("JobStatus", "jobStatus", ShapeRef(499)).required(),
            Member::new("JobCreationDate", "jobCreationDate", ShapeRef(469)).required(),
            Member::new("JobCompletionDate", "jobCompletionDate", ShapeRef(469)),
            Member::new(
                "NumberOfServicesAccessible",
                "numberOfServicesAccessible",
                ShapeRef(492),
            ),
            Member::new(
                "NumberOfServicesNotAccessed",
                "numberOfServicesNotAccessed",
                ShapeRef(492),
            ),
            Member::new("AccessDetails", "accessDetails", ShapeRef(3)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("ErrorDetails", "errorDetails", ShapeRef(122)),
        ]),
    ),
    // 168
    Shape::new(
        "GetOutboundWebIdentityFederationInfoResponse",
        Kind::structure(&[
            Member::new("IssuerIdentifier", "issuerIdentifier", ShapeRef(601)),
            Member::new("JwtVendingEnabled", "jwtVendingEnabled", ShapeRef(456)),
        ]),
    ),
    // 169
    Shape::new(
        "GetPolicyRequest",
        Kind::structure(&[Member::new("PolicyArn", "policyArn", ShapeRef(449)).required()]),
    ),
    // 170
    Shape::new(
        "GetPolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(304))]),
    ),
    // 171
    Shape::new(
        "GetPolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("VersionId", "versionId", ShapeRef(556)).required(),
        ]),
    ),
    // 172
    Shape::new(
        "GetPolicyVersionResponse",
        Kind::structure(&[Member::new("PolicyVersion", "policyVersion", ShapeRef(324))]),
    ),
    // 173
    Shape::new(
        "GetRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
        ]),
    ),
    // 174
    Shape::new(
        "GetRolePolicyResponse",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 175
    Shape::new(
        "GetRoleRequest",
        Kind::structure(&[Member::new("RoleName", "roleName", ShapeRef(577)).required()]),
    ),
    // 176
    Shape::new(
        "GetRoleResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(353)).required()]),
    ),
    // 177
    Shape::new(
        "GetRoleTemplateVersionRequest",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(449)).required(),
            Member::new("MinorVersion", "minorVersion", ShapeRef(515)),
        ]),
    ),
    // 178
    Shape::new(
        "GetRoleTemplateVersionResponse",
        Kind::structure(&[
            Member::new("RoleTemplateVersion", "roleTemplateVersion", ShapeRef(358)).required(),
        ]),
    ),
    // 179
    Shape::new(
        "GetSAMLProviderRequest",
        Kind::structure(&[Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)).required()]),
    ),
    // 180
    Shape::new(
        "GetSAMLProviderResponse",
        Kind::structure(&[
            Member::new("SAMLProviderUUID", "sAMLProviderUUID", ShapeRef(557)),
            Member::new("SAMLMetadataDocument", "sAMLMetadataDocument", ShapeRef(361)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("ValidUntil", "validUntil", ShapeRef(469)),
            Member::new("Tags", "tags", ShapeRef(609)),
            Member::new(
                "AssertionEncryptionMode",
                "assertionEncryptionMode",
                ShapeRef(450),
            ),
            Member::new("PrivateKeyList", "privateKeyList", ShapeRef(558)),
        ]),
    ),
    // 181
    Shape::new(
        "GetSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(561)).required(),
            Member::new("Encoding", "encoding", ShapeRef(476)).required(),
        ]),
    ),
    // 182
    Shape::new(
        "GetSSHPublicKeyResponse",
        Kind::structure(&[Member::new("SSHPublicKey", "sSHPublicKey", ShapeRef(366))]),
    ),
    // 183
    Shape::new(
        "GetServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
        ]),
    ),
    // 184
    Shape::new(
        "GetServerCertificateResponse",
        Kind::structure(&[Member::new("ServerCertificate", "serverCertificate", ShapeRef(370)).required()]),
    ),
    // 185
    Shape::new(
        "GetServiceLastAccessedDetailsRequest",
        Kind::structure(&[
            Member::new("JobId", "jobId", ShapeRef(498)).required(),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
            Member::new("Marker", "marker", ShapeRef(510)),
        ]),
    ),
    // 186
    Shape::new(
        "GetServiceLastAccessedDetailsResponse",
        Kind::structure(&[
            Member::new("JobStatus", "jobStatus", ShapeRef(499)).required(),
            Member::new("JobType", "jobType", ShapeRef(1)),
            Member::new("JobCreationDate", "jobCreationDate", ShapeRef(469)).required(),
            Member::new("ServicesLastAccessed", "servicesLastAccessed", ShapeRef(379)).required(),
            Member::new("JobCompletionDate", "jobCompletionDate", ShapeRef(469)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
            Member::new("Error", "error", ShapeRef(122)),
        ]),
    ),
    // 187
    Shape::new(
        "GetServiceLastAccessedDetailsWithEntitiesRequest",
        Kind::structure(&[
            Member::new("JobId", "jobId", ShapeRef(498)).required(),
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(592)).required(),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
            Member::new("Marker", "marker", ShapeRef(510)),
        ]),
    ),
    // 188
    Shape::new(
        "GetServiceLastAccessedDetailsWithEntitiesResponse",
        Kind::structure(&[
            Member::new("JobStatus", "jobStatus", ShapeRef(499)).required(),
            Member::new("JobCreationDate", "jobCreationDate", ShapeRef(469)).required(),
            Member::new("JobCompletionDate", "jobCompletionDate", ShapeRef(469)).required(),
            Member::new("EntityDetailsList", "entityDetailsList", ShapeRef(478)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
            Member::new("Error", "error", ShapeRef(122)),
        ]),
    ),
    // 189
    Shape::new(
        "GetServiceLinkedRoleDeletionStatusRequest",
        Kind::structure(&[Member::new("DeletionTaskId", "deletionTaskId", ShapeRef(100)).required()]),
    ),
    // 190
    Shape::new(
        "GetServiceLinkedRoleDeletionStatusResponse",
        Kind::structure(&[
            Member::new("Status", "status", ShapeRef(101)).required(),
            Member::new("Reason", "reason", ShapeRef(99)),
        ]),
    ),
    // 191
    Shape::new(
        "GetUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
        ]),
    ),
    // 192
    Shape::new(
        "GetUserPolicyResponse",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 193
    Shape::new(
        "GetUserRequest",
        Kind::structure(&[Member::new("UserName", "userName", ShapeRef(482))]),
    ),
    // 194
    Shape::new(
        "GetUserResponse",
        Kind::structure(&[Member::new("User", "user", ShapeRef(436)).required()]),
    ),
    // 195
    Shape::new(
        "Group",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)).required(),
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("GroupId", "groupId", ShapeRef(488)).required(),
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
        ]),
    ),
    // 196
    Shape::new(
        "GroupDetail",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("GroupName", "groupName", ShapeRef(487)),
            Member::new("GroupId", "groupId", ShapeRef(488)),
            Member::new("Arn", "arn", ShapeRef(449)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("GroupPolicyList", "groupPolicyList", ShapeRef(539)),
            Member::new(
                "AttachedManagedPolicies",
                "attachedManagedPolicies",
                ShapeRef(452),
            ),
        ]),
    ),
    // 197
    Shape::new(
        "InlinePolicy",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 198
    Shape::new(
        "InlinePolicyIdentifierType",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("AttachmentType", "attachmentType", ShapeRef(23)).required(),
            Member::new("AttachmentName", "attachmentName", ShapeRef(22)).required(),
        ]),
    ),
    // 199
    Shape::new(
        "InstanceProfile",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)).required(),
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("InstanceProfileId", "instanceProfileId", ShapeRef(488)).required(),
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
            Member::new("Roles", "roles", ShapeRef(573)).required(),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 200
    Shape::new(
        "InvalidAuthenticationCodeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(493))]),
    ),
    // 201
    Shape::new(
        "InvalidCertificateException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(494))]),
    ),
    // 202
    Shape::new(
        "InvalidInputException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(495))]),
    ),
    // 203
    Shape::new(
        "InvalidPublicKeyException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(496))]),
    ),
    // 204
    Shape::new(
        "InvalidUserTypeException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(497))]),
    ),
    // 205
    Shape::new(
        "KeyPairMismatchException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(500))]),
    ),
    // 206
    Shape::new(
        "LimitExceededException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(501))]),
    ),
    // 207
    Shape::new("LineNumber", Kind::integer(None, None)),
    // 208
    Shape::new(
        "ListAccessKeysRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 209
    Shape::new(
        "ListAccessKeysResponse",
        Kind::structure(&[
            Member::new("AccessKeyMetadata", "accessKeyMetadata", ShapeRef(440)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 210
    Shape::new(
        "ListAccountAliasesRequest",
        Kind::structure(&[
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 211
    Shape::new(
        "ListAccountAliasesResponse",
        Kind::structure(&[
            Member::new("AccountAliases", "accountAliases", ShapeRef(442)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 212
    Shape::new(
        "ListAttachedGroupPoliciesRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(553)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 213
    Shape::new(
        "ListAttachedGroupPoliciesResponse",
        Kind::structure(&[
            Member::new("AttachedPolicies", "attachedPolicies", ShapeRef(452)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 214
    Shape::new(
        "ListAttachedRolePoliciesRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(553)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 215
    Shape::new(
        "ListAttachedRolePoliciesResponse",
        Kind::structure(&[
            Member::new("AttachedPolicies", "attachedPolicies", ShapeRef(452)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 216
    Shape::new(
        "ListAttachedUserPoliciesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(553)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 217
    Shape::new(
        "ListAttachedUserPoliciesResponse",
        Kind::structure(&[
            Member::new("AttachedPolicies", "attachedPolicies", ShapeRef(452)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 218
    Shape::new(
        "ListDelegationRequestsRequest",
        Kind::structure(&[
            Member::new("OwnerId", "ownerId", ShapeRef(523)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 219
    Shape::new(
        "ListDelegationRequestsResponse",
        Kind::structure(&[
            Member::new("DelegationRequests", "delegationRequests", ShapeRef(472)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("isTruncated", "isTruncated", ShapeRef(456)),
        ]),
    ),
    // 220
    Shape::new(
        "ListEntitiesForPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("EntityFilter", "entityFilter", ShapeRef(121)),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(534)),
            Member::new("PolicyUsageFilter", "policyUsageFilter", ShapeRef(321)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 221
    Shape::new(
        "ListEntitiesForPolicyResponse",
        Kind::structure(&[
            Member::new("PolicyGroups", "policyGroups", ShapeRef(311)),
            Member::new("PolicyUsers", "policyUsers", ShapeRef(323)),
            Member::new("PolicyRoles", "policyRoles", ShapeRef(319)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 222
    Shape::new(
        "ListGroupPoliciesRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 223
    Shape::new(
        "ListGroupPoliciesResponse",
        Kind::structure(&[
            Member::new("PolicyNames", "policyNames", ShapeRef(545)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 224
    Shape::new(
        "ListGroupsForUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 225
    Shape::new(
        "ListGroupsForUserResponse",
        Kind::structure(&[
            Member::new("Groups", "groups", ShapeRef(485)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 226
    Shape::new(
        "ListGroupsRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(533)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 227
    Shape::new(
        "ListGroupsResponse",
        Kind::structure(&[
            Member::new("Groups", "groups", ShapeRef(485)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 228
    Shape::new(
        "ListInstanceProfileTagsRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 229
    Shape::new(
        "ListInstanceProfileTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 230
    Shape::new(
        "ListInstanceProfilesForRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 231
    Shape::new(
        "ListInstanceProfilesForRoleResponse",
        Kind::structure(&[
            Member::new("InstanceProfiles", "instanceProfiles", ShapeRef(490)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 232
    Shape::new(
        "ListInstanceProfilesRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(533)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 233
    Shape::new(
        "ListInstanceProfilesResponse",
        Kind::structure(&[
            Member::new("InstanceProfiles", "instanceProfiles", ShapeRef(490)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 234
    Shape::new(
        "ListMFADeviceTagsRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 235
    Shape::new(
        "ListMFADeviceTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 236
    Shape::new(
        "ListMFADevicesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 237
    Shape::new(
        "ListMFADevicesResponse",
        Kind::structure(&[
            Member::new("MFADevices", "mFADevices", ShapeRef(513)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 238
    Shape::new(
        "ListOpenIDConnectProviderTagsRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(449),
            )
            .required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 239
    Shape::new(
        "ListOpenIDConnectProviderTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 240
    Shape::new("ListOpenIDConnectProvidersRequest", Kind::structure(&[])),
    // 241
    Shape::new(
        "ListOpenIDConnectProvidersResponse",
        Kind::structure(&[Member::new(
            "OpenIDConnectProviderList",
            "openIDConnectProviderList",
            ShapeRef(290),
        )]),
    ),
    // 242
    Shape::new("ListOrganizationsFeaturesRequest", Kind::structure(&[])),
    // 243
    Shape::new(
        "ListOrganizationsFeaturesResponse",
        Kind::structure(&[
            Member::new("OrganizationId", "organizationId", ShapeRef(294)),
            Member::new("EnabledFeatures", "enabledFeatures", ShapeRef(132)),
        ]),
    ),
    // 244
    Shape::new(
        "ListPoliciesGrantingServiceAccessEntry",
        Kind::structure(&[
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(592)),
            Member::new("Policies", "policies", ShapeRef(543)),
        ]),
    ),
    // 245
    Shape::new(
        "ListPoliciesGrantingServiceAccessRequest",
        Kind::structure(&[
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("ServiceNamespaces", "serviceNamespaces", ShapeRef(591)).required(),
        ]),
    ),
    // 246
    Shape::new(
        "ListPoliciesGrantingServiceAccessResponse",
        Kind::structure(&[
            Member::new(
                "PoliciesGrantingServiceAccess",
                "policiesGrantingServiceAccess",
                ShapeRef(502),
            )
            .required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 247
    Shape::new(
        "ListPoliciesRequest",
        Kind::structure(&[
            Member::new("Scope", "scope", ShapeRef(554)),
            Member::new("OnlyAttached", "onlyAttached", ShapeRef(456)),
            Member::new("PathPrefix", "pathPrefix", ShapeRef(553)),
            Member::new("PolicyUsageFilter", "policyUsageFilter", ShapeRef(321)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 248
    Shape::new(
        "ListPoliciesResponse",
        Kind::structure(&[
            Member::new("Policies", "policies", ShapeRef(544)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 249
    Shape::new(
        "ListPolicyTagsRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 250
    Shape::new(
        "ListPolicyTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 251
    Shape::new(
        "ListPolicyVersionsRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 252
    Shape::new(
        "ListPolicyVersionsResponse",
        Kind::structure(&[
            Member::new("Versions", "versions", ShapeRef(541)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 253
    Shape::new(
        "ListRolePoliciesRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 254
    Shape::new(
        "ListRolePoliciesResponse",
        Kind::structure(&[
            Member::new("PolicyNames", "policyNames", ShapeRef(545)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 255
    Shape::new(
        "ListRoleTagsRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 256
    Shape::new(
        "ListRoleTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 257
    Shape::new(
        "ListRolesRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(533)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 258
    Shape::new(
        "ListRolesResponse",
        Kind::structure(&[
            Member::new("Roles", "roles", ShapeRef(573)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 259
    Shape::new(
        "ListSAMLProviderTagsRequest",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 260
    Shape::new(
        "ListSAMLProviderTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 261
    Shape::new("ListSAMLProvidersRequest", Kind::structure(&[])),
    // 262
    Shape::new(
        "ListSAMLProvidersResponse",
        Kind::structure(&[Member::new("SAMLProviderList", "sAMLProviderList", ShapeRef(364))]),
    ),
    // 263
    Shape::new(
        "ListSSHPublicKeysRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 264
    Shape::new(
        "ListSSHPublicKeysResponse",
        Kind::structure(&[
            Member::new("SSHPublicKeys", "sSHPublicKeys", ShapeRef(367)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 265
    Shape::new(
        "ListServerCertificateTagsRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 266
    Shape::new(
        "ListServerCertificateTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 267
    Shape::new(
        "ListServerCertificatesRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(533)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 268
    Shape::new(
        "ListServerCertificatesResponse",
        Kind::structure(&[
            Member::new(
                "ServerCertificateMetadataList",
                "serverCertificateMetadataList",
                ShapeRef(584),
            )
            .required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 269
    Shape::new(
        "ListServiceSpecificCredentialsRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("ServiceName", "serviceName", ShapeRef(589)),
            Member::new("AllUsers", "allUsers", ShapeRef(448)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 270
    Shape::new(
        "ListServiceSpecificCredentialsResponse",
        Kind::structure(&[
            Member::new(
                "ServiceSpecificCredentials",
                "serviceSpecificCredentials",
                ShapeRef(378),
            ),
            Member::new("Marker", "marker", ShapeRef(569)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
        ]),
    ),
    // 271
    Shape::new(
        "ListSigningCertificatesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 272
    Shape::new(
        "ListSigningCertificatesResponse",
        Kind::structure(&[
            Member::new("Certificates", "certificates", ShapeRef(460)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 273
    Shape::new(
        "ListUserPoliciesRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 274
    Shape::new(
        "ListUserPoliciesResponse",
        Kind::structure(&[
            Member::new("PolicyNames", "policyNames", ShapeRef(545)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 275
    Shape::new(
        "ListUserTagsRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 276
    Shape::new(
        "ListUserTagsResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(609)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 277
    Shape::new(
        "ListUsersRequest",
        Kind::structure(&[
            Member::new("PathPrefix", "pathPrefix", ShapeRef(533)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 278
    Shape::new(
        "ListUsersResponse",
        Kind::structure(&[
            Member::new("Users", "users", ShapeRef(619)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 279
    Shape::new(
        "ListVirtualMFADevicesRequest",
        Kind::structure(&[
            Member::new("AssignmentStatus", "assignmentStatus", ShapeRef(451)),
            Member::new("Marker", "marker", ShapeRef(510)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
        ]),
    ),
    // 280
    Shape::new(
        "ListVirtualMFADevicesResponse",
        Kind::structure(&[
            Member::new("VirtualMFADevices", "virtualMFADevices", ShapeRef(621)).required(),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 281
    Shape::new(
        "LoginProfile",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
            Member::new("PasswordResetRequired", "passwordResetRequired", ShapeRef(456)),
        ]),
    ),
    // 282
    Shape::new(
        "MFADevice",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("EnableDate", "enableDate", ShapeRef(469)).required(),
        ]),
    ),
    // 283
    Shape::new(
        "MalformedCertificateException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(504))]),
    ),
    // 284
    Shape::new(
        "MalformedPolicyDocumentException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(505))]),
    ),
    // 285
    Shape::new(
        "ManagedPolicyDetail",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)),
            Member::new("PolicyId", "policyId", ShapeRef(488)),
            Member::new("Arn", "arn", ShapeRef(449)),
            Member::new("Path", "path", ShapeRef(553)),
            Member::new("DefaultVersionId", "defaultVersionId", ShapeRef(556)),
            Member::new("AttachmentCount", "attachmentCount", ShapeRef(453)),
            Member::new(
                "PermissionsBoundaryUsageCount",
                "permissionsBoundaryUsageCount",
                ShapeRef(453),
            ),
            Member::new("IsAttachable", "isAttachable", ShapeRef(456)),
            Member::new("Description", "description", ShapeRef(538)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("UpdateDate", "updateDate", ShapeRef(469)),
            Member::new("PolicyVersionList", "policyVersionList", ShapeRef(541)),
        ]),
    ),
    // 286
    Shape::new(
        "ManagedPolicyDetailListType",
        Kind::list(ShapeRef(285), None, None),
    ),
    // 287
    Shape::new(
        "NameConflictException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(516))]),
    ),
    // 288
    Shape::new(
        "NoSuchEntityException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(517))]),
    ),
    // 289
    Shape::new(
        "OpenIDConnectProviderListEntry",
        Kind::structure(&[Member::new("Arn", "arn", ShapeRef(449))]),
    ),
    // 290
    Shape::new(
        "OpenIDConnectProviderListType",
        Kind::list(ShapeRef(289), None, None),
    ),
    // 291
    Shape::new("OpenIDConnectProviderUrlType", Kind::text(Some(1), Some(255))),
    // 292
    Shape::new(
        "OpenIdIdpCommunicationErrorException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(520))]),
    ),
    // 293
    Shape::new(
        "OrderedOrganizationPolicyType",
        Kind::structure(&[Member::new(
            "ServiceControlPolicyInputList",
            "serviceControlPolicyInputList",
            ShapeRef(386),
        )]),
    ),
    // 294
    Shape::new(
        "OrganizationIdType",
        Kind::matching(None, Some(34), &PATTERNS[31]),
    ),
    // 295
    Shape::new("OrganizationNotFoundException", Kind::structure(&[])),
    // 296
    Shape::new("OrganizationNotInAllFeaturesModeException", Kind::structure(&[])),
    // 297
    Shape::new(
        "OrganizationPolicyListType",
        Kind::list(ShapeRef(293), None, Some(7)),
    ),
    // 298
    Shape::new(
        "OrganizationsDecisionDetail",
        Kind::structure(&[Member::new(
            "AllowedByOrganizations",
            "allowedByOrganizations",
            ShapeRef(456),
        )]),
    ),
    // 299
    Shape::new(
        "ParameterDefinition",
        Kind::structure(&[
            Member::new("Name", "name", ShapeRef(526)).required(),
            Member::new("Type", "type", ShapeRef(528)).required(),
            Member::new("SubType", "subType", ShapeRef(527)),
            Member::new("Description", "description", ShapeRef(525)),
            Member::new("IsRequired", "isRequired", ShapeRef(456)),
            Member::new("DefaultValue", "defaultValue", ShapeRef(524)),
            Member::new("Immutable", "immutable", ShapeRef(456)),
        ]),
    ),
    // 300
    Shape::new(
        "PasswordPolicy",
        Kind::structure(&[
            Member::new("MinimumPasswordLength", "minimumPasswordLength", ShapeRef(514)),
            Member::new("RequireSymbols", "requireSymbols", ShapeRef(456)),
            Member::new("RequireNumbers", "requireNumbers", ShapeRef(456)),
            Member::new(
                "RequireUppercaseCharacters",
                "requireUppercaseCharacters",
                ShapeRef(456),
            ),
            Member::new(
                "RequireLowercaseCharacters",
                "requireLowercaseCharacters",
                ShapeRef(456),
            ),
            Member::new(
                "AllowUsersToChangePassword",
                "allowUsersToChangePassword",
                ShapeRef(456),
            ),
            Member::new("ExpirePasswords", "expirePasswords", ShapeRef(456)),
            Member::new("MaxPasswordAge", "maxPasswordAge", ShapeRef(512)),
            Member::new(
                "PasswordReusePrevention",
                "passwordReusePrevention",
                ShapeRef(531),
            ),
            Member::new("HardExpiry", "hardExpiry", ShapeRef(455)),
        ]),
    ),
    // 301
    Shape::new(
        "PasswordPolicyViolationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(530))]),
    ),
    // 302
    Shape::new(
        "PermissionsBoundaryAttachmentType",
        Kind::one_of(&["PermissionsBoundaryPolicy"]),
    ),
    // 303
    Shape::new(
        "PermissionsBoundaryDecisionDetail",
        Kind::structure(&[Member::new(
            "AllowedByPermissionsBoundary",
            "allowedByPermissionsBoundary",
            ShapeRef(456),
        )]),
    ),
    // 304
    Shape::new(
        "Policy",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)),
            Member::new("PolicyId", "policyId", ShapeRef(488)),
            Member::new("Arn", "arn", ShapeRef(449)),
            Member::new("Path", "path", ShapeRef(553)),
            Member::new("DefaultVersionId", "defaultVersionId", ShapeRef(556)),
            Member::new("AttachmentCount", "attachmentCount", ShapeRef(453)),
            Member::new(
                "PermissionsBoundaryUsageCount",
                "permissionsBoundaryUsageCount",
                ShapeRef(453),
            ),
            Member::new("IsAttachable", "isAttachable", ShapeRef(456)),
            Member::new("Description", "description", ShapeRef(538)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("UpdateDate", "updateDate", ShapeRef(469)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 305
    Shape::new(
        "PolicyDetail",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)),
        ]),
    ),
    // 306
    Shape::new(
        "PolicyEvaluationDecisionType",
        Kind::one_of(&["allowed", "explicitDeny", "implicitDeny"]),
    ),
    // 307
    Shape::new(
        "PolicyEvaluationException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(542))]),
    ),
    // 308
    Shape::new(
        "PolicyExclusionsListType",
        Kind::list(ShapeRef(312), None, Some(256)),
    ),
    // 309
    Shape::new(
        "PolicyGrantingServiceAccess",
        Kind::structure(&[
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyType", "policyType", ShapeRef(555)).required(),
            Member::new("PolicyArn", "policyArn", ShapeRef(449)),
            Member::new("EntityType", "entityType", ShapeRef(548)),
            Member::new("EntityName", "entityName", ShapeRef(480)),
        ]),
    ),
    // 310
    Shape::new(
        "PolicyGroup",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)),
            Member::new("GroupId", "groupId", ShapeRef(488)),
        ]),
    ),
    // 311
    Shape::new("PolicyGroupListType", Kind::list(ShapeRef(310), None, None)),
    // 312
    Shape::new(
        "PolicyIdentifier",
        Kind::Structure {
            members: &[
                Member::new("PolicyType", "policyType", ShapeRef(313)),
                Member::new("PolicyArn", "policyArn", ShapeRef(449)),
                Member::new("InlinePolicyIdentifier", "inlinePolicyIdentifier", ShapeRef(198)),
            ],
            union: true,
        },
    ),
    // 313
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
    // 314
    Shape::new("PolicyIdentifierType", Kind::text(None, None)),
    // 315
    Shape::new(
        "PolicyNotAttachableException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(547))]),
    ),
    // 316
    Shape::new(
        "PolicyParameter",
        Kind::structure(&[
            Member::new("Name", "name", ShapeRef(550)),
            Member::new("Values", "values", ShapeRef(552)),
            Member::new("Type", "type", ShapeRef(317)),
        ]),
    ),
    // 317
    Shape::new("PolicyParameterTypeEnum", Kind::one_of(&["string", "stringList"])),
    // 318
    Shape::new(
        "PolicyRole",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)),
            Member::new("RoleId", "roleId", ShapeRef(488)),
        ]),
    ),
    // 319
    Shape::new("PolicyRoleListType", Kind::list(ShapeRef(318), None, None)),
    // 320
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
    // 321
    Shape::new(
        "PolicyUsageType",
        Kind::one_of(&["PermissionsPolicy", "PermissionsBoundary"]),
    ),
    // 322
    Shape::new(
        "PolicyUser",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("UserId", "userId", ShapeRef(488)),
        ]),
    ),
    // 323
    Shape::new("PolicyUserListType", Kind::list(ShapeRef(322), None, None)),
    // 324
    Shape::new(
        "PolicyVersion",
        Kind::structure(&[
            Member::new("Document", "document", ShapeRef(540)),
            Member::new("VersionId", "versionId", ShapeRef(556)),
            Member::new("IsDefaultVersion", "isDefaultVersion", ShapeRef(456)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
        ]),
    ),
    // 325
    Shape::new(
        "Position",
        Kind::structure(&[
            Member::new("Line", "line", ShapeRef(207)),
            Member::new("Column", "column", ShapeRef(30)),
        ]),
    ),
    // 326
    Shape::new(
        "PutAccountPropertiesRequest",
        Kind::structure(&[Member::new("Properties", "properties", ShapeRef(445)).required()]),
    ),
    // 327
    Shape::new("PutAccountPropertiesResponse", Kind::structure(&[])),
    // 328
    Shape::new(
        "PutGroupPolicyRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 329
    Shape::new(
        "PutRolePermissionsBoundaryRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(449)).required(),
        ]),
    ),
    // 330
    Shape::new(
        "PutRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 331
    Shape::new(
        "PutUserPermissionsBoundaryRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(449)).required(),
        ]),
    ),
    // 332
    Shape::new(
        "PutUserPolicyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("PolicyName", "policyName", ShapeRef(546)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 333
    Shape::new("ReasonType", Kind::text(None, Some(1000))),
    // 334
    Shape::new("RegionNameType", Kind::text(Some(1), Some(100))),
    // 335
    Shape::new(
        "RejectDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)).required(),
            Member::new("Notes", "notes", ShapeRef(518)),
        ]),
    ),
    // 336
    Shape::new(
        "RemoveClientIDFromOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(449),
            )
            .required(),
            Member::new("ClientID", "clientID", ShapeRef(462)).required(),
        ]),
    ),
    // 337
    Shape::new(
        "RemoveRoleFromInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
        ]),
    ),
    // 338
    Shape::new(
        "RemoveUserFromGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("UserName", "userName", ShapeRef(482)).required(),
        ]),
    ),
    // 339
    Shape::new(
        "ReplacementValueEntry",
        Kind::structure(&[Member::new("Values", "values", ShapeRef(564)).required()]),
    ),
    // 340
    Shape::new("ReportContentType", Kind::Blob),
    // 341
    Shape::new("ReportFormatType", Kind::one_of(&["text/csv"])),
    // 342
    Shape::new(
        "ReportGenerationLimitExceededException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(565))]),
    ),
    // 343
    Shape::new("ReportStateDescriptionType", Kind::text(None, None)),
    // 344
    Shape::new(
        "ReportStateType",
        Kind::one_of(&["STARTED", "INPROGRESS", "COMPLETE"]),
    ),
    // 345
    Shape::new(
        "ResetServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(595),
            )
            .required(),
        ]),
    ),
    // 346
    Shape::new(
        "ResetServiceSpecificCredentialResponse",
        Kind::structure(&[Member::new(
            "ServiceSpecificCredential",
            "serviceSpecificCredential",
            ShapeRef(376),
        )]),
    ),
    // 347
    Shape::new("ResourceHandlingOptionType", Kind::text(Some(1), Some(64))),
    // 348
    Shape::new("ResourceNameListType", Kind::list(ShapeRef(349), None, None)),
    // 349
    Shape::new("ResourceNameType", Kind::text(Some(1), Some(2048))),
    // 350
    Shape::new(
        "ResourceSpecificResult",
        Kind::structure(&[
            Member::new("EvalResourceName", "evalResourceName", ShapeRef(349)).required(),
            Member::new("EvalResourceDecision", "evalResourceDecision", ShapeRef(306)).required(),
            Member::new("MatchedStatements", "matchedStatements", ShapeRef(389)),
            Member::new("MissingContextValues", "missingContextValues", ShapeRef(36)),
            Member::new("EvalDecisionDetails", "evalDecisionDetails", ShapeRef(123)),
            Member::new(
                "PermissionsBoundaryDecisionDetail",
                "permissionsBoundaryDecisionDetail",
                ShapeRef(303),
            ),
        ]),
    ),
    // 351
    Shape::new(
        "ResourceSpecificResultListType",
        Kind::list(ShapeRef(350), None, None),
    ),
    // 352
    Shape::new(
        "ResyncMFADeviceRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("AuthenticationCode1", "authenticationCode1", ShapeRef(454))
                .required()
                .secret(),
            Member::new("AuthenticationCode2", "authenticationCode2", ShapeRef(454))
                .required()
                .secret(),
        ]),
    ),
    // 353
    Shape::new(
        "Role",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)).required(),
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("RoleId", "roleId", ShapeRef(488)).required(),
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
            Member::new(
                "AssumeRolePolicyDocument",
                "assumeRolePolicyDocument",
                ShapeRef(540),
            ),
            Member::new("Description", "description", ShapeRef(571)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(574)),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(609)),
            Member::new("RoleLastUsed", "roleLastUsed", ShapeRef(355)),
            Member::new("SourceRoleTemplate", "sourceRoleTemplate", ShapeRef(387)),
        ]),
    ),
    // 354
    Shape::new(
        "RoleDetail",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("RoleName", "roleName", ShapeRef(577)),
            Member::new("RoleId", "roleId", ShapeRef(488)),
            Member::new("Arn", "arn", ShapeRef(449)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new(
                "AssumeRolePolicyDocument",
                "assumeRolePolicyDocument",
                ShapeRef(540),
            ),
            Member::new("InstanceProfileList", "instanceProfileList", ShapeRef(490)),
            Member::new("RolePolicyList", "rolePolicyList", ShapeRef(539)),
            Member::new(
                "AttachedManagedPolicies",
                "attachedManagedPolicies",
                ShapeRef(452),
            ),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(609)),
            Member::new("RoleLastUsed", "roleLastUsed", ShapeRef(355)),
        ]),
    ),
    // 355
    Shape::new(
        "RoleLastUsed",
        Kind::structure(&[
            Member::new("LastUsedDate", "lastUsedDate", ShapeRef(469)),
            Member::new("Region", "region", ShapeRef(601)),
        ]),
    ),
    // 356
    Shape::new(
        "RoleModifiedException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(575))]),
    ),
    // 357
    Shape::new(
        "RoleTemplateDisabledException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(581))]),
    ),
    // 358
    Shape::new(
        "RoleTemplateVersion",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(449)),
            Member::new("TemplateName", "templateName", ShapeRef(582)),
            Member::new("TemplateVersionId", "templateVersionId", ShapeRef(488)),
            Member::new("Description", "description", ShapeRef(580)),
            Member::new("MajorVersion", "majorVersion", ShapeRef(492)),
            Member::new("DefaultMinorVersion", "defaultMinorVersion", ShapeRef(515)),
            Member::new("ManagedByType", "managedByType", ShapeRef(506)),
            Member::new("ManagedByValue", "managedByValue", ShapeRef(507)),
            Member::new("Enabled", "enabled", ShapeRef(456)),
            Member::new("MinorVersion", "minorVersion", ShapeRef(515)),
            Member::new("RoleNamePattern", "roleNamePattern", ShapeRef(576)),
            Member::new("RolePathPattern", "rolePathPattern", ShapeRef(578)),
            Member::new("RoleDescriptionPattern", "roleDescriptionPattern", ShapeRef(570)),
            Member::new(
                "AssumeRolePolicyDocumentTemplate",
                "assumeRolePolicyDocumentTemplate",
                ShapeRef(540),
            ),
            Member::new("InlinePolicyTemplates", "inlinePolicyTemplates", ShapeRef(489)),
            Member::new("ManagedPolicyArns", "managedPolicyArns", ShapeRef(508)),
            Member::new("PermissionBoundaryArn", "permissionBoundaryArn", ShapeRef(449)),
            Member::new("ParametersDefinition", "parametersDefinition", ShapeRef(529)),
            Member::new("RoleTagsTemplate", "roleTagsTemplate", ShapeRef(611)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(574)),
            Member::new("VersionEnabled", "versionEnabled", ShapeRef(456)),
            Member::new("CreateTimestamp", "createTimestamp", ShapeRef(469)),
            Member::new("UpdateTimestamp", "updateTimestamp", ShapeRef(469)),
        ]),
    ),
    // 359
    Shape::new("RoleUsageListType", Kind::list(ShapeRef(360), None, None)),
    // 360
    Shape::new(
        "RoleUsageType",
        Kind::structure(&[
            Member::new("Region", "region", ShapeRef(334)),
            Member::new("Resources", "resources", ShapeRef(15)),
        ]),
    ),
    // 361
    Shape::new(
        "SAMLMetadataDocumentType",
        Kind::text(Some(1000), Some(10_000_000)),
    ),
    // 362
    Shape::new(
        "SAMLPrivateKey",
        Kind::structure(&[
            Member::new("KeyId", "keyId", ShapeRef(557)),
            Member::new("Timestamp", "timestamp", ShapeRef(469)),
        ]),
    ),
    // 363
    Shape::new(
        "SAMLProviderListEntry",
        Kind::structure(&[
            Member::new("Arn", "arn", ShapeRef(449)),
            Member::new("ValidUntil", "validUntil", ShapeRef(469)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
        ]),
    ),
    // 364
    Shape::new("SAMLProviderListType", Kind::list(ShapeRef(363), None, None)),
    // 365
    Shape::new(
        "SAMLProviderNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[21]),
    ),
    // 366
    Shape::new(
        "SSHPublicKey",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(561)).required(),
            Member::new("Fingerprint", "fingerprint", ShapeRef(560)).required(),
            Member::new("SSHPublicKeyBody", "sSHPublicKeyBody", ShapeRef(562)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(469)),
        ]),
    ),
    // 367
    Shape::new("SSHPublicKeyListType", Kind::list(ShapeRef(368), None, None)),
    // 368
    Shape::new(
        "SSHPublicKeyMetadata",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(561)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(469)).required(),
        ]),
    ),
    // 369
    Shape::new(
        "SendDelegationTokenRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)).required(),
        ]),
    ),
    // 370
    Shape::new(
        "ServerCertificate",
        Kind::structure(&[
            Member::new(
                "ServerCertificateMetadata",
                "serverCertificateMetadata",
                ShapeRef(371),
            )
            .required(),
            Member::new("CertificateBody", "certificateBody", ShapeRef(457)).required(),
            Member::new("CertificateChain", "certificateChain", ShapeRef(458)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 371
    Shape::new(
        "ServerCertificateMetadata",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)).required(),
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
            Member::new("ServerCertificateId", "serverCertificateId", ShapeRef(488)).required(),
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(469)),
            Member::new("Expiration", "expiration", ShapeRef(469)),
        ]),
    ),
    // 372
    Shape::new("ServiceAccessNotEnabledException", Kind::structure(&[])),
    // 373
    Shape::new(
        "ServiceFailureException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(588))]),
    ),
    // 374
    Shape::new(
        "ServiceLastAccessed",
        Kind::structure(&[
            Member::new("ServiceName", "serviceName", ShapeRef(590)).required(),
            Member::new("LastAuthenticated", "lastAuthenticated", ShapeRef(469)),
            Member::new("ServiceNamespace", "serviceNamespace", ShapeRef(592)).required(),
            Member::new(
                "LastAuthenticatedEntity",
                "lastAuthenticatedEntity",
                ShapeRef(449),
            ),
            Member::new(
                "LastAuthenticatedRegion",
                "lastAuthenticatedRegion",
                ShapeRef(601),
            ),
            Member::new(
                "TotalAuthenticatedEntities",
                "totalAuthenticatedEntities",
                ShapeRef(492),
            ),
            Member::new(
                "TrackedActionsLastAccessed",
                "trackedActionsLastAccessed",
                ShapeRef(401),
            ),
        ]),
    ),
    // 375
    Shape::new(
        "ServiceNotSupportedException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(593))]),
    ),
    // 376
    Shape::new(
        "ServiceSpecificCredential",
        Kind::structure(&[
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
            Member::new("ExpirationDate", "expirationDate", ShapeRef(469)),
            Member::new("ServiceName", "serviceName", ShapeRef(589)).required(),
            Member::new("ServiceUserName", "serviceUserName", ShapeRef(596)),
            Member::new("ServicePassword", "servicePassword", ShapeRef(594)).secret(),
            Member::new("ServiceCredentialAlias", "serviceCredentialAlias", ShapeRef(586)),
            Member::new(
                "ServiceCredentialSecret",
                "serviceCredentialSecret",
                ShapeRef(587),
            )
            .secret(),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(595),
            )
            .required(),
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
        ]),
    ),
    // 377
    Shape::new(
        "ServiceSpecificCredentialMetadata",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
            Member::new("ServiceUserName", "serviceUserName", ShapeRef(596)),
            Member::new("ServiceCredentialAlias", "serviceCredentialAlias", ShapeRef(586)),
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
            Member::new("ExpirationDate", "expirationDate", ShapeRef(469)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(595),
            )
            .required(),
            Member::new("ServiceName", "serviceName", ShapeRef(589)).required(),
        ]),
    ),
    // 378
    Shape::new(
        "ServiceSpecificCredentialsListType",
        Kind::list(ShapeRef(377), None, None),
    ),
    // 379
    Shape::new("ServicesLastAccessed", Kind::list(ShapeRef(374), None, None)),
    // 380
    Shape::new(
        "SetDefaultPolicyVersionRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("VersionId", "versionId", ShapeRef(556)).required(),
        ]),
    ),
    // 381
    Shape::new(
        "SetSecurityTokenServicePreferencesRequest",
        Kind::structure(&[Member::new(
            "GlobalEndpointTokenVersion",
            "globalEndpointTokenVersion",
            ShapeRef(483),
        )
        .required()]),
    ),
    // 382
    Shape::new(
        "SigningCertificate",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("CertificateId", "certificateId", ShapeRef(459)).required(),
            Member::new("CertificateBody", "certificateBody", ShapeRef(457)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
            Member::new("UploadDate", "uploadDate", ShapeRef(469)),
        ]),
    ),
    // 383
    Shape::new(
        "SimulateCustomPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyInputList", "policyInputList", ShapeRef(386)).required(),
            Member::new(
                "PermissionsBoundaryPolicyInputList",
                "permissionsBoundaryPolicyInputList",
                ShapeRef(386),
            ),
            Member::new(
                "OrderedOrganizationPolicyInputList",
                "orderedOrganizationPolicyInputList",
                ShapeRef(297),
            ),
            Member::new("ActionNames", "actionNames", ShapeRef(10)).required(),
            Member::new("ResourceArns", "resourceArns", ShapeRef(348)),
            Member::new("ResourcePolicy", "resourcePolicy", ShapeRef(540)),
            Member::new("ResourceOwner", "resourceOwner", ShapeRef(349)),
            Member::new("CallerArn", "callerArn", ShapeRef(349)),
            Member::new("ContextEntries", "contextEntries", ShapeRef(34)),
            Member::new("ResourceHandlingOption", "resourceHandlingOption", ShapeRef(347)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
            Member::new("Marker", "marker", ShapeRef(510)),
        ]),
    ),
    // 384
    Shape::new(
        "SimulatePolicyResponse",
        Kind::structure(&[
            Member::new("EvaluationResults", "evaluationResults", ShapeRef(126)),
            Member::new("IsTruncated", "isTruncated", ShapeRef(456)),
            Member::new("Marker", "marker", ShapeRef(569)),
        ]),
    ),
    // 385
    Shape::new(
        "SimulatePrincipalPolicyRequest",
        Kind::structure(&[
            Member::new("PolicySourceArn", "policySourceArn", ShapeRef(449)).required(),
            Member::new("PolicyInputList", "policyInputList", ShapeRef(386)),
            Member::new(
                "PermissionsBoundaryPolicyInputList",
                "permissionsBoundaryPolicyInputList",
                ShapeRef(386),
            ),
            Member::new("PolicyExclusionList", "policyExclusionList", ShapeRef(308)),
            Member::new("ActionNames", "actionNames", ShapeRef(10)).required(),
            Member::new("ResourceArns", "resourceArns", ShapeRef(348)),
            Member::new("ResourcePolicy", "resourcePolicy", ShapeRef(540)),
            Member::new("ResourceOwner", "resourceOwner", ShapeRef(349)),
            Member::new("CallerArn", "callerArn", ShapeRef(349)),
            Member::new("ContextEntries", "contextEntries", ShapeRef(34)),
            Member::new("ResourceHandlingOption", "resourceHandlingOption", ShapeRef(347)),
            Member::new("MaxItems", "maxItems", ShapeRef(511)),
            Member::new("Marker", "marker", ShapeRef(510)),
        ]),
    ),
    // 386
    Shape::new("SimulationPolicyListType", Kind::list(ShapeRef(540), None, None)),
    // 387
    Shape::new(
        "SourceRoleTemplate",
        Kind::structure(&[
            Member::new("TemplateArn", "templateArn", ShapeRef(449)).required(),
            Member::new("TemplateMinorVersion", "templateMinorVersion", ShapeRef(492)).required(),
        ]),
    ),
    // 388
    Shape::new(
        "Statement",
        Kind::structure(&[
            Member::new("SourcePolicyId", "sourcePolicyId", ShapeRef(314)),
            Member::new("SourcePolicyType", "sourcePolicyType", ShapeRef(320)),
            Member::new("StartPosition", "startPosition", ShapeRef(325)),
            Member::new("EndPosition", "endPosition", ShapeRef(325)),
        ]),
    ),
    // 389
    Shape::new("StatementListType", Kind::list(ShapeRef(388), None, None)),
    // 390
    Shape::new(
        "Tag",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(608)).required(),
            Member::new("Value", "value", ShapeRef(613)).required(),
        ]),
    ),
    // 391
    Shape::new(
        "TagInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 392
    Shape::new(
        "TagMFADeviceRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 393
    Shape::new(
        "TagOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(449),
            )
            .required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 394
    Shape::new(
        "TagPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 395
    Shape::new(
        "TagRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 396
    Shape::new(
        "TagSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 397
    Shape::new(
        "TagServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 398
    Shape::new(
        "TagTemplate",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(610)).required(),
            Member::new("Value", "value", ShapeRef(612)).required(),
        ]),
    ),
    // 399
    Shape::new(
        "TagUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("Tags", "tags", ShapeRef(609)).required(),
        ]),
    ),
    // 400
    Shape::new(
        "TrackedActionLastAccessed",
        Kind::structure(&[
            Member::new("ActionName", "actionName", ShapeRef(601)),
            Member::new("LastAccessedEntity", "lastAccessedEntity", ShapeRef(449)),
            Member::new("LastAccessedTime", "lastAccessedTime", ShapeRef(469)),
            Member::new("LastAccessedRegion", "lastAccessedRegion", ShapeRef(601)),
        ]),
    ),
    // 401
    Shape::new(
        "TrackedActionsLastAccessed",
        Kind::list(ShapeRef(400), None, None),
    ),
    // 402
    Shape::new(
        "UnmodifiableEntityException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(616))]),
    ),
    // 403
    Shape::new(
        "UnrecognizedPublicKeyEncodingException",
        Kind::structure(&[Member::new("message", "message", ShapeRef(617))]),
    ),
    // 404
    Shape::new(
        "UntagInstanceProfileRequest",
        Kind::structure(&[
            Member::new("InstanceProfileName", "instanceProfileName", ShapeRef(491)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 405
    Shape::new(
        "UntagMFADeviceRequest",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 406
    Shape::new(
        "UntagOpenIDConnectProviderRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(449),
            )
            .required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 407
    Shape::new(
        "UntagPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyArn", "policyArn", ShapeRef(449)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 408
    Shape::new(
        "UntagRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 409
    Shape::new(
        "UntagSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 410
    Shape::new(
        "UntagServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 411
    Shape::new(
        "UntagUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(607)).required(),
        ]),
    ),
    // 412
    Shape::new(
        "UpdateAccessKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("AccessKeyId", "accessKeyId", ShapeRef(439)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
        ]),
    ),
    // 413
    Shape::new(
        "UpdateAccountPasswordPolicyRequest",
        Kind::structure(&[
            Member::new("MinimumPasswordLength", "minimumPasswordLength", ShapeRef(514)),
            Member::new("RequireSymbols", "requireSymbols", ShapeRef(456)),
            Member::new("RequireNumbers", "requireNumbers", ShapeRef(456)),
            Member::new(
                "RequireUppercaseCharacters",
                "requireUppercaseCharacters",
                ShapeRef(456),
            ),
            Member::new(
                "RequireLowercaseCharacters",
                "requireLowercaseCharacters",
                ShapeRef(456),
            ),
            Member::new(
                "AllowUsersToChangePassword",
                "allowUsersToChangePassword",
                ShapeRef(456),
            ),
            Member::new("MaxPasswordAge", "maxPasswordAge", ShapeRef(512)),
            Member::new(
                "PasswordReusePrevention",
                "passwordReusePrevention",
                ShapeRef(531),
            ),
            Member::new("HardExpiry", "hardExpiry", ShapeRef(455)),
        ]),
    ),
    // 414
    Shape::new(
        "UpdateAssumeRolePolicyRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("PolicyDocument", "policyDocument", ShapeRef(540)).required(),
        ]),
    ),
    // 415
    Shape::new(
        "UpdateDelegationRequestRequest",
        Kind::structure(&[
            Member::new("DelegationRequestId", "delegationRequestId", ShapeRef(471)).required(),
            Member::new("Notes", "notes", ShapeRef(518)),
        ]),
    ),
    // 416
    Shape::new(
        "UpdateGroupRequest",
        Kind::structure(&[
            Member::new("GroupName", "groupName", ShapeRef(487)).required(),
            Member::new("NewPath", "newPath", ShapeRef(534)),
            Member::new("NewGroupName", "newGroupName", ShapeRef(487)),
        ]),
    ),
    // 417
    Shape::new(
        "UpdateLoginProfileRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("Password", "password", ShapeRef(532)).secret(),
            Member::new("PasswordResetRequired", "passwordResetRequired", ShapeRef(455)),
        ]),
    ),
    // 418
    Shape::new(
        "UpdateOpenIDConnectProviderThumbprintRequest",
        Kind::structure(&[
            Member::new(
                "OpenIDConnectProviderArn",
                "openIDConnectProviderArn",
                ShapeRef(449),
            )
            .required(),
            Member::new("ThumbprintList", "thumbprintList", ShapeRef(614)).required(),
        ]),
    ),
    // 419
    Shape::new(
        "UpdateRoleDescriptionRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("Description", "description", ShapeRef(571)).required(),
        ]),
    ),
    // 420
    Shape::new(
        "UpdateRoleDescriptionResponse",
        Kind::structure(&[Member::new("Role", "role", ShapeRef(353))]),
    ),
    // 421
    Shape::new(
        "UpdateRoleRequest",
        Kind::structure(&[
            Member::new("RoleName", "roleName", ShapeRef(577)).required(),
            Member::new("Description", "description", ShapeRef(571)),
            Member::new("MaxSessionDuration", "maxSessionDuration", ShapeRef(574)),
        ]),
    ),
    // 422
    Shape::new("UpdateRoleResponse", Kind::structure(&[])),
    // 423
    Shape::new(
        "UpdateSAMLProviderRequest",
        Kind::structure(&[
            Member::new("SAMLMetadataDocument", "sAMLMetadataDocument", ShapeRef(361)),
            Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449)).required(),
            Member::new(
                "AssertionEncryptionMode",
                "assertionEncryptionMode",
                ShapeRef(450),
            ),
            Member::new("AddPrivateKey", "addPrivateKey", ShapeRef(559)).secret(),
            Member::new("RemovePrivateKey", "removePrivateKey", ShapeRef(557)),
        ]),
    ),
    // 424
    Shape::new(
        "UpdateSAMLProviderResponse",
        Kind::structure(&[Member::new("SAMLProviderArn", "sAMLProviderArn", ShapeRef(449))]),
    ),
    // 425
    Shape::new(
        "UpdateSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SSHPublicKeyId", "sSHPublicKeyId", ShapeRef(561)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
        ]),
    ),
    // 426
    Shape::new(
        "UpdateServerCertificateRequest",
        Kind::structure(&[
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
            Member::new("NewPath", "newPath", ShapeRef(534)),
            Member::new(
                "NewServerCertificateName",
                "newServerCertificateName",
                ShapeRef(585),
            ),
        ]),
    ),
    // 427
    Shape::new(
        "UpdateServiceSpecificCredentialRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new(
                "ServiceSpecificCredentialId",
                "serviceSpecificCredentialId",
                ShapeRef(595),
            )
            .required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
        ]),
    ),
    // 428
    Shape::new(
        "UpdateSigningCertificateRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("CertificateId", "certificateId", ShapeRef(459)).required(),
            Member::new("Status", "status", ShapeRef(600)).required(),
        ]),
    ),
    // 429
    Shape::new(
        "UpdateUserRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)).required(),
            Member::new("NewPath", "newPath", ShapeRef(534)),
            Member::new("NewUserName", "newUserName", ShapeRef(620)),
        ]),
    ),
    // 430
    Shape::new(
        "UploadSSHPublicKeyRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("SSHPublicKeyBody", "sSHPublicKeyBody", ShapeRef(562)).required(),
        ]),
    ),
    // 431
    Shape::new(
        "UploadSSHPublicKeyResponse",
        Kind::structure(&[Member::new("SSHPublicKey", "sSHPublicKey", ShapeRef(366))]),
    ),
    // 432
    Shape::new(
        "UploadServerCertificateRequest",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("ServerCertificateName", "serverCertificateName", ShapeRef(585)).required(),
            Member::new("CertificateBody", "certificateBody", ShapeRef(457)).required(),
            Member::new("PrivateKey", "privateKey", ShapeRef(559))
                .required()
                .secret(),
            Member::new("CertificateChain", "certificateChain", ShapeRef(458)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 433
    Shape::new(
        "UploadServerCertificateResponse",
        Kind::structure(&[
            Member::new(
                "ServerCertificateMetadata",
                "serverCertificateMetadata",
                ShapeRef(371),
            ),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 434
    Shape::new(
        "UploadSigningCertificateRequest",
        Kind::structure(&[
            Member::new("UserName", "userName", ShapeRef(482)),
            Member::new("CertificateBody", "certificateBody", ShapeRef(457)).required(),
        ]),
    ),
    // 435
    Shape::new(
        "UploadSigningCertificateResponse",
        Kind::structure(&[Member::new("Certificate", "certificate", ShapeRef(382)).required()]),
    ),
    // 436
    Shape::new(
        "User",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)).required(),
            Member::new("UserName", "userName", ShapeRef(620)).required(),
            Member::new("UserId", "userId", ShapeRef(488)).required(),
            Member::new("Arn", "arn", ShapeRef(449)).required(),
            Member::new("CreateDate", "createDate", ShapeRef(469)).required(),
            Member::new("PasswordLastUsed", "passwordLastUsed", ShapeRef(469)),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 437
    Shape::new(
        "UserDetail",
        Kind::structure(&[
            Member::new("Path", "path", ShapeRef(534)),
            Member::new("UserName", "userName", ShapeRef(620)),
            Member::new("UserId", "userId", ShapeRef(488)),
            Member::new("Arn", "arn", ShapeRef(449)),
            Member::new("CreateDate", "createDate", ShapeRef(469)),
            Member::new("UserPolicyList", "userPolicyList", ShapeRef(539)),
            Member::new("GroupList", "groupList", ShapeRef(486)),
            Member::new(
                "AttachedManagedPolicies",
                "attachedManagedPolicies",
                ShapeRef(452),
            ),
            Member::new("PermissionsBoundary", "permissionsBoundary", ShapeRef(20)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 438
    Shape::new(
        "VirtualMFADevice",
        Kind::structure(&[
            Member::new("SerialNumber", "serialNumber", ShapeRef(583)).required(),
            Member::new("Base32StringSeed", "base32StringSeed", ShapeRef(24)).secret(),
            Member::new("QRCodePNG", "qRCodePNG", ShapeRef(24)).secret(),
            Member::new("User", "user", ShapeRef(436)),
            Member::new("EnableDate", "enableDate", ShapeRef(469)),
            Member::new("Tags", "tags", ShapeRef(609)),
        ]),
    ),
    // 439
    Shape::new(
        "accessKeyIdType",
        Kind::matching(Some(16), Some(128), &PATTERNS[22]),
    ),
    // 440
    Shape::new("accessKeyMetadataListType", Kind::list(ShapeRef(6), None, None)),
    // 441
    Shape::new("accessKeySecretType", Kind::text(None, None)).sensitive(),
    // 442
    Shape::new("accountAliasListType", Kind::list(ShapeRef(443), None, None)),
    // 443
    Shape::new(
        "accountAliasType",
        Kind::matching(Some(3), Some(63), &PATTERNS[26]),
    ),
    // 444
    Shape::new("accountIdType", Kind::matching(None, None, &PATTERNS[23])),
    // 445
    Shape::new(
        "accountPropertiesMapType",
        Kind::map(ShapeRef(446), ShapeRef(447), None),
    ),
    // 446
    Shape::new(
        "accountPropertyKeyType",
        Kind::matching(Some(1), Some(50), &PATTERNS[25]),
    ),
    // 447
    Shape::new("accountPropertyValueType", Kind::text(Some(1), Some(1024))),
    // 448
    Shape::new("allUsers", Kind::Boolean),
    // 449
    Shape::new("arnType", Kind::text(Some(20), Some(2048))),
    // 450
    Shape::new(
        "assertionEncryptionModeType",
        Kind::one_of(&["Required", "Allowed"]),
    ),
    // 451
    Shape::new(
        "assignmentStatusType",
        Kind::one_of(&["Assigned", "Unassigned", "Any"]),
    ),
    // 452
    Shape::new("attachedPoliciesListType", Kind::list(ShapeRef(21), None, None)),
    // 453
    Shape::new("attachmentCountType", Kind::integer(None, None)),
    // 454
    Shape::new(
        "authenticationCodeType",
        Kind::matching(Some(6), Some(6), &PATTERNS[6]),
    ),
    // 455
    Shape::new("booleanObjectType", Kind::Boolean),
    // 456
    Shape::new("booleanType", Kind::Boolean),
    // 457
    Shape::new(
        "certificateBodyType",
        Kind::matching(Some(1), Some(16_384), &PATTERNS[13]),
    ),
    // 458
    Shape::new(
        "certificateChainType",
        Kind::matching(Some(1), Some(2_097_152), &PATTERNS[13]),
    ),
    // 459
    Shape::new(
        "certificateIdType",
        Kind::matching(Some(24), Some(128), &PATTERNS[22]),
    ),
    // 460
    Shape::new("certificateListType", Kind::list(ShapeRef(382), None, None)),
    // 461
    Shape::new("clientIDListType", Kind::list(ShapeRef(462), None, None)),
    // 462
    Shape::new("clientIDType", Kind::text(Some(1), Some(255))),
    // 463
    Shape::new("consoleDeepLinkType", Kind::text(Some(1), Some(255))),
    // 464
    Shape::new("credentialAgeDays", Kind::integer(Some(1), Some(36_600))),
    // 465
    Shape::new("credentialReportExpiredExceptionMessage", Kind::text(None, None)),
    // 466
    Shape::new(
        "credentialReportNotPresentExceptionMessage",
        Kind::text(None, None),
    ),
    // 467
    Shape::new("credentialReportNotReadyExceptionMessage", Kind::text(None, None)),
    // 468
    Shape::new(
        "customSuffixType",
        Kind::matching(Some(1), Some(64), &PATTERNS[16]),
    ),
    // 469
    Shape::new("dateType", Kind::Timestamp(TimestampFormat::Iso8601)),
    // 470
    Shape::new(
        "delegationRequestDescriptionType",
        Kind::matching(None, Some(1000), &PATTERNS[11]),
    ),
    // 471
    Shape::new(
        "delegationRequestIdType",
        Kind::matching(Some(16), Some(128), &PATTERNS[20]),
    ),
    // 472
    Shape::new("delegationRequestsListType", Kind::list(ShapeRef(74), None, None)),
    // 473
    Shape::new("deleteConflictMessage", Kind::text(None, None)),
    // 474
    Shape::new("duplicateCertificateMessage", Kind::text(None, None)),
    // 475
    Shape::new("duplicateSSHPublicKeyMessage", Kind::text(None, None)),
    // 476
    Shape::new("encodingType", Kind::one_of(&["SSH", "PEM"])),
    // 477
    Shape::new("entityAlreadyExistsMessage", Kind::text(None, None)),
    // 478
    Shape::new("entityDetailsListType", Kind::list(ShapeRef(118), None, None)),
    // 479
    Shape::new("entityListType", Kind::list(ShapeRef(121), None, None)),
    // 480
    Shape::new(
        "entityNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 481
    Shape::new("entityTemporarilyUnmodifiableMessage", Kind::text(None, None)),
    // 482
    Shape::new(
        "existingUserNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 483
    Shape::new(
        "globalEndpointTokenVersion",
        Kind::one_of(&["v1Token", "v2Token"]),
    ),
    // 484
    Shape::new("groupDetailListType", Kind::list(ShapeRef(196), None, None)),
    // 485
    Shape::new("groupListType", Kind::list(ShapeRef(195), None, None)),
    // 486
    Shape::new("groupNameListType", Kind::list(ShapeRef(487), None, None)),
    // 487
    Shape::new("groupNameType", Kind::matching(Some(1), Some(128), &PATTERNS[16])),
    // 488
    Shape::new("idType", Kind::matching(Some(16), Some(128), &PATTERNS[22])),
    // 489
    Shape::new(
        "inlinePolicyTemplateListType",
        Kind::list(ShapeRef(197), None, None),
    ),
    // 490
    Shape::new("instanceProfileListType", Kind::list(ShapeRef(199), None, None)),
    // 491
    Shape::new(
        "instanceProfileNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 492
    Shape::new("integerType", Kind::integer(None, None)),
    // 493
    Shape::new("invalidAuthenticationCodeMessage", Kind::text(None, None)),
    // 494
    Shape::new("invalidCertificateMessage", Kind::text(None, None)),
    // 495
    Shape::new("invalidInputMessage", Kind::text(None, None)),
    // 496
    Shape::new("invalidPublicKeyMessage", Kind::text(None, None)),
    // 497
    Shape::new("invalidUserTypeMessage", Kind::text(None, None)),
    // 498
    Shape::new("jobIDType", Kind::text(Some(36), Some(36))),
    // 499
    Shape::new(
        "jobStatusType",
        Kind::one_of(&["IN_PROGRESS", "COMPLETED", "FAILED"]),
    ),
    // 500
    Shape::new("keyPairMismatchMessage", Kind::text(None, None)),
    // 501
    Shape::new("limitExceededMessage", Kind::text(None, None)),
    // 502
    Shape::new(
        "listPolicyGrantingServiceAccessResponseListType",
        Kind::list(ShapeRef(244), None, None),
    ),
    // 503
    Shape::new("localeType", Kind::text(Some(2), Some(12))),
    // 504
    Shape::new("malformedCertificateMessage", Kind::text(None, None)),
    // 505
    Shape::new("malformedPolicyDocumentMessage", Kind::text(None, None)),
    // 506
    Shape::new("managedByTypeType", Kind::one_of(&["Service"])),
    // 507
    Shape::new("managedByValueType", Kind::text(Some(1), Some(128))),
    // 508
    Shape::new("managedPolicyArnListType", Kind::list(ShapeRef(449), None, None)),
    // 509
    Shape::new(
        "mapStringReplacementValueEntry",
        Kind::map(ShapeRef(601), ShapeRef(339), Some(30)),
    ),
    // 510
    Shape::new("markerType", Kind::matching(Some(1), Some(320), &PATTERNS[14])),
    // 511
    Shape::new("maxItemsType", Kind::integer(Some(1), Some(1000))),
    // 512
    Shape::new("maxPasswordAgeType", Kind::integer(Some(1), Some(1095))),
    // 513
    Shape::new("mfaDeviceListType", Kind::list(ShapeRef(282), None, None)),
    // 514
    Shape::new("minimumPasswordLengthType", Kind::integer(Some(6), Some(128))),
    // 515
    Shape::new("minorVersionType", Kind::integer(None, None)),
    // 516
    Shape::new("nameConflictMessage", Kind::text(None, None)),
    // 517
    Shape::new("noSuchEntityMessage", Kind::text(None, None)),
    // 518
    Shape::new("notesType", Kind::matching(None, Some(500), &PATTERNS[11])),
    // 519
    Shape::new(
        "notificationChannelType",
        Kind::matching(Some(2), Some(400), &PATTERNS[28]),
    ),
    // 520
    Shape::new(
        "openIdIdpCommunicationErrorExceptionMessage",
        Kind::text(None, None),
    ),
    // 521
    Shape::new(
        "organizationsEntityPathType",
        Kind::matching(Some(19), Some(427), &PATTERNS[30]),
    ),
    // 522
    Shape::new(
        "organizationsPolicyIdType",
        Kind::matching(None, None, &PATTERNS[32]),
    ),
    // 523
    Shape::new("ownerIdType", Kind::matching(Some(20), Some(2048), &PATTERNS[27])),
    // 524
    Shape::new("parameterDefaultValueType", Kind::text(None, Some(1024))),
    // 525
    Shape::new("parameterDescriptionType", Kind::text(None, Some(1000))),
    // 526
    Shape::new("parameterNameType", Kind::text(Some(1), Some(128))),
    // 527
    Shape::new("parameterSubTypeType", Kind::text(None, Some(256))),
    // 528
    Shape::new(
        "parameterTypeType",
        Kind::one_of(&["String", "StringList", "Number", "NumberList", "Arn", "ArnList"]),
    ),
    // 529
    Shape::new(
        "parametersDefinitionListType",
        Kind::list(ShapeRef(299), None, None),
    ),
    // 530
    Shape::new("passwordPolicyViolationMessage", Kind::text(None, None)),
    // 531
    Shape::new("passwordReusePreventionType", Kind::integer(Some(1), Some(24))),
    // 532
    Shape::new("passwordType", Kind::matching(Some(1), Some(128), &PATTERNS[13])).sensitive(),
    // 533
    Shape::new(
        "pathPrefixType",
        Kind::matching(Some(1), Some(512), &PATTERNS[24]),
    ),
    // 534
    Shape::new("pathType", Kind::matching(Some(1), Some(512), &PATTERNS[1])),
    // 535
    Shape::new(
        "permissionCheckResultType",
        Kind::one_of(&["ALLOWED", "DENIED", "UNSURE"]),
    ),
    // 536
    Shape::new(
        "permissionCheckStatusType",
        Kind::one_of(&["COMPLETE", "IN_PROGRESS", "FAILED"]),
    ),
    // 537
    Shape::new("permissionType", Kind::text(None, None)),
    // 538
    Shape::new("policyDescriptionType", Kind::text(None, Some(1000))),
    // 539
    Shape::new("policyDetailListType", Kind::list(ShapeRef(305), None, None)),
    // 540
    Shape::new(
        "policyDocumentType",
        Kind::matching(Some(1), Some(131_072), &PATTERNS[13]),
    ),
    // 541
    Shape::new(
        "policyDocumentVersionListType",
        Kind::list(ShapeRef(324), None, None),
    ),
    // 542
    Shape::new("policyEvaluationErrorMessage", Kind::text(None, None)),
    // 543
    Shape::new(
        "policyGrantingServiceAccessListType",
        Kind::list(ShapeRef(309), None, None),
    ),
    // 544
    Shape::new("policyListType", Kind::list(ShapeRef(304), None, None)),
    // 545
    Shape::new("policyNameListType", Kind::list(ShapeRef(546), None, None)),
    // 546
    Shape::new(
        "policyNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 547
    Shape::new("policyNotAttachableMessage", Kind::text(None, None)),
    // 548
    Shape::new("policyOwnerEntityType", Kind::one_of(&["USER", "ROLE", "GROUP"])),
    // 549
    Shape::new(
        "policyParameterListType",
        Kind::list(ShapeRef(316), None, Some(50)),
    ),
    // 550
    Shape::new(
        "policyParameterNameType",
        Kind::matching(Some(5), Some(256), &PATTERNS[3]),
    ),
    // 551
    Shape::new(
        "policyParameterValueType",
        Kind::matching(None, None, &PATTERNS[3]),
    ),
    // 552
    Shape::new(
        "policyParameterValuesListType",
        Kind::list(ShapeRef(551), None, None),
    ),
    // 553
    Shape::new("policyPathType", Kind::matching(Some(1), Some(512), &PATTERNS[0])),
    // 554
    Shape::new("policyScopeType", Kind::one_of(&["All", "AWS", "Local"])),
    // 555
    Shape::new("policyType", Kind::one_of(&["INLINE", "MANAGED"])),
    // 556
    Shape::new("policyVersionIdType", Kind::matching(None, None, &PATTERNS[33])),
    // 557
    Shape::new(
        "privateKeyIdType",
        Kind::matching(Some(22), Some(64), &PATTERNS[5]),
    ),
    // 558
    Shape::new("privateKeyList", Kind::list(ShapeRef(362), None, Some(2))),
    // 559
    Shape::new(
        "privateKeyType",
        Kind::matching(Some(1), Some(16_384), &PATTERNS[13]),
    )
    .sensitive(),
    // 560
    Shape::new(
        "publicKeyFingerprintType",
        Kind::matching(Some(48), Some(48), &PATTERNS[4]),
    ),
    // 561
    Shape::new(
        "publicKeyIdType",
        Kind::matching(Some(20), Some(128), &PATTERNS[22]),
    ),
    // 562
    Shape::new(
        "publicKeyMaterialType",
        Kind::matching(Some(1), Some(16_384), &PATTERNS[13]),
    ),
    // 563
    Shape::new(
        "redirectUrlType",
        Kind::matching(Some(1), Some(255), &PATTERNS[29]),
    ),
    // 564
    Shape::new(
        "replacementValueListType",
        Kind::list(ShapeRef(601), Some(1), Some(20)),
    ),
    // 565
    Shape::new("reportGenerationLimitExceededMessage", Kind::text(None, None)),
    // 566
    Shape::new(
        "requestMessageType",
        Kind::matching(None, Some(200), &PATTERNS[11]),
    ),
    // 567
    Shape::new("requestorNameType", Kind::matching(None, Some(30), &PATTERNS[11])),
    // 568
    Shape::new(
        "requestorWorkflowIdType",
        Kind::matching(Some(5), Some(400), &PATTERNS[12]),
    ),
    // 569
    Shape::new("responseMarkerType", Kind::text(None, None)),
    // 570
    Shape::new("roleDescriptionPatternType", Kind::text(Some(1), Some(512))),
    // 571
    Shape::new(
        "roleDescriptionType",
        Kind::matching(None, Some(1000), &PATTERNS[11]),
    ),
    // 572
    Shape::new("roleDetailListType", Kind::list(ShapeRef(354), None, None)),
    // 573
    Shape::new("roleListType", Kind::list(ShapeRef(353), None, None)),
    // 574
    Shape::new(
        "roleMaxSessionDurationType",
        Kind::integer(Some(3600), Some(43_200)),
    ),
    // 575
    Shape::new("roleModifiedMessage", Kind::text(None, None)),
    // 576
    Shape::new("roleNamePatternType", Kind::text(Some(1), Some(256))),
    // 577
    Shape::new("roleNameType", Kind::matching(Some(1), Some(64), &PATTERNS[16])),
    // 578
    Shape::new(
        "rolePathPatternType",
        Kind::matching(Some(1), Some(256), &PATTERNS[2]),
    ),
    // 579
    Shape::new(
        "rolePermissionRestrictionArnListType",
        Kind::list(ShapeRef(449), None, None),
    ),
    // 580
    Shape::new(
        "roleTemplateDescriptionType",
        Kind::matching(None, Some(512), &PATTERNS[11]),
    ),
    // 581
    Shape::new("roleTemplateDisabledMessage", Kind::text(None, None)),
    // 582
    Shape::new(
        "roleTemplateNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[17]),
    ),
    // 583
    Shape::new(
        "serialNumberType",
        Kind::matching(Some(9), Some(256), &PATTERNS[18]),
    ),
    // 584
    Shape::new(
        "serverCertificateMetadataListType",
        Kind::list(ShapeRef(371), None, None),
    ),
    // 585
    Shape::new(
        "serverCertificateNameType",
        Kind::matching(Some(1), Some(128), &PATTERNS[16]),
    ),
    // 586
    Shape::new(
        "serviceCredentialAlias",
        Kind::matching(Some(0), Some(200), &PATTERNS[16]),
    ),
    // 587
    Shape::new("serviceCredentialSecret", Kind::text(None, None)).sensitive(),
    // 588
    Shape::new("serviceFailureExceptionMessage", Kind::text(None, None)),
    // 589
    Shape::new("serviceName", Kind::text(None, None)),
    // 590
    Shape::new("serviceNameType", Kind::text(None, None)),
    // 591
    Shape::new(
        "serviceNamespaceListType",
        Kind::list(ShapeRef(592), Some(1), Some(200)),
    ),
    // 592
    Shape::new(
        "serviceNamespaceType",
        Kind::matching(Some(1), Some(64), &PATTERNS[19]),
    ),
    // 593
    Shape::new("serviceNotSupportedMessage", Kind::text(None, None)),
    // 594
    Shape::new("servicePassword", Kind::text(None, None)).sensitive(),
    // 595
    Shape::new(
        "serviceSpecificCredentialId",
        Kind::matching(Some(20), Some(128), &PATTERNS[22]),
    ),
    // 596
    Shape::new(
        "serviceUserName",
        Kind::matching(Some(0), Some(200), &PATTERNS[15]),
    ),
    // 597
    Shape::new("sessionDurationType", Kind::integer(Some(300), Some(43_200))),
    // 598
    Shape::new(
        "sortKeyType",
        Kind::one_of(&[
            "SERVICE_NAMESPACE_ASCENDING",
            "SERVICE_NAMESPACE_DESCENDING",
            "LAST_AUTHENTICATED_TIME_ASCENDING",
            "LAST_AUTHENTICATED_TIME_DESCENDING",
        ]),
    ),
    // 599
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
    // 600
    Shape::new("statusType", Kind::one_of(&["Active", "Inactive", "Expired"])),
    // 601
    Shape::new("stringType", Kind::text(None, None)),
    // 602
    Shape::new("summaryContentType", Kind::text(Some(0), Some(10_000))),
    // 603
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
    // 604
    Shape::new("summaryMapType", Kind::map(ShapeRef(603), ShapeRef(606), None)),
    // 605
    Shape::new(
        "summaryStateType",
        Kind::one_of(&["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"]),
    ),
    // 606
    Shape::new("summaryValueType", Kind::integer(None, None)),
    // 607
    Shape::new("tagKeyListType", Kind::list(ShapeRef(608), None, Some(50))),
    // 608
    Shape::new("tagKeyType", Kind::matching(Some(1), Some(128), &PATTERNS[8])),
    // 609
    Shape::new("tagListType", Kind::list(ShapeRef(390), None, Some(50))),
    // 610
    Shape::new(
        "tagTemplateKeyType",
        Kind::matching(Some(1), Some(128), &PATTERNS[10]),
    ),
    // 611
    Shape::new("tagTemplateListType", Kind::list(ShapeRef(398), None, Some(50))),
    // 612
    Shape::new(
        "tagTemplateValueType",
        Kind::matching(Some(0), Some(256), &PATTERNS[9]),
    ),
    // 613
    Shape::new("tagValueType", Kind::matching(Some(0), Some(256), &PATTERNS[7])),
    // 614
    Shape::new("thumbprintListType", Kind::list(ShapeRef(615), None, None)),
    // 615
    Shape::new("thumbprintType", Kind::text(Some(40), Some(40))),
    // 616
    Shape::new("unmodifiableEntityMessage", Kind::text(None, None)),
    // 617
    Shape::new("unrecognizedPublicKeyEncodingMessage", Kind::text(None, None)),
    // 618
    Shape::new("userDetailListType", Kind::list(ShapeRef(437), None, None)),
    // 619
    Shape::new("userListType", Kind::list(ShapeRef(436), None, None)),
    // 620
    Shape::new("userNameType", Kind::matching(Some(1), Some(64), &PATTERNS[16])),
    // 621
    Shape::new("virtualMFADeviceListType", Kind::list(ShapeRef(438), None, None)),
    // 622
    Shape::new(
        "virtualMFADeviceName",
        Kind::matching(Some(1), None, &PATTERNS[16]),
    ),
];
