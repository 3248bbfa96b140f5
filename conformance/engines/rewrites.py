"""A request rewritten the way an engine misreads it.

A waiver says: "this engine answers as if the policy had been written so". Ours is then asked about the
rewritten request; only when that gives the other engine's answer is the disagreement explained. Every
function here takes a request and gives a new one.
"""

import copy
import json
import re

from .vocabulary import FAMILY_OF, NEGATED

# equal to nothing that a policy of these tests lists, and read as no number, date, address or ARN
NOTHING = "\u00a4"
# of each type, a value that no request carries
UNSEEN = {
    "string": "\u00a5", "number": "987654321", "date": "1999-01-01T00:00:00Z", "bool": "\u00a5", "binary": "enp6eg==",
    "ip": "192.0.2.1/32", "arn": "arn:aws:none:none:000000000000:none",
}
LAYERS = ["identity", "boundary", "session", "scp", "rcp", "vpce", "resourcePolicy"]


def documents(request):
    """Every document of every layer."""
    found = []

    def walk(node):
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif node:
            found.append(node)

    for layer in LAYERS:
        walk(request.get(layer))
    return found


def statements(request):
    return [statement for document in documents(request) for statement in document["Statement"]]


def of_statements(change):
    """Makes a rewrite of a function that changes one statement in place."""
    def rewrite(request):
        new = copy.deepcopy(request)
        for statement in statements(new):
            change(statement, new)
        return new
    return rewrite


def of_conditions(change):
    """Makes a rewrite of a function from operator, key, values and context to what takes their place, or None."""
    def rewrite(statement, request):
        blocks = {}
        for operator, pairs in statement.get("Condition", {}).items():
            for key, values in pairs.items():
                told = change(operator, key, listed(values), request["context"]) or (operator, key, values)
                blocks.setdefault(told[0], {})[told[1]] = told[2]
        if blocks:
            statement["Condition"] = blocks
    return of_statements(rewrite)


def of_resources(change):
    """Makes a rewrite of a function from an entry of Resource or NotResource to the entries in its place."""
    def rewrite(statement, request):
        for element in ("Resource", "NotResource"):
            if element in statement:
                entries = [new for entry in listed(statement[element]) for new in change(entry, request)]
                # an element without entries would be another fault: this one matches no resource here
                statement[element] = entries or [UNSEEN["arn"]]
    return of_statements(rewrite)


def listed(value):
    return value if isinstance(value, list) else [value]


def parts(operator):
    """Quantifier, comparison, suffix."""
    quantifier, _, name = operator.rpartition(":")
    suffix = "IfExists" if name.endswith("IfExists") else ""
    return quantifier + ":" if quantifier else "", name.removesuffix("IfExists"), suffix


def family(operator):
    return FAMILY_OF[parts(operator)[1]]


def is_negated(operator):
    return parts(operator)[1] in NEGATED


def every_version_is_2012(request):
    new = copy.deepcopy(request)
    for document in documents(new):
        document["Version"] = "2012-10-17"
    return new


def no_version_is_2012(request):
    new = copy.deepcopy(request)
    for document in documents(new):
        document["Version"] = "2008-10-17"
    return new


@of_conditions
def quantified_if_exists_without_suffix(operator, key, values, context):
    quantifier, name, suffix = parts(operator)
    if quantifier == "ForAnyValue:" and suffix and not context.get(key):
        return quantifier + name, key, values


@of_conditions
def empty_list_of_negated_is_a_list(operator, key, values, context):
    if not values and is_negated(operator):
        return operator, key, [UNSEEN[family(operator)]]


@of_conditions
def quantified_null_is_plain(operator, key, values, context):
    if operator.endswith(":Null"):
        return "Null", key, values


@of_conditions
def every_network_is_none(operator, key, values, context):
    if family(operator) == "ip" and "0.0.0.0/0" in values:
        return operator, key, [UNSEEN["ip"] if value == "0.0.0.0/0" else value for value in values]


@of_conditions
def bare_address_holds_every_other_family(operator, key, values, context):
    if parts(operator)[:2] == ("ForAnyValue:", "NotIpAddress") and any("/" not in value for value in values):
        return operator, key, [*values, "::/0"]


