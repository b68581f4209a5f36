import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError } from '../../graph/model/errors';
import { chromiumPath, programFolder } from '../config';
import { dataFolder } from '../data-folder';
import type { Level } from './finding';

export const lookAtNode = (): string | readonly [Level, string] => {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  if (major > 20 || (major === 20 && minor >= 19)) return `${process.versions.node} on ${process.platform}`;
  return ['fail', `${process.versions.node} is too old; install Node.js 20.19 or newer.`];
};

export const lookAtData = (): string => {
  const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
  const { listSavedQueries } = require('../saved-queries') as typeof import('../saved-queries');
  const started = performance.now();
  const { ontology } = loadKnowledge();
  const took = Math.round(performance.now() - started);
  return `${ontology.relations.length} relation types, lexicons, rules and models load in ${took} ms; ${listSavedQueries().length} saved queries`;
};

/** Compares every weight file with the checksum that training wrote. */
export const lookAtModels = (folder = join(dataFolder, 'models')): string => {
  const { sha256 } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    sha256: Record<string, string>;
  };
  for (const [name, expected] of Object.entries(sha256)) {
    const path = join(folder, name);
    if (!existsSync(path)) throw new KnowledgeError(`${path} is missing; restore it or run newsgraph train.`);
    if (createHash('sha256').update(readFileSync(path)).digest('hex') !== expected) {
      throw new KnowledgeError(`${path} is not the file that was trained; restore it or run newsgraph train.`);
    }
  }
  return `${Object.keys(sha256).length} files, each with its checksum`;
};

export const lookAtViewer = (): string | readonly [Level, string] =>
  existsSync(join(programFolder, 'viewer', 'dist', 'index.html'))
    ? 'is built'
    : ['fail', 'is not built; run npm run build:viewer.'];

export const lookAtChromium = (): string | readonly [Level, string] => {
  const found = chromiumPath();
  return found ?? ['warn', 'not found; reports cannot be printed as PDF: install Chromium, all else works without.'];
};
