import { useMemo, useState } from 'react';
import { hasChecklist } from '../../../../shared/domain/activities/checklist.ts';
import { isMeeting, isSurvey } from '../../../../shared/domain/activities/counted.ts';
import { what, whenAndWhere, whom } from '../../../../shared/domain/activities/form-planning.ts';
import { results, support, survey } from '../../../../shared/domain/activities/form-support.ts';
import { openFindings } from '../../../../shared/domain/rules/overrides.ts';
import { PlanNames } from '../../../answers/fields/PlanNames.tsx';
import { CannotChange } from '../../../answers/questions/CannotChange.tsx';
import { focusAnswer } from '../../../answers/questions/focus.ts';
import { usePlanContext } from '../../../answers/questions/usePlanContext.ts';
import { useWishedFocus } from '../../../answers/questions/wished.ts';
import { AttendancePanel } from '../../../attendance/AttendancePanel.tsx';
import { OffersOfActivity } from '../../../recognition/OffersOfActivity.tsx';
import { usePeopleState } from '../../../attendance/use-people-state.ts';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { SectionNav } from '../../../components/SectionNav/SectionNav.tsx';
import type { Plan } from '../../../data/plan.ts';
import { rulesRows, type Activity } from '../useActivityCommands.ts';
import { ActivityHeader } from './ActivityHeader.tsx';
import { ChecklistPanel } from './ChecklistPanel.tsx';
import { EditingContext, partId, type Editing } from './editor-context.ts';
import { GroupPanel } from './GroupPanel.tsx';
import { MethodNote, OfferNote } from './MethodNote.tsx';
import { partStates } from './part-states.ts';
import { ReachTable } from './ReachTable.tsx';
import { StatePanel } from './StatePanel.tsx';
import { SurveyQuestions } from './SurveyQuestions.tsx';
import { ThemesHere } from './ThemesHere.tsx';

interface ActivityEditorProps {
  readonly plan: Plan;
  readonly activity: Activity;
}

/** Everything about one activity on one page, with a list of its parts at the side. */
export function ActivityEditor({ plan, activity }: ActivityEditorProps) {
  const context = usePlanContext(plan);
  const [current, setCurrent] = useState<string | null>(null);
  useWishedFocus();
  const { projectId, isReadOnly, findings } = context;
  const editing = useMemo((): Editing => {
    const rows = rulesRows(plan);
    const open = openFindings(findings, rows.findingOverride);
    const own = new Set([
      activity.id,
      ...rows.activityReach.filter((one) => one.activityId === activity.id).map(({ id }) => id),
    ]);
    const about = open.filter(({ subject }) => subject !== undefined && own.has(subject));
    return { projectId, activity, rows, findings: about, isReadOnly };
  }, [projectId, activity, plan, findings, isReadOnly]);
  const people = usePeopleState(activity.id);
  const parts = partStates(editing);
  const sections = isMeeting(activity) ? parts.toSpliced(-1, 0, people) : parts;
  const jump = (id: string): void => {
    setCurrent(id);
    focusAnswer(partId(id));
  };
  return (
    <EditingContext value={editing}>
      <PlanNames plan={plan}>
        <PageLayout
          header={<ActivityHeader plan={plan} />}
          side={<SectionNav currentId={current} label="Parts" sections={sections} onSelect={jump} />}
        >
          <CannotChange plan={plan} />
          <StatePanel />
          <GroupPanel after={{ method: <MethodNote /> }} group={what} />
          <GroupPanel group={whom} />
          <GroupPanel group={whenAndWhere} />
          <GroupPanel
            after={{ recognitionOffered: <OfferNote areaId={plan.head.areaId} /> }}
            group={support}
          />
          {hasChecklist(activity) && <ChecklistPanel />}
          {(isSurvey(activity) ||
            editing.rows.surveyQuestion.some(({ activityId }) => activityId === activity.id)) && (
            <GroupPanel group={survey}>
              <SurveyQuestions />
            </GroupPanel>
          )}
          {isMeeting(activity) && (
            <AttendancePanel activityId={activity.id} id={partId('people')} plan={plan} />
          )}
          {isMeeting(activity) && <OffersOfActivity activityId={activity.id} />}
          <GroupPanel group={results}>
            <ReachTable />
            <ThemesHere />
          </GroupPanel>
        </PageLayout>
      </PlanNames>
    </EditingContext>
  );
}
