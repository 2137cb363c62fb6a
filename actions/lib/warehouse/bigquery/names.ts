const CANDIDATE = "__candidate";

/** Whether a dataset holds what a run is building. */
export function isCandidate(dataset: string): boolean {
  return dataset.endsWith(CANDIDATE);
}

/** The dataset that a run builds in before it publishes to another. */
export function candidateOf(dataset: string): string {
  return `${dataset}${CANDIDATE}`;
}

/** The dataset that candidates are published to. */
export function publishedOf(candidate: string): string {
  return isCandidate(candidate) ? candidate.slice(0, -CANDIDATE.length) : candidate;
}
