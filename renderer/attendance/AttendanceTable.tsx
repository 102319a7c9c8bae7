import { useState } from 'react';
import { Button } from '../components/Button/Button.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden/VisuallyHidden.tsx';
import type { Line } from './attendance-changes.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import styles from './attendance.module.css';

interface AttendanceTableProps {
  readonly lines: readonly Line[];
  /** How long the whole activity took, in minutes; null when that is not known. */
  readonly whole: number | null;
  readonly isReadOnly: boolean;
}

/** So many rows with their answers are shown at a time: a large event stays quick. */
const PART = 40;

/** Everybody at one activity, one row each; a row opens to show the offer and the needs. */
export function AttendanceTable({ lines, whole, isReadOnly }: AttendanceTableProps) {
  const [shown, setShown] = useState(PART);
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  return (
    <>
      <table aria-label="People at this activity" className={styles.table}>
        <thead>
          <tr>
            <th className={styles.name} scope="col">
              Name
            </th>
            <th className={styles.answer} scope="col">
              Answer
            </th>
            <th className={styles.came} scope="col">
              Came
            </th>
            <th className={styles.minutes} scope="col">
              Minutes
            </th>
            <th className={styles.claim} scope="col">
              Claim
            </th>
            <th className={styles.tools} scope="col">
              <VisuallyHidden>Details</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line) => (
            <AttendanceRow
              key={line.entry.id}
              isOpen={openId === line.entry.id}
              isReadOnly={isReadOnly}
              line={line}
              whole={whole}
              onToggle={() => setOpenId(openId === line.entry.id ? undefined : line.entry.id)}
            />
          ))}
        </tbody>
      </table>
      {lines.length > shown && (
        <div className={styles.foot}>
          <Button onPress={() => setShown(shown + PART)}>Show more people</Button>
          <output className={styles.hint}>
            {shown} of {lines.length} shown
          </output>
        </div>
      )}
    </>
  );
}
