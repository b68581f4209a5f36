import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { decide, idOfSide, undoDecision, type Pair, type ReviewAnswer, type Verdict } from '../api/review';
import { ask } from '../api/ask';
import { useLoaded } from '../api/use-answer';
import { useDesk } from '../state/desk';
import { Message } from './message';
import { ReviewSide } from './review-side';
import { ToolButton } from './tool-button';

const verdicts: readonly (readonly [Verdict, string, string])[] = [
  ['same', 'The same', 's'],
  ['different', 'Different', 'd'],
  ['unsure', 'Not sure', 'u'],
];

/** Pairs asked for at a time. */
const most = 50;

/** Two names side by side: one or two? Every decision is kept and can be taken back. */
export const ReviewButton = ({ onDecided }: { readonly onDecided: () => void }) => (
  <DialogTrigger>
    <ToolButton icon="review" label="Review names" />
    <ModalOverlay className="veil" isDismissable>
      <Modal className="sheet wide-sheet">
        <Dialog className="sheet-content popover-like" aria-label="Review names">
          {({ close }) => (
            <>
              <Button className="button close" aria-label="Close" onPress={close}>
                ×
              </Button>
              <Heading slot="title">Are these two one and the same?</Heading>
              <Review onDecided={onDecided} />
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);

const Review = ({ onDecided }: { readonly onDecided: () => void }) => {
  const { announce } = useDesk();
  const [step, setStep] = useState(0);
  const [decided, setDecided] = useState(0);
  const [problem, setProblem] = useState('');
  const asked = useLoaded(`review ${step}`, (signal) =>
    ask<ReviewAnswer>('review', { limit: String(most) }, { signal }),
  );
  const act = async (work: () => Promise<unknown>, says: string, by: 1 | -1) => {
    try {
      await work();
      setProblem('');
      announce(says);
      setDecided((count) => Math.max(0, count + by));
      setStep((count) => count + 1);
      onDecided();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const undo = () => act(undoDecision, 'Decision taken back', -1);
  const undoButton = (
    <Button className="button" isDisabled={decided === 0} onPress={() => void undo()}>
      Undo
    </Button>
  );
  if (asked.state === 'waiting') return <Message text="Looking for names that may be one…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const [pair] = asked.answer.pairs;
  const total = asked.answer.total ?? asked.answer.pairs.length;
  if (!pair)
    return (
      <>
        <Message text="No pair is in doubt. Add articles, and come back when names meet." />
        <div className="form-acts">{undoButton}</div>
      </>
    );
  const onKeyDown = (event: React.KeyboardEvent) => {
    const verdict = verdicts.find(([, , key]) => key === event.key.toLowerCase());
    if (!verdict || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void act(() => decide(verdict[0], pair), `Decided: ${verdict[1]}`, 1);
  };
  return (
    <div className="review" onKeyDown={onKeyDown}>
      <p className="note">
        {total} {total === 1 ? 'pair is' : 'pairs are'} in doubt. {reasonOf(pair)}
      </p>
      <div className="review-acts" role="group" aria-label="Decision">
        {verdicts.map(([verdict, label, key]) => (
          <Button
            key={verdict}
            className={verdict === 'same' ? 'button strong' : 'button'}
            onPress={() => void act(() => decide(verdict, pair), `Decided: ${label}`, 1)}
          >
            {label} <kbd>{key.toUpperCase()}</kbd>
          </Button>
        ))}
        {undoButton}
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="review-sides">
        <ReviewSide key={idOfSide(pair.a)} id={idOfSide(pair.a)} />
        <ReviewSide key={idOfSide(pair.b)} id={idOfSide(pair.b)} />
      </div>
    </div>
  );
};

const reasonOf = ({ reason, why }: Pair): string => reason ?? why ?? '';
