"""Puts decision cases, one JSON object a line on stdin, to moto's policy classes; answers in the same words."""

import json
import sys

from moto.iam.access_control import IAMPolicy, PermissionResult


def answer(question):
    """What moto's own check of a request does with the policies of the caller, one after the other."""
    permitted = False
    for document in question["identity"]:
        result = IAMPolicy(json.dumps(document)).is_action_permitted(question["action"], question["resource"])
        if result == PermissionResult.DENIED:
            return "explicit"
        permitted = permitted or result == PermissionResult.PERMITTED
    return "allow" if permitted else "implicit"


for line in sys.stdin:
    question = json.loads(line)
    try:
        told = {"decision": answer(question)}
    except Exception as error:  # whatever it stumbles over is its answer
        told = {"decision": "refused", "why": f"{type(error).__name__}: {error}"}
    print(json.dumps({"id": question["id"], **told}))
