/** Characters that XML 1.0 has no way to write (its production [2] Char). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A bare line break or tab in an attribute is read back as a blank.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Most text holds nothing to escape, and asking is quicker than replacing. */
const SPECIAL = /[\u0000-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text fit for an XML attribute or element; what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character]!)
    : text;
