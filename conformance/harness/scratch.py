"""A clean AWS environment: nothing of the person who runs the tests leaks in, nothing leaks out."""

import os

from . import tools

REGION = "us-east-1"


def environment(home, endpoint=None):
    """Variables for a foreign program: its own home and AWS files, no inherited credentials."""
    variables = {
        "PATH": f"{tools.VENV_BIN}:{os.environ.get('PATH', '/usr/bin:/bin')}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "AWS_CONFIG_FILE": str(home / ".aws" / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(home / ".aws" / "credentials"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_PAGER": "",
        # a refusal is asserted once, not retried
        "AWS_MAX_ATTEMPTS": "1",
        "NO_PROXY": "127.0.0.1",
    }
    if endpoint:
        variables["AWS_ENDPOINT_URL"] = endpoint
    return variables


def clean_this_process():
    """Takes the person's AWS settings out of the test process, where boto3 would read them."""
    for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
        del os.environ[name]
    os.environ.update(
        AWS_CONFIG_FILE="/nonexistent/config",
        AWS_SHARED_CREDENTIALS_FILE="/nonexistent/credentials",
        AWS_EC2_METADATA_DISABLED="true",
        AWS_DEFAULT_REGION=REGION,
    )
