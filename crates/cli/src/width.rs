//! How wide text is on a terminal, where kana, kanji and full-width marks take two columns.

/// Fills up to a width, with at least one space to the next column.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text)).max(1);
    format!("{text}{}", " ".repeat(missing))
}

/// Breaks text into lines of a width: between words, and inside Japanese, which has no spaces, between letters.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut taken = 0;
        for piece in pieces(paragraph) {
            let wide = columns(piece.trim_end());
            // a full stop or comma is never pushed to the start of a line
            if taken + wide > width && taken > 0 && !piece.starts_with(['。', '、', ')', '」']) {
                lines.push(line.trim_end().to_owned());
                line.clear();
                taken = 0;
            }
            line.push_str(piece);
            taken += columns(piece);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// How many columns a text takes.
pub(crate) fn columns(text: &str) -> usize {
    text.chars()
        .map(|letter| if is_wide(letter) { 2 } else { 1 })
        .sum()
}

fn is_wide(letter: char) -> bool {
    matches!(letter,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}')
}

/// What a line may be broken after: a word with the spaces behind it, or one wide letter.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut letters = rest.char_indices().peekable();
        let (_, first) = letters.next()?;
        let mut last = first;
        let end = loop {
            let Some(&(at, next)) = letters.peek() else {
                break rest.len();
            };
            let breaks = is_wide(last) || is_wide(next) || (last == ' ' && next != ' ');
            if breaks && next != ' ' {
                break at;
            }
            last = next;
            letters.next();
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_in_both_languages() {
        assert_eq!(padded("abc", 5), "abc  ");
        assert_eq!(padded("拒否", 6), "拒否  ");
        assert_eq!(padded("too long", 3), "too long ");
    }

    #[test]
    fn english_breaks_between_words() {
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("one\ntwo", 80), ["one", "two"]);
        assert_eq!(wrapped("incomprehensibilities", 5), ["incomprehensibilities"]);
    }

    #[test]
    fn japanese_breaks_anywhere_but_not_before_a_full_stop() {
        assert_eq!(wrapped("拒否された。", 10), ["拒否された。"]);
        assert_eq!(wrapped("MFAを通る", 6), ["MFAを", "通る"]);
        assert_eq!(
            wrapped("AssumeRole なら 12 時間", 14),
            ["AssumeRole な", "ら 12 時間"]
        );
    }
}
