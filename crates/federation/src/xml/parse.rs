//! Reading text into the tree.

use std::collections::HashSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::XML;
use super::element::{Attribute, Element, Node};

/// How deep elements may lie in each other; a SAML response needs about ten.
const DEPTH: usize = 64;

/// How many attributes an element may have, namespace declarations included.
const ATTRIBUTES: usize = 256;

/// Text that is not a document this crate reads.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum MalformedXml {
    /// A document type declaration: the door to entities that are files, addresses or a gigabyte long.
    #[error("document type declarations are not accepted")]
    DocumentType,
    /// A reference to an entity that is not one of XML's own five.
    #[error("the entity `{0}` is not defined")]
    Entity(String),
    /// A processing instruction inside the document element.
    #[error("processing instructions are not accepted")]
    Instruction,
    /// A prefix that nothing declares.
    #[error("the namespace prefix `{0}` is not declared")]
    Prefix(String),
    /// Anything else.
    #[error("the document is not well-formed XML")]
    Syntax,
    /// Deeper or wider than any honest document.
    #[error("the document is nested too deeply, or an element has too many attributes")]
    TooLarge,
}

/// Reads a document.
///
/// # Errors
/// [`MalformedXml`], never a panic, whatever the text is.
pub fn parse(text: &str) -> Result<Element, MalformedXml> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.chars().all(is_xml_character) {
        return Err(MalformedXml::Syntax);
    }
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let mut builder = Builder::default();
    loop {
        match reader.read_event().map_err(|_| MalformedXml::Syntax)? {
            Event::Start(start) => builder.open(&start)?,
            Event::Empty(start) => {
                builder.open(&start)?;
                builder.close()?;
            }
            Event::End(_) => builder.close()?,
            Event::Text(part) => builder.text(&part.xml10_content())?,
            Event::CData(part) => builder.section(&part.xml10_content())?,
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                builder.section(&reference_text(&name)?)?;
            }
            Event::Comment(_) => {}
            // Version and encoding are those of the text in hand.
            Event::Decl(_) if builder.is_untouched() => builder.declared = true,
            Event::Decl(_) => return Err(MalformedXml::Syntax),
            Event::PI(_) if builder.open.is_empty() => {}
            Event::PI(_) => return Err(MalformedXml::Instruction),
            Event::DocType(_) => return Err(MalformedXml::DocumentType),
            Event::Eof => return builder.finish(),
        }
    }
}

#[derive(Default)]
struct Builder {
    open: Vec<Element>,
    /// Namespaces in scope, innermost last, with the depth they were declared at.
    scope: Vec<(usize, String, String)>,
    root: Option<Element>,
    declared: bool,
}

