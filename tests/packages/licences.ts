import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages, nameAt, type LockedPackage } from './lock-file';

/** Licences under which code may come along: none asks for more than its text, or for changes to its own files. */
export const ACCEPTED: readonly string[] = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0', 'PSF-2.0', 'OFL-1.1'],
  ...['MPL-2.0', 'Apache-2.0 AND MIT', 'Bitstream-Vera'],
];

/** Only while building and testing, so that nothing of it is handed on. */
export const ACCEPTED_HERE: readonly string[] = [...ACCEPTED, 'CC-BY-4.0', '(MIT OR CC0-1.0)'];

/** What packages say in words. */
const WORDED: Readonly<Record<string, string>> = { 'SEE LICENSE IN README.md AND LICENSE': 'Bitstream-Vera' };

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Installed with the program, else built into the viewer, or neither. */
  readonly travels: 'program' | 'viewer' | 'no';
}

/** Every locked package with its licence, by name and version. */
export const licences = (): Licensed[] => {
  const locked = lockedPackages();
  const inViewer = builtIn(locked);
  const byKey = new Map<string, Licensed>();
  for (const [place, { version = '', license, dev }] of locked) {
    const name = nameAt(place);
    const travels = dev !== true ? 'program' : inViewer.has(place) ? 'viewer' : 'no';
    const key = `${name} ${version}`;
    if (byKey.has(key) && travels === 'no') continue;
    const licence = license ?? ownersLicence(locked, name);
    byKey.set(key, { name, version, licence: WORDED[licence] ?? licence, travels });
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, licensed]) => licensed);
};

/** A binary that cannot be looked at has the licence of the package that asks for it. */
const ownersLicence = (locked: ReadonlyMap<string, LockedPackage>, name: string): string =>
  [...locked.values()].find(({ optionalDependencies = {} }) => name in optionalDependencies)?.license ?? 'unknown';

/** What the viewer imports, and what that depends on. */
const builtIn = (locked: ReadonlyMap<string, LockedPackage>): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (name: string, from: string): void => {
    const place = placeOf(locked, name, from);
    if (place === undefined || found.has(place)) return;
    found.add(place);
    const { dependencies = {}, peerDependencies = {} } = locked.get(place)!;
    for (const next of Object.keys({ ...dependencies, ...peerDependencies })) follow(next, place);
  };
  const files = readdirSync('viewer/src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  for (const file of files) {
    const code = readFileSync(join('viewer/src', file), 'utf8');
    for (const [, name] of code.matchAll(/from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g)) follow(name!, '');
  }
  return found;
};

/** Where Node would find it: the nearest node_modules, going up. */
const placeOf = (locked: ReadonlyMap<string, LockedPackage>, name: string, from: string): string | undefined => {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`;
    if (locked.has(place)) return place;
    if (folder === '') return undefined;
  }
};

/** docs/licences.md as it should stand. */
export const licencePage = (all: readonly Licensed[]): string => {
  const table = (travels: Licensed['travels']): string =>
    [
      '| package | version | licence |',
      '|---|---|---|',
      ...all.filter((one) => one.travels === travels).map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`),
    ].join('\n');
  const rest = new Map<string, number>();
  for (const { licence } of all.filter(({ travels }) => travels === 'no'))
    rest.set(licence, (rest.get(licence) ?? 0) + 1);
  const counts = [...rest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, count]) => `${licence} ${count}`);
  return `# Licences

Newsgraph is under the MIT licence, the trained weights in \`data/models\` under CC BY-SA 4.0. This page is made from
\`package-lock.json\` by \`npm run licences\`; a test holds it to that, and to the list of licences that are accepted.

## Installed with the program

${table('program')}

## Built into the viewer besides

${table('viewer')}

## Used to build and test, and not handed on

${counts.join(', ')}.
`;
};
