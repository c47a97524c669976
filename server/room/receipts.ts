// Proof of what somebody has sent: their own acts, from the entries that hold them. What the secretary entered for the
// respondent from paper is the respondent's act. How somebody voted is in no receipt: a receipt of a vote can be asked for.
import { createHash } from 'node:crypto';
import { custodysEntries } from '#workflows/access/asked-of-custodian.ts';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { ActReceipt, SentAct, SentActs } from '#workflows/contract/room-schemas.ts';
import { verificationCode } from '#workflows/contract/verification-code.ts';
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import { historyEntry } from '../cases/case-history.ts';
import {
  type CaseReading,
  type CaseSources,
  type ReadEntry,
  readCase,
  readEntries,
} from '../cases/case-reading.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';

const mostEntries = 2_000;

/** The viewer's acts in the case, oldest first; null where there is no such case for them. */
export async function listReceipts(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<SentActs | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const page = { what: 'history' as const, afterVersion: 0, limit: mostEntries };
  const { entries } = await readEntries(sources, viewer, reading, page);
  return {
    acts: entries.filter((entry) => isOwn(entry, reading, viewer)).map((entry) => sentAct(entry, viewer)),
  };
}

export async function readReceipt(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  version: number,
): Promise<ActReceipt | 'absent' | 'notYours'> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return 'absent';
  const page = { what: 'history' as const, afterVersion: version - 1, limit: 1 };
  const { entries } = await readEntries(sources, viewer, reading, page);
  const [entry] = entries;
  if (entry?.version !== version || !isOwn(entry, reading, viewer)) return 'notYours';
  return receiptOf(sources.directory, viewer, reading, entry);
}

function isOwn(entry: ReadEntry, { head }: CaseReading, viewer: Viewer): boolean {
  if (/\.(castBallot|takePaper)$/.test(entry.type)) return false;
  if (entry.actorKind === 'person' && entry.actorId === viewer.personId) return true;
  return head.facts.respondentId === viewer.personId && isEnteredForRespondent(entry);
}

/** An act that is the respondent's alone, which the secretary has entered. */
function isEnteredForRespondent({ type, actorKind }: ReadEntry): boolean {
  const by = findCommand(type)?.by ?? [];
  const isTheirs = by.length === 2 && by.includes('respondent') && by.includes('secretary');
  return actorKind === 'person' && isTheirs && !custodysEntries.has(type);
}

function sentAct({ version, type, at, actorId }: ReadEntry, viewer: Viewer): SentAct {
  return { version, type, at, onPaper: actorId !== viewer.personId };
}

function receiptOf(directory: Directory, viewer: Viewer, reading: CaseReading, entry: ReadEntry): ActReceipt {
  const act = sentAct(entry, viewer);
  const { actor, payload, names, commitment } = historyEntry(directory, viewer, {}, entry);
  const { id, name, title, titleEn } = directory.findPerson(viewer.personId) ?? nobodyOf(viewer);
  return {
    ...act,
    ref: reading.stored.ref ?? '',
    unit: directory.findUnit(reading.stored.unitId)?.name ?? '',
    person: { id, name, title: viewer.locale === 'en' ? titleEn : title },
    enteredBy: act.onPaper ? actor.person : null,
    ...{ payload, names, commitment },
    code: verificationCode(commitment),
    text: textProof(entry),
  };
}

function nobodyOf({ personId, name, titles }: Viewer) {
  return { id: personId, name, title: titles.vi, titleEn: titles.en };
}

/** What lets anybody recompute the commitment of the text; see `server/cases/commitment.ts`. */
function textProof({ payload, text }: ReadEntry): ActReceipt['text'] {
  if (!payload) return null;
  const canonical = canonicalJson(text);
  const salt = Buffer.from(payload.salt).subarray(16);
  const commitment = createHash('sha256').update(salt).update(canonical).digest();
  return { canonical, salt: salt.toString('base64url'), commitment: commitment.toString('base64url') };
}
