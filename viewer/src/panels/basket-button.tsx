import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Input, Label, Popover, TextField } from 'react-aria-components';
import { askRaw } from '../api/ask';
import { download } from '../api/download';
import { nodeName } from '../graph/node-type';
import { relationLabel } from '../graph/relation-label';
import { addToBasket, emptyBasket, moveInBasket, takeFromBasket, toItem, useBasket } from '../state/basket';
import { useDesk } from '../state/desk';
import type { Shown } from '../state/filter-view';
import { ToolButton } from './tool-button';

const formats = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['docx', 'Word'],
  ['pdf', 'PDF'],
] as const;

/** What was put aside for a report, and the report itself: every claim with its numbered sentence. */
export const BasketButton = ({ shown }: { readonly shown: Shown }) => {
  const { ontology, goTo, announce } = useDesk();
  const items = useBasket();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const names = new Map(shown.nodes.map((node) => [node.id, nodeName(node)]));
  const addShown = () =>
    addToBasket(
      shown.lines.map((line) =>
        toItem(line, `${names.get(line.from)} ${relationLabel(line.type, ontology)} ${names.get(line.to)}`),
      ),
    );
  const make = async (format: string) => {
    setBusy(true);
    setProblem('');
    try {
      const body = {
        selection: { ids: items.flatMap(({ facts }) => facts) },
        title: title.trim() || 'What the articles say',
        format,
      };
      const response = await askRaw('report', {}, { body });
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      download(await response.blob(), name ?? `report.${format}`);
      announce('Report downloaded');
    } catch (error) {
      setProblem((error as Error).message);
    }
    setBusy(false);
  };
  return (
    <DialogTrigger onOpenChange={() => setProblem('')}>
      <ToolButton icon="basket" label={`Report (${items.length})`} words="Report" count={items.length} />
      <Popover className="popover card wide-card" placement="bottom end">
        <Dialog className="form" aria-label="Report">
          {({ close }) => (
            <>
              <Heading slot="title">Report</Heading>
              {items.length === 0 ? (
                <p className="note">
                  Nothing is in it yet. Open a line and choose “Add to report”, or take all that is shown.
                </p>
              ) : (
                <ol className="basket">
                  {items.map((item, index) => (
                    <li key={item.key} data-item={item.key}>
                      <Button
                        className="link"
                        onPress={() => {
                          goTo({ line: item.key, node: undefined });
                          close();
                        }}
                      >
                        {item.label}
                      </Button>
                      <span className="basket-acts">
                        <Button
                          className="link quiet"
                          aria-label={`Move up ${item.label}`}
                          isDisabled={index === 0}
                          onPress={() => moveInBasket(item.key, -1)}
                        >
                          ↑
                        </Button>
                        <Button
                          className="link quiet"
                          aria-label={`Move down ${item.label}`}
                          isDisabled={index === items.length - 1}
                          onPress={() => moveInBasket(item.key, 1)}
                        >
                          ↓
                        </Button>
                        <Button
                          className="link quiet"
                          aria-label={`Take out ${item.label}`}
                          onPress={() => takeFromBasket(item.key)}
                        >
                          ×
                        </Button>
                      </span>
                    </li>
                  ))}
                </ol>
              )}
              <div className="form-acts start">
                <Button className="button small" isDisabled={shown.lines.length === 0} onPress={addShown}>
                  Add all {shown.lines.length} lines shown
                </Button>
                {items.length > 0 && (
                  <Button className="link" onPress={emptyBasket}>
                    Empty it
                  </Button>
                )}
              </div>
              <TextField value={title} onChange={setTitle}>
                <Label>Title</Label>
                <Input maxLength={200} placeholder="What the articles say" />
              </TextField>
              {problem && (
                <p className="problem" role="alert">
                  {problem}
                </p>
              )}
              <div className="form-acts">
                {formats.map(([format, label]) => (
                  <Button
                    key={format}
                    className={format === 'html' ? 'button strong' : 'button'}
                    isDisabled={items.length === 0 || isBusy}
                    onPress={() => void make(format)}
                  >
                    {label}
                  </Button>
                ))}
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
