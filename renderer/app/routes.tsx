import { Redirect, Route, Switch } from 'wouter';
import { NoSuchPage } from './NoSuchPage.tsx';
import { page } from './page.tsx';

const loadList = async () => (await import('../features/projects/ProjectListPage.tsx')).ProjectListPage;
const ProjectListPage = page(loadList);
const ProjectPage = page(async () => (await import('../features/projects/ProjectPage.tsx')).ProjectPage);
const PlanPage = page(async () => (await import('../features/plan/PlanPage.tsx')).PlanPage);
const DocumentsPage = page(
  async () => (await import('../features/documents/DocumentsPage.tsx')).DocumentsPage,
);
const HistoryPage = page(async () => (await import('../features/projects/HistoryPage.tsx')).HistoryPage);
const SettingsPage = page(async () => (await import('../features/setup/SettingsPage.tsx')).SettingsPage);
const HelpPage = page(async () => (await import('./help/HelpPage.tsx')).HelpPage);

/** Fetches the usual first page while the back end is still being asked who works here. */
export function loadFirstPage(): void {
  if (/^(?:#\/?(?:projects)?)?$/.test(location.hash)) void loadList();
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
      <Route path="/projects/:id/documents">{({ id }) => <DocumentsPage key={id} projectId={id} />}</Route>
      <Route path="/projects/:id/history">{({ id }) => <HistoryPage key={id} projectId={id} />}</Route>
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
