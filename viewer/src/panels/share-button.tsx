import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { CardButton } from './card-button';

/** A link that shows others who reach this server the same. */
export const ShareButton = () => {
  const { announce, page } = useDesk();
  const [isCopied, setCopied] = useState(false);
  const link = window.location.href;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => {
        setCopied(true);
        announce('Link copied');
      },
      () => announce('This browser does not allow copying; select the link and copy it yourself.'),
    );
  return (
    <CardButton
      icon="share"
      label="Share a link"
      name="Share"
      title="Share what you see"
      onOpenChange={() => setCopied(false)}
    >
      {() => (
        <>
          <TextField value={link} isReadOnly>
            <Label>This link keeps place, filters, time, pins and selection</Label>
            <Input />
          </TextField>
          <p className="note">
            It works for whoever can reach this server.
            {page.query !== undefined &&
              ' In another browser the query is shown, and runs when its reader presses Run.'}
          </p>
          <div className="form-acts">
            <Button className="button strong" onPress={() => void copy()}>
              {isCopied ? 'Copied' : 'Copy link'}
            </Button>
          </div>
        </>
      )}
    </CardButton>
  );
};
