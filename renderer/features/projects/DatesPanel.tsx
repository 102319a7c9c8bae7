import { formatDate, formatDateRange } from '../../../shared/values/dates.ts';
import type { Plan } from '../../data/plan.ts';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { answerPath } from '../../answers/answer-path.ts';

const dateWords = (date: string | null): string => (date === null ? '' : formatDate(date));

/** One date, a range, or what is known of it. */
function rangeWords(start: string | null, end: string | null): string {
  if (start !== null && end !== null && start <= end) return formatDateRange(start, end);
  if (start !== null)
    return end === null ? `From ${formatDate(start)}` : `${formatDate(start)} – ${formatDate(end)}`;
  return end === null ? '' : `Until ${formatDate(end)}`;
}

/** When things happen. */
export function DatesPanel({ plan }: { readonly plan: Plan }) {
  const { project } = plan.records;
  return (
    <Panel
      title="Dates"
      actions={
        <Link href={answerPath(plan.head.id, 'project.engagementStart')} isStandalone>
          Change
        </Link>
      }
    >
      <DescriptionList
        items={[
          { term: 'Planning starts', description: dateWords(project.planStartDate) },
          {
            term: 'People take part',
            description: rangeWords(project.engagementStart, project.engagementEnd),
          },
          { term: 'Decision', description: dateWords(project.decisionDate) },
          { term: 'People hear back by', description: dateWords(project.feedbackBy) },
        ]}
      />
    </Panel>
  );
}
