// Witnesses whose names the authority has kept: for whoever may not know them their ids are replaced wherever an entry is read,
// by ones that lead to nobody, with what they are called instead. The record itself keeps who it was.
import { createHash } from 'node:crypto';
import type { Facts } from '#workflows/case/facts.ts';
import type { Part } from '#workflows/case/roles.ts';
import { protectedName } from '#workflows/case/verification/interview-records.ts';

/** What an id is called instead of the person's name. */
export type KeptName = { vi: string; en: string };
export type KeptNames = ReadonlyMap<string, { id: string; name: KeptName }>;

const mayKnow: readonly Part[] = ['investigator', 'custodian', 'authority'];

/** By the real id; empty for whoever may know, and nobody is kept from themselves. */
export function keptNames({ caseId, inquiry }: Facts, parts: ReadonlySet<Part>, viewerId: string): KeptNames {
  if (mayKnow.some((part) => parts.has(part))) return new Map();
  return new Map(
    (inquiry.protectedWitnesses ?? []).flatMap((id, place) =>
      id === viewerId ? [] : [[id, { id: placeholder(caseId, place), name: protectedName(place) }] as const],
    ),
  );
}

/** The same with every kept id replaced, whatever it stands in. */
export function withoutKept<Value>(kept: KeptNames, value: Value): Value {
  if (kept.size === 0) return value;
  const ids = [...kept];
  const text = ids.reduce((all, [id, by]) => all.replaceAll(id, by.id), JSON.stringify(value));
  return JSON.parse(text) as Value;
}

/** The shape of a UUID (version 8), made of the case and the place alone. */
function placeholder(caseId: string, place: number): string {
  const hex = createHash('sha256').update(`${caseId} witness ${place}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
