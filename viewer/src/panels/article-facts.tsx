import { Button } from 'react-aria-components';
import type { ArticleFact } from '../../../graph/model/article-page';
import { relationLabel } from '../graph/relation-label';
import { statusWord } from '../graph/status-word';
import { useDesk } from '../state/desk';
import type { GoTo } from '../state/use-page';

interface Properties {
  /** Of the article. */
  readonly id: string;
  readonly facts: readonly ArticleFact[];
  readonly goTo: GoTo;
}

/** What was read out of an article, numbered as in its text; each leads to its evidence, and to its sentence. */
export const ArticleFacts = ({ id, facts, goTo }: Properties) => {
  const { ontology } = useDesk();
  if (facts.length === 0)
    return (
      <section className="article-facts" aria-label="Facts">
        <p className="note">No relation was read out of this article.</p>
      </section>
    );
  return (
    <section className="article-facts" aria-label="Facts">
      <h3>
        Facts <span className="count">{facts.length}</span>
      </h3>
      <ol>
        {facts.map(({ line, type, status, from, to, sentences }, index) => (
          <li key={index} data-line={line}>
            <Button className="link" onPress={() => goTo({ line, node: undefined, article: undefined, at: undefined })}>
              {index + 1}. {from} {relationLabel(type, ontology)} {to}
            </Button>
            <span className="quiet">{statusWord(status)}</span>
            <Button
              className="link"
              aria-label={`Show fact ${index + 1} in the text`}
              onPress={() => goTo({ article: id, at: sentences[0]!.join('-') })}
            >
              in the text
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
};
