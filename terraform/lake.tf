resource "google_storage_bucket" "lake" {
  name     = local.bucket
  location = var.location
  labels   = local.labels

  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = var.force_destroy

  versioning {
    enabled = true
  }

  # What was deleted by mistake can be had back for a week.
  soft_delete_policy {
    retention_duration_seconds = 7 * 24 * 60 * 60
  }

  # Files as published, Parquet and manifests stay; what was written over ages out.
  lifecycle_rule {
    condition {
      with_state                 = "ARCHIVED"
      days_since_noncurrent_time = var.raw_days
    }
    action {
      type = "Delete"
    }
  }

  # Uploads that a killed run began.
  lifecycle_rule {
    condition {
      age = 7
    }
    action {
      type = "AbortIncompleteMultipartUpload"
    }
  }

  # Rows of the run log on their way into BigQuery.
  lifecycle_rule {
    condition {
      age            = 30
      matches_prefix = ["bigquery/appended/"]
    }
    action {
      type = "Delete"
    }
  }

  depends_on = [google_project_service.this]
}
