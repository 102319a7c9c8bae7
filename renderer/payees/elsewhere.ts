/** A decision on paper or by e-mail, as far as it is filled in. */
export interface Elsewhere {
  readonly staffId: string | null;
  readonly decidedOn: string | null;
  readonly evidence: { readonly id: string; readonly name: string } | null;
}

export const NOTHING_YET: Elsewhere = { staffId: null, decidedOn: null, evidence: null };

/** As the back end wants it; null while something is missing. */
export const decidedElsewhere = ({ staffId, decidedOn, evidence }: Elsewhere) =>
  staffId === null || decidedOn === null || evidence === null
    ? null
    : { staffId, decidedOn, evidenceId: evidence.id };
