mock_provider "google" {}
mock_provider "github" {}

variables {
  project             = "a-project"
  repository          = "an-owner/a-name"
  repository_id       = "123456789"
  repository_owner_id = "987654321"
}

run "tables_are_those_of_sources_yml" {
  command = apply

  assert {
    condition     = toset(keys(google_bigquery_table.raw)) == toset(["conversion_factors", "energy_consumption"])
    error_message = "There is a table for each in sources.yml."
  }

  assert {
    condition     = google_bigquery_table.raw["energy_consumption"].time_partitioning[0].type == "MONTH" && google_bigquery_table.raw["energy_consumption"].time_partitioning[0].field == "date"
    error_message = "Readings are partitioned by month."
  }

  assert {
    condition     = google_bigquery_table.raw["conversion_factors"].clustering == tolist(["scope", "level_1", "level_2", "level_3"])
    error_message = "Factors are clustered on scope and levels."
  }

  assert {
    condition     = alltrue([for column in jsondecode(google_bigquery_table.raw["energy_consumption"].schema) : column.description != "" && contains(["REQUIRED", "NULLABLE"], column.mode)])
    error_message = "Each column has a mode and a description."
  }
}

run "names_follow_the_variables" {
  command = apply

  variables {
    dataset = "emissions"
    bucket  = "a-bucket"
  }

  assert {
    condition     = google_bigquery_dataset.candidate.dataset_id == "emissions__candidate" && google_storage_bucket.lake.name == "a-bucket"
    error_message = "Candidates lie beside the dataset, and the bucket is the one named."
  }

  assert {
    condition     = length(output.commands) == 7
    error_message = "Without a GitHub token, the commands that set the variables are printed."
  }
}

run "nothing_is_destroyed_by_default" {
  command = apply

  assert {
    condition     = google_storage_bucket.lake.force_destroy == false && alltrue([for table in google_bigquery_table.raw : table.deletion_protection])
    error_message = "Data stays unless force_destroy says otherwise."
  }
}
