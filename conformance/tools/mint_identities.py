"""Mints the fixtures of the Rust suites anew: SAML responses by signxml, tokens by PyJWT, with keys that are then gone.

    python -m tools.mint_identities    (in this folder, with the requirements installed)
"""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from signxml import DigestAlgorithm, SignatureMethod

from harness.identity_provider import AWS, PROVIDER, ROLE, Issuer, SamlProvider, posted

FOLDER = Path(__file__).parents[2] / "crates/federation/tests/data"
NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)
OTHER_ROLE = ROLE.replace("Federated", "Other")


def saml(folder):
    provider = SamlProvider()
    elliptic = SamlProvider(key=ec.generate_private_key(ec.SECP256R1()))
    (folder / "metadata.xml").write_text(provider.metadata(), encoding="utf-8")
    (folder / "metadata_elliptic.xml").write_text(elliptic.metadata(), encoding="utf-8")
    (folder / "metadata_until.xml").write_text(provider.metadata("2026-06-01T00:00:00Z"), encoding="utf-8")
    full = [
        (AWS + "SessionDuration", ["1800"]),
        (AWS + "SourceIdentity", ["alice"]),
        (AWS + "PrincipalTag:Team", ["blue"]),
        (AWS + "PrincipalTag:Cost", ["7"]),
        (AWS + "TransitiveTagKeys", ["Team"]),
        ("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", ["staff", "admin"]),
    ]
    variants = {
        "assertion": dict(),
        "response": dict(what=("response",)),
        "both": dict(what=("assertion", "response")),
        "prefixes": dict(prefixes=["xs", "saml", "#default"]),
        "sha512": dict(signing=dict(method=SignatureMethod.RSA_SHA512, digest=DigestAlgorithm.SHA512)),
        "escapes": dict(name_id="a&amp;b&lt;c&gt;&quot;&#13;&#9;d é", session_name="alice"),
        "full": dict(attributes=full),
        "other_role": dict(roles=[(OTHER_ROLE, PROVIDER)]),
        "two_roles": dict(roles=[(OTHER_ROLE, PROVIDER), (PROVIDER, ROLE)]),
        "no_role": dict(roles=()),
        "no_session_name": dict(session_name=None),
        "bad_session_name": dict(session_name="alice smith"),
        "bad_source_identity": dict(attributes=[(AWS + "SourceIdentity", ["aws:alice"])]),
        "bad_duration": dict(attributes=[(AWS + "SessionDuration", ["soon"])]),
        "short_duration": dict(attributes=[(AWS + "SessionDuration", ["60"])]),
        "two_tag_values": dict(attributes=[(AWS + "PrincipalTag:Team", ["blue", "red"])]),
        "other_issuer": dict(issuer="https://other.example.com"),
        "other_audience": dict(audience="https://other.example.com"),
        "urn_audience": dict(audience="urn:amazon:webservices"),
        "no_audience": dict(audience=None),
        "other_recipient": dict(recipient="https://other.example.com/saml"),
        "regional": dict(recipient="https://eu-west-1.signin.aws.amazon.com/saml"),
        "odd_condition": dict(conditions='<saml:Condition xmlns:x="urn:x"/>'),
        "failed": dict(status="urn:oasis:names:tc:SAML:2.0:status:Requester"),
        "session_end": dict(session_end=NOW + timedelta(minutes=20)),
        "session_soon_over": dict(session_end=NOW + timedelta(minutes=10)),
        "long_lived": dict(lifetime=timedelta(hours=1)),
    }
    for name, parts in variants.items():
        (folder / f"{name}.saml").write_text(posted(provider.signed(NOW, **parts)), encoding="ascii")
    (folder / "unsigned.saml").write_text(posted(provider.response(NOW)), encoding="ascii")
    (folder / "stranger.saml").write_text(posted(SamlProvider().signed(NOW)), encoding="ascii")
    (folder / "elliptic.saml").write_text(posted(elliptic.signed(NOW)), encoding="ascii")


def tokens(folder):
    issuer = Issuer()
    (folder / "jwks.json").write_text(issuer.key_set(), encoding="utf-8")
    now = NOW
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    tags = {
        "https://aws.amazon.com/tags": {
            "principal_tags": {"Team": ["blue"], "Cost": ["7"]},
            "transitive_tag_keys": ["Team"],
        },
        "https://aws.amazon.com/source_identity": "alice",
        "amr": ["mfa", "pwd"],
        "email": "alice@example.com",
    }
    minted = {
        "rs256": issuer.token(now),
        "es256": issuer.token(now, "ES256"),
        "es384": issuer.token(now, "ES384"),
        "stranger": issuer.token(now, key=stranger),
        "unknown_key": issuer.token(now, header={"kid": "nobody"}),
        "hs256": issuer.token(now, "HS256", key="a secret of thirty-two characters"),
        "critical": issuer.token(now, header={"crit": ["x"], "x": 1}),
        "other_issuer": issuer.token(now, iss="https://other.example.com"),
        "no_issuer": issuer.token(now, iss=None),
        "plain_issuer": issuer.token(now, iss="oidc.example.com"),
        "other_audience": issuer.token(now, aud="somebody"),
        "audience_list": issuer.token(now, aud=["sts.amazonaws.com"]),
        "authorised_party": issuer.token(now, aud="somebody", azp="sts.amazonaws.com"),
        "no_audience": issuer.token(now, aud=None),
        "no_subject": issuer.token(now, sub=None),
        "no_expiry": issuer.token(now, exp=None),
        "no_issue_date": issuer.token(now, iat=None),
        "not_yet": issuer.token(now, nbf=int(now.timestamp()) + 3600),
        "from_tomorrow": issuer.token(now, iat=int(now.timestamp()) + 86400, exp=int(now.timestamp()) + 90000),
        "tags": issuer.token(now, **tags),
        "flat_tags": issuer.token(
            now,
            **{
                "https://aws.amazon.com/tags/principal_tags/Team": ["blue"],
                "https://aws.amazon.com/tags/transitive_tag_keys": ["Team"],
            },
        ),
        "bad_tags": issuer.token(now, **{"https://aws.amazon.com/tags": {"principal_tags": {"Team": ["a", "b"]}}}),
        "bad_source_identity": issuer.token(now, **{"https://aws.amazon.com/source_identity": "aws:x"}),
    }
    (folder / "tokens.json").write_text(json.dumps(minted, indent=1), encoding="ascii")
    for name, key in {
        "private_key.pem": rsa.generate_private_key(public_exponent=65537, key_size=2048),
    }.items():
        text = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        (folder / name).write_bytes(text)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    saml(FOLDER)
    tokens(FOLDER)
