// Written by `cargo xtask generate`; change the generator, not this file.

//! The structures of Organizations, from AWS's model.

use jiff::Timestamp;

use super::tables::SHAPES;
use crate::edge::{Reader, Structure, Writer};
use crate::error::Error;
use crate::model::Shape;
use crate::value::{Fields, Hidden};

/// The structure `Account` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct Account {
    /// `Id`: text of at most 12 characters.
    pub id: Option<String>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `Email`: text of 6 to 64 characters.
    pub email: Option<String>,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
    /// `Status`: one of `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`.
    pub status: Option<String>,
    /// `State`: one of `PENDING_ACTIVATION`, `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, ….
    pub state: Option<String>,
    /// `Paths`: a list.
    pub paths: Option<Vec<String>>,
    /// `JoinedMethod`: one of `INVITED`, `CREATED`.
    pub joined_method: Option<String>,
    /// `JoinedTimestamp`: a moment.
    pub joined_timestamp: Option<Timestamp>,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("email", &self.email.as_ref().map(|_| Hidden))
            .field("name", &self.name.as_ref().map(|_| Hidden))
            .field("status", &self.status)
            .field("state", &self.state)
            .field("paths", &self.paths)
            .field("joined_method", &self.joined_method)
            .field("joined_timestamp", &self.joined_timestamp)
            .finish()
    }
}

impl Structure for Account {
    fn shape() -> &'static Shape {
        &SHAPES[4]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            arn: reader.optional()?,
            email: reader.optional()?,
            name: reader.optional()?,
            status: reader.optional()?,
            state: reader.optional()?,
            paths: reader.optional()?,
            joined_method: reader.optional()?,
            joined_timestamp: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.arn)
            .optional(self.email)
            .optional(self.name)
            .optional(self.status)
            .optional(self.state)
            .optional(self.paths)
            .optional(self.joined_method)
            .optional(self.joined_timestamp)
            .finish()
    }
}

/// Input of organizations:AttachPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachPolicyRequest {
    /// `PolicyId`: text of at most 130 characters.
    pub policy_id: String,
    /// `TargetId`: text of at most 100 characters.
    pub target_id: String,
}

impl Structure for AttachPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[14]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_id: reader.required()?,
            target_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_id)
            .required(self.target_id)
            .finish()
    }
}

/// The structure `Child` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    /// `Id`: text of at most 100 characters.
    pub id: Option<String>,
    /// `Type`: one of `ACCOUNT`, `ORGANIZATIONAL_UNIT`.
    pub r#type: Option<String>,
}

impl Structure for Child {
    fn shape() -> &'static Shape {
        &SHAPES[16]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            r#type: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.r#type)
            .finish()
    }
}

