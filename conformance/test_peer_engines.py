"""The engine against three others, over some six thousand generated requests.

Where an answer differs, the other engine leaves AWS's documentation: a waiver says where, cites the page, and is
put to the test by asking ours about the request as that engine misreads it. What no waiver explains is a bug of
ours and fails; so does a waiver that explains nothing.
"""

import collections
import json
import os
from pathlib import Path

import pytest

from engines import compare, generate, peers, rewrites, vocabulary
from engines import waivers_iam_rs, waivers_iam_simulate, waivers_moto

AGREEMENT = Path(__file__).parent / "engines" / "agreement.txt"
REWRITE = "STEPROLE_AGREEMENT"


@pytest.fixture(scope="module")
def requests():
    return generate.cases()


@pytest.fixture(scope="module")
def flat(requests):
    """Requests of a user about identity-based policies, for engines that know nothing else."""
    return [request for request in requests if not request["id"].startswith("layer")]


def put(command, requests):
    try:
        return compare.put(command(), requests)
    except peers.Missing as reason:
        pytest.skip(str(reason))


def holds(peer, requests, theirs, waivers):
    result = compare.compare(requests, theirs, waivers)
    assert not result.unexplained, f"{len(result.unexplained)} answers differ, the first: " + json.dumps(
        result.unexplained[0]
    )
    idle = [waiver.name for waiver in waivers if not result.explained[waiver.name]]
    assert not idle, f"waivers that explain nothing: {idle}"
    remember(peer, result.report(peer, waivers))


def remember(peer, report):
    """The counts are committed: seed, engines and waivers are pinned, so they move only when one of these does."""
    parts = {part.split(":")[0]: part for part in AGREEMENT.read_text().split("\n\n")} if AGREEMENT.exists() else {}
    if os.environ.get(REWRITE) == "write":
        parts[peer] = report.rstrip("\n")
        AGREEMENT.write_text("\n\n".join(part.rstrip("\n") for _, part in sorted(parts.items())) + "\n")
    assert parts.get(peer, "").rstrip("\n") == report.rstrip("\n"), f"other counts; {REWRITE}=write takes them"


def test_every_operator_is_asked_about_in_both_effects_with_the_key_there_and_not(requests):
    met = collections.defaultdict(set)
    for request in requests:
        for statement in rewrites.statements(request):
            for operator, pairs in statement.get("Condition", {}).items():
                met[operator] |= {(statement["Effect"], key in request["context"]) for key in pairs}
    everything = {(effect, there) for effect in ("Allow", "Deny") for there in (True, False)}
    assert {operator for operator, seen in met.items() if seen == everything} == set(vocabulary.OPERATORS)


def test_every_element_and_layer_is_asked_about(requests):
    elements, layers = collections.Counter(), collections.Counter()
    for request in requests:
        layers.update(layer for layer in rewrites.LAYERS if request.get(layer))
        for statement in rewrites.statements(request):
            elements.update(statement.keys())
            text = json.dumps(statement)
            elements.update(mark for mark in ("${aws:", ", 'red'}", "${*}", "?", "*") if mark in text)
    assert min(elements.values()) >= 50 and len(elements) == 13, elements
    assert min(layers[layer] for layer in rewrites.LAYERS) >= 100, layers


def test_all_three_answers_are_common(requests):
    answers = collections.Counter(compare.ours(requests).values())
    assert len(requests) > 6_000
    assert min(answers[answer] for answer in ("allow", "explicit", "implicit")) > 1_000, answers


@pytest.mark.needs("node")
def test_iam_simulate_agrees_but_for_what_is_waived(requests):
    theirs = put(peers.iam_simulate, requests)
    holds("iam-simulate", requests, theirs, waivers_iam_simulate.WAIVERS)


@pytest.mark.needs("cargo")
def test_iam_rs_agrees_but_for_what_is_waived(flat):
    holds("iam-rs", flat, put(peers.iam_rs, flat), waivers_iam_rs.WAIVERS)


def test_moto_agrees_but_for_what_is_waived(flat):
    holds("moto", flat, put(peers.moto, flat), waivers_moto.WAIVERS)


def test_a_disagreement_that_no_waiver_explains_is_found(flat):
    """The comparison itself: one answer turned round stands out, and its waivers explain only their own cases."""
    some = flat[:50]
    theirs = [{"id": id, "decision": answer} for id, answer in compare.ours(some).items()]
    theirs[7]["decision"] = "explicit" if theirs[7]["decision"] == "allow" else "allow"
    result = compare.compare(some, theirs, [])
    assert [each["request"]["id"] for each in result.unexplained] == [some[7]["id"]]
    assert result.agreed == 49
