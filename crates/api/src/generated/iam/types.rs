// Written by `cargo xtask generate`; change the generator, not this file.

//! The structures of IAM, from AWS's model.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::tables::SHAPES;
use crate::edge::{Reader, Structure, Writer};
use crate::error::Error;
use crate::model::Shape;
use crate::value::{Fields, Hidden};

/// Input of iam:AcceptDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptDelegationRequestRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: String,
}

impl Structure for AcceptDelegationRequestRequest {
    fn shape() -> &'static Shape {
        &SHAPES[0]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.delegation_request_id)
            .finish()
    }
}

/// The structure `AccessDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessDetail {
    /// `ServiceName`: text.
    pub service_name: String,
    /// `ServiceNamespace`: text of 1 to 64 characters.
    pub service_namespace: String,
    /// `Region`: text.
    pub region: Option<String>,
    /// `EntityPath`: text of 19 to 427 characters.
    pub entity_path: Option<String>,
    /// `LastAuthenticatedTime`: a moment.
    pub last_authenticated_time: Option<Timestamp>,
    /// `TotalAuthenticatedEntities`: a number.
    pub total_authenticated_entities: Option<i32>,
}

impl Structure for AccessDetail {
    fn shape() -> &'static Shape {
        &SHAPES[2]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_name: reader.required()?,
            service_namespace: reader.required()?,
            region: reader.optional()?,
            entity_path: reader.optional()?,
            last_authenticated_time: reader.optional()?,
            total_authenticated_entities: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.service_name)
            .required(self.service_namespace)
            .optional(self.region)
            .optional(self.entity_path)
            .optional(self.last_authenticated_time)
            .optional(self.total_authenticated_entities)
            .finish()
    }
}

/// The structure `AccessKey` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct AccessKey {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
    /// `SecretAccessKey`: text.
    pub secret_access_key: String,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessKey")
            .field("user_name", &self.user_name)
            .field("access_key_id", &self.access_key_id)
            .field("status", &self.status)
            .field("secret_access_key", &Hidden)
            .field("create_date", &self.create_date)
            .finish()
    }
}

impl Structure for AccessKey {
    fn shape() -> &'static Shape {
        &SHAPES[4]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            access_key_id: reader.required()?,
            status: reader.required()?,
            secret_access_key: reader.required()?,
            create_date: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.access_key_id)
            .required(self.status)
            .required(self.secret_access_key)
            .optional(self.create_date)
            .finish()
    }
}

/// The structure `AccessKeyLastUsed` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessKeyLastUsed {
    /// `LastUsedDate`: a moment.
    pub last_used_date: Option<Timestamp>,
    /// `ServiceName`: text.
    pub service_name: String,
    /// `Region`: text.
    pub region: String,
}

impl Structure for AccessKeyLastUsed {
    fn shape() -> &'static Shape {
        &SHAPES[5]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            last_used_date: reader.optional()?,
            service_name: reader.required()?,
            region: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.last_used_date)
            .required(self.service_name)
            .required(self.region)
            .finish()
    }
}

/// The structure `AccessKeyMetadata` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessKeyMetadata {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: Option<String>,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
}

impl Structure for AccessKeyMetadata {
    fn shape() -> &'static Shape {
        &SHAPES[6]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            access_key_id: reader.optional()?,
            status: reader.optional()?,
            create_date: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.access_key_id)
            .optional(self.status)
            .optional(self.create_date)
            .finish()
    }
}

/// Input of iam:AcquireRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AcquireRoleRequest {
    /// `TemplateArn`: text of 20 to 2048 characters.
    pub template_arn: String,
    /// `TemplateMinorVersion`: a number.
    pub template_minor_version: Option<i32>,
    /// `ReplacementValues`: a map of at most 30 entries.
    pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
}

impl Structure for AcquireRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[8]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            template_arn: reader.required()?,
            template_minor_version: reader.optional()?,
            replacement_values: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.template_arn)
            .optional(self.template_minor_version)
            .optional(self.replacement_values)
            .finish()
    }
}

/// Output of iam:AcquireRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AcquireRoleResponse {
    /// `Role`: a structure.
    pub role: Role,
}

impl Structure for AcquireRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[9]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role).finish()
    }
}

/// Input of iam:AddClientIDToOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `ClientID`: text of 1 to 255 characters.
    pub client_id: String,
}

impl Structure for AddClientIDToOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[12]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            client_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .required(self.client_id)
            .finish()
    }
}

/// Input of iam:AddRoleToInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
}

impl Structure for AddRoleToInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[13]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
            role_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .required(self.role_name)
            .finish()
    }
}

/// Input of iam:AddUserToGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AddUserToGroupRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
}

impl Structure for AddUserToGroupRequest {
    fn shape() -> &'static Shape {
        &SHAPES[14]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            user_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.user_name)
            .finish()
    }
}

/// Input of iam:AssociateDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateDelegationRequestRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: String,
}

impl Structure for AssociateDelegationRequestRequest {
    fn shape() -> &'static Shape {
        &SHAPES[16]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.delegation_request_id)
            .finish()
    }
}

/// Input of iam:AttachGroupPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachGroupPolicyRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for AttachGroupPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[17]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.policy_arn)
            .finish()
    }
}

/// Input of iam:AttachRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachRolePolicyRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for AttachRolePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[18]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_arn)
            .finish()
    }
}

/// Input of iam:AttachUserPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachUserPolicyRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for AttachUserPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[19]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.policy_arn)
            .finish()
    }
}

/// The structure `AttachedPermissionsBoundary` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryType`: one of `PermissionsBoundaryPolicy`.
    pub permissions_boundary_type: Option<String>,
    /// `PermissionsBoundaryArn`: text of 20 to 2048 characters.
    pub permissions_boundary_arn: Option<String>,
}

impl Structure for AttachedPermissionsBoundary {
    fn shape() -> &'static Shape {
        &SHAPES[20]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            permissions_boundary_type: reader.optional()?,
            permissions_boundary_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.permissions_boundary_type)
            .optional(self.permissions_boundary_arn)
            .finish()
    }
}

/// The structure `AttachedPolicy` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AttachedPolicy {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: Option<String>,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: Option<String>,
}

impl Structure for AttachedPolicy {
    fn shape() -> &'static Shape {
        &SHAPES[21]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.optional()?,
            policy_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_name)
            .optional(self.policy_arn)
            .finish()
    }
}

/// Input of iam:ChangePassword, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct ChangePasswordRequest {
    /// `OldPassword`: text of 1 to 128 characters.
    pub old_password: String,
    /// `NewPassword`: text of 1 to 128 characters.
    pub new_password: String,
}

impl std::fmt::Debug for ChangePasswordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangePasswordRequest")
            .field("old_password", &Hidden)
            .field("new_password", &Hidden)
            .finish()
    }
}

impl Structure for ChangePasswordRequest {
    fn shape() -> &'static Shape {
        &SHAPES[29]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            old_password: reader.required()?,
            new_password: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.old_password)
            .required(self.new_password)
            .finish()
    }
}

/// The structure `ContextEntry` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextEntry {
    /// `ContextKeyName`: text of 5 to 256 characters.
    pub context_key_name: Option<String>,
    /// `ContextKeyValues`: a list.
    pub context_key_values: Option<Vec<String>>,
    /// `ContextKeyType`: one of `string`, `stringList`, `numeric`, `numericList`, ….
    pub context_key_type: Option<String>,
}

impl Structure for ContextEntry {
    fn shape() -> &'static Shape {
        &SHAPES[33]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            context_key_name: reader.optional()?,
            context_key_values: reader.optional()?,
            context_key_type: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.context_key_name)
            .optional(self.context_key_values)
            .optional(self.context_key_type)
            .finish()
    }
}

/// The structure `ContextProvider` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextProvider {
    /// `KeyDefinitionList`: a list of 0 to 10 elements.
    pub key_definition_list: Option<Vec<ContextProviderKeyDefinition>>,
    /// `SubjectSourceKey`: text of 1 to 128 characters.
    pub subject_source_key: String,
    /// `SubjectTypeValue`: text of 0 to 128 characters.
    pub subject_type_value: Option<String>,
    /// `SubjectTypeSourceKey`: text of 1 to 128 characters.
    pub subject_type_source_key: Option<String>,
}

impl Structure for ContextProvider {
    fn shape() -> &'static Shape {
        &SHAPES[40]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            key_definition_list: reader.optional()?,
            subject_source_key: reader.required()?,
            subject_type_value: reader.optional()?,
            subject_type_source_key: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.key_definition_list)
            .required(self.subject_source_key)
            .optional(self.subject_type_value)
            .optional(self.subject_type_source_key)
            .finish()
    }
}

/// The structure `ContextProviderKeyDefinition` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextProviderKeyDefinition {
    /// `SourceKey`: text of 1 to 128 characters.
    pub source_key: String,
    /// `TargetKey`: text of 1 to 128 characters.
    pub target_key: Option<String>,
}

impl Structure for ContextProviderKeyDefinition {
    fn shape() -> &'static Shape {
        &SHAPES[41]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            source_key: reader.required()?,
            target_key: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.source_key)
            .optional(self.target_key)
            .finish()
    }
}

/// Input of iam:CreateAccessKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccessKeyRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
}

impl Structure for CreateAccessKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[42]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.user_name).finish()
    }
}

/// Output of iam:CreateAccessKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`: a structure.
    pub access_key: AccessKey,
}

impl Structure for CreateAccessKeyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[43]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            access_key: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.access_key).finish()
    }
}

/// Input of iam:CreateAccountAlias, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccountAliasRequest {
    /// `AccountAlias`: text of 3 to 63 characters.
    pub account_alias: String,
}

impl Structure for CreateAccountAliasRequest {
    fn shape() -> &'static Shape {
        &SHAPES[44]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            account_alias: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.account_alias).finish()
    }
}

/// Input of iam:CreateDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDelegationRequestRequest {
    /// `OwnerAccountId`: text.
    pub owner_account_id: Option<String>,
    /// `Description`: text of at most 1000 characters.
    pub description: String,
    /// `Permissions`: a structure.
    pub permissions: DelegationPermission,
    /// `RequestMessage`: text of at most 200 characters.
    pub request_message: Option<String>,
    /// `RequestorWorkflowId`: text of 5 to 400 characters.
    pub requestor_workflow_id: String,
    /// `RedirectUrl`: text of 1 to 255 characters.
    pub redirect_url: Option<String>,
    /// `NotificationChannel`: text of 2 to 400 characters.
    pub notification_channel: String,
    /// `SessionDuration`: a number of 300 to 43200.
    pub session_duration: i32,
    /// `OnlySendByOwner`: a flag.
    pub only_send_by_owner: Option<bool>,
}

impl Structure for CreateDelegationRequestRequest {
    fn shape() -> &'static Shape {
        &SHAPES[45]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            owner_account_id: reader.optional()?,
            description: reader.required()?,
            permissions: reader.required()?,
            request_message: reader.optional()?,
            requestor_workflow_id: reader.required()?,
            redirect_url: reader.optional()?,
            notification_channel: reader.required()?,
            session_duration: reader.required()?,
            only_send_by_owner: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.owner_account_id)
            .required(self.description)
            .required(self.permissions)
            .optional(self.request_message)
            .required(self.requestor_workflow_id)
            .optional(self.redirect_url)
            .required(self.notification_channel)
            .required(self.session_duration)
            .optional(self.only_send_by_owner)
            .finish()
    }
}

/// Output of iam:CreateDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDelegationRequestResponse {
    /// `ConsoleDeepLink`: text of 1 to 255 characters.
    pub console_deep_link: Option<String>,
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: Option<String>,
}

impl Structure for CreateDelegationRequestResponse {
    fn shape() -> &'static Shape {
        &SHAPES[46]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            console_deep_link: reader.optional()?,
            delegation_request_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.console_deep_link)
            .optional(self.delegation_request_id)
            .finish()
    }
}

/// Input of iam:CreateGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateGroupRequest {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
}

impl Structure for CreateGroupRequest {
    fn shape() -> &'static Shape {
        &SHAPES[47]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            group_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .required(self.group_name)
            .finish()
    }
}

/// Output of iam:CreateGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateGroupResponse {
    /// `Group`: a structure.
    pub group: Group,
}

impl Structure for CreateGroupResponse {
    fn shape() -> &'static Shape {
        &SHAPES[48]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.group).finish()
    }
}

/// Input of iam:CreateInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[49]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
            path: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .optional(self.path)
            .optional(self.tags)
            .finish()
    }
}

/// Output of iam:CreateInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInstanceProfileResponse {
    /// `InstanceProfile`: a structure.
    pub instance_profile: InstanceProfile,
}

impl Structure for CreateInstanceProfileResponse {
    fn shape() -> &'static Shape {
        &SHAPES[50]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile)
            .finish()
    }
}

/// Input of iam:CreateLoginProfile, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct CreateLoginProfileRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `Password`: text of 1 to 128 characters.
    pub password: Option<String>,
    /// `PasswordResetRequired`: a flag.
    pub password_reset_required: Option<bool>,
    /// `MaxSigninSessionDuration`: a number of 3600 to 7776000.
    pub max_signin_session_duration: Option<i32>,
}

impl std::fmt::Debug for CreateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateLoginProfileRequest")
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| Hidden))
            .field("password_reset_required", &self.password_reset_required)
            .field("max_signin_session_duration", &self.max_signin_session_duration)
            .finish()
    }
}

impl Structure for CreateLoginProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[51]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            password: reader.optional()?,
            password_reset_required: reader.optional()?,
            max_signin_session_duration: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.password)
            .optional(self.password_reset_required)
            .optional(self.max_signin_session_duration)
            .finish()
    }
}

/// Output of iam:CreateLoginProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateLoginProfileResponse {
    /// `LoginProfile`: a structure.
    pub login_profile: LoginProfile,
}

impl Structure for CreateLoginProfileResponse {
    fn shape() -> &'static Shape {
        &SHAPES[52]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            login_profile: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.login_profile).finish()
    }
}

/// Input of iam:CreateOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    /// `Url`: text of 1 to 255 characters.
    pub url: String,
    /// `ClientIDList`: a list.
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`: a list.
    pub thumbprint_list: Option<Vec<String>>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `ContextProvider`: a structure.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`: text of 1 to 1224 characters.
    pub identity_center_instance_arn: Option<String>,
}

impl Structure for CreateOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[53]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            url: reader.required()?,
            client_id_list: reader.optional()?,
            thumbprint_list: reader.optional()?,
            tags: reader.optional()?,
            context_provider: reader.optional()?,
            identity_center_instance_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.url)
            .optional(self.client_id_list)
            .optional(self.thumbprint_list)
            .optional(self.tags)
            .optional(self.context_provider)
            .optional(self.identity_center_instance_arn)
            .finish()
    }
}

/// Output of iam:CreateOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateOpenIDConnectProviderResponse {
    fn shape() -> &'static Shape {
        &SHAPES[54]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.open_id_connect_provider_arn)
            .optional(self.tags)
            .finish()
    }
}

/// Input of iam:CreatePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyRequest {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreatePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[55]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.required()?,
            path: reader.optional()?,
            policy_document: reader.required()?,
            description: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_name)
            .optional(self.path)
            .required(self.policy_document)
            .optional(self.description)
            .optional(self.tags)
            .finish()
    }
}

/// Output of iam:CreatePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyResponse {
    /// `Policy`: a structure.
    pub policy: Option<Policy>,
}

impl Structure for CreatePolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[56]
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

/// Input of iam:CreatePolicyVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
    /// `SetAsDefault`: a flag.
    pub set_as_default: Option<bool>,
}

impl Structure for CreatePolicyVersionRequest {
    fn shape() -> &'static Shape {
        &SHAPES[57]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            policy_document: reader.required()?,
            set_as_default: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .required(self.policy_document)
            .optional(self.set_as_default)
            .finish()
    }
}

/// Output of iam:CreatePolicyVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`: a structure.
    pub policy_version: Option<PolicyVersion>,
}

impl Structure for CreatePolicyVersionResponse {
    fn shape() -> &'static Shape {
        &SHAPES[58]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_version: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.policy_version).finish()
    }
}

/// Input of iam:CreateRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRoleRequest {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `AssumeRolePolicyDocument`: text of 1 to 131072 characters.
    pub assume_role_policy_document: String,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `MaxSessionDuration`: a number of 3600 to 43200.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`: a number of 3600 to 7776000.
    pub max_signin_session_duration: Option<i32>,
    /// `PermissionsBoundary`: text of 20 to 2048 characters.
    pub permissions_boundary: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[59]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            role_name: reader.required()?,
            assume_role_policy_document: reader.required()?,
            description: reader.optional()?,
            max_session_duration: reader.optional()?,
            max_signin_session_duration: reader.optional()?,
            permissions_boundary: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .required(self.role_name)
            .required(self.assume_role_policy_document)
            .optional(self.description)
            .optional(self.max_session_duration)
            .optional(self.max_signin_session_duration)
            .optional(self.permissions_boundary)
            .optional(self.tags)
            .finish()
    }
}

/// Output of iam:CreateRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRoleResponse {
    /// `Role`: a structure.
    pub role: Role,
}

impl Structure for CreateRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[60]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role).finish()
    }
}

/// Input of iam:CreateSAMLProvider, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct CreateSAMLProviderRequest {
    /// `SAMLMetadataDocument`: text of 1000 to 10000000 characters.
    pub saml_metadata_document: String,
    /// `Name`: text of 1 to 128 characters.
    pub name: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`: one of `Required`, `Allowed`.
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`: text of 1 to 16384 characters.
    pub add_private_key: Option<String>,
    /// `ContextProvider`: a structure.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`: text of 1 to 1224 characters.
    pub identity_center_instance_arn: Option<String>,
}

