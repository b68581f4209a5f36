/** Written for these tests: a few sentences in CoNLL-U, so that training runs without the corpora. */
const rows = (sentence: string): string =>
  sentence
    .split(' ')
    .map((entry, index) => {
      const [word, tag, head, label] = entry.split('/');
      return [index + 1, word, '_', tag, '_', '_', head, label, '_', '_'].join('\t');
    })
    .join('\n');

export const tinyTreebank = [
  'The/DET/2/det minister/NOUN/3/nsubj criticized/VERB/0/root the/DET/5/det plan/NOUN/3/obj ././PUNCT/3/punct',
  'Peru/PROPN/2/nsubj rejects/VERB/0/root the/DET/4/det demand/NOUN/2/obj of/ADP/6/case Chile/PROPN/4/nmod',
  'The/DET/2/det rebels/NOUN/3/nsubj attacked/VERB/0/root a/DET/5/det village/NOUN/3/obj near/ADP/7/case Gao/PROPN/5/nmod',
  'Ann/PROPN/3/nsubj Mora/PROPN/1/flat resigned/VERB/0/root',
  'Soldiers/NOUN/3/nsubj:pass were/AUX/3/aux:pass killed/VERB/0/root by/ADP/5/case rebels/NOUN/3/obl:agent',
]
  .map((sentence) => rows(sentence.replace('././PUNCT', './PUNCT')))
  .join('\n\n');
