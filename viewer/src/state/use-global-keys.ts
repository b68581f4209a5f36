import { useEffect } from 'react';
import type { Page } from './page';
import { useSteps, type GoTo } from './use-page';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    // The query editor stands in a shadow tree, so the event seems to come from its host.
    target.shadowRoot !== null ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** The panes that F6 goes round. */
const panes = [
  '.search input',
  '.facets',
  '.canvas, .table-pane, .matrix-pane, .query-pane',
  '.timeline input',
  '.side',
];

/** `/` goes to the search field, F6 to the next pane, Ctrl+Z undoes, Escape closes what is selected. */
export const useGlobalKeys = (page: Page, goTo: GoTo): void => {
  const { undo, redo } = useSteps();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        if (key === 'z' && !event.shiftKey) undo();
        else if (key === 'y' || key === 'z') redo();
        else return;
        event.preventDefault();
        return;
      }
      if (event.altKey) return;
      if (event.key === '/') document.querySelector<HTMLInputElement>('.search input')?.focus();
      else if (event.key === 'Escape' && page.article === undefined) {
        goTo({ node: undefined, line: undefined });
        return;
      } else return;
      event.preventDefault();
    };
    const onF6 = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const places = panes.flatMap((pane) => document.querySelector<HTMLElement>(pane) ?? []);
      const at = places.findIndex((place) => place.contains(document.activeElement));
      const next = places[(at + (event.shiftKey ? places.length - 1 : 1)) % places.length];
      next?.focus();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onF6);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onF6);
    };
  }, [page, goTo, undo, redo]);
};
