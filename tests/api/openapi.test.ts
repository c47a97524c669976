// The API's description is what a client other than the page is written from: every route and every command is in it, its
// schemas are whole, its examples are lawful, and it is open to read without a session.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registerCase } from '#tests/support/case-over-http.ts';
import { routesOfContract } from '#tests/support/routes-of-contract.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { problemCodes } from '#workflows/contract/problem.ts';

type Media = { schema?: unknown; examples?: Record<string, { value: { type?: string; payload: unknown } }> };
type Operation = {
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
  parameters?: { name: string; in: string; required?: boolean; schema: unknown }[];
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  security: Record<string, unknown>[];
  components: {
    schemas: Record<string, object>;
    securitySchemes: Record<string, { in: string; name: string }>;
  };
};

let server: TestServer;
let document: Document;

beforeAll(async () => {
  server = await startTestServer();
  document = (await server.nobody.get<Document>('/api/openapi.json')).body;
});
afterAll(() => server?.close());

const commandTypes = [...catalogue.keys()].filter((type) => type !== 'detection.register');

function examplesOf(path: string) {
  return document.paths[path]?.post?.requestBody?.content['application/json']?.examples ?? {};
}

/** Every `$ref` in the document. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

describe('the description', () => {
  it('is OpenAPI 3.1 and names the session that requests need', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info.title).toBe('Duecourse');
    const [scheme] = Object.keys(document.security[0] ?? {});
    expect(document.components.securitySchemes[scheme ?? '']?.in).toBe('cookie');
  });

  it('names the cookie that signing in really sets', async () => {
    const { cookie } = await server.as('intake');
    const [scheme] = Object.values(document.components.securitySchemes);
    expect(cookie).toContain(`${scheme?.name}=`);
  });

  it('has every route, and no other', () => {
    const found = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(found.toSorted()).toEqual(
      routesOfContract.map(([method, path]) => `${method} ${path}`).toSorted(),
    );
  });

  it.each(routesOfContract)('says of %s %s what it answers and how it refuses', (method, path) => {
    const operation = document.paths[path]?.[method];
    const success = operation?.responses['200'] ?? operation?.responses['201'];
    expect(success?.content?.['application/json']?.schema).toBeDefined();
    expect(operation?.responses.default?.content?.['application/problem+json']?.schema).toEqual({
      $ref: '#/components/schemas/Problem',
    });
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const named = (operation?.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
    expect(named).toEqual(inPath);
  });

  it('has no reference that leads nowhere', () => {
    for (const ref of refsIn(document)) {
      const found = ref
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, ref).toBeDefined();
    }
  });

  it('has a schema for the payload of every command', () => {
    const names = Object.keys(document.components.schemas);
    for (const type of catalogue.keys()) expect(names).toContain(`payload.${type}`);
  });

  it('has one example for every command, which its own schema takes', () => {
    const examples = examplesOf('/cases/{id}/commands');
    expect(Object.keys(examples).toSorted()).toEqual(commandTypes.toSorted());
    for (const [type, { value }] of Object.entries(examples)) {
      expect(value.type).toBe(type);
      const schema = z.fromJSONSchema(document.components.schemas[`payload.${type}`] as never);
      expect(schema.safeParse(value.payload).error, type).toBeUndefined();
      expect(catalogue.get(type)?.payload.safeParse(value.payload).error, type).toBeUndefined();
    }
    const [opening] = Object.values(examplesOf('/cases'));
    expect(catalogue.get('detection.register')?.payload.safeParse(opening?.value.payload).success).toBe(true);
  });

  it('is true of what the server answers', async () => {
    const one = await registerCase(server);
    const caller = await server.as('intake');
    for (const path of [
      '/me',
      '/board',
      '/desk',
      `/cases/${one.id}`,
      `/cases/${one.id}/commands`,
      `/cases/${one.id}/history`,
    ]) {
      const operation = document.paths[path.replace(one.id, '{id}')]?.get;
      const schema = operation?.responses['200']?.content?.['application/json']?.schema;
      const { body } = await caller.get(`/api${path}`);
      expect(z.fromJSONSchema(schema as never).safeParse(body).error, path).toBeUndefined();
    }
    const refused = await caller.get('/api/cases/01900000-0000-7000-8000-0000000f0f0f');
    const problem = z.fromJSONSchema(document.components.schemas.Problem as never);
    expect(problem.safeParse(refused.body).error).toBeUndefined();
    expect(problemCodes).toHaveProperty([refused.body.code]);
  });
});

describe('the browsable page', () => {
  it('lists every route and command in the reader’s language, without a script or an inline style', async () => {
    const [vi, en] = [
      await server.nobody.get('/api/docs', { locale: 'vi' }),
      await server.nobody.get('/api/docs', { locale: 'en' }),
    ];
    for (const page of [vi, en]) {
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      for (const [, path] of routesOfContract) expect(page.text).toContain(`/api${path}`);
      for (const type of catalogue.keys()) expect(page.text).toContain(`<code>${type}</code>`);
      expect(page.text).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/);
    }
    expect(vi.text).toContain('lang="vi"');
    expect(en.text).toContain('Register a case');
    expect(vi.text).not.toContain('Register a case');
  });

  it('comes under a policy that lets no foreign or inline code run', async () => {
    const policy = (await server.nobody.get('/api/docs')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
