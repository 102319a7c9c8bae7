import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasText } from '../../../shared/values/text.ts';
import { addEntry } from '../../answers/directory/entry-changes.ts';
import { Button } from '../../components/Button/Button.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import type { Chosen } from './ChoosePeople.tsx';
import { useKept } from '../../state/kept.ts';
import { HereAlready } from './HereAlready.tsx';
import styles from '../attendance.module.css';

interface NewPersonFieldsProps {
  /** What was looked for: very likely the name. */
  readonly name: string;
  readonly onAdded: (person: Chosen) => void;
  readonly onClose: () => void;
}

interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** Adds somebody who is not known yet, with what is needed to reach them; the rest goes on their own page. */
export function NewPersonFields({ name: given, onAdded, onClose }: NewPersonFieldsProps) {
  const client = useQueryClient();
  const typed = useKept<NewPerson>(`a new person to invite: ${given.trim()}`, {
    name: given.trim(),
    email: '',
    phone: '',
  });
  const { name, email, phone } = typed.value;
  const set = (key: keyof NewPerson) => (text: string) => typed.set((old) => ({ ...old, [key]: text }));
  const [isTried, setTried] = useState(false);
  const add = async (): Promise<void> => {
    setTried(true);
    if (!hasText(name)) return;
    const person = { name: name.trim(), email: email.trim(), phone: phone.trim() };
    const entry = await addEntry(client, 'participant', person);
    if (!entry) return;
    typed.forget();
    onAdded({ id: entry.id, name: person.name });
  };
  const notNow = (): void => {
    typed.forget();
    onClose();
  };
  return (
    <section aria-label="A new person" className={styles.newPerson}>
      <div className={styles.grid}>
        <div className={styles.third}>
          <TextField
            // Opened to type a name.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            error={isTried && !hasText(name) ? 'Enter a name.' : undefined}
            label="Name"
            value={name}
            width="full"
            onChange={set('name')}
          />
        </div>
        <div className={styles.third}>
          <TextField
            isOptional
            label="E-mail"
            type="email"
            value={email}
            width="full"
            onChange={set('email')}
          />
        </div>
        <div className={styles.third}>
          <TextField
            isOptional
            label="Telephone"
            type="tel"
            value={phone}
            width="full"
            onChange={set('phone')}
          />
        </div>
        <div className={styles.whole}>
          <HereAlready fields={{ name, email, phone }} onChoose={onAdded} />
        </div>
        <div className={`${styles.whole ?? ''} ${styles.row ?? ''}`}>
          <Button size="sm" variant="primary" onPress={() => void add()}>
            Add and choose
          </Button>
          <Button size="sm" variant="quiet" onPress={notNow}>
            Not now
          </Button>
        </div>
      </div>
    </section>
  );
}
