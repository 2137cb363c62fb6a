variable "project" {
  description = "Id of the Google Cloud project that holds everything."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project))
    error_message = "A project's id has 6 to 30 lower-case letters, digits and hyphens; its number or name will not do."
  }
}

variable "location" {
  description = "Where datasets and bucket lie: a region such as europe-west2, or EU."
  type        = string
  default     = "europe-west2"
}

variable "bucket" {
  description = "Name of the lake's bucket, unique in the world; the project's id and -lake unless given."
  type        = string
  default     = null
}

variable "dataset" {
  description = "The dataset that people read; raw tables are in the one named in sources.yml."
  type        = string
  default     = "carbon_emissions"

  validation {
    condition     = can(regex("^[A-Za-z0-9_]{1,900}$", var.dataset))
    error_message = "A dataset's name has letters, digits and underscores."
  }
}

variable "repository" {
  description = "The repository on GitHub, as owner/name."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.repository))
    error_message = "Give the repository as owner/name."
  }
}

variable "repository_id" {
  description = "The repository's number, which no other can take over: gh api repos/OWNER/NAME --jq .id"
  type        = string

  validation {
    condition     = can(regex("^[0-9]{1,20}$", var.repository_id))
    error_message = "The id is a number: gh api repos/OWNER/NAME --jq .id"
  }
}

variable "repository_owner_id" {
  description = "The owner's number: gh api repos/OWNER/NAME --jq .owner.id"
  type        = string

  validation {
    condition     = can(regex("^[0-9]{1,20}$", var.repository_owner_id))
    error_message = "The id is a number: gh api repos/OWNER/NAME --jq .owner.id"
  }
}

variable "production_branch" {
  description = "The branch whose workflows may write what people read."
  type        = string
  default     = "main"

  validation {
    condition     = can(regex("^[A-Za-z0-9._/-]+$", var.production_branch))
    error_message = "Give the branch's name alone, such as main."
  }
}

variable "raw_days" {
  description = "Days that old versions of files as published and of Parquet are kept; the current ones are kept for good."
  type        = number
  default     = 90
}

variable "force_destroy" {
  description = "Whether terraform destroy may delete a bucket and datasets that hold data."
  type        = bool
  default     = false
}

variable "manage_github" {
  description = "Whether to set the repository's Actions variables and its production environment; needs GITHUB_TOKEN."
  type        = bool
  default     = false
}
