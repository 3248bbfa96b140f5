"""`diff` and `prove` beside cvc5: an SMT solver and an encoding of AWS's pages that shares no code with ours.

Each pair of documents is two questions: does a request exist that one allows and the other does not? A sample is asked
here; `STEPROLE_SOLVER=all` asks all of them, some six thousand questions (a quarter of an hour).
"""

import json
import os
import random
import subprocess

import pytest

pytest.importorskip("cvc5", reason="cvc5 is not installed: it needs Python 3.10 or newer")

from harness import tools
from solver import compare, corpus, encode

ALL = os.environ.get("STEPROLE_SOLVER") == "all"
# of a question to cvc5; what it does not settle is counted
MILLISECONDS = 600
EXEMPT = [action.lower() for action in corpus.GUARDED]


@pytest.fixture(scope="module")
def policies(story_server):
    """AWS's managed policies, as the server hands them out."""
    iam = story_server.client("iam")
    found = [each for page in iam.get_paginator("list_policies").paginate(Scope="AWS") for each in page["Policies"]]
    found = sorted(found, key=lambda each: each["PolicyName"])
    assert len(found) > 1_500
    if not ALL:
        found = random.Random(corpus.SEED).sample(found, 25)
    read = lambda each: iam.get_policy_version(PolicyArn=each["Arn"], VersionId=each["DefaultVersionId"])
    return [(each["PolicyName"], read(each)["PolicyVersion"]["Document"]) for each in found]


def agree(pairs, scratch, least):
    """Both say the same about every pair that both settle; and they settle most."""
    types = compare.types_of(pairs)
    result = compare.compare(pairs, compare.ours(pairs, scratch), types, MILLISECONDS)
    print(f"\n{len(pairs)} pairs\n{result.report()}")
    assert not result.differ, f"{len(result.differ)} differ, the first: {json.dumps(result.differ[0])}"
    agreed = result.counts["agreed: a request"], result.counts["agreed: none"]
    assert sum(agreed) >= least * 2 * len(pairs), result.report()
    assert min(agreed) * 5 > max(agreed), "both answers are to be common"
    # what ours leaves open is rare
    assert result.counts["steprole: unknown"] <= 0.03 * 2 * len(pairs), result.report()


def test_generated_documents(tmp_path):
    agree(corpus.generated(2_600 if ALL else 160), tmp_path, 0.8)


def test_documents_of_the_documented_cases(tmp_path):
    pairs = corpus.documented()
    agree(pairs if ALL else pairs[:: 4], tmp_path, 0.7)


def test_managed_policies_behind_a_guard_and_with_a_change(policies, tmp_path):
    # the largest ones only show how long a solver takes
    short = [(name, given) for name, given in policies if len(json.dumps(given)) < 4_000]
    assert len(short) * 2 > len(policies)
    agree(corpus.managed(short), tmp_path, 0.6)


@pytest.mark.parametrize("operator", ["BoolIfExists", "Bool"])
def test_prove_agrees_about_what_is_reachable_without_mfa(policies, tmp_path, operator):
    """The same question as `prove` puts it: two documents, the exempt actions, the ways of having no MFA."""
    guard = {"Effect": "Deny", "NotAction": corpus.GUARDED, "Resource": "*",
             "Condition": {operator: {"aws:MultiFactorAuthPresent": "false"}}}
    files = {"guard.json": {"Version": "2012-10-17", "Statement": guard}}
    short = [(name, given) for name, given in policies if len(json.dumps(given)) < 2_000]
    settled = 0
    exempt = tmp_path / "exempt"
    exempt.write_text("\n".join(EXEMPT))
    for name, given in short[: 40 if ALL else 6]:
        files["policy.json"] = given
        for file, content in files.items():
            (tmp_path / file).write_text(json.dumps(content))
        run = subprocess.run(
            [str(tools.binary()), "prove", "policy.json", "guard.json", "--exempt", str(exempt), "--output", "json"],
            cwd=tmp_path, capture_output=True, text=True, timeout=120,
        )
        claim = next(said for said in map(json.loads, run.stdout.splitlines()) if said["property"] == "P1")
        documents = list(files.values())
        pairs = [{"old": document, "new": document} for document in documents]
        theirs = encode.without_mfa(documents, EXEMPT, compare.types_of(pairs), 5_000)
        if theirs is not None:
            settled += 1
            assert claim["verdict"] == ("refuted" if theirs else "proved"), (name, claim)
    assert settled >= 4


def test_a_wrong_answer_would_be_found(tmp_path):
    """The comparison itself: each answer turned round stands out."""
    pairs = corpus.generated(12)
    answers = compare.ours(pairs, tmp_path)
    turned = {name: {side: not said for side, said in sides.items()} for name, sides in answers.items()}
    result = compare.compare(pairs, turned, compare.types_of(pairs), MILLISECONDS)
    assert len(result.differ) >= 15 and not result.counts["agreed: none"], result.report()
