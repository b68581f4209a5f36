/** A server that has proved that it holds an embedded store (src/find-server.ts). */
export interface RunningServer {
  readonly address: string;
  readonly process: number;
  /** Its token. */
  readonly secret: string;
}

/** How to ask it: with its token, and taking no answer that leads elsewhere. */
export const askingAs = ({ secret }: RunningServer, body?: object): RequestInit => ({
  redirect: 'error',
  headers: { authorization: `Bearer ${secret}`, ...(body && { 'content-type': 'application/json' }) },
  ...(body && { method: 'POST', body: JSON.stringify(body) }),
});
