/** A value that is made when it is first asked for: what most plans never need costs nothing when the command starts. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
