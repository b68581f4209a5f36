import { readArticle } from '../../../ingest/pipeline';
import { loadKnowledge } from '../../../src/load-knowledge';

const knowledge = loadKnowledge();

/** Who each of these words stands for; "nobody" where no entity does. */
const meant = (text: string, words: string): string => {
  const { tokens, mentions, resolution } = readArticle({ id: 'article/x', title: '', text, sha256: '' }, knowledge);
  const start = text.lastIndexOf(words);
  const token = tokens.findIndex((one) => one.start === start);
  const at = mentions.findIndex(({ first, endToken }) => first <= token && token < endToken);
  return resolution.entities[resolution.entityOf[at] ?? -1]?.id ?? 'nobody';
};

test.each<[string, string, string, string]>([
  ['a firm by what it is said to be', 'Oxfam is the first private company to dredge the Niger. The company has built four ships.', 'company has', 'group/oxfam'],
  ['near miss: no firm told of', 'Ana Ruiz met farmers in Lagos. The company has built four ships.', 'company has', 'nobody'],
  ['near miss: another court by its adjective', 'The Supreme Court of Ghana ruled on Monday. Judges met again. The Danish court found otherwise.', 'court found', 'group/dk-court'],
  ['the man by his trade', 'Tomas Varga is an engineer from Brno. The engineer told reporters that the bridge was safe.', 'engineer told', 'person/tomas-varga'],
  ['the man by his trade, told beside his name', 'Tomas Varga, an engineer from Brno, arrived on Monday. The engineer told reporters that the bridge was safe.', 'engineer told', 'person/tomas-varga'],
  ['near miss: two of them', 'Tomas Varga and Jan Kubin are engineers from Brno. The engineer told reporters that the bridge was safe.', 'engineer told', 'nobody'],
  ['near miss: nothing says that it is he', 'Tomas Varga arrived on Monday. The engineer told reporters that the bridge was safe.', 'engineer told', 'nobody'],
  ['the woman by her age', 'Ana Ruiz, 52, was shot in Brno on Monday. The 52-year-old said that she had seen nobody.', '52-year-old', 'person/ana-ruiz'],
  ['near miss: two so old', 'Tomas Varga, 52, and Jan Kubin, 52, were shot in Brno on Monday. The 52-year-old said that he had seen nobody.', '52-year-old', 'nobody'],
  ['near miss: another age', 'Ana Ruiz, 52, was shot in Brno on Monday. The 19-year-old said that he had seen nobody.', '19-year-old', 'nobody'],
])('%s', (_, text, words, wanted) => expect(meant(text, words)).toBe(wanted)); // prettier-ignore
