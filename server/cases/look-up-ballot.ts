// What the rules need of a secret ballot: the public key of one that is being opened, and what the box of one held that is
// being counted. Open votes cost nothing here.
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import { partsOf } from '#workflows/case/roles.ts';
import { ballotRulesOf } from '#workflows/case/sitting/ballot-rules.ts';
import { committee, panel } from '#workflows/case/sitting/body.ts';
import { openedBox } from '#workflows/case/sitting/secret-count.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

type Looked = Pick<Resolved, 'ballotKey' | 'opened' | 'papersCast'>;

/** `looked` has the actor's roles and the ids that the command mints. Nobody else's command makes a key or stops a box. */
export async function lookUpBallot(
  { ballots }: WritePath,
  { command, known, caseId, sent }: Ask<Head, AnyCommand>,
  looked: Resolved,
): Promise<Looked> {
  if (!command.needsBallotKey && !command.needsOpenedBox && !command.needsPapersCast) return {};
  const { facts } = known.head;
  const pack = packOf(facts.pack);
  const parts = partsOf(sent.actor, looked.actorRoles, facts, looked.actorDeputyFor);
  if (pack.ballot.mode !== 'secret' || !command.by.some((part) => parts.has(part))) return {};
  const [ballotId] = looked.ids;
  if (command.needsBallotKey && ballotId) return { ballotKey: await ballots.open(caseId, ballotId) };
  const open = openBallotOf(facts.ballots);
  if (open?.secret?.phase !== 'voting') return {};
  if (command.needsPapersCast) return { papersCast: (await ballots.papersIn(open.id)) ?? 0 };
  if (!command.needsOpenedBox) return {};
  const rules = ballotRulesOf(open.body === 'panel' ? panel : committee, facts, pack);
  return { opened: openedBox(open, rules, await ballots.freeze(open.id)) };
}
