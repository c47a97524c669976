// A later version of what an exhibit consists of: a better copy, the whole recording. The earlier ones stay beside it. Only as long
// as the respondent has not been shown the exhibit, and nobody has asked to withhold it: nothing changes under what they were
// shown or what was ruled on, and whatever comes up then is an exhibit of its own, disclosed as new.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { exhibits, files, text } from '../fields.ts';
import type { NamedFile } from '../resolved.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { filesOf, filesWereUploaded } from './exhibit-files.ts';
import { withholdableIds } from './withhold.ts';

type Data = { exhibitIds: string[]; files: NamedFile[] };

const somethingToAddTo: BeforeRule = {
  id: 'somethingToAddTo',
  article: '13.4',
  words: {
    vi: 'Không có chứng cứ nào chưa công bố và chưa được đề nghị không công bố.',
    en: 'There is no exhibit that is neither disclosed nor put forward to be withheld.',
  },
  holds: ({ facts }) => withholdableIds(facts).length > 0,
};

const addsToUndisclosed: CheckRule<Data> = {
  id: 'addsToUndisclosed',
  article: '13.4',
  words: {
    vi: 'Chứng cứ đã công bố hoặc đã được đề nghị không công bố thì không thêm bản mới; hãy ghi nhận như chứng cứ khác.',
    en: 'What was disclosed, or put forward to be withheld, gets no other version: record it as another exhibit.',
  },
  holds: ({ data, facts }) => data.exhibitIds.every((id) => withholdableIds(facts).includes(id)),
};

export const addEvidenceVersion = defineCommand({
  type: 'verification.addEvidenceVersion',
  by: ['investigator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Chứng cứ', en: 'Exhibit' }, 1).max(1),
    files: files({ vi: 'Tệp', en: 'Files' }, 1),
    reason: text({ vi: 'Vì sao có bản mới', en: 'Why there is another version' }),
  }),
  before: [somethingToAddTo],
  check: [addsToUndisclosed, filesWereUploaded],
  apply: ({ facts, data }) => ({
    ...facts,
    exhibits: facts.exhibits.map((one) => {
      if (!data.exhibitIds.includes(one.id)) return one;
      const { files: known = [] } = one;
      const version = Math.max(0, ...known.map((each) => each.version)) + 1;
      const { files: added = [] } = filesOf(data, null, version);
      return { ...one, files: [...known, ...added] };
    }),
  }),
  words: {
    act: { vi: 'Thêm bản mới của chứng cứ', en: 'Add a version of an exhibit' },
    done: { vi: 'Đã thêm bản mới của chứng cứ', en: 'Another version of an exhibit added' },
    help: {
      vi: 'Bản trước vẫn được giữ; không có gì bị ghi đè.',
      en: 'Earlier versions are kept; nothing is overwritten.',
    },
  },
  sample: ({ facts, text: write }) => ({
    exhibitIds: [withholdableIds(facts)[0] ?? facts.caseId],
    files: [sampleFile],
    reason: write('reasons'),
  }),
});

/** Of no file that there is: a sample has uploaded none. */
const sampleFile = { id: '01900000-0000-7000-8000-000000000015', sha256: '15'.repeat(32) };
