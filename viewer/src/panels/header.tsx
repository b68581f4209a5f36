import type { PlacedView } from '../api/answers';
import { useSteps } from '../state/use-page';
import { SearchBox } from './search-box';
import { ToolButton } from './tool-button';
import { Trail } from './trail';

interface Properties {
  readonly view: PlacedView;
  /** Share, export and the rest. */
  readonly children?: React.ReactNode;
}

export const Header = ({ view, children }: Properties) => {
  const { canUndo, canRedo, undo, redo } = useSteps();
  return (
    <header className="header">
      <h1>Newsgraph</h1>
      <SearchBox view={view} />
      <Trail view={view} />
      <div className="toolbar" role="toolbar" aria-label="Page">
        <ToolButton icon="undo" label="Undo (Ctrl+Z)" isDisabled={!canUndo} onPress={undo} />
        <ToolButton icon="redo" label="Redo (Ctrl+Y)" isDisabled={!canRedo} onPress={redo} />
        {children}
      </div>
    </header>
  );
};
