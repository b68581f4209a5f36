import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { SearchHit } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { nodeTypeOf } from '../graph/node-type';
import { useDesk } from '../state/desk';
import { ShapeIcon } from './shape-icon';

interface Properties {
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (id: string) => void;
}

const pause = 150;

/** A field that finds one entity by its name. */
export const EntityBox = ({ label, placeholder, onChoose }: Properties) => {
  const { ontology } = useDesk();
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAnswer<{ hits: readonly SearchHit[] }>(sought === '' ? undefined : 'search', {
    q: sought,
    limit: '20',
  });
  const hits =
    asked.state === 'ready' && sought !== '' ? asked.answer.hits.filter(({ labels }) => labels.includes('Entity')) : [];
  const empty =
    asked.state === 'failed'
      ? asked.message
      : asked.state === 'ready'
        ? 'No name found. Try another spelling.'
        : 'Searching…';
  return (
    <ComboBox
      className="search"
      items={hits}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
      autoFocus
    >
      <Label>{label}</Label>
      <Input placeholder={placeholder} />
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
