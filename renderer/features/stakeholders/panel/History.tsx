import { useState } from 'react';
import { isPlaced, placeWords } from '../../../../shared/domain/stakeholders/quadrant.ts';
import type { Position } from '../../../../shared/domain/stakeholders/positions.ts';
import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { removePosition, type Site } from '../stakeholder-changes.ts';
import styles from './panel.module.css';

const FIELDS: readonly RowField<'stakeholderPosition'>[] = [
  { key: 'positionOn', label: 'Since', input: { kind: 'date' }, span: 6 },
  { key: 'influence', label: 'Influence', input: { kind: 'number', min: 1, max: 5 }, span: 3 },
  { key: 'interest', label: 'Interest', input: { kind: 'number', min: 1, max: 5 }, span: 3 },
  { key: 'reason', label: 'Why', input: { kind: 'longText', rows: 2 }, span: 6 },
];

interface HistoryProps {
  readonly projectId: string;
  readonly site: Site;
  readonly history: readonly Position[];
  readonly isReadOnly: boolean;
}

const dayOf = ({ positionOn }: Position): string =>
  positionOn === null ? 'Before the first date' : formatDate(positionOn);
const placeOf = (position: Position): string =>
  isPlaced(position) ? placeWords(position) : 'Not on the map';

/** Where it stood and since when, newest first. Each place can be put right or taken out. */
export function History({ projectId, site, history, isReadOnly }: HistoryProps) {
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  if (history.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>Places over time</h3>
      <ol className={styles.log}>
        {history.toReversed().map((position) => {
          const isOpen = position.id === openId;
          const title = `the place of ${dayOf(position)}`;
          return (
            <li key={position.id} id={`rows-stakeholderPosition-${position.id}`} className={styles.entry}>
              <div className={styles.entryHead}>
                <span>
                  <strong>{dayOf(position)}</strong>
                  <br />
                  {placeOf(position)}
                </span>
                {!isReadOnly && (
                  <span className={styles.tools}>
                    <Button
                      size="sm"
                      variant="quiet"
                      onPress={() => setOpenId(isOpen ? undefined : position.id)}
                    >
                      {isOpen ? 'Done' : 'Change'}
                    </Button>
                    <IconButton
                      icon="delete"
                      label={`Remove ${title}`}
                      size="sm"
                      onPress={() => void removePosition(site, position, title)}
                    />
                  </span>
                )}
              </div>
              {!isOpen && position.reason !== '' && <p className={styles.words}>{position.reason}</p>}
              {isOpen && (
                <div className={styles.answers}>
                  {FIELDS.map((field) => (
                    <RowAnswer
                      key={field.key}
                      field={field as RowField}
                      isReadOnly={isReadOnly}
                      kind="stakeholderPosition"
                      projectId={projectId}
                      row={position as unknown as AnyRow}
                    />
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
