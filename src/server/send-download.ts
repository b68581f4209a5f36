import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { writeWhole, type Pieces } from '../write-whole';

export interface Download {
  /** What the browser calls the file; a folder gets `.zip` behind its name. */
  readonly name: string;
  readonly contentType: string;
  readonly pieces: Pieces;
}

/**
 * Answers with a file to save. It is written whole before the first byte leaves, so that a failure is told as one and
 * never looks like a short file.
 */
export const sendDownload = async (
  reply: FastifyReply,
  { name, contentType, pieces }: Download,
): Promise<FastifyReply> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-download-'));
  try {
    const path = join(folder, name);
    await writeWhole(path, pieces);
    const isFolder = 'files' in pieces;
    if (isFolder) await writeWhole(`${path}.zip`, await zip(path));
    const file = isFolder ? `${path}.zip` : path;
    const stream = createReadStream(file);
    stream.once('close', () => void rm(folder, { recursive: true, force: true }));
    return await reply
      .headers({
        'content-type': isFolder ? 'application/zip' : contentType,
        'content-length': (await stat(file)).size,
        'content-disposition': `attachment; filename="${isFolder ? `${name}.zip` : name}"`,
      })
      .send(stream);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
};

/** The same bytes for the same files: entries by name, all of one date. */
const zip = async (folder: string): Promise<AsyncIterable<Uint8Array>> => {
  const { ZipFile } = require('yazl') as typeof import('yazl');
  const archive = new ZipFile();
  for (const file of (await readdir(folder)).sort()) {
    archive.addFile(join(folder, file), file, { mtime: new Date(1980, 0, 1) });
  }
  archive.end();
  return archive.outputStream as unknown as AsyncIterable<Uint8Array>;
};
