// Written by `cargo xtask generate`; change the generator, not this file.

//! What each operation of IAM takes and answers, from AWS's model.

use super::tables::IAM;
use super::types;
use crate::edge::Input;
use crate::edge::Structure;
use crate::error::Error;
use crate::model::Service;
use crate::model::Shape;
use crate::value::Fields;

/// Input of iam:DeleteAccountPasswordPolicy, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAccountPasswordPolicyRequest {}

impl Structure for DeleteAccountPasswordPolicyRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:DisableOutboundWebIdentityFederation, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableOutboundWebIdentityFederationRequest {}

impl Structure for DisableOutboundWebIdentityFederationRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:EnableOutboundWebIdentityFederation, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOutboundWebIdentityFederationRequest {}

impl Structure for EnableOutboundWebIdentityFederationRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:GenerateCredentialReport, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateCredentialReportRequest {}

impl Structure for GenerateCredentialReportRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:GetAccountPasswordPolicy, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountPasswordPolicyRequest {}

impl Structure for GetAccountPasswordPolicyRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:GetAccountSummary, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountSummaryRequest {}

impl Structure for GetAccountSummaryRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:GetCredentialReport, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCredentialReportRequest {}

impl Structure for GetCredentialReportRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

/// Input of iam:GetOutboundWebIdentityFederationInfo, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoRequest {}

impl Structure for GetOutboundWebIdentityFederationInfoRequest {
    fn shape() -> &'static Shape {
        Fields::empty().shape()
    }

    fn from_fields(_: Fields) -> Result<Self, Error> {
        Ok(Self {})
    }

    fn into_fields(self) -> Fields {
        Fields::empty()
    }
}

impl Input for types::AcceptDelegationRequestRequest {
    const OPERATION: &'static str = "AcceptDelegationRequest";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AcquireRoleRequest {
    const OPERATION: &'static str = "AcquireRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::AcquireRoleResponse;
}

impl Input for types::AddClientIDToOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "AddClientIDToOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AddRoleToInstanceProfileRequest {
    const OPERATION: &'static str = "AddRoleToInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AddUserToGroupRequest {
    const OPERATION: &'static str = "AddUserToGroup";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AssociateDelegationRequestRequest {
    const OPERATION: &'static str = "AssociateDelegationRequest";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AttachGroupPolicyRequest {
    const OPERATION: &'static str = "AttachGroupPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AttachRolePolicyRequest {
    const OPERATION: &'static str = "AttachRolePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::AttachUserPolicyRequest {
    const OPERATION: &'static str = "AttachUserPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::ChangePasswordRequest {
    const OPERATION: &'static str = "ChangePassword";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::CreateAccessKeyRequest {
    const OPERATION: &'static str = "CreateAccessKey";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateAccessKeyResponse;
}

impl Input for types::CreateAccountAliasRequest {
    const OPERATION: &'static str = "CreateAccountAlias";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::CreateDelegationRequestRequest {
    const OPERATION: &'static str = "CreateDelegationRequest";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateDelegationRequestResponse;
}

impl Input for types::CreateGroupRequest {
    const OPERATION: &'static str = "CreateGroup";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateGroupResponse;
}

impl Input for types::CreateInstanceProfileRequest {
    const OPERATION: &'static str = "CreateInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateInstanceProfileResponse;
}

impl Input for types::CreateLoginProfileRequest {
    const OPERATION: &'static str = "CreateLoginProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateLoginProfileResponse;
}

impl Input for types::CreateOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "CreateOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateOpenIDConnectProviderResponse;
}

impl Input for types::CreatePolicyRequest {
    const OPERATION: &'static str = "CreatePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreatePolicyResponse;
}

impl Input for types::CreatePolicyVersionRequest {
    const OPERATION: &'static str = "CreatePolicyVersion";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreatePolicyVersionResponse;
}

impl Input for types::CreateRoleRequest {
    const OPERATION: &'static str = "CreateRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateRoleResponse;
}

impl Input for types::CreateSAMLProviderRequest {
    const OPERATION: &'static str = "CreateSAMLProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateSAMLProviderResponse;
}

impl Input for types::CreateServiceLinkedRoleRequest {
    const OPERATION: &'static str = "CreateServiceLinkedRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateServiceLinkedRoleResponse;
}

impl Input for types::CreateServiceSpecificCredentialRequest {
    const OPERATION: &'static str = "CreateServiceSpecificCredential";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateServiceSpecificCredentialResponse;
}

