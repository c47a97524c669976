// What a node is told from outside, parsed once. What is wrong is said in one line that names the variable.
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { keyFromText } from '#workflows/ledger/signed-note.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';
import type { EvidenceSettings } from './evidence/evidence-settings.ts';
import { nodePlatform } from './ledger/node-platform.ts';
import type { WitnessAddress } from './ledger/witnessing.ts';
import type { MailSettings } from './notify/digests.ts';
import type { SingleSignOnSettings } from './people/single-sign-on.ts';

export const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DUECOURSE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DUECOURSE_DATA_DIR: z.string().min(1).optional(),
  DUECOURSE_DEMO: z.enum(['0', '1']).optional(),
  DUECOURSE_DEMO_PASSWORD: z.string().min(12).optional(),
  DUECOURSE_SECRET: z.string().min(32).optional(),
  DUECOURSE_NEXT_SECRET: z.string().min(32).optional(),
  DUECOURSE_PACK: z.enum(packs.map(pinOf)).optional(),
  DUECOURSE_ORIGIN: z.url().optional(),
  DUECOURSE_PROXIES: z.string().default('').transform(addressesIn).refine(areAddresses),
  DUECOURSE_DEMAND_PURPOSE: z.enum(['0', '1']).optional(),
  DUECOURSE_SEARCH: z.enum(['0', '1']).default('1'),
  DUECOURSE_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafe)
    .optional(),
  DUECOURSE_OIDC_CLIENT_ID: z.string().min(1).optional(),
  DUECOURSE_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  DUECOURSE_OIDC_LABEL: z.string().min(1).max(60).default('Single sign-on'),
  DUECOURSE_OIDC_MATCH_EMAIL: z.enum(['0', '1']).default('0'),
  DUECOURSE_EVIDENCE: z.string().min(1).optional(),
  DUECOURSE_EVIDENCE_LARGEST_MB: z.coerce.number().int().min(1).max(1_000_000).optional(),
  DUECOURSE_EVIDENCE_AT_ONCE: z.coerce.number().int().min(1).max(10_000).optional(),
  DUECOURSE_CLAMD: z
    .string()
    .regex(/^(unix:\/.+|.+:\d{1,5})$/)
    .optional(),
  DUECOURSE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  DUECOURSE_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/)
    .optional(),
  DUECOURSE_MAIL_HOUR: z.coerce.number().int().min(0).max(23).default(7),
  DUECOURSE_WITNESSES: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export type Configuration = {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  /** Where reads may go that find there all that the primary has. */
  replicaUrl: string | undefined;
  dataDir: string;
  demo: boolean;
  demoPassword: string | undefined;
  secret: string | undefined;
  /** What `rotate` changes the secret to. */
  nextSecret: string | undefined;
  pack: string | undefined;
  origins: string[];
  isSecure: boolean;
  /** Balancers before this node, which say where a request came from. */
  proxies: string[];
  /** Callers other than the page are refused a file outside their desk too, unless they say what for. */
  demandsPurpose: boolean;
  /** Texts are kept in plain words too, so that they can be searched. */
  keepsSearchRows: boolean;
  /** Null where no issuer is named. */
  sso: SingleSignOnSettings | null;
  evidence: Pick<EvidenceSettings, 'place'> & Partial<EvidenceSettings>;
  /** Null where no mail server is named: then nobody gets a letter. */
  mail: MailSettings | null;
  /** Who cosigns what the ledger has signed. */
  witnesses: WitnessAddress[];
  logLevel: string;
};

const repository = new URL('..', import.meta.url).pathname;

/** Throws a `ConfigurationError` with one line a problem. */
export function readConfiguration(environment: NodeJS.ProcessEnv, flags: readonly string[]): Configuration {
  // An empty variable is one that was not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigurationError(parsed.error.issues.map(lineOf).join('\n'));
  const unknown = flags.filter((flag) => !['--demo', '--no-demo'].includes(flag));
  if (unknown.length > 0)
    throw new ConfigurationError(`Unknown option ${unknown.join(' ')}; there are --demo and --no-demo.`);
  const env = parsed.data;
  const origin = env.DUECOURSE_ORIGIN;
  const dataDir = resolve(env.DUECOURSE_DATA_DIR ?? `${repository}.data`);
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    replicaUrl: env.DUECOURSE_REPLICA_URL,
    dataDir,
    demo: isDemo(env, flags),
    demoPassword: env.DUECOURSE_DEMO_PASSWORD,
    secret: env.DUECOURSE_SECRET,
    nextSecret: env.DUECOURSE_NEXT_SECRET,
    pack: env.DUECOURSE_PACK,
    origins: origin ? [origin] : [`http://${env.HOST}:${env.PORT}`, `http://localhost:${env.PORT}`],
    isSecure: origin?.startsWith('https:') ?? false,
    proxies: env.DUECOURSE_PROXIES,
    demandsPurpose: env.DUECOURSE_DEMAND_PURPOSE === '1',
    keepsSearchRows: env.DUECOURSE_SEARCH === '1',
    sso: ssoIn(env),
    evidence: evidenceIn(env, dataDir),
    mail: mailIn(env),
    witnesses: witnessesIn(env.DUECOURSE_WITNESSES ?? ''),
    logLevel: env.LOG_LEVEL,
  };
}

