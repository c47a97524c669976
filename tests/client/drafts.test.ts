// Drafts on the page: kept in the tab at once and on the server after a pause; changed elsewhere, both are shown and neither
// is overwritten; a store or a network that fails loses nothing that the other has.
import { describe, expect, it } from 'vitest';
import { ProblemError } from '#client/api/problem-error.ts';
import { differencesOf } from '#client/drafts/differences.ts';
import { draftKeeper, type LocalDraft, type Remote } from '#client/drafts/draft-keeper.ts';
import { draftKey, localDraft } from '#client/drafts/local-draft.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const conflict = () =>
  new ProblemError({ type: '', title: '', detail: '', status: 409, code: 'draft.conflict' });

/** A server with one draft, as several windows share it. */
function server() {
  const at = {
    revision: null as string | null,
    values: null as LocalDraft['values'] | null,
    saves: 0,
    away: false,
  };
  const remote: Remote = {
    get: async () => {
      if (at.away) throw new TypeError('away');
      return { ...at, savedAt: at.revision && '2026-11-23T02:00:00.000Z' };
    },
    save: async (values, basedOn) => {
      if (at.away) throw new TypeError('away');
      if (basedOn !== at.revision) throw conflict();
      at.saves += 1;
      Object.assign(at, { values, revision: `r${at.saves}` });
      return { revision: `r${at.saves}`, savedAt: '2026-11-23T02:00:00.000Z' };
    },
    discard: async () => Object.assign(at, { values: null, revision: null }),
  };
  return { at, remote };
}

const windowOf = (remote: Remote | null, store = memory()) =>
  draftKeeper(
    remote,
    localDraft(() => store, 'a'),
    { typing: 1, again: 10_000 },
  );

describe('a draft on the page', () => {
  it('is kept by user, case and command', () => {
    const keys = [
      draftKey('ngo-lan', 'case-1', 'detection.recommend'),
      draftKey('le-minh', 'case-1', 'detection.recommend'),
      draftKey('ngo-lan', 'case-2', 'detection.recommend'),
      draftKey('ngo-lan', 'case-1', 'detection.open'),
      draftKey('ngo-lan', null, 'detection.register'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('comes back on another device as it was saved', async () => {
    const { remote, at } = server();
    const here = windowOf(remote);
    expect(await here.open()).toBeNull();
    here.keep({ reasons: 'a' });
    here.keep({ reasons: 'ab' });
    await here.flush();
    expect(at.saves).toBe(1);
    expect(here.state().saving).toBe('saved');
    expect(await windowOf(remote).open()).toEqual({ reasons: 'ab' });
  });

  it('that did not reach the server comes back in this tab, and goes there then', async () => {
    const { remote, at } = server();
    const store = memory();
    const here = windowOf(remote, store);
    await here.open();
    at.away = true;
    here.keep({ reasons: 'a' });
    await here.flush();
    expect(here.state().saving).toBe('away');
    at.away = false;
    const reloaded = windowOf(remote, store);
    expect(await reloaded.open()).toEqual({ reasons: 'a' });
    await reloaded.flush();
    expect(at.values).toEqual({ reasons: 'a' });
    expect(reloaded.state().conflict).toBeNull();
  });

  it('of this tab that the server has got meanwhile is no conflict with itself', async () => {
    const { remote } = server();
    const store = memory();
    const here = windowOf(remote, store);
    await here.open();
    here.keep({ reasons: 'a' });
    const unsaved = store.getItem('a') ?? '';
    await here.flush();
    store.setItem('a', unsaved);
    const reloaded = windowOf(remote, store);
    expect(await reloaded.open()).toEqual({ reasons: 'a' });
    expect(reloaded.state().conflict).toBeNull();
  });

  it('that cannot be kept in the tab is kept on the server all the same', async () => {
    const { remote, at } = server();
    const broken = () => {
      throw new Error('refused');
    };
    const here = draftKeeper(remote, localDraft(broken, 'a'), { typing: 1, again: 10_000 });
    await here.open();
    here.keep({ reasons: 'a' });
    await here.flush();
    expect(at.values).toEqual({ reasons: 'a' });
  });

  it.each(['{', '"text"', '{"values":1}'])('that reads %s is none', async (stored) => {
    const store = memory();
    store.setItem('a', stored);
    expect(await windowOf(null, store).open()).toBeNull();
  });

  it('about nothing that is there yet stays in the tab', async () => {
    const store = memory();
    const here = windowOf(null, store);
    await here.open();
    here.keep({ subject: 'x' });
    expect(await windowOf(null, store).open()).toEqual({ subject: 'x' });
  });
});

describe('two windows', () => {
  async function both() {
    const { remote, at } = server();
    const [here, there] = [windowOf(remote), windowOf(remote)];
    await Promise.all([here.open(), there.open()]);
    there.keep({ reasons: 'ở kia' });
    await there.flush();
    here.keep({ reasons: 'ở đây' });
    await here.flush();
    return { here, at };
  }

  it('show both drafts and overwrite neither', async () => {
    const { here, at } = await both();
    expect(at.values).toEqual({ reasons: 'ở kia' });
    expect(here.state().conflict?.values).toEqual({ reasons: 'ở kia' });
    here.keep({ reasons: 'ở đây, nữa' });
    await here.flush();
    expect(at.values).toEqual({ reasons: 'ở kia' });
  });

  it('keep what is here once it was chosen', async () => {
    const { here, at } = await both();
    await here.keepMine();
    expect(at.values).toEqual({ reasons: 'ở đây' });
    expect(here.state().conflict).toBeNull();
  });

  it('take what is there once it was chosen, and go on from it', async () => {
    const { here, at } = await both();
    expect(here.takeTheirs()).toEqual({ reasons: 'ở kia' });
    here.keep({ reasons: 'ở kia, nữa' });
    await here.flush();
    expect(at.values).toEqual({ reasons: 'ở kia, nữa' });
  });

  it('say where the draft was sent from the other, and keep what is written here', async () => {
    const { remote, at } = server();
    const here = windowOf(remote);
    await here.open();
    here.keep({ reasons: 'a' });
    await here.flush();
    await remote.discard();
    here.keep({ reasons: 'ab' });
    await here.flush();
    expect(here.state().conflict).toMatchObject({ values: null });
    expect(at.values).toBeNull();
  });
});

describe('sending', () => {
  it('waits for what is on its way and saves nothing after it', async () => {
    const { remote, at } = server();
    const here = windowOf(remote);
    await here.open();
    here.keep({ reasons: 'a' });
    const saving = here.flush();
    await here.hold();
    await saving;
    const saves = at.saves;
    here.keep({ reasons: 'ab' });
    await here.flush();
    here.sent();
    expect(at.saves).toBe(saves);
  });

  it('that was refused goes on keeping', async () => {
    const { remote, at } = server();
    const here = windowOf(remote);
    await here.open();
    await here.hold();
    here.keep({ reasons: 'a' });
    await here.release();
    expect(at.values).toEqual({ reasons: 'a' });
  });
});

describe('the difference between two drafts', () => {
  it('is told field by field and row by row', () => {
    const here = { answers: [{ answer: 'a' }, { answer: 'b' }], reasons: 'x' };
    const there = { answers: [{ answer: 'a' }, { answer: 'c' }], reasons: 'x' };
    expect(differencesOf(here, there)).toEqual([{ path: ['answers', 1, 'answer'], here: 'b', there: 'c' }]);
  });

  it('is none between ways of holding nothing', () => {
    expect(differencesOf({ reasons: '', agreed: false }, { reasons: null })).toEqual([]);
  });
});
