/** What lies behind the vault’s door where somebody stands before it. */
export type Kept = 'receipts' | 'accounts' | 'proofs';

/** As a sentence begins with it, and within one. All of them open together. */
export const KEPT_WORDS: Readonly<Record<Kept, { readonly Many: string; readonly many: string }>> = {
  receipts: { Many: 'Receipts', many: 'receipts' },
  accounts: { Many: 'Bank details', many: 'bank details' },
  proofs: { Many: 'Signed forms', many: 'signed forms' },
};
