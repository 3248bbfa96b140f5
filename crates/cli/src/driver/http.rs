//! As much of HTTP as two pages on loopback need.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use steprole_session::Secret;

/// A connection that says nothing is a browser's, made in advance, or nobody's.
const SILENCE: Duration = Duration::from_secs(5);
/// The longest request head that is read.
const LONGEST: usize = 16 * 1024;

/// Reads a request's head; `None` when whoever connected went away. What is longer is cut, and then fits nothing.
pub(crate) fn head(connection: &mut TcpStream) -> std::io::Result<Option<Secret>> {
    connection.set_read_timeout(Some(SILENCE))?;
    connection.set_write_timeout(Some(SILENCE))?;
    let mut head = zeroize::Zeroizing::new(Vec::new());
    let mut piece = zeroize::Zeroizing::new([0; 1024]);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < LONGEST {
        match connection.read(&mut *piece)? {
            0 => return Ok(None),
            length => head.extend_from_slice(piece.get(..length).unwrap_or_default()),
        }
    }
    Ok(std::str::from_utf8(&head).ok().map(Secret::new))
}

/// The value of a header of a head.
pub(crate) fn header<'a>(head: &'a Secret, name: &str) -> Option<&'a str> {
    let mut lines = head
        .reveal()
        .split("\r\n")
        .skip(1)
        .take_while(|line| !line.is_empty());
    lines.find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// Answers, and says that nobody may keep it.
pub(crate) fn answer(
    connection: &mut TcpStream,
    status: &str,
    headers: &[(&str, &Secret)],
    body: &Secret,
) -> std::io::Result<()> {
    let mut text = zeroize::Zeroizing::new(format!(
        "HTTP/1.1 {status}\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\
         Content-Length: {}\r\n",
        body.reveal().len()
    ));
    for (name, value) in headers {
        for part in [name, ": ", value.reveal(), "\r\n"] {
            text.push_str(part);
        }
    }
    text.push_str("\r\n");
    text.push_str(body.reveal());
    connection.write_all(text.as_bytes())?;
    connection.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_found_whatever_its_letters() {
        let head =
            Secret::new("GET / HTTP/1.1\r\nHost: x\r\nauthorization:  token \r\n\r\nAuthorization: body\r\n");
        assert_eq!(header(&head, "Authorization"), Some("token"));
        assert_eq!(header(&head, "Get / Http/1.1"), None);
    }
}
