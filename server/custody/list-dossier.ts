// The dossier's exhibits as whoever reads the file sees them. The look is on record before anything is shown.

import type { Exhibit, Facts } from '#workflows/case/facts.ts';
import { isWithheld } from '#workflows/case/verification/findings-rules.ts';
import type { Dossier, DossierExhibit } from '#workflows/contract/dossier-schemas.ts';
import { type CaseSources, type ReadEntry, readCase, readEntries } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { custodyChains } from './custody-chain.ts';

const mostEntries = 2_000;

/** Null where there is no such case for this viewer; empty for whoever does not read the file. */
export async function listDossier(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<Dossier | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const page = { what: 'opened' as const, afterVersion: 0, limit: mostEntries };
  const { entries } = await readEntries(sources, viewer, reading, page);
  if (reading.depth !== 'file') return { exhibits: [] };
  const { facts } = reading.head;
  const chains = custodyChains(entries, sources.directory, viewer.locale);
  const recorded = recordings(entries);
  return {
    exhibits: facts.exhibits.map((one) => ({
      id: one.id,
      source: textIn(recorded.get(one.id), 'source'),
      custody: textIn(recorded.get(one.id), 'custody'),
      standing: standingOf(one, facts),
      chain: chains.get(one.id) ?? [],
    })),
  };
}

function standingOf(exhibit: Exhibit, facts: Facts): DossierExhibit['standing'] {
  if (exhibit.byRespondent) return 'own';
  if (exhibit.disclosedOn !== null) return 'disclosed';
  if (isWithheld(facts, exhibit.id)) return 'withheld';
  const isAsked = facts.inquiry.withholdings.some(
    (one) => one.exhibitId === exhibit.id && one.allowed === null,
  );
  return isAsked ? 'withholdingAsked' : 'notDisclosed';
}

function recordings(entries: readonly ReadEntry[]): Map<string, ReadEntry['text']> {
  return new Map(
    entries.flatMap(({ resolved, text }) => {
      const [id] = (resolved as { ids?: string[] }).ids ?? [];
      return id ? [[id, text] as const] : [];
    }),
  );
}

function textIn(text: Record<string, unknown> | undefined, field: string): string | null {
  const found = text?.[field];
  return typeof found === 'string' ? found : null;
}
