"""Identity providers by foreign hands: SAML responses signed by signxml, web identity tokens signed by PyJWT."""

import base64
import hashlib
import json
from datetime import datetime, timedelta, timezone

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID
from lxml import etree
from signxml import DigestAlgorithm, SignatureMethod, XMLSigner, methods

from .server import ACCOUNT

ENTITY = "https://idp.example.com/saml"
ENDPOINT = "https://signin.aws.amazon.com/saml"
PROVIDER = f"arn:aws:iam::{ACCOUNT}:saml-provider/ExampleIdP"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Federated"
NAMES = {
    "samlp": "urn:oasis:names:tc:SAML:2.0:protocol",
    "saml": "urn:oasis:names:tc:SAML:2.0:assertion",
    "ds": "http://www.w3.org/2000/09/xmldsig#",
}
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
AWS = "https://aws.amazon.com/SAML/Attributes/"


def _certificate(key, days=3650):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "idp.example.com")])
    start = datetime(2025, 1, 1, tzinfo=timezone.utc)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
        .sign(key, hashes.SHA256())
    )


def _date(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class SamlProvider:
    """A SAML identity provider with a key of its own."""

    def __init__(self, entity=ENTITY, key=None):
        self.entity = entity
        self.key = key or rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.certificate = _certificate(self.key)

    @property
    def is_elliptic(self):
        return isinstance(self.key, ec.EllipticCurvePrivateKey)

    def metadata(self, valid_until=None):
        der = self.certificate.public_bytes(serialization.Encoding.DER)
        until = f' validUntil="{valid_until}"' if valid_until else ""
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{self.entity}"{until}>
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="{NAMES['samlp']}">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="{NAMES['ds']}"><ds:X509Data><ds:X509Certificate>
{base64.encodebytes(der).decode()}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
    </md:KeyDescriptor>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{self.entity}"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
"""

    def response(
        self,
        now,
        roles=((ROLE, PROVIDER),),
        session_name="alice",
        attributes=(),
        issuer=None,
        audience=ENDPOINT,
        recipient=ENDPOINT,
        name_id="alice@example.com",
        lifetime=timedelta(minutes=5),
        session_end=None,
        conditions="",
        status="urn:oasis:names:tc:SAML:2.0:status:Success",
    ):
        """An unsigned response as an lxml element; `attributes` are pairs of a full name and its values."""
        given = [(AWS + "Role", [",".join(pair) for pair in roles])] if roles else []
        given += [(AWS + "RoleSessionName", [session_name])] if session_name is not None else []
        given += list(attributes)
        statement = "".join(
            f'<saml:Attribute Name="{name}">'
            + "".join(
                f'<saml:AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" '
                f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">{value}'
                f"</saml:AttributeValue>"
                for value in values
            )
            + "</saml:Attribute>"
            for name, values in given
        )
        end = f' SessionNotOnOrAfter="{_date(session_end)}"' if session_end else ""
        restriction = (
            f"<saml:AudienceRestriction><saml:Audience>{audience}</saml:Audience></saml:AudienceRestriction>"
            if audience
            else ""
        )
        issuer = issuer or self.entity
        issued, until = _date(now), _date(now + lifetime)
        return etree.fromstring(
            f"""<samlp:Response xmlns:samlp="{NAMES['samlp']}" xmlns:saml="{NAMES['saml']}" ID="_response"
  Version="2.0" IssueInstant="{issued}" Destination="{recipient}">
  <saml:Issuer>{issuer}</saml:Issuer>
  <samlp:Status><samlp:StatusCode Value="{status}"/></samlp:Status>
  <saml:Assertion ID="_assertion" Version="2.0" IssueInstant="{issued}">
    <saml:Issuer>{issuer}</saml:Issuer>
    <saml:Subject>
      <saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">{name_id}</saml:NameID>
      <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
        <saml:SubjectConfirmationData NotOnOrAfter="{until}" Recipient="{recipient}"/>
      </saml:SubjectConfirmation>
    </saml:Subject>
    <saml:Conditions NotBefore="{issued}" NotOnOrAfter="{until}">{restriction}{conditions}</saml:Conditions>
    <saml:AuthnStatement AuthnInstant="{issued}"{end}>
      <saml:AuthnContext>
        <saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef>
      </saml:AuthnContext>
    </saml:AuthnStatement>
    <saml:AttributeStatement>{statement}</saml:AttributeStatement>
  </saml:Assertion>
</samlp:Response>"""
        )

    def sign(self, element, method=None, digest=DigestAlgorithm.SHA256):
        """The element with an enveloped signature of signxml's, after its Issuer as SAML wants it."""
        method = method or (SignatureMethod.ECDSA_SHA256 if self.is_elliptic else SignatureMethod.RSA_SHA256)
        issuer = element.find("saml:Issuer", NAMES)
        placeholder = etree.Element(f"{{{NAMES['ds']}}}Signature", nsmap={"ds": NAMES["ds"]}, Id="placeholder")
        issuer.addnext(placeholder)
        signer = XMLSigner(
            method=methods.enveloped, signature_algorithm=method, digest_algorithm=digest, c14n_algorithm=EXCLUSIVE
        )
        return signer.sign(
            element,
            key=self.key,
            cert=[self.certificate],
            reference_uri="#" + element.get("ID"),
            id_attribute="ID",
        )

    def list_prefixes(self, element, prefixes):
        """Signs an element that signxml has signed once more, with a PrefixList for its canonicalisation.

        signxml 5.2 digests with the list and leaves it out of the Transform, so this is libxml2 by hand.
        """
        signature = element.find("ds:Signature", NAMES)
        for place in signature.findall(f".//*[@Algorithm='{EXCLUSIVE}']"):
            etree.SubElement(
                place, f"{{{EXCLUSIVE}}}InclusiveNamespaces", nsmap={"ec": EXCLUSIVE}, PrefixList=" ".join(prefixes)
            )
        form = {"method": "c14n", "exclusive": True, "with_comments": False, "inclusive_ns_prefixes": prefixes}
        bare = etree.fromstring(etree.tostring(element.getroottree()))
        bare = bare.find(f".//*[@ID='{element.get('ID')}']")
        bare.remove(bare.find("ds:Signature", NAMES))
        digest = hashlib.sha256(etree.tostring(bare, **form)).digest()
        signature.find(".//ds:DigestValue", NAMES).text = base64.b64encode(digest).decode()
        signed = etree.tostring(signature.find("ds:SignedInfo", NAMES), **form)
        value = self.key.sign(signed, padding.PKCS1v15(), hashes.SHA256())
        signature.find("ds:SignatureValue", NAMES).text = base64.b64encode(value).decode()

    def signed(self, now, what=("assertion",), **parts):
        """A response of which the assertion, the response, or both are signed, as an lxml element."""
        signing, prefixes = parts.pop("signing", {}), parts.pop("prefixes", None)
        response = self.response(now, **parts)
        if "assertion" in what:
            assertion = response.find("saml:Assertion", NAMES)
            signed = self.sign(assertion, **signing)
            response.replace(assertion, signed)
            response = etree.fromstring(etree.tostring(response))
            if prefixes:
                self.list_prefixes(response.find("saml:Assertion", NAMES), prefixes)
        if "response" in what:
            response = self.sign(response, **signing)
        return response


def posted(element):
    """What a browser would post: base64 of the document."""
    return base64.b64encode(etree.tostring(element)).decode()


class Issuer:
    """An OpenID Connect issuer with an RSA and two elliptic keys."""

    def __init__(self, url="https://oidc.example.com"):
        self.url = url
        self.keys = {
            "RS256": rsa.generate_private_key(public_exponent=65537, key_size=2048),
            "ES256": ec.generate_private_key(ec.SECP256R1()),
            "ES384": ec.generate_private_key(ec.SECP384R1()),
        }

    def key_set(self):
        keys = []
        for algorithm, key in self.keys.items():
            known = jwt.get_algorithm_by_name(algorithm).to_jwk(key.public_key(), as_dict=True)
            keys.append({**known, "kid": algorithm.lower(), "use": "sig", "alg": algorithm})
        return json.dumps({"keys": keys}, indent=1)

    def token(self, now, algorithm="RS256", key=None, header=None, **claims):
        """A token of five minutes for `sts.amazonaws.com`; a claim that is None is left out."""
        moment = int(now.timestamp())
        claims = {
            "iss": self.url,
            "sub": "repo:example/app:ref:refs/heads/main",
            "aud": "sts.amazonaws.com",
            "iat": moment,
            "exp": moment + 300,
            **claims,
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        key = key or self.keys[algorithm]
        return jwt.encode(claims, key, algorithm=algorithm, headers={"kid": algorithm.lower(), **(header or {})})
