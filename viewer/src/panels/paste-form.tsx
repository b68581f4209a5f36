import { useState } from 'react';
import { Button, Input, Label, TextArea, TextField } from 'react-aria-components';
import { toArticleFile, type PastedArticle } from '../state/pasted-article';

interface Properties {
  readonly isDisabled: boolean;
  readonly onAdd: (file: File) => void;
}

const nothing: PastedArticle = { text: '', title: '', publisher: '', published: '', url: '' };

const lines = [
  ['title', 'Title'],
  ['publisher', 'Outlet'],
  ['published', 'Date (2024-05-01)'],
  ['url', 'Address'],
] as const;

/** One article as text, with what is known of it. */
export const PasteForm = ({ isDisabled, onAdd }: Properties) => {
  const [pasted, setPasted] = useState(nothing);
  const set = (field: keyof PastedArticle) => (value: string) => setPasted((before) => ({ ...before, [field]: value }));
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(toArticleFile(pasted));
        setPasted(nothing);
      }}
    >
      <TextField value={pasted.text} onChange={set('text')}>
        <Label>Or paste the text of an article</Label>
        <TextArea rows={5} />
      </TextField>
      {pasted.text.trim() !== '' && (
        <>
          <div className="paste-lines">
            {lines.map(([field, label]) => (
              <TextField key={field} value={pasted[field]} onChange={set(field)}>
                <Label>{label}</Label>
                <Input maxLength={1000} />
              </TextField>
            ))}
          </div>
          <Button className="button strong" type="submit" isDisabled={isDisabled}>
            Add this text
          </Button>
        </>
      )}
    </form>
  );
};
