import { useEffect } from 'react';
import { openFindings } from '../../../shared/domain/rules/overrides.ts';
import { CannotChange } from '../../answers/questions/CannotChange.tsx';
import { usePlanContext } from '../../answers/questions/usePlanContext.ts';
import { useWishedFocus, wishedLink } from '../../answers/questions/wished.ts';
import { PlanNames } from '../../answers/fields/PlanNames.tsx';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import type { Plan } from '../../data/plan.ts';
import {
  changeActivitiesView,
  useActivitiesView,
  type ActivitiesView as View,
} from '../../state/activities-view.ts';
import { countWords } from './count-words.ts';
import { ActivityCalendar } from './calendar/ActivityCalendar.tsx';
import { ActivityList } from './list/ActivityList.tsx';
import { MixNotes } from './suggest/MixNotes.tsx';
import { MethodSuggestions } from './suggest/MethodSuggestions.tsx';
import { ThemesTab } from './ThemesTab.tsx';
import { projectPath } from './paths.ts';
import { rulesRows, useActivityCommands } from './useActivityCommands.ts';

/** The list, the calendar and what people said; below them the methods that would fit. */
export function ActivitiesView({ plan }: { readonly plan: Plan }) {
  const context = usePlanContext(plan);
  const commands = useActivityCommands(plan);
  const tab = useActivitiesView((view) => view.tab);
  const { isReadOnly } = context;
  const rows = rulesRows(plan);
  const findings = openFindings(context.findings, rows.findingOverride);
  useShownTheme();
  useWishedFocus();
  const add = isReadOnly ? undefined : commands.add;
  const tabs = [
    {
      id: 'list',
      label: 'List',
      count: rows.activity.length,
      content: <ActivityList commands={commands} context={context} findings={findings} />,
    },
    { id: 'calendar', label: 'Calendar', content: <ActivityCalendar add={add} plan={plan} /> },
    {
      id: 'themes',
      label: 'What people said',
      count: rows.theme.length,
      content: <ThemesTab context={context} />,
    },
  ];
  return (
    <PlanNames plan={plan}>
      <PageLayout
        header={
          <PageHeader
            title="Activities"
            breadcrumbs={[
              { label: 'Projects', href: '/projects' },
              { label: plan.head.reference, href: projectPath(plan.head.id) },
            ]}
            meta={[plan.records.project.title, countWords(rows.activity)]}
            actions={
              add && (
                <Button icon="add" variant="primary" onPress={() => void add()}>
                  Add an activity
                </Button>
              )
            }
          />
        }
      >
        <CannotChange plan={plan} />
        <MixNotes findings={findings} />
        <Tabs
          label="Activities"
          selectedId={tab}
          tabs={tabs}
          onSelect={(id) => changeActivitiesView({ tab: id as View['tab'] })}
        />
        {tab !== 'themes' && <MethodSuggestions commands={commands} context={context} />}
      </PageLayout>
    </PlanNames>
  );
}

/** A link to what people said shows that tab first. */
function useShownTheme(): void {
  useEffect(() => {
    if (wishedLink()?.startsWith('rows.theme') === true) changeActivitiesView({ tab: 'themes' });
    else if (wishedLink() === 'rows.activity') changeActivitiesView({ tab: 'list' });
  }, []);
}
