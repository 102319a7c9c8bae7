import { plural } from '../../../shared/values/text.ts';
import { Answered } from '../../data/Answered.tsx';
import { useMay } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { ProgressBar } from '../../components/ProgressBar/ProgressBar.tsx';
import { BackupNotes } from './BackupNotes.tsx';
import { FailureNote } from './FailureNote.tsx';
import { sizeWords } from './size-words.ts';
import { useBackup, useStoreStatus, useVerify } from './setup.queries.ts';
import styles from './settings.module.css';

/** Where the records are, whether they are whole, and a copy of them. */
export function RecordsPanel() {
  const status = useStoreStatus();
  const backup = useBackup();
  const verify = useVerify();
  const mayBackUp = useMay('store:keep');
  return (
    <Panel
      title="Your work on this laptop"
      description="Nothing leaves this laptop unless you save it to a file."
    >
      <div className={styles.stack}>
        <Answered asked={status} waiting="Looking at your work">
          {({ folder, projects, sizeBytes, readOnly }) => (
            <DescriptionList
              items={[
                { term: 'Folder', description: folder },
                { term: 'Holds', description: plural(projects, 'project') },
                { term: 'Size', description: sizeWords(sizeBytes) },
                ...(readOnly ? [{ term: 'Can be', description: 'Read, not changed' }] : []),
              ]}
            />
          )}
        </Answered>
        <div className={styles.buttons}>
          {mayBackUp && (
            <Button icon="save" isBusy={backup.isBusy} onPress={() => void backup.run({})}>
              Back up now
            </Button>
          )}
          <Button icon="checkCircle" isBusy={verify.isBusy} onPress={() => void verify.run({})}>
            Check that all is well
          </Button>
        </div>
        {backup.isBusy && <ProgressBar label="Copying your work and checking the copy" />}
        {verify.isBusy && <ProgressBar label="Checking everything you have saved" />}
        <BackupNotes backup={backup} />
        <FailureNote words={verify.words} />
        {verify.value !== undefined && <Verdict problems={verify.value.problems} />}
      </div>
    </Panel>
  );
}

function Verdict({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0)
    return (
      <Callout tone="success" title="All is well." isAnnounced>
        Everything you have saved can be read.
      </Callout>
    );
  return (
    <Callout tone="error" title={`${plural(problems.length, 'problem')} found.`} isAnnounced>
      <p>Close the app and bring back your last backup. Pass these words on to the people who support you:</p>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Callout>
  );
}
