// Starts the page. Order matters only for styles: Mantine's are in a layer, so the page's own always win.
import './shell/fonts.css';
import './shell/mantine.css';
import './shell/tokens.css';
import './shell/tokens-contrast.css';
import './shell/base.css';
import './shell/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element for the page.');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
