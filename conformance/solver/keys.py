"""Condition keys as typed unknowns, and what each operator says about them.

After the reference pages of the operators, of multivalued keys and of policy variables; `absent` is a value of every key.
"""

import datetime
import ipaddress
import re
from fractions import Fraction

from .patterns import Unsupported, fields, has_variables, tokens

NEGATED = {
    "StringNotEquals": "StringEquals",
    "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
    "StringNotLike": "StringLike",
    "NumericNotEquals": "NumericEquals",
    "DateNotEquals": "DateEquals",
    "NotIpAddress": "IpAddress",
    "ArnNotEquals": "ArnEquals",
    "ArnNotLike": "ArnLike",
}
ORDERS = {
    "Equals": "EQUAL", "LessThan": "LT", "LessThanEquals": "LEQ", "GreaterThan": "GT", "GreaterThanEquals": "GEQ",
}
NAMES = [
    *NEGATED, *NEGATED.values(), "Bool", "Null", "BinaryEquals",
    *(family + order for family in ("Numeric", "Date") for order in ORDERS),
]
# names of operators are read in any case
SPELLED = {name.lower(): name for name in [*NAMES, "ForAllValues", "ForAnyValue"]}
# more members than conditions on one key cannot be told apart; more conditions than this are left out
MOST_MEMBERS = 10


def operator(name):
    """`(quantifier, operator, if it exists, negated)`."""
    quantifier, _, rest = name.lower().rpartition(":")
    is_optional = rest.endswith("ifexists")
    rest = rest.removesuffix("ifexists")
    if rest not in SPELLED or quantifier and quantifier not in SPELLED:
        raise Unsupported(f"the operator {name}")
    quantifier, rest = SPELLED.get(quantifier, ""), SPELLED[rest]
    positive = NEGATED.get(rest, rest)
    return quantifier, positive, is_optional, rest in NEGATED


def instant(text):
    """Seconds since 1970, of a date in the forms that AWS documents: epoch seconds or W3C's profile of ISO 8601."""
    if re.fullmatch(r"-?\d+", text) and len(text) > 4:
        return Fraction(text)
    shape = re.fullmatch(r"(\d{4})(-\d\d)?(-\d\d)?(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?", text)
    if not shape:
        raise Unsupported(f"the date {text}")
    year, month, day, time, seconds, fraction, zone = shape.groups()
    moment = datetime.datetime(int(year), int((month or "-01")[1:]), int((day or "-01")[1:]))
    total = Fraction((moment - datetime.datetime(1970, 1, 1)).days * 86_400)
    if time:
        total += int(time[1:3]) * 3600 + int(time[4:6]) * 60 + Fraction((seconds or ":0")[1:])
        if zone != "Z":
            shift = int(zone[1:3]) * 3600 + int(zone[4:6]) * 60
            total += -shift if zone[0] == "+" else shift
    return total


class Keys:
    """Every condition key of one question."""

    def __init__(self, terms, types, uses):
        self.terms, self.types, self.uses = terms, types, uses
        self.known = {}
        self.constraints = []

    def fresh(self, sort, name):
        return self.terms.manager.mkConst(sort, name)

    def of(self, name):
        name = name.lower()
        if name not in self.known:
            self.known[name] = Key(self, name)
        return self.known[name]

    def variable(self, name):
        key = self.of(name)
        if key.kind not in ("String", "ARN", None) or key.many or key.may_be_many:
            raise Unsupported(f"the variable {name} of a key that is no single text")
        return key.present, key.members[0]

    def condition(self, name, key, values, variables):
        if isinstance(values, (str, bool, int, float)):
            values = [values]
        values = [str(value).lower() if isinstance(value, bool) else str(value) for value in values]
        return self.of(key).condition(name, values, variables)


