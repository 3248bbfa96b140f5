"""Puts the same pairs to `steprole diff --pairs` and to cvc5, and counts."""

import collections
import json
import subprocess

from harness import tools

from .encode import Unsupported, listed, only_in, statements


def ours(pairs, scratch):
    """What `steprole diff` says: for each pair whether something is gained and lost; `None` where it is unknown."""
    file = scratch / "pairs.jsonl"
    file.write_text("".join(json.dumps(each) + "\n" for each in pairs))
    run = subprocess.run(
        [str(tools.binary()), "diff", "--pairs", str(file)], capture_output=True, text=True, timeout=1800
    )
    assert run.returncode == 0, run.stderr
    answers = {}
    for line in run.stdout.splitlines():
        said = json.loads(line)
        otherwise = None if said["reasons"] else False
        answers[said["id"]] = {side: True if said[side] else otherwise for side in ("gained", "lost")}
        settled = {"equal": (False, False), "wider": (True, False), "narrower": (False, True), "both": (True, True)}
        if said["verdict"] in settled:
            assert (bool(said["gained"]), bool(said["lost"])) == settled[said["verdict"]], said
    assert len(answers) == len(pairs)
    return answers


def types_of(pairs):
    """The type of each condition key that the pairs name, and whether it is multivalued, as AWS's reference has it."""
    names = set()
    for each in pairs:
        for document in (each["old"], each["new"]):
            text = json.dumps(document)
            names |= {key for statement in statements(document) for pairs_ in statement.get("Condition", {}).values()
                      for key in pairs_}
            names |= {mark.split("}")[0].split(",")[0] for mark in text.split("${")[1:]} - {"*", "?", "$"}
    names = sorted(name for name in names if ":" in name and not set(name) & set("*? ,'"))
    run = subprocess.run(
        [str(tools.binary()), "catalog", *names, "--output", "json"], capture_output=True, text=True, timeout=600
    )
    # whatever the catalogue lacks it says on stderr, in the order of the names
    found = [json.loads(line) for line in run.stdout.splitlines()]
    known = {each["name"].lower(): (each["type"], each["multivalued"]) for each in found if each["kind"] == "key"}
    types = {}
    for name in names:
        folded = name.lower()
        template = next((key for key in known if "$" in key and folded.startswith(key.split("$")[0])), None)
        if folded in known or template:
            kind, many = known[folded if folded in known else template]
            types[folded] = (kind.removeprefix("ArrayOf"), many)
    return types


class Result:
    """How often both said the same, and each time they did not."""

    def __init__(self):
        self.counts = collections.Counter()
        self.left_out = collections.Counter()
        self.differ = []

    def report(self):
        lines = [f"{name:24} {count:6}" for name, count in sorted(self.counts.items())]
        lines += [f"left out: {reason:32} {count:5}" for reason, count in self.left_out.most_common(12)]
        return "\n".join(lines)


def compare(pairs, answers, types, milliseconds):
    result = Result()
    for each in pairs:
        for side, first, second in [("gained", "new", "old"), ("lost", "old", "new")]:
            said = answers[each["id"]][side]
            try:
                theirs = only_in([each[first]], [each[second]], types, milliseconds)
            except Unsupported as reason:
                result.counts["left out"] += 1
                result.left_out[" ".join(str(reason).split()[:4])] += 1
                continue
            if theirs is None:
                result.counts["cvc5 did not say"] += 1
            elif said is None:
                result.counts["steprole: unknown"] += 1
            elif said == theirs:
                result.counts["agreed: a request" if said else "agreed: none"] += 1
            else:
                result.counts["differ"] += 1
                result.differ.append((each, side, said))
    return result
