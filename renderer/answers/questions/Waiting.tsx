import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import type { FormField } from '../../../shared/domain/plan/form/types.ts';
import styles from './section.module.css';

interface WaitingProps {
  readonly fields: readonly FormField[];
  /** Why they are not asked yet. */
  readonly words: string;
}

/** Questions that are not asked yet, by name, so that the page can be read as a whole. "Still to complete" lands here. */
export function Waiting({ fields, words }: WaitingProps) {
  return (
    <div className={styles.waiting}>
      <p>{words}</p>
      <ul>
        {fields.map(({ key, label }, index) => (
          <li key={key} id={elementOf(key)} tabIndex={-1}>
            {isSameAgain(fields, index) ? `${label} (${fields[index - 1]?.label ?? ''})` : label}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Explain your answer" stands under more than one question. */
const isSameAgain = (fields: readonly FormField[], index: number): boolean =>
  fields.filter(({ label }) => label === fields[index]?.label).length > 1;
