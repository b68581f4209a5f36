/** What the right side says while nothing is selected. */
export const Hint = () => (
  <div className="hint">
    <h2>Read the sentence behind each line</h2>
    <ul>
      <li>Click a line to see the sentences it stands on.</li>
      <li>Click a shape to see all that is known about it.</li>
      <li>Double-click a shape to see its neighbourhood.</li>
      <li>
        Press <kbd>/</kbd> to search, arrow keys to walk, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close.
      </li>
    </ul>
  </div>
);
