# Every resource and data source of IAM that the provider has and `../main.tf` leaves out: those that hold one thing, those
# that own a whole list, and what is uploaded. Together both folders have all of them.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.80"
    }
  }
}

variable "endpoint" {
  type = string
}

# a second value of it changes every resource that can change in place
variable "revision" {
  type    = number
  default = 1
}

# where the keys, certificates and metadata of the tests are
variable "files" {
  type = string
}

provider "aws" {
  region                  = "us-east-1"
  skip_metadata_api_check = true
  max_retries             = 3

  endpoints {
    iam           = var.endpoint
    organizations = var.endpoint
    sts           = var.endpoint
  }
}

locals {
  read_iam = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = var.revision > 1 ? "iam:Get*" : "iam:List*", Resource = "*" }]
  })
  tags = { revision = var.revision }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.tokens.arn]
    }
  }
}

# -- identity providers

resource "aws_iam_openid_connect_provider" "tokens" {
  url             = "https://tokens.example.com"
  client_id_list  = var.revision > 1 ? ["sts.amazonaws.com", "other"] : ["sts.amazonaws.com"]
  thumbprint_list = [var.revision > 1 ? "990f4193972f2becf12ddeda5237f9c952f20d9e" : "cf23df2207d99a74fbe169e3eba035e633b65d94"]
  tags            = local.tags
}

resource "aws_iam_saml_provider" "people" {
  name                   = "people"
  saml_metadata_document = file("${var.files}/metadata.${var.revision}.xml")
  tags                   = local.tags
}

# -- what is uploaded

resource "aws_iam_server_certificate" "web" {
  name              = "web"
  path              = "/cloudfront/${var.revision > 1 ? "new" : "old"}/"
  certificate_body  = file("${var.files}/leaf.pem")
  certificate_chain = "${file("${var.files}/intermediate.pem")}${file("${var.files}/root.pem")}"
  private_key       = file("${var.files}/leaf.key")
  tags              = local.tags
}

resource "aws_iam_signing_certificate" "ann" {
  user_name        = aws_iam_user.ann.name
  certificate_body = file("${var.files}/leaf.pem")
  status           = var.revision > 1 ? "Inactive" : "Active"
}

resource "aws_iam_user_ssh_key" "ann" {
  username   = aws_iam_user.ann.name
  encoding   = "SSH"
  public_key = trimspace(file("${var.files}/ssh.pub"))
  status     = var.revision > 1 ? "Inactive" : "Active"
}

resource "aws_iam_service_specific_credential" "ann" {
  user_name    = aws_iam_user.ann.name
  service_name = "codecommit.amazonaws.com"
  status       = var.revision > 1 ? "Inactive" : "Active"
}

# -- users, groups and roles that own whole lists

resource "aws_iam_policy" "own" {
  name        = "own"
  policy      = local.read_iam
  description = "what the exclusive lists hold"
}

resource "aws_iam_user" "ann" {
  name          = "ann"
  path          = "/people/${var.revision}/"
  force_destroy = true
  tags          = local.tags
}

resource "aws_iam_group" "readers" {
  name = "readers${var.revision}"
}

resource "aws_iam_group" "writers" {
  name = "writers"
}

resource "aws_iam_user_group_membership" "ann" {
  user   = aws_iam_user.ann.name
  groups = var.revision > 1 ? [aws_iam_group.readers.name, aws_iam_group.writers.name] : [aws_iam_group.readers.name]
}

resource "aws_iam_user_policy" "ann" {
  name   = "inline"
  user   = aws_iam_user.ann.name
  policy = local.read_iam
}

resource "aws_iam_user_policies_exclusive" "ann" {
  user_name    = aws_iam_user.ann.name
  policy_names = [aws_iam_user_policy.ann.name]
}

resource "aws_iam_user_policy_attachment" "ann" {
  user       = aws_iam_user.ann.name
  policy_arn = aws_iam_policy.own.arn
}

resource "aws_iam_user_policy_attachments_exclusive" "ann" {
  user_name   = aws_iam_user.ann.name
  policy_arns = [aws_iam_user_policy_attachment.ann.policy_arn]
}

resource "aws_iam_group_policy" "writers" {
  name   = "inline"
  group  = aws_iam_group.writers.name
  policy = local.read_iam
}

resource "aws_iam_group_policies_exclusive" "writers" {
  group_name   = aws_iam_group.writers.name
  policy_names = [aws_iam_group_policy.writers.name]
}

resource "aws_iam_group_policy_attachment" "writers" {
  group      = aws_iam_group.writers.name
  policy_arn = aws_iam_policy.own.arn
}

resource "aws_iam_group_policy_attachments_exclusive" "writers" {
  group_name  = aws_iam_group.writers.name
  policy_arns = [aws_iam_group_policy_attachment.writers.policy_arn]
}

resource "aws_iam_role" "web" {
  name               = "web"
  description        = "entered with a token, revision ${var.revision}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  tags               = local.tags
}

resource "aws_iam_role_policy" "web" {
  name   = "inline"
  role   = aws_iam_role.web.name
  policy = local.read_iam
}

resource "aws_iam_role_policies_exclusive" "web" {
  role_name    = aws_iam_role.web.name
  policy_names = [aws_iam_role_policy.web.name]
}

