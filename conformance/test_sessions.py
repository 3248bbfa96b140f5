"""What a session is: whose it is, what it may call, what it carries on, and how it ends."""

import datetime
import json
import re

import pytest

from harness import article, wire
from harness.refusal import refused
from harness.server import ACCOUNT, Keys

HOUR = 3600
ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
OTHER = "111122223333"


def allow(actions, resource="*", **condition):
    statement = {"Effect": "Allow", "Action": actions, "Resource": resource}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def trust(principal, *actions, **condition):
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": ["sts:AssumeRole", *actions]}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def role(server, name, trusted, policy=ANYTHING, **more):
    iam = server.client("iam")
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=trusted, **more)
    iam.put_role_policy(RoleName=name, PolicyName="does", PolicyDocument=policy)
    return f"arn:aws:iam::{ACCOUNT}:role/{name}"


def assume(server, keys, arn, name="work", **more):
    return server.client("sts", keys).assume_role(RoleArn=arn, RoleSessionName=name, **more)


def refused_to_assume(server, keys, arn, **more):
    return refused(server.client("sts", keys).assume_role, RoleArn=arn, RoleSessionName="work", **more)


def step(server, keys, arn, **more):
    return Keys.of(assume(server, keys, arn, **more)["Credentials"])


@pytest.fixture
def alice(server):
    return article.user(server, "alice", ANYTHING)


# -- GetFederationToken


def test_a_broker_hands_out_less_than_it_has(server, alice):
    answer = alice.sts().get_federation_token(Name="Bob", Policy=allow("sqs:*"), Tags=[{"Key": "team", "Value": "blue"}])
    assert answer["FederatedUser"] == {
        "FederatedUserId": f"{ACCOUNT}:Bob", "Arn": f"arn:aws:sts::{ACCOUNT}:federated-user/Bob",
    }
    assert 0 < answer["PackedPolicySize"] < 100
    assert abs(answer["Credentials"]["Expiration"].timestamp() - server.now() - 12 * HOUR) < 60
    bob = Keys.of(answer["Credentials"])
    assert server.client("sts", bob).get_caller_identity()["UserId"] == f"{ACCOUNT}:Bob"
    # "You cannot call any IAM operations", "you cannot call any STS operations except GetCallerIdentity" (API model)
    assert refused(server.client("iam", bob).list_users).code == "InvalidClientTokenId"
    sts = server.client("sts", bob)
    assert refused(sts.get_session_token).code == "AccessDenied"
    assert refused(sts.get_federation_token, Name="Carol").code == "AccessDenied"
    assert refused(sts.get_access_key_info, AccessKeyId=bob.id).code == "AccessDenied"
    server.advance(12 * HOUR)
    assert refused(sts.get_caller_identity).code == "ExpiredToken"


@pytest.mark.parametrize("seconds, bound", [(899, "greater"), (129601, "less")])
def test_a_federated_session_has_bounds(server, alice, seconds, bound):
    answer = wire.call(server, "GetFederationToken", keys=alice.keys, Name="Bob", DurationSeconds=seconds)
    assert (answer.status, answer.code) == (400, "ValidationError")
    assert f"Member must have value {bound} than or equal to" in answer.text


# -- GetScopedCredentials


def test_an_agent_gets_a_narrow_copy_of_the_session(server, alice):
    arn = role(server, "Work", trust(ACCOUNT))
    made = assume(server, alice.keys, arn)
    session = server.client("sts", Keys.of(made["Credentials"]))
    answer = session.get_scoped_credentials(Policy=allow(["iam:ListUsers", "sts:*"]), DurationSeconds=900)
    assert answer["SessionInfo"] == {
        "ScopedSessionId": made["AssumedRoleUser"]["AssumedRoleId"], "Arn": made["AssumedRoleUser"]["Arn"],
    }
    assert answer["ScopedPoliciesCount"] == 1
    agent = Keys.of(answer["Credentials"])
    server.client("iam", agent).list_users()
    assert "no session policy allows" in refused(server.client("iam", agent).list_roles).text
    # what was taken away does not come back
    wide = server.client("sts", agent).get_scoped_credentials(Policy=ANYTHING)
    assert wide["ScopedPoliciesCount"] == 2
    assert refused(server.client("iam", Keys.of(wide["Credentials"])).list_roles).code == "AccessDenied"
    assert refused(session.get_scoped_credentials, DurationSeconds=2 * HOUR).code == "InsufficientSessionLifetime"
    assert refused(alice.sts().get_scoped_credentials, DurationSeconds=900).code == "InvalidSubjectCredentials"