class Key:
    """One condition key: whether it is there, and its value or values."""

    def __init__(self, keys, name):
        self.keys, self.terms, self.name = keys, keys.terms, name
        kind, self.many = keys.types.get(name, (None, None))
        self.kind = "Date" if kind == "Date or Numeric" else kind
        manager = self.terms.manager
        uses = keys.uses.get(name, {"conditions": 0, "quantified": False})
        self.may_be_many = self.many is None and uses["quantified"]
        self.many = bool(self.many)
        self.present = keys.fresh(manager.getBooleanSort(), f"{name} is there")
        # one member for each condition that needs one, and one more: the empty text alone is no member
        count = uses["conditions"] + 1 if self.many or self.may_be_many else 1
        if count > MOST_MEMBERS:
            raise Unsupported(f"so many conditions on {name}")
        self.heads = {}
        self.members = [self._member(place) for place in range(count)]
        self.count = keys.fresh(manager.getIntegerSort(), f"number of {name}")
        at_most = self.terms.manager.mkInteger(count)
        zero = manager.mkInteger(0)
        keys.constraints += [
            self.terms.term("GEQ", self.count, zero), self.terms.term("LEQ", self.count, at_most),
        ]
        self.is_set = manager.mkBoolean(self.many)
        if self.may_be_many:
            self.is_set = keys.fresh(manager.getBooleanSort(), f"{name} is a set")
        if not self.many:
            one = self.terms.term("EQUAL", self.count, manager.mkInteger(1))
            keys.constraints.append(self.terms.either([self.is_set, one]))

    def _member(self, place):
        terms, manager = self.terms, self.terms.manager
        name = f"{self.name} {place}"
        if self.kind in ("Numeric", "Date"):
            return self.keys.fresh(manager.getRealSort(), name)
        if self.kind == "IPAddress":
            return (
                self.keys.fresh(manager.getBooleanSort(), f"{name} is v4"),
                self.keys.fresh(manager.mkBitVectorSort(32), f"{name} v4"),
                self.keys.fresh(manager.mkBitVectorSort(128), f"{name} v6"),
            )
        if self.kind == "ARN":
            # an ARN is five fields and the rest; kept apart so that patterns with variables can ask about the rest
            head, rest = (self.keys.fresh(terms.string, f"{name} {part}") for part in ("head", "rest"))
            self.keys.constraints += [
                terms.within(head, terms.heads()), terms.term("STRING_PREFIX", terms.text("arn:"), head),
            ]
            whole = terms.concat([head, rest])
            self.heads[place] = (head, rest)
            return whole
        value = self.keys.fresh(terms.string, name)
        if self.kind == "Bool":
            self.keys.constraints.append(
                terms.either(terms.term("EQUAL", value, terms.text(each)) for each in ("true", "false"))
            )
        elif self.kind not in ("String", None):
            raise Unsupported(f"the type {self.kind}")
        return value

    def there(self, place):
        """Whether the set has so many members."""
        return self.terms.term("GEQ", self.count, self.terms.manager.mkInteger(place + 1))

    def is_empty(self):
        """The set has no member, or the empty text alone, which stands for none [doc: multi-value-conditions]."""
        terms = self.terms
        none = terms.term("EQUAL", self.count, terms.manager.mkInteger(0))
        if self.kind in ("Numeric", "Date", "IPAddress", "ARN", "Bool"):
            return none
        one = terms.term("EQUAL", self.count, terms.manager.mkInteger(1))
        return terms.either([none, terms.both([one, terms.term("EQUAL", self.members[0], terms.text(""))])])

    def condition(self, name, values, variables):
        terms = self.terms
        quantifier, positive, is_optional, negated = operator(name)
        absent = terms.no(self.present)
        if positive == "Null":
            if quantifier:
                return terms.manager.mkBoolean(quantifier == "ForAllValues")
            # anything else is no answer to whether the key is there; variables are not read
            wanted = {"true": absent, "false": self.present}
            return terms.either(wanted.get(value.lower(), terms.false()) for value in values)
        if not values:
            # no value to compare with: only an absent key can satisfy it, where absence does
            if quantifier == "ForAllValues":
                return terms.either([absent, self.is_empty()])
            return absent if is_optional else terms.false()

        def holds(place):
            found = terms.either(self.matches(positive, place, value, variables) for value in values)
            return terms.no(found) if negated else found

        if not quantifier:
            of_present = terms.false() if self.many else holds(0)
            if self.may_be_many:
                of_present = terms.both([terms.no(self.is_set), of_present])
            when_absent = terms.manager.mkBoolean(is_optional or negated)
            return terms.term("ITE", self.present, of_present, when_absent)
        places = range(len(self.members))
        if quantifier == "ForAllValues":
            every = terms.both(terms.either([terms.no(self.there(place)), holds(place)]) for place in places)
            return terms.either([absent, self.is_empty(), every])
        some = terms.either(terms.both([self.there(place), holds(place)]) for place in places)
        found = terms.both([self.present, terms.no(self.is_empty()), some])
        return terms.either([absent, found]) if is_optional else found

    def matches(self, positive, place, value, variables):
        terms, manager, member = self.terms, self.terms.manager, self.members[place]
        families = ("String", "Numeric", "Date", "Bool", "Ip", "Arn", "Binary")
        family = next(name for name in families if positive.startswith(name))
        if family in ("Numeric", "Date"):
            of_epoch = self.name == "aws:epochtime"
            if self.kind != family and not of_epoch or self.kind not in ("Numeric", "Date"):
                raise Unsupported(f"{positive} of the type {self.kind}")
            try:
                number = Fraction(value) if family == "Numeric" else instant(value)
            except ValueError:
                raise Unsupported(f"the number {value}") from None
            bound = manager.mkReal(number.numerator, number.denominator)
            return terms.term(ORDERS[positive.removeprefix(family)], member, bound)
        if family == "Ip":
            if self.kind != "IPAddress":
                raise Unsupported(f"{positive} of the type {self.kind}")
            return self.in_block(member, value)
        if family == "Bool":
            if self.kind != "Bool" or "${" in value:
                raise Unsupported(f"{positive} of the type {self.kind}")
            return terms.term("EQUAL", member, terms.text(value.lower()))
        if family == "Binary" or self.kind in ("Numeric", "Date", "IPAddress"):
            raise Unsupported(f"{positive} of the type {self.kind}")
        parts = tokens(value, variables)
        if family == "Arn":
            return self.like_arn(place, parts)
        if positive != "StringLike":
            # wildcards are letters here
            parts = [("text", {"star": "*", "one": "?"}[part[0]]) if part[0] in ("star", "one") else part for part in parts]
        if not has_variables(parts):
            if any(part[0] != "text" for part in parts) or positive == "StringEqualsIgnoreCase":
                return terms.within(
                    member, terms.expression(parts, any_case=positive == "StringEqualsIgnoreCase")
                )
            return terms.term("EQUAL", member, terms.text("".join(part[1] for part in parts)))
        if positive == "StringEqualsIgnoreCase":
            raise Unsupported("a variable in any case")
        pieces, needed = terms.pieces(parts, self.keys.variable)
        return terms.both([*needed, terms.along(member, pieces)])

    def like_arn(self, place, parts):
        """Six components, each matched by itself; a wildcard does not cross a colon, the last component is the rest."""
        terms, split = self.terms, fields(parts)
        if parts and all(part == ("star",) for part in parts):
            # a bare star asks for nothing [inferred]
            return terms.true()
        if len(split) < 6:
            return terms.false()
        if any(has_variables(part) for part in split[:5]):
            raise Unsupported("a variable before the fifth colon")
        heads = []
        for part in split[:5]:
            heads += [terms.expression(part, within_field=True), terms.colon()]
        if not has_variables(split[5]):
            return terms.within(self.members[place], terms.sequence([*heads, terms.expression(split[5])]))
        if place not in self.heads:
            raise Unsupported("a variable in the ARN of a key that is none")
        head, rest = self.heads[place]
        pieces, needed = terms.pieces(split[5], self.keys.variable)
        return terms.both([*needed, terms.within(head, terms.sequence(heads)), terms.along(rest, pieces)])

    def in_block(self, member, value):
        terms, manager = self.terms, self.terms.manager
        try:
            block = ipaddress.ip_network(value, strict=False)
        except ValueError:
            raise Unsupported(f"the address {value}") from None
        is_four, four, six = member
        bits, address = (32, four) if block.version == 4 else (128, six)
        right_family = is_four if block.version == 4 else terms.no(is_four)
        if block.prefixlen == 0:
            return right_family
        top = manager.mkOp(terms.kind.BITVECTOR_EXTRACT, bits - 1, bits - block.prefixlen)
        wanted = int(block.network_address) >> (bits - block.prefixlen)
        same = terms.term(
            "EQUAL", manager.mkTerm(top, address), manager.mkBitVector(block.prefixlen, str(wanted), 10)
        )
        return terms.both([right_family, same])
