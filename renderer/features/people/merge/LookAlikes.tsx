import { useDeferredValue } from 'react';
import { SIGN_WORDS, type Sign } from '../../../../shared/domain/people/match.ts';
import { listWords, plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import styles from './merge.module.css';

interface LookAlikesProps {
  /** What is typed so far. */
  readonly fields: { readonly name: string; readonly email: string; readonly phone: string };
  readonly onOpen: (id: string) => void;
}

/** Fewer letters look like everybody. */
const LEAST_TYPED = 3;

/** `Same or similar name and same telephone number` */
export function signWords(signs: readonly Sign[]): string {
  const words = listWords(signs.map((sign) => SIGN_WORDS[sign].toLowerCase()));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who is there already and looks like the person being typed (E19). Nothing while nobody does. */
export function LookAlikes({ fields, onOpen }: LookAlikesProps) {
  const typed = useDeferredValue(fields);
  const isOff = `${typed.name}${typed.email}${typed.phone}`.trim().length < LEAST_TYPED;
  const { name, email, phone } = typed;
  const asked = useAsk(
    'people.lookalikes',
    { name, email, phone, exceptId: null },
    { keepLast: true, isOff },
  );
  const people = isOff ? [] : (asked.value?.people ?? []);
  return (
    <>
      <VisuallyHidden>
        <output>
          {people.length > 0 && `${plural(people.length, 'person', 'people')} here may be the same person.`}
        </output>
      </VisuallyHidden>
      {people.length > 0 && (
        <Callout tone="warning" title="Are they here already?">
          <ul className={styles.alikes}>
            {people.map((person) => (
              <li key={person.id} className={styles.alike}>
                <span className={styles.who}>
                  <strong>{person.name}</strong>
                  {person.archived && <StatusTag>In the archive</StatusTag>}
                  <span className={styles.hint}>
                    {[person.email, person.phone].filter((words) => words !== '').join(' · ')}
                  </span>
                  <span className={styles.hint}>{signWords(person.signs)}</span>
                </span>
                <Button size="sm" onPress={() => onOpen(person.id)}>
                  Open <VisuallyHidden>{person.name}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
