import { ROLE_WORDS } from '../../../shared/access/roles.ts';
import type { claimDecisionsContract } from '../../../shared/contract/claim-decisions.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Staff } from '../../../shared/domain/setup/shapes.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { hasText } from '../../../shared/values/text.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findClaim } from '../store/claims.store.ts';
import { standingOf } from '../store/decisions.store.ts';
import { findStaff } from '../store/setup.store.ts';
import { findFile } from '../store/vault.store.ts';
import { approveClaim, certifyClaim, secondApproveClaim, type Stands } from './support/decide-claim.ts';
import { claimStanding } from './support/claim-standing.ts';
import { sendElsewhere } from './support/move-claim.ts';
import type { Given } from './support/open-decision.ts';

type All = Handlers<typeof claimDecisionsContract, Reading, Writing, Waiting>;

export const claimDecisionsHandlers: All = {
  'claims.standing': (context, { claimId }) => {
    const found = claimStanding(context, claimId);
    return found ? ok(found) : fail('claim-not-found');
  },
  'claims.certify': (context, input) => withGiven(context, input, certifyClaim),
  'claims.approve': (context, input) => withGiven(context, input, approveClaim),
  'claims.secondApprove': (context, input) => withGiven(context, input, secondApproveClaim),
  'claims.query': (context, input) => sendElsewhere(context, 'QUERY', { ...input, by: context.me }),
  'claims.reject': (context, input) => sendElsewhere(context, 'REJECT', { ...input, by: context.me }),
  'claims.cancel': (context, input) => sendElsewhere(context, 'CANCEL', { ...input, by: context.me }),

  'claims.certifyMany': (context, { claims, confirmCame, comment }) =>
    each(context, claims, (writing, claim) => {
      const given = hereAndNow(writing);
      return given ? certifyClaim(writing, { ...claim, given, confirmCame, comment }) : nobody;
    }),
  'claims.approveMany': (context, { claims, budgetCode, comment }) =>
    each(context, claims, (writing, claim) => {
      const given = hereAndNow(writing);
      if (!given) return nobody;
      const standing = standingOf(writing.db, claim.claimId);
      // What one approver signed already waits for this one as the second.
      if (standing?.needsSecond === true) return secondApproveClaim(writing, { ...claim, given, comment });
      const own = standing?.budgetCode ?? '';
      const asked = { ...claim, given, comment, budgetCode: hasText(own) ? own : budgetCode };
      return approveClaim(writing, asked);
    }),
};

const nobody = fail('decider-not-allowed', { name: 'Nobody', role: ROLE_WORDS.APPROVER });

const hereAndNow = ({ me, now }: Writing): Given | undefined =>
  me ? { by: me, on: londonDate(now), way: 'HERE', evidenceId: null } : undefined;

interface Elsewhere {
  readonly elsewhere: {
    readonly staffId: string;
    readonly decidedOn: string;
    readonly evidenceId: string;
  } | null;
}

/** Finds out who decides: whoever works here, or somebody on paper, with the file that proves it. */
function withGiven<Asked extends Elsewhere, Code extends string>(
  context: Writing,
  { elsewhere, ...asked }: Asked,
  decide: (
    context: Writing,
    asked: Omit<Asked, 'elsewhere'> & { readonly given: Given },
  ) => Result<Stands, Code>,
): Result<Stands, Code | 'decider-not-allowed' | 'evidence-not-found'> {
  if (elsewhere === null) {
    const given = hereAndNow(context);
    return given ? decide(context, { ...asked, given }) : nobody;
  }
  const { staffId, decidedOn, evidenceId } = elsewhere;
  const by: Staff | undefined = findStaff(context.db, staffId);
  if (!by) return nobody;
  if (!findFile(context.db, evidenceId)) return fail('evidence-not-found');
  return decide(context, { ...asked, given: { by, on: decidedOn, way: 'ELSEWHERE', evidenceId } });
}

interface Picked {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly shownPence: number;
}

/** Each claim in a transaction of its own: one that is refused keeps none of the others back. */
function each(
  context: Waiting,
  claims: readonly Picked[],
  decide: (context: Writing, claim: Picked) => Result<Stands>,
) {
  const outcomes = claims.map((claim) => {
    const claimNo = context.read(({ db }) => findClaim(db, claim.claimId)?.claimNo ?? '');
    const result = context.write((writing) => decide(writing, claim));
    const words = result.ok ? { what: '', todo: '' } : wordsFor(result.error);
    return { claimId: claim.claimId, claimNo, done: result.ok, ...words };
  });
  return Promise.resolve(ok({ outcomes }));
}
