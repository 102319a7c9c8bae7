import type { Output } from '../../../../shared/contract/index.ts';

/** Everything about one person, as the page gets it. */
export type PersonPageFacts = NonNullable<Output<'people.page'>['page']>;
