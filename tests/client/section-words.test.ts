// Pages with a section of words of their own: every string that they ask for stands in it, in both languages, with the same
// gaps to fill in; and no component says anything that is not in it.
import { describe, expect, it } from 'vitest';
import { accessWordsEn, accessWordsVi } from '#client/words/access-words.ts';
import { accountWordsEn, accountWordsVi } from '#client/words/account-words.ts';
import { adminWordsEn, adminWordsVi } from '#client/words/admin-words.ts';
import { committeeWordsEn, committeeWordsVi } from '#client/words/committee-words.ts';
import { findWordsEn, findWordsVi } from '#client/words/dossier-search-words.ts';
import { meetingWordsEn, meetingWordsVi } from '#client/words/meeting-words.ts';
import { noticeWordsEn, noticeWordsVi } from '#client/words/notice-words.ts';
import { preventionWordsEn, preventionWordsVi } from '#client/words/prevention-words.ts';
import { reportWordsEn, reportWordsVi } from '#client/words/report-words.ts';
import { roomWordsEn, roomWordsVi } from '#client/words/room-words.ts';
import { superviseWordsEn, superviseWordsVi } from '#client/words/supervise-words.ts';
import { timeWordsEn, timeWordsVi } from '#client/words/time-words.ts';
import { verifyWordsEn, verifyWordsVi } from '#client/words/verify-words.ts';
import { gapsIn, sentencesOf, sourcesIn, spokenPast } from '#tests/support/page-words.ts';

type Section = { section: string; folder: string; also?: string; vi: object; en: object };

const sections: readonly Section[] = [
  { section: 'account', folder: 'account', vi: accountWordsVi, en: accountWordsEn },
  { section: 'room', folder: 'respondent', vi: roomWordsVi, en: roomWordsEn },
  { section: 'report', folder: 'reporter', vi: reportWordsVi, en: reportWordsEn },
  { section: 'admin', folder: 'admin', vi: adminWordsVi, en: adminWordsEn },
  { section: 'access', folder: 'access', vi: accessWordsVi, en: accessWordsEn },
  { section: 'find', folder: 'search', vi: findWordsVi, en: findWordsEn },
  { section: 'notice', folder: 'notices', vi: noticeWordsVi, en: noticeWordsEn },
  { section: 'meeting', folder: 'meetings', also: 'committee', vi: meetingWordsVi, en: meetingWordsEn },
  { section: 'committee', folder: 'committee', vi: committeeWordsVi, en: committeeWordsEn },
  { section: 'prevention', folder: 'prevention', vi: preventionWordsVi, en: preventionWordsEn },
  { section: 'supervise', folder: 'supervise', vi: superviseWordsVi, en: superviseWordsEn },
  { section: 'verify', folder: 'verify', vi: verifyWordsVi, en: verifyWordsEn },
  { section: 'time', folder: 'time', vi: timeWordsVi, en: timeWordsEn },
];

describe.each(sections)('the words of the section $section', ({ section, folder, also, vi, en }) => {
  const vietnamese = sentencesOf(vi);
  const english = sentencesOf(en);
  const sources = sourcesIn(also ? [folder, also] : [folder]);

  it('has every string that the pages ask for', () => {
    const key = new RegExp(`t\\((?:[^)]*\\? )?'${section}\\.([a-zA-Z.]+)'`, 'g');
    const asked = sources.flatMap(({ text }) => [...text.matchAll(key)].map((match) => match[1] ?? ''));
    expect(asked.length).toBeGreaterThan(25);
    const missing = asked.filter((one) => !vietnamese.has(one) && !vietnamese.has(`${one}_other`));
    expect(missing).toEqual([]);
  });

  it('leaves the same gaps to fill in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
    for (const [path, text] of vietnamese)
      expect(gapsIn(english.get(path) ?? ''), path).toEqual(gapsIn(text));
  });

  it('is not spoken past by a component', () => {
    expect(spokenPast(sources)).toEqual([]);
  });
});
