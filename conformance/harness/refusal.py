"""A refusal as a value: AWS's code, the HTTP status and the text."""

from typing import NamedTuple

import botocore.exceptions


class Refusal(NamedTuple):
    code: str
    status: int
    text: str


def refused(call, **parameters):
    """Makes a boto3 call that must be refused; returns the refusal."""
    try:
        answer = call(**parameters)
    except botocore.exceptions.ClientError as error:
        described = error.response["Error"]
        return Refusal(described["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"], described["Message"])
    answer.pop("ResponseMetadata", None)
    raise AssertionError(f"this must be refused and was allowed: {answer or 'an empty answer'}")