/// Input of organizations:CreateAccount, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct CreateAccountRequest {
    /// `Email`: text of 6 to 64 characters.
    pub email: String,
    /// `AccountName`: text of 1 to 50 characters.
    pub account_name: String,
    /// `RoleName`: text of at most 64 characters.
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`: one of `ALLOW`, `DENY`.
    pub iam_user_access_to_billing: Option<String>,
    /// `Tags`: a list.
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for CreateAccountRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateAccountRequest")
            .field("email", &Hidden)
            .field("account_name", &Hidden)
            .field("role_name", &self.role_name)
            .field("iam_user_access_to_billing", &self.iam_user_access_to_billing)
            .field("tags", &self.tags)
            .finish()
    }
}

impl Structure for CreateAccountRequest {
    fn shape() -> &'static Shape {
        &SHAPES[26]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            email: reader.required()?,
            account_name: reader.required()?,
            role_name: reader.optional()?,
            iam_user_access_to_billing: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.email)
            .required(self.account_name)
            .optional(self.role_name)
            .optional(self.iam_user_access_to_billing)
            .optional(self.tags)
            .finish()
    }
}

/// Output of organizations:CreateAccount, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccountResponse {
    /// `CreateAccountStatus`: a structure.
    pub create_account_status: Option<CreateAccountStatus>,
}

impl Structure for CreateAccountResponse {
    fn shape() -> &'static Shape {
        &SHAPES[28]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            create_account_status: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.create_account_status)
            .finish()
    }
}

/// The structure `CreateAccountStatus` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct CreateAccountStatus {
    /// `Id`: text of at most 36 characters.
    pub id: Option<String>,
    /// `AccountName`: text of 1 to 50 characters.
    pub account_name: Option<String>,
    /// `State`: one of `IN_PROGRESS`, `SUCCEEDED`, `FAILED`.
    pub state: Option<String>,
    /// `RequestedTimestamp`: a moment.
    pub requested_timestamp: Option<Timestamp>,
    /// `CompletedTimestamp`: a moment.
    pub completed_timestamp: Option<Timestamp>,
    /// `AccountId`: text of at most 12 characters.
    pub account_id: Option<String>,
    /// `GovCloudAccountId`: text of at most 12 characters.
    pub gov_cloud_account_id: Option<String>,
    /// `FailureReason`: one of `ACCOUNT_LIMIT_EXCEEDED`, `EMAIL_ALREADY_EXISTS`, `INVALID_ADDRESS`, `INVALID_EMAIL`, ….
    pub failure_reason: Option<String>,
}

impl std::fmt::Debug for CreateAccountStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateAccountStatus")
            .field("id", &self.id)
            .field("account_name", &self.account_name.as_ref().map(|_| Hidden))
            .field("state", &self.state)
            .field("requested_timestamp", &self.requested_timestamp)
            .field("completed_timestamp", &self.completed_timestamp)
            .field("account_id", &self.account_id)
            .field("gov_cloud_account_id", &self.gov_cloud_account_id)
            .field("failure_reason", &self.failure_reason)
            .finish()
    }
}

impl Structure for CreateAccountStatus {
    fn shape() -> &'static Shape {
        &SHAPES[30]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            account_name: reader.optional()?,
            state: reader.optional()?,
            requested_timestamp: reader.optional()?,
            completed_timestamp: reader.optional()?,
            account_id: reader.optional()?,
            gov_cloud_account_id: reader.optional()?,
            failure_reason: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.account_name)
            .optional(self.state)
            .optional(self.requested_timestamp)
            .optional(self.completed_timestamp)
            .optional(self.account_id)
            .optional(self.gov_cloud_account_id)
            .optional(self.failure_reason)
            .finish()
    }
}

/// Input of organizations:CreateOrganization, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationRequest {
    /// `FeatureSet`: one of `ALL`, `CONSOLIDATED_BILLING`.
    pub feature_set: Option<String>,
}

impl Structure for CreateOrganizationRequest {
    fn shape() -> &'static Shape {
        &SHAPES[32]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            feature_set: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.feature_set).finish()
    }
}

/// Output of organizations:CreateOrganization, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationResponse {
    /// `Organization`: a structure.
    pub organization: Option<Organization>,
}

impl Structure for CreateOrganizationResponse {
    fn shape() -> &'static Shape {
        &SHAPES[33]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.organization).finish()
    }
}

/// Input of organizations:CreateOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationalUnitRequest {
    /// `ParentId`: text of at most 100 characters.
    pub parent_id: String,
    /// `Name`: text of 1 to 128 characters.
    pub name: String,
    /// `Tags`: a list.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateOrganizationalUnitRequest {
    fn shape() -> &'static Shape {
        &SHAPES[34]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            parent_id: reader.required()?,
            name: reader.required()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.parent_id)
            .required(self.name)
            .optional(self.tags)
            .finish()
    }
}

/// Output of organizations:CreateOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationalUnitResponse {
    /// `OrganizationalUnit`: a structure.
    pub organizational_unit: Option<OrganizationalUnit>,
}

impl Structure for CreateOrganizationalUnitResponse {
    fn shape() -> &'static Shape {
        &SHAPES[35]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_unit: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organizational_unit)
            .finish()
    }
}

/// Input of organizations:CreatePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyRequest {
    /// `Content`: text of at least one character.
    pub content: String,
    /// `Description`: text of at most 512 characters.
    pub description: String,
    /// `Name`: text of 1 to 128 characters.
    pub name: String,
    /// `Type`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub r#type: String,
    /// `Tags`: a list.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreatePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[36]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            content: reader.required()?,
            description: reader.required()?,
            name: reader.required()?,
            r#type: reader.required()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.content)
            .required(self.description)
            .required(self.name)
            .required(self.r#type)
            .optional(self.tags)
            .finish()
    }
}

/// Output of organizations:CreatePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyResponse {
    /// `Policy`: a structure.
    pub policy: Option<Policy>,
}

impl Structure for CreatePolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[37]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.policy).finish()
    }
}

/// Input of organizations:DeleteOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationalUnitRequest {
    /// `OrganizationalUnitId`: text of at most 68 characters.
    pub organizational_unit_id: String,
}

impl Structure for DeleteOrganizationalUnitRequest {
    fn shape() -> &'static Shape {
        &SHAPES[38]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_unit_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.organizational_unit_id)
            .finish()
    }
}

/// Input of organizations:DeletePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePolicyRequest {
    /// `PolicyId`: text of at most 130 characters.
    pub policy_id: String,
}

impl Structure for DeletePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[39]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.policy_id).finish()
    }
}

/// Input of organizations:DescribeAccount, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeAccountRequest {
    /// `AccountId`: text of at most 12 characters.
    pub account_id: String,
}

impl Structure for DescribeAccountRequest {
    fn shape() -> &'static Shape {
        &SHAPES[40]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            account_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.account_id).finish()
    }
}

/// Output of organizations:DescribeAccount, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeAccountResponse {
    /// `Account`: a structure.
    pub account: Option<Account>,
}

impl Structure for DescribeAccountResponse {
    fn shape() -> &'static Shape {
        &SHAPES[41]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            account: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.account).finish()
    }
}

/// Input of organizations:DescribeCreateAccountStatus, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeCreateAccountStatusRequest {
    /// `CreateAccountRequestId`: text of at most 36 characters.
    pub create_account_request_id: String,
}

impl Structure for DescribeCreateAccountStatusRequest {
    fn shape() -> &'static Shape {
        &SHAPES[42]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            create_account_request_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.create_account_request_id)
            .finish()
    }
}

/// Output of organizations:DescribeCreateAccountStatus, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeCreateAccountStatusResponse {
    /// `CreateAccountStatus`: a structure.
    pub create_account_status: Option<CreateAccountStatus>,
}

impl Structure for DescribeCreateAccountStatusResponse {
    fn shape() -> &'static Shape {
        &SHAPES[43]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            create_account_status: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.create_account_status)
            .finish()
    }
}

/// Output of organizations:DescribeOrganization, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeOrganizationResponse {
    /// `Organization`: a structure.
    pub organization: Option<Organization>,
}

impl Structure for DescribeOrganizationResponse {
    fn shape() -> &'static Shape {
        &SHAPES[44]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.organization).finish()
    }
}

/// Input of organizations:DescribeOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeOrganizationalUnitRequest {
    /// `OrganizationalUnitId`: text of at most 68 characters.
    pub organizational_unit_id: String,
}

impl Structure for DescribeOrganizationalUnitRequest {
    fn shape() -> &'static Shape {
        &SHAPES[45]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_unit_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.organizational_unit_id)
            .finish()
    }
}

/// Output of organizations:DescribeOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeOrganizationalUnitResponse {
    /// `OrganizationalUnit`: a structure.
    pub organizational_unit: Option<OrganizationalUnit>,
}

impl Structure for DescribeOrganizationalUnitResponse {
    fn shape() -> &'static Shape {
        &SHAPES[46]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_unit: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organizational_unit)
            .finish()
    }
}

/// Input of organizations:DescribePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribePolicyRequest {
    /// `PolicyId`: text of at most 130 characters.
    pub policy_id: String,
}

impl Structure for DescribePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[47]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.policy_id).finish()
    }
}

/// Output of organizations:DescribePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribePolicyResponse {
    /// `Policy`: a structure.
    pub policy: Option<Policy>,
}

impl Structure for DescribePolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[48]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.policy).finish()
    }
}

/// Input of organizations:DetachPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachPolicyRequest {
    /// `PolicyId`: text of at most 130 characters.
    pub policy_id: String,
    /// `TargetId`: text of at most 100 characters.
    pub target_id: String,
}

impl Structure for DetachPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[50]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_id: reader.required()?,
            target_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_id)
            .required(self.target_id)
            .finish()
    }
}

/// Input of organizations:DisableAWSServiceAccess, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableAWSServiceAccessRequest {
    /// `ServicePrincipal`: text of 1 to 128 characters.
    pub service_principal: String,
}

impl Structure for DisableAWSServiceAccessRequest {
    fn shape() -> &'static Shape {
        &SHAPES[51]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_principal: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.service_principal)
            .finish()
    }
}

/// Input of organizations:DisablePolicyType, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisablePolicyTypeRequest {
    /// `RootId`: text of at most 34 characters.
    pub root_id: String,
    /// `PolicyType`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub policy_type: String,
}

impl Structure for DisablePolicyTypeRequest {
    fn shape() -> &'static Shape {
        &SHAPES[52]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            root_id: reader.required()?,
            policy_type: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.root_id)
            .required(self.policy_type)
            .finish()
    }
}

/// Output of organizations:DisablePolicyType, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisablePolicyTypeResponse {
    /// `Root`: a structure.
    pub root: Option<Root>,
}

impl Structure for DisablePolicyTypeResponse {
    fn shape() -> &'static Shape {
        &SHAPES[53]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            root: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.root).finish()
    }
}

/// Input of organizations:EnableAWSServiceAccess, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableAWSServiceAccessRequest {
    /// `ServicePrincipal`: text of 1 to 128 characters.
    pub service_principal: String,
}

impl Structure for EnableAWSServiceAccessRequest {
    fn shape() -> &'static Shape {
        &SHAPES[59]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_principal: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.service_principal)
            .finish()
    }
}

/// Input of organizations:EnablePolicyType, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnablePolicyTypeRequest {
    /// `RootId`: text of at most 34 characters.
    pub root_id: String,
    /// `PolicyType`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub policy_type: String,
}

impl Structure for EnablePolicyTypeRequest {
    fn shape() -> &'static Shape {
        &SHAPES[60]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            root_id: reader.required()?,
            policy_type: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.root_id)
            .required(self.policy_type)
            .finish()
    }
}

/// Output of organizations:EnablePolicyType, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnablePolicyTypeResponse {
    /// `Root`: a structure.
    pub root: Option<Root>,
}

impl Structure for EnablePolicyTypeResponse {
    fn shape() -> &'static Shape {
        &SHAPES[61]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            root: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.root).finish()
    }
}

/// The structure `EnabledServicePrincipal` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnabledServicePrincipal {
    /// `ServicePrincipal`: text of 1 to 128 characters.
    pub service_principal: Option<String>,
    /// `DateEnabled`: a moment.
    pub date_enabled: Option<Timestamp>,
}

impl Structure for EnabledServicePrincipal {
    fn shape() -> &'static Shape {
        &SHAPES[62]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_principal: reader.optional()?,
            date_enabled: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.service_principal)
            .optional(self.date_enabled)
            .finish()
    }
}

/// Input of organizations:ListAWSServiceAccessForOrganization, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListAWSServiceAccessForOrganizationRequest {
    fn shape() -> &'static Shape {
        &SHAPES[71]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListAWSServiceAccessForOrganization, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    /// `EnabledServicePrincipals`: a list.
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListAWSServiceAccessForOrganizationResponse {
    fn shape() -> &'static Shape {
        &SHAPES[72]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            enabled_service_principals: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.enabled_service_principals)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListAccountsForParent, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccountsForParentRequest {
    /// `ParentId`: text of at most 100 characters.
    pub parent_id: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListAccountsForParentRequest {
    fn shape() -> &'static Shape {
        &SHAPES[73]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            parent_id: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.parent_id)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListAccountsForParent, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccountsForParentResponse {
    /// `Accounts`: a list.
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListAccountsForParentResponse {
    fn shape() -> &'static Shape {
        &SHAPES[74]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            accounts: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.accounts)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListAccounts, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccountsRequest {
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListAccountsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[75]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListAccounts, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccountsResponse {
    /// `Accounts`: a list.
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListAccountsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[76]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            accounts: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.accounts)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListChildren, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListChildrenRequest {
    /// `ParentId`: text of at most 100 characters.
    pub parent_id: String,
    /// `ChildType`: one of `ACCOUNT`, `ORGANIZATIONAL_UNIT`.
    pub child_type: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListChildrenRequest {
    fn shape() -> &'static Shape {
        &SHAPES[77]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            parent_id: reader.required()?,
            child_type: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.parent_id)
            .required(self.child_type)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListChildren, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListChildrenResponse {
    /// `Children`: a list.
    pub children: Option<Vec<Child>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListChildrenResponse {
    fn shape() -> &'static Shape {
        &SHAPES[78]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            children: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.children)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListOrganizationalUnitsForParent, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationalUnitsForParentRequest {
    /// `ParentId`: text of at most 100 characters.
    pub parent_id: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListOrganizationalUnitsForParentRequest {
    fn shape() -> &'static Shape {
        &SHAPES[79]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            parent_id: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.parent_id)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListOrganizationalUnitsForParent, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationalUnitsForParentResponse {
    /// `OrganizationalUnits`: a list.
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListOrganizationalUnitsForParentResponse {
    fn shape() -> &'static Shape {
        &SHAPES[80]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_units: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organizational_units)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListParents, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListParentsRequest {
    /// `ChildId`: text of at most 100 characters.
    pub child_id: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListParentsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[81]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            child_id: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.child_id)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListParents, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListParentsResponse {
    /// `Parents`: a list.
    pub parents: Option<Vec<Parent>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListParentsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[82]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            parents: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.parents)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListPoliciesForTarget, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesForTargetRequest {
    /// `TargetId`: text of at most 100 characters.
    pub target_id: String,
    /// `Filter`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub filter: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListPoliciesForTargetRequest {
    fn shape() -> &'static Shape {
        &SHAPES[83]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            target_id: reader.required()?,
            filter: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.target_id)
            .required(self.filter)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListPoliciesForTarget, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesForTargetResponse {
    /// `Policies`: a list.
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListPoliciesForTargetResponse {
    fn shape() -> &'static Shape {
        &SHAPES[84]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policies: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policies)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesRequest {
    /// `Filter`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub filter: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListPoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[85]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            filter: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.filter)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesResponse {
    /// `Policies`: a list.
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListPoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[86]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policies: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policies)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListRoots, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRootsRequest {
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListRootsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[87]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListRoots, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRootsResponse {
    /// `Roots`: a list.
    pub roots: Option<Vec<Root>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListRootsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[88]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            roots: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.roots)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListTagsForResource, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTagsForResourceRequest {
    /// `ResourceId`: text of at most 130 characters.
    pub resource_id: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListTagsForResourceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[89]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            resource_id: reader.required()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.resource_id)
            .optional(self.next_token)
            .finish()
    }
}

/// Output of organizations:ListTagsForResource, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTagsForResourceResponse {
    /// `Tags`: a list.
    pub tags: Option<Vec<Tag>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListTagsForResourceResponse {
    fn shape() -> &'static Shape {
        &SHAPES[90]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.tags)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:ListTargetsForPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTargetsForPolicyRequest {
    /// `PolicyId`: text of at most 130 characters.
    pub policy_id: String,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
    /// `MaxResults`: a number of 1 to 20.
    pub max_results: Option<i32>,
}

impl Structure for ListTargetsForPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[91]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_id: reader.required()?,
            next_token: reader.optional()?,
            max_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_id)
            .optional(self.next_token)
            .optional(self.max_results)
            .finish()
    }
}

/// Output of organizations:ListTargetsForPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTargetsForPolicyResponse {
    /// `Targets`: a list.
    pub targets: Option<Vec<PolicyTargetSummary>>,
    /// `NextToken`: text of at most 100000 characters.
    pub next_token: Option<String>,
}

impl Structure for ListTargetsForPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[92]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            targets: reader.optional()?,
            next_token: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.targets)
            .optional(self.next_token)
            .finish()
    }
}

/// Input of organizations:MoveAccount, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveAccountRequest {
    /// `AccountId`: text of at most 12 characters.
    pub account_id: String,
    /// `SourceParentId`: text of at most 100 characters.
    pub source_parent_id: String,
    /// `DestinationParentId`: text of at most 100 characters.
    pub destination_parent_id: String,
}

impl Structure for MoveAccountRequest {
    fn shape() -> &'static Shape {
        &SHAPES[95]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            account_id: reader.required()?,
            source_parent_id: reader.required()?,
            destination_parent_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.account_id)
            .required(self.source_parent_id)
            .required(self.destination_parent_id)
            .finish()
    }
}

/// The structure `Organization` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct Organization {
    /// `Id`: text.
    pub id: Option<String>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `FeatureSet`: one of `ALL`, `CONSOLIDATED_BILLING`.
    pub feature_set: Option<String>,
    /// `MasterAccountArn`: text.
    pub master_account_arn: Option<String>,
    /// `MasterAccountId`: text of at most 12 characters.
    pub master_account_id: Option<String>,
    /// `MasterAccountEmail`: text of 6 to 64 characters.
    pub master_account_email: Option<String>,
    /// `AvailablePolicyTypes`: a list.
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

impl std::fmt::Debug for Organization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Organization")
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("feature_set", &self.feature_set)
            .field("master_account_arn", &self.master_account_arn)
            .field("master_account_id", &self.master_account_id)
            .field(
                "master_account_email",
                &self.master_account_email.as_ref().map(|_| Hidden),
            )
            .field("available_policy_types", &self.available_policy_types)
            .finish()
    }
}

impl Structure for Organization {
    fn shape() -> &'static Shape {
        &SHAPES[97]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            arn: reader.optional()?,
            feature_set: reader.optional()?,
            master_account_arn: reader.optional()?,
            master_account_id: reader.optional()?,
            master_account_email: reader.optional()?,
            available_policy_types: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.arn)
            .optional(self.feature_set)
            .optional(self.master_account_arn)
            .optional(self.master_account_id)
            .optional(self.master_account_email)
            .optional(self.available_policy_types)
            .finish()
    }
}

/// The structure `OrganizationalUnit` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationalUnit {
    /// `Id`: text of at most 68 characters.
    pub id: Option<String>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
    /// `Path`: text.
    pub path: Option<String>,
}

impl Structure for OrganizationalUnit {
    fn shape() -> &'static Shape {
        &SHAPES[101]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            arn: reader.optional()?,
            name: reader.optional()?,
            path: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.arn)
            .optional(self.name)
            .optional(self.path)
            .finish()
    }
}

/// The structure `Parent` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Parent {
    /// `Id`: text of at most 100 characters.
    pub id: Option<String>,
    /// `Type`: one of `ROOT`, `ORGANIZATIONAL_UNIT`.
    pub r#type: Option<String>,
}

impl Structure for Parent {
    fn shape() -> &'static Shape {
        &SHAPES[108]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            r#type: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.r#type)
            .finish()
    }
}

/// The structure `Policy` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// `PolicySummary`: a structure.
    pub policy_summary: Option<PolicySummary>,
    /// `Content`: text of at least one character.
    pub content: Option<String>,
}

impl Structure for Policy {
    fn shape() -> &'static Shape {
        &SHAPES[116]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_summary: reader.optional()?,
            content: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_summary)
            .optional(self.content)
            .finish()
    }
}

/// The structure `PolicySummary` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicySummary {
    /// `Id`: text of at most 130 characters.
    pub id: Option<String>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
    /// `Description`: text of at most 512 characters.
    pub description: Option<String>,
    /// `Type`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub r#type: Option<String>,
    /// `AwsManaged`: a flag.
    pub aws_managed: Option<bool>,
}

impl Structure for PolicySummary {
    fn shape() -> &'static Shape {
        &SHAPES[126]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            arn: reader.optional()?,
            name: reader.optional()?,
            description: reader.optional()?,
            r#type: reader.optional()?,
            aws_managed: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.arn)
            .optional(self.name)
            .optional(self.description)
            .optional(self.r#type)
            .optional(self.aws_managed)
            .finish()
    }
}

/// The structure `PolicyTargetSummary` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyTargetSummary {
    /// `TargetId`: text of at most 100 characters.
    pub target_id: Option<String>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
    /// `Type`: one of `ACCOUNT`, `ORGANIZATIONAL_UNIT`, `ROOT`.
    pub r#type: Option<String>,
}

impl Structure for PolicyTargetSummary {
    fn shape() -> &'static Shape {
        &SHAPES[128]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            target_id: reader.optional()?,
            arn: reader.optional()?,
            name: reader.optional()?,
            r#type: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.target_id)
            .optional(self.arn)
            .optional(self.name)
            .optional(self.r#type)
            .finish()
    }
}

/// The structure `PolicyTypeSummary` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyTypeSummary {
    /// `Type`: one of `SERVICE_CONTROL_POLICY`, `RESOURCE_CONTROL_POLICY`, `TAG_POLICY`, `BACKUP_POLICY`, ….
    pub r#type: Option<String>,
    /// `Status`: one of `ENABLED`, `PENDING_ENABLE`, `PENDING_DISABLE`.
    pub status: Option<String>,
}

impl Structure for PolicyTypeSummary {
    fn shape() -> &'static Shape {
        &SHAPES[135]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            r#type: reader.optional()?,
            status: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.r#type)
            .optional(self.status)
            .finish()
    }
}

/// The structure `Root` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Root {
    /// `Id`: text of at most 34 characters.
    pub id: Option<String>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
    /// `PolicyTypes`: a list.
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

impl Structure for Root {
    fn shape() -> &'static Shape {
        &SHAPES[138]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            id: reader.optional()?,
            arn: reader.optional()?,
            name: reader.optional()?,
            policy_types: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.id)
            .optional(self.arn)
            .optional(self.name)
            .optional(self.policy_types)
            .finish()
    }
}

/// The structure `Tag` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// `Key`: text of 1 to 128 characters.
    pub key: String,
    /// `Value`: text of 0 to 256 characters.
    pub value: String,
}

impl Structure for Tag {
    fn shape() -> &'static Shape {
        &SHAPES[147]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            key: reader.required()?,
            value: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.key)
            .required(self.value)
            .finish()
    }
}

/// Input of organizations:TagResource, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagResourceRequest {
    /// `ResourceId`: text of at most 130 characters.
    pub resource_id: String,
    /// `Tags`: a list.
    pub tags: Vec<Tag>,
}

impl Structure for TagResourceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[150]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            resource_id: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.resource_id)
            .required(self.tags)
            .finish()
    }
}

/// Input of organizations:UntagResource, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagResourceRequest {
    /// `ResourceId`: text of at most 130 characters.
    pub resource_id: String,
    /// `TagKeys`: a list.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagResourceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[160]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            resource_id: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.resource_id)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of organizations:UpdateOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationalUnitRequest {
    /// `OrganizationalUnitId`: text of at most 68 characters.
    pub organizational_unit_id: String,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
}

impl Structure for UpdateOrganizationalUnitRequest {
    fn shape() -> &'static Shape {
        &SHAPES[161]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_unit_id: reader.required()?,
            name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.organizational_unit_id)
            .optional(self.name)
            .finish()
    }
}

/// Output of organizations:UpdateOrganizationalUnit, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationalUnitResponse {
    /// `OrganizationalUnit`: a structure.
    pub organizational_unit: Option<OrganizationalUnit>,
}

impl Structure for UpdateOrganizationalUnitResponse {
    fn shape() -> &'static Shape {
        &SHAPES[162]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organizational_unit: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organizational_unit)
            .finish()
    }
}

/// Input of organizations:UpdatePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePolicyRequest {
    /// `PolicyId`: text of at most 130 characters.
    pub policy_id: String,
    /// `Name`: text of 1 to 128 characters.
    pub name: Option<String>,
    /// `Description`: text of at most 512 characters.
    pub description: Option<String>,
    /// `Content`: text of at least one character.
    pub content: Option<String>,
}

impl Structure for UpdatePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[163]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_id: reader.required()?,
            name: reader.optional()?,
            description: reader.optional()?,
            content: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_id)
            .optional(self.name)
            .optional(self.description)
            .optional(self.content)
            .finish()
    }
}

/// Output of organizations:UpdatePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePolicyResponse {
    /// `Policy`: a structure.
    pub policy: Option<Policy>,
}

impl Structure for UpdatePolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[164]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.policy).finish()
    }
}
