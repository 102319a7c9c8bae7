import { Redirect, Route, Switch } from 'wouter';
import { page } from './page.tsx';
import { Placeholder } from './Placeholder.tsx';

const HelpPage = page(async () => (await import('./help/HelpPage.tsx')).HelpPage);

/** Which page stands at which place. Every feature has its lines here and nowhere else. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/projects" replace />
      </Route>
      <Route path="/projects">
        <Placeholder title="Projects" />
      </Route>
      <Route path="/projects/new">
        <Placeholder title="Projects" />
      </Route>
      <Route path="/projects/:id">{({ id }) => <Placeholder key={id} title="Project" />}</Route>
      <Route path="/projects/:id/plan/:section?">{({ id }) => <Placeholder key={id} title="Plan" />}</Route>
      <Route path="/projects/:id/documents">{({ id }) => <Placeholder key={id} title="Documents" />}</Route>
      <Route path="/projects/:id/history">{({ id }) => <Placeholder key={id} title="History" />}</Route>
      <Route path="/settings">
        <Placeholder title="Settings" />
      </Route>
      <Route path="/help">
        <HelpPage />
      </Route>
      <Route>
        <Placeholder title="There is no such page" />
      </Route>
    </Switch>
  );
}
