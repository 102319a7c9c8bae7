import { STATUS_WORDS, type Status } from '../../../shared/domain/plan/lists.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { answerPath } from '../../answers/answer-path.ts';
import styles from './status.module.css';

export type BlockedNoteProps = {
  readonly projectId: string;
  readonly next: Status;
  readonly blocks: readonly Finding[];
  /** The person pressed the button all the same: say it more strongly. */
  readonly isTried: boolean;
};

/** What must be done before the next step, each with a link to where it is done. */
export function BlockedNote({ projectId, next, blocks, isTried }: BlockedNoteProps) {
  const words = STATUS_WORDS[next].toLowerCase();
  return (
    <Callout
      tone={isTried ? 'warning' : 'info'}
      title={isTried ? `This project cannot be ${words} yet. First:` : `Before this project can be ${words}:`}
      isAnnounced={isTried}
    >
      <ul className={styles.blocks}>
        {blocks.map(({ field, words: todo }) => (
          <li key={field}>
            <Link href={answerPath(projectId, field)}>{todo}</Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
