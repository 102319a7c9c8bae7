import { CYCLE_STAGE_WORDS, REGIME_WORDS } from '../../../shared/domain/plan/lists.ts';
import { formatInstant } from '../../../shared/values/dates.ts';
import type { Plan } from '../../data/plan.ts';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { answerPath } from '../../answers/answer-path.ts';
import styles from './project-page.module.css';

/** What the project is about. */
export function KeyFactsPanel({ plan, areaName }: { readonly plan: Plan; readonly areaName: string }) {
  const { head, records } = plan;
  const { project } = records;
  return (
    <Panel
      title="Key facts"
      actions={
        <Link href={answerPath(head.id, 'project.description')} isStandalone>
          Change
        </Link>
      }
    >
      {project.description !== '' && <p className={styles.brief}>{project.description}</p>}
      <DescriptionList
        items={[
          { term: 'Area', description: areaName },
          { term: 'Place', description: project.location },
          { term: 'Stage of the work', description: CYCLE_STAGE_WORDS[project.cycleStage] },
          { term: 'Who decides', description: project.decisionMaker },
          { term: 'Law', description: REGIME_WORDS[project.legalRegime] },
          { term: 'Last changed', description: formatInstant(head.updatedAt) },
        ]}
      />
    </Panel>
  );
}
