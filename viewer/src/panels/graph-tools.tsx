import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Header as Heading } from 'react-aria-components';
import { useDesk } from '../state/desk';
import type { Page } from '../state/page';

const layouts = [
  ['force', 'By their relations'],
  ['fresh', 'By their relations, anew'],
  ['circle', 'Circle by type'],
  ['ranks', 'Who leads, who belongs'],
] as const;
const sizes = [
  ['lines', 'Number of lines'],
  ['articles', 'Number of articles'],
  ['influence', 'Influence (PageRank)'],
  ['bridge', 'Bridges (betweenness)'],
] as const;
const colours = [
  ['type', 'Type'],
  ['community', 'Community (Louvain)'],
] as const;

/** How the graph is drawn. */
export const GraphTools = () => {
  const { page, goTo } = useDesk();
  const isTold = page.told.includes('*');
  const section = <Field extends 'layout' | 'size' | 'colour'>(
    field: Field,
    title: string,
    choices: readonly (readonly [Page[Field], string])[],
  ) => (
    <MenuSection
      selectionMode="single"
      selectedKeys={[page[field]]}
      onSelectionChange={(keys) => {
        const [key] = [...(keys as Set<Page[Field]>)];
        if (key !== undefined) goTo({ [field]: key, ...(field === 'layout' && { pins: [] }) });
      }}
    >
      <Heading className="menu-head">{title}</Heading>
      {choices.map(([key, label]) => (
        <MenuItem key={key} id={key} textValue={label} className="hit choice">
          {label}
        </MenuItem>
      ))}
    </MenuSection>
  );
  return (
    <div className="tools" role="group" aria-label="View of the graph">
      <Button className="button tool" aria-pressed={isTold} onPress={() => goTo({ told: isTold ? [] : ['*'] })}>
        Statements
      </Button>
      <MenuTrigger>
        <Button className="button tool">Drawing ▾</Button>
        <Popover className="popover menu" placement="bottom end">
          <Menu className="hits" aria-label="How it is drawn">
            {section('layout', 'Arrange', layouts)}
            {section('size', 'Size shows', sizes)}
            {section('colour', 'Colour shows', colours)}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
};
