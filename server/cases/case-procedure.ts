// The procedure of a case on the write path: its catalogue, its statechart, and what its entries hold.
import { advance, type Head, openCase, stateOf } from '#workflows/case/advance.ts';
import { findCommand, getCommand } from '#workflows/case/catalogue.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { deputyFor } from '#workflows/case/deputy-for.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Role } from '#workflows/case/roles.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { contentOfCase } from './entry-of.ts';
import { headIn } from './head-in.ts';
import type { Procedure } from './procedure.ts';
import { resolveCommand } from './resolve-command.ts';
import { resolveFacts } from './resolve-facts.ts';
import { isSeenBy } from './seen-by.ts';

export const caseProcedure: Procedure<Head, Resolved, AnyCommand> = {
  kind: 'case',
  opens: 'detection.register',
  find: findCommand,
  stateOf: ({ value }) => stateOf(value),
  headIn,
  warm: (path) => path.warm,
  isErasedIn: (state) => state === disposedState,
  isSeenBy,
  resolve: resolveCommand,
  judge: advance,
  resolveOpening: (path, { command, data, actor, at }) =>
    resolveFacts(path.directory, {
      ...{ command, data, actor },
      unitId: String(data.unitId),
      respondentId: null,
      day: dayOf(at),
    }),
  judgeOpening: (sent, resolved, { streamId, ...start }) =>
    openCase(sent, resolved, { ...start, caseId: streamId }),
  contentOf: ({ directory }, { before, advanced, resolved, type, actor, at }) => {
    const keepersOf = (unitId: string) => {
      const holders = (role: Role) =>
        directory.holdersOf([role], unitId, dayOf(at)).map((person) => person.id);
      return { authorities: holders('authority'), custodians: holders('custodian') };
    };
    const { facts } = before ?? advanced.head;
    return {
      ...contentOfCase(before, advanced, { resolved, actor }, keepersOf, directory.tiedTo),
      onBehalfOf: resolved.actorDeputyFor ? deputyFor(getCommand(type), actor, facts, resolved) : null,
    };
  },
};
