import { closest } from '../../../graph/model/closest';

const names = ['CRITICIZES', 'ACCUSES', 'MEETS', 'LEADS', 'SUPPORTS'];

it.each([
  ['a letter left out', 'CRITICZES', ['CRITICIZES']],
  ['letters swapped', 'MEEST', ['MEETS']],
  ['small letters', 'leads', ['LEADS']],
  ['British spelling', 'CRITICISES', ['CRITICIZES']],
  ['nothing like it', 'OWNS_COMPANY', []],
  ['a word far shorter', 'A', []],
])('knows what is meant: %s', (_what, text, found) => expect(closest(text, names)).toEqual(found));

it('gives no more than asked for, best first, then by name', () => {
  expect(closest('abcd', ['abcx', 'abcd', 'abce'], 2)).toEqual(['abcd', 'abce']);
});
