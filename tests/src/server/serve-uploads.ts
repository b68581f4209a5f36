import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemory } from '../../../graph/stores/memory';
import { loadOntology } from '../../../src/load-knowledge';
import { startServer } from '../../../src/server/start-server';
import type { UploadLimits } from '../../../src/server/upload-limits';
import { usualUploadLimits } from '../../../src/server/upload-limits';

/** A server over an empty graph that keeps what it is handed in a folder of its own. */
export const serveUploads = async (limits: Partial<UploadLimits> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-uploads-'));
  const store = openMemory();
  const server = await startServer({
    store,
    ontology: loadOntology(),
    viewerFolder: join(__dirname, 'page'),
    uploads: { ...usualUploadLimits, folder, ...limits },
  });
  return {
    address: server.address,
    store,
    /** What lies on disk of uploads. */
    kept: (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('newsgraph-upload-')),
    isWell: async (): Promise<boolean> => {
      const answer = await fetch(`${server.address}/api/health`);
      return answer.status === 200 && ((await answer.json()) as { status: string }).status === 'ok';
    },
    close: async (): Promise<void> => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
