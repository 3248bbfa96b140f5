//! Tags of users, roles, policies, instance profiles, server certificates, MFA devices and identity providers.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam;

use super::page::Cursor;
use super::{handlers, view};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{
    InstanceProfile, KeyCase, ManagedPolicy, MfaDevice, OidcProvider, Role, SamlProvider, ServerCertificate,
    Tag, Tags, User,
};
use crate::error;
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    read iam::ListInstanceProfileTagsRequest,
    read iam::ListMFADeviceTagsRequest,
    read iam::ListOpenIDConnectProviderTagsRequest,
    read iam::ListPolicyTagsRequest,
    read iam::ListRoleTagsRequest,
    read iam::ListSAMLProviderTagsRequest,
    read iam::ListServerCertificateTagsRequest,
    read iam::ListUserTagsRequest,
    write iam::TagInstanceProfileRequest,
    write iam::TagMFADeviceRequest,
    write iam::TagOpenIDConnectProviderRequest,
    write iam::TagPolicyRequest,
    write iam::TagRoleRequest,
    write iam::TagSAMLProviderRequest,
    write iam::TagServerCertificateRequest,
    write iam::TagUserRequest,
    write iam::UntagInstanceProfileRequest,
    write iam::UntagMFADeviceRequest,
    write iam::UntagOpenIDConnectProviderRequest,
    write iam::UntagPolicyRequest,
    write iam::UntagRoleRequest,
    write iam::UntagSAMLProviderRequest,
    write iam::UntagServerCertificateRequest,
    write iam::UntagUserRequest,
}

/// The needs of a creation: the creation itself and, when tags are passed, tagging the new thing
/// (`access_iam-tags`: "you must have permission to the create action and the tag action").
pub(super) fn creation_needs(
    create: &'static str,
    tag: &'static str,
    resource: &str,
    tags: Option<&[iam::Tag]>,
) -> Vec<Need> {
    let tags = tags.unwrap_or_default();
    let with_tags = |action| Need::on(action, resource).request_tags(pairs(tags));
    if tags.is_empty() {
        vec![with_tags(create)]
    } else {
        vec![with_tags(create), with_tags(tag)]
    }
}

fn pairs(tags: &[iam::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

impl Call<'_> {
    /// Checks the tags of a new entity. One invalid tag fails the whole call.
    pub(super) fn new_tags(&self, tags: Option<&[iam::Tag]>, case: KeyCase) -> Result<Tags, Error> {
        self.merged_tags(&Tags::default(), tags.unwrap_or_default(), case)
    }

    fn merged_tags(&self, own: &Tags, more: &[iam::Tag], case: KeyCase) -> Result<Tags, Error> {
        let tags = merged(own, more, case)?;
        let most = self.account.quotas.limit(Quota::Tags);
        // Fewer or as many as before are no more than before: a quota that was lowered takes nothing away.
        if tags.len() > most && tags.len() > own.len() {
            return Err(error::quota(Quota::Tags.aws_name(), most));
        }
        Ok(tags)
    }
}

fn merged(own: &Tags, more: &[iam::Tag], case: KeyCase) -> Result<Tags, Error> {
    let mut tags = own.clone();
    for (index, tag) in more.iter().enumerate() {
        if tag.key.to_ascii_lowercase().starts_with("aws:") {
            return Err(Error::invalid_input(
                "Tag keys that start with \"aws:\" are reserved for system use.",
            ));
        }
        if more
            .iter()
            .take(index)
            .any(|earlier| case.same(&earlier.key, &tag.key))
        {
            // [observed] both texts.
            return Err(Error::invalid_input(match case {
                KeyCase::Ignored => {
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive."
                }
                KeyCase::Kept => "Duplicate tag keys found.",
            }));
        }
        let tag = Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        };
        tags.set(tag, case);
    }
    Ok(tags)
}

