// Written by `cargo xtask generate`; change the generator, not this file.

//! A constructor for each error shape of AWS's models, named after its code.

use crate::error::Error;

impl Error {
    /// `AWSOrganizationsNotInUseException`, 400, an error of ORGANIZATIONS.
    pub fn aws_organizations_not_in_use_exception(message: impl Into<String>) -> Self {
        Self::sender("AWSOrganizationsNotInUseException", 400, message)
    }

    /// `AccessDeniedException`, 400, an error of ORGANIZATIONS.
    pub fn access_denied_exception(message: impl Into<String>) -> Self {
        Self::sender("AccessDeniedException", 400, message)
    }

    /// `AccessDeniedForDependencyException`, 400, an error of ORGANIZATIONS.
    pub fn access_denied_for_dependency_exception(message: impl Into<String>) -> Self {
        Self::sender("AccessDeniedForDependencyException", 400, message)
    }

    /// `AccountNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn account_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("AccountNotFoundException", 400, message)
    }

    /// `AccountNotManagementOrDelegatedAdministratorException`, 400, an error of IAM.
    pub fn account_not_management_or_delegated_administrator_exception(message: impl Into<String>) -> Self {
        Self::sender(
            "AccountNotManagementOrDelegatedAdministratorException",
            400,
            message,
        )
    }

    /// `AlreadyInOrganizationException`, 400, an error of ORGANIZATIONS.
    pub fn already_in_organization_exception(message: impl Into<String>) -> Self {
        Self::sender("AlreadyInOrganizationException", 400, message)
    }

    /// `CallerIsNotManagementAccountException`, 400, an error of IAM.
    pub fn caller_is_not_management_account_exception(message: impl Into<String>) -> Self {
        Self::sender("CallerIsNotManagementAccountException", 400, message)
    }

    /// `ChildNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn child_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("ChildNotFoundException", 400, message)
    }

    /// `ConcurrentModification`, 409, an error of IAM.
    pub fn concurrent_modification(message: impl Into<String>) -> Self {
        Self::sender("ConcurrentModification", 409, message)
    }

    /// `ConcurrentModificationException`, 400, an error of ORGANIZATIONS.
    pub fn concurrent_modification_exception(message: impl Into<String>) -> Self {
        Self::sender("ConcurrentModificationException", 400, message)
    }

    /// `ConstraintViolationException`, 400, an error of ORGANIZATIONS.
    pub fn constraint_violation_exception(message: impl Into<String>) -> Self {
        Self::sender("ConstraintViolationException", 400, message)
    }

    /// `CreateAccountStatusNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn create_account_status_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("CreateAccountStatusNotFoundException", 400, message)
    }

    /// `DeleteConflict`, 409, an error of IAM.
    pub fn delete_conflict(message: impl Into<String>) -> Self {
        Self::sender("DeleteConflict", 409, message)
    }

    /// `DestinationParentNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn destination_parent_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("DestinationParentNotFoundException", 400, message)
    }

    /// `DuplicateAccountException`, 400, an error of ORGANIZATIONS.
    pub fn duplicate_account_exception(message: impl Into<String>) -> Self {
        Self::sender("DuplicateAccountException", 400, message)
    }

    /// `DuplicateCertificate`, 409, an error of IAM.
    pub fn duplicate_certificate(message: impl Into<String>) -> Self {
        Self::sender("DuplicateCertificate", 409, message)
    }

    /// `DuplicateOrganizationalUnitException`, 400, an error of ORGANIZATIONS.
    pub fn duplicate_organizational_unit_exception(message: impl Into<String>) -> Self {
        Self::sender("DuplicateOrganizationalUnitException", 400, message)
    }

    /// `DuplicatePolicyAttachmentException`, 400, an error of ORGANIZATIONS.
    pub fn duplicate_policy_attachment_exception(message: impl Into<String>) -> Self {
        Self::sender("DuplicatePolicyAttachmentException", 400, message)
    }

    /// `DuplicatePolicyException`, 400, an error of ORGANIZATIONS.
    pub fn duplicate_policy_exception(message: impl Into<String>) -> Self {
        Self::sender("DuplicatePolicyException", 400, message)
    }

    /// `DuplicateSSHPublicKey`, 400, an error of IAM.
    pub fn duplicate_ssh_public_key(message: impl Into<String>) -> Self {
        Self::sender("DuplicateSSHPublicKey", 400, message)
    }

    /// `EntityAlreadyExists`, 409, an error of IAM.
    pub fn entity_already_exists(message: impl Into<String>) -> Self {
        Self::sender("EntityAlreadyExists", 409, message)
    }

    /// `EntityTemporarilyUnmodifiable`, 409, an error of IAM.
    pub fn entity_temporarily_unmodifiable(message: impl Into<String>) -> Self {
        Self::sender("EntityTemporarilyUnmodifiable", 409, message)
    }

    /// `ExpiredTokenException`, 400, an error of STS.
    pub fn expired_token_exception(message: impl Into<String>) -> Self {
        Self::sender("ExpiredTokenException", 400, message)
    }

    /// `ExpiredTradeInTokenException`, 400, an error of STS.
    pub fn expired_trade_in_token_exception(message: impl Into<String>) -> Self {
        Self::sender("ExpiredTradeInTokenException", 400, message)
    }

    /// `FeatureDisabled`, 404, an error of IAM.
    pub fn feature_disabled(message: impl Into<String>) -> Self {
        Self::sender("FeatureDisabled", 404, message)
    }

    /// `FeatureEnabled`, 409, an error of IAM.
    pub fn feature_enabled(message: impl Into<String>) -> Self {
        Self::sender("FeatureEnabled", 409, message)
    }

    /// `FinalizingOrganizationException`, 400, an error of ORGANIZATIONS.
    pub fn finalizing_organization_exception(message: impl Into<String>) -> Self {
        Self::sender("FinalizingOrganizationException", 400, message)
    }

    /// `IDPCommunicationError`, 400, an error of STS.
    pub fn idp_communication_error(message: impl Into<String>) -> Self {
        Self::sender("IDPCommunicationError", 400, message)
    }

    /// `IDPRejectedClaim`, 403, an error of STS.
    pub fn idp_rejected_claim(message: impl Into<String>) -> Self {
        Self::sender("IDPRejectedClaim", 403, message)
    }

    /// `InsufficientSessionLifetime`, 400, an error of STS.
    pub fn insufficient_session_lifetime(message: impl Into<String>) -> Self {
        Self::sender("InsufficientSessionLifetime", 400, message)
    }

    /// `InvalidAuthenticationCode`, 403, an error of IAM.
    pub fn invalid_authentication_code(message: impl Into<String>) -> Self {
        Self::sender("InvalidAuthenticationCode", 403, message)
    }

    /// `InvalidAuthorizationMessageException`, 400, an error of STS.
    pub fn invalid_authorization_message_exception(message: impl Into<String>) -> Self {
        Self::sender("InvalidAuthorizationMessageException", 400, message)
    }

    /// `InvalidCertificate`, 400, an error of IAM.
    pub fn invalid_certificate(message: impl Into<String>) -> Self {
        Self::sender("InvalidCertificate", 400, message)
    }

    /// `InvalidContextAssertion`, 400, an error of STS.
    pub fn invalid_context_assertion(message: impl Into<String>) -> Self {
        Self::sender("InvalidContextAssertion", 400, message)
    }

    /// `InvalidIdentityToken`, 400, an error of STS.
    pub fn invalid_identity_token(message: impl Into<String>) -> Self {
        Self::sender("InvalidIdentityToken", 400, message)
    }

    /// `InvalidInput`, 400, an error of IAM.
    pub fn invalid_input(message: impl Into<String>) -> Self {
        Self::sender("InvalidInput", 400, message)
    }

    /// `InvalidInputException`, 400, an error of ORGANIZATIONS.
    pub fn invalid_input_exception(message: impl Into<String>) -> Self {
        Self::sender("InvalidInputException", 400, message)
    }

    /// `InvalidPublicKey`, 400, an error of IAM.
    pub fn invalid_public_key(message: impl Into<String>) -> Self {
        Self::sender("InvalidPublicKey", 400, message)
    }

    /// `InvalidSubjectCredentials`, 400, an error of STS.
    pub fn invalid_subject_credentials(message: impl Into<String>) -> Self {
        Self::sender("InvalidSubjectCredentials", 400, message)
    }

    /// `InvalidUserType`, 400, an error of IAM.
    pub fn invalid_user_type(message: impl Into<String>) -> Self {
        Self::sender("InvalidUserType", 400, message)
    }

    /// `JWTPayloadSizeExceededException`, 400, an error of STS.
    pub fn jwt_payload_size_exceeded_exception(message: impl Into<String>) -> Self {
        Self::sender("JWTPayloadSizeExceededException", 400, message)
    }

    /// `KeyPairMismatch`, 400, an error of IAM.
    pub fn key_pair_mismatch(message: impl Into<String>) -> Self {
        Self::sender("KeyPairMismatch", 400, message)
    }

    /// `LimitExceeded`, 409, an error of IAM.
    pub fn limit_exceeded(message: impl Into<String>) -> Self {
        Self::sender("LimitExceeded", 409, message)
    }

    /// `MalformedCertificate`, 400, an error of IAM.
    pub fn malformed_certificate(message: impl Into<String>) -> Self {
        Self::sender("MalformedCertificate", 400, message)
    }

    /// `MalformedPolicyDocument`, 400, an error of IAM and STS.
    pub fn malformed_policy_document(message: impl Into<String>) -> Self {
        Self::sender("MalformedPolicyDocument", 400, message)
    }

    /// `MalformedPolicyDocumentException`, 400, an error of ORGANIZATIONS.
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Self {
        Self::sender("MalformedPolicyDocumentException", 400, message)
    }

    /// `NameConflict`, 409, an error of IAM.
    pub fn name_conflict(message: impl Into<String>) -> Self {
        Self::sender("NameConflict", 409, message)
    }

    /// `NoSuchEntity`, 404, an error of IAM.
    pub fn no_such_entity(message: impl Into<String>) -> Self {
        Self::sender("NoSuchEntity", 404, message)
    }

    /// `NotSupportedService`, 404, an error of IAM.
    pub fn not_supported_service(message: impl Into<String>) -> Self {
        Self::sender("NotSupportedService", 404, message)
    }

    /// `OpenIdIdpCommunicationError`, 400, an error of IAM.
    pub fn open_id_idp_communication_error(message: impl Into<String>) -> Self {
        Self::sender("OpenIdIdpCommunicationError", 400, message)
    }

    /// `OrganizationNotFoundException`, 400, an error of IAM.
    pub fn organization_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("OrganizationNotFoundException", 400, message)
    }

    /// `OrganizationNotInAllFeaturesModeException`, 400, an error of IAM.
    pub fn organization_not_in_all_features_mode_exception(message: impl Into<String>) -> Self {
        Self::sender("OrganizationNotInAllFeaturesModeException", 400, message)
    }

    /// `OrganizationalUnitNotEmptyException`, 400, an error of ORGANIZATIONS.
    pub fn organizational_unit_not_empty_exception(message: impl Into<String>) -> Self {
        Self::sender("OrganizationalUnitNotEmptyException", 400, message)
    }

    /// `OrganizationalUnitNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn organizational_unit_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("OrganizationalUnitNotFoundException", 400, message)
    }

    /// `OutboundWebIdentityFederationDisabledException`, 403, an error of STS.
    pub fn outbound_web_identity_federation_disabled_exception(message: impl Into<String>) -> Self {
        Self::sender("OutboundWebIdentityFederationDisabledException", 403, message)
    }

    /// `PackedPolicyTooLarge`, 400, an error of STS.
    pub fn packed_policy_too_large(message: impl Into<String>) -> Self {
        Self::sender("PackedPolicyTooLarge", 400, message)
    }

    /// `ParentNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn parent_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("ParentNotFoundException", 400, message)
    }

    /// `PasswordPolicyViolation`, 400, an error of IAM.
    pub fn password_policy_violation(message: impl Into<String>) -> Self {
        Self::sender("PasswordPolicyViolation", 400, message)
    }

    /// `PolicyChangesInProgressException`, 400, an error of ORGANIZATIONS.
    pub fn policy_changes_in_progress_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyChangesInProgressException", 400, message)
    }

    /// `PolicyEvaluation`, 500, an error of IAM.
    pub fn policy_evaluation(message: impl Into<String>) -> Self {
        Self::receiver("PolicyEvaluation", 500, message)
    }

    /// `PolicyInUseException`, 400, an error of ORGANIZATIONS.
    pub fn policy_in_use_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyInUseException", 400, message)
    }

    /// `PolicyNotAttachable`, 400, an error of IAM.
    pub fn policy_not_attachable(message: impl Into<String>) -> Self {
        Self::sender("PolicyNotAttachable", 400, message)
    }

    /// `PolicyNotAttachedException`, 400, an error of ORGANIZATIONS.
    pub fn policy_not_attached_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyNotAttachedException", 400, message)
    }

    /// `PolicyNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn policy_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyNotFoundException", 400, message)
    }

    /// `PolicyTypeAlreadyEnabledException`, 400, an error of ORGANIZATIONS.
    pub fn policy_type_already_enabled_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyTypeAlreadyEnabledException", 400, message)
    }

    /// `PolicyTypeNotAvailableForOrganizationException`, 400, an error of ORGANIZATIONS.
    pub fn policy_type_not_available_for_organization_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyTypeNotAvailableForOrganizationException", 400, message)
    }

    /// `PolicyTypeNotEnabledException`, 400, an error of ORGANIZATIONS.
    pub fn policy_type_not_enabled_exception(message: impl Into<String>) -> Self {
        Self::sender("PolicyTypeNotEnabledException", 400, message)
    }

    /// `RegionDisabledException`, 403, an error of STS.
    pub fn region_disabled_exception(message: impl Into<String>) -> Self {
        Self::sender("RegionDisabledException", 403, message)
    }

    /// `ReportExpired`, 410, an error of IAM.
    pub fn report_expired(message: impl Into<String>) -> Self {
        Self::sender("ReportExpired", 410, message)
    }

    /// `ReportGenerationLimitExceeded`, 409, an error of IAM.
    pub fn report_generation_limit_exceeded(message: impl Into<String>) -> Self {
        Self::sender("ReportGenerationLimitExceeded", 409, message)
    }

    /// `ReportInProgress`, 404, an error of IAM.
    pub fn report_in_progress(message: impl Into<String>) -> Self {
        Self::sender("ReportInProgress", 404, message)
    }

    /// `ReportNotPresent`, 410, an error of IAM.
    pub fn report_not_present(message: impl Into<String>) -> Self {
        Self::sender("ReportNotPresent", 410, message)
    }

    /// `RoleModified`, 409, an error of IAM.
    pub fn role_modified(message: impl Into<String>) -> Self {
        Self::sender("RoleModified", 409, message)
    }

    /// `RoleTemplateDisabled`, 400, an error of IAM.
    pub fn role_template_disabled(message: impl Into<String>) -> Self {
        Self::sender("RoleTemplateDisabled", 400, message)
    }

    /// `RootNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn root_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("RootNotFoundException", 400, message)
    }

    /// `ServiceAccessNotEnabledException`, 400, an error of IAM.
    pub fn service_access_not_enabled_exception(message: impl Into<String>) -> Self {
        Self::sender("ServiceAccessNotEnabledException", 400, message)
    }

    /// `ServiceException`, 500, an error of ORGANIZATIONS.
    pub fn service_exception(message: impl Into<String>) -> Self {
        Self::receiver("ServiceException", 500, message)
    }

    /// `ServiceFailure`, 500, an error of IAM.
    pub fn service_failure(message: impl Into<String>) -> Self {
        Self::receiver("ServiceFailure", 500, message)
    }

    /// `SessionDurationEscalationException`, 403, an error of STS.
    pub fn session_duration_escalation_exception(message: impl Into<String>) -> Self {
        Self::sender("SessionDurationEscalationException", 403, message)
    }

    /// `SourceParentNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn source_parent_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("SourceParentNotFoundException", 400, message)
    }

    /// `TargetNotFoundException`, 400, an error of ORGANIZATIONS.
    pub fn target_not_found_exception(message: impl Into<String>) -> Self {
        Self::sender("TargetNotFoundException", 400, message)
    }

    /// `TooManyRequestsException`, 400, an error of ORGANIZATIONS.
    pub fn too_many_requests_exception(message: impl Into<String>) -> Self {
        Self::sender("TooManyRequestsException", 400, message)
    }

    /// `UnmodifiableEntity`, 400, an error of IAM.
    pub fn unmodifiable_entity(message: impl Into<String>) -> Self {
        Self::sender("UnmodifiableEntity", 400, message)
    }

    /// `UnrecognizedPublicKeyEncoding`, 400, an error of IAM.
    pub fn unrecognized_public_key_encoding(message: impl Into<String>) -> Self {
        Self::sender("UnrecognizedPublicKeyEncoding", 400, message)
    }

    /// `UnsupportedAPIEndpointException`, 400, an error of ORGANIZATIONS.
    pub fn unsupported_api_endpoint_exception(message: impl Into<String>) -> Self {
        Self::sender("UnsupportedAPIEndpointException", 400, message)
    }
}
