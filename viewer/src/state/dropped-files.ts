import type { DropItem } from 'react-aria-components';
import { append } from '../../../graph/model/append';

/** The files of a drop, those in folders too; text that was dragged along is no file. */
export const droppedFiles = async (items: readonly DropItem[]): Promise<File[]> => {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    if (item.kind !== 'directory') continue;
    const inside: DropItem[] = [];
    for await (const entry of item.getEntries()) inside.push(entry);
    append(files, await droppedFiles(inside));
  }
  return files;
};
