import { mayStopHere, unheardGroups } from '../../../shared/domain/insight/check.ts';
import { groupName } from '../../../shared/domain/equality/groups.ts';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { listWords } from '../../../shared/values/text.ts';
import { Question } from '../../answers/questions/Question.tsx';
import type { PlanContext } from '../../answers/questions/plan-context.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Plan } from '../../data/plan.ts';
import { NO_FURTHER } from './page-fields.ts';
import styles from './insight.module.css';

/** Whether what is known is enough, who has not been heard, and the reason to ask nobody again. */
export function EnoughPanel({ context }: { readonly context: PlanContext }) {
  const { plan, projectId } = context;
  return (
    <Panel title="Is this enough?">
      <div className={styles.enough}>
        <Heard plan={plan} />
        <Question context={context} field={NO_FURTHER} />
        <p>
          How this helps the decision is asked with the assessment:{' '}
          <Link href={`/projects/${projectId}/plan/duty`}>section 3 of the plan</Link>
        </p>
      </div>
    </Panel>
  );
}

function Heard({ plan }: { readonly plan: Plan }) {
  const facts = { ...plan, today: londonDate(nowInstant()) } as unknown as RuleFacts;
  const unheard = unheardGroups(facts).map(groupName);
  const equality = <Link href={`/projects/${plan.head.id}/equality`}>Open the equality grid</Link>;
  if (unheard.length > 0)
    return (
      <Callout actions={equality} tone="warning" title="Not every group has been heard">
        The change matters to these groups, and we have no feedback from them: {listWords(unheard)}.
      </Callout>
    );
  if (mayStopHere(facts))
    return (
      <Callout tone="success" title="Every group the change matters to has been heard">
        At least one source is recent and still holds. If you need not ask again, say why.
      </Callout>
    );
  return (
    <Callout actions={equality} tone="info" title="It is not known yet whether this is enough">
      Say in the equality grid which groups the change matters to and whether they were heard, and of at least
      one recent source that it still holds.
    </Callout>
  );
}
