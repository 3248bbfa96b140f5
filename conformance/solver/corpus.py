"""Pairs of documents to compare: generated ones, those of the documented cases, AWS's managed policies.

Everything follows from the seed. Two unrelated documents differ in a way that any encoding sees; so the second of a
pair is the first with one small change, and the changes are those that are easily misread.
"""

import copy
import glob
import json
import random
from pathlib import Path

from .encode import listed, statements

SEED = 20261128
ACCOUNT = "123456789012"
GUARDED = [
    "iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:GetUser", "iam:ListMFADevices",
    "iam:ListVirtualMFADevices", "iam:ResyncMFADevice",
]

ACTIONS = [
    "s3:GetObject", "s3:Get*", "s3:*", "S3:getobject", "s3:*Object", "s3:?etObject", "s3:Put*", "iam:*MFADevice",
    "iam:Create*", "iam:Get*", "*:Get*", "*", "ec2:Describe*", "ec2:*Tags", "zz:Made*", "zz:*Up", "sts:AssumeRole",
    "sts:*",
]
RESOURCES = [
    "*", "arn:aws:s3:::bucket-a/*", "arn:aws:s3:::bucket-*/notes?", "arn:aws:s3:::*", "arn:aws:s3:::bucket-a",
    f"arn:aws:iam::{ACCOUNT}:user/*", f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}", "arn:aws:iam::*:user/a*",
    "arn:aws:iam::12345678901?:user/alice", "arn:aws:logs:us-east-1:*", f"arn:aws:logs:us-*-1:{ACCOUNT}:log-group:*",
    "arn:*:s3:::bucket-a/*", "arn:aws:s3:::bucket-a/${aws:PrincipalTag/team}/*", "arn:aws:s3:::a/${*}/b",
    "arn:aws:s3:::bucket-a/${aws:PrincipalTag/team, 'red'}/*/notes", "arn:aws:sqs:*:*:queue", "arn:aws:sqs:eu*1:queue", "arn:aws:s*:::bucket-a", "arn:aws:sqs:eu-*:*:q*",
]

# keys by type, each type asked about with operators of its family; sets with quantifiers
KEYS = {
    "string": ["aws:username", "aws:PrincipalTag/team", "aws:RequestTag/team", "aws:userid", "aws:PrincipalType"],
    "number": ["aws:MultiFactorAuthAge", "s3:max-keys"],
    "date": ["aws:CurrentTime", "aws:TokenIssueTime"],
    "bool": ["aws:MultiFactorAuthPresent", "aws:SecureTransport", "aws:ViaAWSService"],
    "ip": ["aws:SourceIp", "aws:VpcSourceIp"],
    "arn": ["aws:PrincipalArn", "aws:SourceArn"],
}
SETS = ["aws:TagKeys", "aws:CalledVia", "aws:PrincipalOrgPaths"]
VALUES = {
    "string": ["alice", "Alice", "ALICE", "red", "a*", "*ice", "?lice", "*", "al*e", "", "a${*}", "${aws:username}",
               "${aws:PrincipalTag/team}", "${aws:PrincipalTag/team, 'red'}", "${aws:username}*", "k", "o-1/r-2/*"],
    "number": ["0", "1", "9", "10", "10.0", "10.5", "-3", "100", "3600"],
    "date": ["2026-11-23T12:00:00Z", "2026-11-23T13:00:00+01:00", "2026-11-23T12:00:01Z", "2026-11-23", "1795435200",
             "2027-01-01T00:00:00Z"],
    "bool": ["true", "false", "True"],
    "ip": ["203.0.113.0/24", "203.0.113.7", "203.0.113.7/32", "0.0.0.0/0", "10.0.0.0/8", "10.128.0.0/9",
           "2001:db8::/32", "2001:db8::7", "::/0", "203.0.113.9/24", "128.0.0.0/1", "0.0.0.0/1"],
    "arn": [f"arn:aws:iam::{ACCOUNT}:user/alice", f"arn:aws:iam::{ACCOUNT}:user/*", "arn:aws:iam::*:role/*/Admin",
            "arn:aws:iam::*:user/*", "arn:aws:*:*:*:*", f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}",
            f"arn:aws:sqs:*:{ACCOUNT}:*", "arn:aws:s3:::bucket-?", "arn:*:iam::1*2:role/a:b"],
}
OPERATORS = {
    "string": ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
               "StringNotLike"],
    "number": ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
               "NumericGreaterThan", "NumericGreaterThanEquals"],
    "date": ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
             "DateGreaterThanEquals"],
    "bool": ["Bool", "Bool", "StringEquals", "StringNotEquals"],
    "ip": ["IpAddress", "NotIpAddress"],
    "arn": ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "StringLike", "StringNotEquals"],
}