impl Input for types::CreateUserRequest {
    const OPERATION: &'static str = "CreateUser";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateUserResponse;
}

impl Input for types::CreateVirtualMFADeviceRequest {
    const OPERATION: &'static str = "CreateVirtualMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = types::CreateVirtualMFADeviceResponse;
}

impl Input for types::DeactivateMFADeviceRequest {
    const OPERATION: &'static str = "DeactivateMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteAccessKeyRequest {
    const OPERATION: &'static str = "DeleteAccessKey";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteAccountAliasRequest {
    const OPERATION: &'static str = "DeleteAccountAlias";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for DeleteAccountPasswordPolicyRequest {
    const OPERATION: &'static str = "DeleteAccountPasswordPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteGroupRequest {
    const OPERATION: &'static str = "DeleteGroup";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteGroupPolicyRequest {
    const OPERATION: &'static str = "DeleteGroupPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteInstanceProfileRequest {
    const OPERATION: &'static str = "DeleteInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteLoginProfileRequest {
    const OPERATION: &'static str = "DeleteLoginProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "DeleteOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeletePolicyRequest {
    const OPERATION: &'static str = "DeletePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeletePolicyVersionRequest {
    const OPERATION: &'static str = "DeletePolicyVersion";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteRoleRequest {
    const OPERATION: &'static str = "DeleteRole";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteRolePermissionsBoundaryRequest {
    const OPERATION: &'static str = "DeleteRolePermissionsBoundary";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteRolePolicyRequest {
    const OPERATION: &'static str = "DeleteRolePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteSAMLProviderRequest {
    const OPERATION: &'static str = "DeleteSAMLProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteSSHPublicKeyRequest {
    const OPERATION: &'static str = "DeleteSSHPublicKey";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteServerCertificateRequest {
    const OPERATION: &'static str = "DeleteServerCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteServiceLinkedRoleRequest {
    const OPERATION: &'static str = "DeleteServiceLinkedRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::DeleteServiceLinkedRoleResponse;
}

impl Input for types::DeleteServiceSpecificCredentialRequest {
    const OPERATION: &'static str = "DeleteServiceSpecificCredential";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteSigningCertificateRequest {
    const OPERATION: &'static str = "DeleteSigningCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteUserRequest {
    const OPERATION: &'static str = "DeleteUser";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteUserPermissionsBoundaryRequest {
    const OPERATION: &'static str = "DeleteUserPermissionsBoundary";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteUserPolicyRequest {
    const OPERATION: &'static str = "DeleteUserPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DeleteVirtualMFADeviceRequest {
    const OPERATION: &'static str = "DeleteVirtualMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DetachGroupPolicyRequest {
    const OPERATION: &'static str = "DetachGroupPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DetachRolePolicyRequest {
    const OPERATION: &'static str = "DetachRolePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DetachUserPolicyRequest {
    const OPERATION: &'static str = "DetachUserPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::DisableOrganizationsRootCredentialsManagementRequest {
    const OPERATION: &'static str = "DisableOrganizationsRootCredentialsManagement";
    const SERVICE: &'static Service = &IAM;
    type Output = types::DisableOrganizationsRootCredentialsManagementResponse;
}

impl Input for types::DisableOrganizationsRootSessionsRequest {
    const OPERATION: &'static str = "DisableOrganizationsRootSessions";
    const SERVICE: &'static Service = &IAM;
    type Output = types::DisableOrganizationsRootSessionsResponse;
}

impl Input for DisableOutboundWebIdentityFederationRequest {
    const OPERATION: &'static str = "DisableOutboundWebIdentityFederation";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::EnableMFADeviceRequest {
    const OPERATION: &'static str = "EnableMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::EnableOrganizationsRootCredentialsManagementRequest {
    const OPERATION: &'static str = "EnableOrganizationsRootCredentialsManagement";
    const SERVICE: &'static Service = &IAM;
    type Output = types::EnableOrganizationsRootCredentialsManagementResponse;
}

impl Input for types::EnableOrganizationsRootSessionsRequest {
    const OPERATION: &'static str = "EnableOrganizationsRootSessions";
    const SERVICE: &'static Service = &IAM;
    type Output = types::EnableOrganizationsRootSessionsResponse;
}

