import { joinProfiles } from '../../../graph/identity/join-profiles';
import { profileOf, type Profile } from '../../../graph/identity/profile';
import { groupReprints } from '../../../graph/reprints/group-reprints';
import { loadFolding } from '../../../src/load-folding';
import { patchOf } from '../../contracts/store-patches';

const folding = loadFolding();
const named = (slug: string, more: Partial<Profile> = {}): Profile =>
  profileOf({
    id: `person/${slug}`,
    identity: { names: folding.spellings(slug).map((one) => `person/${one}`), ...more },
  });
const ids = (...profiles: (Profile | readonly [Profile, number])[]): string[] =>
  joinProfiles(
    profiles.map((one) => ('id' in one ? { profile: one, articles: 1 } : { profile: one[0], articles: one[1] })),
    [],
  )
    .map(({ id, members }) => `${id} ${members.length}`)
    .sort();

test.each([
  ['qassem-karimi', 'qasim-al-karimi'],
  ['falih-al-fayyadh', 'faleh-al-fayadh'],
  ['hezbollah', 'hizbullah'],
  ['hashd-al-shaabi', 'al-hashd-al-shabi'],
  ['volodymyr-zelensky', 'volodymyr-zelenskyy'],
])('spellings of one name meet: %s, %s', (one, other) => {
  expect(ids(named(one), named(other))).toHaveLength(1);
});

test.each([
  ['john-smith', 'john-smyth'],
  ['anna-lee', 'anna-li'],
  ['hasan-karimi', 'husain-karimi'],
  ['ziad-khan', 'zaid-khan'],
])('near misses stay apart: %s, %s', (one, other) => {
  expect(ids(named(one), named(other))).toHaveLength(2);
});

test('namesakes with offices of different countries stay apart; what tells nothing stays in doubt', () => {
  const [ke, gb] = [named('john-smith', { countries: ['KE'] }), named('john-smith', { countries: ['GB'] })];
  const bare = named('john-smith');
  expect(ids(ke, bare)).toEqual(['person/john-smith 2']);
  expect(ids(ke, gb, bare)).toEqual(['person/john-smith 1', 'person/john-smith~gb 1', 'person/john-smith~ke 1']);
  expect(ids([ke, 8], gb, bare)).toEqual(['person/john-smith 2', 'person/john-smith~gb 1']);
  const sport = named('john-smith', { fields: ['sport'] });
  expect(ids(sport, named('john-smith', { fields: ['public-life'] }))).toHaveLength(2);
});

test('an acronym joins the one group that is known to bear it, and never glues two', () => {
  const group = (slug: string, names: string[], shortNames: string[]): Profile =>
    profileOf({ id: `group/${slug}`, identity: { names, shortNames } });
  const bare = group('pmu', [], ['group/pmu']);
  const units = group('popular-mobilization-units', ['group/hashd-shabi'], ['group/pmu']);
  const unions = group('post-masters-union', [], ['group/pmu']);
  expect(ids(bare, units)).toEqual(['group/popular-mobilization-units 2']);
  expect(ids(units, group('hashd-al-shaabi', ['group/hashd-shabi'], []))).toHaveLength(1);
  expect(ids(bare, units, unions)).toHaveLength(3);
});

test('copies of a story are one group, the earliest first; a story alike in a paragraph is not', () => {
  const words = (from: number) => Array.from({ length: 80 }, (_, at) => `word${from + at}`).join(' ');
  const article = (slug: string, text: string, published: string) => {
    const patch = patchOf(slug, [], []);
    const end = text.length;
    return {
      patch: {
        ...patch,
        article: { ...patch.article, text, published },
        sentences: [{ id: `article/${slug}#0-${end}`, start: 0, end, text }],
      },
    };
  };
  const late = article('a', `${words(0)} said the agency`, '2024-02-02');
  const early = article('b', words(0), '2024-02-01');
  const other = article('c', words(60), '2024-01-01');
  const groups = groupReprints([late, other, early]);
  expect(groups.map((group) => group.map(({ patch }) => patch.article.id)).sort()).toEqual([
    ['article/b', 'article/a'],
    ['article/c'],
  ]);
});
