import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { graphml } from '../../../graph/exports/graphml';
import { testExport } from '../../contracts/export';
import { readGraph } from './read-graph';

testExport({
  format: graphml,
  isXml: true,
  read: (files) => readGraph(parse(MultiGraph, files.graphml!)),
  sentencesOf: ({ sentences }) => String(sentences),
});
