import { lazy, useState, type ComponentType } from 'react';

/** A page that is loaded when it is first shown, so that the window starts with little; `fetch` loads it ahead. */
export type Page<Props> = ComponentType<Props> & { readonly fetch: () => Promise<void> };

/**
 * A page fetched ahead is drawn at once. Through React's `lazy` alone it would still be missing for a moment, and
 * React holds back whatever follows such a gap for a third of a second.
 */
export function page<Props extends object>(load: () => Promise<ComponentType<Props>>): Page<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async (): Promise<void> => void (loaded ??= await load());
  const Later = lazy(async () => ({ default: (loaded ??= await load()) })) as unknown as ComponentType<Props>;
  function Shown(props: Props) {
    // Chosen once, so that a page on show is never taken down because its file has arrived.
    const [Chosen] = useState(() => loaded ?? Later);
    return <Chosen {...props} />;
  }
  return Object.assign(Shown, { fetch });
}
