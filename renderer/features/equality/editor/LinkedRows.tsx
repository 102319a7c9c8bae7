import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import type { LinkedKind } from '../../../../shared/domain/plan/form/types.ts';
import { usePlanNames } from '../../../answers/fields/plan-names.ts';
import { changeRow } from '../../../answers/rows/row-changes.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import { Icon } from '../../../components/Icon/Icon.tsx';
import type { IconName } from '../../../components/Icon/icons.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { groupList } from '../equality-list.ts';
import type { EditorPlace } from './GroupAnswers.tsx';
import styles from './editor.module.css';

interface LinkedRowsProps extends EditorPlace {
  readonly field: 'activityIds' | 'evidenceIds';
  readonly to: LinkedKind;
  readonly label: string;
  /** `Link an activity`. */
  readonly addLabel: string;
  readonly icon: IconName;
}

/** The rows a group points to, a line each, and a list to choose one more from. Few of many are linked, so only those take room. */
export function LinkedRows({
  projectId,
  facts,
  isReadOnly,
  field,
  to,
  label,
  addLabel,
  icon,
}: LinkedRowsProps) {
  const client = useQueryClient();
  const options = usePlanNames(to);
  const ids = facts.group[field];
  const { frame, focusLater } = useAddFocus();
  const set = async (next: readonly string[]): Promise<void> => {
    await drafts.flushAll();
    // In the rows' own order, so that the same links are always the same value.
    const ordered = options.map(({ id }) => id).filter((id) => next.includes(id));
    await changeRow(groupList(client, projectId), facts.group.id, { [field]: ordered }, `Change “${label}”`);
  };
  const takeOff = (id: string): void => {
    focusLater();
    void set(ids.filter((other) => other !== id));
  };
  const chosen = options.filter(({ id }) => ids.includes(id));
  const others = options.filter(({ id }) => !ids.includes(id) && !facts.cancelledIds.includes(id));
  return (
    <fieldset ref={frame} aria-label={label} className={styles.links}>
      <p className={styles.label}>{label}</p>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map(({ id, label: name }) => (
            <li key={id}>
              <Icon name={icon} size="sm" />
              <span>
                {facts.cancelledIds.includes(id) ? `${name} (cancelled, so it does not count)` : name}
              </span>
              {!isReadOnly && (
                <IconButton icon="cross" label={`Take off ${name}`} size="sm" onPress={() => takeOff(id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {chosen.length === 0 && isReadOnly && <p className={styles.note}>None</p>}
      {!isReadOnly && others.length > 0 && (
        <div data-add>
          <SelectField
            isLabelHidden
            label={addLabel}
            options={others}
            placeholder={addLabel}
            value={null}
            width="full"
            onChange={(id) => void set([...ids, id])}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Puts focus on the list to choose from once a line with focus has gone. */
function useAddFocus() {
  const frame = useRef<HTMLFieldSetElement>(null);
  const isWaiting = useRef(false);
  useLayoutEffect(() => {
    if (!isWaiting.current || frame.current?.contains(document.activeElement)) return;
    isWaiting.current = false;
    frame.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
  });
  return { frame, focusLater: () => void (isWaiting.current = true) };
}
