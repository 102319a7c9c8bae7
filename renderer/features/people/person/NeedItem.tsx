import { useQueryClient } from '@tanstack/react-query';
import { NEED_CATEGORIES, NEED_CATEGORY_WORDS } from '../../../../shared/domain/people/lists.ts';
import { isReviewDue, needSteps, needWords, type NeedSteps } from '../../../../shared/domain/people/needs.ts';
import { optionsOf } from '../../../../shared/domain/plan/form/build.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { archiveEntry } from '../../../answers/directory/entry-changes.ts';
import type { EntryField } from '../../../answers/directory/EntryAnswer.tsx';
import { EntryForm } from '../../../answers/directory/EntryForm.tsx';
import { useEntry } from '../../../answers/directory/useEntry.ts';
import { changeEntryNow } from '../../../attendance/entry-steps.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Icon } from '../../../components/Icon/Icon.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { PersonPageFacts } from './page-facts.ts';
import { focusText } from './focus-text.ts';
import styles from '../people.module.css';

interface NeedItemProps {
  readonly given: PersonPageFacts['needs'][number];
  readonly met: PersonPageFacts['met'];
  readonly isOpen: boolean;
  /** It was added just now: what is asked of it comes next. */
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
}

const FIELDS: readonly EntryField<'accessNeed'>[] = [
  {
    key: 'category',
    label: 'Kind of need',
    input: { kind: 'choice', look: 'list', options: optionsOf(NEED_CATEGORIES, NEED_CATEGORY_WORDS) },
    span: 3,
  },
  { key: 'flagged', label: 'Show it wherever their name is', input: { kind: 'check' }, span: 3 },
  {
    key: 'detail',
    label: 'What they need',
    hint: 'What to do, never a diagnosis: “large print, 16 point”.',
    input: { kind: 'longText', rows: 2 },
    span: 6,
  },
  {
    key: 'shareConsent',
    label: 'May be passed on to those who run the activity',
    input: { kind: 'tri' },
    span: 6,
  },
  { key: 'askedOn', label: 'Asked on', input: { kind: 'date' }, span: 3 },
  { key: 'reviewedOn', label: 'Looked at again on', input: { kind: 'date' }, span: 3 },
];

const STEP_WORDS: Readonly<Record<keyof NeedSteps, string>> = {
  identify: 'Asked',
  record: 'Written down',
  flag: 'Flagged',
  share: 'Asked whether to pass it on',
  meet: 'Met',
  review: 'Up to date',
};

/** One need: what it is, how far it has come, and (open) its answers. */
export function NeedItem({ given, met, isOpen, isNew, isReadOnly, onToggle }: NeedItemProps) {
  const client = useQueryClient();
  const entry = useEntry('accessNeed', given.id, given);
  if (!entry || entry.archived) return null;
  const today = londonDate(nowInstant());
  const words = needWords(entry);
  const address = { kind: 'accessNeed', id: entry.id } as const;
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <h3 className={styles.itemName}>{words}</h3>
        {entry.flagged && (
          <StatusTag icon="flag" tone="special">
            Flagged
          </StatusTag>
        )}
        {entry.shareConsent === 'NO' && <StatusTag tone="warning">Do not pass on</StatusTag>}
        <span className={styles.end}>
          <Button icon={isOpen ? 'chevronUp' : 'chevronDown'} size="sm" variant="quiet" onPress={onToggle}>
            {isOpen ? 'Close' : isReadOnly ? 'Show' : 'Change'} <VisuallyHidden>{words}</VisuallyHidden>
          </Button>
        </span>
      </div>
      <Steps steps={needSteps(entry, met, today)} />
      {isOpen && (
        <div ref={isNew ? focusText : undefined} className={styles.itemBody}>
          <EntryForm entry={entry} fields={FIELDS} isReadOnly={isReadOnly} kind="accessNeed" />
          {!isReadOnly && (
            <div className={`${styles.row ?? ''} ${styles.gap ?? ''}`}>
              {isReviewDue(entry, today) && (
                <Button
                  icon="check"
                  size="sm"
                  onPress={() =>
                    void changeEntryNow(client, address, { reviewedOn: today }, 'Looked at a need again')
                  }
                >
                  Asked again today, still so
                </Button>
              )}
              <span className={styles.end}>
                <Button
                  icon="archive"
                  size="sm"
                  variant="quiet"
                  onPress={() => void archiveEntry(client, address, { archived: true, title: words })}
                >
                  No longer needed
                </Button>
              </span>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function Steps({ steps }: { readonly steps: NeedSteps }) {
  return (
    <ul aria-label="Steps" className={styles.steps}>
      {(Object.keys(STEP_WORDS) as (keyof NeedSteps)[]).map((step) => (
        <li key={step} data-done={steps[step] || undefined}>
          <Icon name={steps[step] ? 'checkCircle' : 'circle'} size="sm" />
          <span>
            {STEP_WORDS[step]}
            <VisuallyHidden>{steps[step] ? ': done' : ': not yet'}</VisuallyHidden>
          </span>
        </li>
      ))}
    </ul>
  );
}
