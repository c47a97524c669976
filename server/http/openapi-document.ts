// The OpenAPI 3.1 description, made from the contract; every command of the procedure is listed with its payload's
// schema, so that a client other than the page can be written from it alone.
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { z } from 'zod';
import { catalogue, getCommand } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { httpContract } from '#workflows/contract/http-contract.ts';
import { Problem } from '#workflows/contract/problem.ts';
import { contractVersion } from '#workflows/contract/version.ts';
import { meetingCatalogue } from '#workflows/meeting/meeting-states.ts';
import { preventionCatalogue } from '#workflows/prevention/prevention-states.ts';
import { settingsCatalogue } from '#workflows/settings/settings-catalogue.ts';
import { jsonSchemaOf } from '../cases/case-commands.ts';
import { exampleWorld } from './example-world.ts';

/** The document as JSON. It takes long enough that a node makes it in a thread (`described-api.ts`). */
export async function makeOpenApiDocument(): Promise<string> {
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
        ...payloadsOf([...meetingCatalogue.values()]),
        ...payloadsOf([...settingsCatalogue.values()]),
        ...payloadsOf([...preventionCatalogue.values()]),
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
  addExamples(document.paths?.['/cases']?.post, { 'detection.register': openingExample() });
  addExamples(document.paths?.['/cases/{id}/commands']?.post, commandExamples());
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

type OtherCommand = Pick<AnyCommand, 'type' | 'payload' | 'words' | 'concurrency'> & {
  by: readonly string[];
};

/** The payloads of other streams' commands, under the names of their commands like those of a case. */
function payloadsOf(commands: readonly OtherCommand[]): Record<string, never> {
  return Object.fromEntries(
    commands.map((command) => {
      const { $schema: _, ...schema } = z.toJSONSchema(command.payload, { io: 'input' });
      const description = `${command.words.help.en} By: ${command.by.join(', ')}. ${command.concurrency}.`;
      return [`payload.${command.type}`, { ...schema, title: command.words.act.en, description } as never];
    }),
  );
}

const commandId = '01900000-0000-7000-b000-000000000001';

type Example = { summary: string; value: unknown };

function openingExample(): Example {
  const { payload } = exampleOf(getCommand('detection.register'));
  return { summary: 'Open a case', value: { commandId, payload } };
}

/** One lawful body for each command of the procedure, from the command's own sample. */
function commandExamples(): Record<string, Example> {
  const sent = [...catalogue.values()].filter(({ type }) => type !== 'detection.register');
  return Object.fromEntries(
    sent.map((command) => {
      const { type, concurrency, words } = command;
      const version = concurrency === 'exclusive' ? { expectedVersion: 7 } : {};
      const value = { type, ...exampleOf(command), ...version, commandId };
      return [type, { summary: words.act.en, value }];
    }),
  );
}

function exampleOf(command: AnyCommand): { payload: unknown } {
  return { payload: command.sample(exampleWorld()) };
}

function addExamples(operation: unknown, examples: Record<string, Example>): void {
  const body = (
    operation as { requestBody?: { content?: Record<string, { examples?: unknown }> } } | undefined
  )?.requestBody;
  const media = body?.content?.['application/json'];
  if (media) media.examples = examples;
}

function addProblems(operation: unknown): void {
  if (typeof operation !== 'object' || operation === null || !('responses' in operation)) return;
  const responses = operation.responses as Record<string, unknown>;
  responses.default = {
    description: 'A refusal or an outage, with a stable code and, where a rule refused, its article',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
