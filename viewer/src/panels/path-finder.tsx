import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { EntityBox } from './entity-box';

interface End {
  readonly id: string;
  readonly name: string;
}

/** The way between two names, both found by what one types. */
export const PathFinder = () => {
  const { goTo } = useDesk();
  const [from, setFrom] = useState<End>();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button className="button small" onPress={() => setOpen(true)}>
        Find the way between two names…
      </Button>
    );
  if (!from)
    return <EntityBox label="Way from" placeholder="Name of one end" onChoose={(id, name) => setFrom({ id, name })} />;
  return (
    <>
      <p className="note">From {from.name} to …</p>
      <EntityBox
        key={from.id}
        label="Way to"
        placeholder="Name of the other end"
        onChoose={(to) =>
          to !== from.id &&
          goTo({ path: [from.id, to], query: undefined, added: [], line: undefined, node: undefined, tab: 'graph' })
        }
      />
    </>
  );
};
