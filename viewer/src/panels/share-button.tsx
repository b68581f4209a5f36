import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Input, Label, Popover, TextField } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { ToolButton } from './tool-button';

/** A link that shows others who reach this server the same. */
export const ShareButton = () => {
  const { announce } = useDesk();
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
    <DialogTrigger onOpenChange={() => setCopied(false)}>
      <ToolButton icon="share" label="Share a link" />
      <Popover className="popover card" placement="bottom end">
        <Dialog className="form" aria-label="Share">
          <Heading slot="title">Share what you see</Heading>
          <TextField value={link} isReadOnly>
            <Label>This link keeps place, filters, time, pins and selection</Label>
            <Input />
          </TextField>
          <p className="note">It works for whoever can reach this server.</p>
          <div className="form-acts">
            <Button className="button strong" onPress={() => void copy()}>
              {isCopied ? 'Copied' : 'Copy link'}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
