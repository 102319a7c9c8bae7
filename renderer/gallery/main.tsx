import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/global.css';
import { Gallery } from './Gallery.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Gallery />);
