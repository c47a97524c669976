// The trace of looks on this node. What is shown waits for its row. The same person's same look within ten minutes (a page
// that fetches anew after a change) is one row; a row that failed is not remembered. Words of a search are never kept.
import { createHmac, randomBytes } from 'node:crypto';
import { type Look, noteLook } from '#db/access-log.ts';
import type { Reader } from '#db/as-actor.ts';
import type { Viewer } from '../people/viewer.ts';

export type AccessTrace = {
  /** Settles once the look is on record; throws, and nothing may be shown, when it could not be. */
  noteStream: (viewer: Viewer, look: StreamLook) => Promise<void>;
  noteSearch: (viewer: Viewer, words: string, found: number) => Promise<void>;
};

type StreamLook = Pick<Look, 'streamId' | 'what' | 'depth' | 'entry'>;

const oneLookMs = 10 * 60_000;
const mostKept = 50_000;

export function openAccessTrace(writer: Reader): AccessTrace {
  const kept = new Map<string, { until: number; noted: Promise<void> }>();
  const digestKey = randomBytes(32);

  function note(viewer: Viewer, key: string, look: Look): Promise<void> {
    const known = kept.get(key);
    if (known && known.until > performance.now()) return known.noted;
    if (kept.size >= mostKept) kept.clear();
    const noted = noteLook(writer, viewer.personId, look);
    kept.set(key, { until: performance.now() + oneLookMs, noted });
    noted.catch(() => kept.delete(key));
    return noted;
  }

  return {
    noteStream: (viewer, look) => {
      const stated = viewer.purpose ?? null;
      const { streamId, what, depth, entry } = look;
      const key = [viewer.personId, streamId, what, depth, entry, stated?.code, stated?.reason].join('~');
      const whole = { ...look, purpose: stated?.code ?? null, reason: stated?.reason ?? null, found: null };
      return note(viewer, key, whole);
    },
    noteSearch: (viewer, words, found) => {
      const stated = viewer.purpose ?? null;
      const digest = createHmac('sha256', digestKey).update(words).digest('base64');
      return note(viewer, [viewer.personId, 'search', digest, stated?.code].join('~'), {
        ...{ streamId: null, what: 'search', depth: null, found },
        ...{ purpose: stated?.code ?? null, reason: stated?.reason ?? null },
      });
    },
  };
}
