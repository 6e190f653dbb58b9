/** Holds one value that is replaced, never changed, and tells who listens. */
export interface Store<T> {
  get(): T;
  /** Replaces the value by what `next` makes of it. */
  update(next: (value: T) => T): void;
  /** @returns a function that ends the listening */
  listen(listener: () => void): () => void;
}

/** Makes a store with its first value. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    update(next) {
      const replaced = next(value);
      if (Object.is(replaced, value)) return;
      value = replaced;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