impl std::fmt::Debug for CreateSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSAMLProviderRequest")
            .field("saml_metadata_document", &self.saml_metadata_document)
            .field("name", &self.name)
            .field("tags", &self.tags)
            .field("assertion_encryption_mode", &self.assertion_encryption_mode)
            .field("add_private_key", &self.add_private_key.as_ref().map(|_| Hidden))
            .field("context_provider", &self.context_provider)
            .field("identity_center_instance_arn", &self.identity_center_instance_arn)
            .finish()
    }
}

impl Structure for CreateSAMLProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[61]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_metadata_document: reader.required()?,
            name: reader.required()?,
            tags: reader.optional()?,
            assertion_encryption_mode: reader.optional()?,
            add_private_key: reader.optional()?,
            context_provider: reader.optional()?,
            identity_center_instance_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.saml_metadata_document)
            .required(self.name)
            .optional(self.tags)
            .optional(self.assertion_encryption_mode)
            .optional(self.add_private_key)
            .optional(self.context_provider)
            .optional(self.identity_center_instance_arn)
            .finish()
    }
}

/// Output of iam:CreateSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSAMLProviderResponse {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateSAMLProviderResponse {
    fn shape() -> &'static Shape {
        &SHAPES[62]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.saml_provider_arn)
            .optional(self.tags)
            .finish()
    }
}

/// Input of iam:CreateServiceLinkedRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    /// `AWSServiceName`: text of 1 to 128 characters.
    pub aws_service_name: String,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `CustomSuffix`: text of 1 to 64 characters.
    pub custom_suffix: Option<String>,
}

impl Structure for CreateServiceLinkedRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[63]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            aws_service_name: reader.required()?,
            description: reader.optional()?,
            custom_suffix: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.aws_service_name)
            .optional(self.description)
            .optional(self.custom_suffix)
            .finish()
    }
}

/// Output of iam:CreateServiceLinkedRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    /// `Role`: a structure.
    pub role: Option<Role>,
}

impl Structure for CreateServiceLinkedRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[64]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.role).finish()
    }
}

/// Input of iam:CreateServiceSpecificCredential, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `ServiceName`: text.
    pub service_name: String,
    /// `CredentialAgeDays`: a number of 1 to 36600.
    pub credential_age_days: Option<i32>,
}

impl Structure for CreateServiceSpecificCredentialRequest {
    fn shape() -> &'static Shape {
        &SHAPES[65]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            service_name: reader.required()?,
            credential_age_days: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.service_name)
            .optional(self.credential_age_days)
            .finish()
    }
}

/// Output of iam:CreateServiceSpecificCredential, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`: a structure.
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Structure for CreateServiceSpecificCredentialResponse {
    fn shape() -> &'static Shape {
        &SHAPES[66]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_specific_credential: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.service_specific_credential)
            .finish()
    }
}

/// Input of iam:CreateUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserRequest {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `PermissionsBoundary`: text of 20 to 2048 characters.
    pub permissions_boundary: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[67]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            user_name: reader.required()?,
            permissions_boundary: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .required(self.user_name)
            .optional(self.permissions_boundary)
            .optional(self.tags)
            .finish()
    }
}

/// Output of iam:CreateUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserResponse {
    /// `User`: a structure.
    pub user: Option<User>,
}

impl Structure for CreateUserResponse {
    fn shape() -> &'static Shape {
        &SHAPES[68]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.user).finish()
    }
}

/// Input of iam:CreateVirtualMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `VirtualMFADeviceName`: text of at least one character.
    pub virtual_mfa_device_name: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateVirtualMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[69]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            virtual_mfa_device_name: reader.required()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .required(self.virtual_mfa_device_name)
            .optional(self.tags)
            .finish()
    }
}

/// Output of iam:CreateVirtualMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    /// `VirtualMFADevice`: a structure.
    pub virtual_mfa_device: VirtualMFADevice,
}

impl Structure for CreateVirtualMFADeviceResponse {
    fn shape() -> &'static Shape {
        &SHAPES[70]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            virtual_mfa_device: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.virtual_mfa_device)
            .finish()
    }
}

/// Input of iam:DeactivateMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
}

impl Structure for DeactivateMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[74]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            serial_number: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.serial_number)
            .finish()
    }
}

/// The structure `DelegationPermission` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DelegationPermission {
    /// `PolicyTemplateArn`: text of 20 to 2048 characters.
    pub policy_template_arn: Option<String>,
    /// `Parameters`: a list of at most 50 elements.
    pub parameters: Option<Vec<PolicyParameter>>,
}

impl Structure for DelegationPermission {
    fn shape() -> &'static Shape {
        &SHAPES[75]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_template_arn: reader.optional()?,
            parameters: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_template_arn)
            .optional(self.parameters)
            .finish()
    }
}

/// The structure `DelegationRequest` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DelegationRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: Option<String>,
    /// `OwnerAccountId`: text.
    pub owner_account_id: Option<String>,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `RequestMessage`: text of at most 200 characters.
    pub request_message: Option<String>,
    /// `Permissions`: a structure.
    pub permissions: Option<DelegationPermission>,
    /// `PermissionPolicy`: text.
    pub permission_policy: Option<String>,
    /// `RolePermissionRestrictionArns`: a list.
    pub role_permission_restriction_arns: Option<Vec<String>>,
    /// `OwnerId`: text of 20 to 2048 characters.
    pub owner_id: Option<String>,
    /// `ApproverId`: text of 20 to 2048 characters.
    pub approver_id: Option<String>,
    /// `State`: one of `UNASSIGNED`, `ASSIGNED`, `PENDING_APPROVAL`, `FINALIZED`, ….
    pub state: Option<String>,
    /// `ExpirationTime`: a moment.
    pub expiration_time: Option<Timestamp>,
    /// `RequestorId`: text.
    pub requestor_id: Option<String>,
    /// `RequestorName`: text of at most 30 characters.
    pub requestor_name: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `SessionDuration`: a number of 300 to 43200.
    pub session_duration: Option<i32>,
    /// `RedirectUrl`: text of 1 to 255 characters.
    pub redirect_url: Option<String>,
    /// `Notes`: text of at most 500 characters.
    pub notes: Option<String>,
    /// `RejectionReason`: text of at most 500 characters.
    pub rejection_reason: Option<String>,
    /// `OnlySendByOwner`: a flag.
    pub only_send_by_owner: Option<bool>,
    /// `UpdatedTime`: a moment.
    pub updated_time: Option<Timestamp>,
}

impl Structure for DelegationRequest {
    fn shape() -> &'static Shape {
        &SHAPES[76]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.optional()?,
            owner_account_id: reader.optional()?,
            description: reader.optional()?,
            request_message: reader.optional()?,
            permissions: reader.optional()?,
            permission_policy: reader.optional()?,
            role_permission_restriction_arns: reader.optional()?,
            owner_id: reader.optional()?,
            approver_id: reader.optional()?,
            state: reader.optional()?,
            expiration_time: reader.optional()?,
            requestor_id: reader.optional()?,
            requestor_name: reader.optional()?,
            create_date: reader.optional()?,
            session_duration: reader.optional()?,
            redirect_url: reader.optional()?,
            notes: reader.optional()?,
            rejection_reason: reader.optional()?,
            only_send_by_owner: reader.optional()?,
            updated_time: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.delegation_request_id)
            .optional(self.owner_account_id)
            .optional(self.description)
            .optional(self.request_message)
            .optional(self.permissions)
            .optional(self.permission_policy)
            .optional(self.role_permission_restriction_arns)
            .optional(self.owner_id)
            .optional(self.approver_id)
            .optional(self.state)
            .optional(self.expiration_time)
            .optional(self.requestor_id)
            .optional(self.requestor_name)
            .optional(self.create_date)
            .optional(self.session_duration)
            .optional(self.redirect_url)
            .optional(self.notes)
            .optional(self.rejection_reason)
            .optional(self.only_send_by_owner)
            .optional(self.updated_time)
            .finish()
    }
}

/// Input of iam:DeleteAccessKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAccessKeyRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: String,
}

impl Structure for DeleteAccessKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[77]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            access_key_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.access_key_id)
            .finish()
    }
}

/// Input of iam:DeleteAccountAlias, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAccountAliasRequest {
    /// `AccountAlias`: text of 3 to 63 characters.
    pub account_alias: String,
}

impl Structure for DeleteAccountAliasRequest {
    fn shape() -> &'static Shape {
        &SHAPES[78]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            account_alias: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.account_alias).finish()
    }
}

/// Input of iam:DeleteGroupPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
}

impl Structure for DeleteGroupPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[80]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            policy_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.policy_name)
            .finish()
    }
}

/// Input of iam:DeleteGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGroupRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
}

impl Structure for DeleteGroupRequest {
    fn shape() -> &'static Shape {
        &SHAPES[81]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.group_name).finish()
    }
}

/// Input of iam:DeleteInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
}

impl Structure for DeleteInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[82]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .finish()
    }
}

/// Input of iam:DeleteLoginProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteLoginProfileRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
}

impl Structure for DeleteLoginProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[83]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.user_name).finish()
    }
}

/// Input of iam:DeleteOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
}

impl Structure for DeleteOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[84]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .finish()
    }
}

/// Input of iam:DeletePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for DeletePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[85]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.policy_arn).finish()
    }
}

/// Input of iam:DeletePolicyVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `VersionId`: text.
    pub version_id: String,
}

impl Structure for DeletePolicyVersionRequest {
    fn shape() -> &'static Shape {
        &SHAPES[86]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            version_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .required(self.version_id)
            .finish()
    }
}

/// Input of iam:DeleteRolePermissionsBoundary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
}

impl Structure for DeleteRolePermissionsBoundaryRequest {
    fn shape() -> &'static Shape {
        &SHAPES[87]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role_name).finish()
    }
}

/// Input of iam:DeleteRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRolePolicyRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
}

impl Structure for DeleteRolePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[88]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_name)
            .finish()
    }
}

/// Input of iam:DeleteRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
}

impl Structure for DeleteRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[89]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role_name).finish()
    }
}

/// Input of iam:DeleteSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: String,
}

impl Structure for DeleteSAMLProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[90]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.saml_provider_arn)
            .finish()
    }
}

/// Input of iam:DeleteSSHPublicKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SSHPublicKeyId`: text of 20 to 128 characters.
    pub ssh_public_key_id: String,
}

impl Structure for DeleteSSHPublicKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[91]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            ssh_public_key_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.ssh_public_key_id)
            .finish()
    }
}

/// Input of iam:DeleteServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteServerCertificateRequest {
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
}

impl Structure for DeleteServerCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[92]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_name)
            .finish()
    }
}

/// Input of iam:DeleteServiceLinkedRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
}

impl Structure for DeleteServiceLinkedRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[93]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role_name).finish()
    }
}

/// Output of iam:DeleteServiceLinkedRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    /// `DeletionTaskId`: text of 1 to 1000 characters.
    pub deletion_task_id: String,
}

impl Structure for DeleteServiceLinkedRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[94]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            deletion_task_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.deletion_task_id)
            .finish()
    }
}

/// Input of iam:DeleteServiceSpecificCredential, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`: text of 20 to 128 characters.
    pub service_specific_credential_id: String,
}

impl Structure for DeleteServiceSpecificCredentialRequest {
    fn shape() -> &'static Shape {
        &SHAPES[95]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            service_specific_credential_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.service_specific_credential_id)
            .finish()
    }
}

/// Input of iam:DeleteSigningCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `CertificateId`: text of 24 to 128 characters.
    pub certificate_id: String,
}

impl Structure for DeleteSigningCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[96]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            certificate_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.certificate_id)
            .finish()
    }
}

/// Input of iam:DeleteUserPermissionsBoundary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
}

impl Structure for DeleteUserPermissionsBoundaryRequest {
    fn shape() -> &'static Shape {
        &SHAPES[97]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.user_name).finish()
    }
}

/// Input of iam:DeleteUserPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserPolicyRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
}

impl Structure for DeleteUserPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[98]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            policy_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.policy_name)
            .finish()
    }
}

/// Input of iam:DeleteUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
}

impl Structure for DeleteUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[99]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.user_name).finish()
    }
}

/// Input of iam:DeleteVirtualMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
}

impl Structure for DeleteVirtualMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[100]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            serial_number: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.serial_number).finish()
    }
}

/// The structure `DeletionTaskFailureReasonType` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    /// `Reason`: text of at most 1000 characters.
    pub reason: Option<String>,
    /// `RoleUsageList`: a list.
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl Structure for DeletionTaskFailureReasonType {
    fn shape() -> &'static Shape {
        &SHAPES[101]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            reason: reader.optional()?,
            role_usage_list: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.reason)
            .optional(self.role_usage_list)
            .finish()
    }
}

/// Input of iam:DetachGroupPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachGroupPolicyRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for DetachGroupPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[104]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.policy_arn)
            .finish()
    }
}

/// Input of iam:DetachRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachRolePolicyRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for DetachRolePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[105]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_arn)
            .finish()
    }
}

/// Input of iam:DetachUserPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DetachUserPolicyRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for DetachUserPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[106]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.policy_arn)
            .finish()
    }
}

/// Input of iam:DisableOrganizationsRootCredentialsManagement, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

impl Structure for DisableOrganizationsRootCredentialsManagementRequest {
    fn shape() -> &'static Shape {
        &SHAPES[107]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:DisableOrganizationsRootCredentialsManagement, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`: text of at most 34 characters.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`: a list.
    pub enabled_features: Option<Vec<String>>,
}

impl Structure for DisableOrganizationsRootCredentialsManagementResponse {
    fn shape() -> &'static Shape {
        &SHAPES[108]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization_id: reader.optional()?,
            enabled_features: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organization_id)
            .optional(self.enabled_features)
            .finish()
    }
}

/// Input of iam:DisableOrganizationsRootSessions, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {}

impl Structure for DisableOrganizationsRootSessionsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[109]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:DisableOrganizationsRootSessions, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableOrganizationsRootSessionsResponse {
    /// `OrganizationId`: text of at most 34 characters.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`: a list.
    pub enabled_features: Option<Vec<String>>,
}

impl Structure for DisableOrganizationsRootSessionsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[110]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization_id: reader.optional()?,
            enabled_features: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organization_id)
            .optional(self.enabled_features)
            .finish()
    }
}

/// Input of iam:EnableMFADevice, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct EnableMFADeviceRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `AuthenticationCode1`: text of 6 characters.
    pub authentication_code1: String,
    /// `AuthenticationCode2`: text of 6 characters.
    pub authentication_code2: String,
}

impl std::fmt::Debug for EnableMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnableMFADeviceRequest")
            .field("user_name", &self.user_name)
            .field("serial_number", &self.serial_number)
            .field("authentication_code1", &Hidden)
            .field("authentication_code2", &Hidden)
            .finish()
    }
}

impl Structure for EnableMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[113]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            serial_number: reader.required()?,
            authentication_code1: reader.required()?,
            authentication_code2: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.serial_number)
            .required(self.authentication_code1)
            .required(self.authentication_code2)
            .finish()
    }
}

/// Input of iam:EnableOrganizationsRootCredentialsManagement, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

impl Structure for EnableOrganizationsRootCredentialsManagementRequest {
    fn shape() -> &'static Shape {
        &SHAPES[114]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:EnableOrganizationsRootCredentialsManagement, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`: text of at most 34 characters.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`: a list.
    pub enabled_features: Option<Vec<String>>,
}

impl Structure for EnableOrganizationsRootCredentialsManagementResponse {
    fn shape() -> &'static Shape {
        &SHAPES[115]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization_id: reader.optional()?,
            enabled_features: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organization_id)
            .optional(self.enabled_features)
            .finish()
    }
}

/// Input of iam:EnableOrganizationsRootSessions, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {}

impl Structure for EnableOrganizationsRootSessionsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[116]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:EnableOrganizationsRootSessions, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOrganizationsRootSessionsResponse {
    /// `OrganizationId`: text of at most 34 characters.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`: a list.
    pub enabled_features: Option<Vec<String>>,
}

impl Structure for EnableOrganizationsRootSessionsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[117]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization_id: reader.optional()?,
            enabled_features: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organization_id)
            .optional(self.enabled_features)
            .finish()
    }
}

/// Output of iam:EnableOutboundWebIdentityFederation, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOutboundWebIdentityFederationResponse {
    /// `IssuerIdentifier`: text.
    pub issuer_identifier: Option<String>,
}

impl Structure for EnableOutboundWebIdentityFederationResponse {
    fn shape() -> &'static Shape {
        &SHAPES[118]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            issuer_identifier: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.issuer_identifier)
            .finish()
    }
}

/// The structure `EntityDetails` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityDetails {
    /// `EntityInfo`: a structure.
    pub entity_info: EntityInfo,
    /// `LastAuthenticated`: a moment.
    pub last_authenticated: Option<Timestamp>,
}

impl Structure for EntityDetails {
    fn shape() -> &'static Shape {
        &SHAPES[120]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            entity_info: reader.required()?,
            last_authenticated: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.entity_info)
            .optional(self.last_authenticated)
            .finish()
    }
}

/// The structure `EntityInfo` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityInfo {
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `Name`: text of 1 to 64 characters.
    pub name: String,
    /// `Type`: one of `USER`, `ROLE`, `GROUP`.
    pub r#type: String,
    /// `Id`: text of 16 to 128 characters.
    pub id: String,
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
}