impl Builder {
    fn is_untouched(&self) -> bool {
        self.open.is_empty() && self.root.is_none() && !self.declared
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), MalformedXml> {
        if self.open.len() >= DEPTH {
            return Err(MalformedXml::TooLarge);
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(MalformedXml::Syntax);
        }
        let mut declared = Vec::new();
        let mut plain = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| MalformedXml::Syntax)?;
            let name: &str = attribute.key.as_ref();
            let value = attribute_value(&attribute.value)?;
            let (prefix, local) = qualified(name)?;
            match (prefix, local) {
                ("", "xmlns") => declare(&mut declared, "", value)?,
                ("xmlns", prefix) => declare(&mut declared, prefix, value)?,
                _ => plain.push((prefix.to_owned(), local.to_owned(), value)),
            }
            if declared.len() + plain.len() > ATTRIBUTES {
                return Err(MalformedXml::TooLarge);
            }
        }
        let depth = self.open.len();
        for (prefix, name) in &declared {
            self.scope.push((depth, prefix.clone(), name.clone()));
        }
        let mut attributes = Vec::with_capacity(plain.len());
        for (prefix, local, value) in plain {
            let namespace = if prefix.is_empty() {
                String::new()
            } else {
                self.namespace(&prefix)?
            };
            attributes.push(Attribute {
                prefix,
                local,
                namespace,
                value,
            });
        }
        let mut seen = HashSet::new();
        if !attributes
            .iter()
            .all(|attribute| seen.insert((&attribute.namespace, &attribute.local)))
        {
            return Err(MalformedXml::Syntax);
        }
        let name = start.name();
        let (prefix, local) = qualified(name.as_ref())?;
        if prefix == "xmlns" {
            return Err(MalformedXml::Syntax);
        }
        let namespace = self.namespace(prefix)?;
        self.open.push(Element {
            prefix: prefix.to_owned(),
            local: local.to_owned(),
            namespace,
            declared,
            attributes,
            children: Vec::new(),
        });
        Ok(())
    }

    fn close(&mut self) -> Result<(), MalformedXml> {
        // That the names agree, the reader has checked.
        let element = self.open.pop().ok_or(MalformedXml::Syntax)?;
        let depth = self.open.len();
        self.scope.retain(|(declared_at, _, _)| *declared_at < depth);
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    /// Text as it stands between tags; outside the document element only white space may.
    fn text(&mut self, text: &str) -> Result<(), MalformedXml> {
        if self.open.is_empty() {
            let is_space = text.bytes().all(|byte| b" \t\r\n".contains(&byte));
            return if is_space {
                Ok(())
            } else {
                Err(MalformedXml::Syntax)
            };
        }
        if text.contains("]]>") {
            return Err(MalformedXml::Syntax);
        }
        self.section(text)
    }

    /// Text that may only stand inside the document element.
    fn section(&mut self, text: &str) -> Result<(), MalformedXml> {
        let parent = self.open.last_mut().ok_or(MalformedXml::Syntax)?;
        match parent.children.last_mut() {
            Some(Node::Text(earlier)) => earlier.push_str(text),
            _ if text.is_empty() => {}
            _ => parent.children.push(Node::Text(text.to_owned())),
        }
        Ok(())
    }

    fn namespace(&self, prefix: &str) -> Result<String, MalformedXml> {
        if prefix == "xml" {
            return Ok(XML.to_owned());
        }
        let found = self.scope.iter().rev().find(|(_, known, _)| known == prefix);
        match found {
            Some((_, _, name)) => Ok(name.clone()),
            None if prefix.is_empty() => Ok(String::new()),
            None => Err(MalformedXml::Prefix(prefix.to_owned())),
        }
    }

    fn finish(self) -> Result<Element, MalformedXml> {
        if !self.open.is_empty() {
            return Err(MalformedXml::Syntax);
        }
        self.root.ok_or(MalformedXml::Syntax)
    }
}

fn declare(
    declared: &mut Vec<(String, String)>,
    prefix: &str,
    namespace: String,
) -> Result<(), MalformedXml> {
    let is_reserved = prefix == "xmlns" || namespace == "http://www.w3.org/2000/xmlns/";
    let is_xml = prefix == "xml" || namespace == XML;
    if is_reserved || is_xml && (prefix != "xml" || namespace != XML) {
        return Err(MalformedXml::Syntax);
    }
    // Namespaces in XML 1.0: only the default namespace can be taken back.
    if !prefix.is_empty() && namespace.is_empty() {
        return Err(MalformedXml::Syntax);
    }
    // Declaring what is always so declares nothing, and its canonical form has no trace of it.
    if !is_xml {
        declared.push((prefix.to_owned(), namespace));
    }
    Ok(())
}

/// Prefix and local part of a name.
fn qualified(name: &str) -> Result<(&str, &str), MalformedXml> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    let is_name = |text: &str| {
        let mut characters = text.chars();
        characters
            .next()
            .is_some_and(|first| first.is_alphabetic() || first == '_')
            && characters.all(|next| next.is_alphanumeric() || "-_.\u{b7}".contains(next))
    };
    let has_prefix = name.len() > local.len();
    if is_name(local) && (!has_prefix || is_name(prefix)) {
        Ok((prefix, local))
    } else {
        Err(MalformedXml::Syntax)
    }
}

/// An attribute's value as XML 1.0 §3.3.3 normalises it for an attribute without a declared type.
fn attribute_value(raw: &str) -> Result<String, MalformedXml> {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(character) = rest.chars().next() {
        let mut after = rest.get(character.len_utf8()..).unwrap_or_default();
        match character {
            '<' => return Err(MalformedXml::Syntax),
            '&' => {
                let (name, tail) = after.split_once(';').ok_or(MalformedXml::Syntax)?;
                value.push_str(&reference_text(name)?);
                after = tail;
            }
            '\r' => {
                after = after.strip_prefix('\n').unwrap_or(after);
                value.push(' ');
            }
            '\t' | '\n' => value.push(' '),
            other => value.push(other),
        }
        rest = after;
    }
    Ok(value)
}

