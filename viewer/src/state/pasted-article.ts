/** An article as a reader types it in; fields may be empty. */
export interface PastedArticle {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

const headers = [
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['published', 'Published'],
  ['url', 'URL'],
] as const;

/** The same as a file with its header lines, as `newsgraph ingest` takes it. */
export const toArticleFile = (pasted: PastedArticle): File => {
  const header = headers.flatMap(([field, name]) => {
    const value = pasted[field].trim().replaceAll(/\s+/g, ' ');
    return value === '' ? [] : [`${name}: ${value}`];
  });
  const text = [...(header.length > 0 ? [...header, ''] : []), pasted.text].join('\n');
  return new File([text], 'pasted.txt', { type: 'text/plain' });
};
