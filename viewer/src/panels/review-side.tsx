import type { EntityFacts } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { readableOn } from '../graph/colour';
import { nodeName, nodeTypeOf } from '../graph/node-type';
import { useDesk } from '../state/desk';
import { EvidenceList } from './evidence-list';
import { FactGroups } from './fact-groups';
import { Message } from './message';
import { ShapeIcon } from './shape-icon';

/** All that is known of one side of a pair: names, relations, sentences. */
export const ReviewSide = ({ id }: { readonly id: string }) => {
  const { goTo, ontology, theme } = useDesk();
  const asked = useAnswer<EntityFacts>('facts', { id });
  if (asked.state === 'waiting') return <Message text="Loading what is known…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const { entity, names, relations, articles, office } = asked.answer;
  const type = nodeTypeOf(entity.labels, ontology);
  return (
    <article className="review-side" data-side={id} tabIndex={0} aria-label={nodeName(entity)}>
      <h3 className="claim">{nodeName(entity)}</h3>
      <p className="kind">
        <ShapeIcon shape={type.shape} colour={readableOn(type.colour, theme.background, 3)} />
        {[type.label, office, entity.properties.kind, entity.properties.iso].filter(Boolean).join(' · ')}
      </p>
      <p className="note">{id}</p>
      {names.length > 1 && <p className="aliases">Also called {names.slice(1).join(', ')}</p>}
      <FactGroups groups={relations} articles={articles} goTo={goTo} ontology={ontology} />
      <EvidenceList id={id} />
    </article>
  );
};
