//! Changes of a condition that leave the rest of the text as it is.

use steprole_policy::{Condition, Span, Statement};

use crate::edit::Edit;

/// The edits that give one condition another operator, and other values where `values` (JSON) says so.
///
/// An operator block with one key is changed in place. A block that holds other keys keeps them, and a block that
/// is there already takes the key up: then the whole `Condition` is written anew, from the same pieces of text.
pub(crate) fn operator(
    text: &str,
    statement: &Statement,
    index: usize,
    operator: &str,
    values: Option<&str>,
) -> Option<Vec<Edit>> {
    let conditions = statement.conditions();
    let changed = conditions.get(index)?;
    let shares_block = conditions.iter().any(|other| {
        other.key.span != changed.key.span && other.operator_entry.span == changed.operator_entry.span
    });
    let block_exists = conditions
        .iter()
        .any(|other| other.operator_entry.text == operator && other.key.span != changed.key.span);
    if shares_block || block_exists {
        return rewritten(text, statement, index, operator, values);
    }
    let mut edits = vec![Edit {
        span: changed.operator_entry.span,
        replacement: format!("\"{operator}\""),
    }];
    if let Some(values) = values {
        edits.push(Edit {
            span: changed.value_span,
            replacement: values.to_owned(),
        });
    }
    Some(edits)
}

/// One operator block in the making: its name, and its keys with their values, as they are written.
struct Block<'t> {
    operator: &'t str,
    members: Vec<(&'t str, &'t str)>,
}

fn rewritten<'t>(
    text: &'t str,
    statement: &'t Statement,
    index: usize,
    operator: &'t str,
    values: Option<&'t str>,
) -> Option<Vec<Edit>> {
    let span = statement.condition.as_ref()?.value_span;
    let mut blocks: Vec<Block<'t>> = Vec::new();
    for (place, condition) in statement.conditions().iter().enumerate() {
        let written = condition.value_span.text(text);
        let (name, value) = if place == index {
            (operator, values.unwrap_or(written))
        } else {
            (condition.operator_entry.text.as_str(), written)
        };
        let member = (condition.key.span.text(text), value);
        match blocks.iter_mut().find(|block| block.operator == name) {
            Some(block)
                if block
                    .members
                    .iter()
                    .any(|(key, _)| key.eq_ignore_ascii_case(member.0)) => {}
            Some(block) => block.members.push(member),
            None => blocks.push(Block {
                operator: name,
                members: vec![member],
            }),
        }
    }
    let replacement = print(&blocks, text, span);
    Some(vec![Edit { span, replacement }])
}

/// In one line when the condition was in one line, else indented as the text around it.
fn print(blocks: &[Block<'_>], text: &str, span: Span) -> String {
    let object = |members: Vec<String>, indent: &str, multiline: bool| {
        if multiline {
            let lines = members.join(&format!(",\n{indent}  "));
            format!("{{\n{indent}  {lines}\n{indent}}}")
        } else {
            format!("{{ {} }}", members.join(", "))
        }
    };
    let multiline = span.text(text).contains('\n');
    let before = text.get(..span.start as usize).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let indent: String = line.chars().take_while(|letter| letter.is_whitespace()).collect();
    let inner = format!("{indent}  ");
    let blocks = blocks.iter().map(|block| {
        let members = block
            .members
            .iter()
            .map(|(key, value)| format!("{key}: {value}"))
            .collect();
        format!("\"{}\": {}", block.operator, object(members, &inner, multiline))
    });
    object(blocks.collect(), &indent, multiline)
}

/// The name of a condition's operator without `IfExists`, with it, or with another quantifier.
pub(crate) fn renamed(condition: &Condition, change: impl FnOnce(&mut steprole_policy::Operator)) -> String {
    let mut operator = condition.operator;
    change(&mut operator);
    operator.to_string()
}

#[cfg(test)]
mod tests {
    use steprole_policy::parse;

    use super::*;
    use crate::edit::Fix;

    fn mended(condition: &str, to: &str, values: Option<&str>) -> String {
        let text = format!(
            "{{\"Version\": \"2012-10-17\", \"Statement\": {{\"Effect\": \"Deny\", \"Action\": \"*\", \
             \"Resource\": \"*\",\n  \"Condition\": {condition}}}}}"
        );
        let document = parse(&text).unwrap();
        let edits = operator(&text, &document.statements()[0], 0, to, values).unwrap();
        let fix = Fix { document: 0, edits };
        let mended = fix.apply(&text).unwrap();
        let document = parse(&mended).unwrap();
        let span = document.statements()[0].condition.as_ref().unwrap().value_span;
        span.text(&mended).to_owned()
    }

    #[test]
    fn a_block_of_its_own_is_changed_in_place() {
        assert_eq!(
            mended(
                r#"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#,
                "BoolIfExists",
                None
            ),
            r#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#
        );
        assert_eq!(
            mended(
                r#"{"Null": {"aws:MultiFactorAuthPresent": true}}"#,
                "BoolIfExists",
                Some("\"false\"")
            ),
            r#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#
        );
    }

    #[test]
    fn other_keys_of_the_block_keep_their_operator() {
        assert_eq!(
            mended(
                r#"{"Bool": {"a:b": "false", "aws:ViaAWSService": "false"}}"#,
                "BoolIfExists",
                None
            ),
            r#"{ "BoolIfExists": { "a:b": "false" }, "Bool": { "aws:ViaAWSService": "false" } }"#
        );
    }

    #[test]
    fn a_block_that_is_there_takes_the_key_up() {
        let condition =
            "{\n    \"Bool\": {\"a:b\": \"false\"},\n    \"BoolIfExists\": {\"c:d\": \"true\"}\n  }";
        assert_eq!(
            mended(condition, "BoolIfExists", None),
            "{\n    \"BoolIfExists\": {\n      \"a:b\": \"false\",\n      \"c:d\": \"true\"\n    }\n  }"
        );
    }
}
