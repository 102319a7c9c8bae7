import { formatDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import { TRAVEL_MODE_WORDS } from '../policy/lists.ts';
import { policyOn, type AreaPolicy } from '../policy/policy.ts';
import type { Claim, ClaimFinding, ClaimLine, FinishedLine, LineOutcome, TravelLine } from './claim.ts';
import { judgeCare, judgeOther, judgeRoadCost } from './costs.ts';
import { checkCovered } from './covered.ts';
import type { Twin } from './duplicates.ts';
import type { AssessFacts } from './facts.ts';
import { block, hold, stops } from './findings.ts';
import { pairLegs } from './journeys.ts';
import { nothing, Pots, type Bench, type Judgement } from './judgement.ts';
import { judgeLeg, waitsForOutward } from './legs.ts';
import { isMileageLine } from './late-miles.ts';
import { judgeMiles } from './miles.ts';
import { saidBy } from './said-by.ts';
import { says, sentenceOf } from './says.ts';
import { settled } from './settled.ts';
import { checkDay, checkLength, isSoundAmount, unfinished, unsound } from './sound.ts';

/** What each line is paid, in the order of the claim. Ways back that hang on the way there are worked out last. */
export function judgeLines(claim: Claim, facts: AssessFacts, twins: readonly Twin[]): readonly LineOutcome[] {
  const done = new Map<string, LineOutcome>();
  const ready = claim.lines.filter(isReady);
  // Lines are only ever seen beside lines that can be worked out.
  const room = { claim: { ...claim, lines: ready }, pots: new Pots(), pairs: pairLegs(ready), done };
  const isLast = (line: ClaimLine): boolean => line.kind === 'TRAVEL' && waitsForOutward(line);
  const inOrder = [...claim.lines.filter((line) => !isLast(line)), ...claim.lines.filter(isLast)];
  for (const line of inOrder) {
    const policy = isReady(line) ? policyOn(facts.policies, line.on) : undefined;
    const mine = lookAlikes(
      twins.filter(({ finding }) => finding.lineId === line.id),
      claim,
    );
    const judged =
      policy && isReady(line) ? judge(line, { ...room, policy }, facts) : nothing(...notReady(line));
    const outcome = decide(line, { ...judged, findings: [...judged.findings, ...mine] }, { claim, policy });
    done.set(line.id, outcome);
    if (line.receipt !== null && outcome.basis === 'RECEIPT')
      room.pots.take(line.receipt, outcome.acceptedPence);
  }
  return claim.lines.flatMap(({ id }) => done.get(id) ?? []);
}

/** What was let pass keeps its reason, each look-alike its own; of what is open, what asks for most. */
function lookAlikes(twins: readonly Twin[], claim: Claim): readonly ClaimFinding[] {
  const all = twins.map(({ finding }) => settled(finding, claim, undefined));
  const passed = all.filter(({ accepted }) => accepted !== null);
  const isChange = isChangeOn(claim);
  const open = all.filter(
    (finding) => finding.accepted === null && !(isChange(finding) && passed.some(isChange)),
  );
  return [...strongest(open), ...passed];
}

/** A change on the way, on one claim: three buses are explained once for each of them, not once for each two. */
function isChangeOn({ lines }: Claim): (finding: ClaimFinding) => boolean {
  const own = new Set(lines.map(({ id }) => id));
  return ({ rule, level, otherLineId }) =>
    rule === 'R-124' && level === 'warn' && otherLineId !== null && own.has(otherLineId);
}

/** One finding for each rule, however many look-alikes there are: the one that asks for most. */
function strongest(findings: readonly ClaimFinding[]): readonly ClaimFinding[] {
  const byRule = new Map<string, ClaimFinding>();
  for (const finding of findings) {
    const before = byRule.get(finding.rule);
    if (!before || LEVELS.indexOf(finding.level) > LEVELS.indexOf(before.level))
      byRule.set(finding.rule, finding);
  }
  return [...byRule.values()];
}
const LEVELS: readonly ClaimFinding['level'][] = ['prompt', 'warn', 'block'];

const isReady = (line: ClaimLine): line is FinishedLine =>
  line.kind !== 'UNFINISHED' && unsound(line).length === 0;

/** Why a line cannot be worked out at all: not filled in, not possible, or no policy on that day (E02). */
function notReady(line: ClaimLine): readonly [number, readonly ClaimFinding[]] {
  const claimed = line.claimedPence !== null && isSoundAmount(line.claimedPence) ? line.claimedPence : 0;
  if (line.kind === 'UNFINISHED') return [claimed, unfinished(line)];
  const findings = unsound(line);
  if (findings.length > 0) return [claimed, findings];
  const told = {
    words: `No expenses policy of this area is in force on ${formatDate(line.on)}.`,
    todo: 'Check the date, or add a policy that is in force on that day.',
    field: 'travelledOn',
  };
  return [claimed, [block('E02', line.id, told)]];
}

function judge(line: FinishedLine, bench: Bench, facts: AssessFacts): Judgement {
  const judged = byKind(line, bench, facts);
  const { claim, policy } = bench;
  return {
    ...judged,
    findings: [
      ...checkCovered(line, claim, policy),
      ...checkDay(line, claim),
      ...checkLength(line),
      ...judged.findings,
    ],
  };
}

function byKind(line: FinishedLine, bench: Bench, facts: AssessFacts): Judgement {
  switch (line.kind) {
    case 'TRAVEL':
      return byMode(line, bench, facts);
    case 'PARKING':
    case 'TOLL':
      return judgeRoadCost(line, bench);
    case 'CARE':
      return judgeCare(line, bench);
    case 'SUBSISTENCE':
    case 'ACCOMMODATION':
    case 'MATERIALS':
    case 'CONNECTIVITY':
    case 'SUPPORT_PERSON':
    case 'OTHER':
      return judgeOther(line, bench);
  }
}

/** Other modes than bus, train, taxi and car follow the area’s policy. */
function byMode(line: TravelLine, bench: Bench, { journeys }: AssessFacts): Judgement {
  if (line.mode !== 'WALK' && bench.policy.unpaidModes.includes(line.mode)) {
    const words = `${TRAVEL_MODE_WORDS[line.mode]} is not a way of travel this area pays for.`;
    return nothing(line.claimedPence ?? 0, [hold('R-085', line.id, { words, todo: 'Tell the person why.' })]);
  }
  return isMileageLine(line) ? judgeMiles(line, bench, journeys) : judgeLeg(line, bench);
}

/** What is paid in the end: nothing while something stops the line, and never more than somebody decided. */
function decide(
  line: ClaimLine,
  judged: Judgement,
  { claim, policy }: { readonly claim: Claim; readonly policy: AreaPolicy | undefined },
): LineOutcome {
  const ready = isReady(line) ? line : undefined;
  const findings = judged.findings.map((each) => saidBy(settled(each, claim, line), ready, policy));
  const isStopped = findings.some(stops);
  const allowed = line.allowedPence ?? Infinity;
  const acceptedPence = isStopped ? 0 : Math.min(judged.duePence, Math.max(0, allowed));
  const isLowered = allowed < (isStopped ? judged.claimedPence : judged.duePence);
  const unexplained = isLowered && !hasText(line.reducedReason) ? [unexplainedFinding(line)] : [];
  return {
    ...judged,
    lineId: line.id,
    acceptedPence,
    findings: [...findings, ...unexplained],
    basis: isStopped ? null : judged.basis,
    workings: isStopped ? '' : judged.workings,
    receiptDueOn: acceptedPence > 0 ? judged.receiptDueOn : null,
    reason: acceptedPence < judged.claimedPence ? reasonOf(line, findings) : '',
    policySays: ready && policy ? says(sentenceOf(ready, policy), policy) : null,
  };
}

const unexplainedFinding = ({ id }: ClaimLine): ClaimFinding =>
  block('R-132', id, {
    words: 'Somebody decided to pay less. Nothing says why.',
    todo: 'Write down the reason the person is told.',
    field: 'reducedReason',
  });

/** What the person is told: the reason somebody wrote, else what stops or lowers the line. */
const reasonOf = (line: ClaimLine, findings: readonly ClaimFinding[]): string =>
  hasText(line.reducedReason)
    ? line.reducedReason
    : findings
        .filter((finding) => finding.lowers || stops(finding))
        .map(({ words }) => words)
        .join(' ');
