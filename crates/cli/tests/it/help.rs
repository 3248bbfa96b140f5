//! `--help`, frozen in both languages: what it promises is what the parser takes.

use crate::harness::{run, told};

#[test]
fn help_in_english() {
    let all = [&["--help"][..], &["demo", "--help"], &["serve", "--help"]].map(|line| told(&run(line)));
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn help_in_japanese() {
    let all = [
        &["--help", "--lang=ja"][..],
        &["demo", "--help", "--lang=ja"],
        &["serve", "--lang", "ja", "-h"],
    ];
    insta::assert_snapshot!(all.map(|line| told(&run(line))).join("\n"));
}

#[test]
fn version_is_data() {
    let output = run(&["--version"]);
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        format!("steprole {}\n", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(output.status.code(), Some(0));
}
