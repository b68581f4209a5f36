import type { Span } from '../../graph/model/span';
import type { Statement } from '../analysis';
import type { CueAt } from './find-cues';
import { spend } from '../budget';

/** A statement on its way: its speaker may be -1 until the paragraphs before are known. */
export interface Draft extends Span {
  readonly kind: Statement['kind'];
  readonly speaker: number;
  readonly cue?: CueAt;
  readonly reportedBy: number;
  readonly rule: string;
}

/** What was only guessed at because the tree had lost it gives way to what the tree has. */
export const withoutGuesses = (drafts: readonly Draft[]): Draft[] => {
  spend(drafts.length * drafts.length);
  return drafts
    .filter(
      (draft) =>
        !isAnothers(draft, drafts) &&
        !isWishInReport(draft, drafts) &&
        !isWithinOwn(draft, drafts) &&
        !isAroundReport(draft, drafts),
    )
    .filter(
      (draft) =>
        draft.rule !== 'content-after-report' ||
        !drafts.some(
          (other) => other !== draft && other.rule !== draft.rule && other.start < draft.end && draft.start < other.end,
        ),
    );
};

/** "dismissed claims by NAME that": what is dismissed is NAME's. */
const isAnothers = ({ rule, start, end }: Draft, drafts: readonly Draft[]): boolean =>
  rule !== 'content-of-speech' &&
  drafts.some(
    (other) =>
      other.rule === 'content-of-speech' && Math.abs(other.start - start) <= 6 && Math.abs(other.end - end) <= 12,
  );

/** "said he hoped that": what the speaker says of himself is a part of what he said. */
const isWithinOwn = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) =>
      other !== draft &&
      other.speaker === draft.speaker &&
      other.rule === 'content-clause' &&
      other.start < draft.start &&
      draft.end <= other.end,
  );

/** "In a letter to him, NAME said that": the phrase adds nothing to what the verb reports. */
const isAroundReport = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.rule === 'according-to' &&
  drafts.some(
    ({ rule, speaker, start, end }) =>
      rule === 'content-clause' && speaker === draft.speaker && draft.start < start && Math.abs(draft.end - end) <= 12,
  );

/** "Chile pressed for a fleet, two envoys said": the wish is a part of what the envoys said. */
const isWishInReport = (draft: Draft, drafts: readonly Draft[]): boolean =>
  /^content-(?:for|noun|of)$/u.test(draft.rule) &&
  drafts.some(({ rule, start, end }) => rule === 'content-before-report' && start < draft.start && draft.end <= end);

/** Two cues that report the same words ("said in a statement that") make one statement. */
export const withoutTwins = (drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // Drafts come in the order of their starts, so twins are among the last.
    let twin = -1;
    for (let at = kept.length - 1; at >= 0 && kept[at]!.start >= draft.start - 6; at -= 1)
      if (Math.abs(kept[at]!.end - draft.end) <= 12) twin = at;
    if (twin < 0) kept.push(draft);
    else if (kept[twin]!.speaker < 0 && draft.speaker >= 0) kept[twin] = draft;
  }
  return kept;
};
