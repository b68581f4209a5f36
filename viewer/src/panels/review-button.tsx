import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReviewReason } from '../../../graph/model/review';
import { decide, decideAll, undoDecision, type ReviewAnswer, type Verdict } from '../api/review';
import { ask } from '../api/ask';
import { useLoaded } from '../api/use-answer';
import { useDesk } from '../state/desk';
import { DecisionList } from './decision-list';
import { Message } from './message';
import { ReviewBulk } from './review-bulk';
import { ReviewSide } from './review-side';
import { ToolButton } from './tool-button';

const verdicts: readonly (readonly [Verdict, string, string])[] = [
  ['same', 'The same', 's'],
  ['different', 'Different', 'd'],
  ['unsure', 'Not sure', 'u'],
];

const reasons: Readonly<Record<ReviewReason, string>> = {
  namesakes: 'These two bear the same name.',
  'spelled alike': 'Their names are spelled alike.',
  'short form': 'One name may be short for the other.',
  acronym: 'One name may be the initials of the other.',
  'other type': 'One name was read as two kinds of thing.',
};

/** Pairs asked for at a time. */
const most = 50;

/** Two names side by side: one or two? Every decision is kept and can be taken back. */
export const ReviewButton = ({ onDecided }: { readonly onDecided: () => void }) => (
  <DialogTrigger>
    <ToolButton icon="review" label="Review names" words="Review" />
    <ModalOverlay className="veil" isDismissable>
      <Modal className="sheet wide-sheet">
        <Dialog className="sheet-content" aria-label="Review names">
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
  const [problem, setProblem] = useState('');
  const asked = useLoaded(`review ${step}`, (signal) =>
    ask<ReviewAnswer>('review', { limit: String(most) }, { signal }),
  );
  const act = async (work: () => Promise<unknown>, says: string) => {
    try {
      await work();
      setProblem('');
      announce(says);
      setStep((count) => count + 1);
      onDecided();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  if (asked.state === 'waiting') return <Message text="Looking for names that may be one…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const { pairs, count, decisions } = asked.answer;
  const [pair] = pairs;
  const say = (verdict: Verdict, label: string) => pair && act(() => decide(verdict, pair), `Decided: ${label}`);
  const undo = (id?: string) => act(() => undoDecision(id), 'Decision taken back');
  const onKeyDown = (event: React.KeyboardEvent) => {
    const verdict = verdicts.find(([, , key]) => key === event.key.toLowerCase());
    if (!verdict || !pair?.isNamed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void say(verdict[0], verdict[1]);
  };
  return (
    <div className="review" onKeyDown={onKeyDown}>
      {pair && !pair.isNamed ? (
        <ReviewBulk
          key={step}
          pairs={pairs}
          onDecide={(verdict, ticked) => void act(() => decideAll(verdict, ticked), `Decided: ${ticked.length} pairs`)}
        />
      ) : pair ? (
        <>
          <p className="note">
            {count} {count === 1 ? 'pair is' : 'pairs are'} in doubt. {reasons[pair.reason]}
          </p>
          <div className="review-acts" role="group" aria-label="Decision">
            {verdicts.map(([verdict, label, key]) => (
              <Button
                key={verdict}
                className={verdict === 'same' ? 'button strong' : 'button'}
                onPress={() => void say(verdict, label)}
              >
                {label} <kbd>{key.toUpperCase()}</kbd>
              </Button>
            ))}
            <Button className="button" isDisabled={!decisions.some((one) => one.standing)} onPress={() => void undo()}>
              Undo
            </Button>
          </div>
        </>
      ) : (
        <p className="note">No pair is in doubt. Add articles, and come back when names meet.</p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {pair?.isNamed && (
        <div className="review-sides">
          <ReviewSide key={pair.a.id} id={pair.a.id} />
          <ReviewSide key={pair.b.id} id={pair.b.id} />
        </div>
      )}
      <DecisionList decisions={decisions} onUndo={(id) => void undo(id)} />
    </div>
  );
};
