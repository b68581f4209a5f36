/**
 * Lets others of this process have their turn: the steps of writing one article of a megabyte would otherwise follow one
 * another for seconds, and a server answers nobody meanwhile.
 */
export const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));
