// Written by `cargo xtask generate`; change the generator, not this file.

//! The structures of STS, from AWS's model.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::tables::SHAPES;
use crate::edge::{Reader, Structure, Writer};
use crate::error::Error;
use crate::model::Shape;
use crate::value::{Fields, Hidden};

/// Input of sts:AssumeRole, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct AssumeRoleRequest {
    /// `RoleArn`: text of 20 to 2048 characters.
    pub role_arn: String,
    /// `RoleSessionName`: text of 2 to 64 characters.
    pub role_session_name: String,
    /// `PolicyArns`: a list.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`: text of at least one character.
    pub policy: Option<String>,
    /// `DurationSeconds`: a number of 900 to 43200.
    pub duration_seconds: Option<i32>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `TransitiveTagKeys`: a list of at most 50 elements.
    pub transitive_tag_keys: Option<Vec<String>>,
    /// `ExternalId`: text of 2 to 1224 characters.
    pub external_id: Option<String>,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: Option<String>,
    /// `TokenCode`: text of 6 characters.
    pub token_code: Option<String>,
    /// `SourceIdentity`: text of 2 to 256 characters.
    pub source_identity: Option<String>,
    /// `ProvidedContexts`: a list of 1 to 5 elements.
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
}

impl std::fmt::Debug for AssumeRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleRequest")
            .field("role_arn", &self.role_arn)
            .field("role_session_name", &self.role_session_name)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("tags", &self.tags)
            .field("transitive_tag_keys", &self.transitive_tag_keys)
            .field("external_id", &self.external_id)
            .field("serial_number", &self.serial_number)
            .field("token_code", &self.token_code.as_ref().map(|_| Hidden))
            .field("source_identity", &self.source_identity)
            .field("provided_contexts", &self.provided_contexts)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

impl Structure for AssumeRoleRequest {
    fn shape() -> &'static Shape {
        &SHAPES[0]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_arn: reader.required()?,
            role_session_name: reader.required()?,
            policy_arns: reader.optional()?,
            policy: reader.optional()?,
            duration_seconds: reader.optional()?,
            tags: reader.optional()?,
            transitive_tag_keys: reader.optional()?,
            external_id: reader.optional()?,
            serial_number: reader.optional()?,
            token_code: reader.optional()?,
            source_identity: reader.optional()?,
            provided_contexts: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_arn)
            .required(self.role_session_name)
            .optional(self.policy_arns)
            .optional(self.policy)
            .optional(self.duration_seconds)
            .optional(self.tags)
            .optional(self.transitive_tag_keys)
            .optional(self.external_id)
            .optional(self.serial_number)
            .optional(self.token_code)
            .optional(self.source_identity)
            .optional(self.provided_contexts)
            .optional(self.minimum_session_token_size)
            .finish()
    }
}

/// Output of sts:AssumeRole, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AssumeRoleResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`: a structure.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`: a number of at least 0.
    pub packed_policy_size: Option<i32>,
    /// `SourceIdentity`: text of 2 to 256 characters.
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
}

impl Structure for AssumeRoleResponse {
    fn shape() -> &'static Shape {
        &SHAPES[1]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            assumed_role_user: reader.optional()?,
            packed_policy_size: reader.optional()?,
            source_identity: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.assumed_role_user)
            .optional(self.packed_policy_size)
            .optional(self.source_identity)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .finish()
    }
}

/// Input of sts:AssumeRoleWithSAML, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithSAMLRequest {
    /// `RoleArn`: text of 20 to 2048 characters.
    pub role_arn: String,
    /// `PrincipalArn`: text of 20 to 2048 characters.
    pub principal_arn: String,
    /// `SAMLAssertion`: text of 4 to 100000 characters.
    pub saml_assertion: String,
    /// `PolicyArns`: a list.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`: text of 1 to 2048 characters.
    pub policy: Option<String>,
    /// `DurationSeconds`: a number of 900 to 43200.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
}

impl std::fmt::Debug for AssumeRoleWithSAMLRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithSAMLRequest")
            .field("role_arn", &self.role_arn)
            .field("principal_arn", &self.principal_arn)
            .field("saml_assertion", &Hidden)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

