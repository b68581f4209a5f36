import { createContext, useContext } from 'react';
import type { Ontology } from '../../../graph/model/ontology';
import type { Theme } from '../canvas/scene';
import type { Page } from './page';
import type { GoTo } from './use-page';

/** What every part of the page works with. */
export interface Desk {
  readonly page: Page;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
  readonly theme: Theme;
  /** Asks for the view again: the page changed the graph. */
  readonly reload: () => void;
  /** Counts changes of the graph that this page made. */
  readonly revision: number;
  /** Says a sentence to screen readers. */
  readonly announce: (text: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskContext around it');
  return desk;
};
