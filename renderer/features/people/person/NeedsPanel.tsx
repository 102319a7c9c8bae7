import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  NEED_CATEGORIES,
  NEED_CATEGORY_WORDS,
  type NeedCategory,
} from '../../../../shared/domain/people/lists.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { addEntry } from '../../../answers/directory/entry-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { NeedItem } from './NeedItem.tsx';
import type { PersonPageFacts } from './page-facts.ts';
import styles from '../people.module.css';

interface NeedsPanelProps {
  readonly page: PersonPageFacts;
  readonly isReadOnly: boolean;
}

const OPTIONS = NEED_CATEGORIES.map((id) => ({ id, label: NEED_CATEGORY_WORDS[id] }));

/** E20. What somebody needs to take part, and how far each need has come through the six steps. */
export function NeedsPanel({ page, isReadOnly }: NeedsPanelProps) {
  const client = useQueryClient();
  const [category, setCategory] = useState<NeedCategory>('INFORMATION_FORMAT');
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const [newId, setNewId] = useState<string | undefined>(undefined);
  const add = async (): Promise<void> => {
    const entry = await addEntry(client, 'accessNeed', {
      participantId: page.person.id,
      category,
      detail: '',
      flagged: true,
      shareConsent: null,
      askedOn: londonDate(nowInstant()),
      reviewedOn: null,
    });
    if (!entry) return;
    setOpenId(entry.id);
    setNewId(entry.id);
  };
  return (
    <Panel
      title="What they need"
      description="Ask, write it down, flag it, ask whether it may be passed on, meet it, and look again once a year."
    >
      {page.needs.length === 0 ? (
        <EmptyState isCompact title="No needs are written down">
          {isReadOnly ? '' : 'Ask everybody. If they need nothing, there is nothing to add.'}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {page.needs.map((need) => (
            <NeedItem
              key={need.id}
              given={need}
              isNew={newId === need.id}
              isOpen={openId === need.id}
              isReadOnly={isReadOnly}
              met={page.met}
              onToggle={() => setOpenId(openId === need.id ? undefined : need.id)}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className={`${styles.row ?? ''} ${styles.add ?? ''}`}>
          <SelectField
            label="A need"
            options={OPTIONS}
            value={category}
            onChange={(id) => setCategory(id as NeedCategory)}
          />
          <Button icon="add" onPress={() => void add()}>
            Add this need
          </Button>
        </div>
      )}
    </Panel>
  );
}
