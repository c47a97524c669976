// What the public form and the reporter's inbox send and get. No session, no account: the look-up of a receipt is all that says
// whose inbox it is, and what comes back is sealed to the receipt's own key.
import { z } from 'zod';

/** Bytes in base64url, as long as so many bytes are. */
function bytes(least: number, most: number) {
  return z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .min(Math.ceil((least * 4) / 3))
    .max(Math.ceil((most * 4) / 3));
}

const words = (longest: number) => z.string().trim().max(longest);

/** The work that was asked for, and the number that does it. */
export const WorkDone = z.strictObject({ challenge: z.string().max(200), answer: z.int().min(0) });
export type WorkDone = z.infer<typeof WorkDone>;

export const WorkAsked = z.object({
  challenge: z.string(),
  /** How many bits of SHA-256(challenge:answer) have to be zero. */
  bits: z.int(),
});
export type WorkAsked = z.infer<typeof WorkAsked>;

export const FormStart = z.object({
  units: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** What an identity is sealed to: X25519, base64url. */
  custodyKey: z.string(),
  /** In days, of the rule pack that the case will be opened under. */
  acknowledgedWithin: z.int(),
  feedbackWithin: z.int(),
});
export type FormStart = z.infer<typeof FormStart>;

export const SendReport = z.strictObject({
  work: WorkDone,
  commandId: z.uuid(),
  lookup: bytes(32, 32),
  publicKey: bytes(32, 32),
  unitId: z.uuid(),
  /** It concerns those who would take it in: it goes to an office that they have no part in. */
  concernsOffice: z.boolean(),
  language: z.enum(['vi', 'en']),
  subject: words(200).min(3),
  what: words(6000).min(20),
  when: words(300).optional(),
  where: words(300).optional(),
  who: words(500).optional(),
  rule: words(300).optional(),
  /** Sealed to `custodyKey`; the server cannot read it without two persons. */
  identity: bytes(1, 4096).optional(),
});
export type SendReport = z.infer<typeof SendReport>;

export const OpenInbox = z.strictObject({ work: WorkDone, lookup: bytes(32, 32) });
export type OpenInbox = z.infer<typeof OpenInbox>;

export const reporterActs = [
  'detection.answerQuestion',
  'detection.requestReview',
  'case.addInformation',
  'case.withdrawReport',
  'case.requestProtection',
  'case.reportRetaliation',
  'case.answerCheckIn',
] as const;
export type ReporterActType = (typeof reporterActs)[number];

export const ReporterAct = z.strictObject({
  work: WorkDone,
  commandId: z.uuid(),
  lookup: bytes(32, 32),
  type: z.enum(reporterActs),
  payload: z.record(z.string(), z.unknown()),
});
export type ReporterAct = z.infer<typeof ReporterAct>;

export const HandedIn = z.object({
  id: z.uuid(),
  name: z.string(),
  sha256: z.string(),
  size: z.int(),
  kind: z.string(),
});
export type HandedIn = z.infer<typeof HandedIn>;

export const largestFile = 10 * 1024 * 1024;
/** What a letter is sealed for, and an identity. */
export const letterInfo = 'duecourse inbox letter 1';
export const identityInfo = 'duecourse reporter identity 1';
/** Letters are padded to a multiple of this, identities too. */
export const letterBlock = 16 * 1024;
export const identityBlock = 1024;

export type InboxMessage = {
  id: number;
  at: string;
  from: 'reporter' | 'office';
  /** The type of the entry. */
  type: string;
  text: string | null;
  /** A choice that went with it, such as what is feared. */
  code: string | null;
  files: string[];
};

export type InboxView = {
  receivedOn: string;
  acknowledged: { on: string | null; by: string | null };
  feedback: { by: string | null; toldOn: string | null };
  /** Whether a question waits, and until when it waits. */
  question: { by: string | null } | null;
  withdrawnOn: string | null;
  review: { by: string | null; asked: boolean } | null;
  protection: {
    status: 'requested' | 'monitored' | 'declined' | 'ended';
    since: string | null;
    checkedOn: string | null;
    nextCheckIn: string | null;
  } | null;
  retaliations: { on: string; isOpened: boolean }[];
  messages: InboxMessage[];
  may: ReporterActType[];
};
