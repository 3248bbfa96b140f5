"""SAML responses that signxml signs, and what becomes of them: the server and signxml's verifier agree on which hold."""

import base64
import json
from datetime import datetime, timezone

import pytest
from botocore import UNSIGNED
from lxml import etree
from signxml import XMLVerifier
from signxml.exceptions import SignXMLException

from harness.identity_provider import NAMES, PROVIDER, ROLE, SamlProvider, posted
from harness.refusal import refused

MUTATIONS = {
    "another name": ("alice@example.com", "admin@example.com"),
    "another role": ("role/Federated", "role/Admin"),
    "a longer life": ("NotOnOrAfter=", 'x="" NotOnOrAfter='),
    "one more attribute": ("</saml:AttributeStatement>", '<saml:Attribute Name="x"/></saml:AttributeStatement>'),
    "another digest": ("<ds:DigestValue>", "<ds:DigestValue>AAAA"),
    "another signature": ("<ds:SignatureValue>", "<ds:SignatureValue>AAAA"),
}


@pytest.fixture
def provider(server):
    provider = SamlProvider()
    iam = server.client("iam")
    iam.create_saml_provider(Name="ExampleIdP", SAMLMetadataDocument=provider.metadata())
    trust = {"Effect": "Allow", "Principal": {"Federated": PROVIDER}, "Action": "sts:AssumeRoleWithSAML"}
    document = json.dumps({"Version": "2012-10-17", "Statement": trust})
    iam.create_role(RoleName="Federated", AssumeRolePolicyDocument=document)
    return provider


def assume(server, assertion):
    nobody = server.client("sts", signature_version=UNSIGNED)
    return nobody.assume_role_with_saml(RoleArn=ROLE, PrincipalArn=PROVIDER, SAMLAssertion=assertion)


def signxml_believes(provider, document):
    assertion = etree.fromstring(document).find("saml:Assertion", NAMES)
    try:
        XMLVerifier().verify(etree.tostring(assertion), x509_cert=provider.certificate, id_attribute="ID")
        return True
    except SignXMLException:
        return False


def document(provider, server):
    now = datetime.fromtimestamp(int(server.now()), timezone.utc)
    return etree.tostring(provider.signed(now)).decode()


def test_what_signxml_signs_opens_the_role(server, provider):
    text = document(provider, server)
    assert signxml_believes(provider, text)
    answer = assume(server, base64.b64encode(text.encode()).decode())
    assert answer["Issuer"] == provider.entity
    assert answer["Subject"] == "alice@example.com"


@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS)
def test_what_was_changed_is_refused_by_both(server, provider, mutation):
    text = document(provider, server)
    changed = text.replace(*mutation, 1)
    assert changed != text
    assert not signxml_believes(provider, changed)
    refusal = refused(assume, server=server, assertion=base64.b64encode(changed.encode()).decode())
    assert (refusal.code, refusal.text) == ("InvalidIdentityToken", "Response signature invalid")


def test_a_stranger_with_the_same_name_is_refused(server, provider):
    now = datetime.fromtimestamp(int(server.now()), timezone.utc)
    refusal = refused(assume, server=server, assertion=posted(SamlProvider().signed(now)))
    assert (refusal.code, refusal.text) == ("InvalidIdentityToken", "Response signature invalid")
