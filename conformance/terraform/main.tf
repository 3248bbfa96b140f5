# The article's account, and the IAM resources a team keeps beside it, as Terraform writes them.

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

provider "aws" {
  region = "us-east-1"
  # there is no instance metadata on a developer's machine; everything else the provider checks, it may check
  skip_metadata_api_check = true
  # a refusal shows soon instead of after 25 attempts; a connection that the busy provider drops itself is tried again
  max_retries = 3

  endpoints {
    iam = var.endpoint
    sts = var.endpoint
  }

  default_tags {
    tags = { managed-by = "terraform" }
  }
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy" "administrator" {
  name = "AdministratorAccess"
}

# -- the article

resource "aws_iam_user" "machamp" {
  name                 = "machamp"
  path                 = "/people/"
  permissions_boundary = aws_iam_policy.boundary.arn
  force_destroy        = false
  tags                 = { revision = var.revision }
}

resource "aws_iam_virtual_mfa_device" "machamp" {
  virtual_mfa_device_name = "machamp"
  tags                    = { revision = var.revision }
}

resource "aws_iam_policy" "guard" {
  name   = "Guard"
  policy = file("${path.module}/guard-policy.json")
}

resource "aws_iam_policy" "boundary" {
  name        = "Boundary"
  path        = "/limits/"
  description = "what people can have at most"
  tags        = { revision = var.revision }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "Revision${var.revision}"
      Effect   = "Allow"
      Action   = ["iam:*", "sts:*"]
      Resource = "*"
    }]
  })
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_user.machamp.arn]
    }
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
    dynamic "condition" {
      for_each = var.revision > 1 ? [1] : []
      content {
        test     = "NumericLessThan"
        variable = "aws:MultiFactorAuthAge"
        values   = ["3600"]
      }
    }
  }
}

resource "aws_iam_role" "admin" {
  name                 = "AdminRole"
  description          = "administration, revision ${var.revision}"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600 * var.revision
  tags                 = { revision = var.revision }
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.admin.name
  policy_arn = data.aws_iam_policy.administrator.arn
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions   = ["sts:AssumeRole"]
    resources = [aws_iam_role.admin.arn]
  }
}

resource "aws_iam_user_policy" "assume" {
  name   = "AssumeAdminRole"
  user   = aws_iam_user.machamp.name
  policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_user_policy_attachment" "guard" {
  user       = aws_iam_user.machamp.name
  policy_arn = aws_iam_policy.guard.arn
}

resource "aws_iam_access_key" "machamp" {
  user   = aws_iam_user.machamp.name
  status = var.revision > 1 ? "Inactive" : "Active"
}

resource "aws_iam_user_login_profile" "machamp" {
  user                    = aws_iam_user.machamp.name
  password_length         = 24
  password_reset_required = true
  lifecycle {
    ignore_changes = [password_length, password_reset_required]
  }
}

# -- its neighbours

resource "aws_iam_group" "people" {
  name = "people"
  path = "/people/"
}

resource "aws_iam_group_membership" "people" {
  name  = "people"
  group = aws_iam_group.people.name
  users = [aws_iam_user.machamp.name]
}

resource "aws_iam_group_policy" "people" {
  name  = "ReadIam"
  group = aws_iam_group.people.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:Get*", "iam:List*"], Resource = "*" }]
  })
}

resource "aws_iam_group_policy_attachment" "people" {
  group      = aws_iam_group.people.name
  policy_arn = aws_iam_policy.guard.arn
}

data "aws_iam_policy_document" "machine_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "machine" {
  name                  = "machine"
  path                  = "/machines/"
  assume_role_policy    = data.aws_iam_policy_document.machine_trust.json
  force_detach_policies = true
}

resource "aws_iam_role_policy" "machine" {
  name   = "WhoAmI"
  role   = aws_iam_role.machine.id
  policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_instance_profile" "machine" {
  name = "machine"
  path = "/machines/"
  role = aws_iam_role.machine.name
  tags = { revision = var.revision }
}

resource "aws_iam_account_alias" "account" {
  account_alias = "steprole-conformance"
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = 12 + var.revision
  require_lowercase_characters   = true
  require_uppercase_characters   = true
  require_numbers                = true
  require_symbols                = true
  allow_users_to_change_password = true
  password_reuse_prevention      = 24
  max_password_age               = 90
}

output "account" {
  value = data.aws_caller_identity.current.account_id
}

output "seed" {
  value     = aws_iam_virtual_mfa_device.machamp.base_32_string_seed
  sensitive = true
}

output "access_key_id" {
  value = aws_iam_access_key.machamp.id
}

output "access_key_secret" {
  value     = aws_iam_access_key.machamp.secret
  sensitive = true
}
