import { drawFigure } from '../figures/draw-figure';
import { contested } from './contested';
import { countAll, method } from './method';
import { openNoteBook } from './note-book';
import type { Report } from './report';
import type { ReportFacts } from './report-facts';
import { profiles, statements, summary, timeline } from './sections';

/** The report these facts make: the same facts, the same report. Sections without content are left out. */
export const buildReport = (facts: ReportFacts): Report => {
  const notes = openNoteBook();
  const sections = [summary, contested, profiles, timeline, statements].map((section) => section(facts, notes));
  return {
    title: facts.title,
    subtitle: countAll(facts),
    figure: { svg: drawFigure({ ...facts.figure, title: undefined, caption: '' }), caption: facts.figure.caption },
    sections: [...sections.filter(({ blocks }) => blocks.length > 0), method(facts)],
    notes: notes.notes(),
  };
};
