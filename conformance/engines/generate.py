"""Requests for every engine, in the format of `cases/README.md`.

Everything follows from the seed: the same questions are asked on every machine, so the counts in
`agreement.txt` can be compared.
"""

import random

from . import vocabulary as words
from .rewrites import listed

SEED = 20261125
PER_OPERATOR = 20
PATTERNS = 900
DOCUMENTS = 700
LAYERS = 1500


def cases():
    """All of them; `theme` is the first part of an id, and engines without layers get the first three."""
    made = []
    for theme, count, make in [
        ("condition", PER_OPERATOR * len(words.OPERATORS), condition_case),
        ("pattern", PATTERNS, pattern_case),
        ("document", DOCUMENTS, document_case),
        ("layer", LAYERS, layer_case),
    ]:
        for index in range(count):
            # a generator for each, so that one more of a theme changes no other
            rng = random.Random(f"{SEED}-{theme}-{index}")
            made.append({"id": f"{theme}-{index:04}", **make(rng, index)})
    return made


def request(rng, **given):
    action, resource = rng.choice(words.CALLS)
    return {
        "principal": words.USER, "action": action, "resource": resource,
        "resourceAccount": words.ACCOUNT, "context": context(rng), **given,
    }


def context(rng, **given):
    """Each key is there or not, with a value of its type."""
    pairs = {}
    for family, keys in words.KEYS.items():
        for key in keys:
            if rng.random() < 0.7:
                pairs[key] = rng.choice(words.SEEN[family])
    # dates of one type only: a number is the time in seconds, nothing else
    if "aws:EpochTime" in pairs:
        pairs["aws:EpochTime"] = rng.choice(["1795435200", "1795348800"])
    for family, key in words.SETS.items():
        if rng.random() < 0.5:
            pairs[key] = [rng.choice(words.SEEN[family]) for _ in range(rng.choice([0, 1, 1, 2, 3]))]
    return {**pairs, **given}


def condition(rng, operator):
    """One operator block; and the pair of key and request value it is likely to meet."""
    name = operator.split(":")[-1].removesuffix("IfExists")
    family = words.FAMILY_OF[name]
    of_key = family if family != "null" else rng.choice(list(words.SETS))
    is_set = rng.random() < (0.6 if ":" in operator else 0.08)
    key = words.SETS[of_key] if is_set else rng.choice(words.KEYS[of_key])
    count = rng.choice([0, 1, 1, 1, 1, 2, 2, 3]) if family != "null" else 1
    values = [rng.choice(words.ASKED[family]) for _ in range(count)]
    block = {operator: {key: values[0] if count == 1 and rng.random() < 0.5 else values}}
    if is_set:
        seen = [rng.choice(words.SEEN[of_key]) for _ in range(rng.choice([0, 1, 1, 2, 3]))]
    else:
        seen = rng.choice(words.SEEN[of_key])
    return block, key, seen


def document(*statements, version="2012-10-17"):
    head = {"Version": version} if version else {}
    return {**head, "Statement": list(statements)}


def condition_case(rng, index):
    """One condition decides: whether an Allow grants, or whether a Deny takes away.

    Each operator in turn; from round to round the effect changes, and in one of four the key is absent.
    """
    round, number = divmod(index, len(words.OPERATORS))
    operator = words.OPERATORS[number]
    block, key, seen = condition(rng, operator)
    asked = request(rng)
    asked["context"].pop(key, None)
    if round // 2 % 4:
        asked["context"][key] = seen
    everything = {"Action": "*", "Resource": "*"}
    if round % 2:
        statements = [{"Effect": "Allow", **everything, "Condition": block}]
    else:
        statements = [{"Effect": "Allow", **everything}, {"Effect": "Deny", **everything, "Condition": block}]
    version = rng.choices(["2012-10-17", "2008-10-17", None], [18, 1, 1])[0]
    return {**asked, "identity": [document(*statements, version=version)]}


