use steprole_policy::Span;

/// A change of one document that mends a finding.
///
/// It can be applied as it stands; the tests apply the fix of every rule's example and look whether the finding is
/// gone.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fix {
    /// The document, by its place among the inputs.
    pub document: usize,
    /// The changes; they do not overlap.
    pub edits: Vec<Edit>,
}

/// One replacement of a piece of text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Edit {
    /// The bytes that go.
    pub span: Span,
    /// The text that comes.
    pub replacement: String,
}

impl Fix {
    /// The document's text with the fix applied; `None` when `text` is not the text it was made for.
    pub fn apply(&self, text: &str) -> Option<String> {
        let mut edits: Vec<&Edit> = self.edits.iter().collect();
        edits.sort_by_key(|edit| edit.span.start);
        let mut mended = String::with_capacity(text.len());
        let mut done = 0;
        for edit in edits {
            let range = edit.span.range();
            mended.push_str(text.get(done..range.start)?);
            mended.push_str(&edit.replacement);
            done = range.end;
        }
        mended.push_str(text.get(done..)?);
        Some(mended)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, replacement: &str) -> Edit {
        Edit {
            span: Span { start, end },
            replacement: replacement.to_owned(),
        }
    }

    #[test]
    fn edits_apply_in_the_order_of_the_text() {
        let fix = Fix {
            document: 0,
            edits: vec![edit(4, 5, "FIVE"), edit(0, 1, "")],
        };
        assert_eq!(fix.apply("a b c d").as_deref(), Some(" b FIVE d"));
        assert_eq!(fix.apply("a"), None, "another text");
    }
}
