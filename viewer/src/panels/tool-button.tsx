import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon } from './icon';

interface Properties {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  /** Stands beside the icon where there is room; a part of the label. */
  readonly words?: string;
  readonly isDisabled?: boolean;
  readonly count?: number;
  readonly onPress?: () => void;
}

/** An icon that says what it does to those who hover, focus or listen. */
export const ToolButton = ({ icon, label, words, isDisabled = false, count = 0, onPress }: Properties) => (
  <TooltipTrigger delay={400}>
    <Button className="button icon-only" aria-label={label} isDisabled={isDisabled} {...(onPress && { onPress })}>
      <Icon name={icon} />
      {words !== undefined && <span className="tool-words" data-words={words} aria-hidden="true" />}
      {count > 0 && <span className="badge">{count}</span>}
    </Button>
    <Tooltip className="tip" placement="bottom" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