/** `URL KEY`, one or several with commas between them. */
function witnessesIn(given: string): WitnessAddress[] {
  const parts = given.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [url = '', text = ''] = part.split(/\s+/);
      const key = keyFromText(nodePlatform, text);
      if (!URL.canParse(url) || key?.algorithm !== 4)
        throw new ConfigurationError('DUECOURSE_WITNESSES is "URL KEY", the key as the witness says it.');
      return { url, key };
    });
}

function ssoIn(env: z.infer<typeof Environment>): SingleSignOnSettings | null {
  const issuer = env.DUECOURSE_OIDC_ISSUER;
  const clientId = env.DUECOURSE_OIDC_CLIENT_ID;
  if ((issuer === undefined) !== (clientId === undefined))
    throw new ConfigurationError('DUECOURSE_OIDC_ISSUER and DUECOURSE_OIDC_CLIENT_ID go together.');
  if (issuer === undefined || clientId === undefined) return null;
  return {
    ...{ issuer, clientId, clientSecret: env.DUECOURSE_OIDC_CLIENT_SECRET, label: env.DUECOURSE_OIDC_LABEL },
    matchesEmail: env.DUECOURSE_OIDC_MATCH_EMAIL === '1',
  };
}

function evidenceIn(env: z.infer<typeof Environment>, dataDir: string): Configuration['evidence'] {
  const place = env.DUECOURSE_EVIDENCE;
  const { DUECOURSE_EVIDENCE_LARGEST_MB: largest, DUECOURSE_EVIDENCE_AT_ONCE: atOnce } = env;
  return {
    place: place?.startsWith('s3://') ? place : resolve(place ?? join(dataDir, 'evidence')),
    ...(largest ? { largest: largest * 1024 * 1024 } : {}),
    ...(atOnce ? { atOnce, atOnceEach: atOnce } : {}),
    clamd: env.DUECOURSE_CLAMD ?? null,
  };
}

function mailIn(env: z.infer<typeof Environment>): MailSettings | null {
  const { DUECOURSE_SMTP_URL: url, DUECOURSE_MAIL_FROM: from, DUECOURSE_MAIL_HOUR: hour } = env;
  if ((url === undefined) !== (from === undefined))
    throw new ConfigurationError('DUECOURSE_SMTP_URL and DUECOURSE_MAIL_FROM go together.');
  return url === undefined || from === undefined ? null : { url, from, hour };
}

function addressesIn(given: string): string[] {
  const parts = given.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Each an address, a network such as `10.0.0.0/8`, or one of Express's names for networks. */
function areAddresses(parts: readonly string[]): boolean {
  const names = ['loopback', 'linklocal', 'uniquelocal'];
  return parts.every((part) => {
    const [address = '', bits] = part.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    return names.includes(part) || (isIP(address) !== 0 && isNetwork);
  });
}

/** Without encryption only on this machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** On with the embedded database, off with one's own unless asked for. */
function isDemo(env: z.infer<typeof Environment>, flags: readonly string[]): boolean {
  if (flags.includes('--no-demo')) return false;
  if (flags.includes('--demo')) return true;
  return env.DUECOURSE_DEMO ? env.DUECOURSE_DEMO === '1' : env.DATABASE_URL === undefined;
}

export class ConfigurationError extends Error {}

function lineOf(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  if (name === 'PORT') return 'PORT must be a number from 0 to 65535.';
  if (name === 'DATABASE_URL')
    return 'DATABASE_URL must look like postgres://user:password@host:5432/database.';
  if (name === 'DUECOURSE_SECRET') return 'DUECOURSE_SECRET must have at least 32 characters.';
  if (name === 'DUECOURSE_PROXIES')
    return 'DUECOURSE_PROXIES must name addresses or networks, such as 10.0.0.0/8, with commas between them.';
  if (name === 'DUECOURSE_CLAMD') return 'DUECOURSE_CLAMD must be host:port or unix:/path.';
  if (name === 'DUECOURSE_DEMO_PASSWORD') return 'DUECOURSE_DEMO_PASSWORD must have at least 12 characters.';
  if (name === 'DUECOURSE_SMTP_URL')
    return 'DUECOURSE_SMTP_URL must look like smtps://user:password@host:465.';
  if (name === 'DUECOURSE_OIDC_ISSUER') return 'DUECOURSE_OIDC_ISSUER must be an https address.';
  return `${name}: ${issue.message}`;
}
