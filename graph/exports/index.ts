import { csv } from './csv';
import { cypher } from './cypher';
import { dot } from './dot';
import type { Export } from './export';
import { ftm } from './ftm';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { json } from './json';
import { jsonl } from './jsonl';
import { jsonld } from './jsonld';
import { neo4jAdmin } from './neo4j-admin';
import { png } from './png';
import { svg } from './svg';
import { turtle } from './turtle';

/** All formats, in the order that help lists them. */
// prettier-ignore
export const exportFormats: readonly Export[] = [
  json, jsonl, gexf, graphml, csv, cypher, neo4jAdmin, turtle, jsonld, ftm, dot, svg, png,
];
