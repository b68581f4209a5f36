import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { SearchHit } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { readableOn } from '../graph/colour';
import { nodeTypeOf } from '../graph/node-type';
import { useDesk } from '../state/desk';
import { ShapeIcon } from './shape-icon';

interface Properties {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder: string;
  /** How many the server is asked for. */
  readonly limit: number;
  /** Only these are offered. */
  readonly takes?: (hit: SearchHit) => boolean;
  /** Said when nothing is found. */
  readonly nothing: string;
  readonly autoFocus?: boolean;
  readonly onChoose: (id: string) => void;
}

/** Milliseconds after the last key until the server is asked. */
const pause = 150;

/** A field that finds what is stored while one types. */
export const FindBox = ({ label, placeholder, limit, takes, nothing, onChoose, ...looks }: Properties) => {
  const { ontology, theme } = useDesk();
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAnswer<{ hits: readonly SearchHit[] }>(sought === '' ? undefined : 'search', {
    q: sought,
    limit: String(limit),
  });
  const found = asked.state === 'ready' && sought !== '' ? asked.answer.hits : [];
  const empty = asked.state === 'failed' ? asked.message : asked.state === 'ready' ? nothing : 'Searching…';
  return (
    <ComboBox
      className="search"
      items={takes ? found.filter(takes) : found}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped('');
        onChoose(String(key));
      }}
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
      autoFocus={looks.autoFocus ?? false}
    >
      <Label {...(looks.isLabelHidden && { className: 'visually-hidden' })}>{label}</Label>
      <Input placeholder={placeholder} />
      <Popover className="popover">
        <ListBox<SearchHit> className="hits" renderEmptyState={() => <p className="empty">{empty}</p>}>
          {(hit) => {
            const type = nodeTypeOf(hit.labels, ontology);
            return (
              <ListBoxItem id={hit.id} textValue={hit.name} className="hit">
                {type.isEntity ? (
                  <ShapeIcon shape={type.shape} colour={readableOn(type.colour, theme.background, 3)} />
                ) : (
                  <span className="icon words" aria-hidden="true">
                    “
                  </span>
                )}
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
