import { spawn } from 'node:child_process';
import { browserOpener } from './config';

/** Starts the user's browser on its own. False where there is none to be seen; one that fails to start is no failure. */
export const openBrowser = (address: string): boolean => {
  const opener = browserOpener();
  if (opener === undefined) return false;
  const [program, ...line] = opener;
  const child = spawn(program, [...line, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined).unref();
  return true;
};
