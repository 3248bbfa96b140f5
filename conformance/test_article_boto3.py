"""The article with boto3, told once from an empty account to the administrator's call.

Both sides of every gate are shown: refused before, allowed after.
"""

import json
import urllib.parse

from harness import article, qr
from harness.article import ACCOUNT, ADMIN_ROLE, MACHAMP
from harness.phone import Phone
from harness.refusal import refused
from harness.server import Keys

GUARD_ARN = f"arn:aws:iam::{ACCOUNT}:policy/Guard"


def test_the_article_from_its_first_chapter_to_its_last(server):
    operator = server.client("iam")

    # 1. the guard stands; what it exempts works, everything else is denied by it
    operator.create_user(UserName="machamp")
    operator.create_policy(PolicyName="Guard", PolicyDocument=article.GUARD)
    operator.attach_user_policy(UserName="machamp", PolicyArn=GUARD_ARN)
    keys = Keys.of(operator.create_access_key(UserName="machamp")["AccessKey"])
    iam, sts = server.client("iam", keys), server.client("sts", keys)

    assert iam.get_user()["User"]["Arn"] == MACHAMP
    assert iam.list_mfa_devices()["MFADevices"] == []
    assert refused(iam.list_roles) == (
        "AccessDenied",
        403,
        f"User: {MACHAMP} is not authorized to perform: iam:ListRoles on resource: "
        f"arn:aws:iam::{ACCOUNT}:role/ with an explicit deny in an identity-based policy: {GUARD_ARN}",
    )
    # exempt is not allowed: nothing grants it (trap A2 of the article)
    assert refused(iam.get_account_password_policy).text.endswith(
        "because no identity-based policy allows the iam:GetAccountPasswordPolicy action"
    )
    # a device of another name is not his to make (trap A4)
    assert refused(iam.create_virtual_mfa_device, VirtualMFADeviceName="phone").text == (
        f"User: {MACHAMP} is not authorized to perform: iam:CreateVirtualMFADevice on resource: "
        f"arn:aws:iam::{ACCOUNT}:mfa/phone because no identity-based policy allows the "
        "iam:CreateVirtualMFADevice action"
    )

    # 2. the device: scanned, refused with a wrong pair, enabled with two codes in a row
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="machamp")["VirtualMFADevice"]
    uri = urllib.parse.urlsplit(qr.text_of(device["QRCodePNG"]))
    seed = urllib.parse.parse_qs(uri.query)["secret"][0]
    phone = Phone(server, device["SerialNumber"], seed)
    first, second = phone.two_codes()
    pair = {"UserName": "machamp", "SerialNumber": phone.serial}
    wrong = refused(iam.enable_mfa_device, **pair, AuthenticationCode1=second, AuthenticationCode2=first)
    assert wrong.code == "InvalidAuthenticationCode"
    iam.enable_mfa_device(**pair, AuthenticationCode1=first, AuthenticationCode2=second)
    assert [device["SerialNumber"] for device in iam.list_mfa_devices()["MFADevices"]] == [phone.serial]
    # once there is a device, the key alone can neither remove it nor replace it (AWS-2023-001)
    assert refused(iam.deactivate_mfa_device, **pair).code == "AccessDenied"

    # 3. the role, narrowed to machamp, and the policy that lets him in
    operator.create_role(
        RoleName="AdminRole",
        AssumeRolePolicyDocument=article.TRUST_ACCOUNT,
        Description="administration, with MFA",
        Tags=[{"Key": "purpose", "Value": "administration"}],
    )
    operator.attach_role_policy(RoleName="AdminRole", PolicyArn=article.ADMINISTRATOR_ACCESS)
    operator.update_assume_role_policy(RoleName="AdminRole", PolicyDocument=article.TRUST_MACHAMP)
    operator.put_user_policy(
        UserName="machamp", PolicyName="AssumeAdminRole", PolicyDocument=article.ASSUME_ADMIN_ROLE
    )
    assert operator.get_role(RoleName="AdminRole")["Role"]["AssumeRolePolicyDocument"] == json.loads(
        article.TRUST_MACHAMP
    )

    # 4. a session with MFA, which alone allows almost nothing, and the role on top of it
    step_in = {"RoleArn": ADMIN_ROLE, "RoleSessionName": "machamp"}
    without_mfa = refused(sts.assume_role, **step_in)
    assert (without_mfa.code, without_mfa.status) == ("AccessDenied", 403)
    wrong = refused(sts.get_session_token, SerialNumber=phone.serial, TokenCode=phone.wrong_code())
    assert wrong.text.startswith("MultiFactorAuthentication failed with invalid MFA one time pass code.")
    code = phone.code()
    session = Keys.of(sts.get_session_token(SerialNumber=phone.serial, TokenCode=code)["Credentials"])
    spent = refused(sts.get_session_token, SerialNumber=phone.serial, TokenCode=code)
    assert spent.text.startswith("MultiFactorAuthentication failed with invalid MFA one time pass code.")

    with_mfa = server.client("iam", session)
    assert refused(with_mfa.list_roles).text.endswith(
        "because no identity-based policy allows the iam:ListRoles action"
    )
    assert server.client("sts", session).get_caller_identity()["Arn"] == MACHAMP

    stepped = server.client("sts", session).assume_role(**step_in)
    assert stepped["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/AdminRole/machamp"
    role_id = operator.get_role(RoleName="AdminRole")["Role"]["RoleId"]
    assert stepped["AssumedRoleUser"]["AssumedRoleId"] == f"{role_id}:machamp"
    administrator = server.client("iam", Keys.of(stepped["Credentials"]))
    assert [role["RoleName"] for role in administrator.list_roles()["Roles"]] == ["AdminRole"]
    administrator.create_user(UserName="made-by-the-role")


def test_a_second_user_with_mfa_is_refused_by_the_narrowed_trust(server):
    article.admin_role(server, article.TRUST_ACCOUNT)
    machoke = article.user(server, "machoke", article.ASSUME_ADMIN_ROLE)
    # whoever may create and enable devices mints his own MFA; here the operator does it for him
    machoke.enroll(by=server.client("iam"))
    step_in = {"RoleArn": ADMIN_ROLE, "RoleSessionName": "machoke"}

    server.client("sts", machoke.session()).assume_role(**step_in)
    article.user(server, "machamp")
    server.client("iam").update_assume_role_policy(RoleName="AdminRole", PolicyDocument=article.TRUST_MACHAMP)
    assert refused(server.client("sts", machoke.session()).assume_role, **step_in) == (
        "AccessDenied",
        403,
        f"User: {machoke.arn} is not authorized to perform: sts:AssumeRole on resource: {ADMIN_ROLE}",
    )


def test_one_hop_reaches_the_role_with_a_code_and_the_guard_lets_it_pass(server):
    machamp = article.guarded_user(server).enroll()
    article.admin_role(server)
    server.client("iam").put_user_policy(
        UserName="machamp", PolicyName="AssumeAdminRole", PolicyDocument=article.ASSUME_ADMIN_ROLE
    )
    stepped = machamp.sts().assume_role(
        RoleArn=ADMIN_ROLE,
        RoleSessionName="machamp",
        SerialNumber=machamp.phone.serial,
        TokenCode=machamp.phone.code(),
    )
    assert server.client("iam", Keys.of(stepped["Credentials"])).list_users()["Users"]
