import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedView } from '../api/answers';
import type { Theme } from '../canvas/scene';
import { readableOn } from '../graph/colour';
import { nodeName, nodeTypeOf } from '../graph/node-type';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { CloseButton } from './close-button';
import { ShapeIcon } from './shape-icon';

interface Properties {
  readonly id: string;
  readonly page: Page;
  readonly view: PlacedView;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
  readonly theme: Theme;
}

/** An entity: its names, what it does and what is done to it, what it said. */
export const NodePanel = ({ id, page, view, goTo, ontology, theme }: Properties) => {
  const node = view.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const type = nodeTypeOf(node.labels, ontology);
  return (
    <section className="panel" aria-label="About a name" data-node={id}>
      <CloseButton goTo={goTo} />
      <h2 className="claim">
        <ShapeIcon shape={type.shape} colour={readableOn(type.colour, theme.background, 3)} /> {nodeName(node)}
      </h2>
      {page.around !== id && (
        <Button className="button" onPress={() => goTo({ around: id, depth: 1 })}>
          Show its neighbourhood
        </Button>
      )}
    </section>
  );
};
