import { Button } from 'react-aria-components';

interface Properties {
  readonly text: string;
  readonly retry?: () => void;
}

/** One plain sentence in place of content: loading, nothing there, something failed. */
export const Message = ({ text, retry }: Properties) => (
  <div className="message" role="status">
    <p>{text}</p>
    {retry && (
      <Button className="button" onPress={retry}>
        Try again
      </Button>
    )}
  </div>
);
