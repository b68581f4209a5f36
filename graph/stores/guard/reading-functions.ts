const TIMES = ['date', 'datetime', 'localdatetime', 'localtime', 'time'];

/** Functions of a namespace that only reckon. Others (plug-ins, `graph.byName`) may reach files, hosts or other graphs. */
const READING_FUNCTIONS: ReadonlySet<string> = new Set([
  ...TIMES.flatMap((time) => ['realtime', 'statement', 'transaction', 'truncate'].map((way) => `${time}.${way}`)),
  ...['datetime.fromepoch', 'datetime.fromepochmillis'],
  ...['duration.between', 'duration.indays', 'duration.inmonths', 'duration.inseconds'],
  ...['point.distance', 'point.withinbbox', 'vector.similarity.cosine', 'vector.similarity.euclidean'],
]);

/** Names of functions are compared without case, as servers do. */
export const isReadingFunction = (name: string): boolean => READING_FUNCTIONS.has(name.toLowerCase());
