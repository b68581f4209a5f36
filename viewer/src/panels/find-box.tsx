import { useCallback, useEffect, useState } from 'react';
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
  readonly onChoose: (id: string, name: string) => void;
}

/** Milliseconds after the last key until the server is asked. */
const pause = 150;

/** A field that finds what is stored while one types. */
export const FindBox = ({ label, placeholder, limit, takes, nothing, onChoose, ...looks }: Properties) => {
  const { ontology, theme } = useDesk();
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  /** Enter was pressed before the answer came: its first hit is taken when it does. */
  const [isHurried, setHurried] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAnswer<{ hits: readonly SearchHit[] }>(sought === '' ? undefined : 'search', {
    q: sought,
    limit: String(limit),
  });
  const isAnswered = asked.state === 'ready' && sought !== '' && sought === typed.trim();
  const found = (asked.state === 'ready' && sought !== '' ? asked.answer.hits : []).filter(takes ?? (() => true));
  const choose = useCallback(
    ({ id, name }: SearchHit) => {
      setTyped('');
      setSought('');
      setHurried(false);
      onChoose(id, name);
    },
    [onChoose],
  );
  const first = found[0];
  useEffect(() => {
    if (!isHurried || !isAnswered) return;
    setHurried(false);
    if (first !== undefined) choose(first);
  }, [isHurried, isAnswered, first, choose]);
  const empty = asked.state === 'failed' ? asked.message : asked.state === 'ready' ? nothing : 'Searching…';
  return (
    <ComboBox
      className="search"
      items={found}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        setHurried(false);
      }}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = found.find(({ id }) => id === key);
        if (hit) choose(hit);
      }}
      // An empty field has nothing to say, so its box closes with the choice.
      allowsEmptyCollection={typed.trim() !== ''}
      menuTrigger="input"
      defaultFilter={() => true}
      autoFocus={looks.autoFocus ?? false}
    >
      <Label {...(looks.isLabelHidden && { className: 'visually-hidden' })}>{label}</Label>
      <Input
        placeholder={placeholder}
        onKeyDown={({ key, currentTarget }) => {
          const isOnHit = currentTarget.getAttribute('aria-activedescendant');
          if (key === 'Enter' && !isOnHit && typed.trim() !== '') setHurried(true);
        }}
      />
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
                <Text slot="description">{hit.office ?? type.label}</Text>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
