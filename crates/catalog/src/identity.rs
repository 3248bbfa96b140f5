//! Whose a credential can be.

/// An IAM user.
#[derive(Clone, Copy, Debug)]
pub struct User<'a> {
    /// `arn:aws:iam::123456789012:user/team/alice`.
    pub arn: &'a str,
    /// `alice`: `aws:username`.
    pub name: &'a str,
    /// `AIDA…`: `aws:userid`.
    pub id: &'a str,
    /// Twelve digits.
    pub account: &'a str,
}

/// A role and one session of it.
#[derive(Clone, Copy, Debug)]
pub struct RoleSession<'a> {
    /// `arn:aws:iam::123456789012:role/team/Admin`, with the path: `aws:PrincipalArn`.
    pub arn: &'a str,
    /// `arn:aws:sts::123456789012:assumed-role/Admin/alice`.
    pub session_arn: &'a str,
    /// `AROA…:alice`: `aws:userid`.
    pub session_id: &'a str,
    /// Twelve digits.
    pub account: &'a str,
    /// `aws:SourceIdentity`, once set along the chain.
    pub source_identity: Option<&'a str>,
}

/// A session of GetFederationToken.
#[derive(Clone, Copy, Debug)]
pub struct FederatedUser<'a> {
    /// `arn:aws:sts::123456789012:federated-user/Bob`.
    pub arn: &'a str,
    /// `123456789012:Bob`: `aws:userid`.
    pub id: &'a str,
    /// The user that called GetFederationToken.
    pub user_arn: &'a str,
    /// Twelve digits.
    pub account: &'a str,
}

/// The root user of an account.
#[derive(Clone, Copy, Debug)]
pub struct RootUser<'a> {
    /// `arn:aws:iam::123456789012:root`.
    pub arn: &'a str,
    /// Twelve digits: also `aws:userid`.
    pub account: &'a str,
}

/// An AWS service that calls with its own rights, not with those of a principal.
#[derive(Clone, Copy, Debug)]
pub struct AwsService<'a> {
    /// `cloudtrail.amazonaws.com`.
    pub name: &'a str,
    /// Every name of it, [`Self::name`] included: `aws:PrincipalServiceNamesList`.
    pub names: &'a [&'a str],
    /// The resource on whose behalf it calls: `aws:SourceArn`.
    pub source_arn: Option<&'a str>,
    /// The account of that resource: `aws:SourceAccount`.
    pub source_account: Option<&'a str>,
}
