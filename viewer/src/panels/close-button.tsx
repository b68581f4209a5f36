import { Button } from 'react-aria-components';
import type { GoTo } from '../state/use-page';

export const CloseButton = ({ goTo }: { readonly goTo: GoTo }) => (
  <Button className="button close" aria-label="Close" onPress={() => goTo({ node: undefined, line: undefined })}>
    ×
  </Button>
);
