//! SSH public keys of kind `ssh-rsa`: read in both encodings that IAM takes, written in both it answers.

use data_encoding::BASE64;
use md5::{Digest as _, Md5};
use pkcs1::RsaPublicKeyRef;
use pkcs1::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, UintRef};
use pkcs1::der::pem::LineEnding;
use pkcs1::der::{Decode as _, Encode as _, pem};
use pkcs8::spki::{AlgorithmIdentifier, SubjectPublicKeyInfoRef};

/// The name of the one kind of key in RFC 4253, section 6.6.
const KIND: &str = "ssh-rsa";

/// "The minimum bit-length of the public key is 2048 bits" (API model, UploadSSHPublicKey).
const LEAST_BITS: usize = 2_048;

/// `rsaEncryption` (RFC 8017, appendix A.1).
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// Why a text is no key that IAM takes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rejected {
    /// "The public key encoding format is unsupported or unrecognized" (API model): neither `ssh-rsa` nor PEM.
    Encoding,
    /// "The public key is malformed or otherwise invalid" (API model).
    Key,
}

/// An RSA public key: modulus and exponent, without leading zeros.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SshKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl SshKey {
    /// Reads `ssh-rsa AAAA… comment`, or PEM.
    pub(crate) fn parse(text: &str) -> Result<Self, Rejected> {
        let text = text.trim();
        let key = if text.starts_with("-----BEGIN ") {
            Self::from_pem(text)?
        } else {
            let mut words = text.split_ascii_whitespace();
            if words.next() != Some(KIND) {
                return Err(Rejected::Encoding);
            }
            words.next().and_then(Self::from_base64).ok_or(Rejected::Key)?
        };
        let enough = key.bits() >= LEAST_BITS && key.exponent.last().is_some_and(|last| last & 1 == 1);
        if enough { Ok(key) } else { Err(Rejected::Key) }
    }

    fn from_base64(word: &str) -> Option<Self> {
        let blob = BASE64.decode(word.as_bytes()).ok()?;
        let (kind, rest) = field(&blob)?;
        let (exponent, rest) = field(rest)?;
        let (modulus, rest) = field(rest)?;
        (kind == KIND.as_bytes() && rest.is_empty()).then_some(())?;
        Some(Self {
            modulus: positive(modulus)?,
            exponent: positive(exponent)?,
        })
    }

    fn from_pem(text: &str) -> Result<Self, Rejected> {
        let (label, der) = pem::decode_vec(text.as_bytes()).map_err(|_| Rejected::Key)?;
        match label {
            "RSA PUBLIC KEY" => Self::from_pkcs1(&der).ok_or(Rejected::Key),
            "PUBLIC KEY" => {
                let info = SubjectPublicKeyInfoRef::from_der(&der).map_err(|_| Rejected::Key)?;
                let key = info
                    .subject_public_key
                    .as_bytes()
                    .filter(|_| info.algorithm.oid == RSA);
                key.and_then(Self::from_pkcs1).ok_or(Rejected::Key)
            }
            _ => Err(Rejected::Encoding),
        }
    }

    fn from_pkcs1(der: &[u8]) -> Option<Self> {
        let key = RsaPublicKeyRef::<'_>::from_der(der).ok()?;
        Some(Self {
            modulus: key.modulus.as_bytes().to_vec(),
            exponent: key.public_exponent.as_bytes().to_vec(),
        })
    }

    fn bits(&self) -> usize {
        let unused = self.modulus.first().map_or(0, |byte| byte.leading_zeros());
        self.modulus.len() * 8 - unused as usize
    }

    /// The key as the SSH protocol carries it.
    fn blob(&self) -> Vec<u8> {
        let mut blob = Vec::new();
        put(&mut blob, KIND.as_bytes(), false);
        for number in [&self.exponent, &self.modulus] {
            // A set top bit would make it negative.
            put(
                &mut blob,
                number,
                number.first().is_some_and(|byte| byte & 0x80 != 0),
            );
        }
        blob
    }

    /// "The MD5 message digest of the SSH public key" (API model), as `ssh-keygen -E md5 -l` writes it. [inferred] that
    /// it is the digest of the key as SSH carries it.
    pub(crate) fn fingerprint(&self) -> String {
        let digest = Md5::digest(self.blob());
        let pairs: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        pairs.join(":")
    }

    /// `ssh-rsa AAAA…`, without a comment.
    pub(crate) fn to_ssh(&self) -> String {
        format!("{KIND} {}", BASE64.encode(&self.blob()))
    }

    /// `-----BEGIN PUBLIC KEY-----`, as `ssh-keygen -e -m PKCS8` writes it.
    pub(crate) fn to_pem(&self) -> Option<String> {
        let key = RsaPublicKeyRef {
            modulus: UintRef::new(&self.modulus).ok()?,
            public_exponent: UintRef::new(&self.exponent).ok()?,
        };
        let key = key.to_der().ok()?;
        let info = SubjectPublicKeyInfoRef {
            algorithm: AlgorithmIdentifier {
                oid: RSA,
                parameters: Some(AnyRef::NULL),
            },
            subject_public_key: BitStringRef::from_bytes(&key).ok()?,
        };
        pem::encode_string("PUBLIC KEY", LineEnding::LF, &info.to_der().ok()?).ok()
    }
}

/// The next field: four bytes of length, then so many bytes.
fn field(blob: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = blob.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

/// The bytes of a positive `mpint` without leading zeros.
fn positive(number: &[u8]) -> Option<Vec<u8>> {
    let is_negative = number.first()? & 0x80 != 0;
    let bytes: Vec<u8> = number.iter().copied().skip_while(|byte| *byte == 0).collect();
    (!is_negative && !bytes.is_empty()).then_some(bytes)
}

fn put(blob: &mut Vec<u8>, bytes: &[u8], zero: bool) {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX) + u32::from(zero);
    blob.extend(length.to_be_bytes());
    if zero {
        blob.push(0);
    }
    blob.extend(bytes);
}
