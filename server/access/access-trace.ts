// The trace of looks on this node. What is shown waits for its row. The same person's same look within ten minutes (a page
// that fetches anew after a change) is one row, a board's or desk's within an hour; a row that failed, or was refused for want
// of a purpose, is not remembered. Words of a search are never kept.
import { createHmac, randomBytes } from 'node:crypto';
import {
  type LookAtMany,
  type LookAtStream,
  type Noted,
  noteLook,
  noteSearch,
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
  /**
   * `forPerson`: the words may be somebody's name. `shown`: cases of whose content an excerpt is shown, of each a row of its own, as
   * if it had been opened.
   */
  noteSearch: (
    viewer: Viewer,
    search: { words: string; found: number; forPerson: boolean; shown?: readonly string[] },
  ) => Promise<Noted>;
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

  const isKept = (key: string) => (kept.get(key)?.until ?? 0) > performance.now();

  function keep(key: string, ms: number, noted: Promise<Noted>): void {
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, { until: performance.now() + ms, noted });
  }

  function once(parts: readonly unknown[], ms: number, note: () => Promise<Noted>): Promise<Noted> {
    const key = parts.join('~');
    const known = kept.get(key);
    if (known && isKept(key)) return known.noted;
    const noted = note();
    keep(key, ms, noted);
    noted.then(
      (outcome) => outcome === 'purposeMissing' && kept.delete(key),
      () => kept.delete(key),
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
    noteSearch: async (viewer, { words, found, forPerson, shown = [] }) => {
      const digest = createHmac('sha256', digestKey).update(words).digest('base64');
      const what = forPerson ? 'search' : 'reference';
      const stated = statedBy(viewer);
      const keyOf = (look: string, about: string) =>
        [viewer.personId, look, about, ...Object.values(stated)].join('~');
      const isNew = !isKept(keyOf(what, digest));
      const streamIds = shown.filter((id) => !isKept(keyOf('found', id)));
      if (!isNew && streamIds.length === 0) return 'noted';
      const noted = await noteSearch(writer, viewer.personId, { ...stated, what, found, isNew, streamIds });
      if (noted === 'purposeMissing') return noted;
      for (const key of [keyOf(what, digest), ...streamIds.map((id) => keyOf('found', id))])
        keep(key, oneLookMs, Promise.resolve(noted));
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
