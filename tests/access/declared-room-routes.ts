// Routes of what is a person's own in a case: drafts, receipts, what was made available to the respondent. Of one's own there
// is nothing where the case is absent.
import { seen } from './declared-case-routes.ts';
import type { CaseRoute, Expected } from './declared-route.ts';
import type { Sight } from './declared-sight.ts';

const draft = { command: 'case.comment' };
const report = { slot: 'report' };
const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Lập luận' }] };

/** Texts belong to those who read the file and work on them; to all others there is no such case. */
function fileOnly(answer: Expected): Record<Sight, Expected> {
  const none = '404 case.notFound' as const;
  return { absent: none, agenda: none, room: none, apart: none, file: answer };
}

export const roomRoutes: readonly CaseRoute[] = [
  { of: 'case', route: 'GET /api/cases/{id}/drafts', answers: seen('200') },
  { of: 'case', route: 'GET /api/cases/{id}/drafts/{command}', path: draft, answers: seen('200') },
  {
    of: 'case',
    route: 'PUT /api/cases/{id}/drafts/{command}',
    path: draft,
    body: { values: { note: 'Nội dung nháp' }, basedOn: null },
    answers: seen('judged'),
  },
  { of: 'case', route: 'DELETE /api/cases/{id}/drafts/{command}', path: draft, answers: seen('200') },
  { of: 'case', route: 'GET /api/cases/{id}/receipts', answers: seen('200') },
  {
    of: 'case',
    route: 'GET /api/cases/{id}/receipts/{version}',
    path: { version: '900000' },
    answers: seen('404 receipt.notFound'),
  },
  { of: 'case', route: 'GET /api/cases/{id}/texts', answers: fileOnly('200') },
  {
    of: 'case',
    route: 'GET /api/cases/{id}/texts/{slot}',
    path: report,
    answers: fileOnly('404 text.notFound'),
  },
  // By the investigator it is held and not written: what it is based on is not there.
  { of: 'case', route: 'POST /api/cases/{id}/texts/{slot}/hold', path: report, answers: fileOnly('judged') },
  {
    of: 'case',
    route: 'PUT /api/cases/{id}/texts/{slot}',
    path: report,
    body: { content: { type: 'doc', content: [paragraph] }, basedOn: 900 },
    answers: fileOnly('judged'),
  },
  { of: 'case', route: 'DELETE /api/cases/{id}/texts/{slot}/hold', path: report, answers: fileOnly('200') },
  { of: 'case', route: 'GET /api/cases/{id}/disclosures', answers: seen('200') },
  {
    of: 'case',
    route: 'GET /api/cases/{id}/disclosures/{entry}',
    path: { entry: '900000' },
    answers: seen('404 disclosure.notFound'),
  },
];
