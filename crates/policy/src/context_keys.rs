use std::collections::BTreeSet;

use crate::document::{Document, Patterns};
use crate::template::{self, Piece};

impl Document {
    /// Every condition key the document asks about, in conditions and in policy variables, in order of appearance.
    ///
    /// A name that appears in several spellings is listed once, in the first. This is what
    /// `GetContextKeysForCustomPolicy` answers [doc: API_GetContextKeysForCustomPolicy].
    pub fn context_keys(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let mut keys = Vec::new();
        for statement in self.statements() {
            let resources = statement
                .resource
                .iter()
                .flat_map(|element| texts(&element.value));
            let values = statement.conditions().iter().flat_map(|condition| {
                let values = condition.values.iter().map(|value| value.text.as_str());
                values
                    .flat_map(|text| self.variables(text))
                    .chain([condition.key.text.as_str()])
            });
            for key in resources.flat_map(|text| self.variables(text)).chain(values) {
                if seen.insert(key.to_ascii_lowercase()) {
                    keys.push(key);
                }
            }
        }
        keys
    }

    /// The names of the variables in a text, as they are written there.
    fn variables<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let names = template::pieces(text, self.version())
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Variable(variable) => Some(variable.key.name),
                Piece::Text(_) | Piece::Escaped(_) => None,
            });
        names.filter_map(|name| text.get(text.find(&*name)?..)?.get(..name.len()))
    }
}

fn texts(patterns: &Patterns) -> impl Iterator<Item = &str> {
    patterns.entries.iter().map(|entry| entry.text.as_str())
}

#[cfg(test)]
mod tests {
    use crate::document::parse;

    #[test]
    fn conditions_and_variables_once_each() {
        let text = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:*", "Resource": ["*", "arn:aws:s3:::b/${aws:username}/${aws:userid, 'x'}"],
             "Condition": {"StringEquals": {"aws:ResourceTag/a": ["${AWS:UserName}", "${aws:PrincipalTag/a}", "${*}"]}}},
            {"Effect": "Deny", "Action": "*", "Resource": "*",
             "Condition": {"Bool": {"AWS:resourcetag/A": "x", "aws:SecureTransport": "false"}}}
        ]}"#;
        let keys = [
            "aws:username",
            "aws:userid",
            "aws:PrincipalTag/a",
            "aws:ResourceTag/a",
            "aws:SecureTransport",
        ];
        assert_eq!(parse(text).unwrap().context_keys(), keys);
        let old = text.replace("2012-10-17", "2008-10-17");
        assert_eq!(
            parse(&old).unwrap().context_keys(),
            ["aws:ResourceTag/a", "aws:SecureTransport"]
        );
    }
}
