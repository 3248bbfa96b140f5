//! Tags as condition keys: of the caller, of the request, of the resource.

use steprole_policy::{Context, context_key};

/// Sets the caller's tags: `aws:PrincipalTag/…`.
///
/// For a role session call it with the role's tags first and with the session's after: where both have a key, in
/// any case, the session's value counts. [doc `id_session-tags`]
pub fn principal_tags<'a>(context: &mut Context<'a>, tags: impl IntoIterator<Item = (&'a str, &'a str)>) {
    set(context, "aws:PrincipalTag/", tags);
}

/// Sets the tags that the request passes: `aws:RequestTag/…`, and their keys as `aws:TagKeys`.
///
/// Without tags nothing is set: both keys are then absent.
pub fn request_tags<'a>(context: &mut Context<'a>, tags: impl IntoIterator<Item = (&'a str, &'a str)>) {
    let mut keys = Vec::new();
    set(
        context,
        "aws:RequestTag/",
        tags.into_iter().inspect(|(key, _)| keys.push(*key)),
    );
    tag_keys(context, keys);
}

/// Sets `aws:TagKeys` alone: a request that takes tags away passes keys without values.
pub fn tag_keys<'a>(context: &mut Context<'a>, keys: impl IntoIterator<Item = &'a str>) {
    let mut keys = keys.into_iter().peekable();
    if keys.peek().is_some() {
        context.set_many(context_key!("aws:TagKeys"), keys);
    }
}

/// Sets the tags of the resource: `aws:ResourceTag/…`.
pub fn resource_tags<'a>(context: &mut Context<'a>, tags: impl IntoIterator<Item = (&'a str, &'a str)>) {
    set(context, "aws:ResourceTag/", tags);
}

fn set<'a>(context: &mut Context<'a>, start: &str, tags: impl IntoIterator<Item = (&'a str, &'a str)>) {
    for (key, value) in tags {
        context.set([start, key].concat(), value);
    }
}
