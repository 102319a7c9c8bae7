import '../styles/tokens.css';
import '../styles/global.css';
import { createRoot } from 'react-dom/client';
import { followChanges } from '../data/changed.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { loadFirstPage } from './routes.tsx';
import { App } from './App.tsx';

const client = createQueryClient();
followChanges(client);

loadFirstPage();

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App client={client} />);
