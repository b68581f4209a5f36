import { InputError } from '../../graph/model/errors';

/** A parser for whole numbers from `least` to `most`. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InputError(`"${text}" is not a whole number from ${least} to ${most}.`);
    }
    return value;
  };

/** Seconds, with a fraction if need be. */
export const seconds = (text: string): number => {
  const value = Number(text);
  if (!(value > 0) || value > 86_400) throw new InputError(`"${text}" is not a number of seconds above 0.`);
  return value;
};

/** `key=value`, repeated. The value is read as JSON where it is JSON (`limit=5`, `ids=["a"]`), else as text. */
export const parameter = (text: string, previous: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InputError(`"${text}" is no parameter; write key=value, such as name="Ana Silva".`);
  return { ...previous, [text.slice(0, equals)]: readValue(text.slice(equals + 1)) };
};

const readValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** `https://graph.example.org`, with a port if need be and nothing behind it. */
export const webOrigin = (text: string): string => {
  if (!/^https?:\/\/[^/?#@]+\/?$/i.test(text) || !URL.canParse(text))
    throw new InputError(`"${text}" is no web address without a path, such as https://graph.example.org.`);
  return new URL(text).origin;
};

/** `A,B` into a list of names without blanks. */
export const names = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
