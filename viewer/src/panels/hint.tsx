import { PathFinder } from './path-finder';

/** What the right side says while nothing is selected. */
export const Hint = () => (
  <div className="hint">
    <h2>Read the sentence behind each line</h2>
    <ul>
      <li>Click a line to read the sentences it stands on.</li>
      <li>Click a shape to see all that is known about it; drag it to pin it.</li>
      <li>Double-click a shape for its neighbourhood.</li>
      <li>Tick values on the left, or choose a time below.</li>
    </ul>
    <PathFinder />
    <h3>By keyboard</h3>
    <dl className="keys">
      {keys.map(([key, says]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  </div>
);

const keys = [
  ['/', 'search'],
  ['F6', 'next part of the page'],
  ['Arrows', 'walk from name to name in the graph'],
  ['Tab', 'step through the lines of a name'],
  ['Enter', 'read what stands behind it'],
  ['E', 'expand'],
  ['N', 'neighbourhood'],
  ['P', 'pin'],
  ['H', 'hide'],
  ['S', 'statements'],
  ['+ − 0', 'zoom, fit'],
  ['Ctrl+Z', 'undo'],
  ['Esc', 'close'],
] as const;
