"""A service of our own asks the server whether the signed request it received is allowed."""

import hashlib
import json

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

READ_ORDERS = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "orders:Read", "Resource": "arn:aws:orders:::order/*"}],
}


def ask(account, key, action):
    """What our service would do with a request that arrived: hand it over as it came, and say what it means."""
    request = AWSRequest("GET", "http://orders.internal/order/7", headers={"Host": "orders.internal"})
    SigV4Auth(Credentials(key["AccessKeyId"], key["SecretAccessKey"]), "orders", "us-east-1").add_auth(request)
    return account.control(
        "authorize",
        request={
            "method": "GET",
            "path": "/order/7",
            "headers": dict(request.headers.items()),
            "body_sha256": hashlib.sha256(b"").hexdigest(),
        },
        action=action,
        resource="arn:aws:orders:::order/7",
        context={"orders:region": "north"},
    )


def test_alice_reads_orders_and_deletes_none(account):
    iam = account.client("iam")
    iam.create_user(UserName="alice")
    iam.put_user_policy(UserName="alice", PolicyName="orders", PolicyDocument=json.dumps(READ_ORDERS))
    key = iam.create_access_key(UserName="alice")["AccessKey"]

    assert ask(account, key, "orders:Read")["error"] is None
    refused = ask(account, key, "orders:Delete")["error"]
    assert (refused["code"], refused["status"]) == ("AccessDenied", 403)
    assert "is not authorized to perform: orders:Delete" in refused["message"]
