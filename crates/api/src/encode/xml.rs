//! XML written into one string.

use std::fmt::{Display, Write as _};

use data_encoding::BASE64;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use jiff::tz::Offset;

/// A writer at the end of a string. Writing to a string cannot fail, so nothing here returns a result.
pub(super) struct Xml<'a> {
    out: &'a mut String,
}

impl<'a> Xml<'a> {
    pub(super) fn new(out: &'a mut String) -> Self {
        Xml { out }
    }

    /// Opens the outermost element, `name` and `suffix` together, in a namespace.
    pub(super) fn root(&mut self, name: &str, suffix: &str, namespace: &str) {
        self.parts(&["<", name, suffix, " xmlns=\"", namespace, "\">"]);
    }

    /// Closes the outermost element.
    pub(super) fn end(&mut self, name: &str, suffix: &str) {
        self.parts(&["</", name, suffix, ">"]);
    }

    pub(super) fn open(&mut self, name: &str) {
        self.parts(&["<", name, ">"]);
    }

    pub(super) fn close(&mut self, name: &str) {
        self.parts(&["</", name, ">"]);
    }

    pub(super) fn empty(&mut self, name: &str) {
        self.parts(&["<", name, "/>"]);
    }

    /// An element with text.
    pub(super) fn element(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    /// Text that needs no escaping.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Text. Carriage returns would be read back as line feeds if they stood as they are; characters that XML 1.0
    /// cannot carry at all become U+FFFD, because one of them would make the whole response unreadable.
    pub(super) fn text(&mut self, text: &str) {
        // almost every text; U+FFFE and U+FFFF begin with the byte 0xEF
        let is_plain = |byte: u8| matches!(byte, b' '..0xef) && !matches!(byte, b'&' | b'<' | b'>');
        if text.bytes().all(is_plain) {
            self.out.push_str(text);
            return;
        }
        let mut plain = 0;
        for (at, character) in text.char_indices() {
            let instead = match character {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' => "&#xD;",
                '\t' | '\n' => continue,
                '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => "\u{fffd}",
                _ => continue,
            };
            self.out.push_str(text.get(plain..at).unwrap_or_default());
            self.out.push_str(instead);
            plain = at + character.len_utf8();
        }
        self.out.push_str(text.get(plain..).unwrap_or_default());
    }

    pub(super) fn display(&mut self, value: impl Display) {
        let _ = write!(self.out, "{value}");
    }

    pub(super) fn base64(&mut self, bytes: &[u8]) {
        BASE64.encode_append(bytes, self.out);
    }

    /// `2026-01-01T00:00:00Z`, with milliseconds when there are some.
    pub(super) fn iso8601(&mut self, moment: Timestamp) {
        let at = Offset::UTC.to_datetime(moment);
        // Years before 0 have no place in four digits; AWS has no such moment either.
        self.digits(at.year(), 4);
        for (before, part) in [
            ('-', at.month()),
            ('-', at.day()),
            ('T', at.hour()),
            (':', at.minute()),
            (':', at.second()),
        ] {
            self.out.push(before);
            self.digits(part.into(), 2);
        }
        if at.millisecond() != 0 {
            self.out.push('.');
            self.digits(at.millisecond(), 3);
        }
        self.out.push('Z');
    }

    /// A small number with leading zeros; a quarter of what formatting it costs, and lists are full of moments.
    fn digits(&mut self, number: i16, count: u32) {
        for place in (0..count).rev() {
            let digit = number.unsigned_abs() / 10_u16.pow(place) % 10;
            self.out.push(char::from_digit(digit.into(), 10).unwrap_or('0'));
        }
    }

    /// `Thu, 01 Jan 2026 00:00:00 GMT`.
    pub(super) fn http_date(&mut self, moment: Timestamp) {
        if let Ok(date) = rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&moment) {
            self.out.push_str(&date);
        }
    }

    fn parts(&mut self, parts: &[&str]) {
        for part in parts {
            self.out.push_str(part);
        }
    }
}
