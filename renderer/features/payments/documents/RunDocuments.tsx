import { useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import { Outcome } from '../../../made-documents/Outcome.tsx';
import styles from '../../../payment-documents/payment-documents.module.css';
import { useMake } from '../../../made-documents/useMake.ts';
import { DocumentDialog, type Shown } from './DocumentDialog.tsx';
import { RemittanceTable } from './RemittanceTable.tsx';

interface RunDocumentsProps {
  readonly runId: string;
  /** Remittances are made once the run is released. */
  readonly isReleased: boolean;
}

/** D08. The schedule for finance, and the remittances of a run: one by one, or all as one file. */
export function RunDocuments({ runId, isReleased }: RunDocumentsProps) {
  const asked = useAsk('payments.remittances', { runId });
  return (
    <Panel
      description="The schedule is for finance. A remittance tells each person what they are paid."
      title="Word documents"
    >
      <Answered asked={asked} waiting="Looking at who is paid">
        {(found) => <Makers found={found} isReleased={isReleased} runId={runId} />}
      </Answered>
    </Panel>
  );
}

interface MakersProps extends RunDocumentsProps {
  readonly found: Output<'payments.remittances'>;
}

function Makers({ runId, isReleased, found: { people, parts } }: MakersProps) {
  const [largePrint, setLargePrint] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const schedule = useChange('payments.exportSchedule', { tell: 'caller' });
  const remittances = useChange('payments.exportRemittances', { tell: 'caller' });
  const { made, failure, take } = useMake();
  const isBusy = schedule.isBusy || remittances.isBusy;
  const remit = (participantId: string | null, part: number, isLarge: boolean): void =>
    void take(remittances.run({ runId, participantId, part, largePrint: isLarge }));
  const due = people.filter(({ why }) => why === '');
  return (
    <div className={styles.stack}>
      <Checkbox isSelected={largePrint} label="Large print" onChange={setLargePrint} />
      <div className={styles.buttons}>
        <Button
          icon="document"
          onPress={() => setShown({ title: 'Schedule for finance', participantId: null, largePrint })}
        >
          See the schedule
        </Button>
        <Button
          icon="export"
          isBusy={schedule.isBusy}
          isDisabled={isBusy && !schedule.isBusy}
          onPress={() => void take(schedule.run({ runId, largePrint }))}
        >
          Schedule for finance
        </Button>
        {isReleased &&
          due.length > 0 &&
          Array.from({ length: parts }, (_, part) => (
            <Button
              key={part}
              icon="export"
              isBusy={remittances.isBusy}
              isDisabled={isBusy && !remittances.isBusy}
              onPress={() => remit(null, part, largePrint)}
            >
              {parts > 1 ? `Remittances, file ${part + 1} of ${parts}` : 'All remittances'}
            </Button>
          ))}
      </div>
      <Outcome namesMissing failure={failure} made={made} reveal="payments.revealDocument" />
      {isReleased ? (
        <RemittanceTable
          isBusy={isBusy}
          people={people}
          onMake={(id, prefersLarge) => remit(id, 0, largePrint || prefersLarge)}
          onSee={({ participantId, name, prefersLargePrint }) =>
            setShown({
              title: `Remittance for ${name}`,
              participantId,
              largePrint: largePrint || prefersLargePrint,
            })
          }
        />
      ) : (
        <p className={styles.note}>Remittances can be made when the run is released.</p>
      )}
      {shown !== null && <DocumentDialog runId={runId} shown={shown} onClose={() => setShown(null)} />}
    </div>
  );
}
