// Everything that the rules may know beside the case itself, gathered before a command is judged: the directory, other
// cases, what the linter finds, and the head that an earlier version left. It is stored with the entry as it is.
import { readsFile } from '#workflows/access/reads-file.ts';
import { type Head, stateOf } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import { holdingDefects } from '#workflows/fairness/defects/holding-defects.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { lookUpBallot } from './look-up-ballot.ts';
import { lookUpCases } from './look-up-cases.ts';
import { lookUpDocuments } from './look-up-documents.ts';
import { lookUpFiles } from './look-up-files.ts';
import { lookUpMeeting } from './look-up-meeting.ts';
import { lookUpRedaction } from './look-up-redaction.ts';
import { lookUpServed } from './look-up-served.ts';
import type { Ask } from './procedure.ts';
import { resolveFacts } from './resolve-facts.ts';
import type { WritePath } from './write-path.ts';

export async function resolveCommand(path: WritePath, judged: Ask<Head, AnyCommand>): Promise<Resolved> {
  const { command, data, sent, known, at } = judged;
  const { unitId, respondentId, committee } = known.head.facts;
  const looked = resolveFacts(path.directory, {
    ...{ command, data, unitId, respondentId },
    actor: sent.actor,
    isBeforeSecondBody: committee.proposal !== null,
    day: dayOf(at),
  });
  return {
    ...looked,
    ...(known.adopted ? { adopted: known.adopted } : {}),
    ...(await lookUpCases(path, judged)),
    ...(await lookUpMeeting(path, judged)),
    ...(await lookUpBallot(path, judged, looked)),
    ...(await lookUpFiles(path, judged)),
    ...(await lookUpDocuments(path, judged)),
    ...(await lookUpServed(path, judged)),
    ...(await lookUpRedaction(path, judged)),
    ...(command.needsReaders ? { readers: readersAmong(looked, known.head) } : {}),
    ...(command.needsDefects ? { defects: holdingDefects(known.head, at) } : {}),
  };
}

/** The facts are read before the command is judged: who is mentioned must read the file without it. */
function readersAmong({ people }: Resolved, { facts, value }: Head): string[] {
  const state = stateOf(value);
  return Object.values(people)
    .filter((person) => readsFile(person, facts, state))
    .map(({ id }) => id);
}
