//! Where AWS's files are, and which profile is meant.

use std::collections::BTreeMap;

/// The environment variables of a process, as a value.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    windows: bool,
}

/// The two files, by path.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Locations {
    /// What is usually `~/.aws/config`.
    pub config: String,
    /// What is usually `~/.aws/credentials`.
    pub credentials: String,
}

impl Environment {
    /// These variables and no others.
    pub fn new<K: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (K, V)>) -> Self {
        let variables = variables
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        Self {
            variables,
            windows: false,
        }
    }

    /// The same on Windows, where home has other names and paths other separators.
    pub fn on_windows(self) -> Self {
        Self {
            windows: true,
            ..self
        }
    }

    /// A variable; an empty one counts as unset, as in every SDK.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.variables
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// `AWS_PROFILE`, then `AWS_DEFAULT_PROFILE`, then `default`; a flag comes before all of them.
    ///
    /// AWS CLI v1 reads the second first and the SDK for Rust only the first [observed]; this is the order of v2.
    pub fn profile(&self) -> &str {
        self.value("AWS_PROFILE")
            .or_else(|| self.value("AWS_DEFAULT_PROFILE"))
            .unwrap_or("default")
    }

    /// `HOME`; on Windows then `USERPROFILE`, then `HOMEDRIVE` and `HOMEPATH`.
    pub fn home(&self) -> Option<String> {
        let windows = || {
            self.value("USERPROFILE").map(str::to_owned).or_else(|| {
                let drive = self.value("HOMEDRIVE")?;
                Some(format!("{drive}{}", self.value("HOMEPATH")?))
            })
        };
        match self.value("HOME") {
            Some(home) => Some(home.to_owned()),
            None if self.windows => windows(),
            None => None,
        }
    }

    /// Both files' paths; `None` when neither a home nor both variables are there.
    pub fn locations(&self) -> Option<Locations> {
        Some(Locations {
            config: self.location("AWS_CONFIG_FILE", "config")?,
            credentials: self.location("AWS_SHARED_CREDENTIALS_FILE", "credentials")?,
        })
    }

    fn location(&self, variable: &str, name: &str) -> Option<String> {
        let separator = if self.windows { '\\' } else { '/' };
        match self.value(variable) {
            Some(path) => Some(self.expanded(path)),
            None => Some(format!("{}{separator}.aws{separator}{name}", self.home()?)),
        }
    }

    /// `~/` and `$NAME`, as botocore expands them [observed: botocore `configloader`].
    fn expanded(&self, path: &str) -> String {
        let home = |rest: &str| self.home().map(|home| format!("{home}{rest}"));
        let tilde = path
            .strip_prefix('~')
            .filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']));
        let path = tilde.and_then(home).unwrap_or_else(|| path.to_owned());
        let mut expanded = String::with_capacity(path.len());
        let mut rest = path.as_str();
        while let Some((before, after)) = rest.split_once('$') {
            expanded.push_str(before);
            let (name, behind) = variable(after);
            match self.value(name) {
                Some(value) => expanded.push_str(value),
                // what is not set stays as it is written
                None => expanded.extend(["$", after.strip_suffix(behind).unwrap_or_default()]),
            }
            rest = behind;
        }
        expanded.push_str(rest);
        expanded
    }
}

/// Splits `NAME/rest` or `{NAME}/rest` behind a dollar sign.
fn variable(text: &str) -> (&str, &str) {
    if let Some((name, rest)) = text.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
        return (name, rest);
    }
    let end = text
        .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
        .unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_expanded_as_botocore_expands_them() {
        let at = |path: &str| {
            Environment::new([
                ("HOME", "/home/ann"),
                ("PLACE", "/etc/aws"),
                ("AWS_CONFIG_FILE", path),
            ])
            .locations()
            .unwrap()
            .config
        };
        assert_eq!(at("~/c"), "/home/ann/c");
        assert_eq!(at("$PLACE/c"), "/etc/aws/c");
        assert_eq!(at("${PLACE}x/$UNSET/c"), "/etc/awsx/$UNSET/c");
        assert_eq!(at("~other/c"), "~other/c");
        assert_eq!(at("a$"), "a$");
    }

    #[test]
    fn without_a_home_there_are_no_files() {
        assert_eq!(Environment::default().locations(), None);
    }
}
