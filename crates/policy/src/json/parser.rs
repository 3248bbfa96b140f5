use super::value::{Member, Value, ValueKind};
use crate::span::Span;
use crate::syntax_error::{SyntaxError, SyntaxFault};

/// How deep brackets may nest; a policy needs seven levels.
const DEPTH: usize = 32;

/// Reads one JSON value that fills the whole text.
///
/// Strict as RFC 8259; on top of it the characters of IAM's documents: tab, line feed, carriage return and
/// U+0020 to U+00FF [doc: reference_iam-quotas].
pub fn parse(text: &str) -> Result<Value, SyntaxError> {
    parse_value(text).map_err(|(span, fault)| SyntaxError::new(text, span, fault))
}

pub(crate) fn parse_value(text: &str) -> Result<Value, Fault> {
    let forbidden = text
        .char_indices()
        .find(|(_, found)| !matches!(found, '\t' | '\n' | '\r' | '\u{20}'..='\u{FF}'));
    if let Some((offset, found)) = forbidden {
        let span = Span::new(offset, offset + found.len_utf8());
        return Err((span, SyntaxFault::ForbiddenCharacter { found }));
    }
    let mut parser = Parser { text, offset: 0 };
    let value = parser.value(0)?;
    parser.skip_white_space();
    if parser.offset < text.len() {
        return Err((Span::new(parser.offset, text.len()), SyntaxFault::TrailingText));
    }
    Ok(value)
}

type Fault = (Span, SyntaxFault);

struct Parser<'t> {
    text: &'t str,
    offset: usize,
}

