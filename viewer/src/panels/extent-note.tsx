import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { viewLimits } from '../state/load-view';
import { baseOf, isCut, type Page } from '../state/page';

const order = ['usual', 'more', 'all'] as const;

/** Says that the server left names out, and shows more of them on demand. */
export const ExtentNote = ({ names }: { readonly names: number }) => {
  const { page, goTo } = useDesk();
  const base = baseOf(page);
  if (base === undefined) return null;
  const limits = viewLimits[base];
  const cut = isCut(names, limits[page.extent]);
  const wider = order.filter((extent) => limits[extent] > limits[page.extent]);
  const offered = cut
    ? wider.filter((extent, index) => limits[extent] !== limits[wider[index - 1] ?? page.extent])
    : [];
  const show = (extent: Page['extent']) => () => goTo({ extent });
  return (
    <>
      {cut && ' · the best supported part'}
      {cut && offered.length === 0 && '; search for the rest'}
      {offered.map((extent) => (
        <Button key={extent} className="link" onPress={show(extent)}>
          Show up to {limits[extent].toLocaleString('en')}
        </Button>
      ))}
      {page.extent !== 'usual' && (
        <Button className="link" onPress={show('usual')}>
          Show fewer
        </Button>
      )}
    </>
  );
};
