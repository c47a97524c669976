// Reads the record on for notifications, one node at a time in effect: the place and what was found before it move together, so a
// node that dies leaves nothing half told. Reminders and the morning's letters go beside it, each at its own pace.
import type { Logger } from 'pino';
import { findNotifyPlace, moveOn, type NewNotice, placeSince, readNotifyEntries } from '#db/notify-feed.ts';
import { calendarPinned } from '#workflows/rules/calendars.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Services } from '../services.ts';
import { type Letters, sendDigests } from './digests.ts';
import type { NoticeSight } from './notices-for.ts';
import { noticesOf } from './notices-of.ts';
import { remind } from './reminders.ts';

export type NotifyWorker = { stop: () => Promise<void> };

const pollMs = 1_000;
const batch = 200;
const remindEverySeconds = 30;
/** A record that was never read for this begins so far back; of what is older nobody is told. */
const sinceDays = 14;

export function startNotifyWorker(services: Services, logger: Logger, letters: Letters | null): NotifyWorker {
  const { feedLanes, database } = services;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  /** Goes on beside: of many cases a pass takes minutes, and what happens meanwhile is told at once. */
  let passing: Promise<void> | null = null;
  let isAskedAgain = false;

  async function readOn(): Promise<void> {
    const from = await findNotifyPlace(feedLanes, database.epoch);
    if (from === null) {
      await moveOn(feedLanes, database.epoch, {
        ...{ from, to: await placeSince(feedLanes, sinceDays), notices: [] },
      });
      isAskedAgain = true;
      return;
    }
    const entries = await readNotifyEntries(feedLanes, from, batch);
    const last = entries.at(-1);
    if (!last) return;
    const sight = sightNow(services);
    const oldest = new Date(
      Date.parse(services.writePath.clock.now()) - sinceDays * 86_400_000,
    ).toISOString();
    const notices: NewNotice[] = entries
      .filter(({ at }) => at >= oldest)
      .flatMap((entry) => noticesOf(entry, sight));
    await moveOn(feedLanes, database.epoch, { from, to: last, notices });
    isAskedAgain = entries.length === batch;
  }

  async function work(): Promise<void> {
    isAskedAgain = false;
    await readOn();
    if (isAskedAgain || isStopped) return;
    passing ??= pass()
      .catch(warn)
      .finally(() => {
        passing = null;
      });
  }

  async function pass(): Promise<void> {
    const calendar = calendarPinned(services.writePath.calendar);
    const reminding = { lanes: feedLanes, sight: sightNow(services), calendar, isStopped: () => isStopped };
    await remind(reminding, remindEverySeconds);
    // After the reminders, which are in them.
    if (letters && !isStopped) await sendDigests(services, letters, logger);
  }

  function warn(error: unknown): void {
    const fault = error instanceof Error ? error.name : typeof error;
    logger.warn({ fault }, 'notifications could not be told');
  }

  function next(ms: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = work()
        .catch(warn)
        .finally(() => next(isAskedAgain ? 0 : pollMs));
    }, ms);
  }

  next(0);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
      await passing;
    },
  };
}

function sightNow({ directory, writePath }: Services): NoticeSight {
  return { directory, today: dayOf(writePath.clock.now()) };
}
