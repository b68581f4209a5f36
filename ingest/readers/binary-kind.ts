const SIGNATURES: readonly (readonly [kind: string, first: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['ELF program', [0x7f, 0x45, 0x4c, 0x46]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Control characters that text does not hold; tab, line breaks, form feed and escape sequences aside. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

/** What kind of binary file these bytes are; undefined for text. Any zero byte counts, as no text encoding read here has one. */
export const binaryKind = (bytes: Uint8Array): string | undefined => {
  const known = SIGNATURES.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  if (bytes.includes(0)) return 'zero bytes';
  const head = bytes.subarray(0, 65_536);
  const controls = head.reduce((count, byte) => count + Number(isControl(byte)), 0);
  return controls > head.length * 0.01 ? 'control characters' : undefined;
};
