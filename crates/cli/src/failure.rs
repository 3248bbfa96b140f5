//! A command that could not be carried out.

use crate::exit::Exit;
use crate::messages::{Message, Text};

/// What a person is told when a command fails: the thing and the reason, then what to type next.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Told in two lines.
    Told {
        /// The thing and the reason.
        reason: Text,
        /// The next command or change to try.
        hint: Option<Text>,
        /// What scripts are told.
        exit: Exit,
    },
    /// Whoever read our output has gone away; nobody is left to tell.
    Unheard,
}

impl Failure {
    /// A failure with a reason.
    pub(crate) fn new(reason: Text) -> Self {
        Self::Told {
            reason,
            hint: None,
            exit: Exit::FAILED,
        }
    }

    /// A command line that was understood by the parser and still makes no sense.
    pub(crate) fn usage(reason: Text) -> Self {
        Self::Told {
            reason,
            hint: None,
            exit: Exit::USAGE,
        }
    }

    /// Adds what to try next.
    pub(crate) fn hinted(self, next: Text) -> Self {
        match self {
            Self::Told { reason, exit, .. } => Self::Told {
                reason,
                hint: Some(next),
                exit,
            },
            Self::Unheard => Self::Unheard,
        }
    }

    /// The exit code that goes with it.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Told { exit, .. } => *exit,
            Self::Unheard => Exit::FAILED,
        }
    }
}

/// Output that cannot be written: a closed pipe is nobody's error (`steprole demo | head`), a full disk is.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Unheard,
            _ => Self::new(Message::OutputFailed.text().with("reason", error.to_string())),
        }
    }
}
