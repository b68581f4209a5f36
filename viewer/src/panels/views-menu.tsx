import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { PlacedView } from '../api/answers';
import { useDesk } from '../state/desk';
import { loadView } from '../state/load-view';
import { fromHash } from '../state/page';
import { changesSince, forgetView, saveView, seenIn, useSavedViews, type SavedView } from '../state/saved-views';
import { goToHash } from '../state/use-page';
import { CardButton } from './card-button';

/** Views kept in this browser: what each shows is looked up again, so that it can say what is new. */
export const ViewsMenu = ({ view }: { readonly view: PlacedView }) => {
  const { announce } = useDesk();
  const views = useSavedViews();
  const [name, setName] = useState('');
  const [news, setNews] = useState<Readonly<Record<string, string>>>({});
  const look = () => {
    setNews({});
    for (const saved of views)
      loadView(fromHash(saved.hash), new AbortController().signal).then(
        (now) => setNews((before) => ({ ...before, [saved.name]: say(changesSince(saved, now)) })),
        () => setNews((before) => ({ ...before, [saved.name]: 'cannot be looked up now' })),
      );
  };
  const keep = () => {
    const hash = window.location.hash.replace(/^#/, '');
    saveView({ name: name.trim(), hash, saved: new Date().toISOString(), seen: seenIn(view) });
    announce(`Saved as ${name.trim()}`);
    setName('');
  };
  const open = (saved: SavedView, close: () => void) => {
    goToHash(saved.hash);
    announce(`${saved.name}: ${news[saved.name] ?? 'opened'}`);
    close();
  };
  return (
    <CardButton
      icon="save"
      label="Saved views"
      words="Saved"
      title="Saved views"
      onOpenChange={(isOpen) => isOpen && look()}
    >
      {(close) => (
        <>
          <form
            className="inline"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() !== '') keep();
            }}
          >
            <TextField value={name} onChange={setName}>
              <Label>Save what is shown as</Label>
              <Input maxLength={80} placeholder="A name" />
            </TextField>
            <Button className="button strong" type="submit" isDisabled={name.trim() === ''}>
              Save
            </Button>
          </form>
          {views.length === 0 && <p className="note">Nothing saved yet. Views stay in this browser.</p>}
          <ul className="saved">
            {views.map((saved) => (
              <li key={saved.name}>
                <Button className="link" onPress={() => open(saved, close)}>
                  {saved.name}
                </Button>
                <span className="note">
                  {saved.saved.slice(0, 10)} · {news[saved.name] ?? 'looking…'}
                </span>
                <Button
                  className="link quiet"
                  aria-label={`Forget ${saved.name}`}
                  onPress={() => forgetView(saved.name)}
                >
                  Forget
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </CardButton>
  );
};

const say = ({ fresh, gone }: { fresh: number; gone: number }): string => {
  if (fresh === 0 && gone === 0) return 'nothing new';
  const parts = [fresh > 0 && `${fresh} new ${fresh === 1 ? 'sentence' : 'sentences'}`, gone > 0 && `${gone} gone`];
  return parts.filter(Boolean).join(', ');
};
