const { mkdirSync, writeFileSync } = require('node:fs');

/** Writes what ran to .cache/test-results.json for tests/run/summary.mjs and closes with one plain line. */
module.exports = class CountReporter {
  onRunComplete(_, results) {
    const files = results.testResults.map((file) => ({
      path: file.testFilePath,
      passed: file.numPassingTests,
      failed: file.numFailingTests + (file.testExecError ? 1 : 0),
    }));
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/test-results.json', JSON.stringify({ passed, failed, files }));
    console.log(`${passed} passed, ${failed} failed`);
  }
};