impl Structure for EntityInfo {
    fn shape() -> &'static Shape {
        &SHAPES[121]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            arn: reader.required()?,
            name: reader.required()?,
            r#type: reader.required()?,
            id: reader.required()?,
            path: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.arn)
            .required(self.name)
            .required(self.r#type)
            .required(self.id)
            .optional(self.path)
            .finish()
    }
}

/// The structure `ErrorDetails` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorDetails {
    /// `Message`: text.
    pub message: String,
    /// `Code`: text.
    pub code: String,
}

impl Structure for ErrorDetails {
    fn shape() -> &'static Shape {
        &SHAPES[124]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            message: reader.required()?,
            code: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.message)
            .required(self.code)
            .finish()
    }
}

/// The structure `EvaluationResult` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationResult {
    /// `EvalActionName`: text of 3 to 128 characters.
    pub eval_action_name: String,
    /// `EvalResourceName`: text of 1 to 2048 characters.
    pub eval_resource_name: Option<String>,
    /// `EvalDecision`: one of `allowed`, `explicitDeny`, `implicitDeny`.
    pub eval_decision: String,
    /// `MatchedStatements`: a list.
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`: a list.
    pub missing_context_values: Option<Vec<String>>,
    /// `OrganizationsDecisionDetail`: a structure.
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    /// `PermissionsBoundaryDecisionDetail`: a structure.
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    /// `EvalDecisionDetails`: a map.
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    /// `ResourceSpecificResults`: a list.
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

impl Structure for EvaluationResult {
    fn shape() -> &'static Shape {
        &SHAPES[127]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            eval_action_name: reader.required()?,
            eval_resource_name: reader.optional()?,
            eval_decision: reader.required()?,
            matched_statements: reader.optional()?,
            missing_context_values: reader.optional()?,
            organizations_decision_detail: reader.optional()?,
            permissions_boundary_decision_detail: reader.optional()?,
            eval_decision_details: reader.optional()?,
            resource_specific_results: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.eval_action_name)
            .optional(self.eval_resource_name)
            .required(self.eval_decision)
            .optional(self.matched_statements)
            .optional(self.missing_context_values)
            .optional(self.organizations_decision_detail)
            .optional(self.permissions_boundary_decision_detail)
            .optional(self.eval_decision_details)
            .optional(self.resource_specific_results)
            .finish()
    }
}

/// Output of iam:GenerateCredentialReport, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateCredentialReportResponse {
    /// `State`: one of `STARTED`, `INPROGRESS`, `COMPLETE`.
    pub state: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
}

impl Structure for GenerateCredentialReportResponse {
    fn shape() -> &'static Shape {
        &SHAPES[135]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            state: reader.optional()?,
            description: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.state)
            .optional(self.description)
            .finish()
    }
}

/// Input of iam:GenerateOrganizationsAccessReport, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateOrganizationsAccessReportRequest {
    /// `EntityPath`: text of 19 to 427 characters.
    pub entity_path: String,
    /// `OrganizationsPolicyId`: text.
    pub organizations_policy_id: Option<String>,
}

impl Structure for GenerateOrganizationsAccessReportRequest {
    fn shape() -> &'static Shape {
        &SHAPES[136]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            entity_path: reader.required()?,
            organizations_policy_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.entity_path)
            .optional(self.organizations_policy_id)
            .finish()
    }
}

/// Output of iam:GenerateOrganizationsAccessReport, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateOrganizationsAccessReportResponse {
    /// `JobId`: text of 36 characters.
    pub job_id: Option<String>,
}

impl Structure for GenerateOrganizationsAccessReportResponse {
    fn shape() -> &'static Shape {
        &SHAPES[137]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.job_id).finish()
    }
}

/// Input of iam:GenerateServiceLastAccessedDetails, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `Granularity`: one of `SERVICE_LEVEL`, `ACTION_LEVEL`.
    pub granularity: Option<String>,
}

impl Structure for GenerateServiceLastAccessedDetailsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[138]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            arn: reader.required()?,
            granularity: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.arn)
            .optional(self.granularity)
            .finish()
    }
}

/// Output of iam:GenerateServiceLastAccessedDetails, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    /// `JobId`: text of 36 characters.
    pub job_id: Option<String>,
}

impl Structure for GenerateServiceLastAccessedDetailsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[139]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.job_id).finish()
    }
}

/// Input of iam:GetAccessKeyLastUsed, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: String,
}

impl Structure for GetAccessKeyLastUsedRequest {
    fn shape() -> &'static Shape {
        &SHAPES[140]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            access_key_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.access_key_id).finish()
    }
}

/// Output of iam:GetAccessKeyLastUsed, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `AccessKeyLastUsed`: a structure.
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Structure for GetAccessKeyLastUsedResponse {
    fn shape() -> &'static Shape {
        &SHAPES[141]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            access_key_last_used: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.access_key_last_used)
            .finish()
    }
}

/// Input of iam:GetAccountAuthorizationDetails, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    /// `Filter`: a list.
    pub filter: Option<Vec<String>>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
}

impl Structure for GetAccountAuthorizationDetailsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[142]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            filter: reader.optional()?,
            max_items: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.filter)
            .optional(self.max_items)
            .optional(self.marker)
            .finish()
    }
}

/// Output of iam:GetAccountAuthorizationDetails, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    /// `UserDetailList`: a list.
    pub user_detail_list: Option<Vec<UserDetail>>,
    /// `GroupDetailList`: a list.
    pub group_detail_list: Option<Vec<GroupDetail>>,
    /// `RoleDetailList`: a list.
    pub role_detail_list: Option<Vec<RoleDetail>>,
    /// `Policies`: a list.
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for GetAccountAuthorizationDetailsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[143]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_detail_list: reader.optional()?,
            group_detail_list: reader.optional()?,
            role_detail_list: reader.optional()?,
            policies: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_detail_list)
            .optional(self.group_detail_list)
            .optional(self.role_detail_list)
            .optional(self.policies)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Output of iam:GetAccountPasswordPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    /// `PasswordPolicy`: a structure.
    pub password_policy: PasswordPolicy,
}

impl Structure for GetAccountPasswordPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[144]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            password_policy: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.password_policy).finish()
    }
}

/// Input of iam:GetAccountProperties, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountPropertiesRequest {}

impl Structure for GetAccountPropertiesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[145]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:GetAccountProperties, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountPropertiesResponse {
    /// `Properties`: a map.
    pub properties: Option<BTreeMap<String, String>>,
}

impl Structure for GetAccountPropertiesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[146]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            properties: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.properties).finish()
    }
}

/// Output of iam:GetAccountSummary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`: a map.
    pub summary_map: Option<BTreeMap<String, i32>>,
}

impl Structure for GetAccountSummaryResponse {
    fn shape() -> &'static Shape {
        &SHAPES[147]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            summary_map: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.summary_map).finish()
    }
}

/// Input of iam:GetContextKeysForCustomPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`: a list.
    pub policy_input_list: Vec<String>,
}

impl Structure for GetContextKeysForCustomPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[148]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_input_list: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_input_list)
            .finish()
    }
}

/// Output of iam:GetContextKeysForCustomPolicy and iam:GetContextKeysForPrincipalPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`: a list.
    pub context_key_names: Option<Vec<String>>,
}

impl Structure for GetContextKeysForPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[149]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            context_key_names: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.context_key_names)
            .finish()
    }
}

/// Input of iam:GetContextKeysForPrincipalPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    /// `PolicySourceArn`: text of 20 to 2048 characters.
    pub policy_source_arn: String,
    /// `PolicyInputList`: a list.
    pub policy_input_list: Option<Vec<String>>,
}

impl Structure for GetContextKeysForPrincipalPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[150]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_source_arn: reader.required()?,
            policy_input_list: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_source_arn)
            .optional(self.policy_input_list)
            .finish()
    }
}

/// Output of iam:GetCredentialReport, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCredentialReportResponse {
    /// `Content`: bytes.
    pub content: Option<Vec<u8>>,
    /// `ReportFormat`: one of `text/csv`.
    pub report_format: Option<String>,
    /// `GeneratedTime`: a moment.
    pub generated_time: Option<Timestamp>,
}

impl Structure for GetCredentialReportResponse {
    fn shape() -> &'static Shape {
        &SHAPES[151]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            content: reader.optional()?,
            report_format: reader.optional()?,
            generated_time: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.content)
            .optional(self.report_format)
            .optional(self.generated_time)
            .finish()
    }
}

/// Input of iam:GetDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDelegationRequestRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: String,
    /// `DelegationPermissionCheck`: a flag.
    pub delegation_permission_check: Option<bool>,
}

impl Structure for GetDelegationRequestRequest {
    fn shape() -> &'static Shape {
        &SHAPES[152]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.required()?,
            delegation_permission_check: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.delegation_request_id)
            .optional(self.delegation_permission_check)
            .finish()
    }
}

/// Output of iam:GetDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDelegationRequestResponse {
    /// `DelegationRequest`: a structure.
    pub delegation_request: Option<DelegationRequest>,
    /// `PermissionCheckStatus`: one of `COMPLETE`, `IN_PROGRESS`, `FAILED`.
    pub permission_check_status: Option<String>,
    /// `PermissionCheckResult`: one of `ALLOWED`, `DENIED`, `UNSURE`.
    pub permission_check_result: Option<String>,
}

impl Structure for GetDelegationRequestResponse {
    fn shape() -> &'static Shape {
        &SHAPES[153]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request: reader.optional()?,
            permission_check_status: reader.optional()?,
            permission_check_result: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.delegation_request)
            .optional(self.permission_check_status)
            .optional(self.permission_check_result)
            .finish()
    }
}

/// Input of iam:GetGroupPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupPolicyRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
}

impl Structure for GetGroupPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[154]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            policy_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.policy_name)
            .finish()
    }
}

/// Output of iam:GetGroupPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupPolicyResponse {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for GetGroupPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[155]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:GetGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for GetGroupRequest {
    fn shape() -> &'static Shape {
        &SHAPES[156]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:GetGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupResponse {
    /// `Group`: a structure.
    pub group: Group,
    /// `Users`: a list.
    pub users: Vec<User>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for GetGroupResponse {
    fn shape() -> &'static Shape {
        &SHAPES[157]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group: reader.required()?,
            users: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group)
            .required(self.users)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:GetHumanReadableSummary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetHumanReadableSummaryRequest {
    /// `EntityArn`: text of 20 to 2048 characters.
    pub entity_arn: String,
    /// `Locale`: text of 2 to 12 characters.
    pub locale: Option<String>,
}

impl Structure for GetHumanReadableSummaryRequest {
    fn shape() -> &'static Shape {
        &SHAPES[158]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            entity_arn: reader.required()?,
            locale: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.entity_arn)
            .optional(self.locale)
            .finish()
    }
}

/// Output of iam:GetHumanReadableSummary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetHumanReadableSummaryResponse {
    /// `SummaryContent`: text of 0 to 10000 characters.
    pub summary_content: Option<String>,
    /// `Locale`: text of 2 to 12 characters.
    pub locale: Option<String>,
    /// `SummaryState`: one of `AVAILABLE`, `NOT_AVAILABLE`, `NOT_SUPPORTED`, `FAILED`.
    pub summary_state: Option<String>,
}

impl Structure for GetHumanReadableSummaryResponse {
    fn shape() -> &'static Shape {
        &SHAPES[159]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            summary_content: reader.optional()?,
            locale: reader.optional()?,
            summary_state: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.summary_content)
            .optional(self.locale)
            .optional(self.summary_state)
            .finish()
    }
}

/// Input of iam:GetInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
}

impl Structure for GetInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[160]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .finish()
    }
}

/// Output of iam:GetInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetInstanceProfileResponse {
    /// `InstanceProfile`: a structure.
    pub instance_profile: InstanceProfile,
}

impl Structure for GetInstanceProfileResponse {
    fn shape() -> &'static Shape {
        &SHAPES[161]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile)
            .finish()
    }
}

/// Input of iam:GetLoginProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLoginProfileRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
}

impl Structure for GetLoginProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[162]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.user_name).finish()
    }
}

/// Output of iam:GetLoginProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLoginProfileResponse {
    /// `LoginProfile`: a structure.
    pub login_profile: LoginProfile,
}

impl Structure for GetLoginProfileResponse {
    fn shape() -> &'static Shape {
        &SHAPES[163]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            login_profile: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.login_profile).finish()
    }
}

/// Input of iam:GetMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMFADeviceRequest {
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
}

impl Structure for GetMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[164]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            serial_number: reader.required()?,
            user_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.serial_number)
            .optional(self.user_name)
            .finish()
    }
}

/// Output of iam:GetMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMFADeviceResponse {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `EnableDate`: a moment.
    pub enable_date: Option<Timestamp>,
    /// `Certifications`: a map.
    pub certifications: Option<BTreeMap<String, String>>,
}

impl Structure for GetMFADeviceResponse {
    fn shape() -> &'static Shape {
        &SHAPES[165]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            serial_number: reader.required()?,
            enable_date: reader.optional()?,
            certifications: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.serial_number)
            .optional(self.enable_date)
            .optional(self.certifications)
            .finish()
    }
}

/// Input of iam:GetOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
}

impl Structure for GetOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[166]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .finish()
    }
}

/// Output of iam:GetOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    /// `Url`: text of 1 to 255 characters.
    pub url: Option<String>,
    /// `ClientIDList`: a list.
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`: a list.
    pub thumbprint_list: Option<Vec<String>>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `ContextProvider`: a structure.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`: text of 1 to 1224 characters.
    pub identity_center_instance_arn: Option<String>,
    /// `IdentityStoreArn`: text of 20 to 2048 characters.
    pub identity_store_arn: Option<String>,
}

impl Structure for GetOpenIDConnectProviderResponse {
    fn shape() -> &'static Shape {
        &SHAPES[167]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            url: reader.optional()?,
            client_id_list: reader.optional()?,
            thumbprint_list: reader.optional()?,
            create_date: reader.optional()?,
            tags: reader.optional()?,
            context_provider: reader.optional()?,
            identity_center_instance_arn: reader.optional()?,
            identity_store_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.url)
            .optional(self.client_id_list)
            .optional(self.thumbprint_list)
            .optional(self.create_date)
            .optional(self.tags)
            .optional(self.context_provider)
            .optional(self.identity_center_instance_arn)
            .optional(self.identity_store_arn)
            .finish()
    }
}

/// Input of iam:GetOrganizationsAccessReport, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationsAccessReportRequest {
    /// `JobId`: text of 36 characters.
    pub job_id: String,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `SortKey`: one of `SERVICE_NAMESPACE_ASCENDING`, `SERVICE_NAMESPACE_DESCENDING`, `LAST_AUTHENTICATED_TIME_ASCENDING`, `LAST_AUTHENTICATED_TIME_DESCENDING`.
    pub sort_key: Option<String>,
}

impl Structure for GetOrganizationsAccessReportRequest {
    fn shape() -> &'static Shape {
        &SHAPES[168]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_id: reader.required()?,
            max_items: reader.optional()?,
            marker: reader.optional()?,
            sort_key: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.job_id)
            .optional(self.max_items)
            .optional(self.marker)
            .optional(self.sort_key)
            .finish()
    }
}

/// Output of iam:GetOrganizationsAccessReport, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    /// `JobStatus`: one of `IN_PROGRESS`, `COMPLETED`, `FAILED`.
    pub job_status: String,
    /// `JobCreationDate`: a moment.
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`: a moment.
    pub job_completion_date: Option<Timestamp>,
    /// `NumberOfServicesAccessible`: a number.
    pub number_of_services_accessible: Option<i32>,
    /// `NumberOfServicesNotAccessed`: a number.
    pub number_of_services_not_accessed: Option<i32>,
    /// `AccessDetails`: a list.
    pub access_details: Option<Vec<AccessDetail>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `ErrorDetails`: a structure.
    pub error_details: Option<ErrorDetails>,
}

impl Structure for GetOrganizationsAccessReportResponse {
    fn shape() -> &'static Shape {
        &SHAPES[169]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_status: reader.required()?,
            job_creation_date: reader.required()?,
            job_completion_date: reader.optional()?,
            number_of_services_accessible: reader.optional()?,
            number_of_services_not_accessed: reader.optional()?,
            access_details: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
            error_details: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.job_status)
            .required(self.job_creation_date)
            .optional(self.job_completion_date)
            .optional(self.number_of_services_accessible)
            .optional(self.number_of_services_not_accessed)
            .optional(self.access_details)
            .optional(self.is_truncated)
            .optional(self.marker)
            .optional(self.error_details)
            .finish()
    }
}

/// Output of iam:GetOutboundWebIdentityFederationInfo, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    /// `IssuerIdentifier`: text.
    pub issuer_identifier: Option<String>,
    /// `JwtVendingEnabled`: a flag.
    pub jwt_vending_enabled: Option<bool>,
}

impl Structure for GetOutboundWebIdentityFederationInfoResponse {
    fn shape() -> &'static Shape {
        &SHAPES[170]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            issuer_identifier: reader.optional()?,
            jwt_vending_enabled: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.issuer_identifier)
            .optional(self.jwt_vending_enabled)
            .finish()
    }
}

/// Input of iam:GetPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPolicyRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
}

impl Structure for GetPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[171]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.policy_arn).finish()
    }
}

/// Output of iam:GetPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPolicyResponse {
    /// `Policy`: a structure.
    pub policy: Option<Policy>,
}

impl Structure for GetPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[172]
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

/// Input of iam:GetPolicyVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `VersionId`: text.
    pub version_id: String,
}

impl Structure for GetPolicyVersionRequest {
    fn shape() -> &'static Shape {
        &SHAPES[173]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            version_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .required(self.version_id)
            .finish()
    }
}

/// Output of iam:GetPolicyVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`: a structure.
    pub policy_version: Option<PolicyVersion>,
}

