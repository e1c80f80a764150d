import { LIMITS } from './limits.ts';

/** Thrown where unknown data is not what it should be. `field` is its path: `original.blocks[3].role`. */
export class FieldError extends Error {
  override name = 'FieldError';
  readonly field: string;

  constructor(field: string, wanted: string) {
    super(`${field}: ${wanted}`);
    this.field = field;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FieldError(at, 'must be an object');
  return value as Fields;
}

export function text(value: unknown, at: string, max: number): string {
  if (typeof value !== 'string') throw new FieldError(at, 'must be a string');
  if (value.length > max) throw new FieldError(at, `must be at most ${max} characters`);
  return value.normalize('NFC');
}

export function line(value: unknown, at: string): string {
  const got = text(value, at, LIMITS.line);
  if (got.trim() === '') throw new FieldError(at, 'must not be empty');
  return got;
}

export function list<T>(
  value: unknown,
  at: string,
  max: number,
  item: (value: unknown, at: string) => T,
): T[] {
  if (!Array.isArray(value)) throw new FieldError(at, 'must be a list');
  if (value.length > max) throw new FieldError(at, `must have at most ${max} entries`);
  return value.map((entry: unknown, i) => item(entry, `${at}[${i}]`));
}

export function among<T extends string>(value: unknown, at: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new FieldError(at, `must be one of ${words.join(', ')}`);
  return found;
}

export function whole(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new FieldError(at, 'must be a whole number, 0 or more');
  return value;
}

export function langTag(value: unknown, at: string): string {
  const got = line(value, at);
  if (!/^[a-z]{2,3}$/.test(got)) throw new FieldError(at, 'must be a primary language tag such as "ko"');
  return got;
}

const WEB = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

export function webAddress(value: unknown, at: string): string {
  const got = text(value, at, LIMITS.url);
  if (!WEB.test(got)) throw new FieldError(at, 'must be an http or https address');
  return got;
}

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;

export function time(value: unknown, at: string): string {
  const got = line(value, at);
  if (!TIME.test(got) || Number.isNaN(Date.parse(got)))
    throw new FieldError(at, 'must be a date, or a time with its offset, in ISO 8601');
  return got;
}

export function hash(value: unknown, at: string): string {
  const got = line(value, at);
  if (!/^[0-9a-f]{64}$/.test(got)) throw new FieldError(at, 'must be a SHA-256 in hex');
  return got;
}

/** `read` of a field that may be absent, as a piece to spread. */
export function maybe<K extends string, T>(
  from: Fields,
  key: K,
  at: string,
  read: (value: unknown, at: string) => T,
): Partial<Record<K, T>> {
  const value = from[key];
  return value === undefined ? {} : ({ [key]: read(value, `${at}.${key}`) } as Record<K, T>);
}
