import '../styles/tokens.css';
import '../styles/global.css';
import { createRoot } from 'react-dom/client';
import { asking } from '../data/useAsk.ts';
import { followChanges } from '../data/changed.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { fetchFirstPage } from './routes.tsx';
import { App } from './App.tsx';

const client = createQueryClient();
followChanges(client);
// Asked at once; the page's file is fetched meanwhile.
void client.prefetchQuery(asking('setup.get', {}));

const root = document.getElementById('root');
const show = (): void => {
  if (root !== null) createRoot(root).render(<App client={client} />);
};
// A page whose file cannot be fetched is told by the error boundary once it is shown.
fetchFirstPage(client).then(show, show);
