import { createHash } from 'node:crypto';
import type { EntityRecord, GraphPatch, MentionRecord, RelationRecord, SentenceRecord } from '../../graph/model/patch';

type Names = Readonly<
  Record<string, readonly [type: string, name: string, aliases?: readonly string[], extra?: Partial<EntityRecord>]>
>;

/** Everything here is invented. */
export const sampleNames: Names = {
  'person/mira-talos': ['Person', 'Mira Talos', ['President Talos']],
  'person/oren-vasik': ['Person', 'Oren Vasik', ['General Vasik']],
  'person/lena-korr': ['Person', 'Lena Korr'],
  'person/dario-pell': ['Person', 'Dario Pell'],
  'person/ana-brisk': ['Person', 'Ana Brisk'],
  'group/harbour-front': ['Group', 'Harbour Front', ['the Front'], { kind: 'party' }],
  'group/northern-guard': ['Group', 'Northern Guard', [], { kind: 'militia' }],
  'group/estmark-assembly': ['Group', 'Estmark Assembly', ['the Assembly'], { kind: 'parliament' }],
  'group/coast-herald': ['Group', 'Coast Herald', [], { kind: 'outlet' }],
  'country/estmark': ['Country', 'Estmark'],
  'country/valdia': ['Country', 'Valdia', ['the Valdian state']],
  'country/sorrel-union': ['Country', 'Sorrel Union'],
  'place/port-lysk': ['Place', 'Port Lysk'],
};

interface Told {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url?: string;
  /** Paragraphs of sentences, each with the relations it states: `from TYPE to`, then properties. */
  readonly paragraphs: readonly (readonly (readonly [text: string, ...facts: readonly Fact[]])[])[];
  readonly statements?: readonly { speaker: string; quote: string; about: readonly string[]; cue: string }[];
}

/** `cue` is the words of the sentence that say it. */
type Fact = readonly [
  from: string,
  type: string,
  to: string,
  more?: Partial<RelationRecord> & { readonly cue?: string },
];

const told: readonly Told[] = [
  {
    title: 'Talos rejects pipeline deal as guard returns to Port Lysk',
    publisher: 'Coast Herald',
    published: '2031-03-04',
    url: 'https://herald.example/talos-pipeline',
    paragraphs: [
      [
        [
          'President Mira Talos, who leads Estmark, sharply criticized the Sorrel Union on Tuesday over its new tariff on grain.',
          ['person/mira-talos', 'LEADS', 'country/estmark', { role: 'president', rules: ['title before name'] }],
          [
            'person/mira-talos',
            'CRITICIZES',
            'country/sorrel-union',
            { date: '2031-03-04', cameo: '111', plover: 'ACCUSE', rules: ['criticized X over'], cue: 'criticized' },
          ],
        ],
        ['The tariff takes effect in June.'],
      ],
      [
        [
          'General Oren Vasik, commander of the Northern Guard, met Talos in Port Lysk a day later.',
          ['person/oren-vasik', 'LEADS', 'group/northern-guard', { role: 'commander' }],
          ['person/oren-vasik', 'MEETS', 'person/mira-talos', { date: '2031-03-05' }],
        ],
        [
          'According to the Coast Herald, the Northern Guard had accused Valdia of hiding weapons near the harbour.',
          [
            'group/northern-guard',
            'ACCUSES',
            'country/valdia',
            { status: 'attributed', attributedTo: 'group/coast-herald' },
          ],
        ],
        [
          '“We want every Valdian soldier gone by spring,” Vasik said.',
          ['person/oren-vasik', 'REQUESTS_WITHDRAWAL', 'country/valdia', { withdrawFrom: 'country/estmark' }],
        ],
      ],
    ],
    statements: [
      {
        speaker: 'person/oren-vasik',
        quote: 'We want every Valdian soldier gone by spring,',
        about: ['country/valdia'],
        cue: 'said',
      },
    ],
  },
  {
    title: 'Assembly split over Valdian troops',
    publisher: 'Estmark Courier',
    published: '2031-03-09',
    url: 'https://courier.example/assembly-split',
    paragraphs: [
      [
        [
          'Lena Korr of the Harbour Front said the Sorrel Union’s grain tariff was “a tax on bread”, joining Talos in her criticism of the bloc.',
          ['person/lena-korr', 'MEMBER_OF', 'group/harbour-front'],
          ['person/lena-korr', 'CRITICIZES', 'country/sorrel-union', { date: '2031-03-08' }],
          [
            'person/mira-talos',
            'CRITICIZES',
            'country/sorrel-union',
            { date: '2031-03-04', cameo: '111', plover: 'ACCUSE', cue: 'criticism' },
          ],
        ],
        [
          'Korr did not criticize Talos, her spokesman Dario Pell insisted.',
          [
            'person/lena-korr',
            'CRITICIZES',
            'person/mira-talos',
            { status: 'negated', attributedTo: 'person/dario-pell' },
          ],
          ['person/dario-pell', 'SPOKESPERSON_FOR', 'person/lena-korr'],
        ],
      ],
      [
        [
          'The Estmark Assembly asked Valdia to withdraw its garrison from the north; the Harbour Front, led by Ana Brisk, backed the call.',
          [
            'group/estmark-assembly',
            'REQUESTS_WITHDRAWAL',
            'country/valdia',
            { withdrawFrom: 'country/estmark', cameo: '0256', plover: 'REQUEST' },
          ],
          ['person/ana-brisk', 'LEADS', 'group/harbour-front'],
          ['group/harbour-front', 'SUPPORTS', 'group/estmark-assembly'],
        ],
        [
          'Valdia plans to pull its soldiers out of Port Lysk in May, and would sanction Estmark if they came under fire.',
          ['country/valdia', 'WITHDRAWS_FROM', 'place/port-lysk', { status: 'planned', date: '2031-05' }],
          ['country/valdia', 'SANCTIONS', 'country/estmark', { status: 'hypothetical' }],
        ],
      ],
    ],
    statements: [
      { speaker: 'person/lena-korr', quote: 'a tax on bread', about: ['country/sorrel-union'], cue: 'said' },
    ],
  },
  {
    title: 'Vasik and Talos trade words before summit',
    publisher: 'Coast Herald',
    published: '2031-04-01',
    url: 'https://herald.example/summit',
    paragraphs: [
      [
        [
          'Talos criticized General Vasik for marching on Port Lysk without orders, while praising his support for Estmark.',
          ['person/mira-talos', 'CRITICIZES', 'person/oren-vasik', { date: '2031-03-31' }],
          ['person/oren-vasik', 'SUPPORTS', 'country/estmark'],
          ['group/northern-guard', 'DEPLOYS_TO', 'place/port-lysk'],
        ],
        [
          'Vasik answered that the president was “asleep at the wheel”.',
          ['person/oren-vasik', 'CRITICIZES', 'person/mira-talos', { date: '2031-03-31' }],
        ],
      ],
      [
        [
          'The Sorrel Union and Valdia agreed on a joint patrol.',
          ['country/sorrel-union', 'AGREES_WITH', 'country/valdia'],
        ],
        [
          'Once head of the Assembly, Brisk threatened to leave it.',
          ['person/ana-brisk', 'LEADS', 'group/estmark-assembly', { status: 'former' }],
          ['person/ana-brisk', 'THREATENS', 'group/estmark-assembly'],
        ],
      ],
    ],
  },
];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const cuePlace = (article: string, text: string, cue: string, from: number): string => {
  const start = text.indexOf(cue, from);
  return `${article}#${start}-${start + cue.length}`;
};

