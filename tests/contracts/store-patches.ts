import type { GraphPatch, IdentityRecord, RelationRecord } from '../../graph/model/patch';
import type { Status } from '../../graph/model/ontology';

/** One sentence of a generated article: who does what to whom. */
export interface Line {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly status?: Status;
  readonly date?: string;
  readonly role?: string;
  readonly attributedTo?: string;
  readonly withdrawFrom?: string;
  readonly symmetric?: true;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly identity?: IdentityRecord;
}

/** A small sound patch, every offset right: one sentence a line, one statement by the first line's subject. */
export const patchOf = (slug: string, people: readonly Person[], lines: readonly Line[]): GraphPatch => {
  const article = `article/${slug}`;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const texts = lines.map(({ from, type, to }) => `${nameOf.get(from)} ${type.toLowerCase()} ${nameOf.get(to)}.`);
  const text = texts.join('\n');
  let at = 0;
  const sentences = texts.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    const end = start + sentence.length;
    return { id: `${article}#${start}-${end}`, start, end, text: sentence };
  });
  const linesFrom = new Map<string, number[]>();
  lines.forEach(({ from }, line) => linesFrom.set(from, [...(linesFrom.get(from) ?? []), line]));
  const relations = new Map<string, RelationRecord>();
  lines.forEach(({ status = 'asserted', date, role, attributedTo, withdrawFrom, symmetric, ...told }, line) => {
    const { type } = told;
    const [from, to] = symmetric ? [told.from, told.to].sort() : [told.from, told.to];
    const place = withdrawFrom && `from ${withdrawFrom}`;
    const details = [date, place, attributedTo && `by ${attributedTo}`].filter((detail) => detail !== undefined);
    const id = [from, type, to, status, ...details].join('|');
    const evidence = [...(relations.get(id)?.evidence ?? []), sentences[line].id];
    relations.set(id, {
      ...{ id, type, from, to, ...(symmetric && { symmetric }), status, date, role, attributedTo, withdrawFrom },
      ...{ evidence, rules: [`${type.toLowerCase()}-verb`] },
    });
  });
  const statement = lines.length === 0 ? undefined : { line: lines[0], sentence: sentences[0] };
  return {
    article: { id: article, title: `Title of ${slug}`, text, sha256: slug.padEnd(64, '0'), publisher: 'The Paper' },
    sentences,
    entities: people.map(({ id, name, aliases = [], kind, identity }) => ({
      id,
      type: id.startsWith('group/') ? 'Group' : id.startsWith('country/') ? 'Country' : 'Person',
      name,
      aliases: [...aliases].sort(),
      kind,
      ...(identity && { identity }),
      mentions: (linesFrom.get(id) ?? []).map((line) => {
        const { id: sentence, start } = sentences[line];
        return { sentence, start, end: start + name.length, surface: name, form: 'name' as const };
      }),
    })),
    statements:
      statement === undefined
        ? []
        : [
            {
              id: `statement/${slug}#${statement.sentence.start}-${statement.sentence.end}`,
              kind: 'indirect',
              start: statement.sentence.start,
              end: statement.sentence.end,
              text: statement.sentence.text,
              speaker: statement.line.from,
              about: [statement.line.to],
              status: 'attributed',
              evidence: [statement.sentence.id],
            },
          ],
    relations: [...relations.values()],
  };
};
