const writing = new Set<Promise<unknown>>();

/** Something typed is on its way into the dossier. */
export function writes<T>(work: Promise<T>): Promise<T> {
  writing.add(work);
  const over = () => writing.delete(work);
  work.then(over, over);
  return work;
}

/** Resolves once nothing typed is on its way any more. */
export async function written(): Promise<void> {
  while (writing.size > 0) await Promise.allSettled(writing);
}
