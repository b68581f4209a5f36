import { joinProfiles } from '../../graph/identity/join-profiles';
import { profileOf } from '../../graph/identity/profile';
import { loadFolding } from '../../src/load-folding';
import { report } from './measure';

const FIRST = ['qassem', 'qasim', 'mohammed', 'muhammad', 'ahmad', 'ahmed', 'john', 'maria', 'ali', 'yusuf'];

/** Mentions of people over articles, from name to node: a tenth as many names as mentions, a fifth with a country. */
const join = (mentions: number): number => {
  const folding = loadFolding();
  const started = performance.now();
  const counted = new Map<string, { profile: ReturnType<typeof profileOf>; articles: number }>();
  for (let at = 0; at < mentions; at += 1) {
    const slug = `${FIRST[at % FIRST.length]}-family${(at * 7_919) % Math.ceil(mentions / 10)}`;
    const countries = at % 5 === 0 ? [at % 2 === 0 ? 'IQ' : 'KE'] : [];
    const key = `${slug} ${countries.join()}`;
    const known = counted.get(key);
    if (known) known.articles += 1;
    else {
      const names = folding.spellings(slug).map((name) => `person/${name}`);
      counted.set(key, { profile: profileOf({ id: `person/${slug}`, identity: { names, countries } }), articles: 1 });
    }
  }
  joinProfiles([...counted.values()], []);
  return (performance.now() - started) / 1_000;
};

/** One million mentions, and how the cost grows: 1 is linear. */
export const benchIdentity = async (): Promise<void> => {
  join(20_000);
  const [less, more] = [join(100_000), join(1_000_000)];
  report('identity: 1,000,000 mentions', more, 's');
  report('identity: mentions joined', 1_000_000 / more, 'mentions/s');
  report('identity: cost of ten times the mentions / ten', more / less / 10, 'times');
};