impl Structure for GetPolicyVersionResponse {
    fn shape() -> &'static Shape {
        &SHAPES[174]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_version: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.policy_version).finish()
    }
}

/// Input of iam:GetRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRolePolicyRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
}

impl Structure for GetRolePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[175]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_name)
            .finish()
    }
}

/// Output of iam:GetRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRolePolicyResponse {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for GetRolePolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[176]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:GetRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
}

impl Structure for GetRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[177]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role_name).finish()
    }
}

/// Output of iam:GetRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRoleResponse {
    /// `Role`: a structure.
    pub role: Role,
}

impl Structure for GetRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[178]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.role).finish()
    }
}

/// Input of iam:GetRoleTemplateVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRoleTemplateVersionRequest {
    /// `TemplateArn`: text of 20 to 2048 characters.
    pub template_arn: String,
    /// `MinorVersion`: a number.
    pub minor_version: Option<i32>,
}

impl Structure for GetRoleTemplateVersionRequest {
    fn shape() -> &'static Shape {
        &SHAPES[179]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            template_arn: reader.required()?,
            minor_version: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.template_arn)
            .optional(self.minor_version)
            .finish()
    }
}

/// Output of iam:GetRoleTemplateVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRoleTemplateVersionResponse {
    /// `RoleTemplateVersion`: a structure.
    pub role_template_version: RoleTemplateVersion,
}

impl Structure for GetRoleTemplateVersionResponse {
    fn shape() -> &'static Shape {
        &SHAPES[180]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_template_version: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_template_version)
            .finish()
    }
}

/// Input of iam:GetSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSAMLProviderRequest {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: String,
}

impl Structure for GetSAMLProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[181]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.saml_provider_arn)
            .finish()
    }
}

/// Output of iam:GetSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSAMLProviderResponse {
    /// `SAMLProviderUUID`: text of 22 to 64 characters.
    pub saml_provider_uuid: Option<String>,
    /// `SAMLMetadataDocument`: text of 1000 to 10000000 characters.
    pub saml_metadata_document: Option<String>,
    /// `ContextProvider`: a structure.
    pub context_provider: Option<ContextProvider>,
    /// `SAMLKeyHashes`: a list.
    pub saml_key_hashes: Option<Vec<SAMLKeyHashEntry>>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `ValidUntil`: a moment.
    pub valid_until: Option<Timestamp>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`: one of `Required`, `Allowed`.
    pub assertion_encryption_mode: Option<String>,
    /// `PrivateKeyList`: a list of at most 2 elements.
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
    /// `IdentityCenterInstanceArn`: text of 1 to 1224 characters.
    pub identity_center_instance_arn: Option<String>,
    /// `IdentityStoreArn`: text of 20 to 2048 characters.
    pub identity_store_arn: Option<String>,
}

impl Structure for GetSAMLProviderResponse {
    fn shape() -> &'static Shape {
        &SHAPES[182]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_uuid: reader.optional()?,
            saml_metadata_document: reader.optional()?,
            context_provider: reader.optional()?,
            saml_key_hashes: reader.optional()?,
            create_date: reader.optional()?,
            valid_until: reader.optional()?,
            tags: reader.optional()?,
            assertion_encryption_mode: reader.optional()?,
            private_key_list: reader.optional()?,
            identity_center_instance_arn: reader.optional()?,
            identity_store_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.saml_provider_uuid)
            .optional(self.saml_metadata_document)
            .optional(self.context_provider)
            .optional(self.saml_key_hashes)
            .optional(self.create_date)
            .optional(self.valid_until)
            .optional(self.tags)
            .optional(self.assertion_encryption_mode)
            .optional(self.private_key_list)
            .optional(self.identity_center_instance_arn)
            .optional(self.identity_store_arn)
            .finish()
    }
}

/// Input of iam:GetSSHPublicKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SSHPublicKeyId`: text of 20 to 128 characters.
    pub ssh_public_key_id: String,
    /// `Encoding`: one of `SSH`, `PEM`.
    pub encoding: String,
}

impl Structure for GetSSHPublicKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[183]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            ssh_public_key_id: reader.required()?,
            encoding: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.ssh_public_key_id)
            .required(self.encoding)
            .finish()
    }
}

/// Output of iam:GetSSHPublicKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    /// `SSHPublicKey`: a structure.
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Structure for GetSSHPublicKeyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[184]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            ssh_public_key: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.ssh_public_key).finish()
    }
}

/// Input of iam:GetServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServerCertificateRequest {
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
}

impl Structure for GetServerCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[185]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_name)
            .finish()
    }
}

/// Output of iam:GetServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServerCertificateResponse {
    /// `ServerCertificate`: a structure.
    pub server_certificate: ServerCertificate,
}

impl Structure for GetServerCertificateResponse {
    fn shape() -> &'static Shape {
        &SHAPES[186]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate)
            .finish()
    }
}

/// Input of iam:GetServiceLastAccessedDetails, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    /// `JobId`: text of 36 characters.
    pub job_id: String,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
}

impl Structure for GetServiceLastAccessedDetailsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[187]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_id: reader.required()?,
            max_items: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.job_id)
            .optional(self.max_items)
            .optional(self.marker)
            .finish()
    }
}

/// Output of iam:GetServiceLastAccessedDetails, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    /// `JobStatus`: one of `IN_PROGRESS`, `COMPLETED`, `FAILED`.
    pub job_status: String,
    /// `JobType`: one of `SERVICE_LEVEL`, `ACTION_LEVEL`.
    pub job_type: Option<String>,
    /// `JobCreationDate`: a moment.
    pub job_creation_date: Timestamp,
    /// `ServicesLastAccessed`: a list.
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    /// `JobCompletionDate`: a moment.
    pub job_completion_date: Timestamp,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
    /// `Error`: a structure.
    pub error: Option<ErrorDetails>,
}

impl Structure for GetServiceLastAccessedDetailsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[188]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_status: reader.required()?,
            job_type: reader.optional()?,
            job_creation_date: reader.required()?,
            services_last_accessed: reader.required()?,
            job_completion_date: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
            error: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.job_status)
            .optional(self.job_type)
            .required(self.job_creation_date)
            .required(self.services_last_accessed)
            .required(self.job_completion_date)
            .optional(self.is_truncated)
            .optional(self.marker)
            .optional(self.error)
            .finish()
    }
}

/// Input of iam:GetServiceLastAccessedDetailsWithEntities, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    /// `JobId`: text of 36 characters.
    pub job_id: String,
    /// `ServiceNamespace`: text of 1 to 64 characters.
    pub service_namespace: String,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
}

impl Structure for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[189]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_id: reader.required()?,
            service_namespace: reader.required()?,
            max_items: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.job_id)
            .required(self.service_namespace)
            .optional(self.max_items)
            .optional(self.marker)
            .finish()
    }
}

/// Output of iam:GetServiceLastAccessedDetailsWithEntities, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    /// `JobStatus`: one of `IN_PROGRESS`, `COMPLETED`, `FAILED`.
    pub job_status: String,
    /// `JobCreationDate`: a moment.
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`: a moment.
    pub job_completion_date: Timestamp,
    /// `EntityDetailsList`: a list.
    pub entity_details_list: Vec<EntityDetails>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
    /// `Error`: a structure.
    pub error: Option<ErrorDetails>,
}

impl Structure for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[190]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            job_status: reader.required()?,
            job_creation_date: reader.required()?,
            job_completion_date: reader.required()?,
            entity_details_list: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
            error: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.job_status)
            .required(self.job_creation_date)
            .required(self.job_completion_date)
            .required(self.entity_details_list)
            .optional(self.is_truncated)
            .optional(self.marker)
            .optional(self.error)
            .finish()
    }
}

/// Input of iam:GetServiceLinkedRoleDeletionStatus, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    /// `DeletionTaskId`: text of 1 to 1000 characters.
    pub deletion_task_id: String,
}

impl Structure for GetServiceLinkedRoleDeletionStatusRequest {
    fn shape() -> &'static Shape {
        &SHAPES[191]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            deletion_task_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.deletion_task_id)
            .finish()
    }
}

/// Output of iam:GetServiceLinkedRoleDeletionStatus, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    /// `Status`: one of `SUCCEEDED`, `IN_PROGRESS`, `FAILED`, `NOT_STARTED`.
    pub status: String,
    /// `Reason`: a structure.
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl Structure for GetServiceLinkedRoleDeletionStatusResponse {
    fn shape() -> &'static Shape {
        &SHAPES[192]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            status: reader.required()?,
            reason: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.status)
            .optional(self.reason)
            .finish()
    }
}

/// Input of iam:GetUserPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserPolicyRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
}

impl Structure for GetUserPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[193]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            policy_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.policy_name)
            .finish()
    }
}

/// Output of iam:GetUserPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserPolicyResponse {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for GetUserPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[194]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:GetUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
}

impl Structure for GetUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[195]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.user_name).finish()
    }
}

/// Output of iam:GetUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserResponse {
    /// `User`: a structure.
    pub user: User,
}

impl Structure for GetUserResponse {
    fn shape() -> &'static Shape {
        &SHAPES[196]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.user).finish()
    }
}

/// The structure `Group` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// `Path`: text of 1 to 512 characters.
    pub path: String,
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `GroupId`: text of 16 to 128 characters.
    pub group_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
}

impl Structure for Group {
    fn shape() -> &'static Shape {
        &SHAPES[197]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.required()?,
            group_name: reader.required()?,
            group_id: reader.required()?,
            arn: reader.required()?,
            create_date: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.path)
            .required(self.group_name)
            .required(self.group_id)
            .required(self.arn)
            .required(self.create_date)
            .finish()
    }
}

/// The structure `GroupDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupDetail {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: Option<String>,
    /// `GroupId`: text of 16 to 128 characters.
    pub group_id: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `GroupPolicyList`: a list.
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`: a list.
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

impl Structure for GroupDetail {
    fn shape() -> &'static Shape {
        &SHAPES[198]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            group_name: reader.optional()?,
            group_id: reader.optional()?,
            arn: reader.optional()?,
            create_date: reader.optional()?,
            group_policy_list: reader.optional()?,
            attached_managed_policies: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .optional(self.group_name)
            .optional(self.group_id)
            .optional(self.arn)
            .optional(self.create_date)
            .optional(self.group_policy_list)
            .optional(self.attached_managed_policies)
            .finish()
    }
}

/// The structure `InlinePolicy` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct InlinePolicy {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for InlinePolicy {
    fn shape() -> &'static Shape {
        &SHAPES[199]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// The structure `InlinePolicyIdentifierType` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct InlinePolicyIdentifierType {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `AttachmentType`: one of `user`, `group`, `role`.
    pub attachment_type: String,
    /// `AttachmentName`: text of 1 to 128 characters.
    pub attachment_name: String,
}

impl Structure for InlinePolicyIdentifierType {
    fn shape() -> &'static Shape {
        &SHAPES[200]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.required()?,
            attachment_type: reader.required()?,
            attachment_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_name)
            .required(self.attachment_type)
            .required(self.attachment_name)
            .finish()
    }
}

/// The structure `InstanceProfile` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct InstanceProfile {
    /// `Path`: text of 1 to 512 characters.
    pub path: String,
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `InstanceProfileId`: text of 16 to 128 characters.
    pub instance_profile_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
    /// `Roles`: a list.
    pub roles: Vec<Role>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for InstanceProfile {
    fn shape() -> &'static Shape {
        &SHAPES[201]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.required()?,
            instance_profile_name: reader.required()?,
            instance_profile_id: reader.required()?,
            arn: reader.required()?,
            create_date: reader.required()?,
            roles: reader.required()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.path)
            .required(self.instance_profile_name)
            .required(self.instance_profile_id)
            .required(self.arn)
            .required(self.create_date)
            .required(self.roles)
            .optional(self.tags)
            .finish()
    }
}

/// Input of iam:ListAccessKeys, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccessKeysRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListAccessKeysRequest {
    fn shape() -> &'static Shape {
        &SHAPES[211]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListAccessKeys, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`: a list.
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListAccessKeysResponse {
    fn shape() -> &'static Shape {
        &SHAPES[212]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            access_key_metadata: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.access_key_metadata)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListAccountAliases, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccountAliasesRequest {
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListAccountAliasesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[213]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListAccountAliases, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccountAliasesResponse {
    /// `AccountAliases`: a list.
    pub account_aliases: Vec<String>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListAccountAliasesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[214]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            account_aliases: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.account_aliases)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListAttachedGroupPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListAttachedGroupPoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[215]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListAttachedGroupPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    /// `AttachedPolicies`: a list.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListAttachedGroupPoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[216]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            attached_policies: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.attached_policies)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListAttachedRolePolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListAttachedRolePoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[217]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListAttachedRolePolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`: a list.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListAttachedRolePoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[218]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            attached_policies: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.attached_policies)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListAttachedUserPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListAttachedUserPoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[219]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListAttachedUserPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`: a list.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListAttachedUserPoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[220]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            attached_policies: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.attached_policies)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListDelegationRequests, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListDelegationRequestsRequest {
    /// `OwnerId`: text of 20 to 2048 characters.
    pub owner_id: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListDelegationRequestsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[221]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            owner_id: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.owner_id)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListDelegationRequests, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListDelegationRequestsResponse {
    /// `DelegationRequests`: a list.
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `isTruncated`: a flag.
    pub is_truncated: Option<bool>,
}

impl Structure for ListDelegationRequestsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[222]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_requests: reader.optional()?,
            marker: reader.optional()?,
            is_truncated: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.delegation_requests)
            .optional(self.marker)
            .optional(self.is_truncated)
            .finish()
    }
}

/// Input of iam:ListEntitiesForPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `EntityFilter`: one of `User`, `Role`, `Group`, `LocalManagedPolicy`, ….
    pub entity_filter: Option<String>,
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`: one of `PermissionsPolicy`, `PermissionsBoundary`.
    pub policy_usage_filter: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListEntitiesForPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[223]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            entity_filter: reader.optional()?,
            path_prefix: reader.optional()?,
            policy_usage_filter: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .optional(self.entity_filter)
            .optional(self.path_prefix)
            .optional(self.policy_usage_filter)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListEntitiesForPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    /// `PolicyGroups`: a list.
    pub policy_groups: Option<Vec<PolicyGroup>>,
    /// `PolicyUsers`: a list.
    pub policy_users: Option<Vec<PolicyUser>>,
    /// `PolicyRoles`: a list.
    pub policy_roles: Option<Vec<PolicyRole>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListEntitiesForPolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[224]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_groups: reader.optional()?,
            policy_users: reader.optional()?,
            policy_roles: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_groups)
            .optional(self.policy_users)
            .optional(self.policy_roles)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListGroupPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupPoliciesRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListGroupPoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[225]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListGroupPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupPoliciesResponse {
    /// `PolicyNames`: a list.
    pub policy_names: Vec<String>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListGroupPoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[226]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_names: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_names)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListGroupsForUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupsForUserRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListGroupsForUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[227]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListGroupsForUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupsForUserResponse {
    /// `Groups`: a list.
    pub groups: Vec<Group>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListGroupsForUserResponse {
    fn shape() -> &'static Shape {
        &SHAPES[228]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            groups: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.groups)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListGroups, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupsRequest {
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListGroupsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[229]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListGroups, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroupsResponse {
    /// `Groups`: a list.
    pub groups: Vec<Group>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListGroupsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[230]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            groups: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.groups)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListInstanceProfileTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListInstanceProfileTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[231]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListInstanceProfileTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListInstanceProfileTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[232]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListInstanceProfilesForRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListInstanceProfilesForRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[233]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListInstanceProfilesForRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    /// `InstanceProfiles`: a list.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListInstanceProfilesForRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[234]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profiles: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profiles)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListInstanceProfiles, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInstanceProfilesRequest {
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListInstanceProfilesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[235]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListInstanceProfiles, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInstanceProfilesResponse {
    /// `InstanceProfiles`: a list.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListInstanceProfilesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[236]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profiles: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profiles)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListMFADeviceTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListMFADeviceTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[237]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            serial_number: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.serial_number)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListMFADeviceTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListMFADeviceTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[238]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListMFADevices, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMFADevicesRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListMFADevicesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[239]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListMFADevices, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMFADevicesResponse {
    /// `MFADevices`: a list.
    pub mfa_devices: Vec<MFADevice>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListMFADevicesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[240]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            mfa_devices: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.mfa_devices)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListOpenIDConnectProviderTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListOpenIDConnectProviderTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[241]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListOpenIDConnectProviderTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListOpenIDConnectProviderTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[242]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListOpenIDConnectProviders, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}

impl Structure for ListOpenIDConnectProvidersRequest {
    fn shape() -> &'static Shape {
        &SHAPES[243]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:ListOpenIDConnectProviders, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    /// `OpenIDConnectProviderList`: a list.
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

impl Structure for ListOpenIDConnectProvidersResponse {
    fn shape() -> &'static Shape {
        &SHAPES[244]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_list: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.open_id_connect_provider_list)
            .finish()
    }
}

/// Input of iam:ListOrganizationsFeatures, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {}

impl Structure for ListOrganizationsFeaturesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[245]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:ListOrganizationsFeatures, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    /// `OrganizationId`: text of at most 34 characters.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`: a list.
    pub enabled_features: Option<Vec<String>>,
}

impl Structure for ListOrganizationsFeaturesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[246]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            organization_id: reader.optional()?,
            enabled_features: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.organization_id)
            .optional(self.enabled_features)
            .finish()
    }
}

