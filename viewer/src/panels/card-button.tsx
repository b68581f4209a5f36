import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { ToolButton } from './tool-button';

interface Properties {
  readonly icon: Parameters<typeof ToolButton>[0]['icon'];
  readonly label: string;
  readonly words?: string;
  readonly count?: number;
  /** Its name for those who listen; the title when absent. */
  readonly name?: string;
  readonly title: string;
  readonly isWide?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: (close: () => void) => React.ReactNode;
}

/** A button of the page's bar that opens a card with a form or a list below it. */
export const CardButton = ({
  icon,
  label,
  words,
  count = 0,
  title,
  name = title,
  isWide,
  onOpenChange,
  children,
}: Properties) => (
  <DialogTrigger {...(onOpenChange && { onOpenChange })}>
    <ToolButton icon={icon} label={label} count={count} {...(words !== undefined && { words })} />
    <Popover className={isWide ? 'popover card wide-card' : 'popover card'} placement="bottom end">
      <Dialog className="form" aria-label={name}>
        {({ close }) => (
          <>
            <Heading slot="title">{title}</Heading>
            {children(close)}
          </>
        )}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
