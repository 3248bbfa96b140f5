//! The corpus of the evaluator's fuzzer, as it stands and damaged in every place.

use std::path::Path;

use crate::decision_input::run;

fn corpus() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/decision");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|file| (file.display().to_string(), std::fs::read_to_string(file).unwrap()))
        .collect()
}

#[test]
fn every_input_of_the_corpus_is_decided_as_it_is_explained() {
    let corpus = corpus();
    assert!(corpus.len() >= 8);
    for (file, text) in corpus {
        assert!(run(&text), "{file} is no request and policy");
    }
}

/// A character less or another one anywhere: still decided, or no input at all; never a panic.
#[test]
fn damaged_requests_are_decided_too() {
    let mut decided = 0;
    for (_, text) in corpus() {
        let replacements = ["", "*", "?", "${", ":", "\u{e9}", "0"];
        for ((at, character), replacement) in text.char_indices().zip(replacements.into_iter().cycle()) {
            let mut damaged = text[..at].to_owned();
            damaged.push_str(replacement);
            damaged.push_str(&text[at + character.len_utf8()..]);
            decided += usize::from(run(&damaged));
        }
    }
    assert!(decided > 1_000, "{decided}");
}
