import { Menu, MenuItem, MenuTrigger, Popover, Header as Heading, MenuSection, Text } from 'react-aria-components';
import { askRaw } from '../api/ask';
import { download } from '../api/download';
import { captionOf } from '../picture/caption-of';
import { drawSvg } from '../picture/draw-svg';
import { toPng } from '../picture/to-png';
import { useDesk } from '../state/desk';
import type { Shown } from '../state/filter-view';
import type { Page } from '../state/page';
import type { GraphCanvas } from '../canvas/graph-canvas';
import { ToolButton } from './tool-button';

const files = [
  ['gexf', 'GEXF', 'for Gephi'],
  ['graphml', 'GraphML', 'for yEd, Cytoscape, networkx'],
  ['csv', 'CSV', 'for spreadsheets, zipped tables'],
  ['json', 'JSON', 'with every sentence'],
] as const;
const pictures = [
  ['svg', 'SVG picture', 'sharp at any size'],
  ['png', 'PNG picture', 'for documents and slides'],
] as const;

/** The file behind a name of `files`, of exactly what is shown. */
const fetchFile = async (format: string, { nodes, lines }: Shown): Promise<readonly [Blob, string]> => {
  const ids = [...nodes.map(({ id }) => id), ...lines.flatMap(({ facts }) => facts.map(({ id }) => id))];
  const response = await askRaw('export', {}, { body: { selection: { ids, exactly: true }, format } });
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return [await response.blob(), name ?? `newsgraph.${format}`];
};

const pictureOf = (shown: Shown, page: Page, desk: ReturnType<typeof useDesk>): string => {
  const container = document.querySelector('.canvas') as (HTMLElement & { graphCanvas?: GraphCanvas }) | null;
  if (!container?.graphCanvas) throw new Error('Open the Graph tab first; a picture shows what is drawn there.');
  const title = document.querySelector('.trail [aria-current]')?.textContent ?? 'Overview';
  const caption = captionOf(title, shown, page, desk.ontology, desk.theme, new Date());
  return drawSvg(container.graphCanvas.drawn, desk.theme, caption);
};

/** Takes what is shown out of the page, neither more nor less. */
export const ExportMenu = ({
  shown,
  onProblem,
}: {
  readonly shown: Shown;
  readonly onProblem: (text: string) => void;
}) => {
  const desk = useDesk();
  const take = async (format: string): Promise<void> => {
    if (format === 'svg' || format === 'png') {
      const svg = pictureOf(shown, desk.page, desk);
      const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg);
      download(blob, `newsgraph.${format}`);
    } else {
      const [blob, file] = await fetchFile(format, shown);
      download(blob, file);
    }
    desk.announce(`${format.toUpperCase()} of ${shown.nodes.length} names and ${shown.lines.length} lines downloaded`);
  };
  const item = ([format, label, says]: readonly [string, string, string]) => (
    <MenuItem key={format} id={format} textValue={label} className="hit plain">
      <Text slot="label">
        {label} <span className="says">{says}</span>
      </Text>
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <ToolButton icon="export" label="Export what is shown" words="Export" />
      <Popover className="popover menu" placement="bottom end">
        <Menu
          className="hits"
          aria-label="Export what is shown"
          onAction={(format) => void take(String(format)).catch((error: Error) => onProblem(error.message))}
        >
          <MenuSection>
            <Heading className="menu-head">
              {shown.nodes.length} names, {shown.lines.length} lines as
            </Heading>
            {files.map(item)}
            {pictures.map(item)}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
