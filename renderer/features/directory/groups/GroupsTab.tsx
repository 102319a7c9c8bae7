import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import { adviceOn, GROUP_ADVICE } from '../../../../shared/domain/stakeholders/groups.ts';
import {
  GROUP_TYPE_WORDS,
  GROUP_TYPES,
  type GroupType,
} from '../../../../shared/domain/stakeholders/lists.ts';
import { addEntry, archiveEntry } from '../../../answers/directory/entry-changes.ts';
import type { EntryField } from '../../../answers/directory/EntryAnswer.tsx';
import { EntryForm } from '../../../answers/directory/EntryForm.tsx';
import { Button } from '../../../components/Button/Button.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import styles from '../directory-page.module.css';

type Note = Output<'directory.groupNotes'>['entries'][number];

const FIELDS: readonly EntryField<'groupNote'>[] = [
  { key: 'who', label: 'Who they are', input: { kind: 'longText', rows: 2 }, span: 6 },
  { key: 'useForWords', label: 'Use for', input: { kind: 'longText', rows: 2 }, span: 6 },
  { key: 'caution', label: 'Caution', input: { kind: 'longText', rows: 2 }, span: 6 },
];

/** Who each kind of group is, what to use it for and what to mind; printed in the stakeholder report. */
export function GroupsTab() {
  const asked = useAsk('directory.groupNotes', {});
  const [openGroup, setOpenGroup] = useState<GroupType | undefined>(undefined);
  return (
    <Answered asked={asked} waiting="Getting the groups">
      {({ entries }) => (
        <div className={styles.groups}>
          <p className={styles.hint}>
            The words come with the app. Put your area’s own in their place where you know better: they are
            printed in the stakeholder map report.
          </p>
          {GROUP_TYPES.map((groupType) => (
            <GroupBox
              key={groupType}
              groupType={groupType}
              isOpen={openGroup === groupType}
              notes={entries}
              onOpen={(isOpen) => setOpenGroup(isOpen ? groupType : undefined)}
            />
          ))}
        </div>
      )}
    </Answered>
  );
}

interface GroupBoxProps {
  readonly groupType: GroupType;
  readonly notes: readonly Note[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function GroupBox({ groupType, notes, isOpen, onOpen }: GroupBoxProps) {
  const client = useQueryClient();
  const mayWrite = useMay('projects:write');
  const own = notes.find((note) => note.groupType === groupType && !note.archived);
  const advice = adviceOn(groupType, notes);
  const title = GROUP_TYPE_WORDS[groupType];
  const edit = async (): Promise<void> => {
    // The first change starts from the words that come with the app.
    const { who, useFor, caution } = GROUP_ADVICE[groupType];
    if (!own && !(await addEntry(client, 'groupNote', { groupType, who, useForWords: useFor, caution })))
      return;
    onOpen(true);
  };
  const restore = (): void => {
    if (own)
      void archiveEntry(client, { kind: 'groupNote', id: own.id }, { archived: true, title: `“${title}”` });
    onOpen(false);
  };
  return (
    <section aria-label={title} className={styles.group}>
      <div className={styles.groupHead}>
        <h2 className={styles.title}>
          {title} {own && <StatusTag>Our own words</StatusTag>}
        </h2>
        {mayWrite && (
          <Button size="sm" variant="quiet" onPress={() => (isOpen ? onOpen(false) : void edit())}>
            {isOpen ? 'Done' : 'Change'} <VisuallyHidden>the words on {title.toLowerCase()}</VisuallyHidden>
          </Button>
        )}
      </div>
      {isOpen && own ? (
        <div className={styles.answers}>
          <EntryForm entry={own} fields={FIELDS} isReadOnly={!mayWrite} kind="groupNote" />
          <Button size="sm" variant="quiet" icon="undo" onPress={restore}>
            Back to the words of the app
          </Button>
        </div>
      ) : (
        <dl className={styles.words}>
          <Words term="Who they are" words={advice.who} />
          <Words term="Use for" words={advice.useFor} />
          {advice.caution !== '' && <Words term="Caution" words={advice.caution} />}
        </dl>
      )}
    </section>
  );
}

function Words({ term, words }: { readonly term: string; readonly words: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words === '' ? '–' : words}</dd>
    </div>
  );
}
