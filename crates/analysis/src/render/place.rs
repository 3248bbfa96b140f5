use steprole_policy::Span;

/// A place in a text as editors count it: lines and columns from 1.
///
/// Columns count UTF-16 units: SARIF's default, and what most editors and GitHub use. For the characters of a
/// policy document (up to U+00FF) they are the characters too.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Place {
    pub(super) start_line: usize,
    pub(super) start_column: usize,
    pub(super) end_line: usize,
    /// The column after the last one.
    pub(super) end_column: usize,
}

impl Place {
    pub(super) fn of(text: &str, span: Span) -> Self {
        let (start_line, start_column) = position(text, span.start);
        let (end_line, end_column) = position(text, span.end.max(span.start));
        Self {
            start_line,
            start_column,
            end_line,
            end_column,
        }
    }
}

fn position(text: &str, offset: u32) -> (usize, usize) {
    let mut offset = (offset as usize).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = text.get(..offset).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    (line, last.encode_utf16().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_utf16_units() {
        let text = "é\t\"x\"\n𝕏y";
        let place = |start, end| {
            let place = Place::of(text, Span { start, end });
            [
                place.start_line,
                place.start_column,
                place.end_line,
                place.end_column,
            ]
        };
        assert_eq!(place(3, 6), [1, 3, 1, 6]);
        // a letter outside the basic plane is two units
        assert_eq!(place(11, 12), [2, 3, 2, 4]);
        // past the end is the end
        assert_eq!(place(90, 99), [2, 4, 2, 4]);
    }
}
