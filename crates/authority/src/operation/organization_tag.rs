//! Tags of an organization's root, units, accounts and policies.

use steprole_api::Error;
use steprole_api::organizations as api;

use super::handlers;
use super::organization::page;
use crate::call::{Answer, Call, Handle};
use crate::entity::{KeyCase, Organization, Tag, Tags};
use crate::need::Need;

handlers! {
    read api::ListTagsForResourceRequest,
    write api::TagResourceRequest,
    write api::UntagResourceRequest,
}

/// Tags of one resource (`orgs_reference_limits`).
const TAGS: usize = 50;

impl Organization {
    /// The ARN of a root, unit, account or policy.
    fn resource_arn(&self, id: &str) -> String {
        match self.policies.get(id) {
            Some(policy) => self.policy_arn(policy),
            None => self.target_arn(id),
        }
    }

    fn check_resource(&self, id: &str) -> Result<(), Error> {
        if self.is_target(id) || self.policies.contains_key(id) {
            return Ok(());
        }
        Err(Error::target_not_found_exception(
            "We can't find a root, OU, account, or policy with the TargetId that you specified.",
        ))
    }

    /// AWS's own policies carry no tags of the customer's.
    fn check_taggable(&self, id: &str) -> Result<(), Error> {
        if self.policies.contains_key(id) {
            return self.own_policy(id).map(|_| ());
        }
        self.check_resource(id)
    }

    /// Sets the tags of a resource; none at all are not kept.
    pub(super) fn put_tags(&mut self, id: &str, tags: Tags) {
        if tags.is_empty() {
            self.tags.remove(id);
        } else {
            self.tags.insert(id.to_owned(), tags);
        }
    }
}

/// Adds tags to what is there. The sentences are the model's for their reasons.
pub(super) fn merged(own: Option<&Tags>, more: &[api::Tag]) -> Result<Tags, Error> {
    let mut tags = own.cloned().unwrap_or_default();
    for (index, tag) in more.iter().enumerate() {
        if tag.key.to_ascii_lowercase().starts_with("aws:") {
            return Err(
                Error::invalid_input_exception("You specified a tag key that is a system tag.")
                    .because("INVALID_SYSTEM_TAGS_PARAMETER"),
            );
        }
        if more.iter().take(index).any(|earlier| earlier.key == tag.key) {
            return Err(Error::invalid_input_exception(
                "Tag keys must be unique among the tags attached to the same entity.",
            )
            .because("DUPLICATE_TAG_KEY"));
        }
        let tag = Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        };
        tags.set(tag, KeyCase::Kept);
    }
    if tags.len() > TAGS {
        return Err(Error::constraint_violation_exception(
            "You have exceeded the number of tags allowed on this resource.",
        )
        .because("MAX_TAG_LIMIT_EXCEEDED"));
    }
    Ok(tags)
}

fn pairs(tags: &[api::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// The needs of a creation: with tags, tagging is one too (API model: "you must have the organizations:TagResource
/// permission").
pub(super) fn creation_needs(create: Need, tags: Option<&[api::Tag]>) -> Vec<Need> {
    let tags = tags.unwrap_or_default();
    let create = create.request_tags(pairs(tags));
    if tags.is_empty() {
        return vec![create];
    }
    let tag = Need::on("organizations:TagResource", create.resource.clone()).request_tags(pairs(tags));
    vec![create, tag]
}

impl Handle for api::TagResourceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:TagResource", |organization| {
            organization.resource_arn(&self.resource_id)
        });
        Ok(vec![need.request_tags(pairs(&self.tags))])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        organization.check_taggable(&self.resource_id)?;
        let tags = merged(organization.tags.get(&self.resource_id), &self.tags)?;
        organization.put_tags(&self.resource_id, tags);
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::UntagResourceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let need = call.need_in_organization("organizations:UntagResource", |organization| {
            organization.resource_arn(&self.resource_id)
        });
        Ok(vec![need.with_many("aws:TagKeys", self.tag_keys.clone())])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let mut organization = Organization::clone(call.managed_organization()?);
        organization.check_taggable(&self.resource_id)?;
        let mut tags = organization
            .tags
            .get(&self.resource_id)
            .cloned()
            .unwrap_or_default();
        for key in &self.tag_keys {
            tags.remove(key, KeyCase::Kept);
        }
        organization.put_tags(&self.resource_id, tags);
        call.put_organization(organization);
        Ok(((), Vec::new()))
    }
}

impl Handle for api::ListTagsForResourceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_in_organization(
            "organizations:ListTagsForResource",
            |organization| organization.resource_arn(&self.resource_id),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<api::ListTagsForResourceResponse> {
        let organization = call.managed_organization()?;
        organization.check_resource(&self.resource_id)?;
        let tags = organization.tags.get(&self.resource_id).into_iter();
        let tags = tags.flat_map(Tags::iter).map(|tag| api::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        });
        let page = page(tags, self.next_token.as_deref(), None, |tag| tag.key.clone())?;
        let answer = api::ListTagsForResourceResponse {
            tags: Some(page.items),
            next_token: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
