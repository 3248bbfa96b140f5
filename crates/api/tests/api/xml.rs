//! XML as another crate reads it, reduced to what a client sees.

use quick_xml::Reader;
use quick_xml::events::Event;

/// One element: its name, its text, its children.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The first child called `name`.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The same without any order among children.
    pub(crate) fn unordered(self) -> Self {
        let mut element = self.normal();
        element.children = element.children.into_iter().map(Element::unordered).collect();
        element.children.sort_by_cached_key(|child| format!("{child:?}"));
        element
    }

    /// The children sorted by name, those of one name in their order, and text only where there are no children:
    /// what a client of the protocol may rely on.
    pub(crate) fn normal(mut self) -> Self {
        self.children = self.children.into_iter().map(Element::normal).collect();
        self.children.sort_by(|one, other| one.name.cmp(&other.name));
        if !self.children.is_empty() || self.text.trim().is_empty() && self.text.contains('\n') {
            self.text.clear();
        }
        self
    }
}

/// Reads a document; namespaces and attributes are left out, as clients leave them out.
pub(crate) fn read(text: &str) -> Element {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut stack = vec![Element::default()];
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{error} in {text}"))
        {
            Event::Start(start) => stack.push(Element {
                name: local(start.name().as_ref()),
                ..Element::default()
            }),
            Event::Empty(start) => {
                let element = Element {
                    name: local(start.name().as_ref()),
                    ..Element::default()
                };
                stack.last_mut().unwrap().children.push(element);
            }
            Event::End(_) => {
                let element = stack.pop().unwrap();
                stack.last_mut().unwrap().children.push(element);
            }
            Event::Text(piece) => stack.last_mut().unwrap().text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = match reference.resolve_char_ref().unwrap() {
                    Some(character) => character.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&reference)
                        .unwrap()
                        .to_owned(),
                };
                stack.last_mut().unwrap().text.push_str(&character);
            }
            Event::Eof => break,
            other => panic!("{other:?} in a response"),
        }
    }
    let mut document = stack.pop().unwrap();
    assert!(
        stack.is_empty() && document.children.len() == 1,
        "one element: {text}"
    );
    document.children.pop().unwrap()
}

fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap().to_owned()
}
