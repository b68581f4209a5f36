import type { Path } from 'neo4j-driver';
import { append } from '../model/append';
import type { AnswerMeter } from './answer-meter';

type Driver = typeof import('neo4j-driver');

/** Counts what the driver gives, before more of it is taken. By a list and not by recursion: how deep it is is looked at later. */
export const measureRecord = (driver: Driver, values: readonly unknown[], meter: AnswerMeter): void => {
  const open: unknown[] = [...values];
  while (open.length > 0) {
    const value = open.pop();
    meter.spend(typeof value === 'string' ? value.length : 0);
    if (value === null || typeof value !== 'object') continue;
    if (ArrayBuffer.isView(value)) meter.spend(value.byteLength);
    else if (Array.isArray(value)) append(open, value);
    else if (driver.isPath(value)) append(open, partsOf(value));
    else {
      for (const [key, inner] of Object.entries(value)) {
        meter.spend(key.length);
        open.push(inner);
      }
    }
  }
};

/** A path holds each of its nodes up to three times. */
const partsOf = ({ start, segments }: Path): unknown[] => [
  start,
  ...segments.flatMap(({ relationship, end }) => [relationship, end]),
];
