"""Ours against another engine: every disagreement is explained by a waiver, or stands as it is."""

import collections
import itertools
import json
import subprocess
from dataclasses import dataclass, field
from typing import Callable, Optional

from harness import tools


@dataclass(frozen=True)
class Waiver:
    """A point where another engine leaves AWS's documentation.

    `rewrite` writes the request as that engine misreads it; `option` names the reading it takes where the
    documentation can be read in two ways. Either way ours must then give the other engine's answer.
    """

    name: str
    page: str
    says: str
    rewrite: Optional[Callable] = None
    option: str = ""


@dataclass(frozen=True)
class Refusal:
    """Requests that another engine does not take; the answer must say so, and the request must have the cause."""

    name: str
    page: str
    says: str
    told: str
    cause: Callable


@dataclass
class Comparison:
    asked: int = 0
    agreed: int = 0
    explained: collections.Counter = field(default_factory=collections.Counter)
    unexplained: list = field(default_factory=list)

    def report(self, peer, waivers):
        lines = [f"{peer}: {self.asked} requests, {self.agreed} answers agree, {self.asked - self.agreed} are waived"]
        lines += [f"{self.explained[waiver.name]:>6}  {waiver.name} [{waiver.page}]" for waiver in waivers]
        return "\n".join(lines) + "\n"


def ours(requests, options=()):
    """What `steprole simulate` answers: `allow`, `explicit` or `implicit`, by id."""
    chosen = [argument for option in options for argument in ("--semantics", option)]
    return _answers([str(tools.binary()), "simulate", "--input", "-", *chosen], requests, env={})


def _answers(command, requests, **how):
    return {told["id"]: told["decision"] for told in put(command, requests, **how)}


def put(command, requests, **how):
    """Puts requests to an engine's process, a line each, and reads a line for each."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=300, **how)
    assert done.returncode == 0, done.stderr[-2000:]
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["id"] for each in told] == [request["id"] for request in requests], done.stderr[-2000:]
    return told


def compare(requests, theirs, waivers):
    """`theirs` is what the other engine's process printed, in the order of the requests."""
    told = {each["id"]: each for each in theirs}
    own = ours(requests)
    result = Comparison(asked=len(requests))
    open_ones = {}
    for request in requests:
        answer = told[request["id"]]
        if answer["decision"] == own[request["id"]]:
            result.agreed += 1
        elif answer["decision"] == "refused":
            _refused(request, answer, waivers, result)
        else:
            open_ones[request["id"]] = request
    rules = [waiver for waiver in waivers if isinstance(waiver, Waiver)]
    for count in (1, 2, 3):
        _explain(open_ones, told, list(itertools.combinations(rules, count)), result)
    result.unexplained += [
        {"request": request, "ours": own[id], "theirs": told[id]["decision"]} for id, request in open_ones.items()
    ]
    return result


def _refused(request, answer, waivers, result):
    for waiver in waivers:
        if isinstance(waiver, Refusal) and waiver.told in answer["why"] and waiver.cause(request):
            result.explained[waiver.name] += 1
            return
    result.unexplained.append({"request": request, "theirs": answer["why"]})


def _explain(open_ones, told, combinations, result):
    """Takes out of `open_ones` what a combination of waivers explains, fewest waivers first.

    Every waiver of a combination must have something to change in the request.
    """
    asked = collections.defaultdict(list)
    for id, request in open_ones.items():
        for number, waivers in enumerate(combinations):
            rewritten = request
            for waiver in waivers:
                if waiver.rewrite:
                    before, rewritten = rewritten, waiver.rewrite(rewritten)
                    if rewritten == before:
                        break
            else:
                options = tuple(waiver.option for waiver in waivers if waiver.option)
                asked[options].append({**rewritten, "id": f"{id} {number}"})
    found = {}
    for options, requests in asked.items():
        for key, decision in ours(requests, options).items():
            id, number = key.split(" ")
            if decision == told[id]["decision"]:
                found[id] = min(found.get(id, len(combinations)), int(number))
    for id, number in found.items():
        del open_ones[id]
        for waiver in combinations[number]:
            result.explained[waiver.name] += 1