/// The three tag operations of one kind of entity.
macro_rules! tag_operations {
    (
        $entity:ident, $case:ident, $member:ident, $put:ident, $find:expr, $need:expr,
        $tag:ident = $tag_action:literal, $untag:ident = $untag_action:literal,
        $list:ident = $list_action:literal -> $listed:ident
    ) => {
        impl Handle for iam::$tag {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![
                    $need(call, $tag_action, &self.$member).request_tags(pairs(&self.tags)),
                ])
            }

            fn run(self, call: &Call<'_>) -> Answer<()> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                let tags = call.merged_tags(&entity.tags, &self.tags, KeyCase::$case)?;
                Ok((
                    (),
                    vec![Change::$put(Arc::new($entity {
                        tags,
                        ..$entity::clone(entity)
                    }))],
                ))
            }
        }

        impl Handle for iam::$untag {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![
                    $need(call, $untag_action, &self.$member).with_many("aws:TagKeys", self.tag_keys.clone()),
                ])
            }

            fn run(self, call: &Call<'_>) -> Answer<()> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                let mut tags = entity.tags.clone();
                for key in &self.tag_keys {
                    tags.remove(key, KeyCase::$case);
                }
                Ok((
                    (),
                    vec![Change::$put(Arc::new($entity {
                        tags,
                        ..$entity::clone(entity)
                    }))],
                ))
            }
        }

        impl Handle for iam::$list {
            fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
                Ok(vec![$need(call, $list_action, &self.$member)])
            }

            fn run(self, call: &Call<'_>) -> Answer<iam::$listed> {
                let entity: &Arc<$entity> = $find(call, &self.$member)?;
                let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
                let page = cursor.page_sorted(view::tags(&entity.tags).into_iter(), |tag| tag.key.clone());
                Ok((
                    iam::$listed {
                        tags: page.items,
                        is_truncated: page.is_truncated,
                        marker: page.marker,
                    },
                    Vec::new(),
                ))
            }
        }
    };
}

tag_operations!(
    User, Ignored, user_name, PutUser, Call::user, Call::need_on_user,
    TagUserRequest = "iam:TagUser", UntagUserRequest = "iam:UntagUser",
    ListUserTagsRequest = "iam:ListUserTags" -> ListUserTagsResponse
);
tag_operations!(
    Role, Ignored, role_name, PutRole, Call::role, Call::need_on_role,
    TagRoleRequest = "iam:TagRole", UntagRoleRequest = "iam:UntagRole",
    ListRoleTagsRequest = "iam:ListRoleTags" -> ListRoleTagsResponse
);
tag_operations!(
    ManagedPolicy, Kept, policy_arn, PutPolicy, Call::customer_policy, Call::need_on_policy,
    TagPolicyRequest = "iam:TagPolicy", UntagPolicyRequest = "iam:UntagPolicy",
    ListPolicyTagsRequest = "iam:ListPolicyTags" -> ListPolicyTagsResponse
);
tag_operations!(
    InstanceProfile, Kept, instance_profile_name, PutInstanceProfile, Call::instance_profile, Call::need_on_instance_profile,
    TagInstanceProfileRequest = "iam:TagInstanceProfile", UntagInstanceProfileRequest = "iam:UntagInstanceProfile",
    ListInstanceProfileTagsRequest = "iam:ListInstanceProfileTags" -> ListInstanceProfileTagsResponse
);
tag_operations!(
    MfaDevice, Kept, serial_number, PutMfaDevice, Call::device, Call::need_on_device,
    TagMFADeviceRequest = "iam:TagMFADevice", UntagMFADeviceRequest = "iam:UntagMFADevice",
    ListMFADeviceTagsRequest = "iam:ListMFADeviceTags" -> ListMFADeviceTagsResponse
);
tag_operations!(
    OidcProvider, Kept, open_id_connect_provider_arn, PutOidcProvider, Call::oidc_provider, Call::need_on_oidc_provider,
    TagOpenIDConnectProviderRequest = "iam:TagOpenIDConnectProvider",
    UntagOpenIDConnectProviderRequest = "iam:UntagOpenIDConnectProvider",
    ListOpenIDConnectProviderTagsRequest = "iam:ListOpenIDConnectProviderTags" -> ListOpenIDConnectProviderTagsResponse
);
tag_operations!(
    SamlProvider, Kept, saml_provider_arn, PutSamlProvider, Call::saml_provider, Call::need_on_saml_provider,
    TagSAMLProviderRequest = "iam:TagSAMLProvider", UntagSAMLProviderRequest = "iam:UntagSAMLProvider",
    ListSAMLProviderTagsRequest = "iam:ListSAMLProviderTags" -> ListSAMLProviderTagsResponse
);
// Server certificates' tag keys are one whatever their case, unlike those of the other resources. [second-hand: localstack]
tag_operations!(
    ServerCertificate, Ignored, server_certificate_name, PutServerCertificate, Call::server_certificate,
    Call::need_on_server_certificate,
    TagServerCertificateRequest = "iam:TagServerCertificate", UntagServerCertificateRequest = "iam:UntagServerCertificate",
    ListServerCertificateTagsRequest = "iam:ListServerCertificateTags" -> ListServerCertificateTagsResponse
);
