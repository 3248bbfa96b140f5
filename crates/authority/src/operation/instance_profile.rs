//! Instance profiles: create, get, delete, list, and the role in them.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    self, AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateInstanceProfileResponse,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, GetInstanceProfileResponse,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest,
    ListInstanceProfilesResponse, RemoveRoleFromInstanceProfileRequest,
};

use super::page::Cursor;
use super::service_linked_role::Protected as _;
use super::view::{self, Detail};
use super::{handlers, tag};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{InstanceProfile, KeyCase};
use crate::error;
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write AddRoleToInstanceProfileRequest,
    write CreateInstanceProfileRequest,
    write DeleteInstanceProfileRequest,
    read GetInstanceProfileRequest,
    read ListInstanceProfilesForRoleRequest,
    read ListInstanceProfilesRequest,
    write RemoveRoleFromInstanceProfileRequest,
}

/// Roles in an instance profile; "this quota cannot be increased" (API model, AddRoleToInstanceProfile).
const ROLES_PER_PROFILE: usize = 1;

impl Call<'_> {
    /// The instance profile called `name`.
    pub(super) fn instance_profile(&self, name: &str) -> Result<&Arc<InstanceProfile>, Error> {
        // As for users: unique without regard to case, referred to as it is spelt.
        self.account
            .instance_profiles
            .by_name(name)
            .filter(|profile| profile.name == name)
            // [observed: localstack's recordings of AWS]
            .ok_or_else(|| Error::no_such_entity(format!("Instance Profile {name} cannot be found.")))
    }

    /// A need on an instance profile's ARN, with the profile's tags.
    pub(super) fn need_on_instance_profile(&self, action: &'static str, name: &str) -> Need {
        let need = Need::on(action, self.account.instance_profile_resource(name))
            .shown_as(format!("instance profile {name}"));
        match self.account.instance_profiles.by_name(name) {
            Some(profile) => need.resource_tags(&profile.tags),
            None => need,
        }
    }
}

impl Handle for CreateInstanceProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        let resource = call
            .account
            .iam_arn("instance-profile", path, &self.instance_profile_name);
        let tags = self.tags.as_deref();
        Ok(tag::creation_needs(
            "iam:CreateInstanceProfile",
            "iam:TagInstanceProfile",
            &resource,
            tags,
        ))
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateInstanceProfileResponse> {
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Kept)?;
        let name = self.instance_profile_name;
        if call.account.instance_profiles.by_name(&name).is_some() {
            // [observed: localstack's recordings of AWS]
            return Err(Error::entity_already_exists(format!(
                "Instance Profile {name} already exists."
            )));
        }
        // [observed: ansible/workshops#1801]
        call.account
            .quotas
            .allow_one_more(Quota::InstanceProfiles, call.account.instance_profiles.len())?;
        let profile = InstanceProfile {
            id: unique_id(prefix::INSTANCE_PROFILE, call.chance()),
            name,
            path: self.path.unwrap_or_else(|| "/".to_owned()),
            created: call.now(),
            role: None,
            tags,
        };
        let view = call.instance_profile_view(&profile, Detail::Full);
        // Unlike GetInstanceProfile's, the answer has no list of tags where there is no tag. [observed: localstack's
        // recordings of AWS]
        let view = iam::InstanceProfile {
            tags: view::tags_if_any(&profile.tags),
            ..view
        };
        Ok((
            CreateInstanceProfileResponse {
                instance_profile: view,
            },
            vec![Change::PutInstanceProfile(Arc::new(profile))],
        ))
    }
}

