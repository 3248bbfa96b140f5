// Written by `cargo xtask generate`; change the generator, not this file.

//! What each operation of Organizations takes and answers, from AWS's model.

use super::tables::ORGANIZATIONS;
use super::types;
use crate::edge::Input;
use crate::edge::Structure;
use crate::error::Error;
use crate::model::Service;
use crate::model::Shape;
use crate::value::Fields;

/// Input of organizations:DescribeOrganization, which takes no parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeOrganizationRequest {}

impl Structure for DescribeOrganizationRequest {
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

impl Input for types::AttachPolicyRequest {
    const OPERATION: &'static str = "AttachPolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::CreateAccountRequest {
    const OPERATION: &'static str = "CreateAccount";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::CreateAccountResponse;
}

impl Input for types::CreateOrganizationRequest {
    const OPERATION: &'static str = "CreateOrganization";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::CreateOrganizationResponse;
}

impl Input for types::CreateOrganizationalUnitRequest {
    const OPERATION: &'static str = "CreateOrganizationalUnit";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::CreateOrganizationalUnitResponse;
}

impl Input for types::CreatePolicyRequest {
    const OPERATION: &'static str = "CreatePolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::CreatePolicyResponse;
}

impl Input for types::DeleteOrganizationalUnitRequest {
    const OPERATION: &'static str = "DeleteOrganizationalUnit";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::DeletePolicyRequest {
    const OPERATION: &'static str = "DeletePolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::DescribeAccountRequest {
    const OPERATION: &'static str = "DescribeAccount";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::DescribeAccountResponse;
}

impl Input for types::DescribeCreateAccountStatusRequest {
    const OPERATION: &'static str = "DescribeCreateAccountStatus";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::DescribeCreateAccountStatusResponse;
}

impl Input for DescribeOrganizationRequest {
    const OPERATION: &'static str = "DescribeOrganization";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::DescribeOrganizationResponse;
}

impl Input for types::DescribeOrganizationalUnitRequest {
    const OPERATION: &'static str = "DescribeOrganizationalUnit";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::DescribeOrganizationalUnitResponse;
}

impl Input for types::DescribePolicyRequest {
    const OPERATION: &'static str = "DescribePolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::DescribePolicyResponse;
}

impl Input for types::DetachPolicyRequest {
    const OPERATION: &'static str = "DetachPolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::DisableAWSServiceAccessRequest {
    const OPERATION: &'static str = "DisableAWSServiceAccess";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::DisablePolicyTypeRequest {
    const OPERATION: &'static str = "DisablePolicyType";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::DisablePolicyTypeResponse;
}

impl Input for types::EnableAWSServiceAccessRequest {
    const OPERATION: &'static str = "EnableAWSServiceAccess";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::EnablePolicyTypeRequest {
    const OPERATION: &'static str = "EnablePolicyType";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::EnablePolicyTypeResponse;
}

impl Input for types::ListAWSServiceAccessForOrganizationRequest {
    const OPERATION: &'static str = "ListAWSServiceAccessForOrganization";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListAWSServiceAccessForOrganizationResponse;
}

impl Input for types::ListAccountsRequest {
    const OPERATION: &'static str = "ListAccounts";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListAccountsResponse;
}

impl Input for types::ListAccountsForParentRequest {
    const OPERATION: &'static str = "ListAccountsForParent";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListAccountsForParentResponse;
}

impl Input for types::ListChildrenRequest {
    const OPERATION: &'static str = "ListChildren";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListChildrenResponse;
}

impl Input for types::ListOrganizationalUnitsForParentRequest {
    const OPERATION: &'static str = "ListOrganizationalUnitsForParent";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListOrganizationalUnitsForParentResponse;
}

impl Input for types::ListParentsRequest {
    const OPERATION: &'static str = "ListParents";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListParentsResponse;
}

impl Input for types::ListPoliciesRequest {
    const OPERATION: &'static str = "ListPolicies";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListPoliciesResponse;
}

impl Input for types::ListPoliciesForTargetRequest {
    const OPERATION: &'static str = "ListPoliciesForTarget";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListPoliciesForTargetResponse;
}

impl Input for types::ListRootsRequest {
    const OPERATION: &'static str = "ListRoots";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListRootsResponse;
}

impl Input for types::ListTagsForResourceRequest {
    const OPERATION: &'static str = "ListTagsForResource";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListTagsForResourceResponse;
}

impl Input for types::ListTargetsForPolicyRequest {
    const OPERATION: &'static str = "ListTargetsForPolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::ListTargetsForPolicyResponse;
}

impl Input for types::MoveAccountRequest {
    const OPERATION: &'static str = "MoveAccount";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::TagResourceRequest {
    const OPERATION: &'static str = "TagResource";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::UntagResourceRequest {
    const OPERATION: &'static str = "UntagResource";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = ();
}

impl Input for types::UpdateOrganizationalUnitRequest {
    const OPERATION: &'static str = "UpdateOrganizationalUnit";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::UpdateOrganizationalUnitResponse;
}

impl Input for types::UpdatePolicyRequest {
    const OPERATION: &'static str = "UpdatePolicy";
    const SERVICE: &'static Service = &ORGANIZATIONS;
    type Output = types::UpdatePolicyResponse;
}
