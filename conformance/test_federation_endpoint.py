"""The federation endpoint's local stand-in: who may open a console, and who may say for how long."""

import datetime
import json
import urllib.error
import urllib.parse
import urllib.request

from harness.server import Keys

CONSOLE = "https://console.aws.amazon.com/"


def ask(server, method="POST", **parameters):
    text = urllib.parse.urlencode(parameters)
    url = f"{server.url}/_steprole/federation"
    request = urllib.request.Request(f"{url}?{text}") if method == "GET" else urllib.request.Request(url, text.encode())
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as refusal:
        return refusal.code, json.loads(refusal.read())["error"]["message"]


def signin_token(server, keys, **more):
    session = json.dumps({"sessionId": keys.id, "sessionKey": keys.secret, "sessionToken": keys.token})
    return ask(server, Action="getSigninToken", Session=session, **more)


def login(server, token, destination=CONSOLE):
    return ask(server, "GET", Action="login", Issuer="https://example.com", Destination=destination, SigninToken=token)


def alice(server):
    iam = server.client("iam")
    everything = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
    trust = json.dumps({
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"},
    })
    iam.create_user(UserName="alice")
    iam.put_user_policy(UserName="alice", PolicyName="all", PolicyDocument=everything)
    iam.create_role(RoleName="admin", AssumeRolePolicyDocument=trust, MaxSessionDuration=7200)
    iam.put_role_policy(RoleName="admin", PolicyName="all", PolicyDocument=everything)
    return Keys.of(iam.create_access_key(UserName="alice")["AccessKey"])


def assume(server, keys, **more):
    role = server.client("sts", keys).assume_role(
        RoleArn="arn:aws:iam::123456789012:role/admin", RoleSessionName="console", **more
    )
    return Keys.of(role["Credentials"])


def until(answer):
    return datetime.datetime.fromisoformat(answer["until"]).timestamp()


def test_a_role_of_a_long_term_key_may_say_how_long(server):
    role = assume(server, alice(server), DurationSeconds=7200)
    status, answer = signin_token(server, role, SessionDuration="43200")
    assert status == 200
    status, console = login(server, answer["SigninToken"])
    assert status == 200
    assert console["signed_in"] == "arn:aws:sts::123456789012:assumed-role/admin/console"
    assert console["destination"] == CONSOLE
    assert abs(until(console) - server.now() - 43200) < 10
    for wrong in ("899", "43201", "1h", ""):
        assert signin_token(server, role, SessionDuration=wrong)[0] == 400, wrong
    # without, it lasts as long as the credentials
    _, answer = signin_token(server, role)
    assert abs(until(login(server, answer["SigninToken"])[1]) - server.now() - 7200) < 10


def test_a_chained_role_may_not(server):
    keys = alice(server)
    session = Keys.of(server.client("sts", keys).get_session_token()["Credentials"])
    for chained in (assume(server, assume(server, keys)), assume(server, session)):
        status, text = signin_token(server, chained, SessionDuration="900")
        assert (status, "long-term" in text) == (400, True)
        status, answer = signin_token(server, chained)
        assert status == 200
        assert abs(until(login(server, answer["SigninToken"])[1]) - server.now() - 3600) < 10


def test_a_session_of_get_session_token_opens_no_console(server):
    keys = alice(server)
    session = Keys.of(server.client("sts", keys).get_session_token()["Credentials"])
    assert signin_token(server, session)[0] == 400
    assert signin_token(server, keys._replace(token=""))[0] == 400


def test_a_federated_user_may_not_say_how_long(server):
    everything = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
    bob = server.client("sts", alice(server)).get_federation_token(Name="Bob", Policy=everything)
    keys = Keys.of(bob["Credentials"])
    assert signin_token(server, keys, SessionDuration="900")[0] == 400
    _, answer = signin_token(server, keys)
    console = login(server, answer["SigninToken"])[1]
    assert console["signed_in"] == "arn:aws:sts::123456789012:federated-user/Bob"
    assert abs(until(console) - server.now() - 43200) < 10


def test_a_token_is_good_for_a_quarter_of_an_hour_and_cannot_be_made_up(server):
    role = assume(server, alice(server))
    for wrong in (role._replace(secret=role.secret[::-1]), role._replace(token=role.token[:-4]), role._replace(id="ASIAX")):
        assert signin_token(server, wrong)[0] == 400
    _, answer = signin_token(server, role)
    token = answer["SigninToken"]
    assert login(server, token[:-4])[0] == 400
    assert login(server, role.token)[0] == 400, "a session token is no sign-in token"
    assert login(server, token, "http://example.com/")[0] == 400
    server.advance(899)
    assert login(server, token)[0] == 200
    server.advance(1)
    assert login(server, token)[0] == 400
    for parameters in ({}, {"Action": "getSigninToken"}, {"Action": "login"}, {"Action": "logout"}):
        assert ask(server, **parameters)[0] == 400
