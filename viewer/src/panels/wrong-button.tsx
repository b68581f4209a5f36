import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Input, Label, Popover, TextField } from 'react-aria-components';
import { ask } from '../api/ask';
import { useDesk } from '../state/desk';

interface Properties {
  /** Id of the fact. */
  readonly id: string;
  readonly onDone: () => void;
}

/** Says that a fact was read wrongly, and why; the decision goes to the review and can be undone there. */
export const WrongButton = ({ id, onDone }: Properties) => {
  const { announce, reload } = useDesk();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const send = async (close: () => void) => {
    try {
      await ask('review', {}, { body: { decision: 'wrong', a: id, ...(reason.trim() && { reason: reason.trim() }) } });
      announce('Marked as wrong; the review keeps the decision.');
      close();
      onDone();
      reload();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <DialogTrigger>
      <Button className="link danger">This is wrong…</Button>
      <Popover className="popover card" placement="bottom end">
        <Dialog className="form" aria-label="Mark as wrong">
          {({ close }) => (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void send(close);
              }}
            >
              <Heading slot="title">Read wrongly?</Heading>
              <p className="note">The relation leaves the graph until you undo this under Review.</p>
              <TextField value={reason} onChange={setReason} autoFocus>
                <Label>Why (optional)</Label>
                <Input placeholder="The sentence says something else" maxLength={500} />
              </TextField>
              {problem && (
                <p className="problem" role="alert">
                  {problem}
                </p>
              )}
              <div className="form-acts">
                <Button className="button" onPress={close}>
                  Cancel
                </Button>
                <Button className="button strong" type="submit">
                  Mark as wrong
                </Button>
              </div>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
