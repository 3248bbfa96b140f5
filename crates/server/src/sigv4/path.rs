//! The path of a canonical request.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode};

/// RFC 3986: all but letters, digits and `-._~` is encoded.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Encodes a path as it stands in the request: what the client had encoded is encoded a second time, as every service but
/// S3 wants it.
pub(crate) fn encode(path: &str) -> String {
    utf8_percent_encode(path, RESERVED_IN_PATH).to_string()
}

/// The path as S3 wants it: encoded once, whatever the client encoded, with all its dots and empty segments.
pub(crate) fn encode_once(path: &str) -> String {
    let decoded: Vec<u8> = percent_decode_str(path).collect();
    percent_encode(&decoded, RESERVED_IN_PATH).to_string()
}

/// Resolves `.` and `..` and drops empty segments, as every service but S3 wants it.
pub(crate) fn normalise(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    let names_a_folder = path
        .rsplit('/')
        .next()
        .is_some_and(|last| matches!(last, "" | "." | ".."));
    let end = if names_a_folder && !segments.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{end}", segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{encode, normalise};

    /// RFC 3986 section 5.2.4, and AWS's rule for empty segments.
    #[test]
    fn dots_and_empty_segments_go_away() {
        for (path, expected) in [
            ("/", "/"),
            ("", "/"),
            ("//", "/"),
            ("/a/./b/../../c/", "/c/"),
            ("/../..", "/"),
            ("/a/..", "/"),
            ("/a/b/..", "/a/"),
            ("/a//b", "/a/b"),
            ("/.hidden", "/.hidden"),
        ] {
            assert_eq!(normalise(path), expected, "{path}");
        }
    }

    #[test]
    fn what_was_encoded_is_encoded_again() {
        assert_eq!(encode("/a b/%3D/ü@~"), "/a%20b/%253D/%C3%BC%40~");
    }
}
