"""Puts questions of `bench prove sample` to cvc5 and z3, in the encoding of `conformance/solver`, and says how long they took.

Both get the same formulas; what is timed is reading them and solving, not making them.
"""

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "conformance"))

import cvc5
import z3

from solver.encode import Question
from solver.patterns import Unsupported

SECONDS = 5
EXEMPT = [
    "iam:createvirtualmfadevice", "iam:enablemfadevice", "iam:getuser", "iam:listmfadevices", "iam:listvirtualmfadevices",
    "iam:resyncmfadevice",
]
NO_MFA = {"aws:multifactorauthpresent": ("Bool", False), "aws:multifactorauthage": ("Numeric", False)}


def formulas(line):
    """The questions of a line, each with what was answered; without what the encoding has no terms for."""
    types = {key: (kind, many) for key, (kind, many) in line["types"].items()}
    first, second = line["documents"]
    asked = [([first, second], None)] if line["kind"] == "guard" else [([second], [first]), ([first], [second])]
    for (allowed, denied), found in zip(asked, line["found"]):
        documents = [*allowed, *(denied or [])]
        question = Question(documents, {**NO_MFA, **types}, SECONDS * 1000)
        terms = question.terms
        question.say(question.allowed(allowed))
        if denied is None:
            present, age = (question.keys.of(f"aws:MultiFactorAuth{name}") for name in ("Present", "Age"))
            is_false = terms.term("EQUAL", present.members[0], terms.text("false"))
            question.say(terms.either([terms.no(present.present), is_false]))
            question.say(terms.no(age.present))
            for action in EXEMPT:
                question.say(terms.no(question.is_action(action, False)))
        else:
            question.say(terms.no(question.allowed(denied)))
        for constraint in question.keys.constraints:
            question.say(constraint)
        yield text(question), found


def text(question):
    """The formula as SMT-LIB."""
    assertions = question.solver.getAssertions()
    constants = {}
    seen, stack = set(), list(assertions)
    while stack:
        term = stack.pop()
        if term in seen:
            continue
        seen.add(term)
        if term.getKind() == cvc5.Kind.CONSTANT:
            constants[str(term)] = str(term.getSort())
        stack += list(term)
    lines = [f"(declare-const {name} {sort})" for name, sort in sorted(constants.items())]
    return "\n".join(lines + [f"(assert {each})" for each in assertions])


def by_cvc5(formula):
    solver = cvc5.Solver(cvc5.TermManager())
    for name, value in [("strings-exp", "true"), ("tlimit-per", str(SECONDS * 1000))]:
        solver.setOption(name, value)
    solver.setLogic("ALL")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, formula, "question")
    while True:
        command = parser.nextCommand()
        if command.isNull():
            break
        command.invoke(solver, parser.getSymbolManager())
    result = solver.checkSat()
    return True if result.isSat() else False if result.isUnsat() else None


def by_z3(formula):
    solver = z3.Solver()
    solver.set("timeout", SECONDS * 1000)
    solver.from_string(formula)
    result = solver.check()
    return True if result == z3.sat else False if result == z3.unsat else None


def main():
    budget = {"cvc5": float(sys.argv[1]), "z3": float(sys.argv[2])}
    lines = [json.loads(line) for line in sys.stdin]
    for kind in ("guard", "versions"):
        for name, ask in [("cvc5", by_cvc5), ("z3", by_z3)]:
            took, own, differ, silent, left_out, stopped = [], 0.0, 0, 0, 0, False
            spent = 0.0
            for line in (line for line in lines if line["kind"] == kind):
                if spent > budget[name]:
                    stopped = True
                    break
                try:
                    questions = list(formulas(line))
                except Unsupported:
                    left_out += 1
                    continue
                own += line["seconds"]
                for formula, found in questions:
                    start = time.process_time()
                    answer = ask(formula)
                    took.append(time.process_time() - start)
                    spent += took[-1]
                    silent += answer is None
                    differ += None not in (answer, found) and answer != found
            if not took:
                continue
            print(f"questions {len(took)} {kind} {name}")
            print(f"total_ms {sum(took) * 1000:.0f} {kind} {name}")
            print(f"median_us {statistics.median(took) * 1e6:.0f} {kind} {name}")
            print(f"ours_us {own * 1e6:.0f} {kind} {name}")
            print(f"silent {silent} {kind} {name}")
            print(f"differ {differ} {kind} {name}")
            print(f"left_out {left_out} {kind} {name}")
            print(f"cut_short {int(stopped)} {kind} {name}")


main()
