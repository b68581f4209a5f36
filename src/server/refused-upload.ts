import type { UploadLimits } from './upload-limits';

/** An upload that is not taken, with the status and the sentence that say why. */
export class RefusedUpload extends Error {
  override readonly name = 'RefusedUpload';
  constructor(
    readonly statusCode: 400 | 408 | 413 | 429 | 507,
    message: string,
  ) {
    super(message);
  }
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1e6);

export const tooManyBytes = ({ bytes }: UploadLimits): RefusedUpload =>
  new RefusedUpload(
    413,
    `These files are over ${megabytes(bytes)} MB together; add fewer at a time, or run “newsgraph ingest FOLDER”.`,
  );

export const tooManyFiles = ({ files }: UploadLimits): RefusedUpload =>
  new RefusedUpload(413, `These are over ${files} files; add fewer at a time, or run “newsgraph ingest FOLDER”.`);

export const tooManyWaiting = (): RefusedUpload =>
  new RefusedUpload(429, 'Too many files wait to be read; add these when some of them are done.');

export const stoppedComing = (): RefusedUpload =>
  new RefusedUpload(408, 'The files stopped coming, or came too slowly; add them again.');

export const damagedForm = (): RefusedUpload =>
  new RefusedUpload(400, 'The form is damaged or was cut off; add the files again.');

export const notAFile = (): RefusedUpload =>
  new RefusedUpload(400, 'Only files can be added; leave every other field out.');

export const noRoom = (folder: string, code: string): RefusedUpload =>
  new RefusedUpload(507, `The files cannot be kept in ${folder} (${code}); make room there and add them again.`);
