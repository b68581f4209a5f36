import { join } from 'node:path';
import { z } from 'zod';
import type { Knowledge } from '../ingest/knowledge';
import { compileCues, cueSchema, stanceCodesSchema } from '../ingest/lexicons/cues';
import { compileGazetteer, countrySchema } from '../ingest/lexicons/gazetteer';
import { compileGroupWords, groupWordSchema } from '../ingest/lexicons/group-words';
import { compileOrganisations } from '../ingest/lexicons/organisations';
import { compileKnownHolders, knownHoldersSchema } from '../ingest/lexicons/known-holders';
import { compileRoles, equivalentSchema, roleSchema } from '../ingest/lexicons/roles';
import { compileStanceWords, stanceWordSchema } from '../ingest/lexicons/stance-words';
import { compileWordLists, wordListsSchema, type Gender } from '../ingest/lexicons/word-lists';
import { readLexicon } from './load-lexicons';
import { readYaml } from './read-yaml';

const words = z.array(z.string());

const offices = z.strictObject({
  deputyMarkers: words,
  actingMarkers: words,
  formerMarkers: words,
  futureMarkers: words,
  roles: z.array(roleSchema),
  equivalents: z.array(equivalentSchema),
});
/** As the names model reads them too. */
export const organisation = z.looseObject({ name: z.string(), kind: z.string(), aliases: words.default([]) });
const nounLists = z.strictObject({ person: words, group: words, place: words, time: words });
const NOUN_CLASSES = ['person', 'group', 'place', 'time'] as const;
const givenNames = z.record(z.string(), words);
const pageRules = z.strictObject({
  breadcrumb: z.string(),
  caption: z.string(),
  boilerplate: z.string(),
  label: z.string(),
  correction: z.string(),
  dateline: z.strictObject({ case: z.literal(true), match: z.string() }),
  credit: z.strictObject({ line: z.string(), names: words }),
});

type Lists = Pick<
  Knowledge,
  | 'page'
  | 'gazetteer'
  | 'organisations'
  | 'roles'
  | 'knownHolders'
  | 'groupWords'
  | 'cues'
  | 'stanceCodes'
  | 'stance'
  | 'words'
  | 'nounClasses'
>;

/** The lexicons and page rules of data/. Throws KnowledgeError naming the file and entry that is wrong. */
export const loadKnowledgeLists = (folder: string): Lists => {
  const { roles, equivalents, ...markers } = readLexicon('offices', offices, folder);
  return {
    page: readPageRules(join(folder, 'rules/page.yaml')),
    gazetteer: compileGazetteer(readLexicon('countries', z.array(countrySchema), folder)),
    organisations: compileOrganisations(readLexicon('organisations', z.array(organisation), folder)),
    roles: compileRoles(roles, markers, equivalents),
    knownHolders: compileKnownHolders(readLexicon('known-holders', knownHoldersSchema, folder)),
    groupWords: compileGroupWords(readLexicon('group-words', z.array(groupWordSchema), folder)),
    cues: compileCues(readLexicon('reporting-cues', z.array(cueSchema), folder)),
    stanceCodes: readLexicon('stance-codes', stanceCodesSchema, folder),
    stance: compileStanceWords(readLexicon('stance-words', z.array(stanceWordSchema), folder)),
    nounClasses: nounClasses(folder),
    words: compileWordLists(readLexicon('words', wordListsSchema, folder), genders(folder)),
  };
};

const nounClasses = (folder: string): Knowledge['nounClasses'] => {
  const lists = readLexicon('noun-classes', nounLists, folder);
  return new Map(NOUN_CLASSES.flatMap((kind) => lists[kind].map((word) => [word, kind] as const)));
};

const genders = (folder: string): Map<string, Gender> =>
  new Map(
    Object.entries(readLexicon('given-names', givenNames, folder)).flatMap(([gender, names]) =>
      names.map((name): [string, Gender] => [
        name.toLowerCase(),
        gender === 'female' || gender === 'male' ? gender : 'any',
      ]),
    ),
  );

const readPageRules = (path: string): Knowledge['page'] => {
  const { breadcrumb, caption, boilerplate, label, correction, dateline, credit } = readYaml(path, pageRules);
  return {
    breadcrumb: new RegExp(breadcrumb, 'iu'),
    caption: new RegExp(caption, 'iu'),
    boilerplate: new RegExp(boilerplate, 'iu'),
    label: new RegExp(label, 'iu'),
    correction: new RegExp(correction, 'iu'),
    dateline: new RegExp(dateline.match, 'u'),
    credit: { line: new RegExp(credit.line, 'u'), names: credit.names.map((names) => new RegExp(names, 'dgu')) },
  };
};
