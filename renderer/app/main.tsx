import '../styles/tokens.css';
import '../styles/global.css';
import { createRoot } from 'react-dom/client';
import { asking } from '../data/useAsk.ts';
import { followChanges } from '../data/changed.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { fetchFirstPage } from './routes.tsx';
import { App } from './App.tsx';

/** The answers are there already (answer-ahead.ts), so all is drawn once. Should they take longer, the frame comes first. */
const PATIENCE_MS = 200;

const client = createQueryClient();
followChanges(client);
const answered = Promise.allSettled([client.prefetchQuery(asking('setup.get', {})), fetchFirstPage(client)]);
const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

const root = document.getElementById('root');
// A page whose file cannot be fetched is told by the error boundary once it is shown.
void Promise.race([answered, waited]).then(() => {
  if (root !== null) createRoot(root).render(<App client={client} />);
});
