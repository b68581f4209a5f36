import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody guesses, in 43 signs that need no escaping in an address or a header. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** Takes the same time wherever two texts differ: hashes are compared, of one length whatever was sent. */
export const isSameToken = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