impl Structure for AssumeRoleWithSAMLRequest {
    fn shape() -> &'static Shape {
        &SHAPES[2]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_arn: reader.required()?,
            principal_arn: reader.required()?,
            saml_assertion: reader.required()?,
            policy_arns: reader.optional()?,
            policy: reader.optional()?,
            duration_seconds: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_arn)
            .required(self.principal_arn)
            .required(self.saml_assertion)
            .optional(self.policy_arns)
            .optional(self.policy)
            .optional(self.duration_seconds)
            .optional(self.minimum_session_token_size)
            .finish()
    }
}

/// Output of sts:AssumeRoleWithSAML, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithSAMLResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`: a structure.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`: a number of at least 0.
    pub packed_policy_size: Option<i32>,
    /// `Subject`: text.
    pub subject: Option<String>,
    /// `SubjectType`: text.
    pub subject_type: Option<String>,
    /// `Issuer`: text.
    pub issuer: Option<String>,
    /// `Audience`: text.
    pub audience: Option<String>,
    /// `NameQualifier`: text.
    pub name_qualifier: Option<String>,
    /// `SourceIdentity`: text of 2 to 256 characters.
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
    /// `TrustedIdentityPropagationContext`: a structure.
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

impl std::fmt::Debug for AssumeRoleWithSAMLResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithSAMLResponse")
            .field("credentials", &self.credentials)
            .field("assumed_role_user", &self.assumed_role_user)
            .field("packed_policy_size", &self.packed_policy_size)
            .field("subject", &self.subject)
            .field("subject_type", &self.subject_type)
            .field("issuer", &self.issuer)
            .field("audience", &self.audience)
            .field("name_qualifier", &self.name_qualifier)
            .field("source_identity", &self.source_identity)
            .field("session_token_utilization", &self.session_token_utilization)
            .field("session_token_size", &self.session_token_size)
            .field(
                "trusted_identity_propagation_context",
                &self.trusted_identity_propagation_context.as_ref().map(|_| Hidden),
            )
            .finish()
    }
}

impl Structure for AssumeRoleWithSAMLResponse {
    fn shape() -> &'static Shape {
        &SHAPES[3]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            assumed_role_user: reader.optional()?,
            packed_policy_size: reader.optional()?,
            subject: reader.optional()?,
            subject_type: reader.optional()?,
            issuer: reader.optional()?,
            audience: reader.optional()?,
            name_qualifier: reader.optional()?,
            source_identity: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
            trusted_identity_propagation_context: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.assumed_role_user)
            .optional(self.packed_policy_size)
            .optional(self.subject)
            .optional(self.subject_type)
            .optional(self.issuer)
            .optional(self.audience)
            .optional(self.name_qualifier)
            .optional(self.source_identity)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .optional(self.trusted_identity_propagation_context)
            .finish()
    }
}

/// Input of sts:AssumeRoleWithWebIdentity, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`: text of 20 to 2048 characters.
    pub role_arn: String,
    /// `RoleSessionName`: text of 2 to 64 characters.
    pub role_session_name: String,
    /// `WebIdentityToken`: text of 4 to 20000 characters.
    pub web_identity_token: String,
    /// `ProviderId`: text of 4 to 2048 characters.
    pub provider_id: Option<String>,
    /// `PolicyArns`: a list.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`: text of 1 to 2048 characters.
    pub policy: Option<String>,
    /// `DurationSeconds`: a number of 900 to 43200.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
}

impl std::fmt::Debug for AssumeRoleWithWebIdentityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityRequest")
            .field("role_arn", &self.role_arn)
            .field("role_session_name", &self.role_session_name)
            .field("web_identity_token", &Hidden)
            .field("provider_id", &self.provider_id)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

impl Structure for AssumeRoleWithWebIdentityRequest {
    fn shape() -> &'static Shape {
        &SHAPES[4]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            role_arn: reader.required()?,
            role_session_name: reader.required()?,
            web_identity_token: reader.required()?,
            provider_id: reader.optional()?,
            policy_arns: reader.optional()?,
            policy: reader.optional()?,
            duration_seconds: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.role_arn)
            .required(self.role_session_name)
            .required(self.web_identity_token)
            .optional(self.provider_id)
            .optional(self.policy_arns)
            .optional(self.policy)
            .optional(self.duration_seconds)
            .optional(self.minimum_session_token_size)
            .finish()
    }
}

