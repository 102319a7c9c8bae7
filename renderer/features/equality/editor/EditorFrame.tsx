import type { KeyboardEvent, ReactNode } from 'react';
import type { Finding } from '../../../../shared/domain/findings.ts';
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
  // Lists and calendars that open above the row use the same keys for themselves.
  const isOurs = ({ currentTarget, target, defaultPrevented }: KeyboardEvent<HTMLElement>): boolean =>
    currentTarget.contains(target as Node) && !defaultPrevented;
  const take = (event: KeyboardEvent<HTMLElement>, run: () => void): void => {
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && isOurs(event)) take(event, close);
  };
  // Before the control that has focus: Enter alone would open a list.
  const pressFirst = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && event.ctrlKey && isOurs(event)) take(event, openNext);
  };
  return (
    // The keys are shortcuts for buttons that are there as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      aria-label={facts.name}
      className={styles.editor}
      data-editor
      onKeyDown={press}
      onKeyDownCapture={pressFirst}
    >
      <FieldNotes findings={ownFindings(facts)} />
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

/** Inside its own editor a group need not be named again. */
const ownFindings = ({ name, findings }: GroupFacts): readonly Finding[] =>
  findings.map((finding) => {
    const words = finding.words.replace(`${name}: `, '');
    return { ...finding, words: words.charAt(0).toUpperCase() + words.slice(1) };
  });
