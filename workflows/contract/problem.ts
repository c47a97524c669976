// A refusal on the wire: RFC 9457 problem details with a stable `code` and, where a rule refused, its `article`.
import { z } from 'zod';

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  article: z.string().optional(),
  /** Where a payload was wrong: the path of each field and what is wrong with it, in the caller's language. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** With `conflict.version`: where the case stands now. */
  version: z.int().optional(),
  state: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

const accountProblemCodes = {
  'session.stepUpRequired': 403,
  'session.wrongPasskey': 401,
  'sso.notRight': 403,
  'sso.unknownPerson': 403,
  'sso.otherAccount': 409,
  'sso.unavailable': 503,
  'passkey.notRight': 422,
  'passkey.noName': 409,
  'account.lastWayIn': 409,
  'account.notConfirmed': 403,
  'account.notFound': 404,
  'account.mayNotInvite': 403,
  'calendar.notFound': 404,
  'calendar.tooMany': 409,
  'notice.alwaysTold': 422,
  'invitation.hasAccount': 409,
  'invitation.unknown': 404,
  'invitation.notThisEmail': 409,
  'password.tooShort': 422,
  'password.tooLong': 422,
  'password.leaked': 422,
  'password.aboutYou': 422,
} as const;
export type AccountProblemCode = keyof typeof accountProblemCodes;

const roomProblemCodes = {
  'view.notFound': 404,
  'view.notYours': 403,
  'view.conflict': 409,
  'view.tooMany': 409,
  'draft.conflict': 409,
  'draft.notKept': 422,
  'draft.tooMany': 422,
  'draft.tooLarge': 413,
  'text.notFound': 404,
  'text.notYours': 403,
  'text.held': 409,
  'text.conflict': 409,
  'text.notAllowed': 422,
  'receipt.notFound': 404,
  'moment.notFound': 404,
  'moment.otherVersion': 409,
  'disclosure.notFound': 404,
} as const;
export type RoomProblemCode = keyof typeof roomProblemCodes;

const documentProblemCodes = {
  'document.notFound': 404,
  'document.notPossible': 409,
  'document.busy': 503,
  'document.notProven': 409,
  'document.notSigned': 409,
  'standing.notFound': 404,
  'ledger.notFound': 404,
  'ledger.outOfRange': 422,
  'bundle.notYours': 403,
  'bundle.notFinal': 409,
  'bundle.empty': 409,
} as const;
export type DocumentProblemCode = keyof typeof documentProblemCodes;

const reportProblemCodes = {
  'report.notFound': 404,
  'report.workMissing': 403,
  'report.tooMany': 429,
  'report.noSuchUnit': 422,
  'report.unknownFile': 422,
  'report.fileTooLarge': 413,
  'report.fileEmpty': 422,
  'identity.notOpened': 404,
} as const;
export type ReportProblemCode = keyof typeof reportProblemCodes;

const evidenceProblemCodes = {
  'evidence.notFound': 404,
  'evidence.mayNotUpload': 403,
  'evidence.notReady': 409,
  'evidence.noSuchRange': 416,
  'evidence.noThumbnail': 404,
  'evidence.uploadInvalid': 400,
  'evidence.uploadGone': 410,
  'evidence.offset': 409,
  'evidence.tooLarge': 413,
  'evidence.empty': 422,
  'evidence.tooMany': 429,
  'evidence.busy': 429,
  'evidence.kindRefused': 415,
  'evidence.nameMismatch': 422,
  'evidence.hashMismatch': 422,
  'evidence.archiveBomb': 422,
  'evidence.archiveUnsafe': 422,
  'evidence.archiveEncrypted': 422,
  'evidence.archiveBroken': 422,
  'evidence.pixelFlood': 422,
  'evidence.imageBroken': 422,
  'evidence.textUnreadable': 422,
  'evidence.infected': 422,
} as const;
export type EvidenceProblemCode = keyof typeof evidenceProblemCodes;
const redactionProblemCodes = {
  'redaction.notTheirs': 403,
  'redaction.noFile': 422,
  'redaction.kind': 415,
  'redaction.busy': 429,
  'redaction.unreadable': 422,
  'redaction.tooManyPages': 422,
  'redaction.tooLarge': 413,
  'redaction.boxOutside': 422,
  'redaction.tookTooLong': 422,
  'redaction.notProven': 422,
} as const;
export type RedactionProblemCode = keyof typeof redactionProblemCodes;

/** Every code that is not a rule's: `refusal.*` codes come from the rules themselves. */
export const problemCodes = {
  ...accountProblemCodes,
  ...roomProblemCodes,
  ...documentProblemCodes,
  ...reportProblemCodes,
  ...evidenceProblemCodes,
  ...redactionProblemCodes,
  'request.invalidJson': 400,
  'request.invalid': 400,
  'request.tooLarge': 413,
  'request.headTooLarge': 431,
  'request.unreadable': 400,
  'request.unsupportedMedia': 415,
  'request.notFound': 404,
  'request.methodNotAllowed': 405,
  'request.tooMany': 429,
  'request.foreignOrigin': 403,
  'session.missing': 401,
  'session.wrongPassword': 401,
  'purpose.missing': 428,
  'emergency.notFound': 404,
  'emergency.decided': 409,
  'case.notFound': 404,
  'meeting.notFound': 404,
  'recommendation.notFound': 404,
  'settings.notFound': 404,
  'supervise.notFound': 404,
  'case.otherVersion': 409,
  'case.disposed': 410,
  'case.notClosed': 409,
  'ballot.notFound': 404,
  'ballot.notOpen': 409,
  'ballot.notSigned': 403,
  'ballot.notOnBallot': 422,
  'ballot.alreadyCast': 409,
  'command.unknown': 400,
  'command.invalidPayload': 400,
  'command.versionRequired': 400,
  'command.reusedId': 422,
  'conflict.version': 409,
  'conflict.busy': 409,
  'cursor.invalid': 400,
  'server.unavailable': 503,
  'server.fault': 500,
} as const;
export type ProblemCode = keyof typeof problemCodes;
