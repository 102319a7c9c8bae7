import type { ReactNode } from 'react';
import { BAND_WORDS, bandOf, BANDS, type Band } from '../../../../shared/domain/equality/groups.ts';
import type { GroupFacts } from '../group-facts.ts';
import type { GridColumn } from './grid-column.ts';
import { GroupLine } from './GroupLine.tsx';
import { quickAnswer, type QuickAnswer } from './quick-set.ts';
import { useGroupGrid } from './useGroupGrid.ts';
import styles from './grid.module.css';

/** What an open row can do with the grid around it. */
export interface EditorCommands {
  readonly close: () => void;
  readonly openNext: () => void;
  /** Its row is going away. */
  readonly leave: () => void;
}

interface GroupGridProps {
  readonly projectId: string;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  /** Those on show, in print order. */
  readonly groups: readonly GroupFacts[];
  readonly isReadOnly: boolean;
  /** Whether groups stand under the headings of their bands. */
  readonly hasBands: boolean;
  /** Rows that stand out, in bold. */
  readonly isStrong?: (facts: GroupFacts) => boolean;
  /** The group whose editor is open; the page keeps it, so that it stays on show. */
  readonly openId: string | undefined;
  readonly onOpen: (rowId: string | undefined) => void;
  /** The id of a line, where links land. */
  readonly elementOfRow?: (rowId: string) => string;
  readonly onQuick: (facts: GroupFacts, quick: QuickAnswer, code: string | null) => void;
  readonly editor: (facts: GroupFacts, commands: EditorCommands) => ReactNode;
}

/** Groups as a grid: one line each, read at a glance; the open one has its editor below its line. */
export function GroupGrid({
  groups,
  columns,
  isReadOnly,
  openId,
  onOpen,
  onQuick,
  ...props
}: GroupGridProps) {
  const { projectId, label, hasBands, isStrong, elementOfRow, editor } = props;
  const { frame, current, commands, handlers } = useGroupGrid({
    rowIds: groups.map(({ group }) => group.id),
    columns: [{ id: 'name', part: columns[0]?.part ?? 'know' }, ...columns],
    openId,
    setOpenId: onOpen,
    onKey: ({ rowId, column }, key) => {
      const quick = columns.find(({ id }) => id === column)?.quick;
      const facts = groups.find(({ group }) => group.id === rowId);
      if (quick === undefined || facts === undefined || isReadOnly) return false;
      const now = facts.group[quick.field];
      const code = quickAnswer(quick, now, key);
      if (code !== undefined && code !== now) onQuick(facts, quick, code);
      return code !== undefined;
    },
  });
  const drawGroup = (facts: GroupFacts) => {
    const { id } = facts.group;
    const isOpen = openId === id;
    return (
      <GroupLine
        key={id}
        activeColumn={current.rowId === id ? current.column : undefined}
        columns={columns}
        element={elementOfRow?.(id)}
        facts={facts}
        isOpen={isOpen}
        isStrong={isStrong?.(facts) ?? false}
        projectId={projectId}
      >
        {isOpen && editor(facts, { ...commands, leave: () => commands.leave(id) })}
      </GroupLine>
    );
  };
  return (
    <div ref={frame} className={styles.box}>
      <table aria-label={label} className={styles.table} {...handlers}>
        <GridHead columns={columns} />
        {partsOf(groups, hasBands).map((part) => (
          <tbody key={part.band ?? 'all'}>
            {part.band !== undefined && <BandLine band={part.band} width={columns.length + 1} />}
            {part.groups.map(drawGroup)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The groups band by band, or all together. */
const partsOf = (groups: readonly GroupFacts[], hasBands: boolean) =>
  hasBands
    ? BANDS.map((band) => ({
        band,
        groups: groups.filter(({ group }) => bandOf(group.groupCode) === band),
      })).filter((part) => part.groups.length > 0)
    : [{ band: undefined, groups }];

function BandLine({ band, width }: { readonly band: Band; readonly width: number }) {
  return (
    <tr className={styles.band}>
      <th colSpan={width} scope="rowgroup">
        {BAND_WORDS[band]}
      </th>
    </tr>
  );
}

function GridHead({ columns }: { readonly columns: readonly GridColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">Group</th>
        {columns.map(({ id, header, width }) => (
          <th key={id} scope="col" style={{ width: `${width}%` }}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}