impl Input for EnableOutboundWebIdentityFederationRequest {
    const OPERATION: &'static str = "EnableOutboundWebIdentityFederation";
    const SERVICE: &'static Service = &IAM;
    type Output = types::EnableOutboundWebIdentityFederationResponse;
}

impl Input for GenerateCredentialReportRequest {
    const OPERATION: &'static str = "GenerateCredentialReport";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GenerateCredentialReportResponse;
}

impl Input for types::GenerateOrganizationsAccessReportRequest {
    const OPERATION: &'static str = "GenerateOrganizationsAccessReport";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GenerateOrganizationsAccessReportResponse;
}

impl Input for types::GenerateServiceLastAccessedDetailsRequest {
    const OPERATION: &'static str = "GenerateServiceLastAccessedDetails";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GenerateServiceLastAccessedDetailsResponse;
}

impl Input for types::GetAccessKeyLastUsedRequest {
    const OPERATION: &'static str = "GetAccessKeyLastUsed";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetAccessKeyLastUsedResponse;
}

impl Input for types::GetAccountAuthorizationDetailsRequest {
    const OPERATION: &'static str = "GetAccountAuthorizationDetails";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetAccountAuthorizationDetailsResponse;
}

impl Input for GetAccountPasswordPolicyRequest {
    const OPERATION: &'static str = "GetAccountPasswordPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetAccountPasswordPolicyResponse;
}

impl Input for types::GetAccountPropertiesRequest {
    const OPERATION: &'static str = "GetAccountProperties";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetAccountPropertiesResponse;
}

impl Input for GetAccountSummaryRequest {
    const OPERATION: &'static str = "GetAccountSummary";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetAccountSummaryResponse;
}

impl Input for types::GetContextKeysForCustomPolicyRequest {
    const OPERATION: &'static str = "GetContextKeysForCustomPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetContextKeysForPolicyResponse;
}

impl Input for types::GetContextKeysForPrincipalPolicyRequest {
    const OPERATION: &'static str = "GetContextKeysForPrincipalPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetContextKeysForPolicyResponse;
}

impl Input for GetCredentialReportRequest {
    const OPERATION: &'static str = "GetCredentialReport";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetCredentialReportResponse;
}

impl Input for types::GetDelegationRequestRequest {
    const OPERATION: &'static str = "GetDelegationRequest";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetDelegationRequestResponse;
}

impl Input for types::GetGroupRequest {
    const OPERATION: &'static str = "GetGroup";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetGroupResponse;
}

impl Input for types::GetGroupPolicyRequest {
    const OPERATION: &'static str = "GetGroupPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetGroupPolicyResponse;
}

impl Input for types::GetHumanReadableSummaryRequest {
    const OPERATION: &'static str = "GetHumanReadableSummary";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetHumanReadableSummaryResponse;
}

impl Input for types::GetInstanceProfileRequest {
    const OPERATION: &'static str = "GetInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetInstanceProfileResponse;
}

impl Input for types::GetLoginProfileRequest {
    const OPERATION: &'static str = "GetLoginProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetLoginProfileResponse;
}

impl Input for types::GetMFADeviceRequest {
    const OPERATION: &'static str = "GetMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetMFADeviceResponse;
}

impl Input for types::GetOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "GetOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetOpenIDConnectProviderResponse;
}

impl Input for types::GetOrganizationsAccessReportRequest {
    const OPERATION: &'static str = "GetOrganizationsAccessReport";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetOrganizationsAccessReportResponse;
}

impl Input for GetOutboundWebIdentityFederationInfoRequest {
    const OPERATION: &'static str = "GetOutboundWebIdentityFederationInfo";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetOutboundWebIdentityFederationInfoResponse;
}

impl Input for types::GetPolicyRequest {
    const OPERATION: &'static str = "GetPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetPolicyResponse;
}

impl Input for types::GetPolicyVersionRequest {
    const OPERATION: &'static str = "GetPolicyVersion";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetPolicyVersionResponse;
}

impl Input for types::GetRoleRequest {
    const OPERATION: &'static str = "GetRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetRoleResponse;
}

impl Input for types::GetRolePolicyRequest {
    const OPERATION: &'static str = "GetRolePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetRolePolicyResponse;
}

impl Input for types::GetRoleTemplateVersionRequest {
    const OPERATION: &'static str = "GetRoleTemplateVersion";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetRoleTemplateVersionResponse;
}

impl Input for types::GetSAMLProviderRequest {
    const OPERATION: &'static str = "GetSAMLProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetSAMLProviderResponse;
}