/// The structure `ListPoliciesGrantingServiceAccessEntry` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    /// `ServiceNamespace`: text of 1 to 64 characters.
    pub service_namespace: Option<String>,
    /// `Policies`: a list.
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

impl Structure for ListPoliciesGrantingServiceAccessEntry {
    fn shape() -> &'static Shape {
        &SHAPES[247]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_namespace: reader.optional()?,
            policies: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.service_namespace)
            .optional(self.policies)
            .finish()
    }
}

/// Input of iam:ListPoliciesGrantingServiceAccess, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `ServiceNamespaces`: a list of 1 to 200 elements.
    pub service_namespaces: Vec<String>,
}

impl Structure for ListPoliciesGrantingServiceAccessRequest {
    fn shape() -> &'static Shape {
        &SHAPES[248]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            marker: reader.optional()?,
            arn: reader.required()?,
            service_namespaces: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.marker)
            .required(self.arn)
            .required(self.service_namespaces)
            .finish()
    }
}

/// Output of iam:ListPoliciesGrantingServiceAccess, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    /// `PoliciesGrantingServiceAccess`: a list.
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListPoliciesGrantingServiceAccessResponse {
    fn shape() -> &'static Shape {
        &SHAPES[249]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policies_granting_service_access: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policies_granting_service_access)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesRequest {
    /// `Scope`: one of `All`, `AWS`, `Local`.
    pub scope: Option<String>,
    /// `OnlyAttached`: a flag.
    pub only_attached: Option<bool>,
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`: one of `PermissionsPolicy`, `PermissionsBoundary`.
    pub policy_usage_filter: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListPoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[250]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            scope: reader.optional()?,
            only_attached: reader.optional()?,
            path_prefix: reader.optional()?,
            policy_usage_filter: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.scope)
            .optional(self.only_attached)
            .optional(self.path_prefix)
            .optional(self.policy_usage_filter)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPoliciesResponse {
    /// `Policies`: a list.
    pub policies: Option<Vec<Policy>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListPoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[251]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policies: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policies)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListPolicyTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPolicyTagsRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListPolicyTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[252]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListPolicyTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPolicyTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListPolicyTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[253]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListPolicyVersions, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListPolicyVersionsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[254]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListPolicyVersions, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPolicyVersionsResponse {
    /// `Versions`: a list.
    pub versions: Option<Vec<PolicyVersion>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListPolicyVersionsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[255]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            versions: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.versions)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListRolePolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRolePoliciesRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListRolePoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[256]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListRolePolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`: a list.
    pub policy_names: Vec<String>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListRolePoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[257]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_names: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_names)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListRoleTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRoleTagsRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListRoleTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[258]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListRoleTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRoleTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListRoleTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[259]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListRoles, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRolesRequest {
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListRolesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[260]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListRoles, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRolesResponse {
    /// `Roles`: a list.
    pub roles: Vec<Role>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListRolesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[261]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            roles: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.roles)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListSAMLProviderTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListSAMLProviderTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[262]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.saml_provider_arn)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListSAMLProviderTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListSAMLProviderTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[263]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListSAMLProviders, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSAMLProvidersRequest {}

impl Structure for ListSAMLProvidersRequest {
    fn shape() -> &'static Shape {
        &SHAPES[264]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Output of iam:ListSAMLProviders, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSAMLProvidersResponse {
    /// `SAMLProviderList`: a list.
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

impl Structure for ListSAMLProvidersResponse {
    fn shape() -> &'static Shape {
        &SHAPES[265]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_list: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.saml_provider_list)
            .finish()
    }
}

/// Input of iam:ListSSHPublicKeys, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListSSHPublicKeysRequest {
    fn shape() -> &'static Shape {
        &SHAPES[266]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListSSHPublicKeys, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    /// `SSHPublicKeys`: a list.
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListSSHPublicKeysResponse {
    fn shape() -> &'static Shape {
        &SHAPES[267]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            ssh_public_keys: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.ssh_public_keys)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListServerCertificateTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListServerCertificateTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[268]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListServerCertificateTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListServerCertificateTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[269]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListServerCertificates, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListServerCertificatesRequest {
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListServerCertificatesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[270]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListServerCertificates, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListServerCertificatesResponse {
    /// `ServerCertificateMetadataList`: a list.
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListServerCertificatesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[271]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_metadata_list: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_metadata_list)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListServiceSpecificCredentials, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `ServiceName`: text.
    pub service_name: Option<String>,
    /// `AllUsers`: a flag.
    pub all_users: Option<bool>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListServiceSpecificCredentialsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[272]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            service_name: reader.optional()?,
            all_users: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.service_name)
            .optional(self.all_users)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListServiceSpecificCredentials, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    /// `ServiceSpecificCredentials`: a list.
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    /// `Marker`: text.
    pub marker: Option<String>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
}

impl Structure for ListServiceSpecificCredentialsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[273]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_specific_credentials: reader.optional()?,
            marker: reader.optional()?,
            is_truncated: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.service_specific_credentials)
            .optional(self.marker)
            .optional(self.is_truncated)
            .finish()
    }
}

/// Input of iam:ListSigningCertificates, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSigningCertificatesRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListSigningCertificatesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[274]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListSigningCertificates, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSigningCertificatesResponse {
    /// `Certificates`: a list.
    pub certificates: Vec<SigningCertificate>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListSigningCertificatesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[275]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            certificates: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.certificates)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListUserPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserPoliciesRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListUserPoliciesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[276]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListUserPolicies, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`: a list.
    pub policy_names: Vec<String>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListUserPoliciesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[277]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_names: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_names)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListUserTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserTagsRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListUserTagsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[278]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListUserTags, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserTagsResponse {
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListUserTagsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[279]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            tags: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.tags)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListUsers, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUsersRequest {
    /// `PathPrefix`: text of 1 to 512 characters.
    pub path_prefix: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListUsersRequest {
    fn shape() -> &'static Shape {
        &SHAPES[280]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path_prefix: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path_prefix)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListUsers, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUsersResponse {
    /// `Users`: a list.
    pub users: Vec<User>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListUsersResponse {
    fn shape() -> &'static Shape {
        &SHAPES[281]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            users: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.users)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:ListVirtualMFADevices, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    /// `AssignmentStatus`: one of `Assigned`, `Unassigned`, `Any`.
    pub assignment_status: Option<String>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
}

impl Structure for ListVirtualMFADevicesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[282]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            assignment_status: reader.optional()?,
            marker: reader.optional()?,
            max_items: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.assignment_status)
            .optional(self.marker)
            .optional(self.max_items)
            .finish()
    }
}

/// Output of iam:ListVirtualMFADevices, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    /// `VirtualMFADevices`: a list.
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for ListVirtualMFADevicesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[283]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            virtual_mfa_devices: reader.required()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.virtual_mfa_devices)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// The structure `LoginProfile` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct LoginProfile {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
    /// `PasswordResetRequired`: a flag.
    pub password_reset_required: Option<bool>,
    /// `MaxSigninSessionDuration`: a number of 3600 to 7776000.
    pub max_signin_session_duration: Option<i32>,
}

impl Structure for LoginProfile {
    fn shape() -> &'static Shape {
        &SHAPES[284]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            create_date: reader.required()?,
            password_reset_required: reader.optional()?,
            max_signin_session_duration: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.create_date)
            .optional(self.password_reset_required)
            .optional(self.max_signin_session_duration)
            .finish()
    }
}

/// The structure `MFADevice` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct MFADevice {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `EnableDate`: a moment.
    pub enable_date: Timestamp,
}

impl Structure for MFADevice {
    fn shape() -> &'static Shape {
        &SHAPES[285]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            serial_number: reader.required()?,
            enable_date: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.serial_number)
            .required(self.enable_date)
            .finish()
    }
}

/// The structure `ManagedPolicyDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ManagedPolicyDetail {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: Option<String>,
    /// `PolicyId`: text of 16 to 128 characters.
    pub policy_id: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `DefaultVersionId`: text.
    pub default_version_id: Option<String>,
    /// `AttachmentCount`: a number.
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`: a number.
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`: a flag.
    pub is_attachable: Option<bool>,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`: a moment.
    pub update_date: Option<Timestamp>,
    /// `PolicyVersionList`: a list.
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

impl Structure for ManagedPolicyDetail {
    fn shape() -> &'static Shape {
        &SHAPES[288]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.optional()?,
            policy_id: reader.optional()?,
            arn: reader.optional()?,
            path: reader.optional()?,
            default_version_id: reader.optional()?,
            attachment_count: reader.optional()?,
            permissions_boundary_usage_count: reader.optional()?,
            is_attachable: reader.optional()?,
            description: reader.optional()?,
            create_date: reader.optional()?,
            update_date: reader.optional()?,
            policy_version_list: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_name)
            .optional(self.policy_id)
            .optional(self.arn)
            .optional(self.path)
            .optional(self.default_version_id)
            .optional(self.attachment_count)
            .optional(self.permissions_boundary_usage_count)
            .optional(self.is_attachable)
            .optional(self.description)
            .optional(self.create_date)
            .optional(self.update_date)
            .optional(self.policy_version_list)
            .finish()
    }
}

/// The structure `OpenIDConnectProviderListEntry` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `IsTrustedIdentityPropagationEnabled`: a flag.
    pub is_trusted_identity_propagation_enabled: Option<bool>,
}

impl Structure for OpenIDConnectProviderListEntry {
    fn shape() -> &'static Shape {
        &SHAPES[292]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            arn: reader.optional()?,
            is_trusted_identity_propagation_enabled: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.arn)
            .optional(self.is_trusted_identity_propagation_enabled)
            .finish()
    }
}

/// The structure `OrderedOrganizationPolicyType` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    /// `ServiceControlPolicyInputList`: a list.
    pub service_control_policy_input_list: Option<Vec<String>>,
}

impl Structure for OrderedOrganizationPolicyType {
    fn shape() -> &'static Shape {
        &SHAPES[296]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_control_policy_input_list: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.service_control_policy_input_list)
            .finish()
    }
}

/// The structure `OrganizationsDecisionDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`: a flag.
    pub allowed_by_organizations: Option<bool>,
}

impl Structure for OrganizationsDecisionDetail {
    fn shape() -> &'static Shape {
        &SHAPES[301]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            allowed_by_organizations: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.allowed_by_organizations)
            .finish()
    }
}

/// The structure `ParameterDefinition` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterDefinition {
    /// `Name`: text of 1 to 128 characters.
    pub name: String,
    /// `Type`: one of `String`, `StringList`, `Number`, `NumberList`, ….
    pub r#type: String,
    /// `SubType`: text of at most 256 characters.
    pub sub_type: Option<String>,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `IsRequired`: a flag.
    pub is_required: Option<bool>,
    /// `DefaultValue`: text of at most 1024 characters.
    pub default_value: Option<String>,
    /// `Immutable`: a flag.
    pub immutable: Option<bool>,
}

impl Structure for ParameterDefinition {
    fn shape() -> &'static Shape {
        &SHAPES[302]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            name: reader.required()?,
            r#type: reader.required()?,
            sub_type: reader.optional()?,
            description: reader.optional()?,
            is_required: reader.optional()?,
            default_value: reader.optional()?,
            immutable: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.name)
            .required(self.r#type)
            .optional(self.sub_type)
            .optional(self.description)
            .optional(self.is_required)
            .optional(self.default_value)
            .optional(self.immutable)
            .finish()
    }
}

/// The structure `PasswordPolicy` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PasswordPolicy {
    /// `MinimumPasswordLength`: a number of 6 to 128.
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`: a flag.
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`: a flag.
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`: a flag.
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`: a flag.
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`: a flag.
    pub allow_users_to_change_password: Option<bool>,
    /// `ExpirePasswords`: a flag.
    pub expire_passwords: Option<bool>,
    /// `MaxPasswordAge`: a number of 1 to 1095.
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`: a number of 1 to 24.
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`: a flag.
    pub hard_expiry: Option<bool>,
}

impl Structure for PasswordPolicy {
    fn shape() -> &'static Shape {
        &SHAPES[303]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            minimum_password_length: reader.optional()?,
            require_symbols: reader.optional()?,
            require_numbers: reader.optional()?,
            require_uppercase_characters: reader.optional()?,
            require_lowercase_characters: reader.optional()?,
            allow_users_to_change_password: reader.optional()?,
            expire_passwords: reader.optional()?,
            max_password_age: reader.optional()?,
            password_reuse_prevention: reader.optional()?,
            hard_expiry: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.minimum_password_length)
            .optional(self.require_symbols)
            .optional(self.require_numbers)
            .optional(self.require_uppercase_characters)
            .optional(self.require_lowercase_characters)
            .optional(self.allow_users_to_change_password)
            .optional(self.expire_passwords)
            .optional(self.max_password_age)
            .optional(self.password_reuse_prevention)
            .optional(self.hard_expiry)
            .finish()
    }
}

/// The structure `PermissionsBoundaryDecisionDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`: a flag.
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl Structure for PermissionsBoundaryDecisionDetail {
    fn shape() -> &'static Shape {
        &SHAPES[306]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            allowed_by_permissions_boundary: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.allowed_by_permissions_boundary)
            .finish()
    }
}

/// The structure `Policy` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: Option<String>,
    /// `PolicyId`: text of 16 to 128 characters.
    pub policy_id: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `DefaultVersionId`: text.
    pub default_version_id: Option<String>,
    /// `AttachmentCount`: a number.
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`: a number.
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`: a flag.
    pub is_attachable: Option<bool>,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`: a moment.
    pub update_date: Option<Timestamp>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for Policy {
    fn shape() -> &'static Shape {
        &SHAPES[307]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.optional()?,
            policy_id: reader.optional()?,
            arn: reader.optional()?,
            path: reader.optional()?,
            default_version_id: reader.optional()?,
            attachment_count: reader.optional()?,
            permissions_boundary_usage_count: reader.optional()?,
            is_attachable: reader.optional()?,
            description: reader.optional()?,
            create_date: reader.optional()?,
            update_date: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_name)
            .optional(self.policy_id)
            .optional(self.arn)
            .optional(self.path)
            .optional(self.default_version_id)
            .optional(self.attachment_count)
            .optional(self.permissions_boundary_usage_count)
            .optional(self.is_attachable)
            .optional(self.description)
            .optional(self.create_date)
            .optional(self.update_date)
            .optional(self.tags)
            .finish()
    }
}

/// The structure `PolicyDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyDetail {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: Option<String>,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: Option<String>,
}

impl Structure for PolicyDetail {
    fn shape() -> &'static Shape {
        &SHAPES[308]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.optional()?,
            policy_document: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_name)
            .optional(self.policy_document)
            .finish()
    }
}

/// The structure `PolicyGrantingServiceAccess` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyType`: one of `INLINE`, `MANAGED`.
    pub policy_type: String,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: Option<String>,
    /// `EntityType`: one of `USER`, `ROLE`, `GROUP`.
    pub entity_type: Option<String>,
    /// `EntityName`: text of 1 to 128 characters.
    pub entity_name: Option<String>,
}

impl Structure for PolicyGrantingServiceAccess {
    fn shape() -> &'static Shape {
        &SHAPES[312]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_name: reader.required()?,
            policy_type: reader.required()?,
            policy_arn: reader.optional()?,
            entity_type: reader.optional()?,
            entity_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_name)
            .required(self.policy_type)
            .optional(self.policy_arn)
            .optional(self.entity_type)
            .optional(self.entity_name)
            .finish()
    }
}

/// The structure `PolicyGroup` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyGroup {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: Option<String>,
    /// `GroupId`: text of 16 to 128 characters.
    pub group_id: Option<String>,
}

impl Structure for PolicyGroup {
    fn shape() -> &'static Shape {
        &SHAPES[313]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.optional()?,
            group_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.group_name)
            .optional(self.group_id)
            .finish()
    }
}

/// The structure `PolicyIdentifier` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyIdentifier {
    /// `PolicyType`: one of `inline`, `aws-managed`, `user-managed`, `permission-boundary`, ….
    pub policy_type: Option<String>,
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: Option<String>,
    /// `InlinePolicyIdentifier`: a structure.
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

impl Structure for PolicyIdentifier {
    fn shape() -> &'static Shape {
        &SHAPES[315]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_type: reader.optional()?,
            policy_arn: reader.optional()?,
            inline_policy_identifier: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy_type)
            .optional(self.policy_arn)
            .optional(self.inline_policy_identifier)
            .finish()
    }
}

/// The structure `PolicyParameter` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyParameter {
    /// `Name`: text of 5 to 256 characters.
    pub name: Option<String>,
    /// `Values`: a list.
    pub values: Option<Vec<String>>,
    /// `Type`: one of `string`, `stringList`.
    pub r#type: Option<String>,
}

impl Structure for PolicyParameter {
    fn shape() -> &'static Shape {
        &SHAPES[319]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            name: reader.optional()?,
            values: reader.optional()?,
            r#type: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.name)
            .optional(self.values)
            .optional(self.r#type)
            .finish()
    }
}

/// The structure `PolicyRole` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyRole {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: Option<String>,
    /// `RoleId`: text of 16 to 128 characters.
    pub role_id: Option<String>,
}

impl Structure for PolicyRole {
    fn shape() -> &'static Shape {
        &SHAPES[321]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.optional()?,
            role_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.role_name)
            .optional(self.role_id)
            .finish()
    }
}

/// The structure `PolicyUser` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyUser {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `UserId`: text of 16 to 128 characters.
    pub user_id: Option<String>,
}

impl Structure for PolicyUser {
    fn shape() -> &'static Shape {
        &SHAPES[325]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            user_id: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .optional(self.user_id)
            .finish()
    }
}