/// Output of sts:AssumeRoleWithWebIdentity, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`: text of 6 to 255 characters.
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`: a structure.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`: a number of at least 0.
    pub packed_policy_size: Option<i32>,
    /// `Provider`: text.
    pub provider: Option<String>,
    /// `Audience`: text.
    pub audience: Option<String>,
    /// `SourceIdentity`: text of 2 to 256 characters.
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
    /// `TrustedIdentityPropagationContext`: a structure.
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

impl std::fmt::Debug for AssumeRoleWithWebIdentityResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityResponse")
            .field("credentials", &self.credentials)
            .field(
                "subject_from_web_identity_token",
                &self.subject_from_web_identity_token,
            )
            .field("assumed_role_user", &self.assumed_role_user)
            .field("packed_policy_size", &self.packed_policy_size)
            .field("provider", &self.provider)
            .field("audience", &self.audience)
            .field("source_identity", &self.source_identity)
            .field("session_token_utilization", &self.session_token_utilization)
            .field("session_token_size", &self.session_token_size)
            .field(
                "trusted_identity_propagation_context",
                &self.trusted_identity_propagation_context.as_ref().map(|_| Hidden),
            )
            .finish()
    }
}

impl Structure for AssumeRoleWithWebIdentityResponse {
    fn shape() -> &'static Shape {
        &SHAPES[5]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            subject_from_web_identity_token: reader.optional()?,
            assumed_role_user: reader.optional()?,
            packed_policy_size: reader.optional()?,
            provider: reader.optional()?,
            audience: reader.optional()?,
            source_identity: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
            trusted_identity_propagation_context: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.subject_from_web_identity_token)
            .optional(self.assumed_role_user)
            .optional(self.packed_policy_size)
            .optional(self.provider)
            .optional(self.audience)
            .optional(self.source_identity)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .optional(self.trusted_identity_propagation_context)
            .finish()
    }
}

/// Input of sts:AssumeRoot, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AssumeRootRequest {
    /// `TargetPrincipal`: text of 12 to 2048 characters.
    pub target_principal: String,
    /// `TaskPolicyArn`: a structure.
    pub task_policy_arn: PolicyDescriptorType,
    /// `DurationSeconds`: a number of 0 to 900.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
}

impl Structure for AssumeRootRequest {
    fn shape() -> &'static Shape {
        &SHAPES[6]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            target_principal: reader.required()?,
            task_policy_arn: reader.required()?,
            duration_seconds: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.target_principal)
            .required(self.task_policy_arn)
            .optional(self.duration_seconds)
            .optional(self.minimum_session_token_size)
            .finish()
    }
}

/// Output of sts:AssumeRoot, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AssumeRootResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `SourceIdentity`: text of 2 to 256 characters.
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
}

impl Structure for AssumeRootResponse {
    fn shape() -> &'static Shape {
        &SHAPES[7]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            source_identity: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.source_identity)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .finish()
    }
}

/// The structure `AssumedRoleUser` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`: text of 2 to 193 characters.
    pub assumed_role_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
}

impl Structure for AssumedRoleUser {
    fn shape() -> &'static Shape {
        &SHAPES[8]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            assumed_role_id: reader.required()?,
            arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.assumed_role_id)
            .required(self.arn)
            .finish()
    }
}

/// The structure `Credentials` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct Credentials {
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: String,
    /// `SecretAccessKey`: text.
    pub secret_access_key: String,
    /// `SessionToken`: text.
    pub session_token: String,
    /// `Expiration`: a moment.
    pub expiration: Timestamp,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &Hidden)
            .field("session_token", &Hidden)
            .field("expiration", &self.expiration)
            .finish()
    }
}

impl Structure for Credentials {
    fn shape() -> &'static Shape {
        &SHAPES[10]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            access_key_id: reader.required()?,
            secret_access_key: reader.required()?,
            session_token: reader.required()?,
            expiration: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.access_key_id)
            .required(self.secret_access_key)
            .required(self.session_token)
            .required(self.expiration)
            .finish()
    }
}

/// Input of sts:DecodeAuthorizationMessage, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`: text of 1 to 10240 characters.
    pub encoded_message: String,
}

impl Structure for DecodeAuthorizationMessageRequest {
    fn shape() -> &'static Shape {
        &SHAPES[11]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            encoded_message: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.encoded_message).finish()
    }
}

/// Output of sts:DecodeAuthorizationMessage, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`: text.
    pub decoded_message: Option<String>,
}

impl Structure for DecodeAuthorizationMessageResponse {
    fn shape() -> &'static Shape {
        &SHAPES[12]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            decoded_message: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.decoded_message).finish()
    }
}

