// The contract's procedures: each asks a service and turns its answer into the wire's. Who is asking is already known.
import { implement } from '@orpc/server';
import { catalogue } from '#workflows/case/catalogue.ts';
import type { SendCommand } from '#workflows/contract/case-schemas.ts';
import { httpContract } from '#workflows/contract/http-contract.ts';
import type { Ballots } from '../ballots/ballots.ts';
import { search, viewDesk } from '../board/board-queries.ts';
import { listCaseCommands } from '../cases/case-commands.ts';
import { listDefects, readCertificate } from '../cases/case-fairness.ts';
import { listCaseHistory } from '../cases/case-history.ts';
import { viewCase } from '../cases/case-view.ts';
import { readComparable } from '../cases/comparable-outcomes.ts';
import { handedOver } from '../cases/look-up-served.ts';
import { performCommand, performOpening } from '../cases/perform-command.ts';
import type { Performed } from '../cases/performed.ts';
import { readTombstone } from '../cases/tombstone.ts';
import { makeHandedOver } from '../documents/hand-over.ts';
import { listPeople } from '../people/list-people.ts';
import { searchDossiers } from '../search/dossier-search.ts';
import { accessRouter } from './access-router.ts';
import { accountRouter } from './account-router.ts';
import type { ApiContext } from './api-context.ts';
import { boardRouter } from './board-router.ts';
import { documentsRouter } from './documents-router.ts';
import { dossierRouter } from './dossier-router.ts';
import { evidenceRouter } from './evidence-router.ts';
import { meetingsRouter } from './meetings-router.ts';
import { countCommand } from './metrics.ts';
import { noticesRouter } from './notices-router.ts';
import { refusedBecause, refusedWith } from './problems.ts';
import { recommendationsRouter } from './recommendations-router.ts';
import { redactionRouter } from './redaction-router.ts';
import { requireConfirmed } from './require-confirmed.ts';
import { roomRouter } from './room-router.ts';
import { settingsRouter } from './settings-router.ts';
import { standingRouter } from './standing-router.ts';
import { superviseRouter } from './supervise-router.ts';
import { textsRouter } from './texts-router.ts';
import { timeRouter } from './time-router.ts';

const api = implement(httpContract).$context<ApiContext>();

function found<T>(answer: T | null): T {
  if (answer === null) throw refusedWith('case.notFound');
  return answer;
}

function done(performed: Performed, type: string) {
  countCommand(type, performed.outcome);
  if (performed.outcome !== 'done') throw refusedBecause(performed);
  return performed;
}

/** Commands after which a box may have to go on, or to go. */
function touchesBallots(type: string): boolean {
  return /\.(\w*[bB]allot|enterTally|recuse|declareInterest|ruleOnChallenge|discontinue|transfer|replaceChair)$/.test(
    type,
  );
}

/** Whoever took a paper gets it signed; sent again, the same paper is signed again. */
async function signedPaper(ballots: Ballots, { type, payload }: SendCommand): Promise<string | null> {
  if (!type.endsWith('.takePaper')) return null;
  return ballots.sign(String(payload.ballotId), String(payload.blinded));
}