/// The structure `PolicyVersion` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyVersion {
    /// `Document`: text of 1 to 131072 characters.
    pub document: Option<String>,
    /// `VersionId`: text.
    pub version_id: Option<String>,
    /// `IsDefaultVersion`: a flag.
    pub is_default_version: Option<bool>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
}

impl Structure for PolicyVersion {
    fn shape() -> &'static Shape {
        &SHAPES[327]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            document: reader.optional()?,
            version_id: reader.optional()?,
            is_default_version: reader.optional()?,
            create_date: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.document)
            .optional(self.version_id)
            .optional(self.is_default_version)
            .optional(self.create_date)
            .finish()
    }
}

/// The structure `Position` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// `Line`: a number.
    pub line: Option<i32>,
    /// `Column`: a number.
    pub column: Option<i32>,
}

impl Structure for Position {
    fn shape() -> &'static Shape {
        &SHAPES[328]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            line: reader.optional()?,
            column: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.line)
            .optional(self.column)
            .finish()
    }
}

/// Input of iam:PutAccountProperties, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutAccountPropertiesRequest {
    /// `Properties`: a map.
    pub properties: BTreeMap<String, String>,
}

impl Structure for PutAccountPropertiesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[329]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            properties: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.properties).finish()
    }
}

/// Output of iam:PutAccountProperties, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutAccountPropertiesResponse {}

impl Structure for PutAccountPropertiesResponse {
    fn shape() -> &'static Shape {
        &SHAPES[330]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Input of iam:PutGroupPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutGroupPolicyRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for PutGroupPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[331]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:PutRolePermissionsBoundary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PermissionsBoundary`: text of 20 to 2048 characters.
    pub permissions_boundary: String,
}

impl Structure for PutRolePermissionsBoundaryRequest {
    fn shape() -> &'static Shape {
        &SHAPES[332]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            permissions_boundary: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.permissions_boundary)
            .finish()
    }
}

/// Input of iam:PutRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutRolePolicyRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for PutRolePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[333]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:PutUserPermissionsBoundary, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `PermissionsBoundary`: text of 20 to 2048 characters.
    pub permissions_boundary: String,
}

impl Structure for PutUserPermissionsBoundaryRequest {
    fn shape() -> &'static Shape {
        &SHAPES[334]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            permissions_boundary: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.permissions_boundary)
            .finish()
    }
}

/// Input of iam:PutUserPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PutUserPolicyRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `PolicyName`: text of 1 to 128 characters.
    pub policy_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for PutUserPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[335]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            policy_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.policy_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:RejectDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectDelegationRequestRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: String,
    /// `Notes`: text of at most 500 characters.
    pub notes: Option<String>,
}

impl Structure for RejectDelegationRequestRequest {
    fn shape() -> &'static Shape {
        &SHAPES[338]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.required()?,
            notes: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.delegation_request_id)
            .optional(self.notes)
            .finish()
    }
}

/// Input of iam:RemoveClientIDFromOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `ClientID`: text of 1 to 255 characters.
    pub client_id: String,
}

impl Structure for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[339]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            client_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .required(self.client_id)
            .finish()
    }
}

/// Input of iam:RemoveRoleFromInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
}

impl Structure for RemoveRoleFromInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[340]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
            role_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .required(self.role_name)
            .finish()
    }
}

/// Input of iam:RemoveUserFromGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
}

impl Structure for RemoveUserFromGroupRequest {
    fn shape() -> &'static Shape {
        &SHAPES[341]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            user_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .required(self.user_name)
            .finish()
    }
}

/// The structure `ReplacementValueEntry` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplacementValueEntry {
    /// `Values`: a list of 1 to 20 elements.
    pub values: Vec<String>,
}

impl Structure for ReplacementValueEntry {
    fn shape() -> &'static Shape {
        &SHAPES[342]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            values: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.values).finish()
    }
}

/// Input of iam:ResetServiceSpecificCredential, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`: text of 20 to 128 characters.
    pub service_specific_credential_id: String,
}

impl Structure for ResetServiceSpecificCredentialRequest {
    fn shape() -> &'static Shape {
        &SHAPES[348]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            service_specific_credential_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.service_specific_credential_id)
            .finish()
    }
}

/// Output of iam:ResetServiceSpecificCredential, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`: a structure.
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Structure for ResetServiceSpecificCredentialResponse {
    fn shape() -> &'static Shape {
        &SHAPES[349]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_specific_credential: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.service_specific_credential)
            .finish()
    }
}

/// The structure `ResourceSpecificResult` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceSpecificResult {
    /// `EvalResourceName`: text of 1 to 2048 characters.
    pub eval_resource_name: String,
    /// `EvalResourceDecision`: one of `allowed`, `explicitDeny`, `implicitDeny`.
    pub eval_resource_decision: String,
    /// `MatchedStatements`: a list.
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`: a list.
    pub missing_context_values: Option<Vec<String>>,
    /// `EvalDecisionDetails`: a map.
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    /// `PermissionsBoundaryDecisionDetail`: a structure.
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl Structure for ResourceSpecificResult {
    fn shape() -> &'static Shape {
        &SHAPES[353]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            eval_resource_name: reader.required()?,
            eval_resource_decision: reader.required()?,
            matched_statements: reader.optional()?,
            missing_context_values: reader.optional()?,
            eval_decision_details: reader.optional()?,
            permissions_boundary_decision_detail: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.eval_resource_name)
            .required(self.eval_resource_decision)
            .optional(self.matched_statements)
            .optional(self.missing_context_values)
            .optional(self.eval_decision_details)
            .optional(self.permissions_boundary_decision_detail)
            .finish()
    }
}

/// Input of iam:ResyncMFADevice, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct ResyncMFADeviceRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `AuthenticationCode1`: text of 6 characters.
    pub authentication_code1: String,
    /// `AuthenticationCode2`: text of 6 characters.
    pub authentication_code2: String,
}

impl std::fmt::Debug for ResyncMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResyncMFADeviceRequest")
            .field("user_name", &self.user_name)
            .field("serial_number", &self.serial_number)
            .field("authentication_code1", &Hidden)
            .field("authentication_code2", &Hidden)
            .finish()
    }
}

impl Structure for ResyncMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[355]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            serial_number: reader.required()?,
            authentication_code1: reader.required()?,
            authentication_code2: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.serial_number)
            .required(self.authentication_code1)
            .required(self.authentication_code2)
            .finish()
    }
}

/// The structure `Role` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// `Path`: text of 1 to 512 characters.
    pub path: String,
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `RoleId`: text of 16 to 128 characters.
    pub role_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
    /// `AssumeRolePolicyDocument`: text of 1 to 131072 characters.
    pub assume_role_policy_document: Option<String>,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `MaxSessionDuration`: a number of 3600 to 43200.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`: a number of 3600 to 7776000.
    pub max_signin_session_duration: Option<i32>,
    /// `PermissionsBoundary`: a structure.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`: a structure.
    pub role_last_used: Option<RoleLastUsed>,
    /// `SourceRoleTemplate`: a structure.
    pub source_role_template: Option<SourceRoleTemplate>,
}

impl Structure for Role {
    fn shape() -> &'static Shape {
        &SHAPES[356]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.required()?,
            role_name: reader.required()?,
            role_id: reader.required()?,
            arn: reader.required()?,
            create_date: reader.required()?,
            assume_role_policy_document: reader.optional()?,
            description: reader.optional()?,
            max_session_duration: reader.optional()?,
            max_signin_session_duration: reader.optional()?,
            permissions_boundary: reader.optional()?,
            tags: reader.optional()?,
            role_last_used: reader.optional()?,
            source_role_template: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.path)
            .required(self.role_name)
            .required(self.role_id)
            .required(self.arn)
            .required(self.create_date)
            .optional(self.assume_role_policy_document)
            .optional(self.description)
            .optional(self.max_session_duration)
            .optional(self.max_signin_session_duration)
            .optional(self.permissions_boundary)
            .optional(self.tags)
            .optional(self.role_last_used)
            .optional(self.source_role_template)
            .finish()
    }
}

/// The structure `RoleDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleDetail {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: Option<String>,
    /// `RoleId`: text of 16 to 128 characters.
    pub role_id: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `AssumeRolePolicyDocument`: text of 1 to 131072 characters.
    pub assume_role_policy_document: Option<String>,
    /// `InstanceProfileList`: a list.
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    /// `RolePolicyList`: a list.
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`: a list.
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`: a structure.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`: a structure.
    pub role_last_used: Option<RoleLastUsed>,
}

impl Structure for RoleDetail {
    fn shape() -> &'static Shape {
        &SHAPES[357]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            role_name: reader.optional()?,
            role_id: reader.optional()?,
            arn: reader.optional()?,
            create_date: reader.optional()?,
            assume_role_policy_document: reader.optional()?,
            instance_profile_list: reader.optional()?,
            role_policy_list: reader.optional()?,
            attached_managed_policies: reader.optional()?,
            permissions_boundary: reader.optional()?,
            tags: reader.optional()?,
            role_last_used: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .optional(self.role_name)
            .optional(self.role_id)
            .optional(self.arn)
            .optional(self.create_date)
            .optional(self.assume_role_policy_document)
            .optional(self.instance_profile_list)
            .optional(self.role_policy_list)
            .optional(self.attached_managed_policies)
            .optional(self.permissions_boundary)
            .optional(self.tags)
            .optional(self.role_last_used)
            .finish()
    }
}

/// The structure `RoleLastUsed` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleLastUsed {
    /// `LastUsedDate`: a moment.
    pub last_used_date: Option<Timestamp>,
    /// `Region`: text.
    pub region: Option<String>,
}

impl Structure for RoleLastUsed {
    fn shape() -> &'static Shape {
        &SHAPES[358]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            last_used_date: reader.optional()?,
            region: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.last_used_date)
            .optional(self.region)
            .finish()
    }
}

/// The structure `RoleTemplateVersion` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleTemplateVersion {
    /// `TemplateArn`: text of 20 to 2048 characters.
    pub template_arn: Option<String>,
    /// `TemplateName`: text of 1 to 128 characters.
    pub template_name: Option<String>,
    /// `TemplateVersionId`: text of 16 to 128 characters.
    pub template_version_id: Option<String>,
    /// `Description`: text of at most 512 characters.
    pub description: Option<String>,
    /// `MajorVersion`: a number.
    pub major_version: Option<i32>,
    /// `DefaultMinorVersion`: a number.
    pub default_minor_version: Option<i32>,
    /// `ManagedByType`: one of `Service`.
    pub managed_by_type: Option<String>,
    /// `ManagedByValue`: text of 1 to 128 characters.
    pub managed_by_value: Option<String>,
    /// `Enabled`: a flag.
    pub enabled: Option<bool>,
    /// `MinorVersion`: a number.
    pub minor_version: Option<i32>,
    /// `RoleNamePattern`: text of 1 to 256 characters.
    pub role_name_pattern: Option<String>,
    /// `RolePathPattern`: text of 1 to 256 characters.
    pub role_path_pattern: Option<String>,
    /// `RoleDescriptionPattern`: text of 1 to 512 characters.
    pub role_description_pattern: Option<String>,
    /// `AssumeRolePolicyDocumentTemplate`: text of 1 to 131072 characters.
    pub assume_role_policy_document_template: Option<String>,
    /// `InlinePolicyTemplates`: a list.
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    /// `ManagedPolicyArns`: a list.
    pub managed_policy_arns: Option<Vec<String>>,
    /// `PermissionBoundaryArn`: text of 20 to 2048 characters.
    pub permission_boundary_arn: Option<String>,
    /// `ParametersDefinition`: a list.
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    /// `RoleTagsTemplate`: a list of at most 50 elements.
    pub role_tags_template: Option<Vec<TagTemplate>>,
    /// `MaxSessionDuration`: a number of 3600 to 43200.
    pub max_session_duration: Option<i32>,
    /// `VersionEnabled`: a flag.
    pub version_enabled: Option<bool>,
    /// `CreateTimestamp`: a moment.
    pub create_timestamp: Option<Timestamp>,
    /// `UpdateTimestamp`: a moment.
    pub update_timestamp: Option<Timestamp>,
}

impl Structure for RoleTemplateVersion {
    fn shape() -> &'static Shape {
        &SHAPES[361]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            template_arn: reader.optional()?,
            template_name: reader.optional()?,
            template_version_id: reader.optional()?,
            description: reader.optional()?,
            major_version: reader.optional()?,
            default_minor_version: reader.optional()?,
            managed_by_type: reader.optional()?,
            managed_by_value: reader.optional()?,
            enabled: reader.optional()?,
            minor_version: reader.optional()?,
            role_name_pattern: reader.optional()?,
            role_path_pattern: reader.optional()?,
            role_description_pattern: reader.optional()?,
            assume_role_policy_document_template: reader.optional()?,
            inline_policy_templates: reader.optional()?,
            managed_policy_arns: reader.optional()?,
            permission_boundary_arn: reader.optional()?,
            parameters_definition: reader.optional()?,
            role_tags_template: reader.optional()?,
            max_session_duration: reader.optional()?,
            version_enabled: reader.optional()?,
            create_timestamp: reader.optional()?,
            update_timestamp: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.template_arn)
            .optional(self.template_name)
            .optional(self.template_version_id)
            .optional(self.description)
            .optional(self.major_version)
            .optional(self.default_minor_version)
            .optional(self.managed_by_type)
            .optional(self.managed_by_value)
            .optional(self.enabled)
            .optional(self.minor_version)
            .optional(self.role_name_pattern)
            .optional(self.role_path_pattern)
            .optional(self.role_description_pattern)
            .optional(self.assume_role_policy_document_template)
            .optional(self.inline_policy_templates)
            .optional(self.managed_policy_arns)
            .optional(self.permission_boundary_arn)
            .optional(self.parameters_definition)
            .optional(self.role_tags_template)
            .optional(self.max_session_duration)
            .optional(self.version_enabled)
            .optional(self.create_timestamp)
            .optional(self.update_timestamp)
            .finish()
    }
}

/// The structure `RoleUsageType` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleUsageType {
    /// `Region`: text of 1 to 100 characters.
    pub region: Option<String>,
    /// `Resources`: a list.
    pub resources: Option<Vec<String>>,
}

impl Structure for RoleUsageType {
    fn shape() -> &'static Shape {
        &SHAPES[363]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            region: reader.optional()?,
            resources: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.region)
            .optional(self.resources)
            .finish()
    }
}

/// The structure `SAMLKeyHashEntry` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SAMLKeyHashEntry {
    /// `IssuerURL`: text of 1 to 1024 characters.
    pub issuer_url: Option<String>,
    /// `KeyHashes`: a list.
    pub key_hashes: Option<Vec<String>>,
}

impl Structure for SAMLKeyHashEntry {
    fn shape() -> &'static Shape {
        &SHAPES[365]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            issuer_url: reader.optional()?,
            key_hashes: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.issuer_url)
            .optional(self.key_hashes)
            .finish()
    }
}

/// The structure `SAMLPrivateKey` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SAMLPrivateKey {
    /// `KeyId`: text of 22 to 64 characters.
    pub key_id: Option<String>,
    /// `Timestamp`: a moment.
    pub timestamp: Option<Timestamp>,
}

impl Structure for SAMLPrivateKey {
    fn shape() -> &'static Shape {
        &SHAPES[368]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            key_id: reader.optional()?,
            timestamp: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.key_id)
            .optional(self.timestamp)
            .finish()
    }
}

/// The structure `SAMLProviderListEntry` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SAMLProviderListEntry {
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `ValidUntil`: a moment.
    pub valid_until: Option<Timestamp>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `IsTrustedIdentityPropagationEnabled`: a flag.
    pub is_trusted_identity_propagation_enabled: Option<bool>,
}

impl Structure for SAMLProviderListEntry {
    fn shape() -> &'static Shape {
        &SHAPES[369]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            arn: reader.optional()?,
            valid_until: reader.optional()?,
            create_date: reader.optional()?,
            is_trusted_identity_propagation_enabled: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.arn)
            .optional(self.valid_until)
            .optional(self.create_date)
            .optional(self.is_trusted_identity_propagation_enabled)
            .finish()
    }
}

/// The structure `SSHPublicKey` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SSHPublicKey {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SSHPublicKeyId`: text of 20 to 128 characters.
    pub ssh_public_key_id: String,
    /// `Fingerprint`: text of 48 characters.
    pub fingerprint: String,
    /// `SSHPublicKeyBody`: text of 1 to 16384 characters.
    pub ssh_public_key_body: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
    /// `UploadDate`: a moment.
    pub upload_date: Option<Timestamp>,
}

impl Structure for SSHPublicKey {
    fn shape() -> &'static Shape {
        &SHAPES[372]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            ssh_public_key_id: reader.required()?,
            fingerprint: reader.required()?,
            ssh_public_key_body: reader.required()?,
            status: reader.required()?,
            upload_date: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.ssh_public_key_id)
            .required(self.fingerprint)
            .required(self.ssh_public_key_body)
            .required(self.status)
            .optional(self.upload_date)
            .finish()
    }
}

/// The structure `SSHPublicKeyMetadata` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SSHPublicKeyMetadata {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SSHPublicKeyId`: text of 20 to 128 characters.
    pub ssh_public_key_id: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
    /// `UploadDate`: a moment.
    pub upload_date: Timestamp,
}

impl Structure for SSHPublicKeyMetadata {
    fn shape() -> &'static Shape {
        &SHAPES[374]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            ssh_public_key_id: reader.required()?,
            status: reader.required()?,
            upload_date: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.ssh_public_key_id)
            .required(self.status)
            .required(self.upload_date)
            .finish()
    }
}

