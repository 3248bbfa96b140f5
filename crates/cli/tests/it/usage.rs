//! Command lines that are not understood: the thing, the reason, the next command, and 64.

use crate::harness::{run, steprole, told};

#[test]
fn every_kind_of_mistake_says_what_and_what_next() {
    let mistakes = [
        &[][..],
        &["dmo"],
        &["demo", "--foo"],
        &["demo", "--output", "yaml"],
        &["demo", "--output"],
        &["demo", "--interactive", "--output", "json"],
        &["serve", "--account", "12345"],
        &["serve", "--listen", "localhost"],
        &["demo", "extra"],
        &["--lang", "tlh", "demo"],
    ];
    let told: String = mistakes
        .map(|line| format!("$ steprole {}\n{}\n", line.join(" "), told(&run(line))))
        .concat();
    insta::assert_snapshot!(told);
}

#[test]
fn mistakes_are_told_in_the_readers_language() {
    let told = told(
        &steprole(&["demo", "--foo"])
            .env("LANG", "ja_JP.UTF-8")
            .output()
            .unwrap(),
    );
    insta::assert_snapshot!(told, @"
    ------- stderr -------
    エラー: ここでは `--foo` は使えません
    ヒント: `steprole --help` で一覧を表示します
    [exit status: 64]
    ");
}

/// `LC_ALL=C` wins over `LANG`, and the flag over both.
#[test]
fn the_flag_wins_over_the_locale() {
    let english = steprole(&["dmo"])
        .env("LANG", "ja_JP.UTF-8")
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    assert!(String::from_utf8(english.stderr).unwrap().starts_with("error: "));
    let japanese = steprole(&["dmo", "--lang", "ja"])
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    assert!(
        String::from_utf8(japanese.stderr)
            .unwrap()
            .starts_with("エラー: ")
    );
}
