import { sendUpload } from '../../src/server/send-upload';
import { serveUploads } from '../../src/server/serve-uploads';
import { outcomeOf, type Attack, type Outcome, type Scale } from '../attack';
import { hostileForms, type Form } from '../hostile-forms';

const LIMITS = {
  files: 4,
  fileBytes: 2_000,
  bytes: 30_000,
  waiting: 8,
  waitingBytes: 200_000,
  silence: 150,
  duration: 1_500,
};

/** What may be said to a form, whatever it is: taken, or refused with a reason; or it had broken off by itself. */
const isHeld = ({ cutAt, hangUp }: Form, { status, text }: { status: number; text: string }): boolean => {
  if (status === 0) return cutAt !== undefined || hangUp === true;
  if (status === 202) return /"job":"[0-9a-f-]{36}"/.test(text);
  return [400, 403, 406, 408, 413, 415, 429].includes(status);
};

/** Many at once, so that those that say nothing more do not hold up the rest. */
const AT_ONCE = 6;

const run = async (scale: Scale): Promise<Outcome> => {
  const { attempt, outcome } = outcomeOf();
  const served = await serveUploads(LIMITS);
  const left = [...hostileForms()].filter((_, at) => scale === 'whole' || at % 23 === 0);
  const sendAll = async (): Promise<void> => {
    for (let form = left.pop(); form; form = left.pop()) {
      const answer = await sendUpload({ address: served.address, ...form });
      attempt(`${form.name}: ${answer.status} ${answer.text.slice(-200)}`, isHeld(form, answer));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
    attempt('the server answers afterwards', await served.isWell());
    // What was taken is still being read.
    for (let turn = 0; turn < 1_000 && served.kept().length > 0; turn += 1)
      await new Promise((wake) => setTimeout(wake, 100));
    attempt(`nothing lies on the disk: ${served.kept().join(' ')}`, served.kept().length === 0);
  } finally {
    await served.close();
  }
  return outcome();
};

export const attack: Attack = { kind: 'an upload that is none, or too much', run };
