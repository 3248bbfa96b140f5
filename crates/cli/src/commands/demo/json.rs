//! The story for programs: one JSON object a step.

use std::borrow::Cow;
use std::io;

use serde::Serialize;

use super::step::Step;
use super::teller::Teller;
use super::verdicts::Verdicts;
use crate::language::Language;
use crate::messages::Text;
use crate::output::Output;

/// Tells in JSON, one object a line.
pub(crate) struct Json<'o> {
    output: &'o mut Output,
}

/// One step. Fields may be added; these stay.
#[derive(Serialize)]
struct Line<'a> {
    step: &'a str,
    chapter: usize,
    who: &'a str,
    call: &'a str,
    on: Cow<'a, str>,
    expected: String,
    got: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
    ok: bool,
}

/// The verdict table, which is a step too.
#[derive(Serialize)]
struct Table<'a> {
    step: &'a str,
    expected: String,
    got: String,
    ok: bool,
    verdicts: &'a Verdicts,
}

impl<'o> Json<'o> {
    /// Writes to stdout.
    pub(crate) fn new(output: &'o mut Output) -> Self {
        Self { output }
    }

    fn object(&mut self, object: &impl Serialize) -> io::Result<()> {
        self.output.data(&serde_json::to_string(object)?)
    }
}

impl Teller for Json<'_> {
    fn opening(&mut self, _address: &str, _account: &str) -> io::Result<()> {
        Ok(())
    }

    fn chapter(&mut self, _number: usize, _title: &Text, _about: &Text) -> io::Result<()> {
        Ok(())
    }

    fn step(&mut self, step: &Step) -> io::Result<()> {
        self.object(&Line {
            step: step.plan.id,
            chapter: step.chapter,
            who: step.plan.who.name(),
            call: step.plan.call,
            on: step.plan.on.render(Language::English),
            expected: step.plan.expected.to_string(),
            got: step.got.to_string(),
            message: step.message.as_deref(),
            ok: step.ok(),
        })
    }

    fn remark(&mut self, _text: &Text) -> io::Result<()> {
        Ok(())
    }

    fn qr_code(&mut self, _lines: &[String]) -> io::Result<()> {
        Ok(())
    }

    fn verdicts(&mut self, verdicts: &Verdicts) -> io::Result<()> {
        self.object(&Table {
            step: "verdicts",
            expected: Verdicts::expected(),
            got: verdicts.got(),
            ok: verdicts.ok(),
            verdicts,
        })
    }

    fn traps(&mut self, _traps: &[Text]) -> io::Result<()> {
        Ok(())
    }

    fn closing(&mut self, _steps: usize, _as_expected: usize) -> io::Result<()> {
        self.output.flush()
    }
}
