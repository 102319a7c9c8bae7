import { useEffect, useState, type ReactNode } from 'react';
import { formatMoney, addPence } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { isKept } from '../../../state/kept.ts';
import { addingPlace } from './add/adding.ts';
import { CareForm } from './add/CareForm.tsx';
import { CostForm } from './add/CostForm.tsx';
import { JourneyForm } from './add/JourneyForm.tsx';
import { outcomeOf, useClaim } from './claim-context.ts';
import type { ClaimPageValue, LineEntry } from './claim.queries.ts';
import styles from './claim.module.css';
import { landOnLine } from './land.ts';
import { LINES_ID } from './line/line-ids.ts';
import { LineCard } from './line/LineCard.tsx';
import { GROUP_TITLES, groupOf, LINE_GROUPS, type LineGroup } from './line-words.ts';

const FORMS = { travel: JourneyForm, care: CareForm, other: CostForm } as const;
const ADD_LABELS: Readonly<Record<LineGroup, string>> = {
  travel: 'Add a journey',
  care: 'Add care',
  other: 'Add parking or another cost',
};

/** The form that is open, and which one after another it is: each starts with empty answers. */
interface Adding {
  readonly group: LineGroup;
  readonly turn: number;
}

/** The lines in the order of the paper form, and the forms that add to them. */
export function LinesPanel() {
  const { page, isOpen, show } = useClaim();
  const [addedId, setAddedId] = useState<string | null>(null);
  const isThere = page.lines.some(({ id }) => id === addedId);
  // Once the new line stands there, it is what one looks at next.
  useEffect(() => {
    if (isThere) landOnLine(addedId);
  }, [isThere, addedId]);
  // A new claim starts with the journey: nearly every claim has one.
  const [adding, setAdding] = useState<Adding | null>(() => startingWith(page));
  const start = (group: LineGroup): void => setAdding((now) => ({ group, turn: (now?.turn ?? 0) + 1 }));
  const close = (): void => {
    setAdding(null);
    landOnLine(null);
  };
  const added = ([lineId]: readonly string[]): void => {
    setAdding(null);
    if (lineId === undefined) return;
    show(lineId);
    setAddedId(lineId);
  };
  const form = (group: LineGroup) => {
    const Form = FORMS[group];
    return isOpen && adding?.group === group ? (
      <Form key={adding.turn} hasFocus={adding.turn > 0} onAdded={added} onClose={close} />
    ) : null;
  };
  return (
    <Panel
      actions={
        isOpen &&
        LINE_GROUPS.map((group) => (
          <Button key={group} icon="add" size="sm" onPress={() => start(group)}>
            {ADD_LABELS[group]}
          </Button>
        ))
      }
      id={LINES_ID}
      title="What is claimed"
    >
      <div className={styles.groups}>
        {LINE_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            lines={page.lines.filter(({ fields }) => groupOf(fields) === group)}
          >
            {form(group)}
          </Group>
        ))}
        {page.lines.length === 0 && (!isOpen || adding === null) && (
          <p className={styles.none}>
            {isOpen
              ? 'Nothing yet. Add the first journey or cost from the form the person gave you.'
              : 'Nothing was claimed.'}
          </p>
        )}
      </div>
    </Panel>
  );
}

/** The form that was left half filled in; on a new claim the journey; else none. */
function startingWith({ claim, lines }: ClaimPageValue): Adding | null {
  const left = LINE_GROUPS.find((group) => isKept(addingPlace(claim.id, group)));
  if (left) return { group: left, turn: 0 };
  return lines.length === 0 ? { group: 'travel', turn: 0 } : null;
}

interface GroupProps {
  readonly group: LineGroup;
  readonly lines: readonly LineEntry[];
  /** The form, while it is open here. */
  readonly children: ReactNode;
}

function Group({ group, lines, children }: GroupProps) {
  const { assessment } = useClaim();
  if (lines.length === 0 && children === null) return null;
  const sum = addPence(lines.map(({ id }) => outcomeOf(assessment, id)?.acceptedPence ?? 0));
  return (
    <section aria-label={GROUP_TITLES[group]} className={styles.group}>
      {lines.length > 0 && (
        <h3 className={styles.groupTitle}>
          <span>{GROUP_TITLES[group]}</span>
          <span>{formatMoney(sum)}</span>
        </h3>
      )}
      <ul className={styles.cards}>
        {lines.map((line) => (
          <LineCard key={line.id} line={line} />
        ))}
      </ul>
      {children}
    </section>
  );
}
