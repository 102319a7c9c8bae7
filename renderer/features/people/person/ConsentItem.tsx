import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CONSENT_STATE_WORDS,
  consentState,
  type ConsentState,
} from '../../../../shared/domain/people/consent.ts';
import {
  CONSENT_KIND_WORDS,
  CONSENT_METHODS,
  CONSENT_METHOD_WORDS,
} from '../../../../shared/domain/people/lists.ts';
import { optionsOf } from '../../../../shared/domain/plan/form/build.ts';
import { formatDate, londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { archiveEntry } from '../../../answers/directory/entry-changes.ts';
import type { EntryField } from '../../../answers/directory/EntryAnswer.tsx';
import { EntryForm } from '../../../answers/directory/EntryForm.tsx';
import type { Entry } from '../../../answers/directory/families.ts';
import { useEntry } from '../../../answers/directory/useEntry.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { StatusTag, type StatusTone } from '../../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { ConsentUses } from './ConsentUses.tsx';
import type { PersonPageFacts } from './page-facts.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { focusText } from './focus-text.ts';
import styles from '../people.module.css';

interface ConsentItemProps {
  readonly given: PersonPageFacts['consents'][number];
  readonly page: PersonPageFacts;
  readonly isOpen: boolean;
  /** It was added just now: what is asked of it comes next. */
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
}

const FIELDS: readonly EntryField<'consent'>[] = [
  { key: 'givenOn', label: 'Given on', input: { kind: 'date' }, span: 3 },
  {
    key: 'expiresOn',
    label: 'Lasts until',
    hint: 'Empty: until it is withdrawn.',
    input: { kind: 'date' },
    span: 3,
  },
  {
    key: 'method',
    label: 'How it was given',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(CONSENT_METHODS, CONSENT_METHOD_WORDS),
      none: 'Not said',
    },
    span: 3,
  },
  {
    key: 'witness',
    label: 'Who else was there, or agreed for them',
    input: { kind: 'text', width: 'full' },
    span: 3,
  },
  { key: 'scope', label: 'What for', input: { kind: 'longText', rows: 2 }, span: 6 },
];

const TONES: Readonly<Record<ConsentState, StatusTone>> = {
  NOT_GIVEN: 'neutral',
  GIVEN: 'success',
  EXPIRED: 'warning',
  WITHDRAWN: 'danger',
};

/** One consent: where it stands today, its answers, and the way to withdraw it. */
export function ConsentItem({ given, page, isOpen, isNew, isReadOnly, onToggle }: ConsentItemProps) {
  const entry = useEntry('consent', given.id, given);
  const [isWithdrawing, setWithdrawing] = useState(false);
  if (!entry || entry.archived) return null;
  const state = consentState(entry, londonDate(nowInstant()));
  const isFixed = isReadOnly || entry.withdrawnOn !== null;
  const name = CONSENT_KIND_WORDS[entry.kind];
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <h3 className={styles.itemName}>{name}</h3>
        <StatusTag tone={TONES[state]}>{CONSENT_STATE_WORDS[state]}</StatusTag>
        <span className={styles.hint}>{datesOf(entry, state)}</span>
        <span className={styles.end}>
          <Button icon={isOpen ? 'chevronUp' : 'chevronDown'} size="sm" variant="quiet" onPress={onToggle}>
            {isOpen ? 'Close' : isFixed ? 'Show' : 'Change'} <VisuallyHidden>{name}</VisuallyHidden>
          </Button>
        </span>
      </div>
      {hasText(entry.scope) && !isOpen && <p className={styles.hint}>{entry.scope}</p>}
      {state === 'WITHDRAWN' && <ConsentUses entry={entry} page={page} />}
      {isOpen && (
        <div ref={isNew ? focusText : undefined} className={styles.itemBody}>
          <EntryForm entry={entry} fields={FIELDS} isReadOnly={isFixed} kind="consent" />
          {!isFixed && <Tools entry={entry} name={name} onWithdraw={() => setWithdrawing(true)} />}
        </div>
      )}
      {isWithdrawing && <WithdrawDialog entry={entry} page={page} onClose={() => setWithdrawing(false)} />}
    </li>
  );
}

interface ToolsProps {
  readonly entry: Entry<'consent'>;
  readonly name: string;
  readonly onWithdraw: () => void;
}

function Tools({ entry, name, onWithdraw }: ToolsProps) {
  const client = useQueryClient();
  const remove = (): void =>
    void archiveEntry(
      client,
      { kind: 'consent', id: entry.id },
      { archived: true, title: `The consent “${name}”` },
    );
  return (
    <div className={`${styles.row ?? ''} ${styles.gap ?? ''}`}>
      <Button size="sm" variant="danger" onPress={onWithdraw}>
        They withdraw it
      </Button>
      <span className={styles.end}>
        <Button icon="delete" size="sm" variant="quiet" onPress={remove}>
          Added by mistake
        </Button>
      </span>
    </div>
  );
}

/** `from 1 May 2026 until 1 May 2027`, `on 3 June 2026`. */
function datesOf({ givenOn, expiresOn, withdrawnOn }: Entry<'consent'>, state: ConsentState): string {
  if (state === 'WITHDRAWN' && withdrawnOn !== null) return `on ${formatDate(withdrawnOn)}`;
  if (givenOn === null) return '';
  const until = expiresOn === null ? '' : ` until ${formatDate(expiresOn)}`;
  return `${state === 'GIVEN' ? 'on' : 'from'} ${formatDate(givenOn)}${until}`;
}
