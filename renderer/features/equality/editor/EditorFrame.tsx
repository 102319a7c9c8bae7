import type { KeyboardEvent, ReactNode } from 'react';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import { Button } from '../../../components/Button/Button.tsx';
import { Kbd } from '../../../components/Kbd/Kbd.tsx';
import type { EditorCommands } from '../grid/GroupGrid.tsx';
import type { GroupFacts } from '../group-facts.ts';
import styles from './editor.module.css';

interface EditorFrameProps {
  readonly facts: GroupFacts;
  readonly commands: EditorCommands;
  readonly isLast: boolean;
  /** More buttons at the end. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** Around the questions about one group: what the rules say, the way out, and the way on. Escape closes, Ctrl+Enter goes on. */
export function EditorFrame({ facts, commands, isLast, tools, children }: EditorFrameProps) {
  const { close, openNext } = commands;
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    // Lists and calendars that open above the row use the same keys for themselves.
    const isOurs = event.currentTarget.contains(event.target as Node) && !event.defaultPrevented;
    const isClosing = event.key === 'Escape';
    if (!isOurs || !(isClosing || (event.key === 'Enter' && event.ctrlKey))) return;
    event.preventDefault();
    event.stopPropagation();
    if (isClosing) close();
    else openNext();
  };
  return (
    // The keys are shortcuts for buttons that are there as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset aria-label={facts.name} className={styles.editor} data-editor onKeyDown={press}>
      <FieldNotes findings={facts.findings} />
      {children}
      <div className={styles.foot}>
        <Button size="sm" onPress={close}>
          Done
        </Button>
        {!isLast && (
          <Button size="sm" variant="quiet" onPress={openNext}>
            Done, and open the next group
          </Button>
        )}
        {!isLast && (
          <span className={styles.keys}>
            <Kbd keys="Ctrl+Enter" />
          </span>
        )}
        <span className={styles.tools}>{tools}</span>
      </div>
    </fieldset>
  );
}
