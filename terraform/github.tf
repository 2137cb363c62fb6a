resource "github_repository_environment" "production" {
  count = var.manage_github ? 1 : 0

  repository  = split("/", var.repository)[1]
  environment = "production"

  # Only the production branch's workflows enter it; Google's side asks for both.
  deployment_branch_policy {
    protected_branches     = false
    custom_branch_policies = true
  }
}

resource "github_repository_environment_deployment_policy" "production" {
  count = var.manage_github ? 1 : 0

  repository     = split("/", var.repository)[1]
  environment    = github_repository_environment.production[0].environment
  branch_pattern = var.production_branch
}

resource "github_actions_variable" "this" {
  for_each = var.manage_github ? local.variables : {}

  repository    = split("/", var.repository)[1]
  variable_name = each.key
  value         = each.value
}
