//! `simulate --input`: many cases in, one line out each.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use serde::Serialize;
use steprole_policy::Semantics;

use super::case::{BadCase, Case};
use super::elements::{Element, Elements, Fault, Next};
use crate::commands::question::Answer;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::language::Language;
use crate::messages::{Message, Value};
use crate::output::Output;

/// One answered case.
#[derive(Serialize)]
struct Answered<'a> {
    id: &'a str,
    #[serde(flatten)]
    answer: Answer,
}

/// One case that could not be decided.
#[derive(Serialize)]
struct Refused<'a> {
    id: Option<&'a str>,
    line: usize,
    error: String,
}

/// Answers every case of a file, or of stdin for `-`, as it comes; 1 when any could not be decided.
pub(crate) fn run(input: &Path, semantics: &Semantics, output: &mut Output) -> Result<Exit, Failure> {
    let name = if input == Path::new("-") {
        "stdin".to_owned()
    } else {
        input.display().to_string()
    };
    let unreadable = |error: io::Error| {
        let text = Message::FileUnreadable.text().with("file", name.clone());
        Failure::new(text.with("reason", error.to_string()))
    };
    let reader: Box<dyn BufRead> = if input == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::with_capacity(
            1 << 16,
            File::open(input).map_err(unreadable)?,
        ))
    };
    let mut elements = Elements::new(reader);
    let mut exit = Exit::DONE;
    loop {
        let (line, id, reason) = match elements.next().map_err(unreadable)? {
            Next::End => break,
            Next::Element(element) => match answer(&element, semantics, output)? {
                Ok(()) => continue,
                Err(error) => (element.line, Case::id_of(&element.text), error.to_string().into()),
            },
            Next::Fault(line, fault) => (line, None, told(fault)),
        };
        exit = Exit::FAILED;
        let place = match &id {
            Some(id) => Message::CaseOfId.text().with("id", id.as_str()),
            None => Message::CaseWithoutId.text(),
        };
        let refused = Refused {
            id: id.as_deref(),
            line,
            // for programs, whoever reads the other stream
            error: reason.render(Language::English).into_owned(),
        };
        print(output, &refused)?;
        output.failure(&Failure::new(
            Message::CaseBad
                .text()
                .with("file", name.as_str())
                .with("line", line)
                .with("case", place)
                .with("reason", reason),
        ))?;
    }
    output.flush()?;
    Ok(exit)
}

/// Answers one case; what is wrong with it, if it has no answer.
fn answer(
    element: &Element,
    semantics: &Semantics,
    output: &mut Output,
) -> Result<Result<(), BadCase>, Failure> {
    let asked =
        Case::read(&element.text, element.line).and_then(|case| Ok((case.id.clone(), case.question()?)));
    let (id, question) = match asked {
        Ok(asked) => asked,
        Err(error) => return Ok(Err(error)),
    };
    let answer = Answer::new(&question, question.decide(semantics));
    print(output, &Answered { id: &id, answer })?;
    Ok(Ok(()))
}

fn print(output: &mut Output, line: &impl Serialize) -> io::Result<()> {
    output.data(&serde_json::to_string(line)?)
}

fn told(fault: Fault) -> Value {
    let message = match fault {
        Fault::NoComma => Message::CaseNoComma,
        Fault::Trailing => Message::CaseTrailing,
        Fault::Unclosed => Message::CaseUnclosed,
    };
    message.into()
}
