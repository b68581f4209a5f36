const transform = [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[cm]?[jt]sx?$': transform },
  // jest cannot load ESM packages by itself on Node 20, so packages are transformed too.
  transformIgnorePatterns: [],
  testTimeout: 60_000,
};
