// Text out of real files, made here: PDF, DOCX, tables and mail; and files that would hurt whoever reads them.
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fileRows } from '#server/search/rows-of-file.ts';
import { textOfFile } from '#server/search/text-of-file.ts';
import { vietnamesePdf } from '#tests/support/vietnamese-pdf.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sentence = 'Ông Nguyễn Văn Đức ký biên bản nghiệm thu.';

describe('text of a file', () => {
  it('is taken from a PDF page by page, with its accents', async () => {
    const bytes = vietnamesePdf([sentence, 'Trang hai: phụ lục số 7.']);
    const pieces = await textOfFile('application/pdf', bytes);
    expect(pieces.map(({ page }) => page)).toEqual([1, 2]);
    expect(pieces[0]?.text).toContain(sentence);
    expect(pieces[1]?.text).toContain('phụ lục số 7');
  });

  it('is taken from a DOCX, in pieces where it is long', async () => {
    const children = Array.from(
      { length: 300 },
      (_, n) => new Paragraph({ children: [new TextRun(`${n}. ${sentence}`)] }),
    );
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const pieces = await textOfFile(docx, bytes);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ text }) => text).join(' ')).toContain(`299. ${sentence}`);
  });

  it('is taken from a table in the code page of old, and from a mail with its headers', async () => {
    expect((await textOfFile('text/csv', Buffer.from(`so;noi dung\n1;${sentence}`)))[0]?.text).toContain(
      sentence,
    );
    const mail = [
      ...[
        `Subject: =?UTF-8?B?${Buffer.from('Biên bản bàn giao').toString('base64')}?=`,
        'From: kho@organisation.test',
      ],
      ...[
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
      ],
      ...['Content-Transfer-Encoding: quoted-printable', '', 'K=C3=AD nh=E1=BA=ADn =', '=C4=91=E1=BB=A7.'],
      ...['--b', 'Content-Type: application/octet-stream', '', 'AAAA', '--b--', ''],
    ].join('\r\n');
    expect(await textOfFile('message/rfc822', Buffer.from(mail))).toEqual([
      { page: 1, text: expect.stringMatching(/^Biên bản bàn giao\nkho@organisation\.test\nKí nhận đủ\.$/) },
    ]);
  });

  it('is none where the file is broken, protected, of another kind or takes too long', async () => {
    expect(await textOfFile('application/pdf', Buffer.from('%PDF-1.7 và không gì nữa'))).toEqual([]);
    expect(await textOfFile(docx, Buffer.from('PK no archive'))).toEqual([]);
    expect(await textOfFile('image/png', Buffer.from('x'))).toEqual([]);
    const many = await PDFDocument.create();
    many.addPage();
    expect(await textOfFile('application/pdf', await many.save(), 1)).toEqual([]);
  });
});

describe('rows of a file', () => {
  it('are its pages under its name; of one without text its name alone', async () => {
    const file = (kind: string, bytes: Uint8Array, name: string) => ({
      openAsSystem: async () => ({
        ...{ kind, name, size: bytes.length, sha256: '' },
        read: async function* () {
          yield Buffer.from(bytes);
        },
      }),
    });
    const handedIn = { actorId: null, at: '2026-11-27T00:00:00.000Z' };
    const text = file('text/plain', Buffer.from(sentence), 'Biên bản.txt');
    expect(await fileRows(text, 'case', 'file', handedIn)).toMatchObject([
      { kind: 'evidence', source: 'file', part: 1, sight: 'file', title: 'Biên bản.txt', body: sentence },
    ]);
    const picture = file('image/png', Buffer.from('x'), 'Ảnh hiện trường.png');
    const [row] = await fileRows(picture, 'case', 'file', handedIn);
    expect(row).toMatchObject({ part: 0, body: '', words: expect.stringContaining("'truong':") });
  });
});
