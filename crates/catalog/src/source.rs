//! Where a request came from.

use std::net::IpAddr;

use crate::organization::Organization;

/// Where a request came from: an address, or through a VPC endpoint.
///
/// The two have different condition keys: `aws:SourceIp` is absent behind an endpoint.
/// [doc `reference_policies_condition-keys`]
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// The caller's address as AWS sees it; for a forwarded request the service's.
    Address(IpAddr),
    /// A VPC endpoint.
    VpcEndpoint(VpcEndpoint<'a>),
}

/// A VPC endpoint and the address behind it.
#[derive(Clone, Copy, Debug)]
pub struct VpcEndpoint<'a> {
    /// `vpce-…`: `aws:SourceVpce`.
    pub id: &'a str,
    /// `vpc-…`: `aws:SourceVpc`.
    pub vpc: &'a str,
    /// The VPC's ARN: `aws:SourceVpcArn`; not every service tells.
    pub vpc_arn: Option<&'a str>,
    /// The caller's address in the VPC: `aws:VpcSourceIp`.
    pub address: IpAddr,
    /// The endpoint's account: `aws:VpceAccount`; not every service tells.
    pub account: Option<&'a str>,
    /// The endpoint's organization: `aws:VpceOrgID`, `aws:VpceOrgPaths`; not every service tells.
    pub organization: Option<Organization<'a>>,
}
