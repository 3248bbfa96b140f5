// What Java's own regular expressions say about the patterns of AWS's models: AWS writes them for Java.
// Run in crates/api, after the models changed:
//   java tests/vectors/JavaPatterns.java model/*.json > tests/vectors/java-patterns.json

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

public class JavaPatterns {
    static final List<String> TEXTS = List.of(
        "", "a", "A", "1", "_", "-", "--", "/", "//", "///", "a/", "/a", "/a/", "/a b/", "/a//b/", "/日本/", "/division/team/",
        "machamp", "a b", "a\n", "\n", "a\u0000b", "é", "日本", "\uD83D\uDE00", "a\uD83D\uDE00b", "user.name+tag=1,2@x_y-z",
        "123456", "12345", "1234567", "12345a", "１２３４５６", "123456789012", "1234567890123", "abc", "ab", "a-b", "a--b",
        "-ab", "ab-", "a-b-c", "a1-2b", "A-b", "a.b", "abc-def-ghi", "a".repeat(63), "a".repeat(64),
        "a" + "-b".repeat(31), "a-".repeat(31) + "b", "v1", "v0", "v10", "v1.", "v1.a-Z", "v1.a_", "1", "http://a.b/c",
        "https://a.b/c?d=e&f=g#h/i", "https://a.b/c?d e", "ftp://a.b", "http", "http://", "https://", "http://a?b?c", "o-abcdefghij",
        "o-abcdefghi", "o-" + "a".repeat(32), "o-" + "a".repeat(33), "o-ABCDEFGHIJ", "p-12345678", "p-1234567", "p-1234_678",
        "o-a1b2c3d4e5/r-f6g7/ou-f6g7-abc", "o-a1b2c3d4e5/r-f6g7", "o-a1b2c3d4e5/r-f6g", "o-a1b2c3d4e5/r-f6g7/OU",
        "arn:aws:iam::123456789012:role/x", "arn:aws:iam::123456789012:mfa/machamp", "GAHT12345678", "{\"Version\":\"2012-10-17\"}",
        "tab\there", "aws:key", "team/a:b=c+d-e@f", "@{team}", "a;b", "a'b", "a\"b", "a\\b", "a^b", "[a]", "FF", "\uFFFD",
        "\uFFFE", "\u0085", "\u00A0", "\u00AD", "\u2028", "\u3000", "\u1000", "\u10FF", "\u1100", "\uD7FF", "\uE000", "x y\u00A0z");

    public static void main(String[] files) throws Exception {
        TreeSet<String> sources = new TreeSet<>();
        Pattern member = Pattern.compile("\"pattern\":\"((?:[^\"\\\\]|\\\\.)*)\"");
        for (String file : files) {
            var matcher = member.matcher(Files.readString(Path.of(file)));
            while (matcher.find()) {
                sources.add(matcher.group(1).replace("\\\\", "\u0000").replace("\\/", "/").replace("\\\"", "\"").replace("\u0000", "\\"));
            }
        }
        StringBuilder out = new StringBuilder("{\n\"java\": " + quote(System.getProperty("java.version")) + ",\n");
        out.append("\"unassigned\": ").append(ranges(c -> Character.getType(c) == Character.UNASSIGNED)).append(",\n\"patterns\": [\n");
        List<String> items = new ArrayList<>();
        for (String source : sources) {
            Pattern pattern = Pattern.compile(source);
            StringBuilder item = new StringBuilder("{\"pattern\": " + quote(source));
            item.append(",\n \"alone\": ").append(ranges(c -> matches(pattern, Character.toString(c))));
            item.append(",\n \"between\": ").append(ranges(c -> matches(pattern, "/a" + Character.toString(c) + "a/")));
            item.append(",\n \"after\": ").append(ranges(c -> matches(pattern, "o-a1b2c3d4e5/r-f6g7" + Character.toString(c))));
            item.append(",\n \"matching\": [");
            int count = 0;
            for (String text : TEXTS) {
                if (matches(pattern, text)) {
                    item.append(count++ == 0 ? "" : ", ").append(quote(text));
                }
            }
            items.add(item.append("]}").toString());
        }
        out.append(String.join(",\n", items)).append("\n],\n\"texts\": [");
        for (int at = 0; at < TEXTS.size(); at++) {
            out.append(at == 0 ? "" : ", ").append(quote(TEXTS.get(at)));
        }
        System.out.println(out.append("]\n}"));
    }

    static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    /** The code points that hold, as pairs of first and last; surrogates are no characters of their own. */
    static String ranges(IntPredicate holds) {
        StringBuilder out = new StringBuilder("[");
        int first = -1;
        for (int c = 0; c <= 0x110000; c++) {
            boolean in = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) && holds.test(c);
            if (in && first < 0) {
                first = c;
            } else if (!in && first >= 0) {
                out.append(out.length() == 1 ? "" : ",").append(first).append(",").append(c - 1);
                first = -1;
            }
        }
        return out.append("]").toString();
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
