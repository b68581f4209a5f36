import { Button } from 'react-aria-components';
import type { EntityFacts, PlacedView } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { readableOn } from '../graph/colour';
import { nodeName, nodeTypeOf } from '../graph/node-type';
import { useDesk } from '../state/desk';
import { CloseButton } from './close-button';
import { ExpandSection } from './expand-section';
import { FactGroups } from './fact-groups';
import { Message } from './message';
import { NamedIn } from './named-in';
import { PathFrom } from './path-from';
import { ShapeIcon } from './shape-icon';
import { StatementList } from './statement-list';

interface Properties {
  readonly id: string;
  readonly view: PlacedView;
}

/** An entity: its names, what it does and what is done to it, what it said, and what can be done with it. */
export const NodePanel = ({ id, view }: Properties) => {
  const { page, goTo, ontology, theme } = useDesk();
  const asked = useAnswer<EntityFacts>('facts', { id });
  if (asked.state === 'waiting') return <Message text="Loading what is known…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const { entity, names, relations, made, about, articles, office } = asked.answer;
  const type = nodeTypeOf(entity.labels, ontology);
  const otherNames = names.slice(1);
  const isShown = view.nodes.some((node) => node.id === id);
  const pin = page.pins.find((entry) => entry.split(',').slice(2).join(',') === id);
  return (
    <section className="panel" aria-label="About a name" data-node={id}>
      <CloseButton goTo={goTo} />
      <h2 className="claim">{nodeName(entity)}</h2>
      <p className="kind">
        <ShapeIcon shape={type.shape} colour={readableOn(type.colour, theme.background, 3)} />
        {[type.label, office, entity.properties.kind, entity.properties.iso].filter(Boolean).join(' · ')}
      </p>
      {otherNames.length > 0 && <p className="aliases">Also called {otherNames.join(', ')}</p>}
      <div className="panel-acts">
        {page.around !== id && (
          <Button
            className="button small"
            onPress={() => goTo({ around: id, depth: 1, path: [], query: undefined, added: [], pins: [] })}
          >
            Show its neighbourhood
          </Button>
        )}
        <PathFrom key={id} id={id} />
        {isShown && (
          <Button className="button small" onPress={() => goTo({ gone: [...page.gone, id], node: undefined })}>
            Hide
          </Button>
        )}
        {pin !== undefined && (
          <Button className="button small" onPress={() => goTo({ pins: page.pins.filter((entry) => entry !== pin) })}>
            Unpin
          </Button>
        )}
      </div>
      {relations.length === 0 && made.length === 0 && <p className="quiet">No relation of it is known yet.</p>}
      <ExpandSection id={id} groups={relations} view={view} />
      <FactGroups groups={relations} articles={articles} goTo={goTo} ontology={ontology} />
      <StatementList title="Said" statements={made} goTo={goTo} />
      <StatementList title="Said about it" statements={about} goTo={goTo} />
      <NamedIn id={id} />
    </section>
  );
};
