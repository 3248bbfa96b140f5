//! Which language people are spoken to.

use std::ffi::OsString;

use clap::ValueEnum;

use crate::environment::Variable;

/// A language that every message has.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Language {
    /// English.
    #[value(name = "en")]
    English,
    /// Japanese.
    #[value(name = "ja")]
    Japanese,
}

/// `--lang`, else the locale, else English.
///
/// Looked up before the command line is parsed, because what is wrong with a command line is told in it too.
pub(crate) fn choose(arguments: &[OsString]) -> Language {
    from_arguments(arguments).unwrap_or_else(|| from_locale(Variable::value))
}

fn from_arguments(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments
        .iter()
        .skip(1)
        .map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--lang") {
            Some("") => arguments.next()?,
            Some(joined) => joined.strip_prefix('=')?.to_owned().into(),
            None => continue,
        };
        return Language::from_str(&value, false).ok();
    }
    None
}

/// POSIX order: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, whatever it says.
fn from_locale(value: impl Fn(Variable) -> Option<String>) -> Language {
    let locale = [Variable::LcAll, Variable::LcMessages, Variable::Lang]
        .into_iter()
        .find_map(value);
    match locale
        .as_deref()
        .map(|locale| locale.split(['_', '.', '@']).next())
    {
        Some(Some("ja")) => Language::Japanese,
        _ => Language::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_flag_decides() {
        assert_eq!(choose(&arguments("steprole demo --lang ja")), Language::Japanese);
        assert_eq!(choose(&arguments("steprole --lang=en demo")), Language::English);
        assert_eq!(from_arguments(&arguments("steprole demo")), None);
        assert_eq!(from_arguments(&arguments("steprole --lang")), None);
        assert_eq!(from_arguments(&arguments("steprole --lang=tlh")), None);
    }

    #[test]
    fn the_first_locale_variable_that_is_set_decides() {
        let locale = |set: &[(Variable, &str)]| {
            from_locale(|wanted| {
                set.iter()
                    .find(|(name, _)| *name == wanted)
                    .map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(locale(&[]), Language::English);
        assert_eq!(locale(&[(Variable::Lang, "ja_JP.UTF-8")]), Language::Japanese);
        assert_eq!(locale(&[(Variable::Lang, "ja")]), Language::Japanese);
        assert_eq!(
            locale(&[(Variable::Lang, "ja_JP.UTF-8"), (Variable::LcAll, "C")]),
            Language::English
        );
        assert_eq!(
            locale(&[
                (Variable::Lang, "de_DE"),
                (Variable::LcMessages, "ja_JP@modifier")
            ]),
            Language::Japanese
        );
        assert_eq!(locale(&[(Variable::Lang, "jamaica")]), Language::English);
    }
}
