import type { IsoDate } from '../../../values/dates.ts';
import { POLICY_DEFAULTS } from '../../policy/defaults.ts';
import type { AreaPolicy } from '../../policy/policy.ts';
import { assessClaim, NO_FACTS } from '../assess.ts';
import type { ClaimFinding, LineOutcome } from '../claim.ts';
import { receiptState } from '../return-receipts.ts';
import { saysWords } from '../says.ts';
import { NEW_CLAIM, NEW_LINE, NEW_RECEIPT } from '../shapes.ts';
import { toClaim, type ClaimParts } from '../to-claim.ts';
import type { ClaimCheckFile, PolicyCheckFile } from './shapes.ts';

/** Stands for the ids the app would give; nothing of it is printed. */
const HERE = 'this-file';

/** The starting values as a policy that is always in force. They are nobody’s policy. */
const DEFAULTS: AreaPolicy = {
  ...POLICY_DEFAULTS,
  id: 'defaults',
  title: 'Starting values, not a policy of any area',
  effectiveFrom: '2000-01-01',
};

/** The versions of a file as the rules take them. */
export const toPolicies = ({ versions }: PolicyCheckFile): readonly AreaPolicy[] =>
  versions.map(({ title, effectiveFrom, effectiveTo = null, content = {} }, index) =>
    filled<AreaPolicy>(
      { ...POLICY_DEFAULTS, id: String(index + 1), title, effectiveFrom, effectiveTo },
      content,
    ),
  );

/** What the policy check says of a claim in a file, as the command line prints it. Without a policy the starting values count. */
export function checkFile(file: ClaimCheckFile, policyFile: PolicyCheckFile | null, today: IsoDate) {
  const policies = policyFile ? toPolicies(policyFile) : [DEFAULTS];
  const { journeys = [], returnReceipts = [] } = file;
  const { lines, findings, claimedPence, totalPence } = assessClaim(toClaim(partsOf(file)), {
    ...NO_FACTS,
    policies,
    journeys: journeys.map(({ isDecided = false, ...journey }) => ({ ...journey, isDecided })),
    returnReceipts: returnReceipts.map(({ receivedOn = null, ...receipt }) => ({ ...receipt, receivedOn })),
    today,
  });
  return {
    today,
    policy: {
      source: policyFile ? 'file' : 'defaults',
      words: policyFile
        ? 'Each line is judged by the version in force on its own day.'
        : 'No policy was given, so the starting values were used. They are not the policy of any area.',
      versions: policies.map(({ title, effectiveFrom, effectiveTo }) => ({
        title,
        effectiveFrom,
        effectiveTo,
      })),
    },
    claimedPence,
    acceptedPence: totalPence,
    lines: lines.map((line) => printedLine(line, today)),
    findings: findings.map(printedFinding),
  };
}

function printedLine(outcome: LineOutcome, today: IsoDate) {
  const { lineId, claimedPence, acceptedPence, basis, workings, reason, receiptDueOn: dueOn } = outcome;
  return {
    id: lineId,
    claimedPence,
    acceptedPence,
    basis,
    workings,
    reason,
    receiptDueOn: dueOn,
    returnReceipt: dueOn === null ? null : receiptState({ dueOn, receivedOn: null }, today),
    policySays: outcome.policySays && saysWords(outcome.policySays),
    findings: outcome.findings.map(printedFinding),
  };
}

const printedFinding = ({ otherLineId, policySays, ...finding }: ClaimFinding) => ({
  rule: finding.rule,
  level: finding.level,
  words: finding.words,
  todo: finding.todo,
  field: finding.field,
  otherLine: otherLineId,
  accepted: finding.accepted,
  policySays: policySays && saysWords(policySays),
});

/** The claim as if it were stored, with everything the file leaves out not filled in. */
function partsOf({
  claim,
  activity,
  person = {},
  lines,
  receipts = [],
  accepted = [],
}: ClaimCheckFile): ClaimParts {
  const here = { claimId: HERE };
  return {
    id: HERE,
    projectId: HERE,
    claim: filled({ ...NEW_CLAIM, participantId: HERE, activityId: HERE }, claim),
    activity: filled<ClaimParts['activity']>(
      { method: activity.method, dateOn: activity.dateOn, endsOn: null, reimbursementOffered: null },
      activity,
    ),
    participant: filled<ClaimParts['participant']>(
      { employedCostsMet: null, declaredTenths: null, declaredTaxYear: null },
      person,
    ),
    lines: lines.map(({ id, kind, ...fields }) => ({
      id,
      fields: filled({ ...NEW_LINE, ...here, kind }, fields),
    })),
    receipts: receipts.map(({ id, fileHash = null, ...fields }) => ({
      id,
      fileHash,
      fields: filled({ ...NEW_RECEIPT, ...here }, fields),
    })),
    overrides: accepted.map(({ line = null, otherLine = null, rule, reason }, index) => ({
      id: String(index),
      fields: { ...here, lineId: line, otherLineId: otherLine, rule, reason },
    })),
  };
}

/** What a file says, and what it leaves out as it is without it. */
function filled<Whole extends object>(
  bare: Whole,
  said: { readonly [Field in keyof Whole]?: Whole[Field] | undefined },
): Whole {
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...bare, ...(Object.fromEntries(given) as Partial<Whole>) };
}
