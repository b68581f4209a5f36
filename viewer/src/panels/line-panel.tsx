import { Button } from 'react-aria-components';
import { statusOf } from '../../../graph/model/facets/line-key';
import { readableOn } from '../graph/colour';
import type { Line } from '../graph/line';
import { relationColour, relationLabel } from '../graph/relation-label';
import { statusMeaning, statusWord } from '../graph/status-word';
import { countWords } from '../graph/to-lines';
import { addToBasket, takeFromBasket, toItem, useBasket } from '../state/basket';
import { useDesk } from '../state/desk';
import { CloseButton } from './close-button';
import { EvidenceList } from './evidence-list';
import { FactDetails } from './fact-details';
import { MarkKey } from './mark-key';
import { WrongButton } from './wrong-button';

interface Properties {
  readonly line: Line;
  readonly names: Readonly<Record<string, string>>;
}

/** A line: what it says, how sure the text is, and every sentence it stands on. */
export const LinePanel = ({ line, names }: Properties) => {
  const { page, goTo, ontology, theme, announce } = useDesk();
  const basket = useBasket();
  const name = (id: string) => names[id] ?? id;
  const end = (id: string) => (
    <Button className="link" onPress={() => goTo({ node: id, line: undefined })}>
      {name(id)}
    </Button>
  );
  const label = `${name(line.from)} ${relationLabel(line.type, ontology)} ${name(line.to)}`;
  const isInBasket = basket.some(({ key }) => key === line.key);
  const isTold = page.told.includes(line.key);
  const told = isTold ? page.told.filter((key) => key !== line.key) : [...page.told, line.key];
  return (
    <section className="panel" aria-label="Relation" data-line={line.key}>
      <CloseButton goTo={goTo} />
      <h2 className="claim">
        {end(line.from)} <span className="relation">{relationLabel(line.type, ontology)}</span> {end(line.to)}
      </h2>
      <p className="tallies">
        <svg className="swatch" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <rect
            width="10"
            height="10"
            rx="2"
            fill={readableOn(relationColour(line.type, ontology), theme.background, 3)}
          />
        </svg>
        {countWords(line)}
      </p>
      <div className="panel-acts">
        <Button
          className="button small"
          aria-pressed={isInBasket}
          onPress={() => {
            if (isInBasket) takeFromBasket(line.key);
            else addToBasket([toItem(line, label)]);
            announce(isInBasket ? 'Taken out of the report' : 'Added to the report');
          }}
        >
          {isInBasket ? 'In the report ✓' : 'Add to report'}
        </Button>
        {!page.told.includes('*') && (
          <Button className="button small" aria-pressed={isTold} onPress={() => goTo({ told, tab: 'graph' })}>
            {isTold ? 'Hide its statements' : 'Show its statements'}
          </Button>
        )}
      </div>
      {line.counts.map(({ status }) => (
        <section key={status} className="of-status" data-status={status}>
          <p className="status" data-status={status}>
            {statusWord(status) && <strong>{statusWord(status)}. </strong>}
            {statusMeaning(status)}
          </p>
          {line.facts
            .filter((fact) => statusOf(fact) === status)
            .map((fact) => (
              <article key={fact.id} className="fact">
                <FactDetails fact={fact} name={name} />
                <EvidenceList id={fact.id} />
                <p className="acts">
                  <WrongButton id={fact.id} onDone={() => goTo({ line: undefined })} />
                </p>
              </article>
            ))}
        </section>
      ))}
      <MarkKey />
    </section>
  );
};
