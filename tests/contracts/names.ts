import { AmbiguousNameError } from '../../graph/model/errors';
import { resolveName } from '../../graph/queries';
import type { GraphStore } from '../../graph/stores/store';
import { askByName } from '../../src/ask-by-name';
import { loadKnownNames } from '../../src/load-known-names';
import { readQuery } from '../../src/saved-queries';
import { patchOf } from './store-patches';

const ali = 'person/ali-haddad';
const rami = 'person/rami-haddad';
const deby = 'person/mahamat-idriss-deby';
const cast = [
  { id: ali, name: 'Ali Haddad', aliases: ['Haddad'] },
  { id: rami, name: 'Rami Haddad' },
  { id: deby, name: 'Mahamat Idriss Déby', aliases: ['Mahamat', 'Déby'] },
  { id: 'person/mahamat-saleh', name: 'Mahamat', aliases: [] },
  { id: 'country/ua', name: 'Ukraine' },
  { id: 'country/gb', name: 'United Kingdom' },
  { id: 'country/us', name: 'United States', aliases: ['US'] },
  { id: 'country/td', name: 'Chad' },
  { id: 'group/pentagon', name: 'US Department of Defense' },
  { id: 'group/gb-court', name: 'UK Supreme Court' },
];

const patch = patchOf('names', cast, [
  { from: ali, type: 'LEADS', to: 'group/gb-court', role: 'president' },
  { from: deby, type: 'LEADS', to: 'country/td', role: 'president' },
  { from: rami, type: 'CRITICIZES', to: 'country/us', date: '2024-02-01' },
]);

/** Every way to name somebody; leaves the store as empty as it was. */
export const testNames = (open: () => GraphStore): void => {
  describe('names', () => {
    beforeAll(async () => void (await open().apply([patch])));
    afterAll(async () => void (await open().remove(patch.article.id)));
    const resolve = (text: string) => resolveName(open(), text, loadKnownNames);

    test.each([
      ['an id', rami, rami],
      ['an exact name', 'Ali Haddad', ali],
      ['other letters', 'ALI  haddad', ali],
      ['accents left out', 'Mahamat Idriss Deby', deby],
      ['an alias', 'Déby', deby],
      ['what only begins alike is not meant', 'UK', 'country/gb'],
      ['with dots', 'U.K.', 'country/gb'],
      ['an ISO code', 'GB', 'country/gb'],
      ['a usual short form', 'USA', 'country/us'],
      ['the article before it', 'the U.S.', 'country/us'],
      ['a seat of government', 'Downing Street', 'country/gb'],
      ['what an organisation is called otherwise', 'the Pentagon', 'group/pentagon'],
      ['title and name', 'President Mahamat', deby],
      ['title and name of a country', 'Chadian President Mahamat', deby],
      ['title and surname', 'President Haddad', ali],
      ['a given name that one has', 'Rami', rami],
    ])('%s: %s', async (_what, text, id) => expect(await resolve(text)).toBe(id));

    it('several are listed with who they are', async () => {
      const error = await resolve('Haddad').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AmbiguousNameError);
      expect((error as AmbiguousNameError).question).toBe('"Haddad" may be one of 2; say which by its id:');
      expect((error as AmbiguousNameError).choices).toEqual([
        'person/ali-haddad: Ali Haddad, president of UK Supreme Court, 1 article',
        'person/rami-haddad: Rami Haddad, person, 1 article',
      ]);
    });

    test.each([
      ['Ali Hadad', 'Nothing called "Ali Hadad" is stored; did you mean "Ali Haddad"?'],
      ['Ukrain', 'Nothing called "Ukrain" is stored; did you mean "Ukraine"?'],
      ['Supreme Court', 'Nothing called "Supreme Court" is stored; did you mean "UK Supreme Court"?'],
      ['FR', 'Nothing called "FR" is stored, nor under the name France; newsgraph search finds what is.'],
      ['Xqzw', 'Nothing called "Xqzw" is stored; newsgraph search finds what is.'],
    ])('%s is nobody', async (text, message) => {
      await expect(resolve(text)).rejects.toThrow(message);
    });

    it('saved queries take names', async () => {
      const cypher = readQuery('did-with', { who: '', whom: '' }).cypher;
      const ask = async (params: Record<string, unknown>) =>
        (await open().query(cypher, { params: await askByName(open(), cypher, params) })).rows.map((row) => row.slice(0, 4));
      const row = ['2024-02-01', 'Rami Haddad', 'CRITICIZES', 'United States'];
      expect(await ask({ who: 'Rami', whom: 'USA' })).toEqual([row]);
      expect(await ask({ who: 'Rami', whom: 'USA', since: '2024-02' })).toEqual([row]);
      expect(await ask({ who: 'Rami', whom: 'USA', since: '2024-03' })).toEqual([]);
      await expect(ask({ who: 'Haddad', whom: 'USA' })).rejects.toThrow(/^"Haddad" may be one of 2/);
    });
  });
};