impl Input for types::GetSSHPublicKeyRequest {
    const OPERATION: &'static str = "GetSSHPublicKey";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetSSHPublicKeyResponse;
}

impl Input for types::GetServerCertificateRequest {
    const OPERATION: &'static str = "GetServerCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetServerCertificateResponse;
}

impl Input for types::GetServiceLastAccessedDetailsRequest {
    const OPERATION: &'static str = "GetServiceLastAccessedDetails";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetServiceLastAccessedDetailsResponse;
}

impl Input for types::GetServiceLastAccessedDetailsWithEntitiesRequest {
    const OPERATION: &'static str = "GetServiceLastAccessedDetailsWithEntities";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetServiceLastAccessedDetailsWithEntitiesResponse;
}

impl Input for types::GetServiceLinkedRoleDeletionStatusRequest {
    const OPERATION: &'static str = "GetServiceLinkedRoleDeletionStatus";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetServiceLinkedRoleDeletionStatusResponse;
}

impl Input for types::GetUserRequest {
    const OPERATION: &'static str = "GetUser";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetUserResponse;
}

impl Input for types::GetUserPolicyRequest {
    const OPERATION: &'static str = "GetUserPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::GetUserPolicyResponse;
}

impl Input for types::ListAccessKeysRequest {
    const OPERATION: &'static str = "ListAccessKeys";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListAccessKeysResponse;
}

impl Input for types::ListAccountAliasesRequest {
    const OPERATION: &'static str = "ListAccountAliases";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListAccountAliasesResponse;
}

impl Input for types::ListAttachedGroupPoliciesRequest {
    const OPERATION: &'static str = "ListAttachedGroupPolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListAttachedGroupPoliciesResponse;
}

impl Input for types::ListAttachedRolePoliciesRequest {
    const OPERATION: &'static str = "ListAttachedRolePolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListAttachedRolePoliciesResponse;
}

impl Input for types::ListAttachedUserPoliciesRequest {
    const OPERATION: &'static str = "ListAttachedUserPolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListAttachedUserPoliciesResponse;
}

impl Input for types::ListDelegationRequestsRequest {
    const OPERATION: &'static str = "ListDelegationRequests";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListDelegationRequestsResponse;
}

impl Input for types::ListEntitiesForPolicyRequest {
    const OPERATION: &'static str = "ListEntitiesForPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListEntitiesForPolicyResponse;
}

impl Input for types::ListGroupPoliciesRequest {
    const OPERATION: &'static str = "ListGroupPolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListGroupPoliciesResponse;
}

impl Input for types::ListGroupsRequest {
    const OPERATION: &'static str = "ListGroups";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListGroupsResponse;
}

impl Input for types::ListGroupsForUserRequest {
    const OPERATION: &'static str = "ListGroupsForUser";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListGroupsForUserResponse;
}

impl Input for types::ListInstanceProfileTagsRequest {
    const OPERATION: &'static str = "ListInstanceProfileTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListInstanceProfileTagsResponse;
}

impl Input for types::ListInstanceProfilesRequest {
    const OPERATION: &'static str = "ListInstanceProfiles";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListInstanceProfilesResponse;
}

impl Input for types::ListInstanceProfilesForRoleRequest {
    const OPERATION: &'static str = "ListInstanceProfilesForRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListInstanceProfilesForRoleResponse;
}

impl Input for types::ListMFADeviceTagsRequest {
    const OPERATION: &'static str = "ListMFADeviceTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListMFADeviceTagsResponse;
}

impl Input for types::ListMFADevicesRequest {
    const OPERATION: &'static str = "ListMFADevices";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListMFADevicesResponse;
}

impl Input for types::ListOpenIDConnectProviderTagsRequest {
    const OPERATION: &'static str = "ListOpenIDConnectProviderTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListOpenIDConnectProviderTagsResponse;
}

impl Input for types::ListOpenIDConnectProvidersRequest {
    const OPERATION: &'static str = "ListOpenIDConnectProviders";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListOpenIDConnectProvidersResponse;
}

impl Input for types::ListOrganizationsFeaturesRequest {
    const OPERATION: &'static str = "ListOrganizationsFeatures";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListOrganizationsFeaturesResponse;
}

impl Input for types::ListPoliciesRequest {
    const OPERATION: &'static str = "ListPolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListPoliciesResponse;
}

