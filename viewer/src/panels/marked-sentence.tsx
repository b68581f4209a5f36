import type { Mark } from '../../../graph/model/marked-evidence';
import { markPieces } from '../graph/mark-pieces';

interface Properties {
  readonly text: string;
  /** Where the text starts in its article. */
  readonly start: number;
  readonly marks: readonly Mark[];
}

const spoken = { subject: 'who', cue: 'says it', object: 'whom' };

/** A sentence with who does it, the words that say it and to whom, in three underlines that differ in shape too. */
export const MarkedSentence = ({ text, start, marks }: Properties) => (
  <mark>
    {markPieces(text, start, marks).map(({ text: piece, roles }, index) =>
      roles.length === 0 ? (
        piece
      ) : (
        <span
          key={index}
          className={roles.map((role) => `is-${role}`).join(' ')}
          title={roles.map((role) => spoken[role]).join(', ')}
        >
          {piece}
        </span>
      ),
    )}
  </mark>
);
