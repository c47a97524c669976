// The generated part of docs/FAIRNESS.md: each invariant in plain words, its article, its clauses, and the guards whose
// removal it catches; then the guards that survive, with the reason. It is written from an exploration, never by hand.
import { invariants } from '#workflows/fairness/invariants/invariants.ts';
import { justifiedSurvivors } from '#workflows/fairness/justified-survivors.ts';
import type { Explored } from './explored.ts';
import type { Caught } from './fault.ts';
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
    '### Guards that are justified',
    '',
    'Taken away, they break nothing; each with the reason why it stays.',
    '',
    ...[...justifiedSurvivors].map(([guard, reason]) => `- \`${guard}\`: ${reason}`),
    '',
    '### Guards that others imply',
    '',
    'Each refused, and never alone: one of the others named refused the same attempt every time. Where a clause is named, it',
    'breaks where the guard is taken away with as few others as it ever refused with. Most of these give a nearer reason than',
    'the guard that implies them; the others stand where that one could be changed without thinking of them.',
    '',
    ...found.implied.map(justification),
    '',
    '### Guards without which the act fails',
    '',
    'Each alone refused something, and the machine without it cannot carry that out: it ends in an error and writes nothing.',
    '',
    found.failing.map((guard) => `\`${guard}\``).join(', ') || 'None.',
    '',
    '### Guards of a second line',
    '',
    'In no case that was explored is there anything left for them to refuse, because an earlier step has seen to it. Each was tried',
    'where that step is made to have failed (`tests/explore/fault-slices.ts`): it refused, and without it the clause breaks.',
    '',
    ...found.secondLine.map(secondLine),
    '',
    '### Guards that refused nothing',
    '',
    found.neverRefused.map((guard) => `\`${guard}\``).join(', ') || 'None.',
    '',
    '### Figures of the last run',
    '',
    `\`${JSON.stringify({ ...figures(found), seconds: undefined, megabytes: undefined })}\``,
    '',
    tableEnd,
  ].join('\n');
}

function secondLine({ guard, clause, with: others }: Caught): string {
  const together = others.map((id) => ` together with \`${id}\``).join('');
  return `- \`${guard}\`${together}: \`${clause}\`.`;
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