def wild(rng, text):
    """The text with a wildcard somewhere."""
    at = rng.randrange(len(text) + 1)
    end = rng.randrange(at, len(text) + 1)
    return rng.choice([
        text[:at] + "*", text[:at] + "*" + text[end:], text[:at] + "?" + text[at + 1:], text + "*", text + "?",
        "*" + text[at:], text[:at] + "**" + text[end:],
    ])


def action_pattern(rng, action):
    service, name = action.split(":")
    return rng.choices(
        [action, action.lower(), action.upper(), f"{service}:*", "*", f"{service}:{wild(rng, name)}",
         rng.choice(words.CALLS)[0]],
        [4, 1, 1, 2, 2, 6, 4],
    )[0]


def resource_pattern(rng, resource):
    if resource == "*" or rng.random() < 0.15:
        return "*"
    head, last = resource.split(":")[:5], resource.split(":", 5)[5]
    for text, key in [("alice", "aws:username"), ("red", "aws:PrincipalTag/team")]:
        if text in last and rng.random() < 0.35:
            variable = rng.choice([key, key.upper(), f"{key}, '{text}'"])
            last = last.replace(text, f"${{{variable}}}", 1)
            return ":".join([*head, last if rng.random() < 0.5 else last + rng.choice(["*", "*", "?", "${*}"])])
    choice = rng.randrange(9)
    if choice == 0:
        return resource
    if choice == 1:
        return rng.choice(words.CALLS)[1]
    if choice == 2:
        # a segment as a whole, region or account
        head[rng.choice([3, 4])] = rng.choice(["*", "us-*", "12345678901?"])
        return ":".join([*head, last])
    if choice == 3:
        # fewer segments, the last ends in a star
        return ":".join(head[:rng.choice([3, 4, 5])]) + ":*"
    if choice == 4:
        # over colons: Region, account and the rest as one text
        return ":".join([*head[:3], wild(rng, ":".join([*head[3:], last]))])
    return ":".join([*head, wild(rng, last)])


def statement(rng, action, resource, effect=None, negations=0.2, conditions=0.0):
    actions = [action_pattern(rng, action) for _ in range(rng.choice([1, 1, 2, 3]))]
    resources = [resource_pattern(rng, resource) for _ in range(rng.choice([1, 1, 2, 3]))]
    made = {
        "Effect": effect or rng.choice(["Allow", "Allow", "Deny"]),
        ("NotAction" if rng.random() < negations else "Action"):
            actions[0] if len(actions) == 1 and rng.random() < 0.5 else actions,
        ("NotResource" if rng.random() < negations else "Resource"):
            resources[0] if len(resources) == 1 and rng.random() < 0.5 else resources,
    }
    blocks = {}
    while rng.random() < conditions and len(blocks) < 3:
        blocks.update(condition(rng, rng.choice(words.OPERATORS))[0])
    if blocks:
        made["Condition"] = blocks
    return made


def pattern_case(rng, _):
    """One statement with patterns, its Not-forms included; when it denies, beside one that allows everything."""
    asked = request(rng)
    one = statement(rng, asked["action"], asked["resource"])
    statements = [one] if one["Effect"] == "Allow" else [{"Effect": "Allow", "Action": "*", "Resource": "*"}, one]
    version = rng.choices(["2012-10-17", "2008-10-17", None], [18, 1, 1])[0]
    return {**asked, "identity": [document(*statements, version=version)]}


def document_case(rng, _):
    """Several documents of several statements, as an account has them."""
    asked = request(rng)
    documents = [
        document(*[
            statement(rng, asked["action"], asked["resource"], negations=0.15, conditions=0.3)
            for _ in range(rng.randint(1, 4))
        ])
        for _ in range(rng.randint(1, 3))
    ]
    return {**asked, "identity": documents}


ALLOW_ALL = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def ceiling(rng, asked):
    """A boundary, session policy or SCP: everything, and mostly something less."""
    given = (asked["action"], asked["resource"])
    return rng.choice([
        document(ALLOW_ALL),
        document(statement(rng, *given, effect="Allow")),
        document(ALLOW_ALL, statement(rng, *given, effect="Deny", conditions=0.4)),
    ])


