//! A pinentry program, for where there is a screen and no terminal: editors, desktop tools.
//!
//! It is spoken to in Assuan, as GnuPG speaks to it [GnuPG manual, "Assuan protocol of pinentry"].

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use steprole_session::{Environment, Secret};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::messages::Message;

/// Names the program; none is guessed, since not every pinentry opens a window.
const PROGRAM: &str = "STEPROLE_PINENTRY";

/// A dialog that nobody answers ends before the program that called us gives up, which is after a minute
/// [AWS SDK for Go, `processcreds`].
const SECONDS: u32 = 50;

/// The program that was chosen.
pub(crate) fn program(environment: &Environment) -> Option<&str> {
    environment.value(PROGRAM)
}

/// Asks for a line; `None` when the dialog was closed or nobody answered. `wrong` is said about the line before.
pub(crate) fn ask(program: &str, what: &str, wrong: Option<&str>) -> Result<Option<Secret>, Failure> {
    let failed = |reason: String| {
        let text = Message::PinentryFailed.text().with("program", program);
        Failure::new(text.with("reason", reason))
    };
    let refused = |error: std::io::Error| failed(error.to_string());
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(refused)?;
    let (Some(mut to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(failed("stdio".to_owned()));
    };
    let mut from = BufReader::new(from);
    let mut asked = || -> std::io::Result<Answer> {
        let mut answer = answered(&mut from)?;
        let mut lines = vec![
            "SETTITLE steprole".to_owned(),
            format!("SETDESC {}", escaped(what)),
            "SETPROMPT steprole".to_owned(),
            format!("SETTIMEOUT {SECONDS}"),
        ];
        lines.extend(wrong.map(|wrong| format!("SETERROR {}", escaped(wrong))));
        lines.push("GETPIN".to_owned());
        for line in lines {
            // what an old pinentry does not know it may refuse; only the answer to the last line counts
            writeln!(to, "{line}")?;
            answer = answered(&mut from)?;
        }
        writeln!(to, "BYE")?;
        Ok(answer)
    };
    let answer = asked();
    // one that does not know BYE ends when nobody speaks any more
    drop(to);
    let _ = child.wait();
    match answer.map_err(refused)? {
        Answer::Line(line) if !line.reveal().is_empty() => Ok(Some(line)),
        Answer::Line(_) | Answer::Refused => Ok(None),
    }
}

/// What pinentry said to one line.
enum Answer {
    /// OK, with the data that came before it.
    Line(Secret),
    /// ERR: closed, timed out, not understood.
    Refused,
}

fn answered(from: &mut impl BufRead) -> std::io::Result<Answer> {
    let mut data = Zeroizing::new(String::new());
    loop {
        let mut line = Zeroizing::new(String::new());
        if from.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end_matches(['\r', '\n']);
        if let Some(piece) = line.strip_prefix("D ") {
            data.push_str(&unescaped(piece));
        } else if line == "OK" || line.starts_with("OK ") {
            return Ok(Answer::Line(Secret::new(data.as_str())));
        } else if line.starts_with("ERR ") {
            return Ok(Answer::Refused);
        }
    }
}

/// A line of Assuan holds no line break, and a percent sign only before two digits.
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn unescaped(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        plain.push_str(before);
        match after
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
        {
            Some(byte) if byte.is_ascii() => {
                plain.push(char::from(byte));
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                plain.push('%');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_comes_back_as_it_was() {
        assert_eq!(escaped("50 %\nof"), "50 %25%0Aof");
        assert_eq!(*unescaped("50 %25%0Aof"), "50 %\nof");
        assert_eq!(*unescaped("%zz%"), "%zz%");
        let mut said = "# note\nD 12\nD 34%2556\nOK done\n".as_bytes();
        match answered(&mut said).unwrap() {
            Answer::Line(line) => assert_eq!(line.reveal(), "1234%56"),
            Answer::Refused => panic!("refused"),
        }
        assert!(matches!(
            answered(&mut "ERR 83886179 cancelled\n".as_bytes()).unwrap(),
            Answer::Refused
        ));
        assert!(answered(&mut "".as_bytes()).is_err());
    }
}