def condition(rng):
    """`(operator, key, values)`."""
    if rng.random() < 0.1:
        key = rng.choice([*SETS, *KEYS["bool"], *KEYS["string"], *KEYS["date"]])
        return "Null", key, rng.choice(["true", "false"])
    family = rng.choice([*KEYS, "set", "set"])
    is_set = family == "set"
    family = "string" if is_set else family
    key = rng.choice(SETS if is_set else KEYS[family])
    quantifier = rng.choice(["ForAnyValue:", "ForAllValues:"]) if rng.random() < (0.92 if is_set else 0.06) else ""
    name = quantifier + rng.choice(OPERATORS[family]) + ("IfExists" if rng.random() < 0.25 else "")
    count = rng.choice([1, 1, 1, 2, 2, 3]) if rng.random() < 0.97 else 0
    values = [rng.choice(VALUES[family]) for _ in range(count)]
    if name.startswith("Arn") or ":Arn" in name:
        values = [value for value in values if value.startswith("arn:")]
    return name, key, values[0] if len(values) == 1 and rng.random() < 0.5 else values


def conditions(rng, count):
    block = {}
    for _ in range(count):
        name, key, values = condition(rng)
        block.setdefault(name, {})[key] = values
    return block


def about_conditions(rng):
    """One or two statements that differ from everything only in their conditions, on few keys."""
    made = [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": conditions(rng, rng.choice([1, 1, 2]))}]
    if rng.random() < 0.5:
        block = conditions(rng, 1)
        if rng.random() < 0.5:
            # on the same key as the other
            keys = next(iter(made[0]["Condition"].values()))
            name, values = next(iter(block)), next(iter(next(iter(block.values())).values()))
            family = lambda key: next((family for family, keys in KEYS.items() if key in keys), "set")
            first, other = next(iter(keys)), next(iter(block[name]))
            if family(first) == family(other):
                block = {name: {first: values}}
        made.append({**made[0], "Effect": rng.choice(["Allow", "Deny", "Deny"]), "Condition": block})
    return {"Version": rng.choices(["2012-10-17", "2008-10-17"], [19, 1])[0], "Statement": made}


def about_patterns(rng):
    """Statements without conditions."""
    made = [{**statement(rng), "Effect": effect} for effect in ["Allow", *rng.sample(["Allow", "Deny", "Deny"], 1)]]
    for each in made:
        each.pop("Condition", None)
    return {"Version": "2012-10-17", "Statement": made}


def statement(rng):
    made = {"Effect": rng.choice(["Allow", "Allow", "Deny"])}
    made["NotAction" if rng.random() < 0.15 else "Action"] = rng.sample(ACTIONS, rng.choice([1, 1, 2, 3]))
    made["NotResource" if rng.random() < 0.12 else "Resource"] = rng.sample(RESOURCES, rng.choice([1, 1, 2]))
    block = conditions(rng, rng.choice([0, 1, 1, 2, 3]))
    return {**made, "Condition": block} if block else made


def document(rng):
    first = {**statement(rng), "Effect": "Allow"}
    others = [statement(rng) for _ in range(rng.choice([0, 1, 1, 2, 3]))]
    return {"Version": rng.choices(["2012-10-17", "2008-10-17"], [19, 1])[0], "Statement": [first, *others]}


def changed(rng, given, foreign=None):
    """The document with one small change."""
    made = copy.deepcopy(given)
    made["Statement"] = statements(made)
    changes = [drop_condition, turn_operator, add_condition, change_entry, change_entry, drop_entry, turn_element,
               drop_statement, add_deny, split_entries, reorder, change_value, change_value]
    for _ in range(rng.choice([1, 1, 2])):
        for change in rng.sample(changes, len(changes)):
            if change(rng, made, rng.choice(made["Statement"])):
                break
    return made


def drop_condition(rng, _, statement):
    return bool(statement.pop("Condition", None))


def add_condition(rng, _, statement):
    name, key, values = condition(rng)
    block = statement.setdefault("Condition", {}).setdefault(name, {})
    if key.lower() in {each.lower() for each in block}:
        return False
    block[key] = values
    return True


def turn_operator(rng, _, statement):
    """Another suffix, the negation, another quantifier."""
    block = statement.get("Condition")
    if not block:
        return False
    name = rng.choice(list(block))
    quantifier, _, rest = name.rpartition(":")
    optional = rest.endswith("IfExists")
    rest = rest.removesuffix("IfExists")
    choice = rng.randrange(3)
    if choice == 0 and rest != "Null":
        optional = not optional
    elif choice == 1 and quantifier:
        quantifier = "ForAllValues" if quantifier == "ForAnyValue" else "ForAnyValue"
    else:
        turned = {"StringEquals": "StringNotEquals", "StringLike": "StringEquals", "ArnLike": "ArnNotLike",
                  "IpAddress": "NotIpAddress", "NumericLessThan": "NumericLessThanEquals",
                  "DateLessThan": "DateGreaterThanEquals", "StringNotLike": "StringLike",
                  "StringEqualsIgnoreCase": "StringEquals"}
        rest = turned.get(rest, rest)
    new = (f"{quantifier}:" if quantifier else "") + rest + ("IfExists" if optional else "")
    if new in block:
        return False
    block[new] = block.pop(name)
    return True


def element(statement, *names):
    return next(name for name in names if name in statement)


def change_entry(rng, _, statement):
    name, new = (element(statement, "Action", "NotAction"), ACTIONS) if rng.random() < 0.5 else (
        element(statement, "Resource", "NotResource"), RESOURCES)
    entries = listed(statement[name])
    place = rng.randrange(len(entries))
    old = entries[place]
    if rng.random() < 0.5 and len(old) > 8:
        # wider or narrower at the end
        old = old.rstrip("*") if old.endswith("*") and not old.endswith(":*") else old + rng.choice(["*", "?"])
    else:
        old = rng.choice(new)
    statement[name] = [*entries[:place], old, *entries[place + 1:]]
    return True


def drop_entry(rng, _, statement):
    name = element(statement, *rng.choice([("Action", "NotAction"), ("Resource", "NotResource")]))
    entries = listed(statement[name])
    if len(entries) < 2:
        return False
    statement[name] = [entry for entry in entries if entry != rng.choice(entries)] or entries
    return True


def turn_element(rng, _, statement):
    if rng.random() > 0.3:
        return False
    name = element(statement, *rng.choice([("Action", "NotAction"), ("Resource", "NotResource")]))
    statement[name.removeprefix("Not") if name.startswith("Not") else f"Not{name}"] = statement.pop(name)
    return True


def drop_statement(rng, made, statement):
    if len(made["Statement"]) < 2:
        return False
    made["Statement"].remove(statement)
    return True


def add_deny(rng, made, statement):
    deny = {"Effect": "Deny", "Action": rng.choice(ACTIONS), "Resource": rng.choice(RESOURCES)}
    if rng.random() < 0.7:
        deny["Condition"] = conditions(rng, 1)
    made["Statement"].append(deny)
    return True


def split_entries(rng, made, statement):
    """The same in other words: a statement an entry."""
    if "Action" not in statement or len(listed(statement["Action"])) < 2:
        return False
    made["Statement"].remove(statement)
    for entry in listed(statement["Action"]):
        part = {**statement, "Action": entry}
        part.pop("Sid", None)
        made["Statement"].append(part)
    return True


def reorder(rng, made, _):
    rng.shuffle(made["Statement"])
    return True


def change_value(rng, _, statement):
    block = statement.get("Condition")
    if not block:
        return False
    name = rng.choice(list(block))
    key = rng.choice(list(block[name]))
    values = listed(block[name][key])
    family = next((family for family, keys in KEYS.items() if key in keys), "string" if key in SETS else None)
    if not family or not values or name == "Null":
        return False
    value = rng.choice(VALUES[family])
    if "Arn" in name and not value.startswith("arn:"):
        return False
    block[name][key] = [*values[1:], value] if rng.random() < 0.5 else [*values, value]
    return True


def pair(name, old, new):
    return {"id": name, "old": old, "new": new}


def generated(count):
    made = []
    for index in range(count):
        rng = random.Random(f"{SEED}-{index}")
        theme = rng.choices([about_conditions, about_patterns, document], [12, 6, 2])[0]
        first = theme(rng)
        made.append(pair(f"generated-{index:05}", first, changed(rng, first)))
    return made


def documented():
    """The identity policies of the documented cases, each with a change."""
    made, seen = [], set()
    for file in sorted(glob.glob(str(Path(__file__).parents[1] / "cases" / "*.json"))):
        for case in json.loads(Path(file).read_text()):
            for given in case.get("identity") or []:
                text = json.dumps(given, sort_keys=True)
                if text in seen or not is_well_formed(given):
                    continue
                seen.add(text)
                rng = random.Random(f"{SEED}-{len(made)}")
                made.append(pair(f"case-{case['id']}-{len(made)}", given, changed(rng, given)))
    return made


def is_well_formed(given):
    if not isinstance(given, dict) or not statements(given):
        return False
    if any(each.get("Effect") not in ("Allow", "Deny") for each in statements(given)):
        return False
    shape = [("Action", "NotAction"), ("Resource", "NotResource")]
    return all(
        listed(each[next(iter(set(names) & each.keys()))])
        for each in statements(given) for names in shape if set(names) & each.keys()
    ) and all(any(name in each for name in names) for each in statements(given) for names in shape)


def managed(policies):
    """Each policy behind a guard, against what may be reached without MFA; and each with a change."""
    made = []
    for index, (name, given) in enumerate(policies):
        operator = "BoolIfExists" if index % 4 else "Bool"
        guard = {"Effect": "Deny", "NotAction": GUARDED, "Resource": "*",
                 "Condition": {operator: {"aws:MultiFactorAuthPresent": "false"}}}
        guarded = {"Version": "2012-10-17", "Statement": [*statements(given), guard]}
        made.append(pair(f"guard-{name}", ceiling(), guarded))
        rng = random.Random(f"{SEED}-{name}")
        made.append(pair(f"managed-{name}", given, changed(rng, given)))
    return made


def ceiling():
    """What the claim P1 permits, as a document: the exempt actions, and all else with MFA."""
    with_mfa = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": GUARDED, "Resource": "*"},
        {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": with_mfa},
    ]}
