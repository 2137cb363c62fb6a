/** The identity pool of terraform/identity.tf. */
export const POOL = "github";

/** The pool's provider. */
export const PROVIDER = "repository";

/** Folder of this project's state in its bucket, as the backend in terraform/versions.tf has it. */
export const STATE_PREFIX = "carbon-emissions-pipeline";

/** The bucket that terraform/bootstrap makes. */
export function nameStateBucket(project: string): string {
  return `${project}-terraform-state`;
}
