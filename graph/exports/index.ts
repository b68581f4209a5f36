import { csv } from './csv';
import type { Export } from './export';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { json } from './json';
import { jsonl } from './jsonl';
import { png } from './png';
import { svg } from './svg';

/** All formats, in the order that help lists them. */
export const exportFormats: readonly Export[] = [json, jsonl, gexf, graphml, csv, svg, png];
