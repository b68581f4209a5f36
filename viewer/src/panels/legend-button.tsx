import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Scene } from '../canvas/scene';
import { readableOn } from '../graph/colour';
import { useDesk } from '../state/desk';
import { LineIcon } from './line-icon';
import { ShapeIcon } from './shape-icon';

/** Most kinds of line explained: those that stand in the drawing most often. */
const mostLines = 12;

/** What shapes, colours, dashes and numbers of the drawing mean. */
export const LegendButton = ({ scene }: { readonly scene: Scene }) => {
  const { page, ontology, theme } = useDesk();
  const drawn = new Set(scene.nodes.map(({ type }) => type));
  const lines = new Map<string, { readonly colour: string; count: number }>();
  for (const { shortLabel, colour } of scene.lines) {
    const known = lines.get(shortLabel) ?? { colour, count: 0 };
    known.count += 1;
    lines.set(shortLabel, known);
  }
  const common = [...lines].sort(([, one], [, other]) => other.count - one.count).slice(0, mostLines);
  const sizes = {
    lines: 'more lines',
    articles: 'more articles',
    influence: 'more influence',
    bridge: 'more of a bridge',
  };
  return (
    <DialogTrigger>
      <Button className="button tool" aria-label="Legend">
        <span className="words" data-words="Legend" aria-hidden="true" />
      </Button>
      <Popover className="popover card legend" placement="bottom end">
        <Dialog className="form" aria-label="Legend">
          <ul className="key">
            {ontology.nodes
              .filter(({ name }) => drawn.has(name))
              .map(({ name, plural, shape, colour }) => (
                <li key={name}>
                  <ShapeIcon shape={shape} colour={readableOn(colour, theme.background, 3)} /> {plural}
                </li>
              ))}
            {common.map(([label, { colour }]) => (
              <li key={label}>
                <LineIcon colour={colour} /> {label}
              </li>
            ))}
            <li>
              <LineIcon colour={theme.quiet} isDashed /> only reported, denied, planned or hypothetical
            </li>
          </ul>
          <p className="note">
            The arrow leads from who does it to whom. A thicker line stands in more sentences; a larger shape has{' '}
            {sizes[page.size]}. “+5”: five more names are related to it than are drawn. A dot in a shape: it stays where
            you put it.
            {page.colour === 'community' && ' Colours of shapes are communities.'}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
