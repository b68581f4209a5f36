import type { CypherToken, TokenKind } from './cypher-tokens';

/** What stopped a reading: a clause that writes, or a place that no rule of reading fits. */
export class Stopped extends Error {
  constructor(
    readonly what:
      | { readonly writes: string }
      | { readonly token: CypherToken | undefined }
      | { readonly deep: CypherToken | undefined },
  ) {
    super('stopped');
  }
}

/** Rules that hold each other; they call each other by name, so that depth is counted in one place. */
export type RuleName = 'expression' | 'query';
export type Rules = Readonly<Record<RuleName, (cursor: Cursor) => void>>;

/** What no question needs, and what keeps a server planning for minutes, each counted from the outermost in. */
const MOST_DEEP: Readonly<Record<RuleName, number>> = { expression: 64, query: 6 };

/** A place in the tokens of a statement that moves on; keywords are compared without case, names are never keywords. */
export class Cursor {
  private at = 0;
  private brackets = 0;
  private readonly depth: Record<RuleName, number> = { expression: 0, query: 0 };
  /** Set where `|` parts two expressions, so that it does not join two labels. */
  isBarTaken = false;

  constructor(
    private readonly tokens: readonly CypherToken[],
    private readonly rules: Rules,
  ) {}

  read(rule: RuleName): void {
    this.depth[rule] += 1;
    if (this.depth[rule] > MOST_DEEP[rule]) throw new Stopped({ deep: this.peek() });
    this.rules[rule](this);
    this.depth[rule] -= 1;
  }

  peek(ahead = 0): CypherToken | undefined {
    return this.tokens[this.at + ahead];
  }

  isKind(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind;
  }

  isName(ahead = 0): boolean {
    return this.isKind('word', ahead) || this.isKind('quoted', ahead);
  }

  isSign(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === sign;
  }

  /** Signs that touch each other: `<>`, `..`. */
  isSigns(signs: string, ahead = 0): boolean {
    return [...signs].every(
      (sign, place) => this.isSign(sign, ahead + place) && (place === 0 || this.touches(ahead + place)),
    );
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'word' && token.text.toUpperCase() === word;
  }

  isOneOf(words: ReadonlySet<string>, ahead = 0): boolean {
    return this.upper(ahead) !== undefined && words.has(this.upper(ahead)!);
  }

  /** The word here in capitals; undefined where none stands. */
  upper(ahead = 0): string | undefined {
    const token = this.peek(ahead);
    return token?.kind === 'word' ? token.text.toUpperCase() : undefined;
  }

  skip(count = 1): void {
    this.at += count;
  }

  take(words: string): boolean {
    const wanted = words.split(' ');
    if (!wanted.every((word, place) => this.isWord(word, place))) return false;
    this.at += wanted.length;
    return true;
  }

  takeSigns(signs: string): boolean {
    if (!this.isSigns(signs)) return false;
    this.at += signs.length;
    return true;
  }

  takeKind(kind: TokenKind): boolean {
    if (!this.isKind(kind)) return false;
    this.at += 1;
    return true;
  }

  name(): string {
    if (!this.isName()) this.stop();
    const { kind, text } = this.peek()!;
    this.at += 1;
    return kind === 'quoted' ? text.slice(1, -1) : text;
  }

  need(sign: string): void {
    if (!this.takeSigns(sign)) this.stop();
  }

  needWord(words: string): void {
    if (!this.take(words)) this.stop();
  }

  /** What stands between two brackets; within them `|` is what `isBarTaken` says. */
  within(open: string, close: string, isBarTaken: boolean, read: () => void): void {
    this.need(open);
    this.brackets += 1;
    if (this.brackets > MOST_DEEP.expression) throw new Stopped({ deep: this.peek() });
    const before = this.isBarTaken;
    this.isBarTaken = isBarTaken;
    read();
    this.isBarTaken = before;
    this.brackets -= 1;
    this.need(close);
  }

  /** As long as something is taken; more of it in a row than that is as deep as brackets in brackets. */
  atMost(most: number, take: () => boolean): void {
    for (let taken = 0; take(); taken += 1) if (taken === most) throw new Stopped({ deep: this.peek() });
  }

  /** One or more with commas between them. */
  list(read: () => void): void {
    do read();
    while (this.takeSigns(','));
  }

  /** How many tokens from here the bracket that opens here is closed; undefined when it never is. */
  closing(ahead = 0): number | undefined {
    let depth = 0;
    for (let place = ahead; ; place += 1) {
      const token = this.peek(place);
      if (token === undefined) return undefined;
      if (token.kind !== 'sign') continue;
      if ('([{'.includes(token.text)) depth += 1;
      if (')]}'.includes(token.text)) depth -= 1;
      if (depth === 0) return place;
    }
  }

  stop(): never {
    throw new Stopped({ token: this.peek() });
  }

  stopWrites(writes: string): never {
    throw new Stopped({ writes });
  }

  private touches(ahead: number): boolean {
    return this.peek(ahead - 1)?.end === this.peek(ahead)?.start;
  }
}
