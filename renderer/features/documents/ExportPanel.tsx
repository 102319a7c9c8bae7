import { useState } from 'react';
import { plural } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { ProgressBar } from '../../components/ProgressBar/ProgressBar.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { useMay } from '../../data/setup.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { SaveMap } from './SaveMap.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { useExport, type Choice, type ExportRecord, type Previewed } from './documents.queries.ts';
import styles from './documents.module.css';

interface ExportPanelProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** Undefined while it is being drawn. */
  readonly preview: Previewed | undefined;
}

/** Which document it is to be, whether it would be a draft or final, and the button that makes the Word file. */
export function ExportPanel({ choice, onChange, preview }: ExportPanelProps) {
  const making = useExport();
  const [made, setMade] = useState<ExportRecord | undefined>(undefined);
  const mayExport = useMay('documents:export');
  const run = async (): Promise<void> => {
    setMade(undefined);
    const answer = await making.run(choice);
    if (answer.ok) setMade(answer.value);
  };
  return (
    <Panel title="Word document">
      <div className={styles.export}>
        <ChoiceFields choice={choice} onChange={onChange} />
        {preview && <Status preview={preview} />}
        {mayExport ? (
          <Button icon="export" isBusy={making.isBusy} variant="primary" onPress={() => void run()}>
            Export to Word
          </Button>
        ) : (
          <Callout tone="info">You are set up to look, not to export.</Callout>
        )}
        {mayExport && choice.code === 'D05' && <SaveMap projectId={choice.projectId} />}
        {making.isBusy && <ProgressBar label="Making and checking the document" />}
        <ExportOutcome failure={making.failure} made={made} />
      </div>
    </Panel>
  );
}

function Status({ preview: { model, missing } }: { readonly preview: Previewed }) {
  const isFinal = model.status === 'final';
  return (
    <p className={styles.status}>
      <StatusTag icon={isFinal ? 'checkCircle' : 'edit'} tone={isFinal ? 'success' : 'warning'}>
        {isFinal ? 'Final' : 'Draft'}
      </StatusTag>
      <span>
        Version {model.version}.{' '}
        {isFinal ? 'Nothing is missing.' : `${plural(missing.length, 'answer')} missing.`}
      </span>
    </p>
  );
}