export const apiRouter = api.router({
  me: api.me.handler(({ context: { services, viewer, accountLocale, isDemo } }) => ({
    id: viewer.personId,
    name: viewer.name,
    title: viewer.titles[viewer.locale],
    email: viewer.email,
    locale: accountLocale,
    roles: viewer.grants.map(({ role, unitId }) => ({
      role,
      unit: { id: unitId, name: services.directory.findUnit(unitId)?.name ?? '' },
    })),
    demo: isDemo,
  })),
  cases: {
    open: api.cases.open.handler(async ({ input, context: { services, viewer } }) => {
      const sent = { ...input, actor: { kind: 'person' as const, id: viewer.personId } };
      const {
        caseId: id,
        ref,
        version,
        state,
        position,
      } = done(await performOpening(services.writePath, sent), 'detection.register');
      return { id, ref, version, state, position };
    }),
    get: api.cases.get.handler(async ({ input, context: { services, viewer } }) =>
      found(await viewCase(services.cases, viewer, input.id)),
    ),
    commands: api.cases.commands.handler(async ({ input, context: { services, viewer, locale } }) =>
      found(await listCaseCommands(services.cases, viewer, input.id, locale)),
    ),
    send: api.cases.send.handler(async ({ input: { id, ...sent }, context }) => {
      const { services, viewer } = context;
      if (catalogue.get(sent.type)?.stepUp) requireConfirmed(context);
      const actor = { kind: 'person' as const, id: viewer.personId };
      const { writePath, ballots } = services;
      const handed = handedOver(sent.type, sent.payload);
      // Made first, so that the act can name what it hands over by its hash.
      if (handed) await makeHandedOver(services.documents, viewer, id, handed.kind);
      const outcome = await performCommand(writePath, id, { ...sent, actor });
      // In turn: no other command of this node is between looking a ballot up and its entry.
      // Where there is nothing for the caller, nothing is done in their name that could be told from nothing.
      if (outcome.outcome !== 'absent' && touchesBallots(sent.type))
        await writePath.inTurn(id, () => ballots.settle(id));
      const { version, state, position } = done(outcome, sent.type);
      const blindSignature = await signedPaper(ballots, sent);
      return { version, state, position, ...(blindSignature ? { blindSignature } : {}) };
    }),
    history: api.cases.history.handler(async ({ input: { id, ...page }, context: { services, viewer } }) =>
      found(await listCaseHistory(services.cases, viewer, id, page)),
    ),
    tombstone: api.cases.tombstone.handler(async ({ input: { id }, context: { services, viewer } }) =>
      found(await readTombstone(services.cases, viewer, id)),
    ),
    defects: api.cases.defects.handler(async ({ input: { id }, context: { services, viewer, locale } }) =>
      found(await listDefects(services.cases, viewer, id, locale)),
    ),
    certificate: api.cases.certificate.handler(
      async ({ input: { id }, context: { services, viewer, locale } }) => {
        const certificate = await readCertificate(services.cases, viewer, id, locale);
        if (certificate === 'open') throw refusedWith('case.notClosed');
        return found(certificate === 'absent' ? null : certificate);
      },
    ),
    comparable: api.cases.comparable.handler(async ({ input: { id }, context: { services, viewer } }) => {
      const compared = found(await readComparable(services.cases, viewer, id));
      if ('code' in compared) throw refusedBecause({ outcome: 'refused', refusal: compared });
      return compared;
    }),
    identity: api.cases.identity.handler(async ({ input: { id }, context }) => {
      requireConfirmed(context);
      const { services, viewer } = context;
      const opened = await services.custody.read(viewer.personId, id);
      if (!opened) throw refusedWith('identity.notOpened');
      return opened;
    }),
  },
  access: accessRouter,
  room: roomRouter,
  evidence: evidenceRouter,
  documents: documentsRouter,
  dossier: dossierRouter,
  redactions: redactionRouter,
  account: accountRouter,
  notices: noticesRouter,
  standing: standingRouter,
  texts: textsRouter,
  time: timeRouter,
  meetings: meetingsRouter,
  recommendations: recommendationsRouter,
  settings: settingsRouter,
  supervise: superviseRouter,
  board: boardRouter,
  desk: api.desk.handler(({ context: { services, viewer } }) => viewDesk(services.board, viewer)),
  search: api.search.handler(({ input, context: { services, viewer } }) =>
    search(services.board, viewer, input.q),
  ),
  searchDossiers: api.searchDossiers.handler(({ input, context: { services, viewer, locale } }) =>
    searchDossiers(services.search, viewer, input, locale),
  ),
  directory: {
    units: api.directory.units.handler(({ context: { services } }) =>
      services.directory.units().map(({ id, code, name, parentId }) => ({ id, code, name, parentId })),
    ),
    people: api.directory.people.handler(async ({ input, context: { services, viewer, beat } }) => {
      const people = await listPeople(services, viewer, input);
      // The same list whether there is no such case or none for the caller.
      if (input.caseId) await beat.next();
      return people;
    }),
  },
});
