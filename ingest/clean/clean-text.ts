/** Zero-width characters, soft hyphens and marks that only turn the direction of writing. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Control characters other than tab and line feed. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/**
 * The frozen text, into which every later offset points: line breaks as LF, what nobody sees taken out, halves of
 * surrogate pairs replaced, Unicode form NFC. Cleaning twice changes nothing more.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
