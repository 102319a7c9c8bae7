import type { DocumentOptions } from '../../define.ts';
import type { Facts } from '../../facts.ts';
import type { Block } from '../../model.ts';

/** Everything D05 is made from. */
export type D05Facts = Pick<Facts, 'area' | 'plan' | 'stakeholders' | 'equality' | 'history'>;

/** A section of D05. */
export type Section = (facts: D05Facts, options: DocumentOptions) => readonly Block[];
