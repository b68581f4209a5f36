import type { CitedNode } from '../model/view';

/** Whether English speaks of it in the plural: "US troops", "armed groups", but not "Congress" or "the United Nations". */
export const isPlural = ({ labels, properties }: Pick<CitedNode, 'labels' | 'properties'>): boolean => {
  const last = String(properties.name ?? '')
    .split(' ')
    .at(-1)!;
  return (
    labels.includes('Group') && /[^s]s$/.test(last) && (/^\p{Ll}/u.test(last) || properties.kind === 'armed forces')
  );
};

/** A label such as "criticizes" or "is led by" as it reads after a plural: "criticize", "are led by". */
export const pluralForm = (label: string): string => {
  const [verb = '', ...rest] = label.split(' ');
  const irregular = { is: 'are', has: 'have', does: 'do' }[verb];
  const regular = /(?:ss|sh|ch|x|o)es$/.test(verb) ? verb.slice(0, -2) : verb.replace(/([^s])s$/, '$1');
  return [irregular ?? regular, ...rest].join(' ');
};
