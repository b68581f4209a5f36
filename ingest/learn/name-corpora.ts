import { NAME_TYPES } from '../names/model';

/** A document with its names marked: words of each sentence and spans `[first, end)` over them. */
export interface NamedDocument {
  readonly sentences: readonly NamedSentence[];
  /** Whether unmarked words may still be names of type `other`: the corpus does not mark those. */
  readonly leavesOther: boolean;
}

export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly MarkedName[];
  /** The sentence as it was written, where the corpus tells. */
  readonly text?: string;
}

export interface MarkedName {
  readonly first: number;
  readonly end: number;
  /** Index into `NAME_TYPES`. */
  readonly type: number;
}

const typeByLabel = new Map<string, number>(
  Object.entries({
    person: 'PER politician person writer scientist researcher musicalartist',
    organisation: 'ORG organisation politicalparty university band magazine academicjournal',
    place: 'LOC location country',
    other: 'MISC misc event election award book poem album song conference product programlang',
  }).flatMap(([type, labels]) =>
    labels.split(' ').map((label): [string, number] => [label, NAME_TYPES.findIndex((name) => name === type)]),
  ),
);

/** Documents of a file with one word and its IOB label a line; `word` and `label` are the columns. */
export const readIob = (
  text: string,
  columns: { readonly word: number; readonly label: number; readonly leavesOther: boolean },
): NamedDocument[] => {
  const documents: NamedSentence[][] = [];
  let isMarked = false;
  for (const block of text.split(/\r?\n\s*\r?\n/)) {
    if (/^# newdoc/m.test(block)) isMarked = true;
    if (/^# newdoc/m.test(block) || !isMarked || documents.length === 0) documents.push([]);
    const rows = block
      .split(/\r?\n/)
      .filter((line) => line !== '' && !/^# (?:newdoc|sent_id|text|newpar)/.test(line))
      .map((line) => line.split(/[\t ]/));
    if (rows.length === 0) continue;
    const words = rows.map((row) => row[columns.word]!);
    const names = namesOfLabels(rows.map((row) => row[columns.label] ?? 'O'));
    const written = /^# text = (.*)$/m.exec(block)?.[1];
    documents.at(-1)!.push({ words, names, ...(written !== undefined && { text: written }) });
  }
  return documents.map((sentences) => ({ sentences, leavesOther: columns.leavesOther }));
};

const namesOfLabels = (labels: readonly string[]): MarkedName[] => {
  const names: MarkedName[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    const label = labels[first]!;
    if (label === 'O') continue;
    let end = first + 1;
    while (labels[end] === `I-${label.slice(2)}`) end += 1;
    const type = typeByLabel.get(label.slice(2));
    if (type !== undefined) names.push({ first, end, type });
    first = end - 1;
  }
  return names;
};

interface RelationDocument {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    readonly type: string;
    readonly pos: [number, number];
    readonly sent_id: number;
  }[])[];
}

/** Documents of Re-DocRED; mentions of one place that overlap keep the longest. */
export const readRelationDocuments = (text: string): NamedDocument[] =>
  (JSON.parse(text) as RelationDocument[]).map(({ sents, vertexSet }) => ({
    leavesOther: false,
    sentences: sents.map((words, sentence) => {
      const mentions = vertexSet
        .flat()
        .filter((mention) => mention.sent_id === sentence)
        .flatMap(({ type, pos: [first, end] }): MarkedName[] => {
          const known = typeByLabel.get(type);
          return known === undefined || end <= first ? [] : [{ first, end, type: known }];
        })
        .sort((one, other) => other.end - other.first - (one.end - one.first) || one.first - other.first);
      const names: MarkedName[] = [];
      for (const mention of mentions)
        if (names.every(({ first, end }) => mention.end <= first || end <= mention.first)) names.push(mention);
      return { words, names: names.sort((one, other) => one.first - other.first) };
    }),
  }));
