import { formatDate } from '../../../values/dates.ts';
import type { PlanRows } from '../../../domain/plan/shapes.ts';
import type { DocumentOptions } from '../../define.ts';
import type { VersionFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, keyValues, row, table, type LabelledCell } from '../../parts.ts';
import { findStaff, signed } from '../../values.ts';
import {
  hasWords,
  missing,
  missingRun,
  NONE_RECORDED,
  oneLine,
  optional,
  plain,
  required,
  say,
  stack,
} from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

type Form = 'full' | 'short';
type Advice = PlanRows['advice'][number];

const ADVICE = '18 Engagement advice';
const LINK = 'rows.advice';

/** D01 §18. */
export const adviceAndSignOff: Section = (facts, options) => [
  h1('18 Advice and sign-off'),
  adviceTable(facts),
  keyValues('Sign-off', [
    ...signOffRows(facts, 'full'),
    row('Version history', historyCell(facts.history, options)),
  ]),
];

/** Short form: who and when only. The title gives the version; advice and addresses are in the full plan. */
export const signOffShortRows = (facts: D01Facts): readonly LabelledCell[] => [
  ...signOffRows(facts, 'short'),
  row('Engagement advice sought from / date', adviceCell(facts)),
];

/** At least one record of advice: from whom and when. */
const adviceTable = ({ plan }: D01Facts): Block =>
  table({
    caption: 'Advice',
    columns: [
      column('Engagement advice sought from / date', 24),
      column('Advice', 38),
      column('Our response', 38),
    ],
    rows: plan.rows.advice.map((each) => [fromCell(each), optional(each.advice), optional(each.response)]),
    stacked: true,
    none: { label: ADVICE, link: LINK },
  });

const adviceCell = ({ plan }: D01Facts): Cell =>
  plan.rows.advice.length === 0 ? missing(ADVICE, LINK) : plan.rows.advice.flatMap(fromCell);

function fromCell({ soughtFrom, soughtOn }: Advice): Cell {
  const day = soughtOn === null ? missingRun(`${ADVICE}: date`, LINK) : plain(formatDate(soughtOn));
  const from = required(oneLine(soughtFrom), `${ADVICE}: from whom`, LINK).flatMap(({ runs }) => runs);
  return [{ runs: [...from, plain(', '), day] }];
}

function signOffRows({ area, plan }: D01Facts, form: Form): readonly LabelledCell[] {
  const { signOff } = plan.records;
  const completed = signed(findStaff(plan, signOff.completedById), signOff.completedOn, {
    label: '18 Completed by',
    who: 'signOff.completedById',
    date: 'signOff.completedOn',
    form,
  });
  const committee = [
    signOff.committee,
    signOff.committeeDate === null ? '' : formatDate(signOff.committeeDate),
  ];
  return [
    row('Completed by', completed),
    row('Senior sign-off', seniorCell({ area, plan }, form)),
    row('Committee and date', say(committee.filter(hasWords).map(oneLine).join(', ') || NONE_RECORDED)),
  ];
}

/** E07 senior_sign_off. Needed only where the area asks for it; what was recorded is printed anyway. */
function seniorCell({ area, plan }: Pick<D01Facts, 'area' | 'plan'>, form: Form): Cell {
  const { seniorById, seniorOn } = plan.records.signOff;
  const who = findStaff(plan, seniorById);
  if (!area.seniorSignOffRequired && !who)
    return say(`Senior sign-off not required by ${oneLine(area.name)}`);
  return signed(who, seniorOn, {
    label: '18 Senior sign-off',
    who: 'signOff.seniorById',
    date: 'signOff.seniorOn',
    form,
  });
}

/** The version now being made is listed too, unless it was exported before. */
function historyCell(history: readonly VersionFacts[], { version, today, author }: DocumentOptions): Cell {
  const lines = [...history]
    .sort((a, b) => a.version - b.version)
    .map((each) => versionWords(each.version, formatDate(each.date), `${oneLine(each.by)} (${each.status})`));
  const now = versionWords(version, formatDate(today), `${oneLine(author)} (this version)`);
  const known = history.some((each) => each.version === version);
  return stack(...(known ? lines : [...lines, now]).map((line) => say(line)));
}

const versionWords = (version: number, date: string, by: string): string =>
  `Version ${version}, ${date}, ${by}`;
