"""The article's documents, one account throughout, and its people in the states it leads them to."""

from pathlib import Path

from .phone import Phone
from .server import ACCOUNT, Keys

FOLDER = Path(__file__).parents[1] / "article"

MACHAMP = f"arn:aws:iam::{ACCOUNT}:user/machamp"
ADMIN_ROLE = f"arn:aws:iam::{ACCOUNT}:role/AdminRole"
ADMINISTRATOR_ACCESS = "arn:aws:iam::aws:policy/AdministratorAccess"

# chapter 1, tabs and all
GUARD = (FOLDER / "guard-policy.json").read_text(encoding="utf-8")
# chapter 3: the trust the console writes for "another account, MFA required", and the narrowed one
TRUST_ACCOUNT = (FOLDER / "trust-account.json").read_text(encoding="utf-8")
TRUST_MACHAMP = (FOLDER / "trust-machamp.json").read_text(encoding="utf-8")
ASSUME_ADMIN_ROLE = (FOLDER / "assume-admin-role.json").read_text(encoding="utf-8")


class Person:
    """An IAM user with an access key, and with a phone once it is enrolled."""

    def __init__(self, server, name, keys):
        self.server = server
        self.name = name
        self.keys = keys
        self.phone = None

    @property
    def arn(self):
        return f"arn:aws:iam::{ACCOUNT}:user/{self.name}"

    def iam(self):
        return self.server.client("iam", self.keys)

    def sts(self):
        return self.server.client("sts", self.keys)

    def enroll(self, by=None):
        """Creates a device of the user's own name and enables it with two consecutive codes."""
        iam = by or self.iam()
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName=self.name)["VirtualMFADevice"]
        self.phone = Phone(self.server, device["SerialNumber"], device["Base32StringSeed"])
        first, second = self.phone.two_codes()
        iam.enable_mfa_device(
            UserName=self.name,
            SerialNumber=self.phone.serial,
            AuthenticationCode1=first,
            AuthenticationCode2=second,
        )
        return self

    def session(self, **parameters):
        """GetSessionToken with a fresh code of the user's phone."""
        answer = self.sts().get_session_token(
            SerialNumber=self.phone.serial, TokenCode=self.phone.code(), **parameters
        )
        return Keys.of(answer["Credentials"])

    def session_without_mfa(self):
        return Keys.of(self.sts().get_session_token()["Credentials"])


def user(server, name="machamp", *policies):
    """A user with an access key and inline policies, made by the operator."""
    iam = server.client("iam")
    iam.create_user(UserName=name)
    for number, document in enumerate(policies):
        iam.put_user_policy(UserName=name, PolicyName=f"policy-{number}", PolicyDocument=document)
    return Person(server, name, Keys.of(iam.create_access_key(UserName=name)["AccessKey"]))


def guarded_user(server, name="machamp"):
    """A user after the article's first chapter: the guard is attached, no device yet."""
    iam = server.client("iam")
    arn = f"arn:aws:iam::{ACCOUNT}:policy/Guard"
    if not any(policy["Arn"] == arn for policy in iam.list_policies(Scope="Local")["Policies"]):
        iam.create_policy(PolicyName="Guard", PolicyDocument=GUARD)
    person = user(server, name)
    iam.attach_user_policy(UserName=name, PolicyArn=arn)
    return person


def admin_role(server, trust=TRUST_MACHAMP, **parameters):
    """The article's AdminRole, made by the operator."""
    iam = server.client("iam")
    iam.create_role(RoleName="AdminRole", AssumeRolePolicyDocument=trust, **parameters)
    iam.attach_role_policy(RoleName="AdminRole", PolicyArn=ADMINISTRATOR_ACCESS)
    return ADMIN_ROLE
