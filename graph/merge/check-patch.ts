import { InputError } from '../model/errors';
import type { GraphPatch } from '../model/patch';

const LABEL = /^[A-Z][A-Za-z0-9]{0,99}$/;
const TYPE = /^[A-Z][A-Z0-9_]{0,99}$/;
/** `<article id>#<start>-<end>` */
const CUE = /^(.+)#\d+-\d+$/;
const OWN_LABELS = ['Entity', 'Article', 'Sentence', 'Statement'];
/** UTF-16 code units: at most 6,000 bytes, which every store can index. */
const LONGEST_ID = 2_000;
const OWN_TYPES = ['HAS', 'MENTIONS', 'MADE', 'ABOUT', 'REPORTED_BY'];

/**
 * Refuses a patch that would store something without its sentence, or an offset that points elsewhere. Throws
 * InputError naming the article and the record.
 */
export const checkPatch = (patch: GraphPatch): void => {
  const { article } = patch;
  const refuse = (what: string): never => {
    throw new InputError(`patch of ${article.id}: ${what}; extract the article again`);
  };
  if (article.id === '') refuse('the article has no id');
  for (const { id } of [article, ...patch.sentences, ...patch.entities, ...patch.statements])
    if (id.length > LONGEST_ID) refuse(`the id ${id.slice(0, 60)}… is longer than ${LONGEST_ID} characters`);
  for (const [name, value] of Object.entries(article))
    if (value !== undefined && typeof value !== 'string') refuse(`its ${name} is no text`);
  const sentences = new Set(patch.sentences.map(({ id }) => id));
  const entities = new Set(patch.entities.map(({ id }) => id));
  const checkEvidence = (id: string, evidence: readonly string[]): void => {
    if (evidence.length === 0) refuse(`${id} has no sentence`);
    for (const sentence of evidence)
      if (!sentences.has(sentence)) refuse(`${id} cites ${sentence}, which is not in it`);
  };
  const checkEntity = (id: string, entity: string | undefined): void => {
    if (entity !== undefined && !entities.has(entity)) refuse(`${id} names ${entity}, which is not in it`);
  };

  for (const { id, start, end, text } of patch.sentences) {
    if (id !== `${article.id}#${start}-${end}`) refuse(`sentence ${id} is not named after its place`);
    if (article.text.slice(start, end) !== text) refuse(`the text of ${id} is not what stands there`);
  }
  for (const { id, type, mentions } of patch.entities) {
    if (!LABEL.test(type) || OWN_LABELS.includes(type)) refuse(`${id} has the unusable type ${JSON.stringify(type)}`);
    for (const { sentence, start, end, surface } of mentions) {
      if (!sentences.has(sentence)) refuse(`${id} is mentioned in ${sentence}, which is not in it`);
      if (article.text.slice(start, end) !== surface)
        refuse(`the mention ${start}-${end} of ${id} is not what stands there`);
    }
  }
  for (const { id, speaker, reportedBy, about, evidence } of patch.statements) {
    // The prefix keeps two articles from sharing a statement: removing one would take the other's.
    if (!id.startsWith(`statement/${article.id.replace(/^article\//, '')}#`))
      refuse(`${id} is not named after its article`);
    checkEvidence(id, evidence);
    for (const entity of [speaker, reportedBy, ...about]) checkEntity(id, entity);
  }
  for (const { id, type, from, to, status, attributedTo, withdrawFrom, evidence, cues = [] } of patch.relations) {
    if (!TYPE.test(type) || OWN_TYPES.includes(type)) refuse(`${id} has the unusable type ${JSON.stringify(type)}`);
    if (!`${id}|`.startsWith(`${from}|${type}|${to}|${status}|`)) refuse(`relation ${id} is not named after its fact`);
    checkEvidence(id, evidence);
    for (const cue of cues)
      if (CUE.exec(cue)?.[1] !== article.id) refuse(`${id} has the cue ${cue}, which is not in it`);
    for (const entity of [from, to, attributedTo, withdrawFrom]) checkEntity(id, entity);
  }
};
