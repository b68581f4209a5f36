const MOST = 400;

/** An error of an engine may quote the whole statement: so much of it is shown. */
export const shorten = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
