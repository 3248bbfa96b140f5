//! Decisions per second: the article's guard and ten realistic statements, ten different requests, one core.

use std::hint::black_box;
use std::io::Write as _;
use std::time::{Duration, Instant};

use steprole_policy::{
    Context, Policies, Policy, Principal, PrincipalKind, Request, Semantics, decide, parse,
};

const GUARD: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotAction":["iam:CreateVirtualMFADevice",
"iam:EnableMFADevice","iam:GetUser","iam:ListMFADevices","iam:ListVirtualMFADevices","iam:ResyncMFADevice",
"iam:ChangePassword","iam:GetAccountPasswordPolicy"],"Resource":"*",
"Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]}"#;

const WORK: &str = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::app-${aws:username}/*"},
{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::app-*","Condition":{"StringLike":{"s3:prefix":["home/*","shared/*"]}}},
{"Effect":"Allow","Action":"ec2:Describe*","Resource":"*"},
{"Effect":"Allow","Action":["ec2:StartInstances","ec2:StopInstances"],"Resource":"arn:aws:ec2:*:123456789012:instance/*","Condition":{"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}},
{"Effect":"Allow","Action":"dynamodb:*","Resource":"arn:aws:dynamodb:eu-west-1:123456789012:table/app-*"},
{"Effect":"Allow","Action":["sqs:SendMessage","sqs:ReceiveMessage","sqs:DeleteMessage"],"Resource":"arn:aws:sqs:*:123456789012:app-*"},
{"Effect":"Allow","Action":"sns:Publish","Resource":"arn:aws:sns:*:123456789012:app-*","Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","198.51.100.0/24"]}}},
{"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:*:123456789012:key/*","Condition":{"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"}}},
{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::123456789012:role/team/*","Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}},
{"Effect":"Allow","Action":["logs:Get*","logs:Describe*","logs:FilterLogEvents"],"Resource":"*","Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}}]}"#;

const REQUESTS: [(&str, &str); 10] = [
    ("s3:GetObject", "arn:aws:s3:::app-machamp/home/notes.txt"),
    ("s3:PutObject", "arn:aws:s3:::other/key"),
    ("s3:ListBucket", "arn:aws:s3:::app-data"),
    ("ec2:DescribeInstances", "*"),
    (
        "ec2:StopInstances",
        "arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc",
    ),
    (
        "dynamodb:PutItem",
        "arn:aws:dynamodb:eu-west-1:123456789012:table/app-orders",
    ),
    ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:123456789012:app-jobs"),
    ("sns:Publish", "arn:aws:sns:eu-west-1:123456789012:app-alerts"),
    ("sts:AssumeRole", "arn:aws:iam::123456789012:role/team/Deploy"),
    ("iam:ListUsers", "*"),
];

fn fill<'a>(context: &mut Context<'a>, mfa: &'a str) {
    context.set("aws:CurrentTime", "2026-11-23T12:00:00Z");
    context.set("aws:SecureTransport", "true");
    context.set("aws:SourceIp", "203.0.113.7");
    context.set("aws:UserAgent", "aws-cli/2.32.0");
    context.set("aws:username", "machamp");
    context.set("aws:userid", "AIDAEXAMPLEEXAMPLEEXA");
    context.set("aws:PrincipalArn", "arn:aws:iam::123456789012:user/machamp");
    context.set("aws:PrincipalTag/team", "red");
    context.set("aws:ResourceTag/team", "red");
    context.set("aws:MultiFactorAuthPresent", mfa);
    context.set("aws:MultiFactorAuthAge", "120");
}

fn main() -> anyhow::Result<()> {
    let compile = |text: &str| anyhow::Ok(Policy::compile(&parse(text)?));
    let (guard, work) = (compile(GUARD)?, compile(WORK)?);
    let identity = [&guard, &work];
    let policies = Policies {
        identity: &identity,
        ..Policies::default()
    };
    let semantics = Semantics::default();
    let principal = Principal {
        kind: PrincipalKind::User,
        arn: "arn:aws:iam::123456789012:user/machamp",
        account: "123456789012",
        role_arn: None,
        user_arn: None,
        unique_id: Some("AIDAEXAMPLEEXAMPLEEXA"),
    };
    let allowed = |context: &Context<'_>, action, resource| {
        let request = Request {
            principal,
            action,
            resource,
            resource_account: "123456789012",
            context,
        };
        decide(&request, &policies, &semantics).is_allowed()
    };

    let filled = rate(|| {
        for (action, resource) in REQUESTS {
            let mut context = Context::new();
            fill(&mut context, "true");
            black_box(allowed(&context, action, resource));
        }
    });
    let mut context = Context::new();
    fill(&mut context, "true");
    let prepared = rate(|| {
        for (action, resource) in REQUESTS {
            black_box(allowed(&context, action, resource));
        }
    });
    let compiled = rate(|| {
        for _ in REQUESTS {
            black_box(compile(WORK).is_ok());
        }
    });
    let mut out = std::io::stdout();
    writeln!(out, "decisions_filled {filled:.0}")?;
    writeln!(out, "decisions_prepared {prepared:.0}")?;
    writeln!(out, "compiled {compiled:.0}")?;
    Ok(())
}

/// Best of five rounds, in single decisions a second; each call of `work` makes ten.
fn rate(mut work: impl FnMut()) -> f64 {
    let round = Duration::from_millis(200);
    let mut best = 0.0_f64;
    for _ in 0..5 {
        let start = Instant::now();
        let mut count = 0_u32;
        while start.elapsed() < round {
            for _ in 0..100 {
                work();
            }
            count += 100;
        }
        best = best.max(f64::from(count) * 10.0 / start.elapsed().as_secs_f64());
    }
    best
}
