import { useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ArticleAnswer } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { Message } from './message';
import { SourceLine } from './source-line';

/** The whole article, scrolled to the marked sentence. */
export const ArticleDialog = ({ page, goTo }: { readonly page: Page; readonly goTo: GoTo }) => {
  const close = () => goTo({ article: undefined, at: undefined });
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={page.article !== undefined}
      onOpenChange={(isOpen) => isOpen || close()}
    >
      <Modal className="sheet">
        <Dialog className="sheet-content" aria-label="Article">
          <Button className="button close" aria-label="Close" onPress={close}>
            ×
          </Button>
          {page.article !== undefined && <ArticleText id={page.article} at={page.at} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const ArticleText = ({ id, at }: { readonly id: string; readonly at: string | undefined }) => {
  const asked = useAnswer<ArticleAnswer>('article', { id });
  const marked = useRef<HTMLElement>(null);
  const isReady = asked.state === 'ready';
  useEffect(() => {
    // Not returned: it is a promise in newer browsers, and React would call it as a clean-up.
    void marked.current?.scrollIntoView({ block: 'center' });
  }, [isReady, at]);
  if (asked.state === 'waiting') return <Message text="Loading the article…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const { text, title } = asked.answer;
  const [start, end] = /^\d+-\d+$/.test(at ?? '') ? at!.split('-').map(Number) : [0, 0];
  return (
    <>
      <Heading slot="title">{title}</Heading>
      <p className="source">
        <SourceLine source={asked.answer} />
      </p>
      <div className="article-text">
        {text.slice(0, start)}
        {end! > start! && <mark ref={marked}>{text.slice(start, end)}</mark>}
        {text.slice(Math.max(start!, end!))}
      </div>
    </>
  );
};
