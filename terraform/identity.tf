# Workflows sign in with the token that GitHub gives each job. No key exists anywhere.
resource "google_iam_workload_identity_pool" "github" {
  workload_identity_pool_id = "github"
  display_name              = "GitHub Actions"

  depends_on = [google_project_service.this]
}

resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.github.workload_identity_pool_id
  workload_identity_pool_provider_id = "repository"
  display_name                       = "The pipeline's repository"

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }

  # A name can be given up and taken by another; these numbers cannot.
  attribute_condition = join(" && ", [
    "assertion.repository_owner_id == \"${var.repository_owner_id}\"",
    "assertion.repository_id == \"${var.repository_id}\"",
  ])

  # The token's own subject can pass the 127 bytes that are allowed, so the run stands for it.
  attribute_mapping = {
    "google.subject" = "assertion.repository_id + \":\" + assertion.run_id + \":\" + assertion.run_attempt"
    "attribute.access" = join(" ", [
      "assertion.ref == \"refs/heads/${var.production_branch}\"",
      "&& \"environment\" in assertion && assertion.environment == \"production\"",
      "? \"production\" : \"preview\"",
    ])
  }
}

resource "google_service_account" "pipeline" {
  account_id   = "carbon-pipeline"
  display_name = "Carbon emissions pipeline"
  description  = "Writes the lake, the raw tables and what people read."

  depends_on = [google_project_service.this]
}

resource "google_service_account" "preview" {
  account_id   = "carbon-preview"
  display_name = "Carbon emissions previews"
  description  = "Reads what people read, and writes only datasets of its own making."

  depends_on = [google_project_service.this]
}

resource "google_service_account_iam_member" "production" {
  service_account_id = google_service_account.pipeline.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.access/production"
}

resource "google_service_account_iam_member" "preview" {
  service_account_id = google_service_account.preview.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}/attribute.access/preview"
}