impl Parser<'_> {
    fn value(&mut self, depth: usize) -> Result<Value, Fault> {
        self.skip_white_space();
        let start = self.offset;
        let kind = match self.peek() {
            Some('{') => self.object(depth)?,
            Some('[') => self.array(depth)?,
            Some('"') => ValueKind::String(self.string()?),
            Some('-' | '0'..='9') => ValueKind::Number(self.number()?),
            Some('t') => self.word("true", ValueKind::Boolean(true))?,
            Some('f') => self.word("false", ValueKind::Boolean(false))?,
            Some('n') => self.word("null", ValueKind::Null)?,
            _ => return Err(self.unexpected("a value")),
        };
        Ok(Value {
            span: Span::new(start, self.offset),
            kind,
        })
    }

    fn object(&mut self, depth: usize) -> Result<ValueKind, Fault> {
        self.open(depth)?;
        let mut members = Vec::new();
        if self.take('}') {
            return Ok(ValueKind::Object(members));
        }
        loop {
            self.skip_white_space();
            let start = self.offset;
            if self.peek() != Some('"') {
                return Err(self.unexpected("a key in double quotes"));
            }
            let key = self.string()?;
            let key_span = Span::new(start, self.offset);
            if !self.take(':') {
                return Err(self.unexpected("a colon"));
            }
            let value = self.value(depth + 1)?;
            members.push(Member { key, key_span, value });
            if self.take('}') {
                return Ok(ValueKind::Object(members));
            }
            if !self.take(',') {
                return Err(self.unexpected("a comma or a closing brace"));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<ValueKind, Fault> {
        self.open(depth)?;
        let mut values = Vec::new();
        if self.take(']') {
            return Ok(ValueKind::Array(values));
        }
        loop {
            values.push(self.value(depth + 1)?);
            if self.take(']') {
                return Ok(ValueKind::Array(values));
            }
            if !self.take(',') {
                return Err(self.unexpected("a comma or a closing bracket"));
            }
        }
    }

    /// Takes the opening bracket, unless it would be one too many.
    fn open(&mut self, depth: usize) -> Result<(), Fault> {
        if depth >= DEPTH {
            return Err(Self::fault(self.offset, self.offset + 1, SyntaxFault::TooDeep));
        }
        self.offset += 1;
        Ok(())
    }

    fn string(&mut self) -> Result<String, Fault> {
        self.offset += 1;
        let mut string = String::new();
        loop {
            let start = self.offset;
            match self.next() {
                None => return Err(self.unexpected("a closing quote")),
                Some('"') => return Ok(string),
                Some('\\') => string.push(self.escape(start)?),
                Some(control) if control < ' ' => {
                    return Err(Self::fault(start, self.offset, SyntaxFault::ControlCharacter));
                }
                Some(character) => string.push(character),
            }
        }
    }

    fn escape(&mut self, start: usize) -> Result<char, Fault> {
        let resolved = match self.next() {
            Some(literal @ ('"' | '\\' | '/')) => Some(literal),
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{C}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('u') => self.unicode_escape(),
            _ => None,
        };
        resolved.ok_or_else(|| Self::fault(start, self.offset, SyntaxFault::BadEscape))
    }

    /// The character of `\uXXXX`, or of two of them that form a surrogate pair.
    fn unicode_escape(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if self.next()? != '\\' || self.next()? != 'u' {
            return None;
        }
        let second = self.four_digits()?;
        if !(0xDC00..0xE000).contains(&second) {
            return None;
        }
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    fn four_digits(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |code, _| Some(code * 16 + self.next()?.to_digit(16)?))
    }

    fn number(&mut self) -> Result<String, Fault> {
        let start = self.offset;
        self.take_here('-');
        let whole = self.offset;
        let digits = self.digits();
        let leading_zero = digits > 1 && self.text.get(whole..).is_some_and(|rest| rest.starts_with('0'));
        let mut well_formed = digits > 0 && !leading_zero;
        if self.take_here('.') {
            well_formed &= self.digits() > 0;
        }
        if self.take_here('e') || self.take_here('E') {
            let _sign = self.take_here('+') || self.take_here('-');
            well_formed &= self.digits() > 0;
        }
        if !well_formed {
            return Err(Self::fault(start, self.offset, SyntaxFault::BadNumber));
        }
        Ok(self.text.get(start..self.offset).unwrap_or_default().to_owned())
    }

    fn digits(&mut self) -> usize {
        let start = self.offset;
        while matches!(self.peek(), Some('0'..='9')) {
            self.offset += 1;
        }
        self.offset - start
    }

    fn word(&mut self, word: &str, kind: ValueKind) -> Result<ValueKind, Fault> {
        if !self
            .text
            .get(self.offset..)
            .is_some_and(|rest| rest.starts_with(word))
        {
            return Err(self.unexpected("a value"));
        }
        self.offset += word.len();
        Ok(kind)
    }

    /// Takes the character after white space, if it is the one expected.
    fn take(&mut self, expected: char) -> bool {
        self.skip_white_space();
        self.take_here(expected)
    }

    fn take_here(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.offset += expected.len_utf8();
        }
        found
    }

    fn skip_white_space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.offset += 1;
        }
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.offset..)?.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.offset += next.len_utf8();
        Some(next)
    }

    fn unexpected(&self, expected: &'static str) -> Fault {
        match self.peek() {
            None => Self::fault(self.offset, self.offset, SyntaxFault::UnexpectedEnd { expected }),
            Some(found) => {
                let end = self.offset + found.len_utf8();
                Self::fault(
                    self.offset,
                    end,
                    SyntaxFault::UnexpectedCharacter { found, expected },
                )
            }
        }
    }

    fn fault(start: usize, end: usize, fault: SyntaxFault) -> Fault {
        (Span::new(start, end), fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn keeps_spans_equal_keys_and_the_text_of_numbers() {
        let text = "{\"a\": 1.50,\t\"a\": [true, \"x\\u00e9\"]}";
        let ValueKind::Object(members) = parse(text).unwrap().kind else {
            panic!("an object")
        };
        let keys: Vec<_> = members.iter().map(|member| member.key_span.text(text)).collect();
        assert_eq!(keys, ["\"a\"", "\"a\""]);
        assert_eq!(members[0].value.kind, ValueKind::Number("1.50".to_owned()));
        assert_eq!(members[1].value.span.text(text), "[true, \"x\\u00e9\"]");
        let ValueKind::Array(values) = &members[1].value.kind else {
            panic!("a list")
        };
        assert_eq!(values[1].kind, ValueKind::String("xé".to_owned()));
    }

    #[test]
    fn says_where_and_what() {
        assert_eq!(
            message("{\"a\": 1,}"),
            "found `}` where a key in double quotes should be (line 1, column 9)"
        );
        assert_eq!(
            message("{\n \"a\" 1}"),
            "found `1` where a colon should be (line 2, column 6)"
        );
        assert_eq!(
            message("[1"),
            "the text ends where a comma or a closing bracket should be (line 1, column 3)"
        );
        assert_eq!(
            message("{} x"),
            "text after the end of the document (line 1, column 4)"
        );
        assert_eq!(message("[01]"), "bad number (line 1, column 2)");
        assert_eq!(
            message("\"\\ud800\""),
            "bad escape in a string (line 1, column 2)"
        );
        assert_eq!(
            message("\"a\tb\""),
            "raw control character in a string (line 1, column 3)"
        );
        assert_eq!(
            message("\u{feff}{}"),
            "character U+FEFF is not allowed in a policy document (line 1, column 1)"
        );
        assert_eq!(
            message(&"[".repeat(100)),
            "brackets nest too deep (line 1, column 33)"
        );
    }
}