/// The structure `FederatedUser` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct FederatedUser {
    /// `FederatedUserId`: text of 2 to 193 characters.
    pub federated_user_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
}

impl Structure for FederatedUser {
    fn shape() -> &'static Shape {
        &SHAPES[15]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            federated_user_id: reader.required()?,
            arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.federated_user_id)
            .required(self.arn)
            .finish()
    }
}

/// Input of sts:GetAccessKeyInfo, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`: text of 16 to 128 characters.
    pub access_key_id: String,
}

impl Structure for GetAccessKeyInfoRequest {
    fn shape() -> &'static Shape {
        &SHAPES[16]
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

/// Output of sts:GetAccessKeyInfo, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`: text.
    pub account: Option<String>,
}

impl Structure for GetAccessKeyInfoResponse {
    fn shape() -> &'static Shape {
        &SHAPES[17]
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

/// Input of sts:GetCallerIdentity, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl Structure for GetCallerIdentityRequest {
    fn shape() -> &'static Shape {
        &SHAPES[18]
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

/// Output of sts:GetCallerIdentity, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCallerIdentityResponse {
    /// `UserId`: text.
    pub user_id: Option<String>,
    /// `Account`: text.
    pub account: Option<String>,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
}

impl Structure for GetCallerIdentityResponse {
    fn shape() -> &'static Shape {
        &SHAPES[19]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            user_id: reader.optional()?,
            account: reader.optional()?,
            arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.user_id)
            .optional(self.account)
            .optional(self.arn)
            .finish()
    }
}

/// Input of sts:GetDelegatedAccessToken, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`: text.
    pub trade_in_token: String,
}

impl std::fmt::Debug for GetDelegatedAccessTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetDelegatedAccessTokenRequest")
            .field("trade_in_token", &Hidden)
            .finish()
    }
}

impl Structure for GetDelegatedAccessTokenRequest {
    fn shape() -> &'static Shape {
        &SHAPES[20]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            trade_in_token: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).required(self.trade_in_token).finish()
    }
}

/// Output of sts:GetDelegatedAccessToken, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDelegatedAccessTokenResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`: a number of at least 0.
    pub packed_policy_size: Option<i32>,
    /// `AssumedPrincipal`: text of 20 to 2048 characters.
    pub assumed_principal: Option<String>,
}

impl Structure for GetDelegatedAccessTokenResponse {
    fn shape() -> &'static Shape {
        &SHAPES[21]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            packed_policy_size: reader.optional()?,
            assumed_principal: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.packed_policy_size)
            .optional(self.assumed_principal)
            .finish()
    }
}

/// Input of sts:GetFederationToken, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetFederationTokenRequest {
    /// `Name`: text of 2 to 32 characters.
    pub name: String,
    /// `Policy`: text of 1 to 2048 characters.
    pub policy: Option<String>,
    /// `PolicyArns`: a list.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `DurationSeconds`: a number of 900 to 129600.
    pub duration_seconds: Option<i32>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
}

impl Structure for GetFederationTokenRequest {
    fn shape() -> &'static Shape {
        &SHAPES[22]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            name: reader.required()?,
            policy: reader.optional()?,
            policy_arns: reader.optional()?,
            duration_seconds: reader.optional()?,
            tags: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.name)
            .optional(self.policy)
            .optional(self.policy_arns)
            .optional(self.duration_seconds)
            .optional(self.tags)
            .optional(self.minimum_session_token_size)
            .finish()
    }
}

