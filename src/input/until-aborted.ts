/**
 * Hands on what a source gives until the signal aborts, even while the source keeps the reader waiting. A source
 * that is left before its end is told to close.
 *
 * @throws the signal's reason, an `AbortError` unless the caller chose another; whatever the source throws.
 */
export async function* untilAborted<Item>(
  source: AsyncIterable<Item> | Iterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  signal?.throwIfAborted();
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let open = true;
  try {
    while (open) {
      open = false;
      const { done, value } = await nextUnlessAborted(items, signal);
      if (done) return;
      open = true;
      yield value;
    }
  } finally {
    if (signal?.aborted) close(items);
    else if (open) await items.return?.();
  }
}

type Items<Item> = AsyncIterator<Item> | Iterator<Item>;

/** A promise of its own for each item: one that all raced against would keep every item alive. */
function nextUnlessAborted<Item>(
  items: Items<Item>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Item>> {
  if (signal === undefined) return Promise.resolve(items.next());
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    Promise.resolve(items.next())
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Not awaited, as a source that hangs would not answer; what it answers no longer matters. */
function close<Item>(items: Items<Item>): void {
  Promise.resolve(items.return?.()).catch(() => undefined);
}
