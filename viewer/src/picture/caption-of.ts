import type { Ontology } from '../../../graph/model/ontology';
import type { Theme } from '../canvas/scene';
import { readableOn } from '../graph/colour';
import { nodeTypeOf } from '../graph/node-type';
import { relationColour, relationLabel } from '../graph/relation-label';
import { statusWord } from '../graph/status-word';
import { facetNames } from '../../../graph/model/facets/facet';
import type { Shown } from '../state/filter-view';
import type { Page } from '../state/page';
import type { Caption } from './draw-svg';

/** Title, filters and legend of a picture: what one must know to read it without the page. */
export const captionOf = (
  title: string,
  { nodes, lines }: Shown,
  page: Page,
  ontology: Ontology,
  theme: Theme,
  made: Date,
): Caption => {
  const said = (name: (typeof facetNames)[number], value: string) => {
    const bare = value.replace(/^-/, '');
    const label =
      name === 'relation'
        ? relationLabel(bare, ontology)
        : name === 'status'
          ? statusWord(bare) || 'stated'
          : name === 'type'
            ? (ontology.nodes.find((type) => type.name === bare)?.plural ?? bare)
            : bare;
    return value.startsWith('-') ? `not ${label}` : label;
  };
  const filters = facetNames.flatMap((name) => {
    const values = page.facets[name];
    return values ? [`${name}: ${values.map((value) => said(name, value)).join(', ')}`] : [];
  });
  const time = [page.since && `from ${page.since}`, page.until && `until ${page.until}`].filter(Boolean).join(' ');
  const types = [...new Set(nodes.map((node) => nodeTypeOf(node.labels, ontology)))];
  return {
    title,
    lines: [
      `${nodes.length} names, ${lines.length} lines. Solid: stated by an article. Dashed: only reported, denied, planned or hypothetical.`,
      filters.length > 0 || time ? `Filters: ${[...filters, time].filter(Boolean).join('; ')}` : 'No filter.',
      ...(page.gone.length > 0 ? [`${page.gone.length} names hidden by hand.`] : []),
      `Drawn by Newsgraph on ${made.toISOString().slice(0, 10)}.`,
    ],
    legend: [
      ...types.map(({ plural, colour, shape }) => ({
        label: plural,
        colour: readableOn(colour, theme.background, 3),
        shape,
      })),
      ...[...new Set(lines.map(({ type }) => type))].sort().map((type) => ({
        label: relationLabel(type, ontology),
        colour: readableOn(relationColour(type, ontology), theme.background, 3),
      })),
    ],
  };
};
