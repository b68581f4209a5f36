import { useState } from 'react';
import { Button } from 'react-aria-components';
import { EvidenceList } from './evidence-list';

/** The sentences that name an entity, asked for only when the reader wants them: there may be many. */
export const NamedIn = ({ id }: { readonly id: string }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="group">
      <h3>
        <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide the sentences that name it' : 'Show the sentences that name it'}
        </Button>
      </h3>
      {isOpen && <EvidenceList id={id} />}
    </section>
  );
};
