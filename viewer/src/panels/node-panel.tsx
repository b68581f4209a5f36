import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { EntityFacts } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import type { Theme } from '../canvas/scene';
import { readableOn } from '../graph/colour';
import { nodeName, nodeTypeOf } from '../graph/node-type';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { CloseButton } from './close-button';
import { FactGroups } from './fact-groups';
import { Message } from './message';
import { NamedIn } from './named-in';
import { ShapeIcon } from './shape-icon';
import { StatementList } from './statement-list';

interface Properties {
  readonly id: string;
  readonly page: Page;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
  readonly theme: Theme;
}

/** An entity: its names, what it does and what is done to it, what it said. */
export const NodePanel = ({ id, page, goTo, ontology, theme }: Properties) => {
  const asked = useAnswer<EntityFacts>('facts', { id });
  if (asked.state === 'waiting') return <Message text="Loading what is known…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const { entity, names, relations, made, about } = asked.answer;
  const type = nodeTypeOf(entity.labels, ontology);
  const otherNames = names.slice(1);
  return (
    <section className="panel" aria-label="About a name" data-node={id}>
      <CloseButton goTo={goTo} />
      <h2 className="claim">{nodeName(entity)}</h2>
      <p className="kind">
        <ShapeIcon shape={type.shape} colour={readableOn(type.colour, theme.background, 3)} />
        {[type.label, entity.properties.kind, entity.properties.iso].filter(Boolean).join(' · ')}
      </p>
      {otherNames.length > 0 && <p className="aliases">Also called {otherNames.join(', ')}</p>}
      {page.around !== id && (
        <Button className="button" onPress={() => goTo({ around: id, depth: 1 })}>
          Show its neighbourhood
        </Button>
      )}
      {relations.length === 0 && made.length === 0 && <p className="quiet">No relation of it is known yet.</p>}
      <FactGroups groups={relations} goTo={goTo} ontology={ontology} />
      <StatementList title="Said" statements={made} goTo={goTo} />
      <StatementList title="Said about it" statements={about} goTo={goTo} />
      <NamedIn id={id} goTo={goTo} />
    </section>
  );
};