/// Input of iam:SendDelegationToken, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SendDelegationTokenRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: String,
}

impl Structure for SendDelegationTokenRequest {
    fn shape() -> &'static Shape {
        &SHAPES[375]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.delegation_request_id)
            .finish()
    }
}

/// The structure `ServerCertificate` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerCertificate {
    /// `ServerCertificateMetadata`: a structure.
    pub server_certificate_metadata: ServerCertificateMetadata,
    /// `CertificateBody`: text of 1 to 16384 characters.
    pub certificate_body: String,
    /// `CertificateChain`: text of 1 to 2097152 characters.
    pub certificate_chain: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for ServerCertificate {
    fn shape() -> &'static Shape {
        &SHAPES[376]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_metadata: reader.required()?,
            certificate_body: reader.required()?,
            certificate_chain: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_metadata)
            .required(self.certificate_body)
            .optional(self.certificate_chain)
            .optional(self.tags)
            .finish()
    }
}

/// The structure `ServerCertificateMetadata` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerCertificateMetadata {
    /// `Path`: text of 1 to 512 characters.
    pub path: String,
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
    /// `ServerCertificateId`: text of 16 to 128 characters.
    pub server_certificate_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `UploadDate`: a moment.
    pub upload_date: Option<Timestamp>,
    /// `Expiration`: a moment.
    pub expiration: Option<Timestamp>,
}

impl Structure for ServerCertificateMetadata {
    fn shape() -> &'static Shape {
        &SHAPES[377]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.required()?,
            server_certificate_name: reader.required()?,
            server_certificate_id: reader.required()?,
            arn: reader.required()?,
            upload_date: reader.optional()?,
            expiration: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.path)
            .required(self.server_certificate_name)
            .required(self.server_certificate_id)
            .required(self.arn)
            .optional(self.upload_date)
            .optional(self.expiration)
            .finish()
    }
}

/// The structure `ServiceLastAccessed` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceLastAccessed {
    /// `ServiceName`: text.
    pub service_name: String,
    /// `LastAuthenticated`: a moment.
    pub last_authenticated: Option<Timestamp>,
    /// `ServiceNamespace`: text of 1 to 64 characters.
    pub service_namespace: String,
    /// `LastAuthenticatedEntity`: text of 20 to 2048 characters.
    pub last_authenticated_entity: Option<String>,
    /// `LastAuthenticatedRegion`: text.
    pub last_authenticated_region: Option<String>,
    /// `TotalAuthenticatedEntities`: a number.
    pub total_authenticated_entities: Option<i32>,
    /// `TrackedActionsLastAccessed`: a list.
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

impl Structure for ServiceLastAccessed {
    fn shape() -> &'static Shape {
        &SHAPES[380]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            service_name: reader.required()?,
            last_authenticated: reader.optional()?,
            service_namespace: reader.required()?,
            last_authenticated_entity: reader.optional()?,
            last_authenticated_region: reader.optional()?,
            total_authenticated_entities: reader.optional()?,
            tracked_actions_last_accessed: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.service_name)
            .optional(self.last_authenticated)
            .required(self.service_namespace)
            .optional(self.last_authenticated_entity)
            .optional(self.last_authenticated_region)
            .optional(self.total_authenticated_entities)
            .optional(self.tracked_actions_last_accessed)
            .finish()
    }
}

/// The structure `ServiceSpecificCredential` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct ServiceSpecificCredential {
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
    /// `ExpirationDate`: a moment.
    pub expiration_date: Option<Timestamp>,
    /// `ServiceName`: text.
    pub service_name: String,
    /// `ServiceUserName`: text of 0 to 200 characters.
    pub service_user_name: Option<String>,
    /// `ServicePassword`: text.
    pub service_password: Option<String>,
    /// `ServiceCredentialAlias`: text of 0 to 200 characters.
    pub service_credential_alias: Option<String>,
    /// `ServiceCredentialSecret`: text.
    pub service_credential_secret: Option<String>,
    /// `ServiceSpecificCredentialId`: text of 20 to 128 characters.
    pub service_specific_credential_id: String,
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
}

impl std::fmt::Debug for ServiceSpecificCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceSpecificCredential")
            .field("create_date", &self.create_date)
            .field("expiration_date", &self.expiration_date)
            .field("service_name", &self.service_name)
            .field("service_user_name", &self.service_user_name)
            .field(
                "service_password",
                &self.service_password.as_ref().map(|_| Hidden),
            )
            .field("service_credential_alias", &self.service_credential_alias)
            .field(
                "service_credential_secret",
                &self.service_credential_secret.as_ref().map(|_| Hidden),
            )
            .field(
                "service_specific_credential_id",
                &self.service_specific_credential_id,
            )
            .field("user_name", &self.user_name)
            .field("status", &self.status)
            .finish()
    }
}

impl Structure for ServiceSpecificCredential {
    fn shape() -> &'static Shape {
        &SHAPES[382]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            create_date: reader.required()?,
            expiration_date: reader.optional()?,
            service_name: reader.required()?,
            service_user_name: reader.optional()?,
            service_password: reader.optional()?,
            service_credential_alias: reader.optional()?,
            service_credential_secret: reader.optional()?,
            service_specific_credential_id: reader.required()?,
            user_name: reader.required()?,
            status: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.create_date)
            .optional(self.expiration_date)
            .required(self.service_name)
            .optional(self.service_user_name)
            .optional(self.service_password)
            .optional(self.service_credential_alias)
            .optional(self.service_credential_secret)
            .required(self.service_specific_credential_id)
            .required(self.user_name)
            .required(self.status)
            .finish()
    }
}

/// The structure `ServiceSpecificCredentialMetadata` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
    /// `ServiceUserName`: text of 0 to 200 characters.
    pub service_user_name: Option<String>,
    /// `ServiceCredentialAlias`: text of 0 to 200 characters.
    pub service_credential_alias: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
    /// `ExpirationDate`: a moment.
    pub expiration_date: Option<Timestamp>,
    /// `ServiceSpecificCredentialId`: text of 20 to 128 characters.
    pub service_specific_credential_id: String,
    /// `ServiceName`: text.
    pub service_name: String,
}

impl Structure for ServiceSpecificCredentialMetadata {
    fn shape() -> &'static Shape {
        &SHAPES[383]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            status: reader.required()?,
            service_user_name: reader.optional()?,
            service_credential_alias: reader.optional()?,
            create_date: reader.required()?,
            expiration_date: reader.optional()?,
            service_specific_credential_id: reader.required()?,
            service_name: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.status)
            .optional(self.service_user_name)
            .optional(self.service_credential_alias)
            .required(self.create_date)
            .optional(self.expiration_date)
            .required(self.service_specific_credential_id)
            .required(self.service_name)
            .finish()
    }
}

/// Input of iam:SetDefaultPolicyVersion, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `VersionId`: text.
    pub version_id: String,
}

impl Structure for SetDefaultPolicyVersionRequest {
    fn shape() -> &'static Shape {
        &SHAPES[386]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            version_id: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .required(self.version_id)
            .finish()
    }
}

/// Input of iam:SetSecurityTokenServicePreferences, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    /// `GlobalEndpointTokenVersion`: one of `v1Token`, `v2Token`.
    pub global_endpoint_token_version: String,
}

impl Structure for SetSecurityTokenServicePreferencesRequest {
    fn shape() -> &'static Shape {
        &SHAPES[387]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            global_endpoint_token_version: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.global_endpoint_token_version)
            .finish()
    }
}

/// The structure `SigningCertificate` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SigningCertificate {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `CertificateId`: text of 24 to 128 characters.
    pub certificate_id: String,
    /// `CertificateBody`: text of 1 to 16384 characters.
    pub certificate_body: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
    /// `UploadDate`: a moment.
    pub upload_date: Option<Timestamp>,
}

impl Structure for SigningCertificate {
    fn shape() -> &'static Shape {
        &SHAPES[388]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            certificate_id: reader.required()?,
            certificate_body: reader.required()?,
            status: reader.required()?,
            upload_date: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.certificate_id)
            .required(self.certificate_body)
            .required(self.status)
            .optional(self.upload_date)
            .finish()
    }
}

/// Input of iam:SimulateCustomPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    /// `PolicyInputList`: a list.
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`: a list.
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `OrderedOrganizationPolicyInputList`: a list of at most 7 elements.
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    /// `ActionNames`: a list.
    pub action_names: Vec<String>,
    /// `ResourceArns`: a list.
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`: text of 1 to 131072 characters.
    pub resource_policy: Option<String>,
    /// `ResourceOwner`: text of 1 to 2048 characters.
    pub resource_owner: Option<String>,
    /// `CallerArn`: text of 1 to 2048 characters.
    pub caller_arn: Option<String>,
    /// `ContextEntries`: a list.
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`: text of 1 to 64 characters.
    pub resource_handling_option: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
}

impl Structure for SimulateCustomPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[389]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_input_list: reader.required()?,
            permissions_boundary_policy_input_list: reader.optional()?,
            ordered_organization_policy_input_list: reader.optional()?,
            action_names: reader.required()?,
            resource_arns: reader.optional()?,
            resource_policy: reader.optional()?,
            resource_owner: reader.optional()?,
            caller_arn: reader.optional()?,
            context_entries: reader.optional()?,
            resource_handling_option: reader.optional()?,
            max_items: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_input_list)
            .optional(self.permissions_boundary_policy_input_list)
            .optional(self.ordered_organization_policy_input_list)
            .required(self.action_names)
            .optional(self.resource_arns)
            .optional(self.resource_policy)
            .optional(self.resource_owner)
            .optional(self.caller_arn)
            .optional(self.context_entries)
            .optional(self.resource_handling_option)
            .optional(self.max_items)
            .optional(self.marker)
            .finish()
    }
}

/// Output of iam:SimulateCustomPolicy and iam:SimulatePrincipalPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulatePolicyResponse {
    /// `EvaluationResults`: a list.
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    /// `IsTruncated`: a flag.
    pub is_truncated: Option<bool>,
    /// `Marker`: text.
    pub marker: Option<String>,
}

impl Structure for SimulatePolicyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[390]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            evaluation_results: reader.optional()?,
            is_truncated: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.evaluation_results)
            .optional(self.is_truncated)
            .optional(self.marker)
            .finish()
    }
}

/// Input of iam:SimulatePrincipalPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    /// `PolicySourceArn`: text of 20 to 2048 characters.
    pub policy_source_arn: String,
    /// `PolicyInputList`: a list.
    pub policy_input_list: Option<Vec<String>>,
    /// `PermissionsBoundaryPolicyInputList`: a list.
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `PolicyExclusionList`: a list of at most 256 elements.
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    /// `ActionNames`: a list.
    pub action_names: Vec<String>,
    /// `ResourceArns`: a list.
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`: text of 1 to 131072 characters.
    pub resource_policy: Option<String>,
    /// `ResourceOwner`: text of 1 to 2048 characters.
    pub resource_owner: Option<String>,
    /// `CallerArn`: text of 1 to 2048 characters.
    pub caller_arn: Option<String>,
    /// `ContextEntries`: a list.
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`: text of 1 to 64 characters.
    pub resource_handling_option: Option<String>,
    /// `MaxItems`: a number of 1 to 1000.
    pub max_items: Option<i32>,
    /// `Marker`: text of 1 to 320 characters.
    pub marker: Option<String>,
}

impl Structure for SimulatePrincipalPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[391]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_source_arn: reader.required()?,
            policy_input_list: reader.optional()?,
            permissions_boundary_policy_input_list: reader.optional()?,
            policy_exclusion_list: reader.optional()?,
            action_names: reader.required()?,
            resource_arns: reader.optional()?,
            resource_policy: reader.optional()?,
            resource_owner: reader.optional()?,
            caller_arn: reader.optional()?,
            context_entries: reader.optional()?,
            resource_handling_option: reader.optional()?,
            max_items: reader.optional()?,
            marker: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_source_arn)
            .optional(self.policy_input_list)
            .optional(self.permissions_boundary_policy_input_list)
            .optional(self.policy_exclusion_list)
            .required(self.action_names)
            .optional(self.resource_arns)
            .optional(self.resource_policy)
            .optional(self.resource_owner)
            .optional(self.caller_arn)
            .optional(self.context_entries)
            .optional(self.resource_handling_option)
            .optional(self.max_items)
            .optional(self.marker)
            .finish()
    }
}

/// The structure `SourceRoleTemplate` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceRoleTemplate {
    /// `TemplateArn`: text of 20 to 2048 characters.
    pub template_arn: String,
    /// `TemplateMinorVersion`: a number.
    pub template_minor_version: i32,
}

impl Structure for SourceRoleTemplate {
    fn shape() -> &'static Shape {
        &SHAPES[393]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            template_arn: reader.required()?,
            template_minor_version: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.template_arn)
            .required(self.template_minor_version)
            .finish()
    }
}

/// The structure `Statement` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// `SourcePolicyId`: text.
    pub source_policy_id: Option<String>,
    /// `SourcePolicyType`: one of `user`, `group`, `role`, `aws-managed`, ….
    pub source_policy_type: Option<String>,
    /// `StartPosition`: a structure.
    pub start_position: Option<Position>,
    /// `EndPosition`: a structure.
    pub end_position: Option<Position>,
}

impl Structure for Statement {
    fn shape() -> &'static Shape {
        &SHAPES[394]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            source_policy_id: reader.optional()?,
            source_policy_type: reader.optional()?,
            start_position: reader.optional()?,
            end_position: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.source_policy_id)
            .optional(self.source_policy_type)
            .optional(self.start_position)
            .optional(self.end_position)
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
        &SHAPES[396]
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

/// Input of iam:TagInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[397]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .required(self.tags)
            .finish()
    }
}

/// Input of iam:TagMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagMFADeviceRequest {
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[398]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            serial_number: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.serial_number)
            .required(self.tags)
            .finish()
    }
}

/// Input of iam:TagOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[399]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .required(self.tags)
            .finish()
    }
}

/// Input of iam:TagPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagPolicyRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[400]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .required(self.tags)
            .finish()
    }
}

/// Input of iam:TagRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[401]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.tags)
            .finish()
    }
}

/// Input of iam:TagSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagSAMLProviderRequest {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagSAMLProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[402]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.saml_provider_arn)
            .required(self.tags)
            .finish()
    }
}

/// Input of iam:TagServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagServerCertificateRequest {
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagServerCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[403]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_name: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_name)
            .required(self.tags)
            .finish()
    }
}

/// The structure `TagTemplate` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagTemplate {
    /// `Key`: text of 1 to 128 characters.
    pub key: String,
    /// `Value`: text of 0 to 256 characters.
    pub value: String,
}

impl Structure for TagTemplate {
    fn shape() -> &'static Shape {
        &SHAPES[404]
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

/// Input of iam:TagUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TagUserRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Vec<Tag>,
}

impl Structure for TagUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[405]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            tags: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.tags)
            .finish()
    }
}

/// The structure `TrackedActionLastAccessed` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackedActionLastAccessed {
    /// `ActionName`: text.
    pub action_name: Option<String>,
    /// `LastAccessedEntity`: text of 20 to 2048 characters.
    pub last_accessed_entity: Option<String>,
    /// `LastAccessedTime`: a moment.
    pub last_accessed_time: Option<Timestamp>,
    /// `LastAccessedRegion`: text.
    pub last_accessed_region: Option<String>,
}

impl Structure for TrackedActionLastAccessed {
    fn shape() -> &'static Shape {
        &SHAPES[406]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            action_name: reader.optional()?,
            last_accessed_entity: reader.optional()?,
            last_accessed_time: reader.optional()?,
            last_accessed_region: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.action_name)
            .optional(self.last_accessed_entity)
            .optional(self.last_accessed_time)
            .optional(self.last_accessed_region)
            .finish()
    }
}

/// Input of iam:UntagInstanceProfile, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagInstanceProfileRequest {
    /// `InstanceProfileName`: text of 1 to 128 characters.
    pub instance_profile_name: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagInstanceProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[410]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            instance_profile_name: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.instance_profile_name)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagMFADevice, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagMFADeviceRequest {
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagMFADeviceRequest {
    fn shape() -> &'static Shape {
        &SHAPES[411]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            serial_number: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.serial_number)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[412]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`: text of 20 to 2048 characters.
    pub policy_arn: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[413]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy_arn: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.policy_arn)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[414]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagSAMLProviderRequest {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagSAMLProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[415]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.saml_provider_arn)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagServerCertificateRequest {
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagServerCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[416]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_name: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_name)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UntagUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UntagUserRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `TagKeys`: a list of at most 50 elements.
    pub tag_keys: Vec<String>,
}

impl Structure for UntagUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[417]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            tag_keys: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.tag_keys)
            .finish()
    }
}

/// Input of iam:UpdateAccessKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAccessKeyRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
}

impl Structure for UpdateAccessKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[418]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            access_key_id: reader.required()?,
            status: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.access_key_id)
            .required(self.status)
            .finish()
    }
}

/// Input of iam:UpdateAccountPasswordPolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    /// `MinimumPasswordLength`: a number of 6 to 128.
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`: a flag.
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`: a flag.
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`: a flag.
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`: a flag.
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`: a flag.
    pub allow_users_to_change_password: Option<bool>,
    /// `MaxPasswordAge`: a number of 1 to 1095.
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`: a number of 1 to 24.
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`: a flag.
    pub hard_expiry: Option<bool>,
}

impl Structure for UpdateAccountPasswordPolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[419]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            minimum_password_length: reader.optional()?,
            require_symbols: reader.optional()?,
            require_numbers: reader.optional()?,
            require_uppercase_characters: reader.optional()?,
            require_lowercase_characters: reader.optional()?,
            allow_users_to_change_password: reader.optional()?,
            max_password_age: reader.optional()?,
            password_reuse_prevention: reader.optional()?,
            hard_expiry: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.minimum_password_length)
            .optional(self.require_symbols)
            .optional(self.require_numbers)
            .optional(self.require_uppercase_characters)
            .optional(self.require_lowercase_characters)
            .optional(self.allow_users_to_change_password)
            .optional(self.max_password_age)
            .optional(self.password_reuse_prevention)
            .optional(self.hard_expiry)
            .finish()
    }
}

/// Input of iam:UpdateAssumeRolePolicy, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `PolicyDocument`: text of 1 to 131072 characters.
    pub policy_document: String,
}

impl Structure for UpdateAssumeRolePolicyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[420]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            policy_document: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.policy_document)
            .finish()
    }
}

/// Input of iam:UpdateDelegationRequest, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDelegationRequestRequest {
    /// `DelegationRequestId`: text of 16 to 128 characters.
    pub delegation_request_id: String,
    /// `Notes`: text of at most 500 characters.
    pub notes: Option<String>,
}

impl Structure for UpdateDelegationRequestRequest {
    fn shape() -> &'static Shape {
        &SHAPES[421]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            delegation_request_id: reader.required()?,
            notes: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.delegation_request_id)
            .optional(self.notes)
            .finish()
    }
}

/// Input of iam:UpdateGroup, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateGroupRequest {
    /// `GroupName`: text of 1 to 128 characters.
    pub group_name: String,
    /// `NewPath`: text of 1 to 512 characters.
    pub new_path: Option<String>,
    /// `NewGroupName`: text of 1 to 128 characters.
    pub new_group_name: Option<String>,
}

impl Structure for UpdateGroupRequest {
    fn shape() -> &'static Shape {
        &SHAPES[422]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            group_name: reader.required()?,
            new_path: reader.optional()?,
            new_group_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.group_name)
            .optional(self.new_path)
            .optional(self.new_group_name)
            .finish()
    }
}

/// Input of iam:UpdateLoginProfile, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct UpdateLoginProfileRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `Password`: text of 1 to 128 characters.
    pub password: Option<String>,
    /// `PasswordResetRequired`: a flag.
    pub password_reset_required: Option<bool>,
    /// `MaxSigninSessionDuration`: a number of 3600 to 7776000.
    pub max_signin_session_duration: Option<i32>,
    /// `ResetMaxSigninSessionDuration`: a flag.
    pub reset_max_signin_session_duration: Option<bool>,
}

impl std::fmt::Debug for UpdateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateLoginProfileRequest")
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| Hidden))
            .field("password_reset_required", &self.password_reset_required)
            .field("max_signin_session_duration", &self.max_signin_session_duration)
            .field(
                "reset_max_signin_session_duration",
                &self.reset_max_signin_session_duration,
            )
            .finish()
    }
}

impl Structure for UpdateLoginProfileRequest {
    fn shape() -> &'static Shape {
        &SHAPES[423]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            password: reader.optional()?,
            password_reset_required: reader.optional()?,
            max_signin_session_duration: reader.optional()?,
            reset_max_signin_session_duration: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .optional(self.password)
            .optional(self.password_reset_required)
            .optional(self.max_signin_session_duration)
            .optional(self.reset_max_signin_session_duration)
            .finish()
    }
}

/// Input of iam:UpdateOpenIDConnectProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `ContextProvider`: a structure.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`: text of 1 to 1224 characters.
    pub identity_center_instance_arn: Option<String>,
    /// `RemoveContextProvider`: a flag.
    pub remove_context_provider: Option<bool>,
    /// `RemoveIdentityCenterInstance`: a flag.
    pub remove_identity_center_instance: Option<bool>,
}

impl Structure for UpdateOpenIDConnectProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[424]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            context_provider: reader.optional()?,
            identity_center_instance_arn: reader.optional()?,
            remove_context_provider: reader.optional()?,
            remove_identity_center_instance: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .optional(self.context_provider)
            .optional(self.identity_center_instance_arn)
            .optional(self.remove_context_provider)
            .optional(self.remove_identity_center_instance)
            .finish()
    }
}

/// Input of iam:UpdateOpenIDConnectProviderThumbprint, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`: text of 20 to 2048 characters.
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`: a list.
    pub thumbprint_list: Vec<String>,
}

impl Structure for UpdateOpenIDConnectProviderThumbprintRequest {
    fn shape() -> &'static Shape {
        &SHAPES[425]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required()?,
            thumbprint_list: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.open_id_connect_provider_arn)
            .required(self.thumbprint_list)
            .finish()
    }
}

/// Input of iam:UpdateRoleDescription, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `Description`: text of at most 1000 characters.
    pub description: String,
}

impl Structure for UpdateRoleDescriptionRequest {
    fn shape() -> &'static Shape {
        &SHAPES[426]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            description: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .required(self.description)
            .finish()
    }
}

/// Output of iam:UpdateRoleDescription, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`: a structure.
    pub role: Option<Role>,
}

impl Structure for UpdateRoleDescriptionResponse {
    fn shape() -> &'static Shape {
        &SHAPES[427]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.role).finish()
    }
}

/// Input of iam:UpdateRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRoleRequest {
    /// `RoleName`: text of 1 to 64 characters.
    pub role_name: String,
    /// `Description`: text of at most 1000 characters.
    pub description: Option<String>,
    /// `MaxSessionDuration`: a number of 3600 to 43200.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`: a number of 3600 to 7776000.
    pub max_signin_session_duration: Option<i32>,
    /// `ResetMaxSigninSessionDuration`: a flag.
    pub reset_max_signin_session_duration: Option<bool>,
}

impl Structure for UpdateRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[428]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_name: reader.required()?,
            description: reader.optional()?,
            max_session_duration: reader.optional()?,
            max_signin_session_duration: reader.optional()?,
            reset_max_signin_session_duration: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_name)
            .optional(self.description)
            .optional(self.max_session_duration)
            .optional(self.max_signin_session_duration)
            .optional(self.reset_max_signin_session_duration)
            .finish()
    }
}

/// Output of iam:UpdateRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRoleResponse {}

impl Structure for UpdateRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[429]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let _reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {})
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).finish()
    }
}

/// Input of iam:UpdateSAMLProvider, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct UpdateSAMLProviderRequest {
    /// `SAMLMetadataDocument`: text of 1000 to 10000000 characters.
    pub saml_metadata_document: Option<String>,
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: String,
    /// `AssertionEncryptionMode`: one of `Required`, `Allowed`.
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`: text of 1 to 16384 characters.
    pub add_private_key: Option<String>,
    /// `RemovePrivateKey`: text of 22 to 64 characters.
    pub remove_private_key: Option<String>,
    /// `ContextProvider`: a structure.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`: text of 1 to 1224 characters.
    pub identity_center_instance_arn: Option<String>,
    /// `RemoveContextProvider`: a flag.
    pub remove_context_provider: Option<bool>,
    /// `RemoveIdentityCenterInstance`: a flag.
    pub remove_identity_center_instance: Option<bool>,
}

impl std::fmt::Debug for UpdateSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSAMLProviderRequest")
            .field("saml_metadata_document", &self.saml_metadata_document)
            .field("saml_provider_arn", &self.saml_provider_arn)
            .field("assertion_encryption_mode", &self.assertion_encryption_mode)
            .field("add_private_key", &self.add_private_key.as_ref().map(|_| Hidden))
            .field("remove_private_key", &self.remove_private_key)
            .field("context_provider", &self.context_provider)
            .field("identity_center_instance_arn", &self.identity_center_instance_arn)
            .field("remove_context_provider", &self.remove_context_provider)
            .field(
                "remove_identity_center_instance",
                &self.remove_identity_center_instance,
            )
            .finish()
    }
}

impl Structure for UpdateSAMLProviderRequest {
    fn shape() -> &'static Shape {
        &SHAPES[430]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_metadata_document: reader.optional()?,
            saml_provider_arn: reader.required()?,
            assertion_encryption_mode: reader.optional()?,
            add_private_key: reader.optional()?,
            remove_private_key: reader.optional()?,
            context_provider: reader.optional()?,
            identity_center_instance_arn: reader.optional()?,
            remove_context_provider: reader.optional()?,
            remove_identity_center_instance: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.saml_metadata_document)
            .required(self.saml_provider_arn)
            .optional(self.assertion_encryption_mode)
            .optional(self.add_private_key)
            .optional(self.remove_private_key)
            .optional(self.context_provider)
            .optional(self.identity_center_instance_arn)
            .optional(self.remove_context_provider)
            .optional(self.remove_identity_center_instance)
            .finish()
    }
}

/// Output of iam:UpdateSAMLProvider, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    /// `SAMLProviderArn`: text of 20 to 2048 characters.
    pub saml_provider_arn: Option<String>,
}

impl Structure for UpdateSAMLProviderResponse {
    fn shape() -> &'static Shape {
        &SHAPES[431]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            saml_provider_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.saml_provider_arn)
            .finish()
    }
}

/// Input of iam:UpdateSSHPublicKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SSHPublicKeyId`: text of 20 to 128 characters.
    pub ssh_public_key_id: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
}

impl Structure for UpdateSSHPublicKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[432]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            ssh_public_key_id: reader.required()?,
            status: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.ssh_public_key_id)
            .required(self.status)
            .finish()
    }
}

/// Input of iam:UpdateServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateServerCertificateRequest {
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
    /// `NewPath`: text of 1 to 512 characters.
    pub new_path: Option<String>,
    /// `NewServerCertificateName`: text of 1 to 128 characters.
    pub new_server_certificate_name: Option<String>,
}

impl Structure for UpdateServerCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[433]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_name: reader.required()?,
            new_path: reader.optional()?,
            new_server_certificate_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.server_certificate_name)
            .optional(self.new_path)
            .optional(self.new_server_certificate_name)
            .finish()
    }
}

/// Input of iam:UpdateServiceSpecificCredential, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`: text of 20 to 128 characters.
    pub service_specific_credential_id: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
}

impl Structure for UpdateServiceSpecificCredentialRequest {
    fn shape() -> &'static Shape {
        &SHAPES[434]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            service_specific_credential_id: reader.required()?,
            status: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.service_specific_credential_id)
            .required(self.status)
            .finish()
    }
}

/// Input of iam:UpdateSigningCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `CertificateId`: text of 24 to 128 characters.
    pub certificate_id: String,
    /// `Status`: one of `Active`, `Inactive`, `Expired`.
    pub status: String,
}

impl Structure for UpdateSigningCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[435]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            certificate_id: reader.required()?,
            status: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.certificate_id)
            .required(self.status)
            .finish()
    }
}

/// Input of iam:UpdateUser, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUserRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: String,
    /// `NewPath`: text of 1 to 512 characters.
    pub new_path: Option<String>,
    /// `NewUserName`: text of 1 to 64 characters.
    pub new_user_name: Option<String>,
}

impl Structure for UpdateUserRequest {
    fn shape() -> &'static Shape {
        &SHAPES[436]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            new_path: reader.optional()?,
            new_user_name: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .optional(self.new_path)
            .optional(self.new_user_name)
            .finish()
    }
}

/// Input of iam:UploadSSHPublicKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `SSHPublicKeyBody`: text of 1 to 16384 characters.
    pub ssh_public_key_body: String,
}

impl Structure for UploadSSHPublicKeyRequest {
    fn shape() -> &'static Shape {
        &SHAPES[437]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.required()?,
            ssh_public_key_body: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.user_name)
            .required(self.ssh_public_key_body)
            .finish()
    }
}

/// Output of iam:UploadSSHPublicKey, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    /// `SSHPublicKey`: a structure.
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Structure for UploadSSHPublicKeyResponse {
    fn shape() -> &'static Shape {
        &SHAPES[438]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            ssh_public_key: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.ssh_public_key).finish()
    }
}

/// Input of iam:UploadServerCertificate, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct UploadServerCertificateRequest {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `ServerCertificateName`: text of 1 to 128 characters.
    pub server_certificate_name: String,
    /// `CertificateBody`: text of 1 to 16384 characters.
    pub certificate_body: String,
    /// `PrivateKey`: text of 1 to 16384 characters.
    pub private_key: String,
    /// `CertificateChain`: text of 1 to 2097152 characters.
    pub certificate_chain: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for UploadServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadServerCertificateRequest")
            .field("path", &self.path)
            .field("server_certificate_name", &self.server_certificate_name)
            .field("certificate_body", &self.certificate_body)
            .field("private_key", &Hidden)
            .field("certificate_chain", &self.certificate_chain)
            .field("tags", &self.tags)
            .finish()
    }
}

impl Structure for UploadServerCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[439]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            server_certificate_name: reader.required()?,
            certificate_body: reader.required()?,
            private_key: reader.required()?,
            certificate_chain: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .required(self.server_certificate_name)
            .required(self.certificate_body)
            .required(self.private_key)
            .optional(self.certificate_chain)
            .optional(self.tags)
            .finish()
    }
}

/// Output of iam:UploadServerCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadServerCertificateResponse {
    /// `ServerCertificateMetadata`: a structure.
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for UploadServerCertificateResponse {
    fn shape() -> &'static Shape {
        &SHAPES[440]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            server_certificate_metadata: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.server_certificate_metadata)
            .optional(self.tags)
            .finish()
    }
}

/// Input of iam:UploadSigningCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadSigningCertificateRequest {
    /// `UserName`: text of 1 to 128 characters.
    pub user_name: Option<String>,
    /// `CertificateBody`: text of 1 to 16384 characters.
    pub certificate_body: String,
}

impl Structure for UploadSigningCertificateRequest {
    fn shape() -> &'static Shape {
        &SHAPES[441]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_name: reader.optional()?,
            certificate_body: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_name)
            .required(self.certificate_body)
            .finish()
    }
}

/// Output of iam:UploadSigningCertificate, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadSigningCertificateResponse {
    /// `Certificate`: a structure.
    pub certificate: SigningCertificate,
}

impl Structure for UploadSigningCertificateResponse {
    fn shape() -> &'static Shape {
        &SHAPES[442]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            certificate: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.certificate).finish()
    }
}

/// The structure `User` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// `Path`: text of 1 to 512 characters.
    pub path: String,
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: String,
    /// `UserId`: text of 16 to 128 characters.
    pub user_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
    /// `CreateDate`: a moment.
    pub create_date: Timestamp,
    /// `PasswordLastUsed`: a moment.
    pub password_last_used: Option<Timestamp>,
    /// `PermissionsBoundary`: a structure.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for User {
    fn shape() -> &'static Shape {
        &SHAPES[443]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.required()?,
            user_name: reader.required()?,
            user_id: reader.required()?,
            arn: reader.required()?,
            create_date: reader.required()?,
            password_last_used: reader.optional()?,
            permissions_boundary: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.path)
            .required(self.user_name)
            .required(self.user_id)
            .required(self.arn)
            .required(self.create_date)
            .optional(self.password_last_used)
            .optional(self.permissions_boundary)
            .optional(self.tags)
            .finish()
    }
}

/// The structure `UserDetail` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct UserDetail {
    /// `Path`: text of 1 to 512 characters.
    pub path: Option<String>,
    /// `UserName`: text of 1 to 64 characters.
    pub user_name: Option<String>,
    /// `UserId`: text of 16 to 128 characters.
    pub user_id: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
    /// `CreateDate`: a moment.
    pub create_date: Option<Timestamp>,
    /// `UserPolicyList`: a list.
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    /// `GroupList`: a list.
    pub group_list: Option<Vec<String>>,
    /// `AttachedManagedPolicies`: a list.
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`: a structure.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for UserDetail {
    fn shape() -> &'static Shape {
        &SHAPES[444]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            path: reader.optional()?,
            user_name: reader.optional()?,
            user_id: reader.optional()?,
            arn: reader.optional()?,
            create_date: reader.optional()?,
            user_policy_list: reader.optional()?,
            group_list: reader.optional()?,
            attached_managed_policies: reader.optional()?,
            permissions_boundary: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.path)
            .optional(self.user_name)
            .optional(self.user_id)
            .optional(self.arn)
            .optional(self.create_date)
            .optional(self.user_policy_list)
            .optional(self.group_list)
            .optional(self.attached_managed_policies)
            .optional(self.permissions_boundary)
            .optional(self.tags)
            .finish()
    }
}

/// The structure `VirtualMFADevice` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct VirtualMFADevice {
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: String,
    /// `Base32StringSeed`: bytes.
    pub base32_string_seed: Option<Vec<u8>>,
    /// `QRCodePNG`: bytes.
    pub qr_code_png: Option<Vec<u8>>,
    /// `User`: a structure.
    pub user: Option<User>,
    /// `EnableDate`: a moment.
    pub enable_date: Option<Timestamp>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for VirtualMFADevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VirtualMFADevice")
            .field("serial_number", &self.serial_number)
            .field(
                "base32_string_seed",
                &self.base32_string_seed.as_ref().map(|_| Hidden),
            )
            .field("qr_code_png", &self.qr_code_png.as_ref().map(|_| Hidden))
            .field("user", &self.user)
            .field("enable_date", &self.enable_date)
            .field("tags", &self.tags)
            .finish()
    }
}

impl Structure for VirtualMFADevice {
    fn shape() -> &'static Shape {
        &SHAPES[445]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            serial_number: reader.required()?,
            base32_string_seed: reader.optional()?,
            qr_code_png: reader.optional()?,
            user: reader.optional()?,
            enable_date: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.serial_number)
            .optional(self.base32_string_seed)
            .optional(self.qr_code_png)
            .optional(self.user)
            .optional(self.enable_date)
            .optional(self.tags)
            .finish()
    }
}
