import { csv } from './csv';
import { cypher } from './cypher';
import type { Export } from './export';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { json } from './json';
import { jsonl } from './jsonl';
import { neo4jAdmin } from './neo4j-admin';
import { png } from './png';
import { svg } from './svg';

/** All formats, in the order that help lists them. */
export const exportFormats: readonly Export[] = [json, jsonl, gexf, graphml, csv, cypher, neo4jAdmin, svg, png];
