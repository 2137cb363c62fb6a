resource "google_bigquery_dataset" "raw" {
  dataset_id                 = local.raw.schema
  description                = local.raw.description
  location                   = var.location
  labels                     = local.labels
  delete_contents_on_destroy = var.force_destroy

  depends_on = [google_project_service.this]
}

resource "google_bigquery_dataset" "published" {
  dataset_id                 = var.dataset
  description                = "What people read: tested before it is published."
  location                   = var.location
  labels                     = local.labels
  delete_contents_on_destroy = var.force_destroy

  depends_on = [google_project_service.this]
}

# Where models are built before they are tested and published.
resource "google_bigquery_dataset" "candidate" {
  dataset_id                  = "${var.dataset}__candidate"
  description                 = "Models of a run that is not published yet. Nobody reads them."
  location                    = var.location
  labels                      = local.labels
  default_table_expiration_ms = local.candidate_ms
  delete_contents_on_destroy  = true

  depends_on = [google_project_service.this]
}

resource "google_bigquery_table" "raw" {
  for_each = local.raw_tables

  dataset_id          = google_bigquery_dataset.raw.dataset_id
  table_id            = each.key
  description         = trimspace(each.value.description)
  labels              = local.labels
  deletion_protection = !var.force_destroy
  clustering          = try(each.value.config.meta.cluster_by, null)

  time_partitioning {
    type  = upper(each.value.config.meta.partition_by.granularity)
    field = each.value.config.meta.partition_by.field
  }

  schema = jsonencode([
    for column in each.value.columns : {
      name        = column.name
      type        = lookup({ INT64 = "INTEGER", FLOAT64 = "FLOAT", BOOL = "BOOLEAN" }, upper(column.data_type), upper(column.data_type))
      mode        = upper(try(column.config.meta.mode, "nullable"))
      description = trimspace(column.description)
    }
  ])
}
