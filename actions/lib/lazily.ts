/** Makes something when it is first asked for, and once: what Intl offers takes milliseconds to start. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
