import { createHmac } from 'node:crypto';

/** What a server proves at once: that it knows the secret, which store it holds, and that it is the one asked. */
export interface Proven {
  /** Made anew by who asks, so that no answer can be used twice. */
  readonly nonce: string;
  /** src/store-identity.ts; empty for a store that is no file. */
  readonly store: string;
  /** Where it is asked: an answer passed on from another server is none. */
  readonly address: string;
}

/** 32 bytes that nobody can make without the secret, and that do not tell it. */
export const proofOf = (secret: string, { nonce, store, address }: Proven): string =>
  createHmac('sha256', secret).update(['newsgraph server', nonce, store, address].join('\n')).digest('base64url');
