//! Tags of an entity.

/// Whether two tag keys that differ in case are one.
///
/// The IAM User Guide (`id_tags`, case sensitivity) tells users and roles from the other resources; recorded answers agree.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KeyCase {
    /// Keys of users, roles and server certificates: one whatever their case; the spelling is kept.
    Ignored,
    /// Keys of policies, instance profiles and MFA devices: `a` and `A` are two.
    Kept,
}

impl KeyCase {
    /// Whether two keys are the same key.
    pub fn same(self, one: &str, other: &str) -> bool {
        match self {
            Self::Ignored => one.eq_ignore_ascii_case(other),
            Self::Kept => one == other,
        }
    }
}

/// One tag.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tag {
    /// 1–128 characters.
    pub key: String,
    /// 0–256 characters.
    pub value: String,
}

/// The tags of one entity, in the order they were first set.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Tags(Vec<Tag>);

impl Tags {
    /// All tags, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Tag> {
        self.0.iter()
    }

    /// How many there are; AWS allows 50.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets a tag: a key that is there gets the new value (and the new spelling).
    pub fn set(&mut self, tag: Tag, case: KeyCase) {
        match self.0.iter_mut().find(|own| case.same(&own.key, &tag.key)) {
            Some(own) => *own = tag,
            None => self.0.push(tag),
        }
    }

    /// Removes a key. A key that is not there is no error, as on AWS.
    pub fn remove(&mut self, key: &str, case: KeyCase) {
        self.0.retain(|own| !case.same(&own.key, key));
    }
}
