import { useEffect } from 'react';
import type { Page } from './page';
import type { GoTo } from './use-page';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** `/` goes to the search field, Escape closes what is selected. */
export const useGlobalKeys = (page: Page, goTo: GoTo): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('.search input')?.focus();
      }
      if (event.key === 'Escape' && !isTyping(event.target) && page.article === undefined)
        goTo({ node: undefined, line: undefined });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [page, goTo]);
};
