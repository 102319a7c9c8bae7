import { useMemo, type ReactNode } from 'react';
import { detailsOf } from '../../../../shared/domain/policy/draft.ts';
import type { PolicyProblem } from '../../../../shared/domain/policy/check.ts';
import type { PolicyVersion } from '../../../../shared/domain/policy/shapes.ts';
import { workedClaims, type WorkedClaim } from '../../../../shared/domain/policy/worked-claim.ts';
import { addDays, formatDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import type { Policy } from '../policies.queries.ts';
import styles from '../policies.module.css';
import { EffectNote } from './EffectNote.tsx';
import { SECTIONS, sectionOf, type SectionId } from './sections.ts';
import type { PolicyEditor } from './usePolicyEditor.ts';

interface SaveSectionProps {
  readonly editor: PolicyEditor;
  readonly areaId: string;
  readonly others: readonly Policy[];
  readonly onGo: (section: SectionId) => void;
  /** The save button and what the last save said. */
  readonly children: ReactNode;
}

/** What is still in the way, what the change would do to worked claims and to claims that are open, and the save. */
export function SaveSection({ editor, areaId, others, onGo, children }: SaveSectionProps) {
  const details = detailsOf(editor.draft);
  const blocks = editor.problems.filter(({ level }) => level === 'block');
  return (
    <div className={styles.stack}>
      {editor.problems.length > 0 && <ProblemsPanel problems={editor.problems} onGo={onGo} />}
      {details ? (
        <>
          <EffectNote
            areaId={areaId}
            from={details.effectiveFrom}
            to={details.effectiveTo}
            isChange={editor.draft.changesId !== null}
          />
          <WorkedPanel editor={editor} on={details.effectiveFrom} others={others} />
        </>
      ) : (
        <Callout tone="info" title="What this would change is shown here once every figure is filled in." />
      )}
      {blocks.length === 0 && <Callout tone="success" title="Everything that is needed is there." />}
      {children}
    </div>
  );
}

const LEVELS = {
  block: { tone: 'danger', words: 'To do' },
  warn: { tone: 'warning', words: 'Look at' },
  prompt: { tone: 'info', words: 'Good to know' },
} as const;

function ProblemsPanel({
  problems,
  onGo,
}: {
  readonly problems: readonly PolicyProblem[];
  readonly onGo: (section: SectionId) => void;
}) {
  return (
    <Panel title="Before you save">
      <ul className={styles.problems}>
        {groups(problems).map(({ problem, count }) => {
          const id = sectionOf(problem);
          const label = SECTIONS.find((section) => section.id === id)?.label ?? '';
          const { tone, words } = LEVELS[problem.level];
          return (
            <li key={`${problem.words} ${id}`}>
              <StatusTag tone={tone}>{words}</StatusTag>
              <span>
                {problem.words}
                {count > 1 && ` (${count} times)`}
              </span>
              <Link onPress={() => onGo(id)}>{label}</Link>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** The same words about several rows of a step are said once. */
function groups(
  problems: readonly PolicyProblem[],
): readonly { readonly problem: PolicyProblem; readonly count: number }[] {
  const keyOf = (problem: PolicyProblem): string => `${sectionOf(problem)} ${problem.words}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).entries()].map(
    ([key, problem]) => ({
      problem,
      count: problems.filter((other) => keyOf(other) === key).length,
    }),
  );
}

const paid = (pence: number | null): string => (pence === null ? 'No policy' : formatMoney(pence));

const COLUMNS: readonly TableColumn<WorkedClaim>[] = [
  { id: 'what', header: 'Made-up claim', cell: ({ words }) => words, isRowHeader: true },
  {
    id: 'before',
    header: 'Paid now',
    cell: ({ beforePence }) => paid(beforePence),
    align: 'end',
    width: '6rem',
  },
  {
    id: 'after',
    header: 'Paid then',
    cell: ({ afterPence }) => paid(afterPence),
    align: 'end',
    width: '6rem',
  },
  {
    id: 'change',
    header: 'Difference',
    cell: ({ change, changeWords, said }) => (
      <span className={styles.change}>
        <span className={styles.changeWords} data-differs={change !== 'SAME' || undefined}>
          {changeWords}
        </span>
        {change !== 'SAME' &&
          change !== 'NEW' &&
          said.map((sentence) => (
            <span key={sentence} className={styles.saidAfter}>
              {sentence}
            </span>
          ))}
      </span>
    ),
  },
];

function WorkedPanel({
  editor,
  on,
  others,
}: {
  readonly editor: PolicyEditor;
  readonly on: IsoDate;
  readonly others: readonly Policy[];
}) {
  const rows = useMemo(() => workedClaims(on, versionsAround(editor, others)), [editor, on, others]);
  const count = rows.filter(({ change }) => change !== 'SAME').length;
  return (
    <Panel
      title="What this would change"
      description={`Seven made-up claims for ${formatDate(on)}, checked under the versions there are now and under this one. ${countWords(count)}`}
      isFlush
    >
      <Table label="What this would change" columns={COLUMNS} rows={rows} rowId={({ id }) => id} />
    </Panel>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'None of them changes.';
  return count === 1 ? 'One of them changes.' : `${count} of them change.`;
}

/** The versions as they are, and as they would be. */
function versionsAround({ draft, policy, plan }: PolicyEditor, others: readonly Policy[]) {
  const before = others.filter(({ archived }) => !archived).map(asVersion);
  const after = before
    .filter(({ id }) => id !== draft.changesId)
    .map((version) =>
      version.id === plan?.ended?.version.id
        ? { ...version, effectiveTo: addDays(policy.effectiveFrom, -1) }
        : version,
    );
  // First, so that it decides where the dates still clash: then nothing can be saved anyway.
  return { before, after: [policy, ...after] };
}

const asVersion = ({ id, title, effectiveFrom, effectiveTo, content }: Policy): PolicyVersion =>
  ({ ...content, id, title, effectiveFrom, effectiveTo }) as PolicyVersion;
