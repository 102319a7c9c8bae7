/** A release on paper or by e-mail, as far as it is filled in. */
export interface GivenElsewhere {
  readonly staffId: string | null;
  readonly decidedOn: string | null;
  readonly evidence: { readonly id: string; readonly name: string } | null;
}

export const NOT_YET: GivenElsewhere = { staffId: null, decidedOn: null, evidence: null };

/** As the back end wants it; null while something is missing. */
export const asDecided = ({
  staffId,
  decidedOn,
  evidence,
}: GivenElsewhere): {
  readonly staffId: string;
  readonly decidedOn: string;
  readonly evidenceId: string;
} | null =>
  staffId === null || decidedOn === null || evidence === null
    ? null
    : { staffId, decidedOn, evidenceId: evidence.id };