/// Output of sts:GetFederationToken, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetFederationTokenResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `FederatedUser`: a structure.
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`: a number of at least 0.
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
}

impl Structure for GetFederationTokenResponse {
    fn shape() -> &'static Shape {
        &SHAPES[23]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            federated_user: reader.optional()?,
            packed_policy_size: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.federated_user)
            .optional(self.packed_policy_size)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .finish()
    }
}

/// Input of sts:GetScopedCredentials, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetScopedCredentialsRequest {
    /// `Policy`: text of 1 to 2048 characters.
    pub policy: Option<String>,
    /// `DurationSeconds`: a number of 1 to 129600.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
    /// `ScopedSessionDescription`: text of 2 to 256 characters.
    pub scoped_session_description: Option<String>,
}

impl Structure for GetScopedCredentialsRequest {
    fn shape() -> &'static Shape {
        &SHAPES[24]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            policy: reader.optional()?,
            duration_seconds: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
            scoped_session_description: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.policy)
            .optional(self.duration_seconds)
            .optional(self.minimum_session_token_size)
            .optional(self.scoped_session_description)
            .finish()
    }
}

/// Output of sts:GetScopedCredentials, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetScopedCredentialsResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `SessionInfo`: a structure.
    pub session_info: Option<ScopedSession>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
    /// `ScopedPoliciesCount`: a number of at least 0.
    pub scoped_policies_count: Option<i32>,
    /// `SourceIdentity`: text of 2 to 256 characters.
    pub source_identity: Option<String>,
}

impl Structure for GetScopedCredentialsResponse {
    fn shape() -> &'static Shape {
        &SHAPES[25]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            session_info: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
            scoped_policies_count: reader.optional()?,
            source_identity: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.session_info)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .optional(self.scoped_policies_count)
            .optional(self.source_identity)
            .finish()
    }
}

/// Input of sts:GetSessionToken, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`: a number of 900 to 129600.
    pub duration_seconds: Option<i32>,
    /// `SerialNumber`: text of 9 to 256 characters.
    pub serial_number: Option<String>,
    /// `TokenCode`: text of 6 characters.
    pub token_code: Option<String>,
    /// `MinimumSessionTokenSize`: a number of 0 to 4096.
    pub minimum_session_token_size: Option<i32>,
}

impl std::fmt::Debug for GetSessionTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSessionTokenRequest")
            .field("duration_seconds", &self.duration_seconds)
            .field("serial_number", &self.serial_number)
            .field("token_code", &self.token_code.as_ref().map(|_| Hidden))
            .field("minimum_session_token_size", &self.minimum_session_token_size)
            .finish()
    }
}

impl Structure for GetSessionTokenRequest {
    fn shape() -> &'static Shape {
        &SHAPES[26]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            duration_seconds: reader.optional()?,
            serial_number: reader.optional()?,
            token_code: reader.optional()?,
            minimum_session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.duration_seconds)
            .optional(self.serial_number)
            .optional(self.token_code)
            .optional(self.minimum_session_token_size)
            .finish()
    }
}

/// Output of sts:GetSessionToken, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSessionTokenResponse {
    /// `Credentials`: a structure.
    pub credentials: Option<Credentials>,
    /// `SessionTokenUtilization`: a number of at least 0.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`: a number of at least 0.
    pub session_token_size: Option<i32>,
}

impl Structure for GetSessionTokenResponse {
    fn shape() -> &'static Shape {
        &SHAPES[27]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            credentials: reader.optional()?,
            session_token_utilization: reader.optional()?,
            session_token_size: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.credentials)
            .optional(self.session_token_utilization)
            .optional(self.session_token_size)
            .finish()
    }
}

/// Input of sts:GetWebIdentityToken, from AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`: a list of 1 to 10 elements.
    pub audience: Vec<String>,
    /// `DurationSeconds`: a number of 60 to 3600.
    pub duration_seconds: Option<i32>,
    /// `SigningAlgorithm`: text of 5 characters.
    pub signing_algorithm: String,
    /// `Scope`: text of 1 to 256 characters.
    pub scope: Option<String>,
    /// `SubjectMode`: one of `AWSIdentity`, `OriginIdentity`.
    pub subject_mode: Option<String>,
    /// `Tags`: a list of at most 50 elements.
    pub tags: Option<Vec<Tag>>,
}

impl Structure for GetWebIdentityTokenRequest {
    fn shape() -> &'static Shape {
        &SHAPES[28]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            audience: reader.required()?,
            duration_seconds: reader.optional()?,
            signing_algorithm: reader.required()?,
            scope: reader.optional()?,
            subject_mode: reader.optional()?,
            tags: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.audience)
            .optional(self.duration_seconds)
            .required(self.signing_algorithm)
            .optional(self.scope)
            .optional(self.subject_mode)
            .optional(self.tags)
            .finish()
    }
}

/// Output of sts:GetWebIdentityToken, from AWS's model.
#[derive(Clone, PartialEq)]
pub struct GetWebIdentityTokenResponse {
    /// `WebIdentityToken`: text.
    pub web_identity_token: Option<String>,
    /// `Expiration`: a moment.
    pub expiration: Option<Timestamp>,
}

