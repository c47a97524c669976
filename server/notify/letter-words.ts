// The morning's letter in words: how much waits and which days matter. It names no case and no person, in the subject neither:
// a letter lies open on many screens and servers.
import type { DigestCounts } from '#db/digests.ts';
import type { Locale } from '../people/viewer.ts';

type Letter = { subject: string; text: string; html: string };
type LetterWords = {
  waiting: (count: number) => string;
  dueToday: (count: number) => string;
  unread: (count: number) => string;
  days: string;
  onDay: (day: string, count: number) => string;
  open: string;
  why: string;
  choose: string;
};

const words: Record<Locale, LetterWords> = {
  vi: {
    waiting: (count) => `${count} việc chờ bạn`,
    dueToday: (count) => `${count} đến hạn hôm nay`,
    unread: (count) => `${count} thông báo chưa đọc`,
    days: 'Các hạn sắp tới:',
    onDay: (day, count) => `${day}: ${count} việc`,
    open: 'Mở việc của tôi',
    why: 'Thư này không nêu nội dung hay số hiệu vụ việc nào. Bạn nhận thư này mỗi sáng khi có việc chờ.',
    choose: 'Chọn cách nhận thông báo hoặc thôi nhận thư',
  },
  en: {
    waiting: (count) => (count === 1 ? '1 case waits for you' : `${count} cases wait for you`),
    dueToday: (count) => `${count} due today`,
    unread: (count) => (count === 1 ? '1 unread notification' : `${count} unread notifications`),
    days: 'Days to come:',
    onDay: (day, count) => `${day}: ${count}`,
    open: 'Open my desk',
    why: 'This letter names no case and nothing of what it is about. It comes in the morning when something waits for you.',
    choose: 'Choose how you are told, or stop these letters',
  },
};

/** Where somebody can choose not to get it any more. */
export function choicesAddress(origin: string): string {
  return `${origin}/account#notices`;
}

/** Null where there is nothing to say. */
export function letterOf(counts: DigestCounts, locale: Locale, origin: string): Letter | null {
  const { waiting, dueToday, unread, days } = counts;
  const said = words[locale];
  const parts = [
    ...(waiting > 0 ? [said.waiting(waiting)] : []),
    ...(dueToday > 0 ? [said.dueToday(dueToday)] : []),
    ...(unread > 0 ? [said.unread(unread)] : []),
  ];
  if (parts.length === 0) return null;
  const sentence = parts.join(', ');
  const ahead = days.map(({ day, count }) => said.onDay(written(day), count));
  const desk = `${origin}/desk`;
  const choices = choicesAddress(origin);
  const text = [
    `${sentence}.`,
    ...(ahead.length > 0 ? ['', said.days, ...ahead.map((line) => `- ${line}`)] : []),
    ...['', `${said.open}: ${desk}`, '', said.why, `${said.choose}: ${choices}`, ''],
  ].join('\n');
  const list =
    ahead.length > 0 ? `<p>${said.days}</p><ul>${ahead.map((line) => `<li>${line}</li>`).join('')}</ul>` : '';
  const html = `<!doctype html><html lang="${locale}"><body style="font-family:sans-serif;line-height:1.5">
<p><strong>${sentence}.</strong></p>${list}
<p><a href="${escaped(desk)}">${said.open}</a></p>
<p style="color:#555">${said.why}<br><a href="${escaped(choices)}">${said.choose}</a></p>
</body></html>`;
  return { subject: `Duecourse: ${sentence}`, text, html };
}

/** `2026-11-30` as it is written in both languages here. */
function written(day: string): string {
  return day.split('-').toReversed().join('/');
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
