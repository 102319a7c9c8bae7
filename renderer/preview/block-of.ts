import type { Block } from '../../shared/documents/model.ts';

/** The block of one kind. */
export type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;
