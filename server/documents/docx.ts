// A sheet as a word-processor file: the same words in the same order and the same form, for whoever has to work on with them. The
// PDF is the document; this says so by carrying the PDF's code.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Sheet } from './sheet.ts';

const font = 'Times New Roman';
/** Twentieths of a point: 165 mm between the margins of an A4 page. */
const textWidth = 9_200;
const millimetre = 56.7;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};

export async function docxOf(sheet: Sheet, at: string): Promise<Uint8Array> {
  const { head, footer } = sheet;
  const document = new Document({
    title: sheet.name,
    creator: head.office,
    lastModifiedBy: head.office,
    description: `${footer.check} · ${at}`,
    styles: {
      default: {
        document: { run: { font, size: 26, language: { value: sheet.locale === 'vi' ? 'vi-VN' : 'en-GB' } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, bottom: 1_418, left: 1_701, right: 1_020 },
          },
        },
        headers: { first: new Header({ children: [] }), default: pageNumber() },
        footers: { first: footerOf(sheet), default: footerOf(sheet) },
        children: [
          masthead(head),
          line(''),
          line(sheet.title.toUpperCase(), { bold: true, size: 28 }, AlignmentType.CENTER),
          ...(sheet.subtitle ? [line(sheet.subtitle, { bold: true }, AlignmentType.CENTER)] : []),
          line(''),
          ...sheet.blocks.flatMap(shown),
          line(''),
          closing(sheet),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function line(
  text: string,
  style: Partial<IRunOptions> = {},
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({ alignment, spacing: { after: 60 }, children: [new TextRun({ text, ...style })] });
}

function masthead({ form, above, office, heading, motto, ...head }: Sheet['head']): Table {
  const centre = AlignmentType.CENTER;
  const left = [
    ...(above ? [line(above.toUpperCase(), { size: 24 }, centre)] : []),
    line(office.toUpperCase(), { size: 24, bold: true }, centre),
    ...(form === 'party' ? [line('*', {}, centre)] : []),
  ];
  const right = [
    ...(heading ? [line(heading, { size: 24, bold: true }, centre)] : []),
    ...(motto ? [line(motto, { size: 26, bold: true }, centre)] : []),
  ];
  const rows = [
    [left, right.length > 0 ? right : [line('')]],
    [[line(head.number, { size: 26 }, centre)], [line(head.dated, { size: 26, italics: true }, centre)]],
  ];
  return unruled([3_800, 5_400], rows);
}

function closing({ recipientsLabel, recipients, signature }: Sheet): Table {
  const left =
    recipients.length > 0
      ? [
          line(recipientsLabel, { size: 24, bold: true, italics: true }),
          ...recipients.map((one) => line(`– ${one}`, { size: 22 })),
        ]
      : [line('')];
  const right = signature
    ? [
        line(signature.capacity.toUpperCase(), { bold: true }, AlignmentType.CENTER),
        line(signature.note, { italics: true, size: 22 }, AlignmentType.CENTER),
        ...[line(''), line(''), line(signature.name, { bold: true }, AlignmentType.CENTER)],
      ]
    : [line('')];
  return unruled([4_600, 4_600], [[left, right]]);
}

function unruled(widths: number[], rows: (Paragraph | Table)[][][]): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                verticalAlign: VerticalAlignTable.TOP,
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

function body(children: TextRun[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: Math.round(10 * millimetre) },
    spacing: { after: 120 },
    children,
  });
}

function shown(block: Block): (Paragraph | Table)[] {
  switch (block.as) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 80 },
          children: [run(block.text, { bold: true })],
        }),
      ];
    case 'centred':
      return [line(block.text, { bold: true }, AlignmentType.CENTER)];
    case 'ground':
    case 'missing':
      return [body([run(block.text, { italics: true })])];
    case 'article':
      return [body([run(`${block.label} `, { bold: true }), run(block.text)])];
    case 'text':
      return block.paragraphs.map((text) => body([run(text)]));
    case 'list':
      return block.items.map((text) => line(`– ${text}`));
    case 'pairs':
      return [
        unruled(
          [2_600, 6_600],
          block.rows.map(([label, value]) => [[line(label, { color: '555555' })], [line(value)]]),
        ),
        line(''),
      ];
    case 'table':
      return [ruled(block), line('')];
  }
}

function run(text: string, style: Partial<IRunOptions> = {}): TextRun {
  return new TextRun({ text, ...style });
}

function ruled({ head, rows, widths }: Extract<Block, { as: 'table' }>): Table {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const columnWidths = widths.map((one) => Math.round((one / whole) * textWidth));
  const rowOf = (cells: string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            children: [line(text, { bold, size: 22 })],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [rowOf(head, true), ...rows.map((cells) => rowOf(cells, false))],
  });
}

function pageNumber(): Header {
  const children = [new TextRun({ children: [PageNumber.CURRENT], size: 24 })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function footerOf({ footer }: Sheet): Footer {
  const pages = new TextRun({
    children: [` · ${footer.page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
    size: 15,
  });
  const small = { size: 15, color: '555555' };
  return new Footer({
    children: [
      new Paragraph({ children: [run(footer.about, small), pages] }),
      line(footer.check, small),
      line(footer.content, small),
    ],
  });
}
