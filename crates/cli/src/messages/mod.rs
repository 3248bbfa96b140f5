//! Everything a person reads, in one table, in English and Japanese.

mod care;
mod catalog;
mod causes;
mod console;
mod driver;
mod lint;
mod message;
mod proofs;
mod questions;
mod table;
mod text;
mod why;

pub(crate) use message::Message;
pub(crate) use text::{Text, Value};

/// The parts of the table.
const TABLES: &[&[Message]] = &[
    table::TABLE,
    care::CARE,
    catalog::CATALOG,
    causes::CAUSES,
    console::CONSOLE,
    driver::DRIVER,
    lint::LINT,
    proofs::PROOFS,
    questions::QUESTIONS,
    why::WHY,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::language::Language;

    /// The names in braces.
    fn placeholders(text: &str) -> BTreeSet<&str> {
        text.split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect()
    }

    #[test]
    fn both_languages_say_every_message_with_the_same_placeholders() {
        for message in Message::all() {
            let english = message.template(Language::English);
            let japanese = message.template(Language::Japanese);
            assert!(!english.trim().is_empty(), "{message:?} in English");
            assert!(!japanese.trim().is_empty(), "{message:?} in Japanese");
            assert_eq!(placeholders(english), placeholders(japanese), "{message:?}");
        }
    }

    /// A message in both languages that reads the same in both was forgotten by the translator, unless it is code.
    #[test]
    fn japanese_is_japanese() {
        for message in Message::all() {
            let japanese = message.template(Language::Japanese);
            let kana_or_kanji = |letter: char| ('\u{3040}'..='\u{9fff}').contains(&letter);
            assert!(japanese.chars().any(kana_or_kanji), "{message:?}: {japanese}");
            let english = message.template(Language::English);
            assert!(!english.chars().any(kana_or_kanji), "{message:?}: {english}");
        }
    }

    #[test]
    fn people_can_double_click_an_id_to_copy_it() {
        for message in Message::all() {
            for language in [Language::English, Language::Japanese] {
                assert!(
                    !message.template(language).contains("}."),
                    "{message:?}: a period after a value"
                );
            }
        }
    }
}
