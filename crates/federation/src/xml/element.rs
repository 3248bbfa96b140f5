//! The tree.

/// An element with everything that its canonical form shows.
///
/// Comments are gone and adjacent text is one node, as canonicalisation without comments has it: `a<!-- -->b` reads `ab`
/// here and in what was signed, so no comment can cut a name in two.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Element {
    /// The prefix as written; empty for none.
    pub prefix: String,
    /// The name without prefix.
    pub local: String,
    /// What the prefix means here; empty for no namespace.
    pub namespace: String,
    /// Namespaces declared on this element: prefix (empty for the default one) and name.
    pub declared: Vec<(String, String)>,
    /// Attributes other than namespace declarations, in order of appearance.
    pub attributes: Vec<Attribute>,
    /// What is inside.
    pub children: Vec<Node>,
}

/// An attribute.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Attribute {
    /// The prefix as written; empty for none.
    pub prefix: String,
    /// The name without prefix.
    pub local: String,
    /// What the prefix means here; an attribute without prefix is in no namespace.
    pub namespace: String,
    /// The normalised value.
    pub value: String,
}

/// What an element contains.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, references resolved and line ends normalised.
    Text(String),
}

impl Element {
    /// Whether this is `local` of `namespace`.
    pub fn is(&self, namespace: &str, local: &str) -> bool {
        self.local == local && self.namespace == namespace
    }

    /// The value of an attribute in no namespace.
    pub fn attribute(&self, local: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| attribute.local == local && attribute.namespace.is_empty())
            .map(|attribute| attribute.value.as_str())
    }

    /// The elements directly inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements directly inside that are `local` of `namespace`.
    pub fn children_named<'e>(
        &'e self,
        namespace: &'e str,
        local: &'e str,
    ) -> impl Iterator<Item = &'e Element> {
        self.elements()
            .filter(move |element| element.is(namespace, local))
    }

    /// The one such element directly inside; `None` when there is none or more than one.
    pub fn only_child(&self, namespace: &str, local: &str) -> Option<&Element> {
        let mut found = self.elements().filter(|element| element.is(namespace, local));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The text of an element that holds nothing but text; `None` when it holds elements.
    pub fn text(&self) -> Option<String> {
        let mut text = String::new();
        for node in &self.children {
            match node {
                Node::Element(_) => return None,
                Node::Text(part) => text.push_str(part),
            }
        }
        Some(text)
    }

    /// Calls `visit` for this element and all below it, parents first.
    pub fn walk<'e>(&'e self, visit: &mut impl FnMut(&'e Element)) {
        visit(self);
        for element in self.elements() {
            element.walk(visit);
        }
    }
}
