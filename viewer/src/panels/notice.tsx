import { useEffect } from 'react';
import { Button } from 'react-aria-components';

/** What went wrong with something the reader started; stays until it is read. */
export const Notice = ({ text, onClose }: { readonly text: string; readonly onClose: () => void }) => {
  useEffect(() => {
    const timer = setTimeout(onClose, 12_000);
    return () => clearTimeout(timer);
  }, [text]); // a new text gets its own time
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <Button className="link" onPress={onClose}>
        Close
      </Button>
    </div>
  );
};
