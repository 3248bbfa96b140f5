"""The words of the generated requests: calls, keys and values that every engine takes."""

ACCOUNT = "123456789012"
OTHER_ACCOUNT = "111122223333"
USER = f"arn:aws:iam::{ACCOUNT}:user/alice"
ROLE_SESSION = f"arn:aws:sts::{ACCOUNT}:assumed-role/Admin/alice"
FEDERATED_USER = f"arn:aws:sts::{ACCOUNT}:federated-user/carol"

# real actions on resources that they take: one of the engines looks both up
CALLS = [
    ("s3:GetObject", "arn:aws:s3:::bucket-a/alice/notes.txt"),
    ("s3:PutObject", "arn:aws:s3:::bucket-b/red/a:b/notes"),
    ("s3:ListBucket", "arn:aws:s3:::bucket-a"),
    ("iam:GetUser", f"arn:aws:iam::{ACCOUNT}:user/alice"),
    ("iam:CreateUser", f"arn:aws:iam::{ACCOUNT}:user/division/bob"),
    ("ec2:StopInstances", f"arn:aws:ec2:eu-west-1:{ACCOUNT}:instance/i-0123456789abcdef0"),
    ("logs:GetLogEvents", f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:alice:log-stream:red"),
    ("sqs:SendMessage", f"arn:aws:sqs:eu-west-1:{ACCOUNT}:alice-jobs"),
    ("dynamodb:GetItem", f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/red"),
    ("lambda:InvokeFunction", f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:alice"),
    ("ec2:DescribeInstances", "*"),
]

# single-valued global keys, by the type that AWS documents for them
# [doc: reference_policies_condition-keys]
KEYS = {
    "string": ["aws:username", "aws:PrincipalTag/team", "aws:RequestTag/team", "aws:UserAgent"],
    "number": ["aws:MultiFactorAuthAge"],
    "date": ["aws:CurrentTime", "aws:TokenIssueTime", "aws:EpochTime"],
    "bool": ["aws:MultiFactorAuthPresent", "aws:SecureTransport", "aws:ViaAWSService"],
    "binary": ["aws:PrincipalTag/blob"],
    "ip": ["aws:SourceIp", "aws:VpcSourceIp"],
    "arn": ["aws:PrincipalArn", "aws:SourceArn"],
}
# multivalued global keys, one for each type: a value is text, its type is what the operator reads
SETS = {
    "string": "aws:TagKeys", "number": "aws:CalledVia", "date": "aws:PrincipalOrgPaths", "bool": "aws:ResourceOrgPaths",
    "binary": "aws:SourceOrgPaths", "ip": "aws:PrincipalServiceNamesList", "arn": "aws:VpceOrgPaths",
}

FAMILY = {
    "string": ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
               "StringLike", "StringNotLike"],
    "number": ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
               "NumericGreaterThan", "NumericGreaterThanEquals"],
    "date": ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
             "DateGreaterThanEquals"],
    "bool": ["Bool"],
    "binary": ["BinaryEquals"],
    "ip": ["IpAddress", "NotIpAddress"],
    "arn": ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"],
    "null": ["Null"],
}
FAMILY_OF = {name: family for family, names in FAMILY.items() for name in names}
QUANTIFIERS = ["", "ForAllValues:", "ForAnyValue:"]
OPERATORS = [
    quantifier + name + suffix
    for quantifier in QUANTIFIERS
    for name in FAMILY_OF
    for suffix in ("", "IfExists")
    if (name, suffix) != ("Null", "IfExists")
]
NEGATED = {name for name in FAMILY_OF if "Not" in name}

# What a request carries, and what a policy asks for; chosen to meet often.
# Only values of the documented types: no page says what AWS does with others.
SEEN = {
    "string": ["alice", "Alice", "red", "al*", "bob", ""],
    "number": ["0", "9", "10", "10.0", "10.5", "-3"],
    "date": ["2026-11-23T12:00:00Z", "2026-11-23T13:00:00+01:00", "2026-11-23", "1795435200", "2030-01-01T00:00:00Z"],
    "bool": ["true", "false"],
    "binary": ["QUJD", "QUJE", "QUI="],
    "ip": ["203.0.113.7", "203.0.114.7", "10.0.0.1", "2001:db8::7"],
    "arn": [f"arn:aws:iam::{ACCOUNT}:user/alice", f"arn:aws:iam::{ACCOUNT}:role/team/Admin",
            f"arn:aws:sqs:us-east-1:{ACCOUNT}:a:b", "arn:aws:s3:::bucket-a"],
}
ASKED = {
    "string": ["alice", "ALICE", "red", "a*", "?lice", "*", "al*", "bob", "al${*}", "${aws:username}",
               "${aws:PrincipalTag/team}", "${aws:PrincipalTag/team, 'red'}", "${aws:username}*"],
    "number": ["0", "9", "10", "10.00", "10.5", "-3", "100"],
    "date": ["2026-11-23T12:00:00Z", "2026-11-23T12:00:01Z", "2026-11-23", "1795435200", "2027-01-01T00:00:00Z"],
    "bool": ["true", "false"],
    "binary": ["QUJD", "QUI=", "QUJF"],
    "ip": ["203.0.113.0/24", "203.0.113.7", "0.0.0.0/0", "10.0.0.0/8", "2001:db8::/32", "203.0.113.9/24"],
    "arn": [f"arn:aws:iam::{ACCOUNT}:user/alice", f"arn:aws:iam::{ACCOUNT}:user/*", "arn:aws:iam::*:role/*/Admin",
            "arn:aws:iam::*", "arn:aws:*:*:*:*", f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}",
            f"arn:aws:sqs:*:{ACCOUNT}:*", "arn:aws:s3:::bucket-?"],
    "null": ["true", "false"],
}
