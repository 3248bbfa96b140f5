//! Every exit code of the command, and what it says to a script.

use std::process::ExitCode;

/// How the process ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Exit(u8);

impl Exit {
    /// Done, and everything was as it should be.
    pub(crate) const DONE: Self = Self(0);
    /// Refused or failed: the command was understood and could not be carried out, or its result is a no.
    pub(crate) const FAILED: Self = Self(1);
    /// The command line was not understood; nothing was done. (`EX_USAGE` of sysexits.)
    pub(crate) const USAGE: Self = Self(64);

    /// As a command ended that ran for us.
    pub(crate) fn of_command(code: u8) -> Self {
        Self(code)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.0.into()
    }
}
