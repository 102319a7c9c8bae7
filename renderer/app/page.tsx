import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A page that is loaded when it is first shown, so that the window starts with little. */
export function page<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}
