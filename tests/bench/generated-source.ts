import type { ExportSource } from '../../graph/exports/export';
import type { CitedRecord } from '../../graph/model/view';
import { loadOntology } from '../../src/load-knowledge';

/** A graph of this many edges over a tenth as many nodes, made as it is read: only what a format keeps is in memory. */
export const generatedSource = (edges: number): ExportSource => {
  const nodes = Math.ceil(edges / 10);
  const person = (number: number): string => `person/given${number % 90}-family${number}`;
  // As a store does: the sentences are looked up only where they are asked for.
  async function* read(cites: boolean): AsyncGenerator<CitedRecord> {
    for (let number = 0; number < nodes; number += 1) {
      const properties = { aliases: [`Family${number}`], name: `Given${number % 90} Family${number}` };
      yield { node: { id: person(number), labels: ['Entity', 'Person'], properties, citations: [] } };
    }
    for (let number = 0; number < edges; number += 1) {
      const [from, to] = [person(number % nodes), person((number * 7919 + 13) % nodes)];
      const article = `article/story-${number % 50_000}`;
      const sentence = `${article}#${number % 900}-${(number % 900) + 41}`;
      yield {
        edge: {
          ...{ id: `${from}|CRITICIZES|${to}|asserted|${number}`, type: 'CRITICIZES', from, to },
          properties: {
            ...{ articles: 1, cameo: '111', date: `2024-0${1 + (number % 9)}-11`, evidence: [sentence] },
            ...{ plover: 'ACCUSE', rules: ['criticise-object'], status: 'asserted' },
          },
          citations: cites
            ? [
                {
                  ...{
                    sentence,
                    article,
                    title: `Story ${number % 50_000}`,
                    publisher: 'The Paper',
                    published: '2024-01-11',
                  },
                  ...{
                    start: number % 900,
                    end: (number % 900) + 41,
                    text: 'One criticized the other over the budget.',
                  },
                },
              ]
            : [],
        },
      };
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
