// The generated part of docs/FAIRNESS.md: each invariant in plain words, its article, its clauses, and the guards whose
// removal it catches; then the guards that survive, with the reason. It is written from an exploration, never by hand.
import { invariants } from '#workflows/fairness/invariants/invariants.ts';
import { justifiedSurvivors } from '#workflows/fairness/justified-survivors.ts';
import type { Explored } from './explored.ts';
import type { Implied } from './implied.ts';
import { figures } from './printed.ts';

export const tableStart = '<!-- generated: npm run explore -- --update -->';
export const tableEnd = '<!-- end of what is generated -->';

export function fairnessTable(found: Explored): string {
  return [
    tableStart,
    '',
    ...invariants.flatMap((one) => {
      const guards = guardsKilledBy(found, one.id);
      return [
        `### ${one.id} · ${one.name} (article ${one.article})`,
        '',
        `*${one.words.vi}*`,
        '',
        one.words.en,
        '',
        `Held by ${one.clauses.length} clauses: ${one.clauses.map(({ name }) => `\`${name}\``).join(', ')}.`,
        '',
        `Without any one of these ${guards.length} guards it is broken: ${guards.map((guard) => `\`${guard}\``).join(', ') || 'none'}.`,
        '',
      ];
    }),
    '### Guards that survive',
    '',
    ...[...justifiedSurvivors].map(([guard, reason]) => `- \`${guard}\`: ${reason}`),
    '',
    '### Guards that others imply',
    '',
    'Each refused, and never alone: one of the others named refused the same attempt every time. Where a clause is named, the',
    'machine without the guard and those that refused with it breaks it. Why each is kept is not decided guard by guard; most',
    'give a nearer reason. How often they were seen depends on which worker came first.',
    '',
    ...found.implied.map(justification),
    '',
    '### Guards that refused nothing',
    '',
    'Nothing that was explored meets them; nothing is claimed of them.',
    '',
    found.neverRefused.map((guard) => `\`${guard}\``).join(', ') || 'None.',
    '',
    '### Figures of the last run',
    '',
    `\`${JSON.stringify({ ...figures(found), seconds: undefined })}\``,
    '',
    tableEnd,
  ].join('\n');
}

function justification({ guard, by, times, clause }: Implied): string {
  const others = by.map((id) => `\`${id}\``).join(' or ');
  const together = clause === null ? '' : `; without them all \`${clause}\` breaks`;
  return `- \`${guard}\` refuses only where ${others} refuses too (${times} times)${together}.`;
}

function guardsKilledBy({ killed }: Explored, id: string): string[] {
  return [...killed]
    .filter(([, clauses]) => clauses.some((clause) => clause.startsWith(`${id}.`)))
    .map(([guard]) => guard)
    .toSorted();
}
