import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { browserOpener, programFolder, readConfig } from '../../src/config';

it.each([
  ['the flag over all', 'embedded:/a', { NEWSGRAPH_STORE: 'embedded:/b', NEO4J_URI: 'neo4j://c' }, 'embedded:/a'],
  [
    'NEWSGRAPH_STORE over NEO4J_URI',
    undefined,
    { NEWSGRAPH_STORE: 'embedded:/b', NEO4J_URI: 'neo4j://c' },
    'embedded:/b',
  ],
  ['NEO4J_URI over the default', undefined, { NEO4J_URI: 'bolt+s://c:7687' }, 'bolt+s://c:7687'],
  ['the graph of the checkout', undefined, {}, `embedded:${programFolder}/.newsgraph/graph`],
  ['a relative path', 'embedded:a/b', {}, `embedded:${resolve('a/b')}`],
  ['a path from home', 'embedded:~/a', {}, `embedded:${homedir()}/a`],
])('takes %s', (_what, store, environment, address) => {
  expect(readConfig({ store }, environment).store).toBe(address);
});

it.each([
  ['postgres://host', /no store address; write embedded:PATH/],
  ['embedded:', /has no path/],
  ['neo4j://user:secret@host', /set NEO4J_USERNAME and NEO4J_PASSWORD/],
])('refuses %s', (store, message) => {
  expect(() => readConfig({ store }, {})).toThrow(message);
});

it('opens a browser where there is a screen', () => {
  expect(browserOpener({}, 'linux')).toBeUndefined();
  expect(browserOpener({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toEqual(['xdg-open']);
  expect(browserOpener({}, 'darwin')).toEqual(['open']);
});

it('knows whether anybody named the store', () => {
  expect(readConfig({}, {}).isUnnamed).toBe(true);
  expect(readConfig({}, { NEWSGRAPH_STORE: 'embedded:/b' }).isUnnamed).toBe(false);
  expect(readConfig({ store: 'embedded:/b' }, {}).isUnnamed).toBe(false);
});

it('never repeats a password it was given in an address', () => {
  expect(() => readConfig({ store: 'neo4j://user:secret@host' }, {})).not.toThrow(/secret/);
});
