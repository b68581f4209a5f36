import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk';

/** Instead of a drawing, where the filters leave names of which none is in the part that is drawn. */
export const NoneDrawn = ({ names }: { readonly names: number }) => {
  const { goTo } = useDesk();
  return (
    <div className="message">
      <p>
        {names.toLocaleString('en')} {names === 1 ? 'name is' : 'names are'} left by the filters, none of them in the
        part of the graph that is drawn.
      </p>
      <Button className="button" onPress={() => goTo({ part: 'these', extent: 'more' })}>
        Show these
      </Button>
    </div>
  );
};
