import { DOCUMENT_CODES, DOCUMENT_TITLES } from '../../../shared/domain/documents/codes.ts';
import { plural } from '../../../shared/values/text.ts';
import { Answered } from '../../data/Answered.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { answerPath } from '../../answers/answer-path.ts';
import { documentsPath } from './paths.ts';
import { useMissing } from './projects.queries.ts';
import styles from './project-page.module.css';

/** How far each document is from final. */
export function StillToCompletePanel({ projectId }: { readonly projectId: string }) {
  const asked = useMissing(projectId);
  return (
    <Panel title="Still to complete" description="A document stays a draft until nothing is missing from it.">
      <Answered asked={asked} waiting="Counting what is missing">
        {(missing) => (
          <ul className={styles.todoList}>
            {DOCUMENT_CODES.map((code) => (
              <MissingLine
                key={code}
                missing={missing[code]}
                name={DOCUMENT_TITLES[code].shortTitle}
                projectId={projectId}
              />
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  );
}

type MissingLineProps = {
  readonly projectId: string;
  readonly name: string;
  readonly missing: readonly { readonly label: string; readonly link: string }[];
};

function MissingLine({ projectId, name, missing }: MissingLineProps) {
  const [first] = missing;
  return (
    <li className={styles.todoItem}>
      <Link href={documentsPath(projectId)} isStandalone>
        {name}
      </Link>
      <span className={styles.count}>
        {first === undefined ? (
          'Nothing missing'
        ) : (
          <>
            {plural(missing.length, 'answer')} missing.{' '}
            <Link href={answerPath(projectId, first.link)}>Go to the first</Link>
          </>
        )}
      </span>
    </li>
  );
}
