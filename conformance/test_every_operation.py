"""Breadth: every operation that `serve --coverage` says yes to is called by boto3 and succeeds; every
operation that it says no to answers an error that names it.

Each noun is one tour: its operations in an order that makes sense, on one account.
"""

import csv
import hashlib
import json
from datetime import datetime, timezone
from pathlib import Path

import botocore.session
import jwt
import pytest
from botocore import UNSIGNED
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from harness import article, coverage
from harness.article import ADMINISTRATOR_ACCESS
from harness.identity_provider import PROVIDER, ROLE, SamlProvider, posted
from harness.refusal import refused
from harness.server import ACCOUNT, Keys

ALLOW = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
TAGS = [{"Key": "team", "Value": "a"}]
PASSWORD = "Correct-Horse-Battery-1"


NEVER_SUCCEEDS = {
    # "For this API, we only accept FIDO security key ARNs" (API model), and those are registered in the console only
    ("iam", "GetMFADevice"),
    # trade-in tokens are sent by Amazon SNS
    ("sts", "GetDelegatedAccessToken"),
    # an account that is no onboarded partner of AWS's has no delegation request
    ("iam", "AcceptDelegationRequest"),
    ("iam", "AssociateDelegationRequest"),
    ("iam", "CreateDelegationRequest"),
    ("iam", "GetDelegationRequest"),
    ("iam", "GetHumanReadableSummary"),
    ("iam", "RejectDelegationRequest"),
    ("iam", "SendDelegationToken"),
    ("iam", "UpdateDelegationRequest"),
    # services of AWS's keep role templates, and their contents are not published
    ("iam", "AcquireRole"),
    ("iam", "GetRoleTemplateVersion"),
}

# made by pyca/cryptography and ssh-keygen
FIXTURES = Path(__file__).parent.parent / "crates" / "authority" / "tests" / "fixtures"


def fixture(name):
    return (FIXTURES / name).read_text()


class Tour:
    """Clients of the operator that note which operations succeeded."""

    def __init__(self, server):
        self.server = server
        self.succeeded = set()
        self.iam = self.client("iam")
        self.sts = self.client("sts")

    def client(self, service, keys=None, unsigned=False):
        settings = {"signature_version": UNSIGNED} if unsigned else {}
        client = self.server.client(service, keys, **settings)
        client.meta.events.register("after-call", lambda **event: self._note(service, **event))
        return client

    def _note(self, service, http_response, model, **_):
        if http_response.status_code == 200:
            self.succeeded.add((service, model.name))


