/** Where the lake keeps the manifest of what was last published to a dataset. */
export function manifestKey(dataset: string): string {
  return `transform/${dataset}/manifest.json`;
}
