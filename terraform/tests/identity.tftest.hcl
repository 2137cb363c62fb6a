mock_provider "google" {}
mock_provider "github" {}

variables {
  project             = "a-project"
  repository          = "an-owner/a-name"
  repository_id       = "123456789"
  repository_owner_id = "987654321"
}

run "only_this_repository_signs_in" {
  command = apply

  assert {
    condition     = google_iam_workload_identity_pool_provider.github.attribute_condition == "assertion.repository_owner_id == \"987654321\" && assertion.repository_id == \"123456789\""
    error_message = "The provider must accept tokens of the repository's number and its owner's, and no others."
  }

  assert {
    condition     = alltrue([for name in values(google_iam_workload_identity_pool_provider.github.attribute_mapping) : !strcontains(name, "assertion.sub")])
    error_message = "The token's subject may pass 127 bytes and names what can be renamed."
  }
}

run "production_needs_branch_and_environment" {
  command = apply

  assert {
    condition = alltrue([
      for part in ["refs/heads/main", "assertion.environment == \"production\""] :
      strcontains(google_iam_workload_identity_pool_provider.github.attribute_mapping["attribute.access"], part)
    ])
    error_message = "Production is the main branch in the environment production."
  }

  assert {
    condition     = endswith(google_service_account_iam_member.production.member, "/attribute.access/production")
    error_message = "Only production's workflows work as the pipeline."
  }

  assert {
    condition     = endswith(google_service_account_iam_member.preview.member, "/attribute.access/preview")
    error_message = "Previews work as the preview account."
  }
}

run "a_name_is_no_id" {
  command = plan

  variables {
    repository_id = "an-owner/a-name"
  }

  expect_failures = [var.repository_id]
}
