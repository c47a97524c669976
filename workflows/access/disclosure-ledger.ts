// What has been made available to the respondent of a case, in which version, from when, and what is kept from them and by
// whose ruling. Derived from the entries alone, so it says what the record says; whose looks there were is not its business.
import type { Instant } from '../rules/day.ts';

/** What the ledger needs of an entry; `ids` are those of the things that it created. */
export type LedgerEntry = {
  version: number;
  type: string;
  at: Instant;
  actorId: string | null;
  data: Record<string, unknown>;
  ids: readonly string[];
};

export type DisclosedKind = 'notice' | 'exhibit' | 'own' | 'gist' | 'report' | 'paper' | 'decision';

export type Disclosed = {
  kind: DisclosedKind;
  /** The entry that holds it: that entry's commitment is the version. */
  entry: number;
  exhibitId: string | null;
  /** The entry with which it became available. */
  madeAvailableBy: number;
  from: Instant;
  /** Where another of its kind has taken its place since: from when. */
  replacedAt: Instant | null;
};

export type Withheld = {
  exhibitIds: string[];
  ground: string;
  proposedAt: Instant;
  /** The ruling that allows it, and whose it is; null while nobody has ruled. */
  ruling: { entry: number; at: Instant; byId: string | null } | null;
};

export type DisclosureLedger = {
  disclosed: Disclosed[];
  withheld: Withheld[];
  /** Exhibits that are recorded and neither disclosed nor withheld: nothing may rest on them. */
  notDisclosed: string[];
};

const exhibitTypes: ReadonlySet<string> = new Set([
  'verification.recordEvidence',
  'verification.recordInterview',
]);
const decisionTypes: ReadonlySet<string> = new Set([
  'advice.signDecision',
  'discipline.decideAppeal',
  'discipline.rejectAppeal',
]);

/** The ledger as of the last of `entries`, which are all of the case's, oldest first. */
export function disclosureLedger(entries: readonly LedgerEntry[]): DisclosureLedger {
  const recorded = new Map(
    entries.flatMap((entry) =>
      exhibitTypes.has(entry.type) && entry.ids[0] ? [[entry.ids[0], entry] as const] : [],
    ),
  );
  const disclosed: Disclosed[] = [];
  const withheld: Withheld[] = [];
  /** Made open before there was a notice: it can be read once the notice has been issued. */
  let issuedAt: Instant | null = null;
  let waiting: Disclosed[] = [];
  let report: LedgerEntry | null = null;
  let decision: LedgerEntry | null = null;

  const add = (kind: DisclosedKind, entry: LedgerEntry, by: LedgerEntry, exhibitId: string | null = null) => {
    const item = { kind, entry: entry.version, exhibitId, madeAvailableBy: by.version, from: by.at };
    (issuedAt === null ? waiting : disclosed).push({ ...item, replacedAt: null });
  };
  const replace = (kind: DisclosedKind, at: Instant) => {
    for (const one of disclosed) if (one.kind === kind) one.replacedAt ??= at;
  };

  for (const entry of entries) {
    if (entry.type === 'verification.serveNotice') {
      replace('notice', entry.at);
      issuedAt ??= entry.at;
      add('notice', entry, entry);
      disclosed.push(...waiting.map((one) => ({ ...one, from: entry.at })));
      waiting = [];
    } else if (entry.type === 'verification.disclose') {
      for (const id of idsIn(entry)) {
        const held = recorded.get(id);
        if (held) add('exhibit', held, entry, id);
      }
    } else if (entry.type === 'verification.submitEvidence') add('own', entry, entry, entry.ids[0] ?? null);
    else if (entry.type === 'verification.withhold')
      withheld.push({
        exhibitIds: idsIn(entry),
        ground: String(entry.data.ground),
        proposedAt: entry.at,
        ruling: null,
      });
    else if (entry.type === 'verification.ruleOnWithholding') {
      const isAllowed = entry.data.ruling === 'allowed';
      const asked = withheld.filter(({ ruling }) => ruling === null);
      for (const one of asked) one.ruling = { entry: entry.version, at: entry.at, byId: entry.actorId };
      if (isAllowed) add('gist', entry, entry);
      else withheld.splice(0, withheld.length, ...withheld.filter((one) => !asked.includes(one)));
    } else if (entry.type === 'verification.submitFindings') report = entry;
    else if (entry.type === 'advice.submitPaper') {
      for (const kind of ['report', 'paper'] as const) replace(kind, entry.at);
      if (report) add('report', report, entry);
      add('paper', entry, entry);
    } else if (decisionTypes.has(entry.type)) decision = entry;
    else if (entry.type === 'discipline.serveDecision' && decision && entry.data.outcome !== 'failed') {
      add('decision', decision, entry);
      decision = null;
    }
  }
  const settled = new Set([
    ...[...disclosed, ...waiting].flatMap(({ exhibitId }) => (exhibitId ? [exhibitId] : [])),
    ...withheld.flatMap(({ exhibitIds }) => exhibitIds),
  ]);
  return {
    disclosed,
    withheld,
    notDisclosed: [...recorded.keys()].filter((id) => !settled.has(id)),
  };
}

function idsIn({ data }: LedgerEntry): string[] {
  return Array.isArray(data.exhibitIds) ? data.exhibitIds.map(String) : [];
}
