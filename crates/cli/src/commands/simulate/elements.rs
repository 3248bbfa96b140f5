//! A stream of JSON values, one by one: the elements of an array, or one a line.

use std::io::{self, BufRead};

/// One value as text, with the line it begins on.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Element {
    /// Line of its first byte, from 1.
    pub(crate) line: usize,
    /// What stands there; whether it is JSON is for the reader of it to find out.
    pub(crate) text: Vec<u8>,
}

/// What is wrong between the values.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fault {
    /// The text ends inside a value or before the array is closed.
    Unclosed,
    /// Two values of an array have no comma between them.
    NoComma,
    /// Something follows the array.
    Trailing,
}

/// What comes next.
#[derive(Debug)]
pub(crate) enum Next {
    /// A value.
    Element(Element),
    /// A fault at a line; more may follow.
    Fault(usize, Fault),
    /// Nothing.
    End,
}

/// Takes values apart without reading ahead: a value is out before the next one is looked at.
pub(crate) struct Elements<R> {
    reader: R,
    line: usize,
    state: State,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    Start,
    /// In an array; whether a comma must come before the next value.
    Array {
        comma: bool,
    },
    Lines,
    End,
}

impl<R: BufRead> Elements<R> {
    /// Reads from the start.
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader,
            line: 1,
            state: State::Start,
        }
    }

    /// The next value, fault or end.
    pub(crate) fn next(&mut self) -> io::Result<Next> {
        loop {
            match self.state {
                State::End => return Ok(Next::End),
                State::Start => {
                    self.state = match self.skip_space()? {
                        None => State::End,
                        Some(b'[') => {
                            self.reader.consume(1);
                            State::Array { comma: false }
                        }
                        Some(_) => State::Lines,
                    };
                }
                State::Lines => return self.line(),
                State::Array { comma } => {
                    if let Some(next) = self.step(comma)? {
                        return Ok(next);
                    }
                }
            }
        }
    }

    /// One value a line; blank lines are nothing.
    fn line(&mut self) -> io::Result<Next> {
        if self.skip_space()?.is_none() {
            self.state = State::End;
            return Ok(Next::End);
        }
        let line = self.line;
        let mut text = Vec::new();
        self.reader.read_until(b'\n', &mut text)?;
        self.line += 1;
        text.truncate(text.trim_ascii_end().len());
        Ok(Next::Element(Element { line, text }))
    }

    /// One step in an array: over a comma, to the end, or over a value.
    fn step(&mut self, comma: bool) -> io::Result<Option<Next>> {
        let first = self.skip_space()?;
        let line = self.line;
        match first {
            None => {
                self.state = State::End;
                Ok(Some(Next::Fault(line, Fault::Unclosed)))
            }
            Some(b',') if comma => {
                self.reader.consume(1);
                self.state = State::Array { comma: false };
                Ok(None)
            }
            Some(b']') => {
                self.reader.consume(1);
                self.state = State::End;
                let trailing = self
                    .skip_space()?
                    .map(|_| Next::Fault(self.line, Fault::Trailing));
                Ok(trailing)
            }
            Some(_) if comma => {
                self.state = State::Array { comma: false };
                Ok(Some(Next::Fault(line, Fault::NoComma)))
            }
            Some(_) => {
                self.state = State::Array { comma: true };
                let mut text = Vec::new();
                if self.value(&mut text)? {
                    return Ok(Some(Next::Element(Element { line, text })));
                }
                self.state = State::End;
                Ok(Some(Next::Fault(line, Fault::Unclosed)))
            }
        }
    }

    /// Takes one value of an array: up to the comma or bracket that is outside its own brackets and strings.
    /// `false` when the text ends first.
    fn value(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let mut taken = 0;
            let mut closed = false;
            for &byte in buffer {
                let ends_scalar = depth == 0 && !in_string && matches!(byte, b',' | b']' | b'}');
                if ends_scalar {
                    closed = true;
                    // a bracket that closes nothing is part of what is wrong here, never of the array
                    if byte != b'}' {
                        break;
                    }
                }
                taken += 1;
                self.line += usize::from(byte == b'\n');
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' if in_string => escaped = true,
                    b'"' => in_string = !in_string,
                    b'{' | b'[' if !in_string => depth += 1,
                    b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
                    _ => {}
                }
                let ends = matches!(byte, b'}' | b']') && depth == 0 && !in_string;
                if ends || closed {
                    closed = true;
                    break;
                }
            }
            text.extend_from_slice(buffer.get(..taken).unwrap_or_default());
            self.reader.consume(taken);
            if closed {
                text.truncate(text.trim_ascii_end().len());
                return Ok(true);
            }
        }
    }

    /// Goes over white space, and a byte order mark at the start; gives the next byte without taking it.
    fn skip_space(&mut self) -> io::Result<Option<u8>> {
        loop {
            let buffer = self.reader.fill_buf()?;
            let Some(&first) = buffer.first() else {
                return Ok(None);
            };
            let is_mark = self.state == State::Start && matches!(first, 0xef | 0xbb | 0xbf);
            if !first.is_ascii_whitespace() && !is_mark {
                return Ok(Some(first));
            }
            self.line += usize::from(first == b'\n');
            self.reader.consume(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::*;

    /// What comes out, with a buffer of two bytes so that everything is cut everywhere.
    fn all(text: &str) -> Vec<String> {
        let mut elements = Elements::new(BufReader::with_capacity(2, Cursor::new(text.to_owned())));
        let mut found = Vec::new();
        loop {
            match elements.next().unwrap() {
                Next::Element(element) => found.push(format!(
                    "{}: {}",
                    element.line,
                    String::from_utf8(element.text).unwrap()
                )),
                Next::Fault(line, fault) => found.push(format!("{line}: {fault:?}")),
                Next::End => return found,
            }
        }
    }

    #[test]
    fn an_array_gives_its_elements_and_their_lines() {
        assert_eq!(
            all("\u{feff} [\n{\"a\": \"]},[\\\"\"},\n\n[1, {}], 2,\"x\" ]\n"),
            ["2: {\"a\": \"]},[\\\"\"}", "4: [1, {}]", "4: 2", "4: \"x\""]
        );
        assert!(all("[]").is_empty() && all(" \n").is_empty());
    }

    #[test]
    fn lines_give_one_each() {
        assert_eq!(
            all("{\"a\":1}\n\n  nonsense [ \n{\"b\":2}"),
            ["1: {\"a\":1}", "3: nonsense [", "4: {\"b\":2}"]
        );
    }

    #[test]
    fn what_is_broken_is_told_and_the_rest_goes_on() {
        assert_eq!(all("[{} {}]"), ["1: {}", "1: NoComma", "1: {}"]);
        assert_eq!(all("[{},\n{\"a\": \n"), ["1: {}", "2: Unclosed"]);
        assert_eq!(all("[{},"), ["1: {}", "1: Unclosed"]);
        assert_eq!(all("[{}]\nmore"), ["1: {}", "2: Trailing"]);
        assert_eq!(all("[nonsense, {}]"), ["1: nonsense", "1: {}"]);
        assert_eq!(all("[}, {}]"), ["1: }", "1: {}"]);
    }
}
