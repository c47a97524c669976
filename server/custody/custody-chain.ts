// The chain of custody of an exhibit, read off the entries: recorded, given new versions, redacted, withheld, disclosed, and through
// whose hands it went. Who has read it in the product is in the trace of looks, which each viewer sees as far as they may.
import type { CustodyEvent } from '#workflows/contract/dossier-schemas.ts';
import type { ReadEntry } from '../cases/case-reading.ts';
import type { Directory } from '../people/directory.ts';
import type { Locale } from '../people/viewer.ts';

type Act = CustodyEvent['act'];

/** What an entry of this kind says of the exhibits that it names. */
const acts: Readonly<Record<string, Act>> = {
  'verification.recordEvidence': 'recorded',
  'verification.recordInterview': 'recorded',
  'verification.submitEvidence': 'handedIn',
  'verification.addEvidenceVersion': 'version',
  'verification.redactEvidence': 'redacted',
  'verification.withhold': 'withholdingAsked',
  'verification.disclose': 'disclosed',
};

/** Oldest first, by the exhibit. `entries` are all of the case's. */
export function custodyChains(
  entries: readonly ReadEntry[],
  directory: Directory,
  locale: Locale,
): Map<string, CustodyEvent[]> {
  const chains = new Map<string, CustodyEvent[]>();
  /** Exhibits that a ruling on withholding is about. */
  let asked: string[] = [];
  for (const entry of entries) {
    const data = entry.data as Record<string, unknown>;
    const isAllowed = entry.type === 'verification.ruleOnWithholding' && data.ruling === 'allowed';
    const about = isAllowed ? asked : exhibitsIn(entry, data);
    const act = isAllowed ? 'withheld' : actOf(entry.type, data);
    if (entry.type === 'verification.withhold') asked = [...asked, ...about];
    if (entry.type === 'verification.ruleOnWithholding') asked = [];
    if (!act) continue;
    const event = eventOf(entry, act, directory, locale);
    for (const id of about) chains.set(id, [...(chains.get(id) ?? []), event]);
  }
  return chains;
}

function actOf(type: string, data: Record<string, unknown>): Act | null {
  return type === 'case.recordCustody' ? (data.act as Act) : (acts[type] ?? null);
}

/** The one that it created, or those that it names. */
function exhibitsIn(
  { type, resolved }: ReadEntry,
  { exhibitIds, exhibitId }: Record<string, unknown>,
): string[] {
  if (/\.(recordEvidence|recordInterview|submitEvidence)$/.test(type))
    return ((resolved as { ids?: string[] }).ids ?? []).slice(0, 1);
  if (typeof exhibitId === 'string') return [exhibitId];
  return Array.isArray(exhibitIds) ? exhibitIds.map(String) : [];
}

function eventOf(entry: ReadEntry, act: Act, directory: Directory, locale: Locale): CustodyEvent {
  const { version, at, actorId, actorKind, text } = entry;
  const person = actorKind === 'person' && actorId ? directory.findPerson(actorId) : undefined;
  const day = (entry.data as { day?: string }).day;
  return {
    ...{ entry: version, at, act },
    by: person
      ? { id: person.id, name: person.name, title: locale === 'en' ? person.titleEn : person.title }
      : null,
    day: day ?? null,
    who: said(text, 'who'),
    note: act === 'redacted' ? said(text, 'reasons') : said(text, 'note'),
  };
}

function said(text: Record<string, unknown>, field: string): string | null {
  const found = text[field];
  return typeof found === 'string' ? found : null;
}
