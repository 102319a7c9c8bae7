import { dutyResult } from '../duty/result.ts';
import type { Finding } from '../findings.ts';
import { sectionOfLink } from '../plan/form/places.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { checkStatus, nextStatus, STATUS_SOURCES } from '../projects/status.ts';
import { findingsOf, sourceOf } from '../rules/index.ts';
import { overrideOf, overrideSubject } from '../rules/overrides.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { stepInto, stepOf } from './steps.ts';

/** One thing the rules say about a project, with everything a person needs to settle it. */
export interface ReadinessItem {
  /** Tells it from every other one of the project. */
  readonly id: string;
  readonly finding: Finding;
  /** `rows.activity#` and the row’s id, `consultation.closes`: where it is settled. */
  readonly link: string;
  /** Where the rule comes from, in words. */
  readonly source: string;
  /** The number and title of the part of the plan it belongs to; 0 and `Settings` for none. */
  readonly part: { readonly number: number; readonly title: string };
  /** What it keeps from happening, for a block. */
  readonly step: string | undefined;
}

export interface AcceptedItem extends ReadinessItem {
  readonly override: StoredRow<'findingOverride'>;
}

/** Everything the rules say, by what it asks of a person; each list in the order of the plan. */
export interface Readiness {
  readonly stops: readonly ReadinessItem[];
  readonly needsReason: readonly ReadinessItem[];
  readonly worth: readonly ReadinessItem[];
  readonly accepted: readonly AcceptedItem[];
}

/** §4. What stands in the way of the next step, what needs a reason, what is worth a thought, and what was accepted. */
export function readinessOf(facts: RuleFacts): Readiness {
  const items = [...withStep(facts), ...findingsOf(facts).filter(isBesideStatus(facts)).map(itemOf)].toSorted(
    (one, other) => one.part.number - other.part.number,
  );
  const unique = items.filter(({ id }, index) => items.findIndex((one) => one.id === id) === index);
  const of = (level: Finding['level']) => unique.filter(({ finding }) => finding.level === level);
  const accepted = of('warn').flatMap((item) => {
    const override = overrideOf(item.finding, facts.rows.findingOverride);
    return override ? [{ ...item, override }] : [];
  });
  const isAccepted = new Set(accepted.map(({ id }) => id));
  return {
    stops: of('block'),
    needsReason: of('warn').filter(({ id }) => !isAccepted.has(id)),
    worth: of('prompt'),
    accepted,
  };
}

/** §4.16. What keeps the project from its next status. */
function withStep(facts: RuleFacts): readonly ReadinessItem[] {
  const next = nextStatus({ status: facts.head.status, pausedFrom: null }, 'ADVANCE')?.status;
  if (next === undefined) return [];
  return statusBlocks(facts).map((finding) => ({ ...itemOf(finding), step: stepInto(next) }));
}

/** The blocks of the status path, by the rules the back end applies. */
export function statusBlocks({ head, records, rows }: Pick<RuleFacts, 'head' | 'records' | 'rows'>) {
  const next = nextStatus({ status: head.status, pausedFrom: null }, 'ADVANCE');
  if (next === undefined) return [];
  return checkStatus(next.status, {
    records,
    rows,
    dutyAssessed: dutyResult(records.legalDuty) !== 'INCOMPLETE',
  });
}

/** The status path says in its own words what is not finished; it is not said twice. */
const isBesideStatus = (facts: RuleFacts) => {
  const said = new Set(statusBlocks(facts).map(({ rule }) => rule));
  return ({ rule, level }: Finding): boolean => !(level === 'block' && said.has(rule));
};

const itemOf = (finding: Finding): ReadinessItem => {
  const link = linkOf(finding);
  const section = sectionOfLink(link);
  return {
    id: `${finding.rule} ${finding.level} ${finding.field} ${overrideSubject(finding)}`,
    finding,
    link,
    source: sourceOf(finding.rule) ?? STATUS_SOURCES[finding.rule] ?? '',
    part: { number: section?.number ?? 0, title: section?.title ?? 'Settings' },
    step: finding.level === 'block' ? stepOf(finding) : undefined,
  };
};

/** Where a finding is settled: its answer, or the very row it is about. */
export const linkOf = ({ field, subject }: Pick<Finding, 'field' | 'subject'>): string =>
  subject === undefined || !field.startsWith('rows.') ? field : `${field}#${subject}`;
