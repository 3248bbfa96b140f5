//! Groups: create, get, rename, delete, list, and who is in them.

use std::sync::Arc;

use steprole_api::Error;
use steprole_api::iam::{
    AddUserToGroupRequest, CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, GetGroupRequest,
    GetGroupResponse, ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest,
    ListGroupsResponse, RemoveUserFromGroupRequest, UpdateGroupRequest,
};

use super::handlers;
use super::page::Cursor;
use super::view::Detail;
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{Group, InlinePolicies, User};
use crate::error;
use crate::identifier::{prefix, unique_id};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    write AddUserToGroupRequest,
    write CreateGroupRequest,
    write DeleteGroupRequest,
    read GetGroupRequest,
    read ListGroupsForUserRequest,
    read ListGroupsRequest,
    write RemoveUserFromGroupRequest,
    write UpdateGroupRequest,
}

impl Call<'_> {
    /// The group called `name`.
    pub(super) fn group(&self, name: &str) -> Result<&Arc<Group>, Error> {
        // As for users: unique without regard to case, referred to as it is spelt.
        self.account
            .groups
            .by_name(name)
            .filter(|group| group.name == name)
            .ok_or_else(|| error::no_such("group", name))
    }

    /// A need on a group's ARN. Groups have no tags.
    pub(super) fn need_on_group(&self, action: &'static str, name: &str) -> Need {
        Need::on(action, self.account.group_resource(name)).shown_as(format!("group {name}"))
    }

    /// Whether a new group may have this name.
    fn check_group_name(&self, name: &str) -> Result<(), Error> {
        match self.account.groups.by_name(name) {
            Some(_) => Err(error::already_exists("Group", name)),
            None => Ok(()),
        }
    }
}

impl Handle for CreateGroupRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        Ok(vec![Need::on(
            "iam:CreateGroup",
            call.account.iam_arn("group", path, &self.group_name),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateGroupResponse> {
        call.check_group_name(&self.group_name)?;
        call.account
            .quotas
            .allow_one_more(Quota::Groups, call.account.groups.len())?;
        let group = Group {
            id: unique_id(prefix::GROUP, call.chance()),
            name: self.group_name,
            path: self.path.unwrap_or_else(|| "/".to_owned()),
            created: call.now(),
            attached: Vec::new(),
            inline: InlinePolicies::new(),
        };
        let answer = CreateGroupResponse {
            group: call.group_view(&group),
        };
        Ok((answer, vec![Change::PutGroup(Arc::new(group))]))
    }
}

impl Handle for GetGroupRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_group("iam:GetGroup", &self.group_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetGroupResponse> {
        let group = call.group(&self.group_name)?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let page = cursor.page_sorted(call.account.members_of_group(&group.id), |user| {
            user.name.to_ascii_lowercase()
        });
        let answer = GetGroupResponse {
            group: call.group_view(group),
            users: page
                .items
                .into_iter()
                .map(|user| call.user_view(user, Detail::Listed))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for UpdateGroupRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // "Must have permission to change the group with the old name and the new name" (API model, UpdateGroup).
        let mut needs = vec![call.need_on_group("iam:UpdateGroup", &self.group_name)];
        if self.new_path.is_some() || self.new_group_name.is_some() {
            let group = call.account.groups.by_name(&self.group_name);
            let path = self
                .new_path
                .as_deref()
                .or(group.map(|group| group.path.as_str()))
                .unwrap_or("/");
            let name = self.new_group_name.as_deref().unwrap_or(&self.group_name);
            needs.push(Need::on(
                "iam:UpdateGroup",
                call.account.iam_arn("group", path, name),
            ));
        }
        Ok(needs)
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let group = call.group(&self.group_name)?;
        let name = self.new_group_name.unwrap_or_else(|| group.name.clone());
        if !name.eq_ignore_ascii_case(&group.name) {
            call.check_group_name(&name)?;
        }
        let path = self.new_path.unwrap_or_else(|| group.path.clone());
        Ok((
            (),
            vec![Change::PutGroup(Arc::new(Group {
                name,
                path,
                ..Group::clone(group)
            }))],
        ))
    }
}

impl Handle for DeleteGroupRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_group("iam:DeleteGroup", &self.group_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let group = call.group(&self.group_name)?;
        // "Must not contain any users or have any attached policies" (API model); the first text is AWS's
        // [observed: hashicorp/terraform#29147], which obstacle is named first is not known.
        let obstacles = [
            (
                call.account.members_of_group(&group.id).next().is_some(),
                "remove users from group",
            ),
            (!group.attached.is_empty(), "detach all policies"),
            (!group.inline.is_empty(), "delete policies"),
        ];
        match obstacles.into_iter().find(|(present, _)| *present) {
            Some((_, what)) => Err(error::delete_conflict(what)),
            None => Ok(((), vec![Change::DeleteGroup(group.id.clone())])),
        }
    }
}

impl Handle for ListGroupsRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        // Refusals name the path that is listed. [observed: `iam:ListGroups on resource: arn:aws:iam::…:group/`]
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        Ok(vec![Need::on(
            "iam:ListGroups",
            call.account.iam_arn("group", prefix, ""),
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListGroupsResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let prefix = self.path_prefix.as_deref().unwrap_or("/");
        let groups = call
            .account
            .groups
            .after(&cursor.after)
            .filter(|group| group.path.starts_with(prefix));
        let page = cursor.page(groups, |group| group.name.to_ascii_lowercase());
        let answer = ListGroupsResponse {
            groups: page
                .items
                .into_iter()
                .map(|group| call.group_view(group))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Handle for AddUserToGroupRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_group("iam:AddUserToGroup", &self.group_name)])
    }

    /// A user who is in the group stays in it; that is no error [observed: localstack's recordings of AWS].
    fn run(self, call: &Call<'_>) -> Answer<()> {
        // The user is missed before the group is. [observed: localstack's recordings of AWS]
        let user = call.user(&self.user_name)?;
        let group = call.group(&self.group_name)?;
        if user.groups.contains(&group.id) {
            return Ok(((), Vec::new()));
        }
        call.account
            .quotas
            .allow_one_more(Quota::GroupsPerUser, user.groups.len())?;
        let mut user = User::clone(user);
        user.groups.insert(group.id.clone());
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for RemoveUserFromGroupRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![
            call.need_on_group("iam:RemoveUserFromGroup", &self.group_name),
        ])
    }

    /// A user who is not in the group is no error [observed: localstack's recordings of AWS].
    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user(&self.user_name)?;
        let group = call.group(&self.group_name)?;
        if !user.groups.contains(&group.id) {
            return Ok(((), Vec::new()));
        }
        let mut user = User::clone(user);
        user.groups.remove(&group.id);
        Ok(((), vec![Change::PutUser(Arc::new(user))]))
    }
}

impl Handle for ListGroupsForUserRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:ListGroupsForUser", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListGroupsForUserResponse> {
        let user = call.user(&self.user_name)?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let groups = user.groups.iter().filter_map(|id| call.account.groups.by_id(id));
        let page = cursor.page_sorted(groups, |group| group.name.to_ascii_lowercase());
        let answer = ListGroupsForUserResponse {
            groups: page
                .items
                .into_iter()
                .map(|group| call.group_view(group))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}
