output "variables" {
  description = "The repository's Actions variables, by name."
  value       = local.variables
}

output "commands" {
  description = "Sets the variables by hand, where Terraform was given no GitHub token."
  value = var.manage_github ? [] : [
    for name, value in local.variables : "gh variable set ${name} --repo ${var.repository} --body ${value}"
  ]
}

output "table" {
  description = "The table that people read, once the first run has published it."
  value       = "${var.project}.${var.dataset}.mart_carbon_emissions"
}
