import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { Assessment } from './assess.ts';
import type { ClaimFinding } from './claim.ts';
import { isOpen } from './findings.ts';
import { CLAIM_STATE_WORDS } from './lists.ts';
import {
  checkHands,
  mayApprove,
  needsSecondApprover,
  nextClaimState,
  type ClaimAction,
  type ClaimState,
  type Hands,
} from './states.ts';

/** One thing that stands in the way of a step, and what settles it. */
export type Stop = Pick<ClaimFinding, 'rule' | 'lineId' | 'words' | 'todo' | 'field'>;

/** Whether a step can be taken now, and if not, everything that stops it. */
export interface Verdict {
  readonly allowed: boolean;
  readonly stops: readonly Stop[];
}

interface StepFacts {
  readonly state: ClaimState;
  readonly assessment: Assessment;
}

/** Everything that still wants something: blocks, and warnings without a reason. Prompts are not among them. */
export const openFindings = ({ lines, findings }: Assessment): readonly ClaimFinding[] =>
  [...findings, ...lines.flatMap((line) => line.findings)].filter(isOpen);

/**
 * §4.16. Whether a claim can be handed in: a line, each of them filled in, the form’s own answers and the declaration. A line
 * that is held for want of proof does not keep the others back, and reasons for warnings can come later.
 */
export function canSubmit(
  facts: StepFacts & {
    readonly receivedOn: IsoDate | null;
    readonly receivedVia: string | null;
    readonly declarationOn: IsoDate | null;
  },
): Verdict {
  const { state, assessment, receivedOn, receivedVia, declarationOn } = facts;
  const { lines } = assessment;
  return verdict([
    ...wrongState(state, 'SUBMIT'),
    ...need(lines.length > 0, 'E42', {
      words: 'The claim has no lines yet.',
      todo: 'Add what the person paid.',
    }),
    ...need(receivedOn !== null, 'E42', {
      words: 'Nothing says when the claim came in.',
      todo: 'Fill in the day.',
      field: 'receivedOn',
    }),
    ...need(receivedVia !== null, 'E42', {
      words: 'Nothing says how the claim came in.',
      todo: 'Choose a way.',
      field: 'receivedVia',
    }),
    ...need(declarationOn !== null, 'E42', {
      words: 'The declaration is not signed yet.',
      todo: 'Fill in the day the person signed it.',
      field: 'declarationOn',
    }),
    ...openFindings(assessment).filter((finding) => finding.level === 'block' && !waitsForApprover(finding)),
  ]);
}

/** Whether the attendance can be certified: the person came, every warning has a reason, two different people. */
export function canCertify(
  facts: StepFacts & { readonly came: 'YES' | 'NO' | null; readonly hands: Hands },
): Verdict {
  const { state, assessment, came, hands } = facts;
  const noShow =
    came === 'NO'
      ? 'The attendance list says that this person did not come.'
      : 'Nothing says yet that this person came.';
  return verdict([
    ...wrongState(state, 'CERTIFY'),
    ...need(came === 'YES', 'R-131', {
      words: noShow,
      todo: 'Record on the attendance list that they came.',
      field: 'came',
    }),
    ...handStops(hands),
    ...openFindings(assessment).filter((finding) => !waitsForApprover(finding)),
  ]);
}

/** Whether a claim can be approved, and whether the approver’s limit asks for a second one. */
export interface ApprovalVerdict extends Verdict {
  readonly needsSecond: boolean;
}

/** Whether a claim can be approved: nothing is open any more, a line that is held was proved or refused with a reason. */
export function canApprove(
  facts: StepFacts & {
    readonly hands: Hands;
    readonly approver: Parameters<typeof mayApprove>[0];
    /** The most this approver may approve alone; null: no limit. */
    readonly limitPence: Pence | null;
  },
): ApprovalVerdict {
  const { state, assessment, hands, approver, limitPence } = facts;
  const whose = approver.isRelative
    ? 'Nobody approves the claim of a relative.'
    : 'The project is over its budget, and its own lead cannot approve that.';
  return {
    ...verdict([
      ...wrongState(state, 'APPROVE'),
      ...need(assessment.totalPence > 0, 'R-131', {
        words: 'Nothing of this claim can be paid.',
        todo: 'Add what is missing, or reject the claim with a reason.',
      }),
      ...need(mayApprove(approver), 'R-129', { words: whose, todo: 'Ask another approver.' }),
      ...handStops(hands),
      ...openFindings(assessment),
    ]),
    needsSecond: needsSecondApprover(assessment.totalPence, limitPence),
  };
}

const verdict = (stops: readonly (Stop | ClaimFinding)[]): Verdict => ({
  allowed: stops.length === 0,
  stops: stops.map(({ rule, lineId, words, todo, field }) => ({ rule, lineId, words, todo, field })),
});

/** A stop about the claim as a whole, unless what it asks for is there. */
function need(
  isThere: boolean,
  rule: string,
  { field = null, ...told }: Pick<Stop, 'words' | 'todo'> & { readonly field?: string | null },
): readonly Stop[] {
  return isThere ? [] : [{ rule, lineId: null, field, ...told }];
}

/** A line that is held, or something only an approver may let pass: neither keeps the claim from reaching the approver. */
const waitsForApprover = ({ holds, mayAccept }: ClaimFinding): boolean => holds || mayAccept === 'APPROVER';

/** No step is jumped. */
const wrongState = (state: ClaimState, action: ClaimAction): readonly Stop[] =>
  need(nextClaimState(state, action) !== undefined, 'R-131', {
    words: `This claim cannot take that step now. It is: ${CLAIM_STATE_WORDS[state].toLowerCase()}.`,
    todo: 'Look at the claim again; somebody may have changed it.',
  });

const handStops = (hands: Hands): readonly Stop[] =>
  checkHands(hands).map((words) => ({
    rule: 'R-128',
    lineId: null,
    words,
    todo: 'Ask somebody else.',
    field: null,
  }));
