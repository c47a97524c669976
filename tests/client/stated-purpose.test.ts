// What the page says of why somebody looks: with every reading of a case and every search, and with nothing else.
import { describe, expect, it } from 'vitest';
import { accessSearch } from '#client/access/access-search.ts';
import { purposeHeader, statePurpose } from '#client/api/stated-purpose.ts';

const one = '01900000-0000-7000-8000-000000000001';
const other = '01900000-0000-7000-8000-000000000002';

describe('the purpose that the page sends', () => {
  it.each(['', '/history', '/defects', '/certificate', '/disclosures'])(
    'is that it can ask, for a case%s of which nothing was said',
    (path) => expect(purposeHeader('GET', `/api/cases/${other}${path}`)).toBe('ask'),
  );

  it('is what was stated, for that case only', () => {
    statePurpose(one, { code: 'complaint', reason: 'Đơn số 3' });
    expect(purposeHeader('GET', `/api/cases/${one}`)).toBe(`complaint: ${encodeURIComponent('Đơn số 3')}`);
    expect(purposeHeader('GET', `/api/cases/${other}`)).toBe('ask');
  });

  it('goes with a search, and without words where there are none', () => {
    expect(purposeHeader('GET', '/api/search')).toBe('ask');
    statePurpose('search', { code: 'audit', reason: '' });
    expect(purposeHeader('GET', '/api/search')).toBe('audit');
  });

  it('goes with nothing else', () => {
    for (const path of ['/api/board', '/api/me', '/api/cases', '/api/access', '/healthz'])
      expect(purposeHeader('GET', path), path).toBeNull();
    expect(purposeHeader('POST', `/api/cases/${one}/commands`)).toBeNull();
  });
});

describe('the address of the access record', () => {
  it('keeps what makes sense and drops the rest', () => {
    expect(accessSearch({ person: one, from: '2026-02-28', only: 'emergency' })).toEqual({
      ...{ person: one, from: '2026-02-28', only: 'emergency' },
    });
    expect(accessSearch({ person: 'x', caseId: 7, from: '2026-02-30', to: 'soon', only: 'all' })).toEqual({});
  });
});
