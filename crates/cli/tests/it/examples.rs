//! What the READMEs and the docs show after `$ steprole` is what the command prints.

use std::path::PathBuf;
use std::process::Command;

const BEGIN: &str = "<!-- examples: begin -->\n```console\n";
const END: &str = "```\n<!-- examples: end -->";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs a line as a shell does, in the folder of the examples; only stdout is shown.
fn run(line: &str, locale: &str) -> String {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_steprole"));
    let folder = binary.parent().unwrap().to_str().unwrap();
    let output = Command::new("sh")
        .args(["-c", line])
        .env_clear()
        .env("PATH", format!("{folder}:/usr/bin:/bin"))
        .env("LANG", locale)
        .current_dir(root().join("docs/examples"))
        .output()
        .unwrap();
    // `lint` ends with 1 when it finds an error
    let is_found = line.contains("steprole lint") && output.status.code() == Some(1);
    assert!(
        (output.status.success() || is_found) && output.stderr.is_empty(),
        "{line}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// The commands of a block, each with what it prints now; a command that is not ours stands by itself.
fn played(block: &str, locale: &str) -> String {
    let mut text = String::new();
    for line in block.lines().filter(|line| line.starts_with("$ ")) {
        text.extend([line, "\n"]);
        if let Some(command) = line
            .strip_prefix("$ ")
            .filter(|line| line.starts_with("steprole "))
        {
            text.push_str(&run(command, locale));
        }
    }
    text
}

/// Compares every block of a file; with `STEPROLE_REWRITE_README` set, writes them anew.
fn compare(name: &str, locale: &str) {
    let path = root().join(name);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut rest = text.as_str();
    let mut now = String::new();
    let mut blocks = 0;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let (block, after) = after.split_once(END).unwrap();
        now.extend([before, BEGIN, &played(block, locale), END]);
        rest = after;
        blocks += 1;
    }
    now.push_str(rest);
    assert!(blocks > 0, "{name} shows nothing");
    if std::env::var_os("STEPROLE_REWRITE_README").is_some() {
        #[expect(
            clippy::disallowed_methods,
            reason = "writes a file of the repository, when told to"
        )]
        std::fs::write(path, now).unwrap();
        return;
    }
    assert_eq!(
        text, now,
        "{name} is out of date: STEPROLE_REWRITE_README=1 cargo test -p steprole --test it examples"
    );
}

#[test]
fn the_english_readme_shows_why_simulate_and_lint_as_they_are() {
    compare("README.md", "C.UTF-8");
}

#[test]
fn the_japanese_readme_shows_why_simulate_and_lint_as_they_are() {
    compare("README.ja.md", "ja_JP.UTF-8");
}

#[test]
fn the_chapter_shows_what_the_commands_print() {
    compare("docs/how-aws-decides.md", "C.UTF-8");
}

/// The chapter lists every contested point with its values, the default first.
#[test]
fn the_chapter_names_every_contested_point() {
    let chapter = std::fs::read_to_string(root().join("docs/how-aws-decides.md")).unwrap();
    for option in steprole_policy::Semantics::OPTIONS {
        let values: Vec<String> = option.values.iter().map(|value| format!("`{value}`")).collect();
        let row = format!("| `{}` | {} |", option.name, values.join(", "));
        assert!(chapter.contains(&row), "{row}");
    }
    let rows = chapter
        .lines()
        .filter(|line| line.starts_with("| `") && line.matches('|').count() == 4);
    let options = rows.filter(|line| {
        steprole_policy::Semantics::OPTIONS
            .iter()
            .any(|option| line.contains(&format!("| `{}` |", option.name)))
    });
    assert_eq!(options.count(), steprole_policy::Semantics::OPTIONS.len());
}
