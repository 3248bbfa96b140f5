//! The story for people.

use std::io;

use super::step::{Answer, Reply, Step, Why};
use super::teller::Teller;
use super::verdicts::{Cell, Target, Verdicts};
use crate::messages::{Message, Text};
use crate::output::{Label, Line, Output};
use crate::width::{padded, wrapped};

/// Columns of a step's line; both hold ASCII only, so they align in every language.
const WHO: usize = 19;
const CALL: usize = 47;

/// How wide a line of running text may be.
const WIDTH: usize = 100;

/// Columns of the verdict table.
const ACTION: usize = 32;
const CELL: usize = 16;

/// Tells on stdout.
pub(crate) struct Human<'o> {
    output: &'o mut Output,
}

impl<'o> Human<'o> {
    /// Writes to stdout.
    pub(crate) fn new(output: &'o mut Output) -> Self {
        Self { output }
    }

    fn paragraph(&mut self, label: Label, text: &Text) -> io::Result<()> {
        let text = self.output.render(text);
        for line in wrapped(&text, WIDTH) {
            self.output.line(&Line::new().with(label, line))?;
        }
        Ok(())
    }

    fn indented(&mut self, label: Label, text: &Text) -> io::Result<()> {
        let text = self.output.render(text);
        for line in text.lines() {
            self.output.line(&Line::new().plain("      ").with(label, line))?;
        }
        Ok(())
    }

    fn heading(&mut self, text: &Text) -> io::Result<()> {
        self.output.data("")?;
        self.paragraph(Label::Heading, text)
    }

    fn answer(&self, reply: &Reply) -> (Label, String) {
        match &reply.answer {
            Answer::Allowed if reply.why == Why::Operator => (
                Label::Allowed,
                self.output.render(&Message::AnswerOperator.text()),
            ),
            Answer::Allowed => (Label::Allowed, self.output.render(&Message::AnswerAllowed.text())),
            Answer::Refused(code) => (
                Label::Refused,
                self.output
                    .render(&Message::AnswerRefused.text().with("code", code.as_str())),
            ),
            Answer::Broken(_) => (
                Label::Unexpected,
                self.output.render(&Message::AnswerBroken.text()),
            ),
        }
    }

    fn cell(&self, cell: &Cell) -> (Label, String) {
        let say = |message: Message| self.output.render(&message.text());
        match cell {
            Cell::Nothing => (Label::Refused, say(Message::CellNothing)),
            Cell::NoPermissionNeeded => (Label::Quiet, say(Message::CellNoPermission)),
            Cell::On(targets) => {
                let names: Vec<_> = targets
                    .iter()
                    .map(|target| match target {
                        Target::Anything => say(Message::CellAnything),
                        Target::AnythingElse => say(Message::CellAnythingElse),
                        Target::Foreign => say(Message::CellForeign),
                        Target::OwnDevice => say(Message::CellOwnDevice),
                        Target::OwnUser => say(Message::CellOwnUser),
                        Target::Role => say(Message::CellRole),
                    })
                    .collect();
                (Label::Allowed, names.join(", "))
            }
        }
    }

    fn row(&mut self, name: &str, cells: [(Label, String); 3]) -> io::Result<()> {
        let mut line = Line::new().plain(format!("  {}", padded(name, ACTION)));
        for (label, text) in cells {
            line = line.with(label, padded(&text, CELL));
        }
        self.output.line(&line.trimmed())
    }
}