/// What a reference stands for: a character by number, or one of XML's five entities.
fn reference_text(name: &str) -> Result<String, MalformedXml> {
    let character = match name {
        "amp" => '&',
        "apos" => '\'',
        "gt" => '>',
        "lt" => '<',
        "quot" => '"',
        _ => {
            let number = name
                .strip_prefix('#')
                .ok_or_else(|| MalformedXml::Entity(shortened(name)))?;
            let code = match number.strip_prefix('x') {
                Some(digits) => parse_digits(digits, 16),
                None => parse_digits(number, 10),
            };
            code.and_then(char::from_u32)
                .filter(|character| is_xml_character(*character))
                .ok_or(MalformedXml::Syntax)?
        }
    };
    Ok(character.to_string())
}

/// Digits only: `from_str_radix` would take a sign.
fn parse_digits(digits: &str, radix: u32) -> Option<u32> {
    digits
        .chars()
        .all(|digit| digit.is_digit(radix))
        .then(|| u32::from_str_radix(digits, radix).ok())
        .flatten()
}

fn shortened(name: &str) -> String {
    name.chars().take(32).collect()
}

fn is_xml_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::super::element::Node;
    use super::{MalformedXml, parse};

    #[test]
    fn names_are_resolved() {
        let root =
            parse(r#"<a xmlns="urn:a" xmlns:b="urn:b" b:x="1" x="2"><b:c/><d xmlns=""/></a>"#).unwrap();
        assert!(root.is("urn:a", "a"));
        assert_eq!(root.attribute("x"), Some("2"));
        assert_eq!(root.attributes[0].namespace, "urn:b");
        let inside: Vec<_> = root
            .elements()
            .map(|e| (e.namespace.as_str(), e.local.as_str()))
            .collect();
        assert_eq!(inside, [("urn:b", "c"), ("", "d")]);
    }

    /// The trick of 2018: a comment that cut a name in two for one reader and not for the other.
    #[test]
    fn a_comment_does_not_cut_text() {
        let root = parse("<a>alice<!-- x -->.evil<![CDATA[<&]]>&amp;&#65;\r\n</a>").unwrap();
        assert_eq!(root.children, [Node::Text("alice.evil<&&A\n".to_owned())]);
        assert_eq!(root.text().unwrap(), "alice.evil<&&A\n");
        assert_eq!(parse("<a>x<b/>y</a>").unwrap().text(), None);
    }

    #[test]
    fn attribute_values_are_normalised() {
        let root = parse("<a b='1\r\n2\t3&#10;4&quot;'/>").unwrap();
        assert_eq!(root.attribute("b"), Some("1 2 3\n4\""));
    }

    #[test]
    fn doors_are_shut() {
        for (text, error) in [
            ("<!DOCTYPE a><a/>", MalformedXml::DocumentType),
            (
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                MalformedXml::DocumentType,
            ),
            ("<a>&x;</a>", MalformedXml::Entity("x".to_owned())),
            ("<a b='&x;'/>", MalformedXml::Entity("x".to_owned())),
            ("<a><?x y?></a>", MalformedXml::Instruction),
            ("<p:a/>", MalformedXml::Prefix("p".to_owned())),
            ("<a p:b='1'/>", MalformedXml::Prefix("p".to_owned())),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
        let deep = "<a>".repeat(65) + &"</a>".repeat(65);
        assert_eq!(parse(&deep), Err(MalformedXml::TooLarge));
        let wide: Vec<String> = (0..257).map(|n| format!(" a{n}=''")).collect();
        let wide = wide.concat();
        assert_eq!(parse(&format!("<a{wide}/>")), Err(MalformedXml::TooLarge));
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        for text in [
            "",
            " ",
            "x",
            "<a>",
            "</a>",
            "<a></b>",
            "<a/><b/>",
            "<a/>x",
            "x<a/>",
            "<a b='1' b='2'/>",
            "<a xmlns:p='u' xmlns:q='u' p:x='' q:x=''/>",
            "<a xmlns:p=''/>",
            "<a b='<'/>",
            "<a>&#0;</a>",
            "<a>&#x110000;</a>",
            "<a>&#+65;</a>",
            "<a>\u{0}</a>",
            "<a>]]></a>",
            "<a b=c/>",
            "<a b/>",
            "<1a/>",
            "<a:b:c xmlns:a='u'/>",
            "<:a/>",
            "<a:/>",
            "<xmlns:a/>",
            "<a xmlns:xmlns='u'/>",
            "<a xmlns:xml='u'/>",
            "<a/><?xml version='1.0'?>",
            "<a>&amp</a>",
            "<!-- a -- b --><a/>",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
        for text in [
            "\u{feff}<?xml version='1.0'?>\n<!-- x --><a/>\n",
            "<?x y?><a/>",
            "<a xml:lang='en'/>",
        ] {
            assert!(parse(text).is_ok(), "{text:?}");
        }
    }
}
