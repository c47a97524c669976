// A declared route asked by somebody: placeholders filled in, and of the answer what an onlooker can compare.
import type { Answer, Caller } from '#tests/support/caller.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { DeclaredRoute, Expected } from './declared-route.ts';

export type Filling = Record<string, unknown>;

export function askRoute(
  caller: Caller,
  { route, query = '', path: rest = {}, body }: DeclaredRoute,
  filling: Filling,
): Promise<Answer> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const values = { fresh: v7(), never: v7(), ...rest, ...filling };
  const address = filled(`${path.replace(/:(\w+)/g, '{$1}')}${query}`, values, encodeURIComponent);
  if (method !== 'GET' && body !== undefined) return caller.post(address, bodyOf(body, values), { method });
  return caller.get(address, { method });
}

function filled(text: string, values: Filling, encode: (value: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in values ? encode(String(values[key])) : whole,
  );
}

/** A placeholder alone stands for a value of any kind, one within a text for text. */
function bodyOf(value: unknown, values: Filling): unknown {
  if (typeof value === 'string') {
    const [, alone] = /^\{(\w+)\}$/.exec(value) ?? [];
    return alone && alone in values ? values[alone] : filled(value, values, String);
  }
  if (Array.isArray(value)) return value.map((one) => bodyOf(one, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bodyOf(one, values)]));
}

/** Everything of an answer but what differs from one request to the next by itself. Names of headers in their order. */
export function seenOf({ status, headers, text }: Answer) {
  const varying = new Set(['date', 'x-request-id']);
  return {
    status,
    headers: [...headers].map(([name, value]) => (varying.has(name) ? name : [name, value])),
    text,
  };
}

export function meets({ status, body }: Answer, expected: Expected): boolean {
  const code = (body as { code?: string } | null)?.code;
  if (expected === 'judged') return status < 500 && status !== 404;
  const [wanted, wantedCode] = expected.split(' ');
  return String(status) === wanted && (wantedCode === undefined || code === wantedCode);
}

/** What went wrong in a cell, to be read in a failing test. */
export function told({ status, text }: Answer): string {
  return `${status} ${text.slice(0, 160)}`;
}
