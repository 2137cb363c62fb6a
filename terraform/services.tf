# What the pipeline calls, and no more.
resource "google_project_service" "this" {
  for_each = toset([
    "bigquery.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "storage.googleapis.com",
    "sts.googleapis.com",
  ])

  service = each.key

  # Others in the project may have come to need it.
  disable_on_destroy = false
}
