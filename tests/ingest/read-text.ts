import type { GraphPatch } from '../../graph/model/patch';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';

const knowledge = loadKnowledge();

/** What a few paragraphs of invented news say, published on 14 June 2024. */
export const readText = (text: string): GraphPatch =>
  toPatch(
    readArticle({ id: 'article/test-00000000', title: '', text, sha256: '', published: '2024-06-14' }, knowledge),
    knowledge,
  );