impl Input for types::ListPoliciesGrantingServiceAccessRequest {
    const OPERATION: &'static str = "ListPoliciesGrantingServiceAccess";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListPoliciesGrantingServiceAccessResponse;
}

impl Input for types::ListPolicyTagsRequest {
    const OPERATION: &'static str = "ListPolicyTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListPolicyTagsResponse;
}

impl Input for types::ListPolicyVersionsRequest {
    const OPERATION: &'static str = "ListPolicyVersions";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListPolicyVersionsResponse;
}

impl Input for types::ListRolePoliciesRequest {
    const OPERATION: &'static str = "ListRolePolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListRolePoliciesResponse;
}

impl Input for types::ListRoleTagsRequest {
    const OPERATION: &'static str = "ListRoleTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListRoleTagsResponse;
}

impl Input for types::ListRolesRequest {
    const OPERATION: &'static str = "ListRoles";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListRolesResponse;
}

impl Input for types::ListSAMLProviderTagsRequest {
    const OPERATION: &'static str = "ListSAMLProviderTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListSAMLProviderTagsResponse;
}

impl Input for types::ListSAMLProvidersRequest {
    const OPERATION: &'static str = "ListSAMLProviders";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListSAMLProvidersResponse;
}

impl Input for types::ListSSHPublicKeysRequest {
    const OPERATION: &'static str = "ListSSHPublicKeys";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListSSHPublicKeysResponse;
}

impl Input for types::ListServerCertificateTagsRequest {
    const OPERATION: &'static str = "ListServerCertificateTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListServerCertificateTagsResponse;
}

impl Input for types::ListServerCertificatesRequest {
    const OPERATION: &'static str = "ListServerCertificates";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListServerCertificatesResponse;
}

impl Input for types::ListServiceSpecificCredentialsRequest {
    const OPERATION: &'static str = "ListServiceSpecificCredentials";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListServiceSpecificCredentialsResponse;
}

impl Input for types::ListSigningCertificatesRequest {
    const OPERATION: &'static str = "ListSigningCertificates";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListSigningCertificatesResponse;
}

impl Input for types::ListUserPoliciesRequest {
    const OPERATION: &'static str = "ListUserPolicies";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListUserPoliciesResponse;
}

impl Input for types::ListUserTagsRequest {
    const OPERATION: &'static str = "ListUserTags";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListUserTagsResponse;
}

impl Input for types::ListUsersRequest {
    const OPERATION: &'static str = "ListUsers";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListUsersResponse;
}

impl Input for types::ListVirtualMFADevicesRequest {
    const OPERATION: &'static str = "ListVirtualMFADevices";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ListVirtualMFADevicesResponse;
}

impl Input for types::PutAccountPropertiesRequest {
    const OPERATION: &'static str = "PutAccountProperties";
    const SERVICE: &'static Service = &IAM;
    type Output = types::PutAccountPropertiesResponse;
}

impl Input for types::PutGroupPolicyRequest {
    const OPERATION: &'static str = "PutGroupPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::PutRolePermissionsBoundaryRequest {
    const OPERATION: &'static str = "PutRolePermissionsBoundary";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::PutRolePolicyRequest {
    const OPERATION: &'static str = "PutRolePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::PutUserPermissionsBoundaryRequest {
    const OPERATION: &'static str = "PutUserPermissionsBoundary";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::PutUserPolicyRequest {
    const OPERATION: &'static str = "PutUserPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::RejectDelegationRequestRequest {
    const OPERATION: &'static str = "RejectDelegationRequest";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::RemoveClientIDFromOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "RemoveClientIDFromOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::RemoveRoleFromInstanceProfileRequest {
    const OPERATION: &'static str = "RemoveRoleFromInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::RemoveUserFromGroupRequest {
    const OPERATION: &'static str = "RemoveUserFromGroup";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::ResetServiceSpecificCredentialRequest {
    const OPERATION: &'static str = "ResetServiceSpecificCredential";
    const SERVICE: &'static Service = &IAM;
    type Output = types::ResetServiceSpecificCredentialResponse;
}

impl Input for types::ResyncMFADeviceRequest {
    const OPERATION: &'static str = "ResyncMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::SendDelegationTokenRequest {
    const OPERATION: &'static str = "SendDelegationToken";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::SetDefaultPolicyVersionRequest {
    const OPERATION: &'static str = "SetDefaultPolicyVersion";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::SetSecurityTokenServicePreferencesRequest {
    const OPERATION: &'static str = "SetSecurityTokenServicePreferences";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::SimulateCustomPolicyRequest {
    const OPERATION: &'static str = "SimulateCustomPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::SimulatePolicyResponse;
}

