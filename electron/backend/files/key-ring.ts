/** The keys of the vault that are open now, by id. Only in memory; gone when the store is closed. */
export interface KeyRing {
  readonly get: (keyId: string) => Uint8Array | undefined;
  readonly add: (keyId: string, key: Uint8Array) => void;
}

const rings = new WeakMap<object, Map<string, Uint8Array>>();

/** The ring of one open store; `store` is the object that stands for it as long as it is open. */
export function ringOf(store: object): KeyRing {
  const keys = rings.get(store) ?? new Map<string, Uint8Array>();
  rings.set(store, keys);
  return {
    get: (keyId) => keys.get(keyId),
    add: (keyId, key) => void keys.set(keyId, key),
  };
}

/** Overwrites every key of a store that is being closed. */
export function forgetKeys(store: object): void {
  for (const key of rings.get(store)?.values() ?? []) key.fill(0);
  rings.delete(store);
}
