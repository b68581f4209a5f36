import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedView, SearchHit } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { nodeTypeOf } from '../graph/node-type';
import type { GoTo } from '../state/use-page';
import { ShapeIcon } from './shape-icon';

interface Properties {
  readonly view: PlacedView;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
}

const pause = 150;

/** Names, and words in sentences. An entity is selected where it is drawn, or shown with its neighbours. */
export const SearchBox = ({ view, goTo, ontology }: Properties) => {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAnswer<{ hits: readonly SearchHit[] }>(sought === '' ? undefined : 'search', {
    q: sought,
    limit: '12',
  });
  const hits = asked.state === 'ready' && sought !== '' ? asked.answer.hits : [];
  const open = (id: string) => {
    setTyped('');
    const sentence = /^(.*)#(\d+-\d+)$/.exec(id);
    if (sentence?.[1]!.startsWith('article/')) goTo({ article: sentence[1], at: sentence[2] });
    else if (view.nodes.some((node) => node.id === id)) goTo({ node: id, line: undefined, tab: 'graph' });
    else goTo({ around: id, depth: 1, node: id, line: undefined });
  };
  const empty =
    asked.state === 'failed'
      ? asked.message
      : asked.state === 'ready'
        ? 'Nothing found. Try another spelling or fewer words.'
        : 'Searching…';
  return (
    <ComboBox
      className="search"
      items={hits}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && open(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">Search people, groups, countries, places and sentences</Label>
      <Input placeholder="Search names and sentences  ( / )" />
      <Popover className="popover">
        <ListBox<SearchHit> className="hits" renderEmptyState={() => <p className="empty">{empty}</p>}>
          {(hit) => {
            const type = nodeTypeOf(hit.labels, ontology);
            return (
              <ListBoxItem id={hit.id} textValue={hit.name} className="hit">
                <ShapeIcon shape={type.shape} colour="currentColor" />
                <Text slot="label">{hit.name}</Text>
                <Text slot="description">{type.label}</Text>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
