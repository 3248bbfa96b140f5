//! What a message is, and how a table of them is written.

use super::TABLES;
use crate::language::Language;

/// A message for people: one row of a table, by its name (`Message::ServeReady`).
///
/// The tables are one: each file holds the rows of one part of the command, so that none grows too long.
#[derive(Clone, Copy)]
pub(crate) struct Message(pub(super) &'static Row);

/// One row: its name, its English, its Japanese.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) english: &'static str,
    pub(super) japanese: &'static str,
}

/// Rows of the table, one a message: its name, its English, its Japanese. `{…}` are placeholders.
macro_rules! messages {
    ($table:ident: $($name:ident { en: $english:literal, ja: $japanese:literal $(,)? })*) => {
        #[expect(non_upper_case_globals, reason = "messages are named like the variants of an enum")]
        impl $crate::messages::Message {
            $(pub(crate) const $name: Self = Self(&$crate::messages::message::Row {
                name: stringify!($name),
                english: $english,
                japanese: $japanese,
            });)*
        }

        pub(super) const $table: &[$crate::messages::Message] = &[$($crate::messages::Message::$name,)*];
    };
}
pub(super) use messages;

impl Message {
    /// Every message.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        TABLES.iter().copied().flatten().copied()
    }

    /// The message of a name, for texts that belong to something else that has a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::all().find(|message| message.0.name == name)
    }

    /// Its words, placeholders unfilled.
    pub(crate) fn template(self, language: Language) -> &'static str {
        match language {
            Language::English => self.0.english,
            Language::Japanese => self.0.japanese,
        }
    }
}

impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Message {}

impl std::fmt::Debug for Message {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0.name)
    }
}
