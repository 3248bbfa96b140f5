//! Values that a pattern or a condition might be satisfied with. They need not be right: each is tried.

use steprole_policy::{ConditionTrace, Context, ContextValue, Seen};
use steprole_snapshot::Question;

use super::flip::Change;

/// What stands for a `*` that nothing else fills.
const EXAMPLE: &str = "example";

/// Changes of a condition's key that might turn the condition around, the likeliest first.
pub(super) fn changes(condition: &ConditionTrace, context: &Context<'_>) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut add = |change| {
        if !changes.contains(&change) {
            changes.push(change);
        }
    };
    for wanted in &condition.wanted {
        for value in values(&substituted(wanted, context)) {
            let key = condition.key.clone();
            add(Change::Key { key, value });
        }
    }
    if condition.seen != Seen::Absent {
        add(Change::NoKey(condition.key.clone()));
    }
    // for the operators that want anything but what is listed
    add(Change::Key {
        key: condition.key.clone(),
        value: EXAMPLE.to_owned(),
    });
    changes
}

/// What kind of thing an ARN names: its service, and what stands before the first `/` or `:` of its own part.
pub(super) fn kind(arn: &str) -> (&str, &str) {
    let service = arn.split(':').nth(2).unwrap_or_default();
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    // a bucket and its objects have no word before their names
    let word = if service == "s3" { "" } else { resource };
    (service, word.split(['/', ':']).next().unwrap_or_default())
}

/// A resource that a pattern of a statement covers.
pub(super) fn resource(pattern: &str, question: &Question) -> Option<String> {
    if pattern == "*" {
        return None;
    }
    let pattern = substituted(pattern, &question.context);
    let owner = match question.resource_account.as_str() {
        "" => question.caller.account.as_str(),
        owner => owner,
    };
    let fill = |(index, segment): (usize, &str)| match (index, segment) {
        (1, "*") => "aws".to_owned(),
        (3, "*") => "us-east-1".to_owned(),
        (4, "*") => owner.to_owned(),
        (_, segment) => segment.replace('*', EXAMPLE).replace('?', "x"),
    };
    let segments: Vec<String> = pattern.splitn(6, ':').enumerate().map(fill).collect();
    (!pattern.contains("${")).then(|| segments.join(":"))
}

/// Values around one that a policy lists: itself, the next above and below, an address in a range.
fn values(wanted: &str) -> Vec<String> {
    let mut values = vec![wanted.replace('*', EXAMPLE).replace('?', "x")];
    if let Some((address, _)) = wanted.split_once('/')
        && address.parse::<std::net::IpAddr>().is_ok()
    {
        values.insert(0, address.to_owned());
    }
    if let Ok(number) = wanted.parse::<i64>() {
        values.extend([number.saturating_add(1), number.saturating_sub(1)].map(|near| near.to_string()));
    }
    if let Ok(moment) = wanted.parse::<jiff::Timestamp>() {
        for days in [1, -1] {
            let near = moment.checked_add(jiff::SignedDuration::from_hours(24 * days));
            values.extend(near.ok().map(|near| near.to_string()));
        }
    }
    match wanted {
        "true" => values.push("false".to_owned()),
        "false" => values.push("true".to_owned()),
        _ => {}
    }
    values
}

/// A pattern with its variables replaced by what the request has; what it has not stays as it is.
fn substituted(pattern: &str, context: &Context<'_>) -> String {
    let mut text = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once("${") {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            text.push_str("${");
            rest = after;
            continue;
        };
        match (name, context.value(name)) {
            ("*" | "?" | "$", _) => text.push_str(name),
            (_, Some(ContextValue::One(value))) => text.push_str(value),
            _ => text.extend(["${", name, "}"]),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_around_what_is_wanted() {
        assert_eq!(values("203.0.113.0/24"), ["203.0.113.0", "203.0.113.0/24"]);
        assert_eq!(values("10"), ["10", "11", "9"]);
        assert_eq!(values("home/*"), ["home/example"]);
        assert_eq!(
            values("2026-01-01T00:00:00Z"),
            [
                "2026-01-01T00:00:00Z",
                "2026-01-02T00:00:00Z",
                "2025-12-31T00:00:00Z"
            ]
        );
        assert_eq!(values("false"), ["false", "true"]);
    }

    #[test]
    fn variables_become_what_the_request_has() {
        let mut context = Context::new();
        context.set("aws:username", "alice");
        assert_eq!(substituted("home/${aws:username}/${*}", &context), "home/alice/*");
        assert_eq!(
            substituted("${aws:PrincipalTag/x}${", &context),
            "${aws:PrincipalTag/x}${"
        );
    }
}