# -- AssumeRoot


def test_the_root_user_of_a_member_is_lent_for_one_task(server):
    organizations, iam, sts = (server.client(service) for service in ("organizations", "iam", "sts"))
    organizations.create_organization()
    organizations.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    asked = organizations.create_account(Email="m@example.com", AccountName="member")["CreateAccountStatus"]["Id"]
    status = organizations.describe_create_account_status(CreateAccountRequestId=asked)["CreateAccountStatus"]
    member = status["AccountId"]
    task = {
        "TargetPrincipal": member,
        "TaskPolicyArn": {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"},
    }
    assert refused(sts.assume_root, **task).code == "AccessDenied"
    iam.enable_organizations_root_credentials_management()
    session = Keys.of(sts.assume_root(**task)["Credentials"])
    root = server.client("sts", session).get_caller_identity()
    assert (root["Account"], root["Arn"]) == (member, f"arn:aws:iam::{member}:root")
    audited = server.client("iam", session)
    assert audited.list_access_keys()["AccessKeyMetadata"] == []
    assert audited.list_mfa_devices()["MFADevices"] == []
    assert audited.get_account_summary()["SummaryMap"]["AccountAccessKeysPresent"] == 0
    assert refused(audited.create_user, UserName="x").code == "AccessDenied"
    server.advance(900)
    assert refused(audited.list_access_keys).code == "ExpiredToken"


# -- what cannot exist here


def test_nothing_was_delegated(server):
    refusal = refused(server.client("sts").get_delegated_access_token, TradeInToken="made-up")
    assert (refusal.code, refusal.status) == ("ExpiredTradeInTokenException", 400)
    refusal = refused(server.client("sts").decode_authorization_message, EncodedMessage="made-up")
    assert (refusal.code, refusal.status) == ("InvalidAuthorizationMessageException", 400)


# -- chains


def test_every_hop_after_the_first_lasts_an_hour_at_most(server, alice):
    arns = [role(server, f"Hop{n}", trust(ACCOUNT), MaxSessionDuration=12 * HOUR) for n in (1, 2)]
    first = step(server, alice.keys, arns[0], DurationSeconds=12 * HOUR)
    text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    refusal = refused(server.client("sts", first).assume_role, RoleArn=arns[1], RoleSessionName="work", DurationSeconds=HOUR + 1)
    assert refusal == ("ValidationError", 400, text)
    second = step(server, first, arns[1], DurationSeconds=HOUR)
    # a session outlives the one that it was made with
    assert server.client("sts", second).get_caller_identity()["Arn"].endswith(":assumed-role/Hop2/work")


def test_transitive_tags_go_down_the_chain_and_cannot_be_replaced(server, alice):
    open_ = trust(ACCOUNT, "sts:TagSession")
    arns = [role(server, f"Hop{n}", open_) for n in (1, 2)]
    blue = trust(ACCOUNT, "sts:TagSession", StringEquals={"aws:PrincipalTag/team": "blue"})
    plain = trust(ACCOUNT, "sts:TagSession", StringEquals={"aws:PrincipalTag/desk": "7"})
    arns += [role(server, "Blue", blue), role(server, "Desk", plain)]
    tags = [{"Key": "team", "Value": "blue"}, {"Key": "desk", "Value": "7"}]
    first = step(server, alice.keys, arns[0], Tags=tags, TransitiveTagKeys=["team"])
    step(server, first, arns[3])
    second = step(server, first, arns[1])
    step(server, second, arns[2])
    assert refused_to_assume(server, second, arns[3]).code == "AccessDenied"
    refusal = refused_to_assume(server, first, arns[1], Tags=[{"Key": "TEAM", "Value": "red"}])
    assert refusal.code == "InvalidParameterValue"
    missing = refused_to_assume(server, alice.keys, arns[0], TransitiveTagKeys=["team"])
    assert missing.code == "InvalidParameterValue"


def test_tags_need_their_own_permission_on_both_sides(server, alice):
    closed = role(server, "Closed", trust(alice.arn))
    tags = {"Tags": [{"Key": "team", "Value": "blue"}]}
    iam = server.client("iam")
    iam.delete_user_policy(UserName="alice", PolicyName="policy-0")
    refusal = refused_to_assume(server, alice.keys, closed, **tags)
    assert "sts:TagSession" in refusal.text
    iam.update_assume_role_policy(RoleName="Closed", PolicyDocument=trust(alice.arn, "sts:TagSession"))
    assume(server, alice.keys, closed, **tags)


def test_a_source_identity_is_set_once(server, alice):
    open_ = trust(ACCOUNT, "sts:SetSourceIdentity")
    arns = [role(server, f"Hop{n}", open_) for n in (1, 2)]
    closed = role(server, "Closed", trust(ACCOUNT), policy=ANYTHING)
    answer = assume(server, alice.keys, arns[0], SourceIdentity="alice")
    assert answer["SourceIdentity"] == "alice"
    first = Keys.of(answer["Credentials"])
    # it goes on by itself, cannot be another, and asks each role for its permission
    assert assume(server, first, arns[1])["SourceIdentity"] == "alice"
    assert assume(server, first, arns[1], SourceIdentity="alice")["SourceIdentity"] == "alice"
    assert "sts:SetSourceIdentity" in refused_to_assume(server, first, arns[1], SourceIdentity="bob").text
    narrow = article.user(server, "narrow", allow("sts:AssumeRole"))
    assert "sts:SetSourceIdentity" in refused_to_assume(server, narrow.keys, arns[0], SourceIdentity="narrow").text
    assert "SourceIdentity" not in assume(server, alice.keys, closed)


def test_an_external_id_must_be_the_agreed_one(server, alice):
    arn = role(server, "Partner", trust(ACCOUNT, StringEquals={"sts:ExternalId": "agreed"}))
    assert refused_to_assume(server, alice.keys, arn).code == "AccessDenied"
    assert refused_to_assume(server, alice.keys, arn, ExternalId="guessed").code == "AccessDenied"
    assume(server, alice.keys, arn, ExternalId="agreed")


# -- session policies


def test_session_policies_are_one_ceiling_and_have_a_size(server, alice):
    iam = server.client("iam")
    arn = role(server, "Work", trust(ACCOUNT))
    managed = iam.create_policy(PolicyName="Roles", PolicyDocument=allow("iam:ListRoles"))["Policy"]["Arn"]
    answer = assume(server, alice.keys, arn, Policy=allow("iam:ListUsers"), PolicyArns=[{"arn": managed}])
    assert 0 < answer["PackedPolicySize"] < 100
    session = server.client("iam", Keys.of(answer["Credentials"]))
    session.list_users()
    session.list_roles()
    assert "no session policy allows" in refused(session.list_groups).text
    assert "PackedPolicySize" not in assume(server, alice.keys, arn)
    wide = allow([f"iam:Action{n:04}" for n in range(130)])
    large = refused_to_assume(server, alice.keys, arn, Policy=wide[:2048].ljust(2048), PolicyArns=[{"arn": managed}])
    assert large.code == "PackedPolicyTooLarge"
    assert re.fullmatch(r"Packed policy consumes \d+% of allotted space, please use smaller policy\.", large.text)
    missing = refused_to_assume(server, alice.keys, arn, PolicyArns=[{"arn": managed + "x"}])
    assert missing.code == "MalformedPolicyDocument"
    eleven = refused_to_assume(server, alice.keys, arn, PolicyArns=[{"arn": managed}] * 11)
    assert eleven.status == 400


def test_a_managed_session_policy_is_read_as_it_is_now(server, alice):
    iam = server.client("iam")
    arn = role(server, "Work", trust(ACCOUNT))
    managed = iam.create_policy(PolicyName="P", PolicyDocument=allow("iam:ListUsers"))["Policy"]["Arn"]
    session = server.client("iam", step(server, alice.keys, arn, PolicyArns=[{"arn": managed}]))
    session.list_users()
    iam.create_policy_version(PolicyArn=managed, PolicyDocument=allow("iam:ListRoles"), SetAsDefault=True)
    assert refused(session.list_users).code == "AccessDenied"


# -- the end of a session


def test_sessions_older_than_a_date_are_revoked(server, alice):
    arn = role(server, "Work", trust(ACCOUNT))
    old = server.client("iam", step(server, alice.keys, arn))
    old.list_users()
    server.advance(10)
    now = server.client("sts").get_session_token()["Credentials"]["Expiration"].timestamp() - 12 * HOUR
    date = datetime.datetime.fromtimestamp(now, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    server.client("iam").put_role_policy(
        RoleName="Work", PolicyName="AWSRevokeOlderSessions", PolicyDocument=json.dumps({
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Deny", "Action": "*", "Resource": "*",
                "Condition": {"DateLessThan": {"aws:TokenIssueTime": date}},
            },
        }),
    )
    assert "explicit deny in an identity-based policy" in refused(old.list_users).text
    server.client("iam", step(server, alice.keys, arn)).list_users()


def test_a_session_ends_with_its_role_or_user_and_a_namesake_is_somebody_else(server, alice):
    iam = server.client("iam")
    arn = role(server, "Work", trust(ACCOUNT))
    worker, own = step(server, alice.keys, arn), alice.session_without_mfa()
    iam.delete_role_policy(RoleName="Work", PolicyName="does")
    iam.delete_role(RoleName="Work")
    role(server, "Work", trust(ACCOUNT))
    assert refused(server.client("sts", worker).get_caller_identity).code == "InvalidClientTokenId"
    by_name = role(server, "Named", trust(alice.arn))
    iam.delete_access_key(UserName="alice", AccessKeyId=alice.keys.id)
    iam.delete_user_policy(UserName="alice", PolicyName="policy-0")
    gone = iam.get_user(UserName="alice")["User"]["UserId"]
    iam.delete_user(UserName="alice")
    namesake = article.user(server, "alice")
    assert refused(server.client("sts", own).get_caller_identity).code == "InvalidClientTokenId"
    assert refused_to_assume(server, namesake.keys, by_name).code == "AccessDenied"
    shown = iam.get_role(RoleName="Named")["Role"]["AssumeRolePolicyDocument"]
    assert shown["Statement"]["Principal"]["AWS"] == gone


# -- MFA


def test_the_age_of_mfa_is_counted_from_the_code(server):
    fresh = json.dumps({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
            "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "300"}},
        },
    })
    alice = article.user(server, "alice", fresh).enroll(by=server.client("iam"))
    assert refused(alice.iam().list_users).code == "AccessDenied", "the key is absent with a long-term key"
    session = server.client("iam", alice.session())
    session.list_users()
    server.advance(300)
    assert refused(session.list_users).code == "AccessDenied"


