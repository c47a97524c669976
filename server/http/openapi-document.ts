// The OpenAPI 3.1 description, made from the contract; every command of the procedure is listed with its payload's
// schema, so that a client other than the page can be written from it alone.
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { z } from 'zod';
import { catalogue } from '#workflows/case/catalogue.ts';
import { httpContract } from '#workflows/contract/http-contract.ts';
import { Problem } from '#workflows/contract/problem.ts';
import { contractVersion } from '#workflows/contract/version.ts';
import { jsonSchemaOf } from '../cases/case-commands.ts';

let ready: Promise<string> | null = null;

/** The document as JSON; made once. */
export function openApiDocument(): Promise<string> {
  ready ??= generate();
  return ready;
}

async function generate(): Promise<string> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(httpContract, {
    info: {
      title: 'Duecourse',
      version: String(contractVersion),
      description: 'Cases about the conduct of an organisation’s own members, from detection to resolution.',
    },
    servers: [{ url: '/api' }],
    security: [{ session: [] }],
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'better-auth.session_token',
          description: 'Set by POST /api/auth/sign-in/email {email, password}.',
        },
      },
      schemas: {
        Problem: z.toJSONSchema(Problem) as never,
        ...Object.fromEntries(
          [...catalogue.values()].map((command) => [
            `payload.${command.type}`,
            payloadSchema(command.type) as never,
          ]),
        ),
      },
    },
  });
  for (const operations of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(operations ?? {})) addProblems(operation);
  }
  return JSON.stringify(document);
}

function payloadSchema(type: string): Record<string, unknown> {
  const command = catalogue.get(type);
  if (!command) return {};
  const { $schema: _, ...schema } = jsonSchemaOf(command);
  return {
    ...schema,
    title: command.words.act.en,
    description: `${command.words.help.en} By: ${command.by.join(', ')}. ${command.concurrency}.`,
  };
}

function addProblems(operation: unknown): void {
  if (typeof operation !== 'object' || operation === null || !('responses' in operation)) return;
  const responses = operation.responses as Record<string, unknown>;
  responses.default = {
    description: 'A refusal or an outage, with a stable code and, where a rule refused, its article',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
