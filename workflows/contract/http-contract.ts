// The HTTP contract: paths, inputs and outputs, shared by the server that serves it and the page that calls it.
// Paths are fixed; the OpenAPI description is made from this file.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { accessContract } from './access-contract.ts';
import { accountContract } from './account-contract.ts';
import { boardContract } from './board-contract.ts';
import { Desk } from './board-schemas.ts';
import {
  CaseView,
  Commands,
  History,
  OpenCase,
  OpenedCase,
  OpenedIdentity,
  Receipt,
  SendCommand,
} from './case-schemas.ts';
import { documentsContract } from './documents-contract.ts';
import { dossierContract } from './dossier-contract.ts';
import { PageOfEntries } from './entry-numbers.ts';
import { evidenceContract } from './evidence-contract.ts';
import { CertificateView, Comparable, Defects } from './fairness-schemas.ts';
import { meetingsContract } from './meetings-contract.ts';
import { noticesContract } from './notices-contract.ts';
import { DirectoryPerson, Me, UnitView } from './people-schemas.ts';
import { recommendationsContract } from './recommendations-contract.ts';
import { redactionContract } from './redaction-contract.ts';
import { roomContract } from './room-contract.ts';
import { DossierResults, DossierSearch } from './search-schemas.ts';
import { settingsContract } from './settings-contract.ts';
import { standingContract } from './standing-contract.ts';
import { superviseContract } from './supervise-contract.ts';
import { textsContract } from './texts-contract.ts';
import { timeContract } from './time-contract.ts';
import { Tombstone } from './tombstone-schemas.ts';

const byId = z.object({ id: z.uuid() });

export const httpContract = {
  me: oc.route({ method: 'GET', path: '/me', summary: 'Who I am' }).output(Me),
  cases: {
    open: oc
      .route({ method: 'POST', path: '/cases', successStatus: 201, summary: 'Open a case' })
      .input(OpenCase)
      .output(OpenedCase),
    get: oc
      .route({ method: 'GET', path: '/cases/{id}', summary: 'A case as I may see it' })
      .input(byId)
      .output(CaseView),
    commands: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/commands',
        summary: 'What I may do now, and what is held back',
      })
      .input(byId)
      .output(Commands),
    send: oc
      .route({ method: 'POST', path: '/cases/{id}/commands', summary: 'Perform a command' })
      .input(SendCommand.extend({ id: z.uuid() }))
      .output(Receipt),
    history: oc
      .route({ method: 'GET', path: '/cases/{id}/history', summary: 'Entries, oldest first' })
      .input(byId.extend(PageOfEntries.shape))
      .output(History),
    tombstone: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/tombstone',
        summary: 'What is left of a case that was disposed of',
      })
      .input(byId)
      .output(Tombstone),
    defects: oc
      .route({ method: 'GET', path: '/cases/{id}/defects', summary: 'What would make it fail on appeal' })
      .input(byId)
      .output(Defects),
    certificate: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/certificate',
        summary: 'The due-process certificate of a closed case',
      })
      .input(byId)
      .output(CertificateView),
    comparable: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/comparable',
        summary: 'How comparable cases ended, once every finding is locked',
      })
      .input(byId)
      .output(Comparable),
    identity: oc
      .route({
        method: 'GET',
        path: '/cases/{id}/identity',
        summary: 'The reporter, to the two who opened their identity',
      })
      .input(byId)
      .output(OpenedIdentity),
  },
  access: accessContract,
  room: roomContract,
  evidence: evidenceContract,
  documents: documentsContract,
  dossier: dossierContract,
  redactions: redactionContract,
  account: accountContract,
  notices: noticesContract,
  standing: standingContract,
  texts: textsContract,
  time: timeContract,
  meetings: meetingsContract,
  recommendations: recommendationsContract,
  settings: settingsContract,
  supervise: superviseContract,
  board: boardContract,
  desk: oc.route({ method: 'GET', path: '/desk', summary: 'What waits for me, by due date' }).output(Desk),
  search: oc
    .route({ method: 'GET', path: '/search', summary: 'Cases by reference or name, accents aside' })
    .input(z.object({ q: z.string().min(1).max(200) }))
    .output(Desk),
  searchDossiers: oc
    .route({ method: 'GET', path: '/search/dossier', summary: 'What is written in the cases that I read' })
    .input(DossierSearch)
    .output(DossierResults),
  directory: {
    units: oc.route({ method: 'GET', path: '/directory/units', summary: 'Units' }).output(z.array(UnitView)),
    people: oc
      .route({ method: 'GET', path: '/directory/people', summary: 'Persons for a form field' })
      .input(
        z.object({
          role: z.string().optional(),
          unitId: z.uuid().optional(),
          caseId: z.uuid().optional(),
          q: z.string().max(100).optional(),
        }),
      )
      .output(z.array(DirectoryPerson)),
  },
};