resource "aws_iam_role_policy_attachment" "web" {
  role       = aws_iam_role.web.name
  policy_arn = aws_iam_policy.own.arn
}

resource "aws_iam_role_policy_attachments_exclusive" "web" {
  role_name   = aws_iam_role.web.name
  policy_arns = [aws_iam_role_policy_attachment.web.policy_arn]
}

# a policy of its own: this resource detaches it from everybody else
resource "aws_iam_policy" "everywhere" {
  name   = "everywhere"
  policy = local.read_iam
}

resource "aws_iam_user" "bob" {
  name = "bob"
}

resource "aws_iam_role" "machine" {
  name_prefix = "machine-"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_policy_attachment" "everywhere" {
  name       = "everywhere"
  policy_arn = aws_iam_policy.everywhere.arn
  users      = [aws_iam_user.bob.name]
  groups     = [aws_iam_group.readers.name]
  roles      = var.revision > 1 ? [aws_iam_role.machine.name] : []
}

resource "aws_iam_instance_profile" "machine" {
  name_prefix = "machine-"
  role        = aws_iam_role.machine.name
}

resource "aws_iam_access_key" "bob" {
  user = aws_iam_user.bob.name
}

# -- of the account

resource "aws_iam_account_alias" "account" {
  account_alias = "steprole-all"
}

resource "aws_iam_service_linked_role" "scaling" {
  aws_service_name = "autoscaling.amazonaws.com"
  custom_suffix    = "web"
  description      = "scales the web servers, revision ${var.revision}"
  tags             = local.tags
}

resource "aws_iam_security_token_service_preferences" "tokens" {
  global_endpoint_token_version = var.revision > 1 ? "v2Token" : "v1Token"
}

resource "aws_iam_organizations_features" "root" {
  enabled_features = var.revision > 1 ? ["RootCredentialsManagement", "RootSessions"] : ["RootSessions"]
}

# -- what can be looked up

data "aws_iam_access_keys" "bob" {
  user = aws_iam_access_key.bob.user
}

data "aws_iam_account_alias" "account" {
  depends_on = [aws_iam_account_alias.account]
}

data "aws_iam_group" "readers" {
  group_name = aws_iam_user_group_membership.ann.user == "ann" ? aws_iam_group.readers.name : ""
}

data "aws_iam_instance_profile" "machine" {
  name = aws_iam_instance_profile.machine.name
}

data "aws_iam_instance_profiles" "machine" {
  role_name = aws_iam_instance_profile.machine.role
}

data "aws_iam_openid_connect_provider" "tokens" {
  arn = aws_iam_openid_connect_provider.tokens.arn
}

data "aws_iam_policy" "own" {
  arn = aws_iam_policy.own.arn
}

data "aws_iam_principal_policy_simulation" "ann" {
  policy_source_arn = aws_iam_user_policy_attachment.ann.user == "ann" ? aws_iam_user.ann.arn : ""
  action_names      = ["iam:ListUsers", "iam:GetUser"]
  depends_on        = [aws_iam_user_policy.ann]
}

data "aws_iam_role" "web" {
  name = aws_iam_role.web.name
}

data "aws_iam_roles" "web" {
  name_regex = "^${aws_iam_role.web.name}$"
}

data "aws_iam_saml_provider" "people" {
  arn = aws_iam_saml_provider.people.arn
}

data "aws_iam_server_certificate" "web" {
  name = aws_iam_server_certificate.web.name
}

data "aws_iam_session_context" "web" {
  arn = replace(replace("${aws_iam_role.web.arn}/session", ":iam:", ":sts:"), ":role/", ":assumed-role/")
}

data "aws_iam_user" "ann" {
  user_name = aws_iam_user.ann.name
}

data "aws_iam_user_ssh_key" "ann" {
  username          = aws_iam_user_ssh_key.ann.username
  ssh_public_key_id = aws_iam_user_ssh_key.ann.ssh_public_key_id
  encoding          = "SSH"
}

data "aws_iam_users" "all" {
  name_regex = aws_iam_user.bob.name
}

output "found" {
  value = {
    access_keys = [for key in data.aws_iam_access_keys.bob.access_keys : key.status]
    alias       = data.aws_iam_account_alias.account.account_alias
    members     = [for user in data.aws_iam_group.readers.users : user.user_name]
    profile     = data.aws_iam_instance_profile.machine.role_name == aws_iam_role.machine.name
    profiles    = length(data.aws_iam_instance_profiles.machine.names)
    clients     = data.aws_iam_openid_connect_provider.tokens.client_id_list
    attached    = data.aws_iam_policy.own.name
    simulated   = { for result in data.aws_iam_principal_policy_simulation.ann.results : result.action_name => result.decision }
    role        = data.aws_iam_role.web.description
    roles       = length(data.aws_iam_roles.web.names)
    metadata    = data.aws_iam_saml_provider.people.saml_metadata_document == file("${var.files}/metadata.${var.revision}.xml")
    certificate = data.aws_iam_server_certificate.web.path
    issuer      = data.aws_iam_session_context.web.issuer_name
    user        = data.aws_iam_user.ann.path
    ssh_key     = data.aws_iam_user_ssh_key.ann.status
    users       = length(data.aws_iam_users.all.names)
  }
}
