// Adds up vitest's reports in a folder and prints the closing line. A test that was left out counts as failed, everything is
// required here; and so does a check named in the folder's file `failed`, or a report that is not there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const checks = join(folder, 'failed');
const broken = new Set(existsSync(checks) ? readFileSync(checks, 'utf8').split('\n').filter(Boolean) : []);
let passed = 0;
let failed = 0;
for (const [report, check] of [
  ['project.json', 'tests'],
  ['sst.json', 'sst-tests'],
]) {
  if (!existsSync(join(folder, report))) {
    broken.add(check);
    continue;
  }
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(join(folder, report), 'utf8'));
  passed += numPassedTests;
  // A file that could not be loaded has no tests to count.
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = numTotalTests - numPassedTests + unread.length;
  failed += failures;
  // Counted test by test.
  if (failures > 0) broken.delete(check);
}
failed += broken.size;
console.log(broken.size > 0 ? `\nfailed: ${[...broken].join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
