// Files that mean harm, or are not what they say: each with the answer that it has to get. Any number of them, no two alike, the
// same from one run to the next.
import { createHash } from 'node:crypto';
import { archive, type Entry, inHeaders, replaced, withComment } from './hostile-archives.ts';
import { gif, jpeg, png } from './hostile-pictures.ts';

export type HostileFile = {
  what: string;
  name: string;
  bytes: Buffer;
  code: string;
  /** Announced in place of the true ones. */
  sha256?: string;
  size?: number;
};

const document: readonly Entry[] = [
  { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
  { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') },
];

/** The kinds, each made anew with something that is different each time. */
async function kinds(): Promise<((mark: Buffer) => Promise<HostileFile> | HostileFile)[]> {
  const zeros = Buffer.alloc(12 * 1024 * 1024);
  const bomb = await archive([...document, { name: 'word/media/a.bin', bytes: zeros }]);
  const crowd = await archive(
    Array.from({ length: 5_100 }, (_, n) => ({ name: `a/${n}`, bytes: Buffer.alloc(0) })),
  );
  const pdf = Buffer.from('%PDF-1.7\n');
  const docx = (more: Entry[], mark: Buffer) =>
    archive([...document, ...more, { name: 'docProps/mark.txt', bytes: mark }]);
  const program =
    (start: string) =>
    (mark: Buffer): HostileFile => ({
      ...{ what: 'a program', name: 'hóa đơn.pdf', bytes: Buffer.concat([Buffer.from(start, 'hex'), mark]) },
      code: 'evidence.kindRefused',
    });
  const written =
    (text: string, name: string) =>
    (mark: Buffer): HostileFile => ({
      ...{ what: 'a page or script', name, bytes: Buffer.from(`${text} ${mark.toString('hex')}`) },
      code: 'evidence.kindRefused',
    });
  return [
    (mark) => ({
      what: 'a bomb',
      name: 'báo cáo.docx',
      bytes: withComment(bomb, mark),
      code: 'evidence.archiveBomb',
    }),
    (mark) => ({
      what: 'a crowd of entries',
      name: 'a.docx',
      bytes: withComment(crowd, mark),
      code: 'evidence.archiveBomb',
    }),
    async (mark) => ({
      ...{ what: 'entries longer than they say', name: 'a.docx', code: 'evidence.archiveBroken' },
      bytes: inHeaders(await docx([], mark), (header, more) => header.writeUInt32LE(2, 22 + more)),
    }),
    async (mark) => ({
      ...{ what: 'a link', name: 'a.docx', code: 'evidence.archiveUnsafe' },
      bytes: await docx([{ name: 'word/link', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }], mark),
    }),
    async (mark) => ({
      ...{ what: 'a way out', name: 'a.docx', code: 'evidence.archiveUnsafe' },
      bytes: replaced(await docx([{ name: 'xx/xx/evil', bytes: mark }], mark), 'xx/xx/evil', '../../evil'),
    }),
    async (mark) => ({
      ...{ what: 'a locked document', name: 'a.docx', code: 'evidence.archiveEncrypted' },
      bytes: inHeaders(await docx([], mark), (header, more) => header.writeUInt16LE(1, 6 + more)),
    }),
    async (mark) => ({
      ...{ what: 'macros', name: 'a.docx', code: 'evidence.archiveUnsafe' },
      bytes: await docx([{ name: 'word/vbaProject.bin', bytes: mark }], mark),
    }),
    async (mark) => ({
      ...{ what: 'half an archive', name: 'a.docx', code: 'evidence.archiveBroken' },
      bytes: (await docx([], mark)).subarray(0, -40),
    }),
    async (mark) => ({
      ...{ what: 'an archive', name: 'a.zip', code: 'evidence.kindRefused' },
      bytes: await archive([{ name: 'a', bytes: mark }]),
    }),
    async (mark) => ({
      ...{ what: 'an archive named a document', name: 'a.xlsx', code: 'evidence.kindRefused' },
      bytes: await archive([{ name: 'a', bytes: mark }]),
    }),
    async (mark) => ({
      ...{ what: 'a document named another', name: 'a.xlsx', code: 'evidence.nameMismatch' },
      bytes: await docx([], mark),
    }),
    (mark) => ({
      what: 'a flood',
      name: 'a.png',
      bytes: Buffer.concat([png(90_000, 90_000), mark]),
      code: 'evidence.pixelFlood',
    }),
    (mark) => ({
      what: 'a flood',
      name: 'a.gif',
      bytes: Buffer.concat([gif(65_535, 65_535), mark]),
      code: 'evidence.pixelFlood',
    }),
    (mark) => ({
      what: 'a flood',
      name: 'a.jpg',
      bytes: Buffer.concat([jpeg(65_535, 65_535), mark]),
      code: 'evidence.pixelFlood',
    }),
    (mark) => ({
      what: 'no picture',
      name: 'a.png',
      bytes: Buffer.concat([png(0, 0), mark]),
      code: 'evidence.imageBroken',
    }),
    (mark) => ({
      what: 'a renamed picture',
      name: 'a.pdf',
      bytes: Buffer.concat([png(9, 9), mark]),
      code: 'evidence.nameMismatch',
    }),
    (mark) => ({
      what: 'a renamed PDF',
      name: 'a.txt',
      bytes: Buffer.concat([pdf, mark]),
      code: 'evidence.nameMismatch',
    }),
    (mark) => ({
      what: 'no name',
      name: 'a',
      bytes: Buffer.concat([pdf, mark]),
      code: 'evidence.nameMismatch',
    }),
    program('7f454c4602010100000000000000000002003e0001000000'),
    program('4d5a90000300000004000000ffff0000b800000000000000'),
    written('<!doctype html><script>alert(1)</script>', 'ghi chú.txt'),
    written('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'ảnh.txt'),
    written('#!/bin/sh\nrm -rf /\n', 'a.txt'),
    (mark) => ({
      what: 'noise',
      name: 'a.txt',
      bytes: Buffer.concat([Buffer.from('chữ\u0000\u0001'), mark]),
      code: 'evidence.kindRefused',
    }),
    (mark) => ({
      ...{ what: 'a text with noise behind', name: 'a.csv', code: 'evidence.textUnreadable' },
      bytes: Buffer.concat([Buffer.alloc(300_000, 'a;b;c\n'), mark, Buffer.from([0xff, 0xfe, 0])]),
    }),
    (mark) => ({
      ...{ what: 'another hash', name: 'a.pdf', code: 'evidence.hashMismatch', sha256: '0'.repeat(64) },
      bytes: Buffer.concat([pdf, mark]),
    }),
    (mark) => ({
      what: 'more than was said',
      name: 'a.pdf',
      bytes: Buffer.concat([pdf, mark]),
      size: 12,
      code: 'evidence.tooLarge',
    }),
    (mark) => ({
      what: 'too much',
      name: 'a.pdf',
      bytes: Buffer.concat([pdf, mark]),
      size: 6 * 1024 ** 3,
      code: 'evidence.tooLarge',
    }),
    () => ({ what: 'nothing', name: 'a.pdf', bytes: Buffer.alloc(0), code: 'evidence.empty' }),
  ];
}

/** As many as are wanted, kind after kind. */
export async function* hostileFiles(count: number): AsyncGenerator<HostileFile> {
  const make = await kinds();
  for (let n = 0; n < count; n += 1) {
    const mark = createHash('sha256').update(`hostile ${n}`).digest();
    const one = await make[n % make.length]?.(mark);
    if (one) yield one;
  }
}

/** How many kinds there are. */
export async function hostileKinds(): Promise<number> {
  return (await kinds()).length;
}
