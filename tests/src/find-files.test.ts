import { findFiles } from '../../src/find-files';
import { temporaryFolder } from './temporary-folder';

it('tells of every file of a folder that it does not read, by kind and number', async () => {
  const folder = temporaryFolder({ 'a.txt': 'a', 'b.pdf': '', 'sub/c.PDF': '', 'sub/README': '', '.hidden': '', 'd.txt': 'd' });
  const told: string[] = [];
  const found = await findFiles([folder], (line) => told.push(line));
  expect(found.map(({ source }) => source)).toEqual(['a.txt', 'd.txt']);
  expect(told).toEqual([
    `${folder}: not read are 2 .pdf, 1 hidden, 1 without an ending; of a folder, files that end in .txt, .text are read`,
  ]);
});

it('says what a folder without articles holds instead', async () => {
  const folder = temporaryFolder({ 'a.docx': '', 'b.docx': '' });
  await expect(findFiles([folder])).rejects.toThrow(
    `Folder ${folder} holds no articles but 2 .docx; newsgraph reads files that end in .txt, .text.`,
  );
});
