import { useEffect, useMemo, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ArticleAnswer } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { articlePieces, type ArticlePiece } from '../graph/article-pieces';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { ArticleFacts } from './article-facts';
import { MentionLink } from './mention-link';
import { Message } from './message';
import { SourceLine } from './source-line';

/** The whole article with every name and fact in its text, scrolled to the marked sentence. */
export const ArticleDialog = ({ page, goTo }: { readonly page: Page; readonly goTo: GoTo }) => {
  const close = () => goTo({ article: undefined, at: undefined });
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={page.article !== undefined}
      onOpenChange={(isOpen) => isOpen || close()}
    >
      <Modal className="sheet wide-sheet">
        <Dialog className="sheet-content" aria-label="Article">
          <Button className="button close" aria-label="Close" onPress={close}>
            ×
          </Button>
          {page.article !== undefined && <ArticleText id={page.article} at={page.at} goTo={goTo} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

interface Properties {
  readonly id: string;
  readonly at: string | undefined;
  readonly goTo: GoTo;
}

const ArticleText = ({ id, at, goTo }: Properties) => {
  const asked = useAnswer<ArticleAnswer>('article', { id });
  const sought = useRef<HTMLElement>(null);
  const answer = asked.state === 'ready' ? asked.answer : undefined;
  const [start, end] = /^\d+-\d+$/.test(at ?? '') ? (at!.split('-').map(Number) as [number, number]) : [0, 0];
  const pieces = useMemo(
    () => (answer ? articlePieces(answer.text, answer.mentions, answer.facts, { start, end }) : []),
    [answer, start, end],
  );
  useEffect(() => {
    // Not returned: it is a promise in newer browsers, and React would call it as a clean-up.
    void sought.current?.scrollIntoView({ block: 'center' });
  }, [pieces]);
  if (asked.state === 'waiting') return <Message text="Loading the article…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  const { title, facts } = asked.answer;
  const show = (some: readonly ArticlePiece[]) =>
    some.map((piece) => {
      const words = piece.mention ? <MentionLink mention={piece.mention} text={piece.text} goTo={goTo} /> : piece.text;
      return (
        <span key={piece.start}>
          {piece.isTold ? <span className="told">{words}</span> : words}
          {piece.facts.map((fact) => (
            <Button
              key={fact}
              className="fact-number"
              data-number={fact + 1}
              aria-label={`Fact ${fact + 1}`}
              onPress={() => goTo({ line: facts[fact]!.line, node: undefined, article: undefined, at: undefined })}
            />
          ))}
        </span>
      );
    });
  return (
    <>
      <Heading slot="title">{title}</Heading>
      <p className="source">
        <SourceLine source={asked.answer} />
      </p>
      <div className="article-columns">
        <div className="article-text">
          {show(pieces.filter((piece) => piece.start < start))}
          {end > start && <mark ref={sought}>{show(pieces.filter(({ isSought }) => isSought))}</mark>}
          {show(pieces.filter((piece) => piece.start >= Math.max(start, end)))}
        </div>
        <ArticleFacts id={id} facts={facts} goTo={goTo} />
      </div>
    </>
  );
};
