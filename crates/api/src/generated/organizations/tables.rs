// Written by `cargo xtask generate`; change the generator, not this file.

//! The table of Organizations 2016-11-28, from AWS's model.

use crate::model::{Kind, Member, Operation, Service, Shape, ShapeRef, TimestampFormat};
use crate::pattern::Pattern;

/// AWS Organizations as AWS models it.
pub static ORGANIZATIONS: Service = Service {
    name: "Organizations",
    version: "2016-11-28",
    namespace: "",
    signing_name: "organizations",
    operations: &OPERATIONS,
    unserved: &[
        "AcceptHandshake",
        "CancelHandshake",
        "CloseAccount",
        "CreateGovCloudAccount",
        "DeclineHandshake",
        "DeleteOrganization",
        "DeleteResourcePolicy",
        "DeregisterDelegatedAdministrator",
        "DescribeEffectivePolicy",
        "DescribeHandshake",
        "DescribeResourcePolicy",
        "DescribeResponsibilityTransfer",
        "EnableAllFeatures",
        "InviteAccountToOrganization",
        "InviteOrganizationToTransferResponsibility",
        "LeaveOrganization",
        "ListAccountsWithInvalidEffectivePolicy",
        "ListCreateAccountStatus",
        "ListDelegatedAdministrators",
        "ListDelegatedServicesForAccount",
        "ListEffectivePolicyValidationErrors",
        "ListHandshakesForAccount",
        "ListHandshakesForOrganization",
        "ListInboundResponsibilityTransfers",
        "ListOutboundResponsibilityTransfers",
        "PutResourcePolicy",
        "RegisterDelegatedAdministrator",
        "RemoveAccountFromOrganization",
        "TerminateResponsibilityTransfer",
        "UpdateResponsibilityTransfer",
    ],
    shapes: &SHAPES,
};
static OPERATIONS: [Operation; 33] = [
    Operation {
        name: "AttachPolicy",
        input: Some(ShapeRef(14)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "DuplicatePolicyAttachmentException",
            "InvalidInputException",
            "PolicyNotFoundException",
            "PolicyTypeNotEnabledException",
            "ServiceException",
            "TargetNotFoundException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
            "PolicyChangesInProgressException",
        ],
        signed: true,
    },
    Operation {
        name: "CreateAccount",
        input: Some(ShapeRef(26)),
        output: Some(ShapeRef(28)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "FinalizingOrganizationException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "CreateOrganization",
        input: Some(ShapeRef(32)),
        output: Some(ShapeRef(33)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AlreadyInOrganizationException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
            "AccessDeniedForDependencyException",
        ],
        signed: true,
    },
    Operation {
        name: "CreateOrganizationalUnit",
        input: Some(ShapeRef(34)),
        output: Some(ShapeRef(35)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "DuplicateOrganizationalUnitException",
            "InvalidInputException",
            "ParentNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "CreatePolicy",
        input: Some(ShapeRef(36)),
        output: Some(ShapeRef(37)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "DuplicatePolicyException",
            "InvalidInputException",
            "MalformedPolicyDocumentException",
            "PolicyTypeNotAvailableForOrganizationException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "DeleteOrganizationalUnit",
        input: Some(ShapeRef(38)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "InvalidInputException",
            "OrganizationalUnitNotEmptyException",
            "OrganizationalUnitNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "DeletePolicy",
        input: Some(ShapeRef(39)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "InvalidInputException",
            "PolicyInUseException",
            "PolicyNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "DescribeAccount",
        input: Some(ShapeRef(40)),
        output: Some(ShapeRef(41)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AccountNotFoundException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "DescribeCreateAccountStatus",
        input: Some(ShapeRef(42)),
        output: Some(ShapeRef(43)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "CreateAccountStatusNotFoundException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "DescribeOrganization",
        input: None,
        output: Some(ShapeRef(44)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "DescribeOrganizationalUnit",
        input: Some(ShapeRef(45)),
        output: Some(ShapeRef(46)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "OrganizationalUnitNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "DescribePolicy",
        input: Some(ShapeRef(47)),
        output: Some(ShapeRef(48)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "PolicyNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "DetachPolicy",
        input: Some(ShapeRef(50)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "PolicyNotAttachedException",
            "PolicyNotFoundException",
            "ServiceException",
            "TargetNotFoundException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
            "PolicyChangesInProgressException",
        ],
        signed: true,
    },
    Operation {
        name: "DisableAWSServiceAccess",
        input: Some(ShapeRef(51)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "DisablePolicyType",
        input: Some(ShapeRef(52)),
        output: Some(ShapeRef(53)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "PolicyTypeNotEnabledException",
            "RootNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
            "PolicyChangesInProgressException",
        ],
        signed: true,
    },
    Operation {
        name: "EnableAWSServiceAccess",
        input: Some(ShapeRef(59)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "EnablePolicyType",
        input: Some(ShapeRef(60)),
        output: Some(ShapeRef(61)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "InvalidInputException",
            "PolicyTypeAlreadyEnabledException",
            "RootNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "PolicyTypeNotAvailableForOrganizationException",
            "UnsupportedAPIEndpointException",
            "PolicyChangesInProgressException",
        ],
        signed: true,
    },
    Operation {
        name: "ListAWSServiceAccessForOrganization",
        input: Some(ShapeRef(71)),
        output: Some(ShapeRef(72)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConstraintViolationException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "ListAccounts",
        input: Some(ShapeRef(75)),
        output: Some(ShapeRef(76)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListAccountsForParent",
        input: Some(ShapeRef(73)),
        output: Some(ShapeRef(74)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ParentNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListChildren",
        input: Some(ShapeRef(77)),
        output: Some(ShapeRef(78)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ParentNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListOrganizationalUnitsForParent",
        input: Some(ShapeRef(79)),
        output: Some(ShapeRef(80)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ParentNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListParents",
        input: Some(ShapeRef(81)),
        output: Some(ShapeRef(82)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ChildNotFoundException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListPolicies",
        input: Some(ShapeRef(85)),
        output: Some(ShapeRef(86)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "ListPoliciesForTarget",
        input: Some(ShapeRef(83)),
        output: Some(ShapeRef(84)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ServiceException",
            "TargetNotFoundException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "ListRoots",
        input: Some(ShapeRef(87)),
        output: Some(ShapeRef(88)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListTagsForResource",
        input: Some(ShapeRef(89)),
        output: Some(ShapeRef(90)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "TargetNotFoundException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "ListTargetsForPolicy",
        input: Some(ShapeRef(91)),
        output: Some(ShapeRef(92)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "InvalidInputException",
            "PolicyNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
        ],
        signed: true,
    },
    Operation {
        name: "MoveAccount",
        input: Some(ShapeRef(95)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "InvalidInputException",
            "SourceParentNotFoundException",
            "DestinationParentNotFoundException",
            "DuplicateAccountException",
            "AccountNotFoundException",
            "TooManyRequestsException",
            "ConcurrentModificationException",
            "AWSOrganizationsNotInUseException",
            "ServiceException",
        ],
        signed: true,
    },
    Operation {
        name: "TagResource",
        input: Some(ShapeRef(150)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "ConcurrentModificationException",
            "AWSOrganizationsNotInUseException",
            "TargetNotFoundException",
            "ConstraintViolationException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "UntagResource",
        input: Some(ShapeRef(160)),
        output: None,
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "ConcurrentModificationException",
            "AWSOrganizationsNotInUseException",
            "TargetNotFoundException",
            "ConstraintViolationException",
            "InvalidInputException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "UpdateOrganizationalUnit",
        input: Some(ShapeRef(161)),
        output: Some(ShapeRef(162)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "DuplicateOrganizationalUnitException",
            "InvalidInputException",
            "OrganizationalUnitNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
        ],
        signed: true,
    },
    Operation {
        name: "UpdatePolicy",
        input: Some(ShapeRef(163)),
        output: Some(ShapeRef(164)),
        result_wrapper: None,
        errors: &[
            "AccessDeniedException",
            "AWSOrganizationsNotInUseException",
            "ConcurrentModificationException",
            "ConstraintViolationException",
            "DuplicatePolicyException",
            "InvalidInputException",
            "MalformedPolicyDocumentException",
            "PolicyNotFoundException",
            "ServiceException",
            "TooManyRequestsException",
            "UnsupportedAPIEndpointException",
            "PolicyChangesInProgressException",
        ],
        signed: true,
    },
];

static PATTERNS: [Pattern; 23] = [
    Pattern::new("[\\s\\S]*"),
    Pattern::new("[\\u0020-\\u007E]+"),
    Pattern::new("[\\w+=,.@-]*"),
    Pattern::new("[\\w+=,.@-]{1,64}"),
    Pattern::new("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    Pattern::new("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"),
    Pattern::new(
        "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
    ),
    Pattern::new(
        "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/",
    ),
    Pattern::new("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"),
    Pattern::new(
        "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
    ),
    Pattern::new("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"),
    Pattern::new("^\\d{12}$"),
    Pattern::new("^arn:aws:organizations::.+:.+"),
    Pattern::new("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}"),
    Pattern::new("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}"),
    Pattern::new("^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}"),
    Pattern::new("^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}"),
    Pattern::new("^car-[a-z0-9]{8,32}$"),
    Pattern::new("^o-[a-z0-9]{10,32}$"),
    Pattern::new("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"),
    Pattern::new("^p-[0-9a-zA-Z_]{8,128}$"),
    Pattern::new("^r-[0-9a-z]{4,32}$"),
];

pub(super) static SHAPES: [Shape; 165] = [
    // 0
    Shape::new(
        "AWSOrganizationsNotInUseException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 1
    Shape::new(
        "AccessDeniedException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 2
    Shape::new(
        "AccessDeniedForDependencyException",
        Kind::structure(&[
            Member::new("Message", "message", ShapeRef(64)),
            Member::new("Reason", "reason", ShapeRef(3)),
        ]),
    ),
    // 3
    Shape::new(
        "AccessDeniedForDependencyExceptionReason",
        Kind::one_of(&["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"]),
    ),
    // 4
    Shape::new(
        "Account",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(6)),
            Member::new("Arn", "arn", ShapeRef(5)),
            Member::new("Email", "email", ShapeRef(58)).secret(),
            Member::new("Name", "name", ShapeRef(8)).secret(),
            Member::new("Status", "status", ShapeRef(11)),
            Member::new("State", "state", ShapeRef(10)),
            Member::new("Paths", "paths", ShapeRef(114)),
            Member::new("JoinedMethod", "joinedMethod", ShapeRef(7)),
            Member::new("JoinedTimestamp", "joinedTimestamp", ShapeRef(157)),
        ]),
    ),
    // 5
    Shape::new("AccountArn", Kind::matching(None, None, &PATTERNS[14])),
    // 6
    Shape::new("AccountId", Kind::matching(None, Some(12), &PATTERNS[12])),
    // 7
    Shape::new("AccountJoinedMethod", Kind::one_of(&["INVITED", "CREATED"])),
    // 8
    Shape::new("AccountName", Kind::matching(Some(1), Some(128), &PATTERNS[0])).sensitive(),
    // 9
    Shape::new(
        "AccountNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 10
    Shape::new(
        "AccountState",
        Kind::one_of(&[
            "PENDING_ACTIVATION",
            "ACTIVE",
            "SUSPENDED",
            "PENDING_CLOSURE",
            "CLOSED",
        ]),
    ),
    // 11
    Shape::new(
        "AccountStatus",
        Kind::one_of(&["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"]),
    ),
    // 12
    Shape::new("Accounts", Kind::list(ShapeRef(4), None, None)),
    // 13
    Shape::new(
        "AlreadyInOrganizationException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 14
    Shape::new(
        "AttachPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyId", "policyId", ShapeRef(121)).required(),
            Member::new("TargetId", "targetId", ShapeRef(127)).required(),
        ]),
    ),
    // 15
    Shape::new("AwsManagedPolicy", Kind::Boolean),
    // 16
    Shape::new(
        "Child",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(17)),
            Member::new("Type", "type", ShapeRef(19)),
        ]),
    ),
    // 17
    Shape::new("ChildId", Kind::matching(None, Some(100), &PATTERNS[6])),
    // 18
    Shape::new(
        "ChildNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 19
    Shape::new("ChildType", Kind::one_of(&["ACCOUNT", "ORGANIZATIONAL_UNIT"])),
    // 20
    Shape::new("Children", Kind::list(ShapeRef(16), None, None)),
    // 21
    Shape::new(
        "ConcurrentModificationException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 22
    Shape::new(
        "ConstraintViolationException",
        Kind::structure(&[
            Member::new("Message", "message", ShapeRef(64)),
            Member::new("Reason", "reason", ShapeRef(23)),
        ]),
    ),
    // 23
    Shape::new(
        "ConstraintViolationExceptionReason",
        Kind::one_of(&[
            "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            "OU_NUMBER_LIMIT_EXCEEDED",
            "OU_DEPTH_LIMIT_EXCEEDED",
            "POLICY_NUMBER_LIMIT_EXCEEDED",
            "POLICY_CONTENT_LIMIT_EXCEEDED",
            "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
            "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
            "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
            "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
            "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
            "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
            "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
            "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
            "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
            "EMAIL_VERIFICATION_CODE_EXPIRED",
            "WAIT_PERIOD_ACTIVE",
            "MAX_TAG_LIMIT_EXCEEDED",
            "TAG_POLICY_VIOLATION",
            "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
            "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
            "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
            "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
            "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
            "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
            "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
            "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
            "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
            "SERVICE_ACCESS_NOT_ENABLED",
            "INVALID_PAYMENT_INSTRUMENT",
            "ACCOUNT_CREATION_NOT_COMPLETE",
            "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
            "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
            "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
            "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
            "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
            "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
            "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
            "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
            "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
            "UNSUPPORTED_PRICING",
            "UNMET_BILLING_PREREQUISITE",
            "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
            "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
        ]),
    ),
    // 24
    Shape::new(
        "CreateAccountFailureReason",
        Kind::one_of(&[
            "ACCOUNT_LIMIT_EXCEEDED",
            "EMAIL_ALREADY_EXISTS",
            "INVALID_ADDRESS",
            "INVALID_EMAIL",
            "CONCURRENT_ACCOUNT_MODIFICATION",
            "INTERNAL_FAILURE",
            "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            "MISSING_BUSINESS_VALIDATION",
            "FAILED_BUSINESS_VALIDATION",
            "PENDING_BUSINESS_VALIDATION",
            "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
            "UNKNOWN_BUSINESS_VALIDATION",
            "MISSING_PAYMENT_INSTRUMENT",
            "INVALID_PAYMENT_INSTRUMENT",
            "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
        ]),
    ),
    // 25
    Shape::new(
        "CreateAccountName",
        Kind::matching(Some(1), Some(50), &PATTERNS[1]),
    )
    .sensitive(),
    // 26
    Shape::new(
        "CreateAccountRequest",
        Kind::structure(&[
            Member::new("Email", "email", ShapeRef(58)).required().secret(),
            Member::new("AccountName", "accountName", ShapeRef(25))
                .required()
                .secret(),
            Member::new("RoleName", "roleName", ShapeRef(137)),
            Member::new("IamUserAccessToBilling", "iamUserAccessToBilling", ShapeRef(68)),
            Member::new("Tags", "tags", ShapeRef(153)),
        ]),
    ),
    // 27
    Shape::new(
        "CreateAccountRequestId",
        Kind::matching(None, Some(36), &PATTERNS[18]),
    ),
    // 28
    Shape::new(
        "CreateAccountResponse",
        Kind::structure(&[Member::new(
            "CreateAccountStatus",
            "createAccountStatus",
            ShapeRef(30),
        )]),
    ),
    // 29
    Shape::new(
        "CreateAccountState",
        Kind::one_of(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]),
    ),
    // 30
    Shape::new(
        "CreateAccountStatus",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(27)),
            Member::new("AccountName", "accountName", ShapeRef(25)).secret(),
            Member::new("State", "state", ShapeRef(29)),
            Member::new("RequestedTimestamp", "requestedTimestamp", ShapeRef(157)),
            Member::new("CompletedTimestamp", "completedTimestamp", ShapeRef(157)),
            Member::new("AccountId", "accountId", ShapeRef(6)),
            Member::new("GovCloudAccountId", "govCloudAccountId", ShapeRef(6)),
            Member::new("FailureReason", "failureReason", ShapeRef(24)),
        ]),
    ),
    // 31
    Shape::new(
        "CreateAccountStatusNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 32
    Shape::new(
        "CreateOrganizationRequest",
        Kind::structure(&[Member::new("FeatureSet", "featureSet", ShapeRef(99))]),
    ),
    // 33
    Shape::new(
        "CreateOrganizationResponse",
        Kind::structure(&[Member::new("Organization", "organization", ShapeRef(97))]),
    ),
    // 34
    Shape::new(
        "CreateOrganizationalUnitRequest",
        Kind::structure(&[
            Member::new("ParentId", "parentId", ShapeRef(109)).required(),
            Member::new("Name", "name", ShapeRef(104)).required(),
            Member::new("Tags", "tags", ShapeRef(153)),
        ]),
    ),
    // 35
    Shape::new(
        "CreateOrganizationalUnitResponse",
        Kind::structure(&[Member::new(
            "OrganizationalUnit",
            "organizationalUnit",
            ShapeRef(101),
        )]),
    ),
    // 36
    Shape::new(
        "CreatePolicyRequest",
        Kind::structure(&[
            Member::new("Content", "content", ShapeRef(119)).required(),
            Member::new("Description", "description", ShapeRef(120)).required(),
            Member::new("Name", "name", ShapeRef(123)).required(),
            Member::new("Type", "type", ShapeRef(130)).required(),
            Member::new("Tags", "tags", ShapeRef(153)),
        ]),
    ),
    // 37
    Shape::new(
        "CreatePolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(116))]),
    ),
    // 38
    Shape::new(
        "DeleteOrganizationalUnitRequest",
        Kind::structure(&[
            Member::new("OrganizationalUnitId", "organizationalUnitId", ShapeRef(103)).required(),
        ]),
    ),
    // 39
    Shape::new(
        "DeletePolicyRequest",
        Kind::structure(&[Member::new("PolicyId", "policyId", ShapeRef(121)).required()]),
    ),
    // 40
    Shape::new(
        "DescribeAccountRequest",
        Kind::structure(&[Member::new("AccountId", "accountId", ShapeRef(6)).required()]),
    ),
    // 41
    Shape::new(
        "DescribeAccountResponse",
        Kind::structure(&[Member::new("Account", "account", ShapeRef(4))]),
    ),
    // 42
    Shape::new(
        "DescribeCreateAccountStatusRequest",
        Kind::structure(&[
            Member::new("CreateAccountRequestId", "createAccountRequestId", ShapeRef(27)).required(),
        ]),
    ),
    // 43
    Shape::new(
        "DescribeCreateAccountStatusResponse",
        Kind::structure(&[Member::new(
            "CreateAccountStatus",
            "createAccountStatus",
            ShapeRef(30),
        )]),
    ),
    // 44
    Shape::new(
        "DescribeOrganizationResponse",
        Kind::structure(&[Member::new("Organization", "organization", ShapeRef(97))]),
    ),
    // 45
    Shape::new(
        "DescribeOrganizationalUnitRequest",
        Kind::structure(&[
            Member::new("OrganizationalUnitId", "organizationalUnitId", ShapeRef(103)).required(),
        ]),
    ),
    // 46
    Shape::new(
        "DescribeOrganizationalUnitResponse",
        Kind::structure(&[Member::new(
            "OrganizationalUnit",
            "organizationalUnit",
            ShapeRef(101),
        )]),
    ),
    // 47
    Shape::new(
        "DescribePolicyRequest",
        Kind::structure(&[Member::new("PolicyId", "policyId", ShapeRef(121)).required()]),
    ),
    // 48
    Shape::new(
        "DescribePolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(116))]),
    ),
    // 49
    Shape::new(
        "DestinationParentNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 50
    Shape::new(
        "DetachPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyId", "policyId", ShapeRef(121)).required(),
            Member::new("TargetId", "targetId", ShapeRef(127)).required(),
        ]),
    ),
    // 51
    Shape::new(
        "DisableAWSServiceAccessRequest",
        Kind::structure(&[Member::new("ServicePrincipal", "servicePrincipal", ShapeRef(145)).required()]),
    ),
    // 52
    Shape::new(
        "DisablePolicyTypeRequest",
        Kind::structure(&[
            Member::new("RootId", "rootId", ShapeRef(140)).required(),
            Member::new("PolicyType", "policyType", ShapeRef(130)).required(),
        ]),
    ),
    // 53
    Shape::new(
        "DisablePolicyTypeResponse",
        Kind::structure(&[Member::new("Root", "root", ShapeRef(138))]),
    ),
    // 54
    Shape::new(
        "DuplicateAccountException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 55
    Shape::new(
        "DuplicateOrganizationalUnitException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 56
    Shape::new(
        "DuplicatePolicyAttachmentException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 57
    Shape::new(
        "DuplicatePolicyException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 58
    Shape::new("Email", Kind::matching(Some(6), Some(64), &PATTERNS[4])).sensitive(),
    // 59
    Shape::new(
        "EnableAWSServiceAccessRequest",
        Kind::structure(&[Member::new("ServicePrincipal", "servicePrincipal", ShapeRef(145)).required()]),
    ),
    // 60
    Shape::new(
        "EnablePolicyTypeRequest",
        Kind::structure(&[
            Member::new("RootId", "rootId", ShapeRef(140)).required(),
            Member::new("PolicyType", "policyType", ShapeRef(130)).required(),
        ]),
    ),
    // 61
    Shape::new(
        "EnablePolicyTypeResponse",
        Kind::structure(&[Member::new("Root", "root", ShapeRef(138))]),
    ),
    // 62
    Shape::new(
        "EnabledServicePrincipal",
        Kind::structure(&[
            Member::new("ServicePrincipal", "servicePrincipal", ShapeRef(145)),
            Member::new("DateEnabled", "dateEnabled", ShapeRef(157)),
        ]),
    ),
    // 63
    Shape::new("EnabledServicePrincipals", Kind::list(ShapeRef(62), None, None)),
    // 64
    Shape::new("ExceptionMessage", Kind::text(None, None)),
    // 65
    Shape::new("ExceptionType", Kind::text(None, None)),
    // 66
    Shape::new(
        "FinalizingOrganizationException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 67
    Shape::new("GenericArn", Kind::matching(None, None, &PATTERNS[13])),
    // 68
    Shape::new("IAMUserAccessToBilling", Kind::one_of(&["ALLOW", "DENY"])),
    // 69
    Shape::new(
        "InvalidInputException",
        Kind::structure(&[
            Member::new("Message", "message", ShapeRef(64)),
            Member::new("Reason", "reason", ShapeRef(70)),
        ]),
    ),
    // 70
    Shape::new(
        "InvalidInputExceptionReason",
        Kind::one_of(&[
            "INVALID_PARTY_TYPE_TARGET",
            "INVALID_SYNTAX_ORGANIZATION_ARN",
            "INVALID_SYNTAX_POLICY_ID",
            "INVALID_ENUM",
            "INVALID_ENUM_POLICY_TYPE",
            "INVALID_LIST_MEMBER",
            "MAX_LENGTH_EXCEEDED",
            "MAX_VALUE_EXCEEDED",
            "MIN_LENGTH_EXCEEDED",
            "MIN_VALUE_EXCEEDED",
            "IMMUTABLE_POLICY",
            "INVALID_PATTERN",
            "INVALID_PATTERN_TARGET_ID",
            "INPUT_REQUIRED",
            "INVALID_NEXT_TOKEN",
            "MAX_LIMIT_EXCEEDED_FILTER",
            "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
            "INVALID_FULL_NAME_TARGET",
            "UNRECOGNIZED_SERVICE_PRINCIPAL",
            "INVALID_ROLE_NAME",
            "INVALID_SYSTEM_TAGS_PARAMETER",
            "DUPLICATE_TAG_KEY",
            "TARGET_NOT_SUPPORTED",
            "INVALID_EMAIL_ADDRESS_TARGET",
            "INVALID_RESOURCE_POLICY_JSON",
            "INVALID_PRINCIPAL",
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
            "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
            "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
            "NON_DETACHABLE_POLICY",
            "CALLER_REQUIRED_FIELD_MISSING",
            "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
            "START_DATE_NOT_BEGINNING_OF_MONTH",
            "START_DATE_NOT_BEGINNING_OF_DAY",
            "START_DATE_TOO_EARLY",
            "START_DATE_TOO_LATE",
            "INVALID_START_DATE",
            "END_DATE_NOT_END_OF_MONTH",
            "END_DATE_TOO_EARLY",
            "END_DATE_TOO_LATE",
            "INVALID_END_DATE",
        ]),
    ),
    // 71
    Shape::new(
        "ListAWSServiceAccessForOrganizationRequest",
        Kind::structure(&[
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 72
    Shape::new(
        "ListAWSServiceAccessForOrganizationResponse",
        Kind::structure(&[
            Member::new(
                "EnabledServicePrincipals",
                "enabledServicePrincipals",
                ShapeRef(63),
            ),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 73
    Shape::new(
        "ListAccountsForParentRequest",
        Kind::structure(&[
            Member::new("ParentId", "parentId", ShapeRef(109)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 74
    Shape::new(
        "ListAccountsForParentResponse",
        Kind::structure(&[
            Member::new("Accounts", "accounts", ShapeRef(12)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 75
    Shape::new(
        "ListAccountsRequest",
        Kind::structure(&[
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 76
    Shape::new(
        "ListAccountsResponse",
        Kind::structure(&[
            Member::new("Accounts", "accounts", ShapeRef(12)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 77
    Shape::new(
        "ListChildrenRequest",
        Kind::structure(&[
            Member::new("ParentId", "parentId", ShapeRef(109)).required(),
            Member::new("ChildType", "childType", ShapeRef(19)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 78
    Shape::new(
        "ListChildrenResponse",
        Kind::structure(&[
            Member::new("Children", "children", ShapeRef(20)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 79
    Shape::new(
        "ListOrganizationalUnitsForParentRequest",
        Kind::structure(&[
            Member::new("ParentId", "parentId", ShapeRef(109)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 80
    Shape::new(
        "ListOrganizationalUnitsForParentResponse",
        Kind::structure(&[
            Member::new("OrganizationalUnits", "organizationalUnits", ShapeRef(107)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 81
    Shape::new(
        "ListParentsRequest",
        Kind::structure(&[
            Member::new("ChildId", "childId", ShapeRef(17)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 82
    Shape::new(
        "ListParentsResponse",
        Kind::structure(&[
            Member::new("Parents", "parents", ShapeRef(112)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 83
    Shape::new(
        "ListPoliciesForTargetRequest",
        Kind::structure(&[
            Member::new("TargetId", "targetId", ShapeRef(127)).required(),
            Member::new("Filter", "filter", ShapeRef(130)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 84
    Shape::new(
        "ListPoliciesForTargetResponse",
        Kind::structure(&[
            Member::new("Policies", "policies", ShapeRef(115)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 85
    Shape::new(
        "ListPoliciesRequest",
        Kind::structure(&[
            Member::new("Filter", "filter", ShapeRef(130)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 86
    Shape::new(
        "ListPoliciesResponse",
        Kind::structure(&[
            Member::new("Policies", "policies", ShapeRef(115)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 87
    Shape::new(
        "ListRootsRequest",
        Kind::structure(&[
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 88
    Shape::new(
        "ListRootsResponse",
        Kind::structure(&[
            Member::new("Roots", "roots", ShapeRef(143)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 89
    Shape::new(
        "ListTagsForResourceRequest",
        Kind::structure(&[
            Member::new("ResourceId", "resourceId", ShapeRef(152)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 90
    Shape::new(
        "ListTagsForResourceResponse",
        Kind::structure(&[
            Member::new("Tags", "tags", ShapeRef(153)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 91
    Shape::new(
        "ListTargetsForPolicyRequest",
        Kind::structure(&[
            Member::new("PolicyId", "policyId", ShapeRef(121)).required(),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
            Member::new("MaxResults", "maxResults", ShapeRef(94)),
        ]),
    ),
    // 92
    Shape::new(
        "ListTargetsForPolicyResponse",
        Kind::structure(&[
            Member::new("Targets", "targets", ShapeRef(129)),
            Member::new("NextToken", "nextToken", ShapeRef(96)),
        ]),
    ),
    // 93
    Shape::new(
        "MalformedPolicyDocumentException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 94
    Shape::new("MaxResults", Kind::integer(Some(1), Some(20))),
    // 95
    Shape::new(
        "MoveAccountRequest",
        Kind::structure(&[
            Member::new("AccountId", "accountId", ShapeRef(6)).required(),
            Member::new("SourceParentId", "sourceParentId", ShapeRef(109)).required(),
            Member::new("DestinationParentId", "destinationParentId", ShapeRef(109)).required(),
        ]),
    ),
    // 96
    Shape::new("NextToken", Kind::matching(None, Some(100_000), &PATTERNS[0])),
    // 97
    Shape::new(
        "Organization",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(100)),
            Member::new("Arn", "arn", ShapeRef(98)),
            Member::new("FeatureSet", "featureSet", ShapeRef(99)),
            Member::new("MasterAccountArn", "masterAccountArn", ShapeRef(5)),
            Member::new("MasterAccountId", "masterAccountId", ShapeRef(6)),
            Member::new("MasterAccountEmail", "masterAccountEmail", ShapeRef(58)).secret(),
            Member::new("AvailablePolicyTypes", "availablePolicyTypes", ShapeRef(136)),
        ]),
    ),
    // 98
    Shape::new("OrganizationArn", Kind::matching(None, None, &PATTERNS[15])),
    // 99
    Shape::new(
        "OrganizationFeatureSet",
        Kind::one_of(&["ALL", "CONSOLIDATED_BILLING"]),
    ),
    // 100
    Shape::new("OrganizationId", Kind::matching(None, None, &PATTERNS[19])),
    // 101
    Shape::new(
        "OrganizationalUnit",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(103)),
            Member::new("Arn", "arn", ShapeRef(102)),
            Member::new("Name", "name", ShapeRef(104)),
            Member::new("Path", "path", ShapeRef(113)),
        ]),
    ),
    // 102
    Shape::new("OrganizationalUnitArn", Kind::matching(None, None, &PATTERNS[16])),
    // 103
    Shape::new(
        "OrganizationalUnitId",
        Kind::matching(None, Some(68), &PATTERNS[20]),
    ),
    // 104
    Shape::new(
        "OrganizationalUnitName",
        Kind::matching(Some(1), Some(128), &PATTERNS[0]),
    ),
    // 105
    Shape::new(
        "OrganizationalUnitNotEmptyException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 106
    Shape::new(
        "OrganizationalUnitNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 107
    Shape::new("OrganizationalUnits", Kind::list(ShapeRef(101), None, None)),
    // 108
    Shape::new(
        "Parent",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(109)),
            Member::new("Type", "type", ShapeRef(111)),
        ]),
    ),
    // 109
    Shape::new("ParentId", Kind::matching(None, Some(100), &PATTERNS[11])),
    // 110
    Shape::new(
        "ParentNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 111
    Shape::new("ParentType", Kind::one_of(&["ROOT", "ORGANIZATIONAL_UNIT"])),
    // 112
    Shape::new("Parents", Kind::list(ShapeRef(108), None, None)),
    // 113
    Shape::new("Path", Kind::matching(None, None, &PATTERNS[8])),
    // 114
    Shape::new("Paths", Kind::list(ShapeRef(113), None, None)),
    // 115
    Shape::new("Policies", Kind::list(ShapeRef(126), None, None)),
    // 116
    Shape::new(
        "Policy",
        Kind::structure(&[
            Member::new("PolicySummary", "policySummary", ShapeRef(126)),
            Member::new("Content", "content", ShapeRef(119)),
        ]),
    ),
    // 117
    Shape::new("PolicyArn", Kind::matching(None, None, &PATTERNS[7])),
    // 118
    Shape::new(
        "PolicyChangesInProgressException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 119
    Shape::new("PolicyContent", Kind::matching(Some(1), None, &PATTERNS[0])),
    // 120
    Shape::new("PolicyDescription", Kind::matching(None, Some(512), &PATTERNS[0])),
    // 121
    Shape::new("PolicyId", Kind::matching(None, Some(130), &PATTERNS[21])),
    // 122
    Shape::new(
        "PolicyInUseException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 123
    Shape::new("PolicyName", Kind::matching(Some(1), Some(128), &PATTERNS[0])),
    // 124
    Shape::new(
        "PolicyNotAttachedException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 125
    Shape::new(
        "PolicyNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 126
    Shape::new(
        "PolicySummary",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(121)),
            Member::new("Arn", "arn", ShapeRef(117)),
            Member::new("Name", "name", ShapeRef(123)),
            Member::new("Description", "description", ShapeRef(120)),
            Member::new("Type", "type", ShapeRef(130)),
            Member::new("AwsManaged", "awsManaged", ShapeRef(15)),
        ]),
    ),
    // 127
    Shape::new("PolicyTargetId", Kind::matching(None, Some(100), &PATTERNS[9])),
    // 128
    Shape::new(
        "PolicyTargetSummary",
        Kind::structure(&[
            Member::new("TargetId", "targetId", ShapeRef(127)),
            Member::new("Arn", "arn", ShapeRef(67)),
            Member::new("Name", "name", ShapeRef(154)),
            Member::new("Type", "type", ShapeRef(156)),
        ]),
    ),
    // 129
    Shape::new("PolicyTargets", Kind::list(ShapeRef(128), None, None)),
    // 130
    Shape::new(
        "PolicyType",
        Kind::one_of(&[
            "SERVICE_CONTROL_POLICY",
            "RESOURCE_CONTROL_POLICY",
            "TAG_POLICY",
            "BACKUP_POLICY",
            "AISERVICES_OPT_OUT_POLICY",
            "CHATBOT_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "SECURITYHUB_POLICY",
            "SECURITYHUB_CSPM_POLICY",
            "INSPECTOR_POLICY",
            "UPGRADE_ROLLOUT_POLICY",
            "BEDROCK_POLICY",
            "S3_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
            "GUARDDUTY_POLICY",
        ]),
    ),
    // 131
    Shape::new(
        "PolicyTypeAlreadyEnabledException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 132
    Shape::new(
        "PolicyTypeNotAvailableForOrganizationException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 133
    Shape::new(
        "PolicyTypeNotEnabledException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 134
    Shape::new(
        "PolicyTypeStatus",
        Kind::one_of(&["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"]),
    ),
    // 135
    Shape::new(
        "PolicyTypeSummary",
        Kind::structure(&[
            Member::new("Type", "type", ShapeRef(130)),
            Member::new("Status", "status", ShapeRef(134)),
        ]),
    ),
    // 136
    Shape::new("PolicyTypes", Kind::list(ShapeRef(135), None, None)),
    // 137
    Shape::new("RoleName", Kind::matching(None, Some(64), &PATTERNS[3])),
    // 138
    Shape::new(
        "Root",
        Kind::structure(&[
            Member::new("Id", "id", ShapeRef(140)),
            Member::new("Arn", "arn", ShapeRef(139)),
            Member::new("Name", "name", ShapeRef(141)),
            Member::new("PolicyTypes", "policyTypes", ShapeRef(136)),
        ]),
    ),
    // 139
    Shape::new("RootArn", Kind::matching(None, None, &PATTERNS[17])),
    // 140
    Shape::new("RootId", Kind::matching(None, Some(34), &PATTERNS[22])),
    // 141
    Shape::new("RootName", Kind::text(Some(1), Some(128))),
    // 142
    Shape::new(
        "RootNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 143
    Shape::new("Roots", Kind::list(ShapeRef(138), None, None)),
    // 144
    Shape::new(
        "ServiceException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 145
    Shape::new(
        "ServicePrincipal",
        Kind::matching(Some(1), Some(128), &PATTERNS[2]),
    ),
    // 146
    Shape::new(
        "SourceParentNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 147
    Shape::new(
        "Tag",
        Kind::structure(&[
            Member::new("Key", "key", ShapeRef(148)).required(),
            Member::new("Value", "value", ShapeRef(151)).required(),
        ]),
    ),
    // 148
    Shape::new("TagKey", Kind::matching(Some(1), Some(128), &PATTERNS[5])),
    // 149
    Shape::new("TagKeys", Kind::list(ShapeRef(148), None, None)),
    // 150
    Shape::new(
        "TagResourceRequest",
        Kind::structure(&[
            Member::new("ResourceId", "resourceId", ShapeRef(152)).required(),
            Member::new("Tags", "tags", ShapeRef(153)).required(),
        ]),
    ),
    // 151
    Shape::new("TagValue", Kind::matching(Some(0), Some(256), &PATTERNS[5])),
    // 152
    Shape::new(
        "TaggableResourceId",
        Kind::matching(None, Some(130), &PATTERNS[10]),
    ),
    // 153
    Shape::new("Tags", Kind::list(ShapeRef(147), None, None)),
    // 154
    Shape::new("TargetName", Kind::text(Some(1), Some(128))),
    // 155
    Shape::new(
        "TargetNotFoundException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 156
    Shape::new(
        "TargetType",
        Kind::one_of(&["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"]),
    ),
    // 157
    Shape::new("Timestamp", Kind::Timestamp(TimestampFormat::Epoch)),
    // 158
    Shape::new(
        "TooManyRequestsException",
        Kind::structure(&[
            Member::new("Type", "type", ShapeRef(65)),
            Member::new("Message", "message", ShapeRef(64)),
        ]),
    ),
    // 159
    Shape::new(
        "UnsupportedAPIEndpointException",
        Kind::structure(&[Member::new("Message", "message", ShapeRef(64))]),
    ),
    // 160
    Shape::new(
        "UntagResourceRequest",
        Kind::structure(&[
            Member::new("ResourceId", "resourceId", ShapeRef(152)).required(),
            Member::new("TagKeys", "tagKeys", ShapeRef(149)).required(),
        ]),
    ),
    // 161
    Shape::new(
        "UpdateOrganizationalUnitRequest",
        Kind::structure(&[
            Member::new("OrganizationalUnitId", "organizationalUnitId", ShapeRef(103)).required(),
            Member::new("Name", "name", ShapeRef(104)),
        ]),
    ),
    // 162
    Shape::new(
        "UpdateOrganizationalUnitResponse",
        Kind::structure(&[Member::new(
            "OrganizationalUnit",
            "organizationalUnit",
            ShapeRef(101),
        )]),
    ),
    // 163
    Shape::new(
        "UpdatePolicyRequest",
        Kind::structure(&[
            Member::new("PolicyId", "policyId", ShapeRef(121)).required(),
            Member::new("Name", "name", ShapeRef(123)),
            Member::new("Description", "description", ShapeRef(120)),
            Member::new("Content", "content", ShapeRef(119)),
        ]),
    ),
    // 164
    Shape::new(
        "UpdatePolicyResponse",
        Kind::structure(&[Member::new("Policy", "policy", ShapeRef(116))]),
    ),
];