impl Teller for Human<'_> {
    fn opening(&mut self, address: &str, account: &str) -> io::Result<()> {
        self.paragraph(Label::Heading, &Message::DemoTitle.text())?;
        self.paragraph(
            Label::Plain,
            &Message::DemoWhere
                .text()
                .with("address", address)
                .with("account", account),
        )
    }

    fn chapter(&mut self, number: usize, title: &Text, about: &Text) -> io::Result<()> {
        let title = self.output.render(title);
        self.output.data("")?;
        self.output
            .line(&Line::new().with(Label::Heading, format!("{number}. {title}")))?;
        self.paragraph(Label::Plain, about)
    }

    fn step(&mut self, step: &Step) -> io::Result<()> {
        let call = format!(
            "{} {}",
            step.plan.call,
            step.plan.on.render(self.output.language())
        );
        let (label, answer) = self.answer(&step.got);
        let (mark, mark_label) = if step.ok() {
            ("✓", Label::Allowed)
        } else {
            ("✗", Label::Unexpected)
        };
        self.output.line(
            &Line::new()
                .plain("  ")
                .with(mark_label, mark)
                .plain(" ")
                .with(Label::Who, padded(step.plan.who.name(), WHO))
                .plain(padded(call.trim_end(), CALL))
                .with(label, answer),
        )?;
        // what the operator does is stage work: its reason is part of the answer
        if step.got.why != Why::Operator {
            self.indented(Label::Quiet, &step.reason())?;
        }
        if !step.ok() {
            let expected = Message::StepExpected
                .text()
                .with("expected", step.plan.expected.to_string())
                .with("got", step.got.to_string());
            self.indented(Label::Unexpected, &expected)?;
        }
        match &step.plan.note {
            Some(note) => self.indented(Label::Plain, note),
            None => Ok(()),
        }
    }

    fn remark(&mut self, text: &Text) -> io::Result<()> {
        self.indented(Label::Plain, text)
    }

    fn qr_code(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines {
            self.output
                .line(&Line::new().plain("      ").with(Label::QrCode, line.as_str()))?;
        }
        Ok(())
    }

    fn verdicts(&mut self, verdicts: &Verdicts) -> io::Result<()> {
        self.heading(&Message::VerdictsTitle.text().with("actions", verdicts.actions()))?;
        self.paragraph(
            Label::Plain,
            &Message::VerdictsAbout
                .text()
                .with("documents", verdicts.documents()),
        )?;
        let head = [
            Message::ColumnWithoutMfa,
            Message::ColumnMfaOnly,
            Message::ColumnInRole,
        ]
        .map(|message| (Label::Heading, self.output.render(&message.text())));
        self.row("", head)?;
        for row in verdicts.rows() {
            let cells = row.cells.each_ref().map(|cell| self.cell(cell));
            self.row(row.action, cells)?;
        }
        let others = self
            .output
            .render(&Message::RowOthers.text().with("count", verdicts.others()));
        let ordinary = Verdicts::ordinary();
        self.row(&others, ordinary.each_ref().map(|cell| self.cell(cell)))?;
        let [without, only, role] = verdicts.allowed();
        self.paragraph(
            if verdicts.ok() {
                Label::Plain
            } else {
                Label::Unexpected
            },
            &Message::VerdictsSum
                .text()
                .with("without", without)
                .with("only", only)
                .with("role", role)
                .with("actions", verdicts.actions()),
        )?;
        if !verdicts.ok() {
            let expected = Message::StepExpected
                .text()
                .with("expected", Verdicts::expected())
                .with("got", verdicts.got());
            self.indented(Label::Unexpected, &expected)?;
        }
        Ok(())
    }

    fn traps(&mut self, traps: &[Text]) -> io::Result<()> {
        self.heading(&Message::TrapsTitle.text())?;
        for trap in traps {
            let trap = self.output.render(trap);
            for (number, line) in wrapped(&trap, WIDTH - 4).into_iter().enumerate() {
                let bullet = if number == 0 { "  - " } else { "    " };
                self.output.line(&Line::new().plain(bullet).plain(line))?;
            }
        }
        Ok(())
    }

    fn closing(&mut self, steps: usize, as_expected: usize) -> io::Result<()> {
        self.output.data("")?;
        let label = if steps == as_expected {
            Label::Allowed
        } else {
            Label::Unexpected
        };
        let sum = Message::DemoSum
            .text()
            .with("steps", steps)
            .with("expected", as_expected);
        self.paragraph(label, &sum)?;
        self.output.flush()
    }
}
