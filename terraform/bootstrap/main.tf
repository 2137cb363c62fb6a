# The bucket that holds Terraform's own state. It cannot hold the state of itself, so it is applied
# once, from wherever `npm run setup` runs, and found again if it is there.
terraform {
  required_version = ">= 1.9"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 7.0"
    }
  }
}

provider "google" {
  project = var.project
  region  = var.location
}

variable "project" {
  description = "Id of the Google Cloud project that holds everything."
  type        = string
}

variable "location" {
  description = "Where the bucket lies: a region such as europe-west2, or EU."
  type        = string
  default     = "europe-west2"
}

resource "google_project_service" "storage" {
  service            = "storage.googleapis.com"
  disable_on_destroy = false
}

resource "google_storage_bucket" "state" {
  name     = "${var.project}-terraform-state"
  location = var.location
  labels   = { managed_by = "carbon_emissions_pipeline" }

  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = false

  versioning {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }

  depends_on = [google_project_service.storage]
}

output "bucket" {
  description = "Name of the bucket that holds Terraform's state."
  value       = google_storage_bucket.state.name
}
