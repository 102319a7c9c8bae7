import { REVIEW_CAUSE_WORDS } from '../../../../shared/domain/duty/lists.ts';
import type { DutySection } from '../../../../shared/domain/duty/sections.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DescriptionList } from '../../../components/DescriptionList/DescriptionList.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { answersInWords, resultThen, type Version } from './version-answers.ts';
import styles from './duty.module.css';

interface VersionDialogProps {
  readonly version: Version;
  readonly sections: readonly DutySection[];
  /** Absent where nothing may be changed. */
  readonly onBringBack: (() => void) | undefined;
  readonly onClose: () => void;
}

/** An earlier assessment in full: the result then, why it was kept, and every answer in words. */
export function VersionDialog({ version, sections, onBringBack, onClose }: VersionDialogProps) {
  const when = version.keptOn === null ? '' : ` on ${formatDate(version.keptOn)}`;
  return (
    <Dialog
      isDismissable
      isOpen
      size="lg"
      title={`Assessment kept${when}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          {onBringBack && (
            <Button variant="primary" onPress={onBringBack}>
              Bring this one back
            </Button>
          )}
        </>
      }
    >
      <div className={styles.why}>
        <Callout tone="info" title={resultThen(version, sections)}>
          Kept because: {REVIEW_CAUSE_WORDS[version.cause]}. {version.why}
        </Callout>
      </div>
      <DescriptionList
        items={[
          ...answersInWords(version).map(({ term, words }) => ({
            term,
            description: words === '' ? 'Not answered' : <span className={styles.long}>{words}</span>,
          })),
          { term: 'Was it urgent?', description: version.urgent ? 'Yes' : 'No' },
        ]}
      />
    </Dialog>
  );
}
