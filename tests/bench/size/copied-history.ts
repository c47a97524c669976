// One history made into another case: ids, people, units and instants of its own, sealed under a key of its own, and each entry
// committed to anew. Only what differs is put into the texts; the rest was cut to pieces once. Ids keep their order among each other and
// instants their distances and their day, so that canonical JSON stays canonical and the fold leads to the same head.
import { createHmac, hash, type KeyObject, randomFillSync } from 'node:crypto';
import { type CaseKeys, sealText } from '#server/cases/case-keys.ts';
import { headerOf, placeOf } from '#server/cases/commitment.ts';
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import { type History, headColumns, type TextRow } from './history.ts';
import { type Directory, type Place, placesOf, type Text, textWith } from './text-with-places.ts';

/** What makes a copy another case. The number is its own in the whole database, and below 2^24 like the others. */
export type CopyOf = { number: number; group: number; branch: number; ref: string; shiftMs: number };

/** Rows of each table in the text format of COPY. */
export type Rows = Record<
  'heads' | 'case_entries' | 'case_payloads' | 'case_keys' | 'case_parts' | 'deadlines',
  string
>;

export const entryColumns = [
  ...[
    'stream_kind',
    'stream_id',
    'version',
    'command_id',
    'actor_kind',
    'actor_id',
    'on_behalf_of',
    'type',
    'at',
  ],
  ...[
    'state_from',
    'state_to',
    'scope_from',
    'scope_to',
    'data',
    'resolved',
    'body_mac',
    'payload_commit',
    'leaf',
  ],
  ...['engine', 'answer'],
];

type CutEntry = { version: number; body: Text; payload: Text; answer: Text; header: Text; row: Text };

export type CutHistory = {
  places: Place[];
  caseId: Text;
  head: Text;
  entries: CutEntry[];
  parts: Text;
  deadlines: Text;
};

/** Stands in a text for what is known only of the copy. */
const own = { ref: '~ref~', mac: '~mac~', payload: '~payload~', answer: '~answer~', leaf: '~leaf~' };

export function cutHistory(history: History, directory: Directory): CutHistory {
  const places = placesOf(directory);
  const lines = (rows: readonly TextRow[]) => places.cut(rows.map(lineOf).join(''));
  const head = history.head.with(headColumns.indexOf('ref'), own.ref);
  return {
    caseId: places.cut(history.caseId),
    head: lines([head]),
    entries: history.entries.map(({ entry, text }) => {
      const stream = { kind: entry.streamKind, id: entry.streamId, ref: own.ref };
      const header = { ...headerOf(stream, entry), bodyMac: own.mac };
      const { version, type, answer } = entry;
      const body = {
        caseId: version > 1 ? entry.streamId : null,
        type,
        actor: header.actor,
        payload: JSON.parse(text),
      };
      return {
        version,
        body: places.cut(canonicalJson(body)),
        payload: places.cut(text),
        answer: places.cut(`answer|${canonicalJson(answer)}`),
        header: places.cut(
          canonicalJson({ ...header, payloadCommit: own.payload, answerCommit: own.answer }),
        ),
        row: lines([
          [
            ...['case', entry.streamId, String(version), entry.commandId, entry.actorKind, entry.actorId],
            ...[
              entry.onBehalfOf,
              type,
              entry.at,
              entry.stateFrom,
              entry.stateTo,
              entry.scopeFrom,
              entry.scopeTo,
            ],
            ...[JSON.stringify(entry.data), JSON.stringify(entry.resolved)],
            ...[`\\x${own.mac}`, `\\x${own.payload}`, `\\x${own.leaf}`, entry.engine, JSON.stringify(answer)],
          ],
        ]),
      };
    }),
    parts: lines(history.parts),
    deadlines: lines(history.deadlines),
    places: places.all(),
  };
}

/** Adds the rows of one copy to those there are. */
export function addCopy(
  rows: Rows,
  cut: CutHistory,
  copy: CopyOf,
  { keys, bodyMacKey }: { keys: Pick<CaseKeys, 'make'>; bodyMacKey: KeyObject },
): void {
  const values = cut.places.map((place) => place.of(copy));
  const fill = (text: Text, given: Record<string, string> = {}) => textWith(text, values, given);
  const caseId = fill(cut.caseId);
  const { key, wrapped } = keys.make(caseId);
  const { ref } = copy;
  rows.heads += fill(cut.head, { ref });
  rows.case_keys += `${caseId}\t\\\\x${wrapped.toString('hex')}\n`;
  rows.case_parts += fill(cut.parts);
  rows.deadlines += fill(cut.deadlines);
  for (const { version, body, ...entry } of cut.entries) {
    const salt = newSalt();
    const [leafSalt, innerSalt] = [salt.subarray(0, 16), salt.subarray(16)];
    const text = fill(entry.payload);
    const { ciphertext, nonce } = sealText(key, placeOf(caseId, version), text);
    const mac = createHmac('sha256', bodyMacKey).update(fill(body)).digest('hex');
    const payload = hashed(innerSalt, text);
    const answer = hashed(innerSalt, fill(entry.answer));
    const leaf = hashed(leafSalt, fill(entry.header, { ref, mac, payload, answer }));
    rows.case_entries += fill(entry.row, { mac, payload, leaf });
    rows.case_payloads += `${caseId}\t${version}\t\\\\x${ciphertext.toString('hex')}\t\\\\x${nonce.toString('hex')}\t\\\\x${salt.toString('hex')}\n`;
  }
}

function hashed(salt: Uint8Array, text: string): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(text)]), 'hex');
}

const saltBytes = 32;
const salts = Buffer.alloc(2_048 * saltBytes);
let used = salts.length;

/** Asked for by the thousand: one at a time would cost as much as the hash that it goes into. */
function newSalt(): Buffer {
  if (used === salts.length) {
    randomFillSync(salts);
    used = 0;
  }
  used += saltBytes;
  return salts.subarray(used - saltBytes, used);
}

/** https://www.postgresql.org/docs/current/sql-copy.html, text format. */
function lineOf(row: TextRow): string {
  const cells = row.map((cell) =>
    cell === null
      ? '\\N'
      : cell.replace(/[\\\n\r\t]/g, (sign) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] ?? '\\\\'),
  );
  return `${cells.join('\t')}\n`;
}
