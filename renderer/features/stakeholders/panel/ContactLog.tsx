import { useState } from 'react';
import { dueWords } from '../../../../shared/domain/stakeholders/cadence.ts';
import { CONTACT_METHODS, CONTACT_METHOD_WORDS } from '../../../../shared/domain/stakeholders/lists.ts';
import { optionsOf } from '../../../../shared/domain/plan/form/build.ts';
import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { useMyName } from '../site.ts';
import { addContact, removeContact } from '../stakeholder-changes.ts';
import type { PanelProps } from './MemberPanel.tsx';
import styles from './panel.module.css';

const FIELDS: readonly RowField<'contactEntry'>[] = [
  { key: 'contactedOn', label: 'Date', input: { kind: 'date' }, span: 3 },
  {
    key: 'method',
    label: 'How',
    input: { kind: 'choice', look: 'list', options: optionsOf(CONTACT_METHODS, CONTACT_METHOD_WORDS) },
    span: 3,
  },
  { key: 'by', label: 'Who was in touch', input: { kind: 'text', width: 'full' }, span: 6 },
  { key: 'summary', label: 'What was said', input: { kind: 'longText', rows: 2 }, span: 6 },
  { key: 'nextStep', label: 'Next step', input: { kind: 'longText', rows: 1 }, span: 6 },
];

/** When somebody was in touch with it, newest first, and when it is due next. */
export function ContactLog({ member, plan, context, site }: PanelProps) {
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const by = useMyName();
  const { isReadOnly } = context;
  const entries = plan.rows.contactEntry
    .filter(({ projectStakeholderId }) => projectStakeholderId === member.id)
    .toSorted((a, b) => (b.contactedOn ?? '').localeCompare(a.contactedOn ?? ''));
  const add = async (): Promise<void> => setOpenId(await addContact(site, member, by));
  return (
    <FormStack>
      <p className={styles.due}>{dueWords(member.due, site.today)}</p>
      {!isReadOnly && (
        <div>
          <Button size="sm" icon="add" onPress={() => void add()}>
            Add a contact
          </Button>
        </div>
      )}
      {entries.length === 0 && <p className={styles.hint}>Nobody has been in touch yet.</p>}
      <ol className={styles.log}>
        {entries.map((entry) => {
          const isOpen = entry.id === openId;
          const day = entry.contactedOn === null ? 'No date' : formatDate(entry.contactedOn);
          return (
            <li key={entry.id} id={`rows-contactEntry-${entry.id}`} className={styles.entry}>
              <div className={styles.entryHead}>
                <span>
                  <strong>{day}</strong>
                  <br />
                  {CONTACT_METHOD_WORDS[entry.method]}
                  {entry.by !== '' && `, ${entry.by}`}
                </span>
                {!isReadOnly && (
                  <span className={styles.tools}>
                    <Button
                      size="sm"
                      variant="quiet"
                      onPress={() => setOpenId(isOpen ? undefined : entry.id)}
                    >
                      {isOpen ? 'Done' : 'Change'}
                    </Button>
                    <IconButton
                      icon="delete"
                      label={`Remove the contact of ${day}`}
                      size="sm"
                      onPress={() => void removeContact(site, entry.id, `the contact of ${day}`)}
                    />
                  </span>
                )}
              </div>
              {!isOpen && entry.summary !== '' && <p className={styles.words}>{entry.summary}</p>}
              {!isOpen && entry.nextStep !== '' && (
                <p className={styles.words}>
                  <strong>Next:</strong> {entry.nextStep}
                </p>
              )}
              {isOpen && (
                <div className={styles.answers}>
                  {FIELDS.map((field) => (
                    <RowAnswer
                      key={field.key}
                      field={field as RowField}
                      isReadOnly={isReadOnly}
                      kind="contactEntry"
                      projectId={plan.head.id}
                      row={entry as unknown as AnyRow}
                    />
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </FormStack>
  );
}
