import { METHOD_WORDS, type Method } from '../activities/lists.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { Claim, ClaimFinding, FinishedLine } from './claim.ts';
import { hold, warn } from './findings.ts';

/** The larger event, whose travel is paid only where a switch says so. */
const LARGER_EVENTS: readonly Method[] = ['STAKEHOLDER_EVENT'];
/** Where people come by choice, or answer a wide consultation. */
const OPEN_TO_ALL: readonly Method[] = [
  'ONLINE_SURVEY',
  'PAPER_SURVEY',
  'FORMAL_CONSULTATION',
  'OUTREACH',
  'STREET_OR_VENUE',
  'NOTICE_LEAFLET_LETTER_SOCIAL',
];
const TRAVEL_KINDS: readonly string[] = ['TRAVEL', 'PARKING', 'TOLL'];

/** Expenses are paid for the kinds of activity the policy names; for others where the activity or the area says so. */
export function checkCovered(
  line: FinishedLine,
  { activity }: Claim,
  policy: AreaPolicy,
): readonly ClaimFinding[] {
  const { method, expensesOffered } = activity;
  const isLarger = LARGER_EVENTS.includes(method);
  const isUsual =
    policy.eligibleMethods.includes(method) ||
    (isLarger && policy.coverLargeEventTravel && TRAVEL_KINDS.includes(line.kind));
  if (isUsual || expensesOffered === 'YES' || OPEN_TO_ALL.includes(method)) return [];
  const words = isLarger
    ? 'Expenses for a larger event are not paid unless the activity or the area says so.'
    : `Expenses for this kind of activity (${METHOD_WORDS[method].toLowerCase()}) are not paid unless the activity says so.`;
  const todo = 'Where this one is covered, say so on the activity.';
  return [hold(isLarger ? 'R-082' : 'R-081', line.id, { words, todo })];
}

/** What about the activity makes a claim unusual. The policy is the one of the activity’s day. */
export function checkActivity({ activity }: Claim, policy: AreaPolicy): readonly ClaimFinding[] {
  const { method, expensesOffered } = activity;
  const isUsual = policy.eligibleMethods.includes(method);
  const isCovered = isUsual || (LARGER_EVENTS.includes(method) && policy.coverLargeEventTravel);
  if (expensesOffered === 'NO' && isCovered)
    return [
      warn('R-081', null, {
        words: 'The plan says that expenses are not refunded for this activity.',
        todo: 'Change the activity, or say why the claim is paid all the same.',
      }),
    ];
  if (!OPEN_TO_ALL.includes(method) || isUsual || expensesOffered === 'YES') return [];
  return [
    warn('R-084', null, {
      words:
        'People come to an open meeting or answer a wide consultation by choice, so expenses are not usually paid.',
      todo: 'Say why the claim is paid all the same.',
    }),
  ];
}
