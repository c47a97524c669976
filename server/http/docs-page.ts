// The API's description as a page that needs no script: routes, then every command with who may send it and its fields.
import { catalogue } from '#workflows/case/catalogue.ts';
import type { Locale } from '../people/viewer.ts';
import { describedApi } from './described-api.ts';

type Operation = { summary?: string };

export async function docsPage(locale: Locale): Promise<string> {
  const { paths } = JSON.parse(await describedApi()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { summary }]) =>
        `<tr><td><code>${method.toUpperCase()}</code></td><td><code>/api${escaped(path)}</code></td><td>${escaped(summary ?? '')}</td></tr>`,
    ),
  );
  const commands = [...catalogue.values()].map((command) => {
    const fields = Object.keys(command.payload.shape).map((field) => `<code>${field}</code>`);
    const cells = [
      `<code>${command.type}</code>`,
      escaped(command.words.act[locale]),
      command.by.join(', '),
      fields.join(' '),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const words =
    locale === 'vi'
      ? { routes: 'Địa chỉ', commands: 'Thao tác', note: 'Mô tả đầy đủ cho máy đọc:' }
      : { routes: 'Routes', commands: 'Commands', note: 'The full description, for machines:' };
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Duecourse API</title><link rel="stylesheet" href="/api-docs.css"><body><main><h1>Duecourse API</h1><p>${words.note} <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1)</p><h2>${words.routes}</h2><table>${routes.join('')}</table><h2>${words.commands}</h2><table>${commands.join('')}</table></main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
