// Choices that a schema leaves to the case: the codes on an open ballot, the clocks that run, the pack's sanctions and grounds.
// Where the case knows none the field is typed; what is lawful is decided by the rules, never here.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';

export type KnownChoice = { code: string; kind: 'code' | 'clock' };

type Known = {
  caseView: { clocks: readonly Pick<CaseView['clocks'][number], 'key'>[] } | null;
  pack: RulePack | null;
  ballot: Pick<CaseView['ballots'][number], 'choices'> | null;
};

export function knownChoices(key: string, { caseView, pack, ballot }: Known): KnownChoice[] | null {
  if (ballot) return ballot.choices.map((code) => ({ code, kind: 'code' }));
  if (/clock|^key$/i.test(key))
    return caseView?.clocks.map((clock) => ({ code: clock.key, kind: 'clock' })) ?? null;
  if (key === 'ground') return pack?.deferralGrounds.map(({ code }) => ({ code, kind: 'code' })) ?? null;
  if (/sanction|reduced|option/i.test(key))
    return pack?.sanctions.map((sanction) => ({ code: sanction.code, kind: 'code' })) ?? null;
  return null;
}
