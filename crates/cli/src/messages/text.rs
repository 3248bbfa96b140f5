//! A message with its values, still without a language.

use std::borrow::Cow;

use super::Message;
use crate::language::Language;

/// A message and what goes into its placeholders.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text {
    message: Message,
    values: Vec<(&'static str, Value)>,
}

/// What goes into a placeholder: the same in every language, or again a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Names, ids, numbers.
    Same(String),
    /// Words.
    Said(Text),
}

impl Message {
    /// This message, to be given its values.
    pub(crate) fn text(self) -> Text {
        Text {
            message: self,
            values: Vec::new(),
        }
    }
}

impl Text {
    /// Fills one placeholder.
    pub(crate) fn with(mut self, placeholder: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((placeholder, value.into()));
        self
    }

    /// The text in one language. A placeholder without a value stays visible, and fails the tests.
    pub(crate) fn render(&self, language: Language) -> String {
        let mut rest = self.message.template(language);
        let mut text = String::with_capacity(rest.len());
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                text.push('{');
                rest = after;
                continue;
            };
            if let Some((_, value)) = self.values.iter().find(|(placeholder, _)| *placeholder == name) {
                text.push_str(&value.render(language));
            } else {
                debug_assert!(false, "{:?} got no `{name}`", self.message);
                text.extend(["{", name, "}"]);
            }
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

impl Value {
    /// The value in one language.
    pub(crate) fn render(&self, language: Language) -> Cow<'_, str> {
        match self {
            Self::Same(value) => Cow::Borrowed(value),
            Self::Said(text) => Cow::Owned(text.render(language)),
        }
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Same(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Same(value)
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::Same(value.to_string())
    }
}

impl From<Text> for Value {
    fn from(value: Text) -> Self {
        Self::Said(value)
    }
}

impl From<Message> for Value {
    fn from(value: Message) -> Self {
        Self::Said(value.text())
    }
}
