/** What the three underlines mean. */
export const MarkKey = () => (
  <p className="mark-key" aria-label="Marks in the sentences">
    <span className="is-subject">who</span>
    <span className="is-cue">the words that say it</span>
    <span className="is-object">whom or what</span>
  </p>
);
