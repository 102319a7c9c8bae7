import type { Example } from '../components/support/example.ts';

export type ExampleSet = { readonly component: string; readonly examples: readonly Example[] };

type ExampleFile = { readonly examples: readonly Example[] };

const files = import.meta.glob<ExampleFile>('../components/*/examples.tsx', { eager: true });

/** Every component that has an examples file, by name. Nothing to register. */
export const exampleSets: readonly ExampleSet[] = Object.entries(files)
  .map(([path, { examples }]) => ({ component: path.split('/').at(-2) ?? path, examples }))
  .toSorted((a, b) => a.component.localeCompare(b.component, 'en-GB'));