@of_conditions
def escapes_are_no_text_of_equals(operator, key, values, context):
    if parts(operator)[1].startswith(("StringEquals", "StringNotEquals")):
        return operator, key, [value if "${*}" not in value else NOTHING for value in values]


def empty_text_is_a_value(request):
    """Where a quantified operator meets the empty string alone, another text takes its place."""
    new = copy.deepcopy(request)
    for statement in statements(new):
        for operator, pairs in statement.get("Condition", {}).items():
            for key in pairs:
                if ":" in operator and new["context"].get(key) in ("", [""]):
                    new["context"][key] = [NOTHING]
    return new


def empty_set_is_a_value(request):
    """A multivalued key without values is there all the same."""
    new = copy.deepcopy(request)
    for key, value in new["context"].items():
        if value == []:
            new["context"][key] = [NOTHING]
    return new


def is_number(text):
    return isinstance(text, str) and text.lstrip("-").isdigit()


def _milliseconds(text):
    """Seconds taken for milliseconds: everything of our century falls into January 1970."""
    return str(int(text) // 1000) if is_number(text) else text


def epoch_is_in_milliseconds(request):
    """Numbers that date operators compare, on both sides."""
    keys = set()

    def change(operator, key, values, context):
        if family(operator) == "date":
            keys.add(key)
            return operator, key, [_milliseconds(value) for value in values]
        return None

    new = of_conditions(change)(request)
    for key in keys & new["context"].keys():
        value = new["context"][key]
        new["context"][key] = [_milliseconds(each) for each in value] if isinstance(value, list) else _milliseconds(value)
    return new


VARIABLE = re.compile(r"\$\{([^},*?$]+)(, *'[^']*')?\}")


def of_variables(change):
    """Makes a rewrite of a function from name, default and the key's value to what takes a variable's place."""
    def rewrite(request):
        seen = {key.lower(): value for key, value in request["context"].items()}

        def one(match):
            told = change(match[1], match[2] or "", seen.get(match[1].lower()))
            return match[0] if told is None else told

        return {**request, **{
            layer: json.loads(VARIABLE.sub(one, json.dumps(request[layer]))) for layer in LAYERS if layer in request
        }}
    return rewrite


@of_variables
def empty_value_of_a_variable_is_none(name, default, value):
    if value == "":
        return f"${{aws:none{default}}}"


def _type(entry):
    """What stands before the first separator of the last part of an ARN, and whether there is one."""
    type, *rest = re.split("[:/](?![^{]*})", entry.split(":", 5)[5]) if entry.count(":") >= 5 else ["*"]
    return type, bool(rest)


@of_resources
def wildcards_in_the_resource_type_match_nothing(entry, request):
    type, is_type = _type(entry)
    # a star alone is every type
    broken = is_type and type != "*" and set(type) & set("*?")
    return [UNSEEN["arn"]] if broken else [entry]


@of_resources
def variables_without_a_resource_type_match_nothing(entry, request):
    return [UNSEEN["arn"]] if "${" in _type(entry)[0] else [entry]


def federated_session_has_a_policy(request):
    if "federated-user/" in request["principal"] and "session" not in request:
        return {**request, "session": {
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
        }}
    return request


def grants_to_everyone_name_the_session(request):
    """In the resource-based policy: `*` becomes the caller itself, when that is a session."""
    if ":sts:" not in request["principal"] or "resourcePolicy" not in request:
        return request
    new = copy.deepcopy(request)
    for statement in new["resourcePolicy"]["Statement"]:
        if statement.get("Principal") in ("*", {"AWS": "*"}, {"AWS": ["*"]}) or "*" in principals(statement):
            statement["Principal"] = {"AWS": request["principal"]}
    return new


def principals(statement):
    named = statement.get("Principal", {})
    return listed(named.get("AWS", [])) if isinstance(named, dict) else [named]


def short_arns_of_resource_control_match_nothing(request):
    if "rcp" not in request:
        return request
    shortened = of_resources(lambda entry, _: [UNSEEN["arn"]] if 1 < entry.count(":") < 5 else [entry])
    return {**request, "rcp": shortened({"context": {}, "rcp": request["rcp"]})["rcp"]}


@of_conditions
def variables_of_conditions_are_text(operator, key, values, context):
    if any("${" in value for value in values):
        return operator, key, [value.replace("${", "${$}{") for value in values]


@of_variables
def variables_without_a_value_are_empty(name, default, value):
    return "" if value is None and not default else None


@of_resources
def escapes_of_resources_are_empty(entry, request):
    return [entry.replace("${*}", "")]


@of_conditions
def arns_are_strings(operator, key, values, context):
    quantifier, name, suffix = parts(operator)
    if name.startswith("Arn"):
        return quantifier + name.replace("Arn", "String") + suffix, key, values


@of_conditions
def empty_list_has_no_suffix(operator, key, values, context):
    quantifier, name, suffix = parts(operator)
    if not values and suffix and name not in NEGATED:
        return quantifier + name, key, values


@of_conditions
def unqualified_negated_of_a_set_is_true(operator, key, values, context):
    plain = ":" not in operator and is_negated(operator) and family(operator) not in ("string", "arn", "binary")
    if plain and isinstance(context.get(key), list):
        return "ForAllValues:Null", key, "false"


def dates_without_a_time_are_none(request):
    keys = {
        key for statement in statements(request) for operator, pairs in statement.get("Condition", {}).items()
        if family(operator) == "date" for key in pairs
    }
    new = copy.deepcopy(request)
    for key in keys:
        if isinstance(new["context"].get(key), str) and "T" not in new["context"][key]:
            new["context"][key] = NOTHING
    return new


@of_statements
def without_conditions(statement, request):
    statement.pop("Condition", None)


@of_statements
def statements_without_resource_allow_everything(statement, request):
    if "NotResource" in statement:
        del statement["NotResource"]
        statement |= {"Effect": "Allow", "Resource": "*"}


def variables_are_text(request):
    """`${aws:username}` as a regular expression: the end of the text, and something after it."""
    return of_resources(lambda entry, _: [UNSEEN["arn"]] if "${" in entry else [entry])(request)


@of_statements
def actions_keep_their_case(statement, request):
    """The comparison moves into a condition: StringLike minds the case, Action does not."""
    for element, operator in (("Action", "ForAllValues:StringLike"), ("NotAction", "ForAllValues:StringNotLike")):
        if element in statement:
            request["context"]["x:action"] = [request["action"]]
            statement.setdefault("Condition", {})[operator] = {"x:action": statement.pop(element)}
            statement["Action"] = "*"


@of_statements
def resources_are_plain_text(statement, request):
    """The same for resources: StringLike knows no segments."""
    if "Resource" in statement:
        request["context"]["x:resource"] = request["resource"]
        statement.setdefault("Condition", {})["StringLike"] = {"x:resource": statement["Resource"]}
        statement["Resource"] = "*"


@of_statements
def question_marks_are_of_regular_expressions(statement, request):
    """`?` makes the character before it optional; after a star it changes nothing."""
    for element in ("Action", "NotAction", "Resource", "NotResource"):
        if element in statement:
            entries = listed(statement[element])
            statement[element] = [option for entry in entries for option in _optional(entry)]


def _optional(entry):
    at = entry.find("?")
    if at < 1:
        return [entry]
    before, after = entry[:at], entry[at + 1:]
    rest = _optional(before + after)
    return rest if before.endswith("*") else rest + _optional(before[:-1] + after)


@of_resources
def short_arns_are_plain_text(entry, request):
    """With fewer than six segments `*` and `?` take any characters, colons too, and nothing is added at the end."""
    if not 1 < entry.count(":") < 5 or entry.endswith("*"):
        return [entry]
    pattern = "".join({"*": ".*", "?": "."}.get(character, re.escape(character)) for character in entry)
    return [request["resource"] if re.fullmatch(pattern, request["resource"], re.DOTALL) else UNSEEN["arn"]]


def not_principal_without_the_account_is_everyone(request):
    if "resourcePolicy" not in request:
        return request
    new = copy.deepcopy(request)
    account = request["principal"].split(":")[4]
    for statement in new["resourcePolicy"]["Statement"]:
        named = listed(statement.get("NotPrincipal", {}).get("AWS", []))
        if named and not {account, f"arn:aws:iam::{account}:root"} & set(named):
            del statement["NotPrincipal"]
            statement["Principal"] = "*"
    return new
