# Running jobs can be allowed only in a whole project.
resource "google_project_iam_member" "run_jobs" {
  for_each = {
    pipeline = google_service_account.pipeline.member
    preview  = google_service_account.preview.member
  }

  project = var.project
  role    = "roles/bigquery.jobUser"
  member  = each.value
}

# Who creates a dataset owns it, so this gives previews their own and no other. Before there is one
# they look for it, and BigQuery says that nothing is there only to who may look in the whole project:
# others get "permission denied (or it may not exist)". What they see of others' is names and columns.
resource "google_project_iam_custom_role" "dataset_creator" {
  role_id     = "carbonPreviewDatasetCreator"
  title       = "Carbon emissions previews: create datasets"
  description = "May create datasets, and of those of others see what there is, without rows."
  permissions = [
    "bigquery.datasets.create",
    "bigquery.datasets.get",
    "bigquery.tables.get",
    "bigquery.tables.list",
  ]
}

resource "google_project_iam_member" "create_datasets" {
  project = var.project
  role    = google_project_iam_custom_role.dataset_creator.name
  member  = google_service_account.preview.member
}

resource "google_bigquery_dataset_iam_member" "write" {
  for_each = {
    raw       = google_bigquery_dataset.raw.dataset_id
    published = google_bigquery_dataset.published.dataset_id
    candidate = google_bigquery_dataset.candidate.dataset_id
  }

  dataset_id = each.value
  role       = "roles/bigquery.dataEditor"
  member     = google_service_account.pipeline.member
}

resource "google_bigquery_dataset_iam_member" "read" {
  for_each = {
    raw       = google_bigquery_dataset.raw.dataset_id
    published = google_bigquery_dataset.published.dataset_id
  }

  dataset_id = each.value
  role       = "roles/bigquery.dataViewer"
  member     = google_service_account.preview.member
}

resource "google_storage_bucket_iam_member" "write" {
  bucket = google_storage_bucket.lake.name
  role   = "roles/storage.objectUser"
  member = google_service_account.pipeline.member
}

resource "google_storage_bucket_iam_member" "read" {
  bucket = google_storage_bucket.lake.name
  role   = "roles/storage.objectViewer"
  member = google_service_account.preview.member
}

# Previews keep their own lease, state and manifest in the lake, and touch no others.
resource "google_storage_bucket_iam_member" "preview_notes" {
  bucket = google_storage_bucket.lake.name
  role   = "roles/storage.objectUser"
  member = google_service_account.preview.member

  condition {
    title       = "own-notes"
    description = "Objects of preview datasets."
    expression = join(" || ", [
      for prefix in local.preview_prefixes :
      "resource.name.startsWith(\"projects/_/buckets/${google_storage_bucket.lake.name}/objects/${prefix}\")"
    ])
  }
}