impl std::fmt::Debug for GetWebIdentityTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetWebIdentityTokenResponse")
            .field(
                "web_identity_token",
                &self.web_identity_token.as_ref().map(|_| Hidden),
            )
            .field("expiration", &self.expiration)
            .finish()
    }
}

impl Structure for GetWebIdentityTokenResponse {
    fn shape() -> &'static Shape {
        &SHAPES[29]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            web_identity_token: reader.optional()?,
            expiration: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.web_identity_token)
            .optional(self.expiration)
            .finish()
    }
}

/// The structure `OriginIdentity` of AWS's model.
#[derive(Clone, PartialEq)]
pub struct OriginIdentity {
    /// `Subject`: text.
    pub subject: Option<String>,
    /// `SubjectType`: text.
    pub subject_type: Option<String>,
    /// `Issuer`: text.
    pub issuer: Option<String>,
    /// `FederatedProviderArn`: text of 20 to 2048 characters.
    pub federated_provider_arn: Option<String>,
}

impl std::fmt::Debug for OriginIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OriginIdentity")
            .field("subject", &self.subject.as_ref().map(|_| Hidden))
            .field("subject_type", &self.subject_type.as_ref().map(|_| Hidden))
            .field("issuer", &self.issuer.as_ref().map(|_| Hidden))
            .field("federated_provider_arn", &self.federated_provider_arn)
            .finish()
    }
}

impl Structure for OriginIdentity {
    fn shape() -> &'static Shape {
        &SHAPES[43]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            subject: reader.optional()?,
            subject_type: reader.optional()?,
            issuer: reader.optional()?,
            federated_provider_arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.subject)
            .optional(self.subject_type)
            .optional(self.issuer)
            .optional(self.federated_provider_arn)
            .finish()
    }
}

/// The structure `PolicyDescriptorType` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyDescriptorType {
    /// `arn`: text of 20 to 2048 characters.
    pub arn: Option<String>,
}

impl Structure for PolicyDescriptorType {
    fn shape() -> &'static Shape {
        &SHAPES[46]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            arn: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape()).optional(self.arn).finish()
    }
}

/// The structure `ProvidedContext` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ProvidedContext {
    /// `ProviderArn`: text of 20 to 2048 characters.
    pub provider_arn: Option<String>,
    /// `ContextAssertion`: text of 4 to 3072 characters.
    pub context_assertion: Option<String>,
}

impl Structure for ProvidedContext {
    fn shape() -> &'static Shape {
        &SHAPES[47]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            provider_arn: reader.optional()?,
            context_assertion: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.provider_arn)
            .optional(self.context_assertion)
            .finish()
    }
}

/// The structure `ScopedSession` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct ScopedSession {
    /// `ScopedSessionId`: text of 2 to 193 characters.
    pub scoped_session_id: String,
    /// `Arn`: text of 20 to 2048 characters.
    pub arn: String,
}

impl Structure for ScopedSession {
    fn shape() -> &'static Shape {
        &SHAPES[52]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            scoped_session_id: reader.required()?,
            arn: reader.required()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .required(self.scoped_session_id)
            .required(self.arn)
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
        &SHAPES[56]
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

/// The structure `TransactionContext` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TransactionContext {
    /// `IdentityProvider`: a map.
    pub identity_provider: Option<BTreeMap<String, String>>,
}

impl Structure for TransactionContext {
    fn shape() -> &'static Shape {
        &SHAPES[58]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            identity_provider: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.identity_provider)
            .finish()
    }
}

/// The structure `TrustedIdentityPropagationContext` of AWS's model.
#[derive(Clone, Debug, PartialEq)]
pub struct TrustedIdentityPropagationContext {
    /// `OriginIdentity`: a structure.
    pub origin_identity: Option<OriginIdentity>,
    /// `TransactionContext`: a structure.
    pub transaction_context: Option<TransactionContext>,
}

impl Structure for TrustedIdentityPropagationContext {
    fn shape() -> &'static Shape {
        &SHAPES[59]
    }

    #[inline]
    fn from_fields(fields: Fields) -> Result<Self, Error> {
        let mut reader = Reader::new(Self::shape(), fields)?;
        Ok(Self {
            origin_identity: reader.optional()?,
            transaction_context: reader.optional()?,
        })
    }

    #[inline]
    fn into_fields(self) -> Fields {
        Writer::new(Self::shape())
            .optional(self.origin_identity)
            .optional(self.transaction_context)
            .finish()
    }
}
