import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { tryToken } from '../api/token';

/** What a server that others reach too asks before it shows anything. */
export const TokenForm = ({ onAccepted }: { readonly onAccepted: () => void }) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const send = async () => {
    // The whole link will do.
    const token = text.trim().replace(/^.*#token=/, '');
    if (await tryToken(token)) return onAccepted();
    setProblem('The server does not take this token. It makes a new one at every start; ask whoever runs it.');
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>This server asks for its token. It stands at the end of the link that the server printed when it started.</p>
      <TextField value={text} onChange={setText} type="password" autoFocus>
        <Label>Token</Label>
        <Input autoComplete="off" />
      </TextField>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="form-acts">
        <Button className="button strong" type="submit" isDisabled={text.trim() === ''}>
          Open
        </Button>
      </div>
    </form>
  );
};
