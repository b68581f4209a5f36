import type { Evidence } from '../../../graph/model/view';

/** “Sentence.” Outlet, “Title”, date, address. (characters start–end) */
export const citationOf = ({ text, title, publisher, published, url, start, end }: Evidence): string => {
  const source = [publisher, `“${title}”`, published, url].filter((part) => part !== undefined && part !== '');
  return `“${text}” ${source.join(', ')} (characters ${start}–${end}).`;
};
