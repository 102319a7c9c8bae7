import { MONITORING_QUESTIONS, MONITORING_QUESTION_WORDS } from '../../../../shared/domain/people/lists.ts';
import { printedTallies } from '../../../../shared/domain/people/monitoring.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { TallyEntry } from './QuestionCounts.tsx';
import styles from '../attendance-page.module.css';

/** The whole project’s counts as they may be printed or passed on: small numbers as words. */
export function PrintedTables({ entries }: { readonly entries: readonly TallyEntry[] }) {
  const printed = printedTallies(entries, MONITORING_QUESTIONS);
  return (
    <Panel
      title="As it may be printed"
      description="All activities of the project together. Where a count is small, the total is left out, so that it cannot be worked out."
    >
      {printed.length === 0 ? (
        <EmptyState isCompact title="Nothing is counted yet" />
      ) : (
        <div className={styles.questions}>
          {printed.map(({ question, answers, total }) => (
            <section key={question} aria-label={`Printed: ${MONITORING_QUESTION_WORDS[question]}`}>
              <h3 className={styles.subtitle}>{MONITORING_QUESTION_WORDS[question]}</h3>
              <table aria-label={`Printed: ${MONITORING_QUESTION_WORDS[question]}`} className={styles.table}>
                <tbody>
                  {answers.map(({ answer, printed: words }) => (
                    <tr key={answer}>
                      <th scope="row">{answer}</th>
                      <td className={styles.printed}>{words}</td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">Together</th>
                    <td className={styles.printed}>{total ?? 'Left out'}</td>
                  </tr>
                </tfoot>
              </table>
            </section>
          ))}
        </div>
      )}
    </Panel>
  );
}
