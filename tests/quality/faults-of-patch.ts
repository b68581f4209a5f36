import type { GraphPatch } from '../../graph/model/patch';

/** What is wrong with the places that a patch cites: offsets out of the text, words that do not stand there, ends that are nowhere. */
export const faultsOf = ({ article, sentences, entities, statements, relations }: GraphPatch): string[] => {
  const faults: string[] = [];
  const stands = (what: string, start: number, end: number, words: string): void => {
    if (start < 0 || end < start || end > article.text.length) faults.push(`${what} ${start}-${end} lies outside`);
    else if (article.text.slice(start, end) !== words) faults.push(`${what} ${start}-${end} has other words`);
  };
  const known = new Set(sentences.map(({ id }) => id));
  const cited = (what: string, ids: readonly string[]): void => {
    if (ids.length === 0 || ids.some((id) => !known.has(id))) faults.push(`${what} cites no sentence of the text`);
  };
  const nodes = new Set(entities.map(({ id }) => id));
  sentences.forEach(({ start, end, text }) => stands('sentence', start, end, text));
  for (const { id, mentions } of entities)
    for (const { start, end, surface, sentence } of mentions) {
      stands(`mention of ${id}`, start, end, surface);
      cited(`mention of ${id}`, [sentence]);
    }
  for (const { id, start, end, text, speaker, evidence } of statements) {
    stands(id, start, end, text);
    cited(id, evidence);
    if (speaker !== undefined && !nodes.has(speaker)) faults.push(`${id} is said by nobody`);
  }
  for (const { id, from, to, evidence } of relations) {
    cited(id, evidence);
    if (!nodes.has(from) || !nodes.has(to)) faults.push(`${id} has an end that is no entity`);
  }
  if (article.text.trim() !== '' && sentences.length === 0) faults.push('no sentence was read');
  return faults;
};
