import { Button } from 'react-aria-components';
import type { ArticleMention } from '../../../graph/model/article-page';
import { readableOn } from '../graph/colour';
import { nodeTypeOf } from '../graph/node-type';
import { useDesk } from '../state/desk';
import type { GoTo } from '../state/use-page';

interface Properties {
  readonly mention: ArticleMention;
  readonly text: string;
  readonly goTo: GoTo;
}

/** A name in an article's text: its type by the line below it, and who is meant on pressing it. */
export const MentionLink = ({ mention: { entity, name, labels }, text, goTo }: Properties) => {
  const { ontology, theme } = useDesk();
  const type = nodeTypeOf(labels, ontology);
  const means = text === name ? type.label : `${name}, ${type.label}`;
  return (
    <Button
      className="mention"
      data-entity={entity}
      aria-label={`${text} (${means})`}
      style={{ borderColor: readableOn(type.colour, theme.background, 3) }}
      onPress={() => goTo({ node: entity, line: undefined, article: undefined, at: undefined })}
    >
      {text}
    </Button>
  );
};