/** Text, sentences and facts of one invented article, with the offsets worked out. */
export const tell = (article: Told, names: Names = sampleNames): GraphPatch => {
  const text = [
    article.title,
    ...article.paragraphs.map((paragraph) => paragraph.map(([sentence]) => sentence).join(' ')),
  ].join('\n\n');
  const slug = article.title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  const id = `article/${slug}-${sha256(text).slice(0, 8)}`;
  const sentences: SentenceRecord[] = [];
  const relations: RelationRecord[] = [];
  const used = new Map<string, MentionRecord[]>();
  let from = article.title.length;
  for (const [sentence, ...facts] of article.paragraphs.flat()) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const sentenceId = `${id}#${start}-${from}`;
    sentences.push({ id: sentenceId, start, end: from, text: sentence });
    for (const [subject, type, object, { cue, ...more } = {}] of facts) {
      const { status = 'asserted', date, withdrawFrom, attributedTo } = more;
      const tail = [date, withdrawFrom, attributedTo].filter((part) => part !== undefined);
      relations.push({
        ...more,
        id: [subject, type, object, status, ...tail].join('|'),
        type,
        from: subject,
        to: object,
        status,
        evidence: [sentenceId],
        ...(cue && { cues: [cuePlace(id, text, cue, start)] }),
        rules: more.rules ?? ['sample'],
      });
      for (const end of [subject, object, withdrawFrom, attributedTo]) {
        if (end === undefined) continue;
        const surface = [names[end]![1], names[end]![1].split(' ').at(-1)!].find((form) => sentence.includes(form));
        const at = surface === undefined ? start : start + sentence.indexOf(surface);
        const mention = {
          sentence: sentenceId,
          start: at,
          end: at + (surface?.length ?? 1),
          surface: surface ?? sentence[0]!,
          form: 'name' as const,
        };
        const list = used.get(end) ?? [];
        if (!list.some((other) => other.start === mention.start)) used.set(end, [...list, mention]);
      }
    }
  }
  const statements = (article.statements ?? []).map(({ speaker, quote, about, cue }) => {
    const start = text.indexOf(quote, article.title.length);
    const sentence = sentences.find((candidate) => candidate.start <= start && candidate.end > start)!;
    const end = start + quote.length;
    return {
      id: `statement/${id.slice('article/'.length)}#${start}-${end}`,
      kind: 'direct' as const,
      text: quote,
      start,
      end,
      speaker,
      about,
      cue,
      status: 'asserted' as const,
      evidence: [sentence.id],
    };
  });
  const entities = [...used].map(([entity, mentions]): EntityRecord => {
    const [type, name, aliases = [], extra = {}] = names[entity]!;
    return {
      ...extra,
      id: entity,
      type,
      name,
      aliases: [...aliases].sort(),
      mentions: mentions.sort((one, other) => one.start - other.start),
    };
  });
  const { title, publisher, published, url } = article;
  return {
    article: { id, title, text, sha256: sha256(text), publisher, published, ...(url ? { url } : {}) },
    sentences,
    entities,
    statements,
    relations,
  };
};

export const samplePatches: readonly GraphPatch[] = told.map((article) => tell(article));
