import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../browser/with-lock';
import { temporaryFolder } from '../src/temporary-folder';

const INSTALL = 'apt-get update && apt-get install -y poppler-utils';

const isThere = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;

/** The words of a PDF as poppler reads them, with single blanks between; installs it as root, or says how. */
export const pdfText = (pdf: Uint8Array): string => {
  withLock('poppler-install', () => {
    if (!isThere() && process.getuid?.() === 0) spawnSync('sh', ['-c', INSTALL], { stdio: 'ignore' });
  });
  if (!isThere()) throw new Error(`The tests read PDFs with pdftotext: run sudo sh -c "${INSTALL}".`);
  const path = join(temporaryFolder(), 'report.pdf');
  writeFileSync(path, pdf);
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
};