def principal_element(rng, asked):
    account = asked["principal"].split(":")[4]
    own = {
        words.USER: [words.USER],
        words.ROLE_SESSION: [words.ROLE_SESSION, f"arn:aws:iam::{account}:role/Admin"],
        words.FEDERATED_USER: [words.FEDERATED_USER],
    }[asked["principal"]]
    named = rng.choice([
        "*", *own, *own, account, f"arn:aws:iam::{account}:root", f"arn:aws:iam::{words.OTHER_ACCOUNT}:root",
    ])
    return rng.choice([{"AWS": named}, {"AWS": [named, f"arn:aws:iam::{words.OTHER_ACCOUNT}:root"]}]) \
        if named != "*" or rng.random() < 0.5 else "*"


def layer_case(rng, _):
    """Every layer is there or not, for the three kinds of callers that have an account, in it or across two."""
    principal = rng.choice([words.USER, words.ROLE_SESSION, words.FEDERATED_USER])
    asked = request(rng, principal=principal)
    special = rng.random()
    if special < 0.1:
        asked |= {"action": "sts:AssumeRole", "resource": f"arn:aws:iam::{words.ACCOUNT}:role/Deploy"}
    elif special < 0.2:
        key = f"arn:aws:kms:us-east-1:{words.ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
        asked |= {"action": "kms:Decrypt", "resource": key}
    if asked["resource"] != "*" and rng.random() < 0.25:
        asked["resourceAccount"] = words.OTHER_ACCOUNT
        asked["resource"] = asked["resource"].replace(words.ACCOUNT, words.OTHER_ACCOUNT)
    given = (asked["action"], asked["resource"])
    asked["identity"] = [document(statement(rng, *given, negations=0.1)) for _ in range(rng.choice([0, 1, 1, 1]))]
    if rng.random() < 0.5:
        asked["identity"].append(document(ALLOW_ALL))

    trust = asked["action"] == "sts:AssumeRole"
    if asked["resource"] != "*" and rng.random() < (1 if special < 0.2 else 0.5):
        grants = []
        for effect in rng.choice([["Allow"], ["Allow"], ["Allow", "Deny"], ["Deny"], ["Allow", "Allow"]]):
            made = statement(rng, *given, effect=effect, negations=0.1, conditions=0.15)
            if trust:
                made = {"Effect": effect, "Action": "sts:AssumeRole"}
            element = "NotPrincipal" if effect == "Deny" and not trust and rng.random() < 0.3 else "Principal"
            named = principal_element(rng, asked)
            if "*" in listed(named["AWS"] if isinstance(named, dict) else named):
                # who is not everyone? no page says
                element = "Principal"
            grants.append({**made, element: named})
        asked["resourcePolicy"] = document(*grants)
    if principal != words.FEDERATED_USER and rng.random() < 0.3:
        asked["boundary"] = [ceiling(rng, asked)]
    if principal != words.USER and rng.random() < (0.8 if principal == words.FEDERATED_USER else 0.3):
        asked["session"] = ceiling(rng, asked)
    if rng.random() < 0.3:
        asked["scp"] = [[ceiling(rng, asked)] for _ in range(rng.choice([1, 2, 3]))]
    if rng.random() < 0.25 and asked["action"].split(":")[0] in ("s3", "sts", "kms", "sqs", "dynamodb", "logs"):
        service = asked["action"].split(":")[0]
        deny = statement(rng, *given, effect="Deny", negations=0, conditions=0.4)
        deny |= {"Action": [f"{service}:*"], "Principal": "*"}
        asked["rcp"] = [[document(deny)]]
    if rng.random() < 0.2:
        made = ceiling(rng, asked)
        asked["vpce"] = document(*[{**each, "Principal": "*"} for each in made["Statement"]])
    return asked
