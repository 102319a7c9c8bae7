import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CONSENT_KINDS,
  CONSENT_KIND_WORDS,
  type ConsentKind,
} from '../../../../shared/domain/people/lists.ts';
import { lacksGuardian } from '../../../../shared/domain/people/guardian.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { addEntry } from '../../../answers/directory/entry-changes.ts';
import type { Entry } from '../../../answers/directory/families.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { ConsentItem } from './ConsentItem.tsx';
import type { PersonPageFacts } from './page-facts.ts';
import styles from '../people.module.css';

interface ConsentsPanelProps {
  readonly page: PersonPageFacts;
  readonly entry: Entry<'participant'>;
  readonly isReadOnly: boolean;
}

const OPTIONS = CONSENT_KINDS.map((id) => ({ id, label: CONSENT_KIND_WORDS[id] }));

/** E21. What somebody agreed to, until when, and what was withdrawn. */
export function ConsentsPanel({ page, entry, isReadOnly }: ConsentsPanelProps) {
  const client = useQueryClient();
  const [kind, setKind] = useState<ConsentKind>('CONTACT');
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const [newId, setNewId] = useState<string | undefined>(undefined);
  const add = async (): Promise<void> => {
    const added = await addEntry(client, 'consent', {
      participantId: page.person.id,
      kind,
      givenOn: londonDate(nowInstant()),
    });
    if (!added) return;
    setOpenId(added.id);
    setNewId(added.id);
  };
  return (
    <Panel
      title="Consents"
      description="What they agreed to. A consent that is withdrawn stays on the list as it was."
    >
      {lacksGuardian(entry) && page.consents.length > 0 && (
        <Callout tone="warning" title="A parent or guardian agrees for somebody under 18">
          Name them and how to reach them first. Until then no consent here counts.
        </Callout>
      )}
      {page.consents.length === 0 ? (
        <EmptyState isCompact title="No consents are written down" />
      ) : (
        <ul className={styles.list}>
          {page.consents.map((consent) => (
            <ConsentItem
              key={consent.id}
              given={consent}
              isNew={newId === consent.id}
              isOpen={openId === consent.id}
              isReadOnly={isReadOnly}
              page={page}
              onToggle={() => setOpenId(openId === consent.id ? undefined : consent.id)}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className={`${styles.row ?? ''} ${styles.add ?? ''}`}>
          <SelectField
            label="A consent"
            options={OPTIONS}
            value={kind}
            onChange={(id) => setKind(id as ConsentKind)}
          />
          <Button icon="add" onPress={() => void add()}>
            Given today
          </Button>
        </div>
      )}
    </Panel>
  );
}
