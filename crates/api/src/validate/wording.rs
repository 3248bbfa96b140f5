//! IAM's second wording.
//!
//! IAM leaves the characters of some parameters to its own code, which words a violation in its own way
//! (observed for roleName: terraform and rosa users; for userName: many), while `tags.1.member.value` and descriptions
//! get the common sentence (observed: SWO-GS/auto-tag#90).

use crate::pattern::Pattern;

/// What IAM says about a pattern that a parameter broke.
struct Wording {
    /// The pattern in the model.
    pattern: &'static str,
    /// The parameters it holds for; none means every one with this pattern.
    members: &'static [&'static str],
    /// The sentence after `The specified value for … is invalid.`
    sentence: &'static str,
}

const IAM: [Wording; 6] = [
    // Names of users, groups, roles, policies, profiles, devices, certificates.
    Wording {
        pattern: r"[\w+=,.@-]+",
        members: &[],
        sentence: "It must contain only alphanumeric characters and/or the following: +=,.@_-",
    },
    Wording {
        pattern: r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
        members: &["path", "newPath"],
        sentence: "It must begin and end with / and contain only alphanumeric characters and/or / characters.",
    },
    Wording {
        pattern: r"((/[A-Za-z0-9\.,\+@=_-]+)*)/",
        members: &["path"],
        sentence: "It must begin and end with / and contain only alphanumeric characters and/or / characters.",
    },
    Wording {
        pattern: r"\u002F[\u0021-\u007F]*",
        members: &["pathPrefix"],
        sentence: "It must begin with the / character and contain only alphanumeric characters and/or / characters.",
    },
    Wording {
        pattern: r"[\w]+",
        members: &["accessKeyId"],
        sentence: "It must contain only alphanumeric characters.",
    },
    Wording {
        pattern: r"[\u0009\u000A\u000D\u0020-\u00FF]+",
        // of a private key, too [observed: a transcript of UploadServerCertificate]; of its neighbours [inferred]
        members: &[
            "policyDocument",
            "assumeRolePolicyDocument",
            "privateKey",
            "certificateBody",
            "certificateChain",
        ],
        sentence: "It must contain only printable ASCII characters.",
    },
];

/// The second sentence for a parameter, when its service has one.
pub(super) fn second(service: &str, member: &str, pattern: &Pattern) -> Option<&'static str> {
    if service != "IAM" {
        return None;
    }
    let mut wordings = IAM.iter();
    let wording = wordings.find(|wording| {
        wording.pattern == pattern.source()
            && (wording.members.is_empty() || wording.members.contains(&member))
    });
    wording.map(|wording| wording.sentence)
}
