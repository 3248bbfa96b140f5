//! Exclusive XML canonicalisation without comments (W3C, `xml-exc-c14n`).

use std::collections::BTreeMap;

use super::element::{Attribute, Element, Node};

/// The canonical form of the last element of `path`, which begins at the document element.
///
/// `omit` is an element directly inside it that is left out: the signature, for the enveloped-signature transform.
/// `inclusive` is the PrefixList of InclusiveNamespaces, `#default` included.
pub fn canonical(path: &[&Element], omit: Option<&Element>, inclusive: &[&str]) -> String {
    let Some((apex, ancestors)) = path.split_last() else {
        return String::new();
    };
    let mut scope = Namespaces::new();
    for (prefix, namespace) in ancestors.iter().flat_map(|ancestor| &ancestor.declared) {
        scope.insert(prefix, namespace);
    }
    let mut writer = Writer {
        out: String::new(),
        inclusive,
        omit,
    };
    writer.element(apex, &scope, &Namespaces::new());
    writer.out
}

type Namespaces<'e> = BTreeMap<&'e str, &'e str>;

struct Writer<'a> {
    out: String,
    inclusive: &'a [&'a str],
    omit: Option<&'a Element>,
}

impl Writer<'_> {
    /// `scope` is what is declared around the element, `rendered` what the output has declared so far.
    fn element<'e>(&mut self, element: &'e Element, scope: &Namespaces<'e>, rendered: &Namespaces<'e>) {
        let mut scope = scope.clone();
        for (prefix, namespace) in &element.declared {
            scope.insert(prefix, namespace);
        }
        let mut wanted = Namespaces::new();
        let mut utilise = |prefix: &'e str, namespace: &'e str| {
            // The empty default namespace is only ever written to take back another one.
            let known = rendered.get(prefix).copied().unwrap_or_default();
            if prefix != "xml" && known != namespace {
                wanted.insert(prefix, namespace);
            }
        };
        utilise(&element.prefix, &element.namespace);
        for attribute in &element.attributes {
            if !attribute.prefix.is_empty() {
                utilise(&attribute.prefix, &attribute.namespace);
            }
        }
        for prefix in self.inclusive {
            let prefix = if *prefix == "#default" { "" } else { *prefix };
            if let Some((prefix, namespace)) = scope.get_key_value(prefix) {
                utilise(prefix, namespace);
            }
        }
        let name = |prefix: &str, local: &str| {
            if prefix.is_empty() {
                local.to_owned()
            } else {
                format!("{prefix}:{local}")
            }
        };
        let tag = name(&element.prefix, &element.local);
        self.out.push('<');
        self.out.push_str(&tag);
        for (prefix, namespace) in &wanted {
            let declaration = if prefix.is_empty() {
                "xmlns".to_owned()
            } else {
                format!("xmlns:{prefix}")
            };
            self.attribute(&declaration, namespace);
        }
        let mut attributes: Vec<&Attribute> = element.attributes.iter().collect();
        attributes.sort_by(|one, other| (&one.namespace, &one.local).cmp(&(&other.namespace, &other.local)));
        for attribute in attributes {
            self.attribute(&name(&attribute.prefix, &attribute.local), &attribute.value);
        }
        self.out.push('>');
        let mut rendered = rendered.clone();
        rendered.extend(wanted);
        for node in &element.children {
            match node {
                Node::Element(child) if self.omit.is_some_and(|omitted| std::ptr::eq(omitted, child)) => {}
                Node::Element(child) => self.element(child, &scope, &rendered),
                Node::Text(text) => self.text(text),
            }
        }
        self.out.push_str("</");
        self.out.push_str(&tag);
        self.out.push('>');
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        for character in value.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '"' => self.out.push_str("&quot;"),
                '\t' => self.out.push_str("&#x9;"),
                '\n' => self.out.push_str("&#xA;"),
                '\r' => self.out.push_str("&#xD;"),
                other => self.out.push(other),
            }
        }
        self.out.push('"');
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '\r' => self.out.push_str("&#xD;"),
                other => self.out.push(other),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::canonical;

    fn whole(text: &str, inclusive: &[&str]) -> String {
        canonical(&[&parse(text).unwrap()], None, inclusive)
    }

    /// The example of the recommendation, §2.2: the same element in two envelopes has one canonical form.
    #[test]
    fn an_element_is_the_same_in_every_envelope() {
        let expected = r#"<n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff></n1:elem2>"#;
        let elem2 = r#"<n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"/></n1:elem2>"#;
        for envelope in [
            format!(r#"<n0:local xmlns:n0="foo:bar" xmlns:n3="ftp://example.org">{elem2}</n0:local>"#),
            format!(
                r#"<n2:pdu xmlns:n1="http://example.com" xmlns:n2="http://foo.example" xml:lang="fr">{elem2}</n2:pdu>"#
            ),
        ] {
            let root = parse(&envelope).unwrap();
            let inside = root.elements().next().unwrap();
            assert_eq!(canonical(&[&root, inside], None, &[]), expected);
        }
    }

    #[test]
    fn attributes_are_in_order_and_escaped() {
        assert_eq!(
            whole(
                "<a xmlns:z='urn:a' xmlns:y='urn:b' b='&lt;&quot;&#9;&#10;&#13;' a='>' y:c='1' z:c='2'>&gt;&#13;\r\n</a>",
                &[]
            ),
            "<a xmlns:y=\"urn:b\" xmlns:z=\"urn:a\" a=\">\" b=\"&lt;&quot;&#x9;&#xA;&#xD;\" z:c=\"2\" y:c=\"1\">&gt;&#xD;\n</a>"
        );
    }

    #[test]
    fn default_namespaces_are_taken_back_only_where_there_was_one() {
        assert_eq!(
            whole("<a xmlns='urn:a'><b xmlns=''><c/></b></a>", &[]),
            "<a xmlns=\"urn:a\"><b xmlns=\"\"><c></c></b></a>"
        );
        assert_eq!(whole("<a xmlns=''><b/></a>", &[]), "<a><b></b></a>");
    }

    #[test]
    fn listed_prefixes_are_kept_although_nothing_uses_them() {
        let text = "<r xmlns='urn:d' xmlns:xs='urn:x'><p:a xmlns:p='urn:p'><p:b/></p:a></r>";
        let root = parse(text).unwrap();
        let inside = root.elements().next().unwrap();
        assert_eq!(
            canonical(&[&root, inside], None, &["xs", "#default", "absent"]),
            "<p:a xmlns=\"urn:d\" xmlns:p=\"urn:p\" xmlns:xs=\"urn:x\"><p:b></p:b></p:a>"
        );
        assert_eq!(
            canonical(&[&root, inside], inside.elements().next(), &[]),
            "<p:a xmlns:p=\"urn:p\"></p:a>"
        );
    }
}
