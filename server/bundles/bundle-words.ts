// What a bundle says around its documents, in both languages.
import type { Audience } from '#workflows/contract/bundle-schemas.ts';
import type { Locale } from '../people/viewer.ts';

const vi = {
  title: 'Tập hồ sơ',
  audience: {
    committee: 'Dành cho hội đồng',
    respondent: 'Dành cho người bị xem xét',
    publication: 'Bản công bố',
  } satisfies Record<Audience, string>,
  of: (ref: string, audience: string) => `Hồ sơ ${ref} · ${audience}`,
  made: (at: string, pages: number) => `Lập lúc ${at}. Có ${pages} trang, đánh số liên tục.`,
  published:
    'Chỉ có quyết định đã có hiệu lực cuối cùng. Họ tên được thay bằng chữ viết tắt; hãy đọc lại trước khi công bố.',
  disclosed: 'Chỉ có những gì đã cho người bị xem xét biết, đúng phiên bản đã công bố.',
  index: 'Mục lục',
  indexHead: ['Số', 'Tài liệu', 'Trang'],
  annex: 'Chứng cứ không in được, kèm mã băm',
  annexHead: ['Tệp', 'Lý do', 'SHA-256'],
  whyNot: { kind: 'không phải PDF hay ảnh', large: 'quá lớn', unreadable: 'không mở được như PDF' },
  manifest: 'Danh mục mã băm',
  manifestLead:
    'SHA-256 của từng tệp như khi được đưa vào tập này. Danh mục này cũng đính kèm dưới dạng manifest.json.',
  manifestHead: ['Tài liệu', 'SHA-256'],
  page: (n: number, all: number) => `${n} / ${all}`,
};

export type BundleWords = typeof vi;

const en: BundleWords = {
  title: 'Dossier',
  audience: {
    committee: 'For the committee',
    respondent: 'For the respondent',
    publication: 'For publication',
  },
  of: (ref, audience) => `Case ${ref} · ${audience}`,
  made: (at, pages) => `Made at ${at}. ${pages} pages, numbered throughout.`,
  published: 'Final decisions only. Names are replaced by initials; read it through before it is published.',
  disclosed: 'Only what has been made available to the respondent, in the version that was disclosed.',
  index: 'Index',
  indexHead: ['No.', 'Document', 'Page'],
  annex: 'Evidence that cannot be printed, with its hash',
  annexHead: ['File', 'Why', 'SHA-256'],
  whyNot: { kind: 'neither PDF nor picture', large: 'too large', unreadable: 'cannot be opened as a PDF' },
  manifest: 'Manifest of hashes',
  manifestLead:
    'SHA-256 of each file as it was taken into this dossier. The same is attached as manifest.json.',
  manifestHead: ['Document', 'SHA-256'],
  page: (n, all) => `${n} / ${all}`,
};

export const bundleWords: Record<Locale, BundleWords> = { vi, en };
