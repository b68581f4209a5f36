import type { Ontology } from '../../../graph/model/ontology';

const inWords = (type: string) => type.toLowerCase().replaceAll('_', ' ');

/** "criticizes"; edges that are no relation between entities (MADE, ABOUT) read as their type in words. */
export const relationLabel = (type: string, ontology: Ontology): string =>
  ontology.relations.find(({ name }) => name === type)?.label ?? inWords(type);

/** "is criticized by" */
export const inverseLabel = (type: string, ontology: Ontology): string =>
  ontology.relations.find(({ name }) => name === type)?.inverse ?? `${inWords(type)} (from)`;

export const relationColour = (type: string, ontology: Ontology): string =>
  ontology.relations.find(({ name }) => name === type)?.colour ?? '#777777';

export const isSymmetric = (type: string, ontology: Ontology): boolean =>
  ontology.relations.some(({ name, symmetric }) => symmetric && name === type);
