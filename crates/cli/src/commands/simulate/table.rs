//! Answers for people: a table of action × identity × MFA, with what decided under it.

use steprole_snapshot::MfaState;

use super::Cell;
use crate::commands::question::words;
use crate::failure::Failure;
use crate::language::Language;
use crate::messages::Message;
use crate::output::{Label, Line, Output};
use crate::width::{columns, padded};

/// The table, filled row by row and printed when all widths are known.
pub(super) struct Table {
    states: &'static [MfaState],
    language: Language,
    rows: Vec<Row>,
    /// What decided, each once; the cells point at them by number.
    reasons: Vec<String>,
}

/// One caller, action and resource, in words.
struct Row {
    caller: String,
    action: String,
    resource: String,
    cells: Vec<(Label, String)>,
}

impl Table {
    /// An empty table with a column for each state of MFA.
    pub(super) fn new(states: &'static [MfaState], language: Language) -> Self {
        Self {
            states,
            language,
            rows: Vec::new(),
            reasons: Vec::new(),
        }
    }

    /// Adds a row.
    pub(super) fn add(&mut self, row: &[Cell]) {
        let Some(question) = row.first().map(|cell| &cell.question) else {
            return;
        };
        let cells = row.iter().map(|cell| self.cell(cell)).collect();
        self.rows.push(Row {
            caller: question.caller.short().to_owned(),
            action: question.action.clone(),
            resource: question.resource.clone(),
            cells,
        });
    }

    /// `denied [2]`; the reason is added to the list if it is new.
    fn cell(&mut self, cell: &Cell) -> (Label, String) {
        let (label, word) = words::outcome(cell.decision.outcome);
        let reason = words::because(&cell.question, cell.decision).render(self.language);
        let known = self.reasons.iter().position(|known| *known == reason);
        let number = known.unwrap_or_else(|| {
            self.reasons.push(reason);
            self.reasons.len() - 1
        });
        (
            label,
            format!("{} [{}]", word.text().render(self.language), number + 1),
        )
    }

    /// Prints the table and the reasons.
    pub(super) fn print(&self, output: &mut Output) -> Result<(), Failure> {
        let shown: Vec<(usize, String)> = self
            .shown()
            .into_iter()
            .map(|(index, heading)| (index, heading.text().render(self.language)))
            .collect();
        let widths: Vec<usize> = shown
            .iter()
            .map(|(index, heading)| {
                let cells = self.rows.iter().filter_map(|row| row.cells.get(*index));
                let widest = cells.map(|(_, text)| columns(text)).max().unwrap_or_default();
                widest.max(columns(heading)) + 2
            })
            .collect();
        let resource = self.rows.first().map_or("*", |row| &row.resource);
        let is_one_resource = self.rows.iter().all(|row| row.resource == resource);
        let name = |row: &Row| {
            if is_one_resource {
                row.action.clone()
            } else {
                format!("{} {}", row.action, row.resource)
            }
        };
        let names = self.rows.iter().map(|row| columns(&name(row)));
        let first = names.max().unwrap_or_default() + 4;

        let mut heading = Line::new().plain(" ".repeat(first));
        for ((_, text), width) in shown.iter().zip(&widths) {
            heading = heading.with(Label::Heading, padded(text, *width));
        }
        output.line(&heading.trimmed())?;
        let mut caller = "";
        for row in &self.rows {
            if row.caller != caller {
                caller = &row.caller;
                output.line(&Line::new().with(Label::Who, caller))?;
            }
            let mut line = Line::new().plain(padded(&format!("  {}", name(row)), first));
            for ((index, _), width) in shown.iter().zip(&widths) {
                if let Some((label, text)) = row.cells.get(*index) {
                    line = line.with(*label, padded(text, *width));
                }
            }
            output.line(&line.trimmed())?;
        }
        if is_one_resource && resource != "*" {
            let text = Message::TableResource.text().with("resource", resource);
            output.line(&Line::new().with(Label::Quiet, text.render(self.language)))?;
        }
        for (number, reason) in self.reasons.iter().enumerate() {
            output.line(&Line::new().with(Label::Quiet, format!("[{}] {reason}", number + 1)))?;
        }
        Ok(())
    }

    /// The columns to show. Without MFA there are two: with an access key and in a session. Mostly they agree; where
    /// they do not, a policy forgot one of them, and both are shown.
    fn shown(&self) -> Vec<(usize, Message)> {
        let at = |mfa| self.states.iter().position(|state| *state == mfa);
        let agree = |left: usize, right: usize| {
            self.rows
                .iter()
                .all(|row| row.cells.get(left) == row.cells.get(right))
        };
        let mut columns = Vec::new();
        match (at(MfaState::Absent), at(MfaState::No)) {
            (Some(absent), Some(no)) if agree(absent, no) => columns.push((absent, Message::ColumnNoMfa)),
            (absent, no) => {
                columns.extend(absent.map(|index| (index, Message::ColumnNoMfaKey)));
                columns.extend(no.map(|index| (index, Message::ColumnNoMfaSession)));
            }
        }
        columns.extend(at(MfaState::Yes).map(|index| (index, Message::ColumnMfa)));
        columns
    }
}
