//! The reference page of the rules, from their rows.

use std::fmt::Write as _;

use crate::lint::{Input, lint, rules};
use crate::render::{Look, human, kind_name};
use crate::rule::{Example, ExampleFile, Family, Rule};

/// Longer examples are cut: nobody reads a document that is too large.
const MOST_LINES: usize = 30;

/// The whole reference page, in Markdown.
pub fn reference_page() -> String {
    let mut page = String::from(
        "# Lint rules\n\n\
         <!-- Written by `cargo xtask generate`; change the rules, not this file. -->\n\n\
         Every rule of `steprole lint`. The examples run as tests; what is printed below them is what the command \
         prints. A finding about MFA carries a request that was replayed through the same decision that everything \
         else in steprole uses: no request, no finding.\n\n\
         Pages without a host are of the IAM User Guide; `owner/repository#n` is a public thread.\n",
    );
    let adopted = rules().map(|rule| rule.analyzer.len()).sum::<usize>();
    // Writing to a string cannot fail.
    let _ = writeln!(
        page,
        "\n{} rules; {adopted} of the 138 policy checks of IAM Access Analyzer find the same as one of them.\n\n\
         | code | name | severity | finds |\n|---|---|---|---|",
        rules().len()
    );
    for family in Family::ALL {
        for rule in of(family) {
            let _ = writeln!(
                page,
                "| [{0}](#{1}) | `{2}` | {3} | {4} |",
                rule.code,
                anchor(rule),
                rule.name,
                rule.severity.name(),
                rule.what
            );
        }
    }
    for family in Family::ALL {
        let _ = writeln!(page, "\n## {}", family.title());
        for rule in of(family) {
            let _ = write!(page, "\n### {} {}\n\n{}", rule.code, rule.name, chapter(rule));
        }
    }
    page
}

fn of(family: Family) -> impl Iterator<Item = &'static Rule> {
    rules().filter(move |rule| rule.family == family)
}

/// The anchor that Markdown renderers give a rule's heading.
fn anchor(rule: &Rule) -> String {
    format!("{}-{}", rule.code, rule.name).to_lowercase()
}

/// What there is to say about one rule, in Markdown: what `lint --explain` prints.
pub fn chapter(rule: &Rule) -> String {
    let mut text = summary(rule);
    text.push_str("\nWrong:\n");
    show(&mut text, &rule.wrong);
    let _ = write!(text, "\n```text\n{}\n```\n", printed(rule).trim_end());
    text.push_str("\nRight:\n");
    show(&mut text, &rule.right);
    text
}

/// The same without the examples.
pub(crate) fn summary(rule: &Rule) -> String {
    let mut text = format!(
        "{}\n\n**Why.** {}\n\n**Source.** {}\n\n**Fix.** {}.\n",
        rule.what,
        rule.why,
        rule.source,
        capital(rule.fix)
    );
    for check in rule.analyzer {
        let _ = write!(
            text,
            "\nAccess Analyzer: “{}” ([{1}](https://docs.aws.amazon.com/IAM/latest/UserGuide/\
             access-analyzer-reference-policy-checks.html#{1}))\n",
            check.name,
            check.anchor()
        );
    }
    text
}

fn show(text: &mut String, example: &Example) {
    for file in example.files() {
        let attached = match file.holder {
            Some(holder) => format!(", attached to a {}", holder.name()),
            None => String::new(),
        };
        let _ = write!(
            text,
            "\n`{}`, `--kind {}`{attached}:\n\n```json\n{}\n```\n",
            file.name,
            kind_name(file.kind),
            cut(file.text)
        );
    }
}

fn cut(text: &str) -> String {
    let text = text.trim_end();
    let lines = text.lines().count();
    if lines <= MOST_LINES {
        return text.to_owned();
    }
    let head: Vec<&str> = text.lines().take(MOST_LINES / 2).collect();
    format!("{}\n… {} more lines", head.join("\n"), lines - head.len())
}

/// What linting the wrong example prints about this rule.
fn printed(rule: &Rule) -> String {
    let files: Vec<ExampleFile> = rule.wrong.files().collect();
    let inputs: Vec<Input<'_>> = files
        .iter()
        .map(|file| Input {
            name: file.name,
            text: file.text,
            kind: Some(file.kind),
            holder: file.holder,
        })
        .collect();
    let mut report = lint(&inputs);
    report.diagnostics.retain(|found| found.rule.code == rule.code);
    let printed = human(&report, Look::Plain);
    // the line that counts says nothing here
    let end = printed.trim_end().rfind("\n\n").unwrap_or(printed.len());
    printed.get(..end).unwrap_or_default().to_owned()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
