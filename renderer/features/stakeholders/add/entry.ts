import type { Output } from '../../../../shared/contract/index.ts';

/** A stakeholder of the directory as it crosses the bridge. */
export type StakeholderEntry = Output<'directory.stakeholders'>['entries'][number];
