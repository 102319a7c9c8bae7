import { CONTACT_WAY_WORDS, PERSON_FORMAT_WORDS } from '../../../../shared/domain/people/lists.ts';
import { reminderText } from '../../../../shared/domain/claims/reminder.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { useSetup } from '../../../data/setup.ts';
import { addToast } from '../../../state/toasts.ts';
import { modeWords } from './chased-columns.tsx';
import type { ChasedRow } from './queue.queries.ts';
import styles from './queues.module.css';

interface ReminderDialogProps {
  readonly row: ChasedRow;
  readonly onClose: () => void;
}

/** The words of a reminder, ready to be copied into an e-mail or a letter. */
export function ReminderDialog({ row, onClose }: ReminderDialogProps) {
  const { me } = useSetup();
  const text = reminderText({
    ...row,
    modeWords: modeWords(row.mode),
    isOverdue: row.state === 'OVERDUE',
    from: { name: me?.name ?? '', email: me?.email ?? '', phone: me?.phone ?? '' },
  });
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!isCopied)
      return addToast({ text: 'It could not be copied. Mark the text and copy it.', tone: 'error' });
    addToast({ text: `The reminder for ${row.personName} is copied.`, tone: 'success' });
    return onClose();
  };
  return (
    <Dialog
      isDismissable
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button icon="copy" variant="primary" onPress={() => void copy()}>
            Copy the text
          </Button>
        </>
      }
      title={`Reminder for ${row.personName}`}
      onClose={onClose}
    >
      <FormStack>
        {(row.preferredContact !== null || row.preferredFormat !== null) && (
          <Callout title="How this person wants to hear from you" tone="info">
            {[
              row.preferredContact === null ? '' : CONTACT_WAY_WORDS[row.preferredContact],
              row.preferredFormat === null ? '' : PERSON_FORMAT_WORDS[row.preferredFormat],
            ]
              .filter((words) => words !== '')
              .join(', ')}
          </Callout>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text scrolls and is marked by hand */}
        <pre aria-label="Text of the reminder" className={styles.text} role="document" tabIndex={0}>
          {text}
        </pre>
      </FormStack>
    </Dialog>
  );
}
