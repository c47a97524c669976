// The morning's letter to each person who wants one: how much waits, what is due, a link; never anything of a case. One a person
// and day. A letter that the mail server refused is tried again, later each time, five times at most; one of which nobody can
// say whether it was taken is not sent again.
import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import {
  countForDigest,
  type Digest,
  finishDigest,
  handOver,
  prepareDigests,
  takeDigests,
  tryDigestLater,
} from '#db/digests.ts';
import { dayOf, organisationZone } from '#workflows/rules/day.ts';
import type { Services } from '../services.ts';
import { choicesAddress, letterOf } from './letter-words.ts';

export type MailSettings = {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  url: string;
  from: string;
  /** The hour of the organisation's morning from which letters go out. */
  hour: number;
};

type Message = { to: string; subject: string; text: string; html: string; messageId: string };

export type Letters = {
  hour: number;
  origin: string;
  send: (message: Message) => Promise<void>;
  close: () => void;
};

const mostAttempts = 5;
const leaseSeconds = 120;
const firstPauseSeconds = 60;
const batch = 20;
const answerMs = 20_000;

export function openLetters({ url, from, hour }: MailSettings, origin: string): Letters {
  const { hostname, protocol } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // Never in the clear over a network: without TLS it is not sent.
    requireTLS: protocol === 'smtp:' && !isHere,
    ...{ connectionTimeout: answerMs, greetingTimeout: answerMs, socketTimeout: answerMs },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    ...{ hour, origin },
    send: async ({ messageId, ...message }) => {
      await transport.sendMail({
        ...{ from, ...message, messageId },
        headers: { 'Auto-Submitted': 'auto-generated' },
        list: { unsubscribe: { url: choicesAddress(origin), comment: 'choices' } },
      });
    },
    close: () => transport.close(),
  };
}

/** Sends what is to be sent now. Throws only where the database is away. */
export async function sendDigests(services: Services, letters: Letters, logger: Logger): Promise<void> {
  const { feedLanes, writePath } = services;
  const now = writePath.clock.now();
  if (hourOf(now) < letters.hour) return;
  const day = dayOf(now);
  await prepareDigests(feedLanes, day);
  const taken = await takeDigests(feedLanes, { day, limit: batch, most: mostAttempts, leaseSeconds });
  for (const digest of taken) await sendOne(services, letters, logger, digest);
}

async function sendOne(services: Services, letters: Letters, logger: Logger, digest: Digest): Promise<void> {
  const { directory, feedLanes, reader } = services;
  const account = directory.findAccountOfPerson(digest.personId);
  const counts = await countForDigest(reader, digest.personId, digest.day);
  const letter =
    account?.status === 'active'
      ? letterOf(counts, account.locale === 'en' ? 'en' : 'vi', letters.origin)
      : null;
  if (!account || !letter) return finishDigest(feedLanes, digest);
  if (!(await handOver(feedLanes, digest))) return;
  try {
    await letters.send({ to: account.email, messageId: messageIdOf(digest, letters.origin), ...letter });
  } catch (error) {
    const { command, responseCode } = error as { command?: string; responseCode?: number };
    // The connection ended after the letter was given and before the answer came: nobody knows, so it stays handed over.
    const isUnsure = command === 'DATA' && responseCode === undefined;
    if (!isUnsure) await tryDigestLater(feedLanes, digest, firstPauseSeconds * 4 ** (digest.attempts - 1));
    const isGivenUp = isUnsure || digest.attempts >= mostAttempts;
    logger.warn(
      { command, responseCode, attempts: digest.attempts, isGivenUp },
      'a digest could not be sent',
    );
    return;
  }
  await finishDigest(feedLanes, digest);
}

/** The same for the same letter, so that even a mail server's own repetition is recognised as one. */
function messageIdOf({ personId, day }: Digest, origin: string): string {
  const name = createHash('sha256').update(`digest|${personId}|${day}`).digest('hex').slice(0, 32);
  return `<${name}@${new URL(origin).hostname}>`;
}

function hourOf(now: string): number {
  const hour = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: organisationZone,
  });
  return Number(hour.format(new Date(now)));
}
