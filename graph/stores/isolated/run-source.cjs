'use strict';
// Runs TypeScript as it stands: the commands of a checkout, and child processes of its tests. What was compiled once is
// kept by the text it came from, so that a warm start compiles nothing and does not even load the compiler.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const options = { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };
const folder = join(__dirname, '../../../node_modules/.cache/newsgraph');

let isInstalled = true;
try {
  require.resolve('@swc/core');
} catch {
  isInstalled = false;
  require('ts-node/register/transpile-only');
}

const compile = (source, filename) => require('@swc/core').transformSync(source, { filename, ...options }).code;

const compiled = (source, filename) => {
  const version = require('@swc/core/package.json').version;
  const place = join(folder, createHash('sha1').update(`${version}\n${filename}\n${source}`).digest('hex'));
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const code = compile(source, filename);
    try {
      mkdirSync(folder, { recursive: true });
      // Renamed, so that nobody reads a half: several processes start at once.
      writeFileSync(`${place}.${process.pid}`, code);
      renameSync(`${place}.${process.pid}`, place);
    } catch {
      // Where nothing can be kept, each start compiles.
    }
    return code;
  }
};

if (isInstalled) {
  require.extensions['.ts'] = (module, filename) => {
    module._compile(compiled(readFileSync(filename, 'utf8'), filename), filename);
  };
}
