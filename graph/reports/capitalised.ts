/** With a capital first letter, for headings. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
