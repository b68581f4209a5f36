/** What the user gave cannot be used: a path, an article, a query, an option. Says what to do instead. Exit code 2. */
export class InputError extends Error {
  override name = 'InputError';
}

/** A file in data/ is wrong. Names the file and the entry; doubt in data/ always throws. Exit code 1. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError';
}

/** The store cannot be opened, reached, read or written. Says what to check. Exit code 1. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** The store failed and did not say that the fault is its own: it may be that of what it was given. */
export class RefusedError extends StoreError {
  override name = 'RefusedError';
}

/** A name that may mean several; the message tells all, `choices` one on a line where there is room. */
export class AmbiguousNameError extends InputError {
  constructor(
    readonly question: string,
    readonly choices: readonly string[],
  ) {
    super(`${question} ${choices.join('; ')}`);
  }
}
