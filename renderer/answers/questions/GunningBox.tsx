import {
  gunningEvidence,
  type EvidenceLine,
  type GunningFacts,
  type GunningPrinciple,
} from '../../../shared/domain/consultation/gunning.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { hasText } from '../../../shared/values/text.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import type { IconName } from '../../components/Icon/icons.tsx';
import { StatusTag, type StatusTone } from '../../components/StatusTag/StatusTag.tsx';
import type { Plan } from '../../data/plan.ts';
import { AnswerLink } from './AnswerLink.tsx';
import styles from './gunning.module.css';

const STATES = {
  met: { words: 'Met', icon: 'checkCircle' },
  notMet: { words: 'Not met', icon: 'warning' },
  notKnown: { words: 'Not known', icon: 'circle' },
} as const satisfies Readonly<Record<EvidenceLine['state'], { words: string; icon: IconName }>>;

/** The four tests, each with our answer and with the dated records that bear it out or do not. */
export function GunningBox({ plan }: { readonly plan: Plan }) {
  const facts = { ...plan, today: londonDate(nowInstant()) } as unknown as GunningFacts;
  const { isAdvice, principles } = gunningEvidence(facts);
  return (
    <div className={styles.box}>
      {isAdvice && (
        <Callout tone="info" title="No formal consultation is planned.">
          The four tests are good advice for any engagement. Nothing here has to be met.
        </Callout>
      )}
      <ol className={styles.tests}>
        {principles.map((principle) => (
          <Test key={principle.number} principle={principle} projectId={plan.head.id} isAdvice={isAdvice} />
        ))}
      </ol>
    </div>
  );
}

interface TestProps {
  readonly principle: GunningPrinciple;
  readonly projectId: string;
  readonly isAdvice: boolean;
}

function Test({ principle, projectId, isAdvice }: TestProps) {
  const { number, name, test, answer, answerKey, evidence } = principle;
  const [tone, words] = standing(evidence);
  return (
    <li className={styles.test}>
      <h4 className={styles.name}>
        {number} {name}
        {!isAdvice && <StatusTag tone={tone}>{words}</StatusTag>}
      </h4>
      <p className={styles.words}>{test}</p>
      {!isAdvice && (
        <>
          {hasText(answer) ? (
            <p className={styles.answer}>{answer}</p>
          ) : (
            <p className={styles.answer}>
              <AnswerLink projectId={projectId} link={answerKey}>
                Write our answer
              </AnswerLink>
            </p>
          )}
          <ul className={styles.evidence}>
            {evidence.map(({ state, text, link }) => (
              <li key={text} data-state={state}>
                <Icon name={STATES[state].icon} size="sm" label={STATES[state].words} />
                <span>
                  {state === 'met' ? text : <AnswerLink {...{ projectId, link }}>{text}</AnswerLink>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** How a test stands as a whole: as its weakest record. */
function standing(evidence: readonly EvidenceLine[]): readonly [StatusTone, string] {
  const not = evidence.filter(({ state }) => state === 'notMet').length;
  const open = evidence.filter(({ state }) => state === 'notKnown').length;
  if (not > 0) return ['warning', `${not} not met`];
  return open > 0 ? ['neutral', `${open} not known yet`] : ['success', 'Met'];
}
