import { instance } from '@viz-js/viz';
import { dot } from '../../../graph/exports/dot';
import { testExport } from '../../contracts/export';

interface Drawn {
  objects?: { _gvid: number; name: string; [attribute: string]: unknown }[];
  edges?: { id: string; tail: number; head: number; [attribute: string]: unknown }[];
}

testExport({
  format: dot,
  // Read by Graphviz itself; as JSON it escapes each backslash once more.
  read: async (files) => {
    const drawn = (await instance()).renderJSON(files.dot!, { engine: 'dot' }) as Drawn;
    const objects = new Map((drawn.objects ?? []).map((object) => [object._gvid, object]));
    return {
      nodes: new Map([...objects.values()].map((object) => [String(object.id), object])),
      edges: new Map(
        (drawn.edges ?? []).map((edge) => [
          edge.id,
          { ...edge, from: String(objects.get(edge.tail)!.id), to: String(objects.get(edge.head)!.id) },
        ]),
      ),
    };
  },
  sentencesOf: ({ sentences }) => String(sentences),
});
