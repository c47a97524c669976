// The box of a secret ballot in the exploration: who took a paper has cast it, for the first choice; or nobody has yet, or
// one too few. Counted by the procedure's own count, as the server does.

import type { Resolved } from '#workflows/case/resolved.ts';
import { ballotRulesOf } from '#workflows/case/sitting/ballot-rules.ts';
import { committee, panel } from '#workflows/case/sitting/body.ts';
import { openedBox } from '#workflows/case/sitting/secret-count.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import type { Spot } from './spot.ts';

type Box = Pick<Resolved, 'opened' | 'papersCast'>;

export function boxIn({ facts }: Spot, pack: RulePack, lookUp: string): Box {
  const open = openBallotOf(facts.ballots);
  if (!open?.secret) return {};
  const { issued } = open.secret;
  const [choice = ''] = open.choices;
  const kept = lookUp === 'boxEmpty' ? 0 : issued.length - (lookUp === 'boxShort' ? 1 : 0);
  const papers = issued.slice(0, Math.max(kept, 0)).map((_, index) => ({ paper: String(index), choice }));
  const body = open.body === 'panel' ? panel : committee;
  return { opened: openedBox(open, ballotRulesOf(body, facts, pack), papers), papersCast: papers.length };
}
