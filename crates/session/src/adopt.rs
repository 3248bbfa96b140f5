//! Turns profiles that exist into leaves under their old names, and back.
//!
//! A leaf is a profile that says `credential_process` and nothing else that an SDK would follow: one that also named a
//! role or a device would be asked about by the SDK itself (99designs/aws-vault#1204).

use crate::editor::{EditError, Editor, Span};
use crate::file::{self, FileKind};

/// The line behind which the process of an adopted profile stands.
const MARK: &str = "# adopted by steprole: `steprole setup --undo` gives the old names back";

/// The settings that say how credentials come about; a leaf keeps them under names that no SDK reads.
const HIDDEN: &[&str] = &[
    "credential_source",
    "duration_seconds",
    "external_id",
    "mfa_process",
    "mfa_serial",
    "role_arn",
    "role_session_name",
    "session_tags",
    "source_identity",
    "source_profile",
    "transitive_session_tags",
];

const OURS: &str = "steprole_";

/// The config file with this profile as a leaf that runs `command`.
///
/// # Errors
/// A profile with two sections, one that has been adopted, one that has settings under steprole's names already.
pub fn adopted(text: &str, name: &str, command: &str) -> Result<String, EditError> {
    let editor = Editor::new(FileKind::Config, text);
    let newline = editor.newline();
    let Some(span) = editor.only(name)? else {
        return editor.with_section(name, &[("credential_process", command)]);
    };
    let mut lines = section(text, &span).split_inclusive('\n');
    let mut leaf = lines
        .next()
        .unwrap_or_default()
        .trim_end_matches(['\r', '\n'])
        .to_owned();
    leaf.extend([newline, MARK, newline, "credential_process = ", command, newline]);
    for line in lines {
        let setting = setting(line);
        if setting.starts_with(OURS) || setting == "credential_process" {
            return Err(EditError::NotOurs {
                name: name.to_owned(),
                line: span.line,
            });
        }
        if HIDDEN.contains(&setting.as_str()) {
            leaf.push_str(OURS);
        }
        leaf.push_str(line);
    }
    Ok(editor.replaced(span.start, span.end, &leaf))
}

/// The config file with an adopted profile as it was before; `None` when it is not adopted.
///
/// # Errors
/// A profile with two sections.
pub fn released(text: &str, name: &str) -> Result<Option<String>, EditError> {
    let editor = Editor::new(FileKind::Config, text);
    let Some(span) = editor.only(name)? else {
        return Ok(None);
    };
    let lines: Vec<_> = section(text, &span).split_inclusive('\n').collect();
    let mark = lines.iter().position(|line| line.trim_end() == MARK);
    let Some(mark) = mark else {
        return Ok(None);
    };
    let mut before = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at == mark || (at == mark + 1 && setting(line) == "credential_process") {
            continue;
        }
        let hidden = setting(line)
            .strip_prefix(OURS)
            .is_some_and(|name| HIDDEN.contains(&name));
        // names of settings ignore case, but the prefix is as it was written here
        before.push_str(if hidden {
            line.get(OURS.len()..).unwrap_or_default()
        } else {
            line
        });
    }
    Ok(Some(editor.replaced(span.start, span.end, &before)))
}

/// The credentials file without the long-term key of this profile; everything else in its section stays.
///
/// # Errors
/// A profile with two sections.
pub fn without_key(text: &str, name: &str) -> Result<String, EditError> {
    let editor = Editor::new(FileKind::Credentials, text);
    let Some(span) = editor.only(name)? else {
        return Ok(text.to_owned());
    };
    let keyless: String = section(text, &span)
        .split_inclusive('\n')
        .filter(|line| !["aws_access_key_id", "aws_secret_access_key"].contains(&setting(line).as_str()))
        .collect();
    Ok(editor.replaced(span.start, span.end, &keyless))
}

fn section<'t>(text: &'t str, span: &Span) -> &'t str {
    text.get(span.start..span.end).unwrap_or_default()
}

