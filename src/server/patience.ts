/** How long and how many a server bears with; times in milliseconds. */
export interface Patience {
  /** Until the head of a request is there. */
  readonly head: number;
  /** Until all of it is there: 200 MB of articles through a slow line. */
  readonly request: number;
  /** An answered connection without a further request: it takes the place of another. */
  readonly idle: number;
  /** Without a byte either way; longer than the longest query. */
  readonly silence: number;
  readonly connections: number;
  /** Of one address; a proxy, whose calls all come from one, is not bounded by it. Default a quarter of all. */
  readonly connectionsOfOne?: number;
}

export const usualPatience: Patience = {
  head: 10_000,
  request: 120_000,
  idle: 5_000,
  silence: 600_000,
  connections: 512,
};

/** As fastify takes it. */
export const timeouts = ({ head, request, idle, silence }: Patience) => ({
  requestTimeout: request,
  keepAliveTimeout: idle,
  connectionTimeout: silence,
  // Node looks at its connections only so often, by itself every 30 seconds.
  http: { headersTimeout: head, connectionsCheckingInterval: Math.min(1_000, head) },
});
