import type { DocumentOptions } from '../../define.ts';
import type { Facts } from '../../facts.ts';
import type { Block } from '../../model.ts';

/** Everything D01 is made from. */
export type D01Facts = Omit<Facts, 'themes' | 'companions'>;

/** A group of sections of D01. */
export type Section = (facts: D01Facts, options: DocumentOptions) => readonly Block[];
