import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { viewLimits } from '../state/load-view';
import { baseOf, isNarrowed, type Page } from '../state/page';
import type { WholeAnswer } from '../state/use-whole';

const order = ['usual', 'more', 'all'] as const;

interface Properties {
  /** What is drawn. */
  readonly names: number;
  readonly lines: number;
  readonly whole: WholeAnswer | undefined;
}

const some = (count: number, one: string) => `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;

/** Says which part of what there is the drawing shows, and brings in the rest on demand. */
export const ExtentNote = ({ names, lines, whole }: Properties) => {
  const { page, goTo } = useDesk();
  const base = baseOf(page);
  if (base === undefined || !whole) return null;
  const isPart = names < whole.names || lines < whole.lines;
  const isWide = page.extent !== 'usual' || page.part === 'these';
  const limits = viewLimits[base];
  const wider = order.filter(
    (extent, at) => limits[extent] > limits[page.extent] && limits[extent] !== limits[order[at - 1] ?? 'usual'],
  );
  const show = (change: Partial<Page>) => () => goTo(change);
  return (
    <>
      {isPart && ` · the strongest part of ${some(whole.names, 'name')}, ${some(whole.lines, 'line')}`}
      {isPart && isNarrowed(page) && page.part === 'best' && (
        <Button className="link" onPress={show({ part: 'these', extent: 'more' })}>
          Show these
        </Button>
      )}
      {isPart && wider.length === 0 && '; narrow the filters or search for the rest'}
      {isPart &&
        !isNarrowed(page) &&
        wider.map((extent) => (
          <Button key={extent} className="link" onPress={show({ extent })}>
            Show up to {limits[extent].toLocaleString('en')}
          </Button>
        ))}
      {isWide && (
        <Button className="link" onPress={show({ extent: 'usual', part: 'best' })}>
          Show fewer
        </Button>
      )}
    </>
  );
};
