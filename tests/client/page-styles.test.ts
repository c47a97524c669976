// Mantine's styles are imported component by component: a component whose styles are left out would look bare, and one
// injected at run time would be refused by the content security policy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const client = join(root, 'client');
const styles = join(root, 'node_modules/@mantine/core/styles');
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && !name.startsWith('dist'))
  .map((name) => ({ name, text: readFileSync(join(client, name), 'utf8') }));
const imported = readFileSync(join(client, 'shell/mantine.css'), 'utf8');

describe('the styles of the page', () => {
  it('include those of every component that it uses', () => {
    const used = sources.flatMap(({ text }) =>
      [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((match) =>
        (match[1] ?? '').split(',').map((name) => name.trim()),
      ),
    );
    const parts = sources.flatMap(({ text }) =>
      [...text.matchAll(/<(Radio|Checkbox)\.(Card|Indicator)/g)].map((match) => `${match[1]}${match[2]}`),
    );
    const styled = [...new Set([...used, ...parts])].filter((name) =>
      existsSync(join(styles, `${name}.layer.css`)),
    );
    expect(styled.length).toBeGreaterThan(8);
    expect(styled.filter((name) => !imported.includes(`/${name}.layer.css`))).toEqual([]);
  });

  it('are never given where Mantine would inject a style element', () => {
    const responsive =
      /\s(?:p|px|py|m|mt|mb|w|h|gap|size|cols|span|display|hiddenFrom|visibleFrom)=\{\{\s*(?:base|xs|sm|md|lg|xl):|(?:hiddenFrom|visibleFrom)=/;
    expect(sources.filter(({ text }) => responsive.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('leave nothing inline in the document', () => {
    const html = readFileSync(join(client, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/);
  });
});
