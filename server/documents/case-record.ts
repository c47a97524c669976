// The record of one case as documents are made from it: its entries as the viewer may see them, the facts right after each, and
// which document can be made from which entry. A version of the procedure that is gone cannot be told from; its entries are left out.

import { disclosureLedger, type LedgerEntry } from '#workflows/access/disclosure-ledger.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { DocumentKind } from '#workflows/contract/document-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import {
  type CaseReading,
  type CaseSources,
  type ReadEntry,
  readCase,
  readEntries,
} from '../cases/case-reading.ts';
import { headsOf } from '../cases/replay.ts';
import type { Directory } from '../people/directory.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import type { Template } from './template.ts';
import { templates } from './templates.ts';
import type { Told } from './told.ts';
import { documentWords } from './words/document-words.ts';

export type CaseRecord = {
  reading: CaseReading;
  entries: readonly ReadEntry[];
  factsAfter: ReadonlyMap<number, Facts>;
};

export type Slot = { template: Template; entry: ReadEntry; toRespondent: boolean };

const mostEntries = 5_000;

/** Null where there is no such case for the viewer, or they see no content of it. That they look is on record then. */
export async function readRecord(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<CaseRecord | 'absent' | 'closed'> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return 'absent';
  if (reading.depth !== 'file' && reading.depth !== 'room') return 'closed';
  const page = { what: 'opened' as const, afterVersion: 0, limit: mostEntries };
  const { entries, recorded } = await readEntries(sources, viewer, reading, page);
  const heads = headsOf(caseId, recorded);
  return {
    reading,
    entries,
    factsAfter: new Map([...heads].map(({ version, head }) => [version, head.facts])),
  };
}

/** What can be made now for this viewer, oldest first. `made` keeps what was made from an entry that another has followed. */
export function slotsOf(record: CaseRecord, made: readonly { kind: string; entry: number }[]): Slot[] {
  const { entries, factsAfter, reading } = record;
  const isRoom = reading.depth === 'room';
  const has = respondentHas(entries);
  return templates
    .flatMap((template) => {
      const possible = entries.filter((entry) => template.madeFrom(entry) && factsAfter.has(entry.version));
      return possible
        .map((entry) => ({ template, entry, toRespondent: template.toRespondent(entry) }))
        .filter((slot) => !isRoom || (slot.toRespondent && has(template.kind, slot.entry)))
        .filter(
          ({ entry }, index, all) =>
            template.each ||
            index === all.length - 1 ||
            made.some((one) => one.kind === template.kind && one.entry === entry.version),
        );
    })
    .toSorted((one, other) => one.entry.version - other.entry.version);
}

/** Whether the respondent may have a document that goes to them: what was made available to them says so, not who made it. */
function respondentHas(entries: readonly ReadEntry[]) {
  const { disclosed } = disclosureLedger(entries.map(ledgerEntry));
  const available = new Set(disclosed.map(({ entry }) => entry));
  const byLedger: ReadonlySet<DocumentKind> = new Set([
    ...(['notice', 'report', 'paper', 'decision', 'appealDecision'] as const),
  ]);
  return (kind: DocumentKind, entry: ReadEntry) => !byLedger.has(kind) || available.has(entry.version);
}

function ledgerEntry({ version, type, at, actorId, data, resolved }: ReadEntry): LedgerEntry {
  return {
    ...{ version, type, at, actorId },
    data: data as Record<string, unknown>,
    ids: (resolved as { ids?: string[] }).ids ?? [],
  };
}

/** What a template is told of the case as of one entry. */
export function toldOf(directory: Directory, record: CaseRecord, entry: ReadEntry, locale: Locale): Told {
  const { reading, entries, factsAfter } = record;
  const facts = factsAfter.get(entry.version) ?? reading.head.facts;
  return {
    locale,
    words: documentWords[locale],
    ref: reading.stored.ref ?? '',
    unitName: (id) => unitNameIn(directory, id, locale),
    facts,
    pack: packOf(facts.pack),
    entry,
    entries: entries.filter(({ version }) => version <= entry.version),
    findPerson: (id) => {
      const person = id ? directory.findPerson(id) : undefined;
      return person ? { name: person.name, title: locale === 'en' ? person.titleEn : person.title } : null;
    },
  };
}

/** The unit that issues: where whoever signs belongs, else the case's. */
export function issuingUnit(directory: Directory, facts: Facts, locale: Locale) {
  return (signerId: string | null) => {
    const id = (signerId && directory.findPerson(signerId)?.unitId) || facts.unitId;
    const unit = directory.findUnit(id);
    return {
      code: unit?.code ?? '',
      name: unitNameIn(directory, id, locale),
      above: unit?.parentId ? unitNameIn(directory, unit.parentId, locale) : null,
    };
  };
}

function unitNameIn(directory: Directory, id: string, locale: Locale): string {
  const unit = directory.findUnit(id);
  return (locale === 'en' ? unit?.nameEn : null) ?? unit?.name ?? '';
}
