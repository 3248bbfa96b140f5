use std::fmt::Write as _;

/// The article's guard: without MFA nothing but what is needed to set it up.
pub const GUARD: &str = include_str!("../../workloads/guard.json");

/// Ten statements as a developer has them: patterns, variables, conditions.
pub const WORK: &str = include_str!("../../workloads/work.json");

/// A document of many statements, of which the requests of the workloads meet about one in a hundred.
pub fn spread(statements: usize) -> String {
    let mut text = r#"{"Version": "2012-10-17", "Statement": ["#.to_owned();
    for index in 0..statements {
        let comma = if index == 0 { "" } else { ", " };
        let service = if index % 100 == 0 {
            "s3".to_owned()
        } else {
            format!("service{index}")
        };
        // writing to a String cannot fail
        let _ = write!(
            text,
            r#"{comma}{{"Effect": "Allow", "Action": ["{service}:Get*", "{service}:PutThing"],
                "Resource": "arn:aws:{service}:::thing-{index}/*"}}"#
        );
    }
    text.push_str("]}");
    text
}
