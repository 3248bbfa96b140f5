"""The test controls: time is moved for the account, never for signatures."""

import datetime

import pytest

from harness import article
from harness.refusal import refused
from harness.server import ACCOUNT, OPERATOR, Keys

HOUR = 3600
ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
EXPIRED = ("ExpiredToken", 403, "The security token included in the request is expired")


@pytest.fixture
def machamp(server):
    return article.user(server, "machamp", ANYTHING).enroll()


def test_thirteen_hours_later_boto3_still_signs_and_its_old_session_is_expired(server, machamp):
    session = machamp.session(DurationSeconds=12 * HOUR)
    old = server.client("sts", session)
    assert old.get_caller_identity()["Arn"] == machamp.arn

    server.advance(13 * HOUR)

    assert refused(old.get_caller_identity) == EXPIRED
    assert refused(server.client("iam", session).list_users) == EXPIRED
    assert machamp.sts().get_caller_identity()["Arn"] == machamp.arn
    assert server.client("sts", OPERATOR).get_caller_identity()["Account"] == ACCOUNT
    # a new session, with the code of the new time
    assert server.client("sts", machamp.session()).get_caller_identity()["Arn"] == machamp.arn


def test_the_date_header_keeps_the_hosts_clock(server):
    server.advance(13 * HOUR)
    answer = server.client("sts").get_caller_identity()
    date = answer["ResponseMetadata"]["HTTPHeaders"]["date"]
    shown = datetime.datetime.strptime(date, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=datetime.timezone.utc)
    assert abs(datetime.datetime.now(datetime.timezone.utc) - shown) < datetime.timedelta(minutes=5)


def test_dates_of_the_account_follow_the_moved_clock(server):
    server.advance(13 * HOUR)
    made = server.client("iam").create_user(UserName="machamp")["User"]["CreateDate"]
    assert abs(made.timestamp() - server.now()) < 60


def test_an_expiration_follows_the_moved_clock(server, machamp):
    server.advance(13 * HOUR)
    ends = machamp.sts().get_session_token(DurationSeconds=900)["Credentials"]["Expiration"]
    assert abs(ends.timestamp() - (server.now() + 900)) < 60


def test_a_code_of_the_old_time_is_refused_after_the_clock_moved(server, machamp):
    code = machamp.phone.code()
    server.advance(HOUR)
    refusal = refused(machamp.sts().get_session_token, SerialNumber=machamp.phone.serial, TokenCode=code)
    assert refusal.text.startswith("MultiFactorAuthentication failed with invalid MFA one time pass code.")


def test_policies_see_the_age_of_mfa_grow(server):
    recent = (
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*",'
        '"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}}}'
    )
    person = article.user(server, "machamp", recent)
    person.enroll(by=server.client("iam"))
    iam = server.client("iam", person.session())
    assert iam.list_users()["Users"]
    server.advance(2 * HOUR)
    assert refused(iam.list_users).code == "AccessDenied"


def test_policies_see_the_moved_time(server):
    until = datetime.datetime.fromtimestamp(server.now() + HOUR, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    person = article.user(
        server,
        "machamp",
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*",'
        f'"Condition":{{"DateLessThan":{{"aws:CurrentTime":"{until}"}}}}}}}}',
    )
    assert person.iam().list_users()["Users"]
    server.advance(2 * HOUR)
    assert refused(person.iam().list_users).code == "AccessDenied"


def test_session_lifetime_caps_new_sessions_even_below_900_seconds(server, machamp):
    server.cap_sessions(5)
    answer = machamp.sts().get_session_token(DurationSeconds=12 * HOUR)["Credentials"]
    assert abs(answer["Expiration"].timestamp() - (server.now() + 5)) <= 2
    session = server.client("sts", Keys.of(answer))
    session.get_caller_identity()
    server.advance(6)
    assert refused(session.get_caller_identity) == EXPIRED


def test_session_lifetime_caps_role_sessions_too(server, machamp):
    article.admin_role(server)
    server.cap_sessions(5)
    answer = server.client("sts", machamp.session()).assume_role(RoleArn=article.ADMIN_ROLE, RoleSessionName="short")
    assert abs(answer["Credentials"]["Expiration"].timestamp() - (server.now() + 5)) <= 2


def test_reset_goes_back_to_the_start(server, machamp):
    server.advance(13 * HOUR)
    server.cap_sessions(5)
    server.reset()

    iam = server.client("iam")
    assert iam.list_users()["Users"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    assert refused(machamp.sts().get_caller_identity).code == "InvalidClientTokenId"
    # the clock and the cap went back as well
    again = article.user(server, "machamp", ANYTHING)
    ends = again.sts().get_session_token(DurationSeconds=HOUR)["Credentials"]["Expiration"]
    assert abs(ends.timestamp() - (server.now() + HOUR)) < 60


def test_health_answers_without_a_signature(server):
    status, _ = server.control("health")
    assert status == 200


@pytest.mark.parametrize(
    "route, body",
    [
        ("clock", {"advance_seconds": "much"}),
        ("clock", {}),
        ("clock", {"advance_seconds": 10**30}),
        ("session-lifetime", {"seconds": -1}),
        ("session-lifetime", []),
        ("nothing-here", {}),
    ],
)
def test_a_wrong_control_request_is_refused_and_changes_nothing(server, route, body):
    status, _ = server.control(route, body)
    assert 400 <= status < 500
    made = server.client("iam").create_user(UserName="machamp")["User"]["CreateDate"]
    assert abs(made.timestamp() - server.now()) < 60


def test_control_routes_answer_only_to_their_method(server):
    for route in ("reset", "clock", "session-lifetime"):
        status, _ = server.control(route)
        assert status in (404, 405), route
