import type { QueryClient } from '@tanstack/react-query';
import { Redirect, Route, Switch } from 'wouter';
import { askingForProjects } from '../features/projects/projects.queries.ts';
import { useProjectListView } from '../state/project-list-view.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { page } from './page.tsx';

const ProjectListPage = page(
  async () => (await import('../features/projects/ProjectListPage.tsx')).ProjectListPage,
);
const ProjectPage = page(async () => (await import('../features/projects/ProjectPage.tsx')).ProjectPage);
const PlanPage = page(async () => (await import('../features/plan/PlanPage.tsx')).PlanPage);
const ActivitiesPage = page(
  async () => (await import('../features/activities/ActivitiesPage.tsx')).ActivitiesPage,
);
const ActivityPage = page(async () => (await import('../features/activities/ActivityPage.tsx')).ActivityPage);
const ClaimsPage = page(async () => (await import('../features/claims/ClaimsPage.tsx')).ClaimsPage);
const ClaimFilePage = page(async () => (await import('../features/claims/ClaimFilePage.tsx')).ClaimFilePage);
const ClaimPage = page(async () => (await import('../features/claims/ClaimPage.tsx')).ClaimPage);
const DocumentsPage = page(
  async () => (await import('../features/documents/DocumentsPage.tsx')).DocumentsPage,
);
const EqualityPage = page(async () => (await import('../features/equality/EqualityPage.tsx')).EqualityPage);
const HistoryPage = page(async () => (await import('../features/projects/HistoryPage.tsx')).HistoryPage);
const ReadinessPage = page(
  async () => (await import('../features/readiness/ReadinessPage.tsx')).ReadinessPage,
);
const StakeholdersPage = page(
  async () => (await import('../features/stakeholders/StakeholdersPage.tsx')).StakeholdersPage,
);
const DirectoryPage = page(
  async () => (await import('../features/directory/DirectoryPage.tsx')).DirectoryPage,
);
const TimelinePage = page(async () => (await import('../features/timeline/TimelinePage.tsx')).TimelinePage);
const InsightPage = page(async () => (await import('../features/insight/InsightPage.tsx')).InsightPage);
const LibraryPage = page(
  async () => (await import('../features/insight/library/LibraryPage.tsx')).LibraryPage,
);
const PeoplePage = page(async () => (await import('../features/people/PeoplePage.tsx')).PeoplePage);
const ImportPage = page(async () => (await import('../features/people/import/ImportPage.tsx')).ImportPage);
const DuplicatesPage = page(
  async () => (await import('../features/people/merge/DuplicatesPage.tsx')).DuplicatesPage,
);
const MergePage = page(async () => (await import('../features/people/merge/MergePage.tsx')).MergePage);
const PersonPage = page(async () => (await import('../features/people/PersonPage.tsx')).PersonPage);
const ProjectPeoplePage = page(
  async () => (await import('../features/attendance/ProjectPeoplePage.tsx')).ProjectPeoplePage,
);
const MoneyPage = page(async () => (await import('../features/money/MoneyPage.tsx')).MoneyPage);
const AreaMoneyPage = page(
  async () => (await import('../features/money/area/AreaMoneyPage.tsx')).AreaMoneyPage,
);
const PoliciesPage = page(async () => (await import('../features/policies/PoliciesPage.tsx')).PoliciesPage);
const PaymentsPage = page(async () => (await import('../features/payments/PaymentsPage.tsx')).PaymentsPage);
const SettingsPage = page(async () => (await import('../features/setup/SettingsPage.tsx')).SettingsPage);
const HelpPage = page(async () => (await import('./help/HelpPage.tsx')).HelpPage);

/** Fetches the usual first page and what it shows. */
export async function fetchFirstPage(client: QueryClient): Promise<void> {
  if (!/^(?:#\/?(?:projects)?)?$/.test(location.hash)) return;
  // Named before anything is drawn: being sent there afterwards would draw everything twice.
  history.replaceState(null, '', '#/projects');
  await Promise.all([
    client.prefetchQuery(askingForProjects(useProjectListView.getState())),
    ProjectListPage.fetch(),
  ]);
}

/** Which page stands at which place. Every feature has its lines here and nowhere else. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/projects" replace />
      </Route>
      <Route path={/^\/projects(?:\/(?<dialog>new))?\/?$/}>
        {({ dialog }) => <ProjectListPage isStarting={dialog === 'new'} />}
      </Route>
      <Route path="/projects/:id">{({ id }) => <ProjectPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/plan/:section?">
        {({ id, section }) => <PlanPage key={id} projectId={id} section={section} />}
      </Route>
      <Route path="/projects/:id/equality">{({ id }) => <EqualityPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/timeline">{({ id }) => <TimelinePage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/readiness">{({ id }) => <ReadinessPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/activities">{({ id }) => <ActivitiesPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/activities/:activityId">
        {({ id, activityId }) => <ActivityPage key={activityId} activityId={activityId} projectId={id} />}
      </Route>
      <Route path="/projects/:id/documents">{({ id }) => <DocumentsPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/history">{({ id }) => <HistoryPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/stakeholders">
        {({ id }) => <StakeholdersPage key={id} projectId={id} />}
      </Route>
      <Route path="/directory/:entry?">{({ entry }) => <DirectoryPage entryId={entry} />}</Route>
      <Route path="/projects/:id/insight">{({ id }) => <InsightPage key={id} projectId={id} />}</Route>
      <Route path="/library/:source?">{({ source }) => <LibraryPage sourceId={source} />}</Route>
      <Route path="/projects/:id/people">{({ id }) => <ProjectPeoplePage key={id} projectId={id} />}</Route>
      <Route path="/people">
        <PeoplePage />
      </Route>
      <Route path="/people/import">
        <ImportPage />
      </Route>
      <Route path="/people/duplicates">
        <DuplicatesPage />
      </Route>
      <Route path="/people/:id/join/:other">
        {({ id, other }) => <MergePage key={`${id} ${other}`} oneId={id} otherId={other} />}
      </Route>
      <Route path="/people/:id">{({ id }) => <PersonPage key={id} personId={id} />}</Route>
      <Route path="/projects/:id/money">{({ id }) => <MoneyPage key={id} projectId={id} />}</Route>
      <Route path="/policies/:area?/:edit?">
        {({ area, edit }) => <PoliciesPage areaId={area} isEditing={edit === 'edit'} />}
      </Route>
      <Route path="/claims">
        <ClaimsPage />
      </Route>
      <Route path="/claim-files/:token">{({ token }) => <ClaimFilePage key={token} token={token} />}</Route>
      <Route path="/claims/:id">{({ id }) => <ClaimPage key={id} claimId={id} />}</Route>
      <Route path="/payments/:run?">{({ run }) => <PaymentsPage runId={run} />}</Route>
      <Route path="/money">
        <AreaMoneyPage />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route path="/help">
        <HelpPage />
      </Route>
      <Route>
        <NoSuchPage />
      </Route>
    </Switch>
  );
}
