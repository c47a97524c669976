// A file of an exhibit gets a version in which parts are burnt out, each for a listed reason, before the respondent has it: from
// then on that version is what is disclosed. What has been disclosed is not taken back, so it is not redacted any more.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Exhibit } from '../facts.ts';
import { exhibits, files, text } from '../fields.ts';
import type { MadeRedaction, NamedFile } from '../resolved.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { filesWereUploaded } from './exhibit-files.ts';

type Data = { exhibitIds: string[]; files: NamedFile[] };

const notDisclosedYet = (exhibit: Exhibit) => exhibit.disclosedOn === null;

const somethingToRedact: BeforeRule = {
  id: 'somethingToRedact',
  article: '13.4',
  words: {
    vi: 'Không có chứng cứ nào chưa công bố để che thông tin.',
    en: 'There is no undisclosed exhibit of which anything could be redacted.',
  },
  holds: ({ facts }) => facts.exhibits.some(notDisclosedYet),
};

const undisclosedExhibit: CheckRule<Data> = {
  id: 'undisclosedExhibit',
  article: '13.4',
  words: {
    vi: 'Chỉ che thông tin trong chứng cứ đã ghi nhận và chưa công bố.',
    en: 'Only an exhibit that is recorded and not disclosed yet can be redacted.',
  },
  holds: ({ data, facts }) =>
    data.exhibitIds.every((id) => facts.exhibits.some((one) => one.id === id && notDisclosedYet(one))),
};

/** Nothing that somebody brings along is taken for a redacted version: the server has made it of this exhibit and proven it. */
const redactionWasMade: CheckRule<Data> = {
  id: 'redactionWasMade',
  article: '13.4',
  words: {
    vi: 'Bản đã che không phải do hệ thống tạo từ chứng cứ này.',
    en: 'That version was not made here of this exhibit.',
  },
  holds: ({ data, resolved: { redaction } }) =>
    redaction !== undefined &&
    data.files.every(({ id, sha256 }) => id === redaction.id && sha256 === redaction.sha256) &&
    data.exhibitIds.every((id) => id === redaction.exhibitId),
};

export const redactEvidence = defineCommand({
  type: 'verification.redactEvidence',
  by: ['investigator'],
  concurrency: 'commutes',
  needsRedaction: true,
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Chứng cứ', en: 'Exhibit' }, 1).max(1),
    files: files({ vi: 'Bản đã che', en: 'Redacted version' }, 1, 1),
    reasons: text({
      vi: 'Lý do che thông tin',
      en: 'Why parts are redacted',
      helpVi: 'Vì sao cần che, mà người bị xem xét vẫn trả lời được.',
      helpEn: 'Why it is needed, and that the respondent can still answer.',
    }),
  }),
  before: [somethingToRedact],
  check: [undisclosedExhibit, redactionWasMade, filesWereUploaded],
  apply: ({ facts, data, resolved: { redaction } }) => ({
    ...facts,
    exhibits: facts.exhibits.map((one) =>
      redaction && data.exhibitIds.includes(one.id) ? { ...one, files: withRedaction(one, redaction) } : one,
    ),
  }),
  words: {
    act: { vi: 'Che thông tin', en: 'Redact' },
    done: { vi: 'Đã tạo bản che thông tin của chứng cứ', en: 'Redacted version of an exhibit made' },
    help: {
      vi: 'Bản đã che thay cho bản gốc khi công bố; bản gốc vẫn ở trong hồ sơ.',
      en: 'The redacted version is disclosed in place of the original, which stays in the file.',
    },
  },
  sample: ({ facts, text: write }) => ({
    exhibitIds: facts.exhibits
      .filter(notDisclosedYet)
      .slice(0, 1)
      .map((one) => one.id),
    files: [sampleRedaction],
    reasons: write('reasons'),
  }),
});

/** Of no file that there is: a sample has none that the server has made. */
const sampleRedaction = { id: '01900000-0000-7000-8000-000000000028', sha256: '28'.repeat(32) };

function withRedaction({ files: known = [] }: Exhibit, { of, id, sha256, boxes }: MadeRedaction) {
  const version = Math.max(0, ...known.map((one) => one.version)) + 1;
  return [...known, { id, sha256, version, disclosedOn: null, redacts: of, parts: boxes }];
}
