/** All the window can reach outside itself, as `window.desk`: it asks by name, and it hears what changed. */
export interface DeskBridge {
  /**
   * Asks the back end; the answer is always a Result, as JSON: text crosses the bridge many times faster than a
   * thousand objects. `shared/contract` says what may be asked.
   */
  call(name: string, input: unknown): Promise<string>;
  /** Hears which topics a change made stale; gives back how to stop hearing. */
  onChanged(listener: (topics: readonly string[]) => void): () => void;
}
