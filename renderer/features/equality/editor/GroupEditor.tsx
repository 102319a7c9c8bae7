import type { ReactNode } from 'react';
import type { EditorPart } from '../grid/grid-column.ts';
import type { EditorCommands } from '../grid/GroupGrid.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { EvidenceAnswer } from './EvidenceAnswer.tsx';
import { GroupAnswers, type EditorPlace } from './GroupAnswers.tsx';
import { fieldsOf } from './group-fields.ts';
import { HearingPart, NeedPart } from './HearingPart.tsx';
import styles from './editor.module.css';

interface GroupEditorProps extends EditorPlace {
  readonly commands: EditorCommands;
  readonly isLast: boolean;
  readonly tools?: ReactNode;
}

/** Everything asked of one group, in three columns where there is room: what is known, the effect, how to hear from it. */
export function GroupEditor({ commands, isLast, tools, ...place }: GroupEditorProps) {
  const fields = fieldsOf(place.facts.group);
  return (
    <EditorFrame commands={commands} facts={place.facts} isLast={isLast} tools={tools}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Part name="know" title="What we know">
            <GroupAnswers {...place} fields={fields.know} />
            <EvidenceAnswer {...place} />
          </Part>
          <Part name="people" title="What people tell us">
            <GroupAnswers {...place} fields={fields.people} />
          </Part>
        </div>
        <div className={styles.column}>
          <Part name="effect" title="Effect and what we will do">
            <GroupAnswers {...place} fields={fields.effect} />
          </Part>
        </div>
        <div className={styles.column}>
          <Part name="need" title="Further engagement">
            <NeedPart {...place} />
          </Part>
          <Part name="hear" title="The plan to hear them">
            <HearingPart {...place} />
          </Part>
        </div>
      </div>
    </EditorFrame>
  );
}

/** Only how the group will be heard: for the list of gaps. */
export function GapEditor({ commands, isLast, ...place }: GroupEditorProps) {
  return (
    <EditorFrame commands={commands} facts={place.facts} isLast={isLast}>
      <div className={styles.gapColumns}>
        <Part name="need" title="Further engagement">
          <NeedPart {...place} />
        </Part>
        <Part name="hear" title="The plan to hear them">
          <HearingPart {...place} />
        </Part>
      </div>
    </EditorFrame>
  );
}

interface PartProps {
  readonly name: EditorPart;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ name, title, children }: PartProps) {
  return (
    <section aria-label={title} className={styles.part} data-part={name}>
      <h2 className={styles.partTitle}>{title}</h2>
      {children}
    </section>
  );
}
