'use strict';
// Lets a child process run TypeScript as it stands. A child starts with the first question, so what starts quickly is
// taken where it is installed (in a checkout), and ts-node otherwise.
const { readFileSync } = require('node:fs');

let transform;
try {
  transform = require('@swc/core').transformSync;
} catch {
  require('ts-node/register/transpile-only');
}
if (transform) {
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transform(readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    module._compile(code, filename);
  };
}
