// A table as a file of comma-separated values or as a spreadsheet. No cell can begin a formula: in both files such a text gets an
// apostrophe before it (OWASP ASVS 5.0, 1.2.10).
import { cellOf } from '../access/export-looks.ts';

export type Cell = string | number | null;
export type Sheet = { title: string; columns: string[]; rows: Cell[][] };

export function csvOf({ columns, rows }: Sheet): Buffer {
  const lines = [columns, ...rows].map((cells) => cells.map(cellOf).join(','));
  // The mark tells spreadsheets that it is UTF-8.
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

export async function xlsxOf({ title, columns, rows }: Sheet): Promise<Buffer> {
  // A third of a second to load: only whoever takes a spreadsheet waits for it.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  // A sheet's name holds at most 31 characters and none of these.
  const sheet = book.addWorksheet(title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  sheet.addRow(columns).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map(harmless));
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 36 : 16;
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A text that a spreadsheet could take for a formula, written so that it does not; numbers stay numbers. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
