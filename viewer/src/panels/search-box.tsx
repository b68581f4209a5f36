import type { PlacedView } from '../api/answers';
import { useDesk } from '../state/desk';
import { FindBox } from './find-box';

/** Names, and words in sentences. An entity is selected where it is drawn, or shown with its neighbours. */
export const SearchBox = ({ view }: { readonly view: PlacedView }) => {
  const { goTo } = useDesk();
  const open = (id: string) => {
    const sentence = /^(.*)#(\d+-\d+)$/.exec(id);
    if (sentence?.[1]!.startsWith('article/')) goTo({ article: sentence[1], at: sentence[2] });
    else if (view.nodes.some((node) => node.id === id)) goTo({ node: id, line: undefined, tab: 'graph' });
    else goTo({ around: id, depth: 1, node: id, line: undefined });
  };
  return (
    <FindBox
      label="Search people, groups, countries, places and sentences"
      isLabelHidden
      placeholder="Search names and sentences  ( / )"
      limit={12}
      nothing="Nothing found. Try another spelling or fewer words."
      onChoose={open}
    />
  );
};
