// Adds up what jest and the scores on ../shared counted, checks that the parts that need a server or a browser ran,
// and prints the closing line. Exits 1 when a required part did not run.
import { existsSync, readFileSync } from 'node:fs';

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const jest = read('.cache/test-results.json');
const shared = read('.cache/shared-results.json') ?? { passed: 0, failed: 0 };

let passed = shared.passed;
let failed = shared.failed;
let complete = jest !== undefined;
if (jest) {
  passed += jest.passed;
  failed += jest.failed;
  for (const part of ['tests/browser/', 'neo4j']) {
    if (!jest.files.some((file) => file.path.includes(part) && file.passed > 0)) {
      console.error(`No test of ${part} ran and passed.`);
      complete = false;
    }
  }
} else console.error('The tests did not run to their end.');
if (!complete) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
