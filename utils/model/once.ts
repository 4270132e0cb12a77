/** Makes something when it is first asked for, and then gives the same again: what a start does not need costs it nothing. */
export function once<T>(make: () => T): () => T {
  let made: { is: T } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
