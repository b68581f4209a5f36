import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedView } from '../api/answers';
import { nodeName } from '../graph/node-type';
import { pathHops } from '../graph/path-hops';
import { relationLabel } from '../graph/relation-label';
import { statusWord } from '../graph/status-word';
import { useDesk } from '../state/desk';
import { BestSentence } from './best-sentence';
import { Button } from 'react-aria-components';

/** A path step by step, each with the sentence that supports it best. */
export const PathPanel = ({ view }: { readonly view: PlacedView }) => {
  const { page, goTo, ontology } = useDesk();
  const [from, to] = page.path as [string, string];
  const hops = pathHops(view, from, to, ontology);
  const names = new Map(view.nodes.map((node) => [node.id, nodeName(node)]));
  return (
    <section className="panel" aria-label="Path">
      <h2 className="claim">
        {names.get(from) ?? from} <span className="relation">to</span> {names.get(to) ?? to}
      </h2>
      <p className="note">
        The shortest way has {hops.length} {hops.length === 1 ? 'step' : 'steps'}; each step shows its best supported
        sentence.
      </p>
      <ol className="hops">
        {hops.map((line) => (
          <li key={line.key} data-hop={line.key}>
            <Button className="link strong" onPress={() => goTo({ line: line.key, node: undefined })}>
              {names.get(line.from)} {said(line.type, line.counts[0]!.status, ontology)} {names.get(line.to)}
            </Button>
            <BestSentence id={line.facts[0]!.id} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const said = (type: string, status: string, ontology: Ontology) =>
  [relationLabel(type, ontology), statusWord(status) && `(${statusWord(status)})`].filter(Boolean).join(' ');
