//! When and from what the tables were made.

/// When and from what the tables were made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Built {
    /// The day of the newest source, `2026-10-27`: what AWS published later is not in the tables.
    pub date: &'static str,
    /// The public packages that were read.
    pub sources: Vec<Package>,
}

/// One public package that was read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Package {
    /// What was taken from it: `actions`, `dependents`, `policies`.
    pub part: &'static str,
    /// Where it is published: `PyPI`, `npm`.
    pub registry: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The day its data was gathered, where it says.
    pub date: Option<&'static str>,
    /// Its licence.
    pub licence: &'static str,
}

impl Built {
    /// Reads the lines `source PART REGISTRY PACKAGE VERSION DATE LICENCE`; `cargo xtask generate` writes them.
    pub(crate) fn read(text: &'static str) -> Self {
        let sources: Vec<Package> = text.lines().filter_map(source).collect();
        let date = sources
            .iter()
            .filter_map(|source| source.date)
            .max()
            .unwrap_or_default();
        Self { date, sources }
    }
}

fn source(line: &'static str) -> Option<Package> {
    let mut words = line.strip_prefix("source ")?.split(' ');
    let (part, registry, name) = (words.next()?, words.next()?, words.next()?);
    let (version, date, licence) = (words.next()?, words.next()?, words.next()?);
    Some(Package {
        part,
        registry,
        name,
        version,
        date: (date != "-").then_some(date),
        licence,
    })
}
