import { UPOS } from '../analysis';
import { entityMarks, spansOf, type EntitySpan } from './entity-spans';
import type { MarkedName, NamedDocument, NamedSentence } from './name-corpora';
import { readTreebank, type TreebankSentence } from './treebank';

const PROPER = UPOS.indexOf('PROPN');
const typeOfEntity = new Map([
  ['person', 0],
  ['organization', 1],
  ['place', 2],
]);
const joins = new Set(['of', 'the', 'for', 'and', '&', 'de', 'la', 'von', 'van', 'al', 'bin', '-', "'s", '’s']);

/** Documents of GUM: spans of its entities that a proper noun heads, cut to the name. Titles stay outside the name. */
export const readEntityTreebank = (conllu: string, titles: ReadonlySet<string>): NamedDocument[] =>
  conllu
    .split(/^# newdoc id/m)
    .slice(1)
    .map((document) => ({
      leavesOther: true,
      sentences: document
        .split(/\n\n+/)
        .filter((block) => /^1[\t-]/m.test(block))
        .map((block) => namesOf(block, readTreebank(block)[0]!, titles)),
    }));

const namesOf = (block: string, sentence: TreebankSentence, titles: ReadonlySet<string>): NamedSentence => {
  const names: MarkedName[] = [];
  for (const mention of spansOf(entityMarks(block))) {
    const type = typeOfEntity.get(mention.kind);
    const name = type === undefined ? undefined : cutToName(sentence, mention, type, titles);
    if (name && names.every(({ first, end }) => name.end <= first || end <= name.first)) names.push(name);
  }
  return { words: sentence.words, text: sentence.text, names: names.sort((one, other) => one.first - other.first) };
};

const cutToName = (
  { words, tags, heads }: TreebankSentence,
  mention: EntitySpan,
  type: number,
  titles: ReadonlySet<string>,
): MarkedName | undefined => {
  let head = mention.first;
  for (let word = mention.first; word < mention.end; word += 1)
    if (heads[word]! < mention.first || heads[word]! >= mention.end) {
      head = word;
      break;
    }
  if (tags[head] !== PROPER) return undefined;
  const isPart = (word: number) =>
    tags[word] === PROPER || (/^\p{Lu}/u.test(words[word]!) && !['The', 'A'].includes(words[word]!));
  let first = head;
  while (
    first > mention.first &&
    (isPart(first - 1) || (joins.has(words[first - 1]!) && first - 2 >= mention.first && isPart(first - 2)))
  )
    first -= 1;
  let end = head + 1;
  while (end < mention.end) {
    let next = end;
    while (next < mention.end && joins.has(words[next]!) && next - end < 2) next += 1;
    if (next >= mention.end || !isPart(next)) break;
    end = next + 1;
  }
  if (type === 0) while (first < end - 1 && titles.has(words[first]!.toLowerCase().replace(/\.$/, ''))) first += 1;
  return { first, end, type };
};
