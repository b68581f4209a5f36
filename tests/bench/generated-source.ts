import type { ExportSource } from '../../graph/exports/export';
import type { Citation, CitedRecord } from '../../graph/model/view';
import { loadOntology } from '../../src/load-knowledge';

const ARTICLES = 50_000;

/**
 * A graph of this many edges over a tenth as many nodes, made as it is read: only what a format keeps is in memory. It is
 * made cheaply, so that what is measured is the writing.
 */
export const generatedSource = (edges: number): ExportSource => {
  const nodes = Math.ceil(edges / 10);
  const person = (number: number): string => `person/given${number % 90}-family${number}`;
  const people = Array.from({ length: nodes }, (_, number) => person(number));
  const dates = Array.from({ length: 9 }, (_, month) => `2024-0${1 + month}-11`);
  const rules = ['criticise-object'];
  const none: Citation[] = [];
  // As a store does: the sentences are looked up only where they are asked for.
  async function* read(cites: boolean): AsyncGenerator<CitedRecord> {
    for (let number = 0; number < nodes; number += 1) {
      const properties = { aliases: [`Family${number}`], name: `Given${number % 90} Family${number}` };
      yield { node: { id: people[number]!, labels: ['Entity', 'Person'], properties, citations: none } };
    }
    for (let number = 0; number < edges; number += 1) {
      const from = people[number % nodes]!;
      const to = people[(number * 7919 + 13) % nodes]!;
      const article = `article/story-${number % ARTICLES}`;
      const start = number % 900;
      const end = start + 41;
      const sentence = `${article}#${start}-${end}`;
      const properties = {
        articles: 1,
        cameo: '111',
        date: dates[number % 9]!,
        evidence: [sentence],
        plover: 'ACCUSE',
        rules,
        status: 'asserted',
      };
      const citations = cites
        ? [
            {
              sentence,
              article,
              title: `Story ${number % ARTICLES}`,
              publisher: 'The Paper',
              published: '2024-01-11',
              start,
              end,
              text: 'One criticized the other over the budget.',
            },
          ]
        : none;
      const id = `${from}|CRITICIZES|${to}|asserted|${number}`;
      yield { edge: { id, type: 'CRITICIZES', from, to, properties, citations } };
    }
  }
  return {
    ontology: loadOntology(),
    isWhole: false,
    cited: () => read(true),
    records: () => read(false),
    place: () => Promise.resolve({}),
    render: () => Promise.resolve(new Uint8Array()),
  };
};
