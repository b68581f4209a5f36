import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeTokenFromAddress } from './api/token';
import { App } from './app';
import './styles/index.css';

const open = () =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

void takeTokenFromAddress().then(open);
// A link with a token, opened where the page is open already.
window.addEventListener('hashchange', () => void takeTokenFromAddress().then((isNew) => isNew && location.reload()));
