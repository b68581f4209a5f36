import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { Pair, Verdict } from '../api/review';

interface Properties {
  /** None of them has a name on both sides. */
  readonly pairs: readonly Pair[];
  readonly onDecide: (verdict: Verdict, pairs: readonly Pair[]) => void;
}

const verdicts: readonly (readonly [Verdict, string])[] = [
  ['different', 'Different, all ticked'],
  ['same', 'The same, all ticked'],
  ['unsure', 'Not sure, all ticked'],
];

/** Groups that articles only describe ("the protesters"), many pairs at once: each is rarely worth a look of its own. */
export const ReviewBulk = ({ pairs, onDecide }: Properties) => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ticked = pairs.filter(({ id }) => !left.has(id));
  const toggle = (id: string, isWanted: boolean) => {
    const next = new Set(left);
    if (isWanted) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <>
      <p className="note">No named pair is in doubt. These are called by what they are, not by a name.</p>
      <div className="review-acts" role="group" aria-label="Decision on all ticked">
        {verdicts.map(([verdict, label]) => (
          <Button
            key={verdict}
            className="button"
            isDisabled={ticked.length === 0}
            onPress={() => onDecide(verdict, ticked)}
          >
            {label}
          </Button>
        ))}
      </div>
      <ul className="bulk">
        {pairs.map(({ id, a, b }) => (
          <li key={id} data-pair={id}>
            <Checkbox className="tick" isSelected={!left.has(id)} onChange={(isWanted) => toggle(id, isWanted)}>
              <span className="box" aria-hidden="true" />
              <span className="tick-label">
                {a.name} – {b.name}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </>
  );
};
