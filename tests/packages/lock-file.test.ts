import { readFileSync } from 'node:fs';
import { lockedPackages, nameAt } from './lock-file';

/** The engine names a binary for each of these, and the registry has none of them: nobody can install them. */
const NOT_PUBLISHED = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc'].map(
  (platform) => `@grafeo-db/js-${platform}`,
);

const locked = [...lockedPackages()];

it('pins every package by the hash of its bytes', () => {
  const without = locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(without.map(([place]) => nameAt(place))).toEqual(NOT_PUBLISHED);
  expect(without.filter(([, { optional }]) => optional !== true)).toEqual([]);
});

it('runs no script of any package where the program is installed', () => {
  const scripted = locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true);
  expect(scripted.map(([place]) => place)).toEqual([]);
});

it('names each package in one version, exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
