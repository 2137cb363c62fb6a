terraform {
  required_version = ">= 1.9"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 7.0"
    }
    github = {
      source  = "integrations/github"
      version = "~> 6.6"
    }
  }

  # `npm run setup` names the bucket that bootstrap/ made: -backend-config=bucket=NAME
  backend "gcs" {
    prefix = "carbon-emissions-pipeline"
  }
}

provider "google" {
  project = var.project
  region  = var.location
}

# Takes GITHUB_TOKEN from the environment; it is asked for nothing unless manage_github is true.
provider "github" {
  owner = split("/", var.repository)[0]
}
