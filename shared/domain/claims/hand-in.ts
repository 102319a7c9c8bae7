import type { IsoDate } from '../../values/dates.ts';
import { addPence, type Pence } from '../../values/money.ts';
import type { Assessment } from './assess.ts';
import { stops } from './findings.ts';
import type { ClaimState } from './states.ts';
import { canSubmit, openFindings, type Stop } from './steps.ts';

/** What the form says about the claim as a whole. */
export interface HandedIn {
  readonly state: ClaimState;
  readonly assessment: Assessment;
  readonly receivedOn: IsoDate | null;
  readonly receivedVia: string | null;
  readonly declarationOn: IsoDate | null;
}

/**
 * §4.16, E42. Everything that stands in the way of handing a claim in: what is missing or cannot be, and each warning that
 * has no reason yet. A line that is held waits by itself; what only an approver may let pass waits for the approver.
 */
export const submitStops = (facts: HandedIn): readonly Stop[] => [
  ...canSubmit(facts).stops,
  ...openFindings(facts.assessment).filter(({ level }) => level === 'warn'),
];

/** §4.15. What is claimed on lines that are held: they are paid when they are proved or settled. In pence. */
export const heldPence = ({ lines }: Pick<Assessment, 'lines'>): Pence =>
  addPence(lines.filter(({ findings }) => findings.some(stops)).map(({ claimedPence }) => claimedPence));
