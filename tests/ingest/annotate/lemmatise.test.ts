import type { Upos } from '../../../ingest/analysis';
import { lemmatise } from '../../../ingest/annotate/lemmatise';
import { loadLemmas } from '../../../src/load-lexicons';

const lemmas = loadLemmas();

test.each<[Upos, string]>([
  ['VERB', 'said:say led:lead fought:fight met:meet left:leave withdrew:withdraw shot:shoot dying:die denied:deny'],
  ['VERB', 'fired:fire accusing:accuse stopped:stop criticised:criticise criticized:criticize urged:urge killed:kill'],
  ['VERB', 'visiting:visit created:create invaded:invade charged:charge required:require agreed:agree fleeing:flee'],
  ['VERB', 'plunged:plunge settled:settle controlled:control announced:announce condemned:condemn retook:retake'],
  ['VERB', 'provided:provide raided:raid restored:restore opened:open asks:ask pushes:push goes:go relying:rely'],
  ['NOUN', 'men:man armies:army crises:crisis speeches:speech militias:militia wives:wife politics:politics'],
  ['NOUN', 'forces:force viruses:virus spokesmen:spokesman talks:talk news:news heroes:hero bus:bus'],
  ['AUX', "’s:be was:be had:have did:do wo:will 'll:will"],
  ['PART', 'n’t:not to:to'],
  ['ADJ', 'worse:bad heaviest:heavy American:american'],
  ['PROPN', 'States:states'],
])('%s: %s', (tag, pairs) => {
  for (const [word, base] of pairs.split(' ').map((entry) => entry.split(':')))
    expect([word, lemmatise(word!, tag, lemmas)]).toEqual([word, base]);
});