impl Handle for GetInstanceProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_instance_profile(
            "iam:GetInstanceProfile",
            &self.instance_profile_name,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetInstanceProfileResponse> {
        let profile = call.instance_profile(&self.instance_profile_name)?;
        let answer = GetInstanceProfileResponse {
            instance_profile: call.instance_profile_view(profile, Detail::Full),
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for DeleteInstanceProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_instance_profile(
            "iam:DeleteInstanceProfile",
            &self.instance_profile_name,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let profile = call.instance_profile(&self.instance_profile_name)?;
        if profile.role.is_some() {
            return Err(error::delete_conflict("remove roles from instance profile"));
        }
        Ok(((), vec![Change::DeleteInstanceProfile(profile.id.clone())]))
    }
}

impl Handle for ListInstanceProfilesRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // Refusals name the path that is listed. [observed: `… on resource: arn:aws:iam::…:instance-profile/`]
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        Ok(vec![Need::on(
            "iam:ListInstanceProfiles",
            call.account.iam_arn("instance-profile", prefix, ""),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListInstanceProfilesResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let profiles = call
            .account
            .instance_profiles
            .after(&cursor.after)
            .filter(|profile| profile.path.starts_with(prefix));
        let page = cursor.page(profiles, |profile| profile.name.to_ascii_lowercase());
        let views = page
            .items
            .into_iter()
            .map(|profile| call.instance_profile_view(profile, Detail::Listed));
        let answer = ListInstanceProfilesResponse {
            instance_profiles: views.collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for AddRoleToInstanceProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let add = call.need_on_instance_profile("iam:AddRoleToInstanceProfile", &self.instance_profile_name);
        // "Must be granted the PassRole permission on the IAM role"; the associated resource is any instance of the
        // caller's account (API model). A refusal to pass a role names its ARN. [observed]
        let mut pass = Need::on("iam:PassRole", call.account.role_resource(&self.role_name))
            .with("iam:PassedToService", "ec2.amazonaws.com")
            .with(
                "iam:AssociatedResourceArn",
                format!("arn:aws:ec2:*:{}:instance/*", call.account.id()),
            );
        if let Some(role) = call.account.roles.by_name(&self.role_name) {
            pass = pass.resource_tags(&role.tags);
        }
        Ok(vec![add, pass])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let profile = call.instance_profile(&self.instance_profile_name)?;
        let role = call.role(&self.role_name)?;
        role.check_modifiable()?;
        if profile.role.is_some() {
            // [observed: localstack's recordings of AWS] That the role which is in it already is refused too is inferred.
            return Err(error::quota(
                "InstanceSessionsPerInstanceProfile",
                ROLES_PER_PROFILE,
            ));
        }
        let profile = InstanceProfile {
            role: Some(role.id.clone()),
            ..InstanceProfile::clone(profile)
        };
        Ok(((), vec![Change::PutInstanceProfile(Arc::new(profile))]))
    }
}

impl Handle for RemoveRoleFromInstanceProfileRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_instance_profile(
            "iam:RemoveRoleFromInstanceProfile",
            &self.instance_profile_name,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let profile = call.instance_profile(&self.instance_profile_name)?;
        let role = call.role(&self.role_name)?;
        if profile.role.as_ref() != Some(&role.id) {
            // [observed: localstack's recordings of AWS]
            return Err(Error::no_such_entity(format!(
                "Role {} in Instance Profile {} cannot be found.",
                role.name, profile.name
            )));
        }
        let profile = InstanceProfile {
            role: None,
            ..InstanceProfile::clone(profile)
        };
        Ok(((), vec![Change::PutInstanceProfile(Arc::new(profile))]))
    }
}

impl Handle for ListInstanceProfilesForRoleRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_role(
            "iam:ListInstanceProfilesForRole",
            &self.role_name,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListInstanceProfilesForRoleResponse> {
        let role = call.role(&self.role_name)?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let profiles = call.account.profiles_of_role(&role.id);
        let page = cursor.page_sorted(profiles, |profile| profile.name.to_ascii_lowercase());
        let views = page
            .items
            .into_iter()
            .map(|profile| call.instance_profile_view(profile, Detail::Listed));
        let answer = ListInstanceProfilesForRoleResponse {
            instance_profiles: views.collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
