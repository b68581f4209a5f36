import { csv } from './csv';
import type { Export } from './export';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { json } from './json';

/** All formats, in the order that help lists them. */
export const exportFormats: readonly Export[] = [json, graphml, gexf, csv];
