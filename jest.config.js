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
  // One real Neo4j for the whole run: NEO4J_URI, a docker engine, or Java and Maven.
  globalSetup: '<rootDir>/tests/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/tests/neo4j/global-teardown.ts',
  reporters: ['default', '<rootDir>/tests/run/count-reporter.cjs'],
  testTimeout: 120_000,
};
