locals {
  bucket = coalesce(var.bucket, "${var.project}-lake")

  # The one truth about raw tables, which the pipeline reads too.
  raw = yamldecode(file("${path.module}/../transforms/models/sources.yml")).sources[0]

  raw_tables = { for table in local.raw.tables : table.name => table }

  # As the pipeline labels what it makes: without it, a table is nobody's of ours to replace.
  labels = { managed_by = "carbon_emissions_pipeline" }

  # As the adapter gives to candidates that it makes a dataset for.
  candidate_ms = 3 * 24 * 60 * 60 * 1000

  preview_prefixes = [
    "leases/${var.project}.${var.dataset}_pr_",
    "transform/${var.dataset}_pr_",
    "bigquery/${var.project}/states/${var.dataset}_pr_",
    "bigquery/${var.project}/publishing/${var.dataset}_pr_",
    "bigquery/appended/${var.dataset}_pr_",
  ]

  variables = {
    GCP_PROJECT              = var.project
    GCP_LOCATION             = var.location
    GCS_BUCKET               = google_storage_bucket.lake.name
    DATASET                  = var.dataset
    WIF_PROVIDER             = google_iam_workload_identity_pool_provider.github.name
    PIPELINE_SERVICE_ACCOUNT = google_service_account.pipeline.email
    PREVIEW_SERVICE_ACCOUNT  = google_service_account.preview.email
  }
}
