// The trace of looks on this node. What is shown waits for its row. The same person's same look within ten minutes (a page
// that fetches anew after a change) is one row, a board's or desk's within an hour; a row that failed, or was refused for want
// of a purpose, is not remembered. Words of a search are never kept.
import { createHmac, randomBytes } from 'node:crypto';
import {
  type LookAtMany,
  type LookAtStream,
  type Noted,
  noteFoundCases,
  noteLook,
  noteWideLook,
  type StreamLook,
} from '#db/access-log.ts';
import type { Reader } from '#db/as-actor.ts';
import type { Viewer } from '../people/viewer.ts';
import { assertNoted } from './purpose-missing.ts';

export type AccessTrace = {
  /**
   * Settles once the look is on record; throws, and nothing may be shown, when it could not be. Nothing may be shown either
   * where a purpose is missing: only callers who can be asked for one get that answer.
   */
  noteStream: (viewer: Viewer, look: OneLook) => Promise<Noted>;
  /** `forPerson`: the words may be somebody's name. */
  noteSearch: (
    viewer: Viewer,
    search: { words: string; found: number; forPerson: boolean },
  ) => Promise<Noted>;
  /** Cases of whose content a search shows an excerpt: of each a row of its own, as if it had been opened. */
  noteFound: (viewer: Viewer, streamIds: readonly string[]) => Promise<Noted>;
  /** A board or a desk: one row an hour and unit. */
  noteList: (viewer: Viewer, list: { what: 'board' | 'desk'; unitId: string | null }) => Promise<void>;
  /** Something leaves the product as a file: of one stream, or of many with how many rows. Each export is a row of its own. */
  noteExport: (
    viewer: Viewer,
    what: { streamId: string; depth?: StreamLook['depth'] } | { found: number },
  ) => Promise<void>;
};

type OneLook = Pick<StreamLook, 'streamId' | 'what' | 'depth' | 'entry'>;

const oneLookMs = 10 * 60_000;
const oneListMs = 60 * 60_000;
const mostKept = 50_000;

export function openAccessTrace(writer: Reader, { demandsPurpose = false } = {}): AccessTrace {
  const kept = new Map<string, { until: number; noted: Promise<Noted> }>();
  const digestKey = randomBytes(32);

  function once(key: readonly unknown[], ms: number, note: () => Promise<Noted>): Promise<Noted> {
    const name = key.join('~');
    const known = kept.get(name);
    if (known && known.until > performance.now()) return known.noted;
    if (kept.size >= mostKept) kept.clear();
    const noted = note();
    kept.set(name, { until: performance.now() + ms, noted });
    noted.then(
      (outcome) => outcome === 'purposeMissing' && kept.delete(name),
      () => kept.delete(name),
    );
    return noted;
  }

  const statedBy = ({ purpose, canBeAsked = false }: Viewer) => ({
    purpose: purpose?.code ?? null,
    reason: purpose?.reason ?? null,
    mustState: canBeAsked || demandsPurpose,
  });

  const wide = (viewer: Viewer, what: LookAtMany, more: { unitId?: string | null; found: number | null }) =>
    noteWideLook(writer, viewer.personId, { what, ...statedBy(viewer), ...more });
  const ofStream = (viewer: Viewer, what: LookAtStream, look: Omit<OneLook, 'what'>) =>
    noteLook(writer, viewer.personId, { what, ...statedBy(viewer), ...look });

  return {
    noteStream: (viewer, { what, ...look }) => {
      const note = () => ofStream(viewer, what, look);
      // Every print is a paper of its own.
      if (what === 'printed') return note();
      const { streamId, depth, entry } = look;
      const key = [viewer.personId, streamId, what, depth, entry, ...Object.values(statedBy(viewer))];
      return once(key, oneLookMs, note);
    },
    noteSearch: (viewer, { words, found, forPerson }) => {
      const digest = createHmac('sha256', digestKey).update(words).digest('base64');
      const what = forPerson ? 'search' : 'reference';
      const key = [viewer.personId, what, digest, ...Object.values(statedBy(viewer))];
      return once(key, oneLookMs, () => wide(viewer, what, { found }));
    },
    noteFound: async (viewer, streamIds) => {
      const said = Object.values(statedBy(viewer));
      const keyOf = (id: string) => [viewer.personId, id, 'found', ...said].join('~');
      const isNoted = (id: string) => (kept.get(keyOf(id))?.until ?? 0) > performance.now();
      const fresh = streamIds.filter((id) => !isNoted(id));
      if (fresh.length === 0) return 'noted';
      const noted = await noteFoundCases(writer, viewer.personId, { ...statedBy(viewer), streamIds: fresh });
      const one = { until: performance.now() + oneLookMs, noted: Promise.resolve(noted) };
      if (noted === 'noted') for (const id of fresh) kept.set(keyOf(id), one);
      return noted;
    },
    noteList: async (viewer, { what, unitId }) => {
      await once([viewer.personId, what, unitId], oneListMs, () =>
        wide(viewer, what, { unitId, found: null }),
      );
    },
    noteExport: async (viewer, what) =>
      assertNoted(
        'streamId' in what
          ? await ofStream(viewer, 'exported', { depth: 'file', ...what })
          : await wide(viewer, 'exported', what),
      ),
  };
}
