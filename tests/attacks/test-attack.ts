import type { Attack } from './attack';

/** The short form of an attack as a test of its own; no attempt at all is a failure too. */
export const testAttack = ({ kind, run }: Attack): void =>
  describe(`attack: ${kind}`, () => {
    it('fails in every spelling', async () => {
      const { attempts, failures } = await run('short');
      expect(failures.slice(0, 20)).toEqual([]);
      expect(attempts).toBeGreaterThan(0);
    }, 300_000);
  });