/// The name of the setting in a line; empty for comments, for what continues a value, for what is none.
fn setting(line: &str) -> String {
    if line.starts_with([' ', '\t', '#', ';', '[']) || file::is_blank(line) {
        return String::new();
    }
    let name = line.split_once('=').map_or("", |(name, _)| name.trim());
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Chain, Known, Profiles};

    const COMMAND: &str = "/usr/bin/steprole credential-process admin";
    const CONFIG: &str = "# mine\n[profile ann]\nregion = eu-west-1\n\n[profile admin] ; daily\n# the role\n\
                          role_arn = arn:aws:iam::123456789012:role/Admin\nSource_Profile=ann\nregion = eu-west-1\n\
                          s3 =\n  role_arn = no\n\n[profile other]\nrole_arn = x\n";
    const KEYS: &str = "[ann]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = hushEXAMPLE\n";

    #[test]
    fn an_adopted_profile_is_a_leaf_for_sdks_and_the_same_chain_for_us() {
        let before = Profiles::read(CONFIG, KEYS).unwrap();
        let text = adopted(CONFIG, "admin", COMMAND).unwrap();
        let after = Profiles::read(&text, KEYS).unwrap();
        let profile = after.profile("admin").unwrap();
        assert!(profile.is_leaf());
        for name in ["role_arn", "source_profile", "mfa_serial"] {
            assert!(profile.written(name).is_none(), "{name}");
        }
        assert_eq!(
            profile.written("region").map(crate::Setting::value),
            Some("eu-west-1"),
            "what does not decide about credentials stays where SDKs see it"
        );
        let known = Known::default();
        assert_eq!(
            Chain::resolve(&before, "admin", &known),
            Chain::resolve(&after, "admin", &known)
        );
        assert!(text.contains("[profile other]\nrole_arn = x\n"));
        assert!(adopted(&text, "admin", COMMAND).is_err(), "once is enough");
    }

    #[test]
    fn a_profile_that_stands_only_in_the_credentials_file_gets_a_section_of_its_own() {
        let text = adopted("", "ann", "/usr/bin/steprole credential-process ann").unwrap();
        assert!(
            Profiles::read(&text, "")
                .unwrap()
                .profile("ann")
                .unwrap()
                .is_leaf()
        );
        assert_eq!(
            without_key(
                &format!("# c\n{KEYS}region = x\n[b]\naws_access_key_id = b\n"),
                "ann"
            )
            .unwrap(),
            "# c\n[ann]\nregion = x\n[b]\naws_access_key_id = b\n"
        );
    }

    proptest! {
        /// AC-FILE 1 for adopted sections: there and back again is every byte as it was.
        #[test]
        fn ac_file_1_adopted_and_released_every_byte_is_as_it_was(
            before in prop::collection::vec(lines(), 0..8),
            inside in prop::collection::vec(lines(), 0..8),
            after in prop::collection::vec(lines(), 0..8),
            windows in any::<bool>(),
        ) {
            let newline = if windows { "\r\n" } else { "\n" };
            let head = ["[profile admin]".to_owned()];
            let next = ["[profile next]".to_owned()];
            let all: Vec<_> = before.iter().chain(&head).chain(&inside).chain(&next).chain(&after).cloned().collect();
            let text = all.join(newline) + newline;
            let leaf = adopted(&text, "admin", COMMAND).unwrap();
            prop_assert!(leaf.contains(COMMAND));
            prop_assert_eq!(released(&leaf, "admin").unwrap(), Some(text.clone()));
            prop_assert_eq!(released(&text, "admin").unwrap(), None);
        }
    }

    fn lines() -> impl Strategy<Value = String> {
        prop_oneof![
            Just("role_arn = x"),
            Just("ROLE_ARN=x ; y"),
            Just("mfa_serial   =  z"),
            Just("region = a"),
            Just("  role_arn = nested"),
            Just("# role_arn = comment"),
            Just(""),
            Just("\u{3042} = \u{3044}"),
            Just("no equals"),
        ]
        .prop_map(str::to_owned)
    }
}
