"""The question "does a request exist that these policies allow and those do not" as a formula for cvc5.

Written from AWS's pages on the policy language, not from the engine: it is the other hand.
"""

import cvc5

from .keys import Keys, operator
from .patterns import Terms, Unsupported, fields, has_variables, tokens

# no policy controls these two [doc: STS API; id_credentials_temp_control-access_getsessiontoken]
FREE = ["sts:getcalleridentity", "sts:getsessiontoken"]


def listed(value):
    return value if isinstance(value, list) else [value]


def statements(document):
    return listed(document.get("Statement", []))


def uses_of(documents):
    """How often each key is asked about, and whether as a set."""
    uses = {}
    for document in documents:
        for statement in statements(document):
            for name, pairs in statement.get("Condition", {}).items():
                for key in pairs:
                    use = uses.setdefault(key.lower(), {"conditions": 0, "quantified": False})
                    use["conditions"] += 1
                    use["quantified"] |= bool(operator(name)[0])
    return uses


class Question:
    """One question to one solver."""

    def __init__(self, documents, types, milliseconds, options=()):
        manager = cvc5.TermManager()
        self.solver = cvc5.Solver(manager)
        for name, value in [("strings-exp", "true"), ("tlimit-per", str(milliseconds)), *options]:
            self.solver.setOption(name, value)
        self.solver.setLogic("ALL")
        self.terms = Terms(cvc5, manager)
        self.keys = Keys(self.terms, types, uses_of(documents))
        string = self.terms.string
        self.action = manager.mkConst(string, "action")
        self.resource = manager.mkConst(string, "resource")
        terms = self.terms
        # an action is a service and a name; patterns are compared in lower case, so a capital is one more letter in none
        self.say(terms.term("STRING_CONTAINS", self.action, terms.text(":")))
        for free in FREE:
            self.say(terms.no(terms.term("EQUAL", self.action, terms.text(free))))
        arn = terms.any_fields(terms.term("STRING_TO_REGEXP", terms.text("arn")))
        self.say(
            terms.either([terms.term("EQUAL", self.resource, terms.text("*")), terms.within(self.resource, arn)])
        )

    def say(self, term):
        self.solver.assertFormula(term)

    def allowed(self, documents):
        """Some Allow matches and no Deny does."""
        found = {"Allow": [], "Deny": []}
        for document in documents:
            variables = document.get("Version") == "2012-10-17"
            for statement in statements(document):
                found[statement["Effect"]].append(self.matches(statement, variables))
        return self.terms.both([self.terms.either(found["Allow"]), self.terms.no(self.terms.either(found["Deny"]))])

    def matches(self, statement, variables):
        terms = self.terms
        parts = [self.named(statement, "Action", self.is_action, variables)]
        parts.append(self.named(statement, "Resource", self.is_resource, variables))
        for name, pairs in statement.get("Condition", {}).items():
            for key, values in pairs.items():
                parts.append(self.keys.condition(name, key, values, variables))
        return terms.both(parts)

    def named(self, statement, element, test, variables):
        """`Action` or `NotAction`, `Resource` or `NotResource`; an empty list affects nothing."""
        negated = f"Not{element}" in statement
        entries = listed(statement[f"Not{element}" if negated else element])
        if not entries:
            return self.terms.false()
        found = self.terms.either(test(entry, variables) for entry in entries)
        return self.terms.no(found) if negated else found

    def is_action(self, entry, _):
        parts = tokens(entry.lower(), False)
        if all(part[0] == "text" for part in parts):
            return self.terms.term("EQUAL", self.action, self.terms.text(entry.lower()))
        return self.terms.within(self.action, self.terms.expression(parts))

    def is_resource(self, entry, variables):
        """By fields; a star at the end of one goes on over colons [doc: reference_policies_elements_resource]."""
        terms = self.terms
        if entry and set(entry) == {"*"}:
            return terms.true()
        parts = tokens(entry, variables)
        split = fields(parts)
        if len(split) < 3 or split[0] != [("text", letter) for letter in "arn"]:
            raise Unsupported("a resource that is no ARN")
        if any(has_variables(part) for part in split[:5]):
            raise Unsupported("a variable before the fifth colon")
        # a service is itself [doc: reference_policies_elements_resource]
        split[2] = [("text", {"star": "*", "one": "?"}.get(part[0]) or part[1]) for part in split[2]]
        if len(split) == 6 and has_variables(split[5]):
            return self.along_variables(split)
        readings = [split]
        if len(split) < 6 and split[-1][-1:] != [("star",)]:
            # what a short ARN does not name may be anything: AWS prints the missing fields as stars
            readings.append([*split, [("star",)]])
        return terms.either(terms.within(self.resource, self.by_fields(reading)) for reading in readings)

    def by_fields(self, split):
        """A star at the end of a field goes on over colons, any other stays in its field."""
        terms, made = self.terms, []
        for place, part in enumerate(split):
            crosses = part[-1:] == [("star",)]
            body = part[:-1] if crosses else part
            if body or not crosses:
                made.append(terms.expression(body, within_field=place < 5))
            if crosses:
                made.append(terms.expression([("star",)]))
            if place < len(split) - 1:
                made.append(terms.colon())
        return terms.sequence(made)

    def along_variables(self, split):
        terms = self.terms
        parts = [each for place, part in enumerate(split) for each in ([("text", ":")] if place else []) + part]
        for part in split[:5]:
            if any(each == ("one",) for each in part) or ("star",) in part[:-1]:
                raise Unsupported("a wildcard within a field, and a variable")
        pieces, needed = terms.pieces(parts, self.keys.variable)
        return terms.both([*needed, terms.along(self.resource, pieces)])

    def answer(self):
        """`True`: such a request exists; `False`: none; `None`: the solver did not say."""
        for constraint in self.keys.constraints:
            self.say(constraint)
        result = self.solver.checkSat()
        return True if result.isSat() else False if result.isUnsat() else None


# two ways to search: for short texts first, and as the solver sees fit
WAYS = [[("strings-fmf", "true")], []]


def settled(ask, milliseconds):
    """The first answer of the two ways, each with half the time."""
    for options in WAYS:
        answer = ask(milliseconds // len(WAYS), options)
        if answer is not None:
            return answer
    return None


def only_in(first, second, types, milliseconds):
    """Whether a request exists that the first documents allow and the second do not."""

    def ask(milliseconds, options):
        question = Question([*first, *second], types, milliseconds, options)
        question.say(question.allowed(first))
        question.say(question.terms.no(question.allowed(second)))
        return question.answer()

    return settled(ask, milliseconds)


def without_mfa(documents, exempt, types, milliseconds):
    """Whether a request outside the exempt actions is allowed with the MFA key absent or `false`."""
    types = {"aws:multifactorauthpresent": ("Bool", False), "aws:multifactorauthage": ("Numeric", False), **types}

    def ask(milliseconds, options):
        question = Question(documents, types, milliseconds, options)
        terms = question.terms
        present, age = question.keys.of("aws:MultiFactorAuthPresent"), question.keys.of("aws:MultiFactorAuthAge")
        is_false = terms.term("EQUAL", present.members[0], terms.text("false"))
        question.say(terms.either([terms.no(present.present), is_false]))
        question.say(terms.no(age.present))
        for action in exempt:
            question.say(terms.no(question.is_action(action, False)))
        question.say(question.allowed(documents))
        return question.answer()

    return settled(ask, milliseconds)
