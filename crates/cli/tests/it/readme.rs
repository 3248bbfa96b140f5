//! What the READMEs show is what the command prints.

use std::path::PathBuf;
use std::process::Output;

use crate::harness::{DEMO, DEMO_JA, stable};

const BEGIN: &str = "<!-- demo: begin -->\n```text\n";
const END: &str = "```\n<!-- demo: end -->";

fn readme(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

fn transcript(demo: &Output) -> String {
    String::from_utf8(demo.stdout.clone()).unwrap()
}

/// Compares the demo's words with those a README shows; with `STEPROLE_REWRITE_README` set, puts them there first.
fn compare(name: &str, demo: &Output) {
    let text = std::fs::read_to_string(readme(name)).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (shown, after) = rest.split_once(END).unwrap();
    let printed = transcript(demo);
    if std::env::var_os("STEPROLE_REWRITE_README").is_some() {
        #[expect(
            clippy::disallowed_methods,
            reason = "writes a file of the repository, when told to"
        )]
        std::fs::write(readme(name), format!("{before}{BEGIN}{printed}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(
        stable(shown),
        stable(&printed),
        "{name} is out of date: STEPROLE_REWRITE_README=1 cargo test -p steprole --test it readme"
    );
}

#[test]
fn the_english_readme_shows_the_demo_as_it_is() {
    compare("README.md", &DEMO);
}

#[test]
fn the_japanese_readme_shows_the_demo_as_it_is() {
    compare("README.ja.md", &DEMO_JA);
}
