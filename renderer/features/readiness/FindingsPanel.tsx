import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { plural } from '../../../shared/values/text.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { FindingLine } from './FindingLine.tsx';
import styles from './readiness.module.css';

interface FindingsPanelProps {
  readonly projectId: string;
  readonly isReadOnly: boolean;
  readonly title: string;
  readonly description: string;
  readonly items: readonly ReadinessItem[];
}

/** Findings of one kind; what stops something, under the step it stops. */
export function FindingsPanel({ title, description, items, ...rest }: FindingsPanelProps) {
  return (
    <Panel isFlush title={title} description={description} actions={plural(items.length, 'finding')}>
      {[...Map.groupBy(items, ({ step }) => step)].map(([step, together]) => (
        <section key={step ?? ''} className={styles.group}>
          {step !== undefined && <h3 className={styles.step}>{step}</h3>}
          <ul className={styles.items}>
            {together.map((item) => (
              <FindingLine key={item.id} item={item} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
