import type { Topic } from './define.ts';

/**
 * Where else things of a topic are shown: an approved claim stands in what is to be paid, minutes at an activity in what
 * their time is paid by, the name of an activity on its claims. A change of the first makes answers of the others stale.
 */
const SHOWN_IN: Partial<Readonly<Record<Topic, readonly Topic[]>>> = {
  projects: ['people', 'claims', 'payments'],
  people: ['claims', 'payments'],
  claims: ['people', 'payments'],
  payments: ['people', 'claims'],
  policies: ['claims', 'payments'],
};

/** The topics that changed, and those whose answers show them; each once. */
export const withWhereShown = (topics: readonly string[]): ReadonlySet<unknown> =>
  new Set(topics.flatMap((topic) => [topic, ...(SHOWN_IN[topic as Topic] ?? [])]));
