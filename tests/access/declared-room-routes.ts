// Routes of what is a person's own in a case: drafts, receipts, what was made available to the respondent. Of one's own there
// is nothing where the case is absent.
import { seen } from './declared-case-routes.ts';
import type { CaseRoute } from './declared-route.ts';

const draft = { command: 'case.comment' };

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
  { of: 'case', route: 'GET /api/cases/{id}/disclosures', answers: seen('200') },
  {
    of: 'case',
    route: 'GET /api/cases/{id}/disclosures/{entry}',
    path: { entry: '900000' },
    answers: seen('404 disclosure.notFound'),
  },
];
