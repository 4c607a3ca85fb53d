/**
 * Yields what was read ahead, then the rest. Stopping early, or calling `return` before beginning, closes the source.
 */
export async function* resume<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T, void> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
