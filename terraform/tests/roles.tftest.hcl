mock_provider "google" {}
mock_provider "github" {}

variables {
  project             = "a-project"
  repository          = "an-owner/a-name"
  repository_id       = "123456789"
  repository_owner_id = "987654321"
}

run "projects_hold_no_more_than_jobs_and_creating_datasets" {
  command = apply

  assert {
    condition     = alltrue([for member in google_project_iam_member.run_jobs : member.role == "roles/bigquery.jobUser"])
    error_message = "In the whole project, both accounts may run jobs and no more."
  }

  assert {
    condition     = google_project_iam_custom_role.dataset_creator.permissions == toset(["bigquery.datasets.create", "bigquery.datasets.get", "bigquery.tables.get", "bigquery.tables.list"])
    error_message = "Previews may create datasets, see which there are, and no more."
  }
}

run "previews_read_what_people_read" {
  command = apply

  assert {
    condition     = alltrue([for member in google_bigquery_dataset_iam_member.read : member.role == "roles/bigquery.dataViewer"])
    error_message = "Previews write to no dataset of the pipeline."
  }

  assert {
    condition     = length(regexall("objects/[a-z/-]*carbon_emissions_pr_", google_storage_bucket_iam_member.preview_notes.condition[0].expression)) > 0 && !strcontains(google_storage_bucket_iam_member.preview_notes.condition[0].expression, "objects/raw")
    error_message = "Previews write only their own notes in the lake."
  }
}
