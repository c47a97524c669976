// An exhibit enters the file with its day, source and custody. Nothing can be relied on that was not recorded here;
// while the case is stayed only what might be lost is preserved.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, confirmed, date, files, flag, line, text } from '../fields.ts';
import type { NamedFile } from '../resolved.ts';
import type { CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { filesOf, filesWereUploaded } from './exhibit-files.ts';
import { exhibitKinds } from './exhibit-kinds.ts';

type Data = {
  kind: keyof typeof exhibitKinds;
  obtainedOn: string;
  preservation: boolean;
  files?: NamedFile[] | undefined;
};

/** Work that had begun before there was a case: what it brought in is older, its statements are taken afresh. */
const olderWork: ReadonlySet<Facts['channel']> = new Set(['audit', 'inspection', 'referral']);
const takenInTheCase: ReadonlySet<Data['kind']> = new Set(['statement', 'anonymousStatement']);

const notBeforeTheCase: CheckRule<Data> = {
  id: 'notBeforeTheCase',
  article: '13.1',
  words: {
    vi: 'Ngày thu thập trước ngày tiếp nhận vụ việc. Tài liệu có từ trước vẫn ghi ngày mà vụ việc nhận được.',
    en: 'That day lies before the case was received. An older document is recorded with the day on which the case got it.',
  },
  holds: ({ data, facts }) =>
    data.obtainedOn >= facts.receivedOn || (olderWork.has(facts.channel) && !takenInTheCase.has(data.kind)),
};

const preservationWhileStayed: CheckRule<Data> = {
  id: 'preservationWhileStayed',
  article: '13.1',
  words: {
    vi: 'Vụ việc đang tạm đình chỉ; chỉ được bảo quản chứng cứ có nguy cơ mất.',
    en: 'The case is stayed; only evidence that might be lost is preserved.',
  },
  holds: ({ data, facts }) => facts.stay === null || data.preservation,
};

export const recordEvidence = defineCommand({
  type: 'verification.recordEvidence',
  by: ['investigator'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    kind: choice({ vi: 'Loại chứng cứ', en: 'Kind' }, exhibitKinds),
    title: line({
      vi: 'Tên chứng cứ',
      en: 'Title',
      exampleVi: 'Phiếu chi 118 ngày 14/6/2026',
      exampleEn: 'Voucher 118 of 14 June 2026',
    }),
    obtainedOn: date({ vi: 'Ngày thu thập', en: 'Obtained on' }),
    source: text({
      vi: 'Nguồn',
      en: 'Where it comes from',
      exampleVi: 'Sao từ sổ quỹ của Phòng Tài vụ, kế toán trưởng xác nhận ngày 05/7.',
      exampleEn:
        'Copied from the cash book of the Finance Office; the chief accountant confirmed it on 5 July.',
    }),
    custody: text({
      vi: 'Người và nơi bảo quản',
      en: 'Who keeps it and where',
      exampleVi: 'Người thẩm tra giữ tại tủ hồ sơ số 3, niêm phong ngày 05/7.',
      exampleEn: 'The investigator, in file cabinet 3; sealed on 5 July.',
    }),
    lawful: confirmed({ vi: 'Được thu thập hợp pháp', en: 'It was obtained lawfully' }),
    preservation: flag({
      vi: 'Bảo quản vì có nguy cơ mất',
      en: 'It is preserved because it might be lost',
    }),
    files: files({ vi: 'Tệp', en: 'Files' }).optional(),
  }),
  mints: () => 1,
  check: [
    notInTheFuture((data: Data) => data.obtainedOn),
    notBeforeTheCase,
    preservationWhileStayed,
    filesWereUploaded,
  ],
  apply: ({ facts, data, day, resolved }) => ({
    ...facts,
    exhibits: [
      ...facts.exhibits,
      {
        id: resolved.ids[0] ?? '',
        kind: data.kind,
        recordedOn: day,
        disclosedOn: null,
        byRespondent: false,
        ...filesOf(data, null),
      },
    ],
  }),
  words: {
    act: { vi: 'Ghi nhận chứng cứ', en: 'Record evidence' },
    done: { vi: 'Đã ghi nhận chứng cứ', en: 'Evidence recorded' },
    help: {
      vi: 'Ghi cả chứng cứ gỡ. Muốn dùng để kết luận thì phải công bố.',
      en: 'Records what speaks for the respondent too. To rely on it, it must be disclosed.',
    },
  },
  sample: ({ today, pick, text: write }) => ({
    kind: pick(['document', 'document', 'digital', 'recording', 'statement'] as const),
    title: write('exhibit'),
    obtainedOn: today,
    source: write('source'),
    custody: write('custody'),
    lawful: true as const,
    preservation: false,
  }),
});