def test_a_session_without_mfa_calls_two_operations_of_sts_and_none_of_iam(server, alice):
    arn = role(server, "Work", trust(ACCOUNT))
    keys = alice.session_without_mfa()
    assert refused(server.client("iam", keys).list_users).code == "InvalidClientTokenId"
    sts = server.client("sts", keys)
    sts.get_caller_identity()
    sts.assume_role(RoleArn=arn, RoleSessionName="work")
    for call in (
        lambda: sts.get_session_token(),
        lambda: sts.get_federation_token(Name="Bob"),
        lambda: sts.get_access_key_info(AccessKeyId=keys.id),
        lambda: sts.decode_authorization_message(EncodedMessage="x"),
    ):
        assert refused(call).code == "AccessDenied"


def test_a_second_device_needs_the_first(server):
    alice = article.user(server, "alice", ANYTHING).enroll()
    device = alice.iam().create_virtual_mfa_device(VirtualMFADeviceName="second")["VirtualMFADevice"]
    second = article.Phone(server, device["SerialNumber"], device["Base32StringSeed"])
    one, two = second.two_codes()
    codes = {
        "UserName": "alice", "SerialNumber": second.serial,
        "AuthenticationCode1": one, "AuthenticationCode2": two,
    }
    assert refused(alice.iam().enable_mfa_device, **codes).code == "AccessDenied"
    session = server.client("iam", alice.session())
    codes["AuthenticationCode1"], codes["AuthenticationCode2"] = second.two_codes()
    session.enable_mfa_device(**codes)
    off = {"UserName": "alice", "SerialNumber": second.serial}
    assert refused(alice.iam().deactivate_mfa_device, **off).code == "AccessDenied"
    session.deactivate_mfa_device(**off)


# -- the account's own grant


def test_the_password_policy_lets_users_change_their_password(server):
    iam = server.client("iam")
    alice = article.user(server, "alice")
    iam.create_login_profile(UserName="alice", Password="Correct-Horse-1")
    change = {"OldPassword": "Correct-Horse-1", "NewPassword": "Correct-Horse-2"}
    assert refused(alice.iam().change_password, **change).code == "AccessDenied"
    iam.update_account_password_policy(AllowUsersToChangePassword=True)
    alice.iam().change_password(**change)
    alice.iam().get_account_password_policy()
    assert refused(alice.iam().list_users).code == "AccessDenied"
    deny = '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:ChangePassword","Resource":"*"}}'
    iam.put_user_policy(UserName="alice", PolicyName="deny", PolicyDocument=deny)
    back = {"OldPassword": "Correct-Horse-2", "NewPassword": "Correct-Horse-3"}
    assert "explicit deny" in refused(alice.iam().change_password, **back).text
