"""Patterns of policies as terms over strings: wildcards, literal marks, policy variables."""

import functools
import re
import sys

VARIABLE = re.compile(r"\$\{([^}]*)\}")
DEFAULT = re.compile(r"([^\s,]+), '([^']*)'\Z")


class Unsupported(Exception):
    """The encoding has no term for it; the pair is left out, and counted."""


def tokens(text, variables):
    """`("text", s)`, `("star",)`, `("one",)` or `("variable", key, default)`, in order.

    Variables only with version 2012-10-17; `${*}`, `${?}` and `${$}` are the characters themselves
    [doc: reference_policies_variables].
    """
    found, at = [], 0
    while at < len(text):
        mark = VARIABLE.match(text, at) if variables else None
        if mark:
            name = mark.group(1)
            if name in ("*", "?", "$"):
                found.append(("text", name))
            else:
                default = DEFAULT.match(name)
                key, otherwise = default.groups() if default else (name, None)
                if not re.fullmatch(r"[A-Za-z0-9:/_.+=@-]+", key):
                    raise Unsupported(f"the variable {name}")
                found.append(("variable", key.lower(), otherwise))
            at = mark.end()
        else:
            letter = text[at]
            found.append({"*": ("star",), "?": ("one",)}.get(letter, ("text", letter)))
            at += 1
    return found


def fields(parts, most=5):
    """Splits at the first colons that stand in the text itself, as ARNs are split."""
    split = [[]]
    for part in parts:
        if part == ("text", ":") and len(split) <= most:
            split.append([])
        else:
            split[-1].append(part)
    return split


def has_variables(parts):
    return any(part[0] == "variable" for part in parts)


@functools.lru_cache(maxsize=None)
def _spellings():
    """Every letter by what it becomes in lower case, where that is one letter."""
    found = {}
    for code in range(min(sys.maxunicode, 0x2FFFF) + 1):
        if 0xD800 <= code < 0xE000:
            continue
        lower = chr(code).lower()
        if len(lower) == 1 and lower != chr(code):
            found.setdefault(lower, [lower]).append(chr(code))
    return found


def spellings(letter):
    lower = letter.lower()
    return _spellings().get(lower, [lower])


class Terms:
    """Terms of one solver over strings and regular expressions."""

    def __init__(self, cvc5, manager):
        self.cvc5, self.kind, self.manager = cvc5, cvc5.Kind, manager
        self.string = manager.getStringSort()
        self._any = manager.mkTerm(self.kind.REGEXP_ALLCHAR)
        self._all = manager.mkRegexpAll()
        colon = self.kind.REGEXP_RANGE
        top = chr(0x2FFFF)
        self._no_colon = manager.mkTerm(
            self.kind.REGEXP_UNION,
            manager.mkTerm(colon, self.text("\0"), self.text("9")),
            manager.mkTerm(colon, self.text(";"), self.text(top)),
        )
        self._no_colons = manager.mkTerm(self.kind.REGEXP_STAR, self._no_colon)

    def text(self, text):
        shown = "".join(
            letter if " " <= letter <= "~" and letter != "\\" else "\\u{%x}" % ord(letter) for letter in text
        )
        return self.manager.mkString(shown, True)

    def true(self):
        return self.manager.mkTrue()

    def false(self):
        return self.manager.mkFalse()

    def term(self, kind, *parts):
        return self.manager.mkTerm(getattr(self.kind, kind), *parts)

    def either(self, parts):
        parts = list(parts)
        if len(parts) < 2:
            return parts[0] if parts else self.false()
        return self.term("OR", *parts)

    def both(self, parts):
        parts = list(parts)
        if len(parts) < 2:
            return parts[0] if parts else self.true()
        return self.term("AND", *parts)

    def no(self, part):
        return self.term("NOT", part)

    def concat(self, parts):
        if not parts:
            return self.text("")
        return parts[0] if len(parts) == 1 else self.term("STRING_CONCAT", *parts)

    def expression(self, parts, within_field=False, any_case=False):
        """A regular expression of tokens without variables; within a field, wildcards stop at colons."""
        star, one = (self._no_colons, self._no_colon) if within_field else (self._all, self._any)
        made, letters = [], ""

        def flush():
            nonlocal letters
            if letters:
                made.append(self.term("STRING_TO_REGEXP", self.text(letters)))
                letters = ""

        for part in parts:
            if part[0] == "text":
                same = spellings(part[1]) if any_case else [part[1]]
                if len(same) == 1:
                    letters += same[0]
                    continue
                flush()
                made.append(
                    self.term(
                        "REGEXP_UNION", *[self.term("STRING_TO_REGEXP", self.text(each)) for each in same]
                    )
                )
            else:
                flush()
                made.append(star if part[0] == "star" else one)
        flush()
        return self.sequence(made)

    def sequence(self, made):
        if not made:
            return self.term("STRING_TO_REGEXP", self.text(""))
        return made[0] if len(made) == 1 else self.term("REGEXP_CONCAT", *made)

    def colon(self):
        return self.term("STRING_TO_REGEXP", self.text(":"))

    def any_fields(self, first=None):
        """Five fields with their colons, then anything: what an ARN is."""
        made = []
        for place in range(5):
            made += [first if place == 0 and first else self._no_colons, self.colon()]
        return self.sequence([*made, self._all])

    def heads(self):
        """Five fields with their colons and no more."""
        made = []
        for _ in range(5):
            made += [self._no_colons, self.colon()]
        return self.sequence(made)

    def within(self, value, expression):
        return self.term("STRING_IN_REGEXP", value, expression)

    def pieces(self, parts, value_of):
        """The stretches between stars, as terms; what must hold for the variables among them to have values."""
        made, needed = [[]], []
        for part in parts:
            if part[0] == "star":
                made.append([])
            elif part[0] == "one":
                raise Unsupported("`?` beside a variable")
            elif part[0] == "text":
                made[-1].append(self.text(part[1]))
            else:
                there, value = value_of(part[1])
                if part[2] is None:
                    needed.append(there)
                else:
                    value = self.term("ITE", there, value, self.text(part[2]))
                made[-1].append(value)
        return [self.concat(piece) for piece in made], needed

    def along(self, text, pieces):
        """Whether a text is the pieces with anything between them.

        The first one found of each piece in the middle leaves the most for the rest, so no search is needed.
        """
        if len(pieces) == 1:
            return self.term("EQUAL", text, pieces[0])
        first, *middle, last = pieces
        length = lambda term: self.term("STRING_LENGTH", term)
        holds = [self.term("STRING_PREFIX", first, text), self.term("STRING_SUFFIX", last, text)]
        position = length(first)
        zero = self.manager.mkInteger(0)
        for piece in middle:
            found = self.term("STRING_INDEXOF", text, piece, position)
            holds.append(self.term("GEQ", found, zero))
            position = self.term("ADD", found, length(piece))
        holds.append(self.term("LEQ", self.term("ADD", position, length(last)), length(text)))
        return self.both(holds)