impl Input for types::SimulatePrincipalPolicyRequest {
    const OPERATION: &'static str = "SimulatePrincipalPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = types::SimulatePolicyResponse;
}

impl Input for types::TagInstanceProfileRequest {
    const OPERATION: &'static str = "TagInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagMFADeviceRequest {
    const OPERATION: &'static str = "TagMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "TagOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagPolicyRequest {
    const OPERATION: &'static str = "TagPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagRoleRequest {
    const OPERATION: &'static str = "TagRole";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagSAMLProviderRequest {
    const OPERATION: &'static str = "TagSAMLProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagServerCertificateRequest {
    const OPERATION: &'static str = "TagServerCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::TagUserRequest {
    const OPERATION: &'static str = "TagUser";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagInstanceProfileRequest {
    const OPERATION: &'static str = "UntagInstanceProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagMFADeviceRequest {
    const OPERATION: &'static str = "UntagMFADevice";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "UntagOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagPolicyRequest {
    const OPERATION: &'static str = "UntagPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagRoleRequest {
    const OPERATION: &'static str = "UntagRole";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagSAMLProviderRequest {
    const OPERATION: &'static str = "UntagSAMLProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagServerCertificateRequest {
    const OPERATION: &'static str = "UntagServerCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UntagUserRequest {
    const OPERATION: &'static str = "UntagUser";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateAccessKeyRequest {
    const OPERATION: &'static str = "UpdateAccessKey";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateAccountPasswordPolicyRequest {
    const OPERATION: &'static str = "UpdateAccountPasswordPolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateAssumeRolePolicyRequest {
    const OPERATION: &'static str = "UpdateAssumeRolePolicy";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateDelegationRequestRequest {
    const OPERATION: &'static str = "UpdateDelegationRequest";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateGroupRequest {
    const OPERATION: &'static str = "UpdateGroup";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateLoginProfileRequest {
    const OPERATION: &'static str = "UpdateLoginProfile";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateOpenIDConnectProviderRequest {
    const OPERATION: &'static str = "UpdateOpenIDConnectProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateOpenIDConnectProviderThumbprintRequest {
    const OPERATION: &'static str = "UpdateOpenIDConnectProviderThumbprint";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateRoleRequest {
    const OPERATION: &'static str = "UpdateRole";
    const SERVICE: &'static Service = &IAM;
    type Output = types::UpdateRoleResponse;
}

impl Input for types::UpdateRoleDescriptionRequest {
    const OPERATION: &'static str = "UpdateRoleDescription";
    const SERVICE: &'static Service = &IAM;
    type Output = types::UpdateRoleDescriptionResponse;
}

impl Input for types::UpdateSAMLProviderRequest {
    const OPERATION: &'static str = "UpdateSAMLProvider";
    const SERVICE: &'static Service = &IAM;
    type Output = types::UpdateSAMLProviderResponse;
}

impl Input for types::UpdateSSHPublicKeyRequest {
    const OPERATION: &'static str = "UpdateSSHPublicKey";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateServerCertificateRequest {
    const OPERATION: &'static str = "UpdateServerCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateServiceSpecificCredentialRequest {
    const OPERATION: &'static str = "UpdateServiceSpecificCredential";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateSigningCertificateRequest {
    const OPERATION: &'static str = "UpdateSigningCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UpdateUserRequest {
    const OPERATION: &'static str = "UpdateUser";
    const SERVICE: &'static Service = &IAM;
    type Output = ();
}

impl Input for types::UploadSSHPublicKeyRequest {
    const OPERATION: &'static str = "UploadSSHPublicKey";
    const SERVICE: &'static Service = &IAM;
    type Output = types::UploadSSHPublicKeyResponse;
}

impl Input for types::UploadServerCertificateRequest {
    const OPERATION: &'static str = "UploadServerCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = types::UploadServerCertificateResponse;
}

impl Input for types::UploadSigningCertificateRequest {
    const OPERATION: &'static str = "UploadSigningCertificate";
    const SERVICE: &'static Service = &IAM;
    type Output = types::UploadSigningCertificateResponse;
}
