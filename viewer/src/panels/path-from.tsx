import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { EntityBox } from './entity-box';

/** Chooses the other end of a path. */
export const PathFrom = ({ id }: { readonly id: string }) => {
  const { goTo } = useDesk();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button className="button small" onPress={() => setOpen(true)}>
        Path from here…
      </Button>
    );
  return (
    <EntityBox
      label="Path to"
      placeholder="Name of the other end"
      onChoose={(other) =>
        other !== id &&
        goTo({ path: [id, other], query: undefined, added: [], line: undefined, node: undefined, tab: 'graph' })
      }
    />
  );
};
