const last = new Map<string, Promise<unknown>>();

/**
 * Runs jobs of the same name one after another, in the order they were asked for.
 * Two saves of one record must not overtake each other: the second needs the version the first gave it.
 */
export function inOrder<Value>(name: string, job: () => Promise<Value>): Promise<Value> {
  const before = last.get(name) ?? Promise.resolve();
  const mine = before.then(job, job);
  last.set(name, mine);
  const forget = (): void => {
    if (last.get(name) === mine) last.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}

/** True while something is being saved or waits to be. */
export const isSomethingWaiting = (): boolean => last.size > 0;
