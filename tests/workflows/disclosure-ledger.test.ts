// The ledger of what the respondent had and when, from entries alone.
import { describe, expect, it } from 'vitest';
import { disclosureLedger, type LedgerEntry } from '#workflows/access/disclosure-ledger.ts';

type Told = { type: string; data?: Record<string, unknown>; ids?: string[]; actorId?: string };

/** Entries one day after the other. */
function ledgerOf(...told: Told[]) {
  const entries = told.map(
    ({ type, data = {}, ids = [], actorId = null as never }, index): LedgerEntry => ({
      ...{ version: index + 1, type, data, ids, actorId },
      at: dayAt(index + 1),
    }),
  );
  return disclosureLedger(entries);
}
const dayAt = (day: number) => `2026-06-${String(day).padStart(2, '0')}T00:00:00.000Z`;

const recorded = (id: string): Told => ({ type: 'verification.recordEvidence', ids: [id] });
const disclosed = (...exhibitIds: string[]): Told => ({
  type: 'verification.disclose',
  data: { exhibitIds },
});
const notice: Told = { type: 'verification.serveNotice' };
const withheld = (...exhibitIds: string[]): Told => ({
  type: 'verification.withhold',
  data: { exhibitIds, ground: 'safety' },
});
const ruled = (ruling: string): Told => ({
  type: 'verification.ruleOnWithholding',
  data: { ruling },
  actorId: 'authority',
});

describe('the disclosure ledger', () => {
  it('has nothing to be read before there is a notice', () => {
    expect(ledgerOf(recorded('a'), disclosed('a'))).toEqual({
      disclosed: [],
      withheld: [],
      notDisclosed: [],
    });
  });

  it('dates what was disclosed earlier from the notice, and what is disclosed later from its disclosure', () => {
    const { disclosed: items } = ledgerOf(
      recorded('a'),
      recorded('b'),
      disclosed('a'),
      notice,
      disclosed('b'),
    );
    const froms = items.map(({ kind, exhibitId, entry, from }) => [kind, exhibitId, entry, from]);
    expect(froms).toEqual([
      ['notice', null, 4, dayAt(4)],
      ['exhibit', 'a', 1, dayAt(4)],
      ['exhibit', 'b', 2, dayAt(5)],
    ]);
  });

  it('keeps a notice that was replaced, and says from when', () => {
    const { disclosed: items } = ledgerOf(notice, notice);
    expect(items.map(({ replacedAt }) => replacedAt)).toEqual([dayAt(2), null]);
  });

  it('names what is neither disclosed nor withheld', () => {
    expect(ledgerOf(notice, recorded('a'), recorded('b'), disclosed('a')).notDisclosed).toEqual(['b']);
  });

  it('says who allowed that something is withheld, and gives its gist from then on', () => {
    const {
      withheld: kept,
      disclosed: items,
      notDisclosed,
    } = ledgerOf(notice, recorded('a'), withheld('a'), ruled('allowed'));
    expect(kept).toEqual([
      {
        exhibitIds: ['a'],
        ground: 'safety',
        proposedAt: dayAt(3),
        ruling: { entry: 4, at: dayAt(4), byId: 'authority' },
      },
    ]);
    expect(items.map(({ kind, from }) => [kind, from])).toEqual([
      ['notice', dayAt(1)],
      ['gist', dayAt(4)],
    ]);
    expect(notDisclosed).toEqual([]);
  });

  it('has what was not allowed to be withheld among what is not disclosed', () => {
    const { withheld: kept, notDisclosed } = ledgerOf(notice, recorded('a'), withheld('a'), ruled('refused'));
    expect([kept, notDisclosed]).toEqual([[], ['a']]);
  });

  it('gives report and paper together, a new report in place of the old, and a decision once served', () => {
    const report: Told = { type: 'verification.submitFindings' };
    const paper: Told = { type: 'advice.submitPaper' };
    const signed: Told = { type: 'advice.signDecision' };
    const served = (outcome: string): Told => ({ type: 'discipline.serveDecision', data: { outcome } });
    const { disclosed: items } = ledgerOf(
      notice,
      report,
      report,
      paper,
      report,
      paper,
      signed,
      served('failed'),
      served('delivered'),
    );
    expect(items.map(({ kind, entry, from, replacedAt }) => [kind, entry, from, replacedAt])).toEqual([
      ['notice', 1, dayAt(1), null],
      ['report', 3, dayAt(4), dayAt(6)],
      ['paper', 4, dayAt(4), dayAt(6)],
      ['report', 5, dayAt(6), null],
      ['paper', 6, dayAt(6), null],
      ['decision', 7, dayAt(9), null],
    ]);
  });
});