def users(tour):
    iam = tour.iam
    made = iam.create_user(UserName="machamp", Path="/people/", Tags=TAGS)["User"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/people/machamp"
    assert len(made["UserId"]) == 21
    assert iam.get_user(UserName="machamp")["User"] == made
    assert [user["UserName"] for user in iam.list_users(PathPrefix="/people/")["Users"]] == ["machamp"]
    assert iam.list_users(PathPrefix="/robots/")["Users"] == []
    iam.update_user(UserName="machamp", NewUserName="machoke", NewPath="/robots/")
    iam.tag_user(UserName="machoke", Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_user(UserName="machoke", TagKeys=["team"])
    assert iam.list_user_tags(UserName="machoke")["Tags"] == [{"Key": "owner", "Value": "b"}]
    renamed = iam.get_user(UserName="machoke")["User"]
    assert (renamed["UserId"], renamed["Path"]) == (made["UserId"], "/robots/")
    iam.put_user_permissions_boundary(UserName="machoke", PermissionsBoundary=ADMINISTRATOR_ACCESS)
    boundary = iam.get_user(UserName="machoke")["User"]["PermissionsBoundary"]
    assert boundary["PermissionsBoundaryArn"] == ADMINISTRATOR_ACCESS
    iam.delete_user_permissions_boundary(UserName="machoke")
    iam.delete_user(UserName="machoke")


def access_keys(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    key = iam.create_access_key(UserName="machamp")["AccessKey"]
    assert (key["UserName"], key["Status"]) == ("machamp", "Active")
    # the use of a key is noted
    tour.server.client("sts", Keys.of(key)).get_caller_identity()
    last = iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])
    assert last["UserName"] == "machamp"
    assert last["AccessKeyLastUsed"]["ServiceName"] == "sts"
    assert last["AccessKeyLastUsed"]["Region"] == "us-east-1"
    iam.update_access_key(UserName="machamp", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    (listed,) = iam.list_access_keys(UserName="machamp")["AccessKeyMetadata"]
    assert (listed["AccessKeyId"], listed["Status"]) == (key["AccessKeyId"], "Inactive")
    assert "SecretAccessKey" not in listed
    iam.delete_access_key(UserName="machamp", AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName="machamp")


def login_profiles(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    made = iam.create_login_profile(UserName="machamp", Password=PASSWORD, PasswordResetRequired=True)["LoginProfile"]
    assert (made["UserName"], made["PasswordResetRequired"]) == ("machamp", True)
    iam.update_login_profile(UserName="machamp", Password=PASSWORD + "2", PasswordResetRequired=False)
    assert iam.get_login_profile(UserName="machamp")["LoginProfile"]["PasswordResetRequired"] is False
    iam.put_user_policy(UserName="machamp", PolicyName="p", PolicyDocument=ALLOW)
    key = Keys.of(iam.create_access_key(UserName="machamp")["AccessKey"])
    if ("iam", "ChangePassword") in coverage.operations("yes"):
        own = tour.client("iam", keys=key)
        own.change_password(OldPassword=PASSWORD + "2", NewPassword=PASSWORD + "3")
    iam.delete_access_key(UserName="machamp", AccessKeyId=key.id)
    iam.delete_user_policy(UserName="machamp", PolicyName="p")
    iam.delete_login_profile(UserName="machamp")
    iam.delete_user(UserName="machamp")


def groups(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    made = iam.create_group(GroupName="people", Path="/a/")["Group"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:group/a/people"
    iam.add_user_to_group(GroupName="people", UserName="machamp")
    got = iam.get_group(GroupName="people")
    assert [user["UserName"] for user in got["Users"]] == ["machamp"]
    assert [group["GroupName"] for group in iam.list_groups_for_user(UserName="machamp")["Groups"]] == ["people"]
    assert [group["GroupName"] for group in iam.list_groups(PathPrefix="/a/")["Groups"]] == ["people"]
    iam.update_group(GroupName="people", NewGroupName="folks", NewPath="/")
    iam.put_group_policy(GroupName="folks", PolicyName="p", PolicyDocument=ALLOW)
    assert iam.list_group_policies(GroupName="folks")["PolicyNames"] == ["p"]
    assert iam.get_group_policy(GroupName="folks", PolicyName="p")["PolicyDocument"] == json.loads(ALLOW)
    iam.delete_group_policy(GroupName="folks", PolicyName="p")
    iam.attach_group_policy(GroupName="folks", PolicyArn=ADMINISTRATOR_ACCESS)
    attached = iam.list_attached_group_policies(GroupName="folks")["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["AdministratorAccess"]
    iam.detach_group_policy(GroupName="folks", PolicyArn=ADMINISTRATOR_ACCESS)
    iam.remove_user_from_group(GroupName="folks", UserName="machamp")
    iam.delete_group(GroupName="folks")
    iam.delete_user(UserName="machamp")


def roles(tour):
    iam = tour.iam
    made = iam.create_role(
        RoleName="r", Path="/a/", AssumeRolePolicyDocument=article.TRUST_ACCOUNT,
        Description="before", MaxSessionDuration=7200, Tags=TAGS, PermissionsBoundary=ADMINISTRATOR_ACCESS,
    )["Role"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/a/r"
    got = iam.get_role(RoleName="r")["Role"]
    assert (got["MaxSessionDuration"], got["Description"], got["Tags"]) == (7200, "before", TAGS)
    assert [role["RoleName"] for role in iam.list_roles(PathPrefix="/a/")["Roles"]] == ["r"]
    iam.update_role(RoleName="r", Description="after", MaxSessionDuration=3600)
    assert iam.update_role_description(RoleName="r", Description="later")["Role"]["Description"] == "later"
    iam.update_assume_role_policy(RoleName="r", PolicyDocument=article.TRUST_ACCOUNT)
    iam.tag_role(RoleName="r", Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_role(RoleName="r", TagKeys=["team"])
    assert iam.list_role_tags(RoleName="r")["Tags"] == [{"Key": "owner", "Value": "b"}]
    iam.delete_role_permissions_boundary(RoleName="r")
    iam.put_role_permissions_boundary(RoleName="r", PermissionsBoundary=ADMINISTRATOR_ACCESS)
    iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=ALLOW)
    assert iam.list_role_policies(RoleName="r")["PolicyNames"] == ["p"]
    assert iam.get_role_policy(RoleName="r", PolicyName="p")["PolicyDocument"] == json.loads(ALLOW)
    iam.delete_role_policy(RoleName="r", PolicyName="p")
    iam.attach_role_policy(RoleName="r", PolicyArn=ADMINISTRATOR_ACCESS)
    assert len(iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]) == 1
    iam.detach_role_policy(RoleName="r", PolicyArn=ADMINISTRATOR_ACCESS)
    iam.delete_role(RoleName="r")


def instance_profiles(tour):
    iam = tour.iam
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=article.TRUST_ACCOUNT)
    made = iam.create_instance_profile(InstanceProfileName="p", Path="/m/", Tags=TAGS)["InstanceProfile"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:instance-profile/m/p"
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    (role,) = iam.get_instance_profile(InstanceProfileName="p")["InstanceProfile"]["Roles"]
    assert role["AssumeRolePolicyDocument"] == json.loads(article.TRUST_ACCOUNT)
    assert len(iam.list_instance_profiles()["InstanceProfiles"]) == 1
    assert len(iam.list_instance_profiles_for_role(RoleName="r")["InstanceProfiles"]) == 1
    iam.tag_instance_profile(InstanceProfileName="p", Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_instance_profile(InstanceProfileName="p", TagKeys=["team"])
    tags = iam.list_instance_profile_tags(InstanceProfileName="p")["Tags"]
    assert tags == [{"Key": "owner", "Value": "b"}]
    iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="p")
    iam.delete_role(RoleName="r")


def managed_policies(tour):
    iam = tour.iam
    made = iam.create_policy(PolicyName="P", Path="/p/", PolicyDocument=ALLOW, Description="d", Tags=TAGS)["Policy"]
    arn = made["Arn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:policy/p/P"
    version = iam.create_policy_version(PolicyArn=arn, PolicyDocument=ALLOW, SetAsDefault=True)["PolicyVersion"]
    assert (version["VersionId"], version["IsDefaultVersion"]) == ("v2", True)
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    assert iam.get_policy_version(PolicyArn=arn, VersionId="v2")["PolicyVersion"]["Document"] == json.loads(ALLOW)
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert {version["VersionId"]: version["IsDefaultVersion"] for version in versions} == {"v1": True, "v2": False}
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["team"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "owner", "Value": "b"}]

    iam.create_user(UserName="machamp")
    iam.attach_user_policy(UserName="machamp", PolicyArn=arn)
    attached = iam.list_attached_user_policies(UserName="machamp")["AttachedPolicies"]
    assert attached == [{"PolicyName": "P", "PolicyArn": arn}]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    assert [user["UserName"] for user in entities["PolicyUsers"]] == ["machamp"]
    assert [policy["Arn"] for policy in iam.list_policies(Scope="Local")["Policies"]] == [arn]
    assert any(policy["Arn"] == ADMINISTRATOR_ACCESS for policy in aws_policies(iam))
    iam.detach_user_policy(UserName="machamp", PolicyArn=arn)
    iam.delete_policy(PolicyArn=arn)
    iam.delete_user(UserName="machamp")


def aws_policies(iam):
    pages = iam.get_paginator("list_policies").paginate(Scope="AWS")
    return [policy for page in pages for policy in page["Policies"]]


def inline_policies_of_users(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    iam.put_user_policy(UserName="machamp", PolicyName="p", PolicyDocument=ALLOW)
    assert iam.list_user_policies(UserName="machamp")["PolicyNames"] == ["p"]
    assert iam.get_user_policy(UserName="machamp", PolicyName="p")["PolicyDocument"] == json.loads(ALLOW)
    iam.delete_user_policy(UserName="machamp", PolicyName="p")
    iam.delete_user(UserName="machamp")


def mfa_devices(tour):
    iam = tour.iam
    machamp = article.user(tour.server, "machamp", ALLOW).enroll(by=iam)
    serial = machamp.phone.serial
    first, second = machamp.phone.two_codes()
    iam.resync_mfa_device(
        UserName="machamp", SerialNumber=serial, AuthenticationCode1=first, AuthenticationCode2=second
    )
    assert len(iam.list_mfa_devices(UserName="machamp")["MFADevices"]) == 1
    assert len(iam.list_virtual_mfa_devices()["VirtualMFADevices"]) == 1
    refusal = refused(iam.get_mfa_device, SerialNumber=serial, UserName="machamp")
    assert (refusal.code, refusal.status) == ("NoSuchEntity", 404)
    iam.tag_mfa_device(SerialNumber=serial, Tags=TAGS)
    assert iam.list_mfa_device_tags(SerialNumber=serial)["Tags"] == TAGS
    iam.untag_mfa_device(SerialNumber=serial, TagKeys=["team"])

    sts = tour.client("sts", keys=machamp.keys)
    assert sts.get_caller_identity()["Arn"] == machamp.arn
    session = sts.get_session_token(SerialNumber=serial, TokenCode=machamp.phone.code())["Credentials"]
    assert sts.get_access_key_info(AccessKeyId=session["AccessKeyId"])["Account"] == ACCOUNT
    article.admin_role(tour.server)
    step_in = {"RoleArn": article.ADMIN_ROLE, "RoleSessionName": "machamp"}
    stepped = tour.client("sts", keys=Keys.of(session)).assume_role(**step_in)
    assert set(stepped["Credentials"]) == {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}

    iam.deactivate_mfa_device(UserName="machamp", SerialNumber=serial)
    iam.delete_virtual_mfa_device(SerialNumber=serial)
    iam.detach_role_policy(RoleName="AdminRole", PolicyArn=ADMINISTRATOR_ACCESS)
    iam.delete_role(RoleName="AdminRole")
    iam.delete_access_key(UserName="machamp", AccessKeyId=machamp.keys.id)
    iam.delete_user_policy(UserName="machamp", PolicyName="policy-0")
    iam.delete_user(UserName="machamp")


def oidc_providers(tour):
    iam = tour.iam
    made = iam.create_open_id_connect_provider(
        Url="https://oidc.example.com/id", ClientIDList=["app"], ThumbprintList=["a" * 40], Tags=TAGS
    )
    arn = made["OpenIDConnectProviderArn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:oidc-provider/oidc.example.com/id"
    on = {"OpenIDConnectProviderArn": arn}
    iam.add_client_id_to_open_id_connect_provider(**on, ClientID="second")
    iam.remove_client_id_from_open_id_connect_provider(**on, ClientID="app")
    iam.update_open_id_connect_provider_thumbprint(**on, ThumbprintList=["b" * 40])
    iam.update_open_id_connect_provider(**on, ContextProvider={"SubjectSourceKey": "sub"})
    assert iam.get_open_id_connect_provider(**on)["ContextProvider"] == {"SubjectSourceKey": "sub"}
    iam.update_open_id_connect_provider(**on, RemoveContextProvider=True)
    iam.tag_open_id_connect_provider(**on, Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_open_id_connect_provider(**on, TagKeys=["team"])
    tags = [{"Key": "owner", "Value": "b"}]
    assert iam.list_open_id_connect_provider_tags(**on)["Tags"] == tags
    got = iam.get_open_id_connect_provider(**on)
    assert (got["Url"], got["ClientIDList"], got["ThumbprintList"], got["Tags"]) == (
        "oidc.example.com/id", ["second"], ["b" * 40], tags
    )
    assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == [{"Arn": arn}]
    iam.delete_open_id_connect_provider(**on)
    assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []


def saml_providers(tour):
    iam = tour.iam
    metadata = SamlProvider().metadata()
    made = iam.create_saml_provider(Name="idp", SAMLMetadataDocument=metadata, Tags=TAGS)
    arn = made["SAMLProviderArn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:saml-provider/idp"
    on = {"SAMLProviderArn": arn}
    other = SamlProvider().metadata()
    assert iam.update_saml_provider(**on, SAMLMetadataDocument=other)["SAMLProviderArn"] == arn
    iam.tag_saml_provider(**on, Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_saml_provider(**on, TagKeys=["team"])
    tags = [{"Key": "owner", "Value": "b"}]
    assert iam.list_saml_provider_tags(**on)["Tags"] == tags
    got = iam.get_saml_provider(**on)
    assert (got["SAMLMetadataDocument"], got["Tags"], got["AssertionEncryptionMode"]) == (other, tags, "Allowed")
    assert [provider["Arn"] for provider in iam.list_saml_providers()["SAMLProviderList"]] == [arn]
    iam.delete_saml_provider(**on)


def federated_roles(tour):
    iam = tour.iam
    nobody = tour.client("sts", unsigned=True)
    provider = SamlProvider()
    iam.create_saml_provider(Name="ExampleIdP", SAMLMetadataDocument=provider.metadata())
    issuer = "https://issuer.example.com"
    oidc = iam.create_open_id_connect_provider(Url=issuer, ClientIDList=["app"])["OpenIDConnectProviderArn"]
    trust = [
        {"Effect": "Allow", "Principal": {"Federated": PROVIDER}, "Action": "sts:AssumeRoleWithSAML"},
        {"Effect": "Allow", "Principal": {"Federated": oidc}, "Action": "sts:AssumeRoleWithWebIdentity"},
    ]
    policy = json.dumps({"Version": "2012-10-17", "Statement": trust})
    iam.create_role(RoleName="Federated", AssumeRolePolicyDocument=policy)
    now = datetime.fromtimestamp(int(tour.server.now()), timezone.utc)
    answer = nobody.assume_role_with_saml(
        RoleArn=ROLE, PrincipalArn=PROVIDER, SAMLAssertion=posted(provider.signed(now))
    )
    assert (answer["Subject"], answer["SubjectType"]) == ("alice@example.com", "persistent")
    session = tour.client("sts", keys=Keys.of(answer["Credentials"]))
    assert session.get_caller_identity()["Arn"].endswith(":assumed-role/Federated/alice")
    status, minted = tour.server.control("oidc-token", {"claims": {"sub": "alice-at-work", "aud": "app"}})
    assert status == 200
    answer = nobody.assume_role_with_web_identity(
        RoleArn=ROLE, RoleSessionName="alice", WebIdentityToken=minted["token"]
    )
    assert (answer["SubjectFromWebIdentityToken"], answer["Provider"]) == ("alice-at-work", oidc)
    iam.delete_role(RoleName="Federated")
    iam.delete_saml_provider(SAMLProviderArn=PROVIDER)
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=oidc)


def outbound_federation(tour):
    """What the account signs, PyJWT verifies."""
    issuer = tour.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    assert tour.iam.get_outbound_web_identity_federation_info()["JwtVendingEnabled"] is True
    _, keys = tour.server.control(f"jwks?issuer={issuer}")
    for algorithm in ("RS256", "ES384"):
        token = tour.sts.get_web_identity_token(Audience=["app"], SigningAlgorithm=algorithm)["WebIdentityToken"]
        key_id = jwt.get_unverified_header(token)["kid"]
        (key,) = [key for key in jwt.PyJWKSet.from_dict(keys).keys if key.key_id == key_id]
        # dates are the account's, whose clock other tours move
        dates = {"verify_iat": False, "verify_exp": False}
        claims = jwt.decode(token, key, algorithms=[algorithm], audience="app", issuer=issuer, options=dates)
        assert claims["https://sts.amazonaws.com/"]["aws_account"] == ACCOUNT
    tour.iam.disable_outbound_web_identity_federation()


def the_account(tour):
    iam = tour.iam
    iam.create_account_alias(AccountAlias="conformance")
    assert iam.list_account_aliases()["AccountAliases"] == ["conformance"]
    iam.delete_account_alias(AccountAlias="conformance")
    iam.update_account_password_policy(MinimumPasswordLength=14, RequireSymbols=True)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert (policy["MinimumPasswordLength"], policy["RequireSymbols"], policy["RequireNumbers"]) == (14, True, False)
    # not partial: what is omitted returns to its default
    iam.update_account_password_policy(RequireNumbers=True)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert (policy["MinimumPasswordLength"], policy["RequireSymbols"], policy["RequireNumbers"]) == (6, False, True)
    iam.delete_account_password_policy()

    iam.create_user(UserName="machamp")
    iam.put_user_policy(UserName="machamp", PolicyName="p", PolicyDocument=ALLOW)
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["Users"], summary["UsersQuota"], summary["MFADevices"]) == (1, 5000, 0)
    (user,) = iam.get_account_authorization_details(Filter=["User"])["UserDetailList"]
    assert user["UserPolicyList"] == [{"PolicyName": "p", "PolicyDocument": json.loads(ALLOW)}]
    iam.delete_user_policy(UserName="machamp", PolicyName="p")
    iam.delete_user(UserName="machamp")


def the_simulator(tour):
    iam = tour.iam
    made = iam.create_user(UserName="machamp")["User"]
    iam.put_user_policy(UserName="machamp", PolicyName="p", PolicyDocument=ALLOW)
    source = {"PolicySourceArn": made["Arn"]}
    (result,) = iam.simulate_principal_policy(ActionNames=["iam:GetUser"], **source)["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    (result,) = iam.simulate_custom_policy(PolicyInputList=[ALLOW], ActionNames=["iam:GetUser"])["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    assert iam.get_context_keys_for_principal_policy(**source)["ContextKeyNames"] == []
    assert iam.get_context_keys_for_custom_policy(PolicyInputList=[ALLOW])["ContextKeyNames"] == []
    iam.delete_user_policy(UserName="machamp", PolicyName="p")
    iam.delete_user(UserName="machamp")


def server_certificates(tour):
    iam = tour.iam
    made = iam.upload_server_certificate(
        ServerCertificateName="site", Path="/cloudfront/a/", CertificateBody=fixture("leaf.pem"),
        PrivateKey=fixture("leaf.key"), CertificateChain=fixture("intermediate.pem"), Tags=TAGS,
    )["ServerCertificateMetadata"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:server-certificate/cloudfront/a/site"
    assert made["Expiration"].year == 2045
    listed = iam.list_server_certificates(PathPrefix="/cloudfront/")["ServerCertificateMetadataList"]
    assert listed == [made]
    iam.update_server_certificate(ServerCertificateName="site", NewServerCertificateName="page", NewPath="/")
    got = iam.get_server_certificate(ServerCertificateName="page")["ServerCertificate"]
    assert got["CertificateBody"] == fixture("leaf.pem").rstrip()
    iam.tag_server_certificate(ServerCertificateName="page", Tags=[{"Key": "owner", "Value": "b"}])
    iam.untag_server_certificate(ServerCertificateName="page", TagKeys=["team"])
    assert iam.list_server_certificate_tags(ServerCertificateName="page")["Tags"] == [{"Key": "owner", "Value": "b"}]
    iam.delete_server_certificate(ServerCertificateName="page")


def signing_certificates(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    made = iam.upload_signing_certificate(UserName="machamp", CertificateBody=fixture("leaf.pem"))["Certificate"]
    of = {"UserName": "machamp", "CertificateId": made["CertificateId"]}
    iam.update_signing_certificate(Status="Inactive", **of)
    (listed,) = iam.list_signing_certificates(UserName="machamp")["Certificates"]
    assert (listed["Status"], listed["CertificateBody"]) == ("Inactive", fixture("leaf.pem"))
    assert refused(iam.delete_user, UserName="machamp").code == "DeleteConflict"
    iam.delete_signing_certificate(**of)
    iam.delete_user(UserName="machamp")


def ssh_public_keys(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    made = iam.upload_ssh_public_key(UserName="machamp", SSHPublicKeyBody=fixture("ssh.pub"))["SSHPublicKey"]
    # ssh-keygen's fingerprint and ssh-keygen's PEM
    assert made["Fingerprint"] in fixture("ssh.fingerprint")
    of = {"UserName": "machamp", "SSHPublicKeyId": made["SSHPublicKeyId"]}
    pem = iam.get_ssh_public_key(Encoding="PEM", **of)["SSHPublicKey"]["SSHPublicKeyBody"]
    assert pem.rstrip() == fixture("ssh.pem").rstrip()
    iam.update_ssh_public_key(Status="Inactive", **of)
    (listed,) = iam.list_ssh_public_keys(UserName="machamp")["SSHPublicKeys"]
    assert listed["Status"] == "Inactive"
    iam.delete_ssh_public_key(**of)
    iam.delete_user(UserName="machamp")


def service_credentials(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    made = iam.create_service_specific_credential(
        UserName="machamp", ServiceName="codecommit.amazonaws.com"
    )["ServiceSpecificCredential"]
    assert made["ServiceUserName"] == f"machamp-at-{ACCOUNT}"
    of = {"UserName": "machamp", "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
    again = iam.reset_service_specific_credential(**of)["ServiceSpecificCredential"]
    assert again["ServicePassword"] != made["ServicePassword"]
    iam.update_service_specific_credential(Status="Inactive", **of)
    (listed,) = iam.list_service_specific_credentials(UserName="machamp")["ServiceSpecificCredentials"]
    assert listed["Status"] == "Inactive" and "ServicePassword" not in listed
    iam.delete_service_specific_credential(**of)
    iam.delete_user(UserName="machamp")


def service_linked_roles(tour):
    iam = tour.iam
    made = iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="a")["Role"]
    assert made["RoleName"] == "AWSServiceRoleForAutoScaling_a"
    assert made["Path"] == "/aws-service-role/autoscaling.amazonaws.com/"
    assert refused(iam.delete_role, RoleName=made["RoleName"]).code == "UnmodifiableEntity"
    task = iam.delete_service_linked_role(RoleName=made["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"


def the_credential_report(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    assert iam.generate_credential_report()["State"] in ("STARTED", "COMPLETE")
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    report = iam.get_credential_report()
    assert report["ReportFormat"] == "text/csv"
    root, *_ = csv.DictReader(report["Content"].decode().splitlines())
    assert (root["user"], root["password_enabled"]) == ("<root_account>", "not_supported")
    iam.delete_user(UserName="machamp")


def token_preferences(tour):
    iam = tour.iam
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    assert iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 2
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v1Token")


def lesser_sessions(tour):
    bob = tour.sts.get_federation_token(Name="Bob", Policy=ALLOW)
    assert bob["FederatedUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:federated-user/Bob"
    session = Keys.of(bob["Credentials"])
    scoped = tour.client("sts", session).get_scoped_credentials(DurationSeconds=60)
    assert scoped["SessionInfo"]["Arn"] == bob["FederatedUser"]["Arn"]


def authorization_messages(tour):
    # no operation of IAM and STS sends one: another service does, through us
    iam = tour.iam
    iam.create_user(UserName="machamp")
    key = Keys.of(iam.create_access_key(UserName="machamp")["AccessKey"])
    url = "https://ec2.us-east-1.amazonaws.com/"
    request = AWSRequest("POST", url, data=b"Action=RunInstances")
    SigV4Auth(Credentials(key.id, key.secret), "ec2", "us-east-1").add_auth(request)
    signed = request.prepare()
    headers = {name: value if isinstance(value, str) else value.decode() for name, value in signed.headers.items()}
    _, decided = tour.server.control("authorize", {
        "request": {
            "method": "POST",
            "path": "/",
            "headers": {"host": "ec2.us-east-1.amazonaws.com", **headers},
            "body_sha256": hashlib.sha256(b"Action=RunInstances").hexdigest(),
        },
        "action": "ec2:RunInstances",
        "resource": f"arn:aws:ec2:us-east-1:{ACCOUNT}:instance/*",
        "context": {"ec2:InstanceType": "t3.micro"},
    })
    decoded = tour.sts.decode_authorization_message(EncodedMessage=decided["encoded_message"])["DecodedMessage"]
    message = json.loads(decoded)
    assert (message["allowed"], message["explicitDeny"]) == (False, False)
    assert message["context"]["principal"]["name"] == "machamp"
    conditions = {item["key"]: item["values"]["items"] for item in message["context"]["conditions"]["items"]}
    assert conditions["ec2:InstanceType"] == [{"value": "t3.micro"}]
    iam.delete_access_key(UserName="machamp", AccessKeyId=key.id)
    iam.delete_user(UserName="machamp")


def organize(organizations):
    # an organization stays: there is no operation here that deletes one
    try:
        organizations.create_organization()
    except organizations.exceptions.AlreadyInOrganizationException:
        pass


def root_tasks(tour):
    iam, organizations = tour.iam, tour.client("organizations")
    organize(organizations)
    organizations.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    asked = organizations.create_account(Email="m@example.com", AccountName="member")["CreateAccountStatus"]["Id"]
    status = organizations.describe_create_account_status(CreateAccountRequestId=asked)["CreateAccountStatus"]
    iam.enable_organizations_root_credentials_management()
    iam.enable_organizations_root_sessions()
    assert len(iam.list_organizations_features()["EnabledFeatures"]) == 2
    task = {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}
    lent = tour.sts.assume_root(TargetPrincipal=status["AccountId"], TaskPolicyArn=task)
    assert tour.client("iam", Keys.of(lent["Credentials"])).list_access_keys()["AccessKeyMetadata"] == []
    iam.disable_organizations_root_sessions()
    iam.disable_organizations_root_credentials_management()


def last_accessed(tour):
    iam = tour.iam
    iam.create_user(UserName="machamp")
    iam.attach_user_policy(UserName="machamp", PolicyArn=ADMINISTRATOR_ACCESS)
    arn = f"arn:aws:iam::{ACCOUNT}:user/machamp"
    keys = iam.create_access_key(UserName="machamp")["AccessKey"]
    tour.client("sts", Keys(keys["AccessKeyId"], keys["SecretAccessKey"])).get_caller_identity()
    job = iam.generate_service_last_accessed_details(Arn=arn, Granularity="ACTION_LEVEL")["JobId"]
    report = iam.get_service_last_accessed_details(JobId=job, MaxItems=1000)
    assert report["JobStatus"] == "COMPLETED"
    called = {each["ServiceNamespace"]: each for each in report["ServicesLastAccessed"] if "LastAuthenticated" in each}
    assert list(called) == ["sts"]
    assert called["sts"]["LastAuthenticatedEntity"] == arn
    entities = iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="sts")
    assert [each["EntityInfo"]["Name"] for each in entities["EntityDetailsList"]] == ["machamp"]
    (granting,) = iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["sts"])[
        "PoliciesGrantingServiceAccess"
    ]
    assert [each["PolicyArn"] for each in granting["Policies"]] == [ADMINISTRATOR_ACCESS]
    iam.delete_access_key(UserName="machamp", AccessKeyId=keys["AccessKeyId"])
    iam.detach_user_policy(UserName="machamp", PolicyArn=ADMINISTRATOR_ACCESS)
    iam.delete_user(UserName="machamp")


def the_organization(tour):
    iam, organizations = tour.iam, tour.client("organizations")
    organize(organizations)
    organization = organizations.describe_organization()["Organization"]
    root = organizations.list_roots()["Roots"][0]["Id"]
    organizations.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    iam.enable_organizations_root_credentials_management()
    iam.enable_organizations_root_sessions()
    listed = iam.list_organizations_features()
    assert listed["OrganizationId"] == organization["Id"]
    assert listed["EnabledFeatures"] == ["RootCredentialsManagement", "RootSessions"]
    iam.disable_organizations_root_credentials_management()
    iam.disable_organizations_root_sessions()
    organizations.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    path = f"{organization['Id']}/{root}/{ACCOUNT}"
    job = iam.generate_organizations_access_report(EntityPath=path)["JobId"]
    report = iam.get_organizations_access_report(JobId=job, SortKey="LAST_AUTHENTICATED_TIME_DESCENDING")
    assert report["AccessDetails"][0]["EntityPath"] == path
    organizations.disable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    organizations.disable_aws_service_access(ServicePrincipal="iam.amazonaws.com")


def accounts_and_units(tour):
    organizations = tour.client("organizations")
    organize(organizations)
    root = organizations.list_roots()["Roots"][0]["Id"]
    asked = organizations.create_account(Email="tour@example.com", AccountName="tour")["CreateAccountStatus"]
    done = organizations.describe_create_account_status(CreateAccountRequestId=asked["Id"])["CreateAccountStatus"]
    account = done["AccountId"]
    assert organizations.describe_account(AccountId=account)["Account"]["Name"] == "tour"
    assert account in [each["Id"] for each in organizations.list_accounts()["Accounts"]]
    unit = organizations.create_organizational_unit(ParentId=root, Name="work")["OrganizationalUnit"]["Id"]
    assert organizations.describe_organizational_unit(OrganizationalUnitId=unit)["OrganizationalUnit"]["Name"] == "work"
    organizations.update_organizational_unit(OrganizationalUnitId=unit, Name="play")
    units = organizations.list_organizational_units_for_parent(ParentId=root)["OrganizationalUnits"]
    assert [each["Name"] for each in units] == ["play"]
    organizations.move_account(AccountId=account, SourceParentId=root, DestinationParentId=unit)
    assert organizations.list_parents(ChildId=account)["Parents"][0]["Id"] == unit
    assert [each["Id"] for each in organizations.list_accounts_for_parent(ParentId=unit)["Accounts"]] == [account]
    children = organizations.list_children(ParentId=unit, ChildType="ACCOUNT")["Children"]
    assert [each["Id"] for each in children] == [account]
    organizations.tag_resource(ResourceId=unit, Tags=TAGS)
    assert organizations.list_tags_for_resource(ResourceId=unit)["Tags"] == TAGS
    organizations.untag_resource(ResourceId=unit, TagKeys=["team"])
    organizations.move_account(AccountId=account, SourceParentId=unit, DestinationParentId=root)
    organizations.delete_organizational_unit(OrganizationalUnitId=unit)
    assert organizations.list_aws_service_access_for_organization()["EnabledServicePrincipals"] == []


def organization_policies(tour):
    organizations = tour.client("organizations")
    organize(organizations)
    root = organizations.list_roots()["Roots"][0]["Id"]
    kind = "SERVICE_CONTROL_POLICY"
    organizations.enable_policy_type(RootId=root, PolicyType=kind)
    made = organizations.create_policy(Content=ALLOW, Description="", Name="all", Type=kind)["Policy"]["PolicySummary"]
    organizations.update_policy(PolicyId=made["Id"], Name="everything")
    shown = organizations.describe_policy(PolicyId=made["Id"])["Policy"]
    assert (shown["PolicySummary"]["Name"], shown["Content"]) == ("everything", ALLOW)
    assert made["Id"] in [each["Id"] for each in organizations.list_policies(Filter=kind)["Policies"]]
    organizations.attach_policy(PolicyId=made["Id"], TargetId=root)
    attached = organizations.list_policies_for_target(TargetId=root, Filter=kind)["Policies"]
    assert sorted(each["Name"] for each in attached) == ["FullAWSAccess", "everything"]
    targets = organizations.list_targets_for_policy(PolicyId=made["Id"])["Targets"]
    assert [each["Type"] for each in targets] == ["ROOT"]
    organizations.detach_policy(PolicyId=made["Id"], TargetId=root)
    organizations.delete_policy(PolicyId=made["Id"])
    organizations.disable_policy_type(RootId=root, PolicyType=kind)


def what_an_account_has_none_of(tour):
    assert tour.iam.list_delegation_requests()["DelegationRequests"] == []
    tour.iam.put_account_properties(Properties={"RoleManager/Enabled": "true"})
    assert tour.iam.get_account_properties()["Properties"]["RoleManager/Enabled"] == "true"


TOURS = [
    users,
    access_keys,
    login_profiles,
    groups,
    roles,
    instance_profiles,
    managed_policies,
    inline_policies_of_users,
    mfa_devices,
    oidc_providers,
    saml_providers,
    federated_roles,
    outbound_federation,
    the_account,
    the_simulator,
    server_certificates,
    signing_certificates,
    ssh_public_keys,
    service_credentials,
    service_linked_roles,
    the_credential_report,
    token_preferences,
    lesser_sessions,
    authorization_messages,
    root_tasks,
    last_accessed,
    the_organization,
    accounts_and_units,
    organization_policies,
    what_an_account_has_none_of,
]


@pytest.mark.parametrize("noun", TOURS, ids=lambda noun: noun.__name__)
def test_the_operations_of_a_noun_work_together(server, noun):
    noun(Tour(server))


def test_no_operation_that_is_said_to_work_was_left_out(server):
    # all tours on one account: each leaves it as it found it
    tour = Tour(server)
    for noun in TOURS:
        noun(tour)
    assert sorted(set(coverage.operations("yes")) - tour.succeeded - NEVER_SUCCEEDS) == []


def test_every_operation_of_the_models_is_in_the_coverage():
    named = {*coverage.operations("yes"), *coverage.operations("no")}
    session = botocore.session.get_session()
    for service in ("iam", "sts", "organizations"):
        known = {(service, name) for name in session.get_service_model(service).operation_names}
        assert known <= named, sorted(known - named)


def test_every_operation_of_iam_and_sts_is_served():
    assert [operation for operation in coverage.operations("no") if operation[0] != "organizations"] == []


def test_what_is_not_served_of_organizations_says_so(server):
    client = server.client("organizations", parameter_validation=False)
    operations = [operation for service, operation in coverage.operations("no") if service == "organizations"]
    assert len(operations) > 20
    for operation in operations:
        code, status, text = refused(client._make_api_call, operation_name=operation, api_params={})
        assert (code, status) == ("NotImplemented", 501), operation
        assert f"Organizations:{operation} is not available" in text
