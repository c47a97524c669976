// The procedural-defect linter: every detector asked about one case at one moment. The pack says what each defect does: it
// blocks the deciding acts, demands a reasoned override, or is only noted.
import { decisionDefects } from './decision-defects.ts';
import type { CaseToLint, Defect, DefectKind } from './defect.ts';
import { noticeDefects } from './notice-defects.ts';
import { sittingDefects } from './sitting-defects.ts';

export const defectKinds: readonly DefectKind[] = [...noticeDefects, ...sittingDefects, ...decisionDefects];

const rank = { fatal: 0, serious: 1, minor: 2 } as const;

/** What would make this case fail on appeal as it stands, the gravest first; empty where nothing was found. */
export function findDefects(one: CaseToLint): Defect[] {
  return defectKinds
    .flatMap(({ find, ...kind }) => {
      const effect = one.pack.defects[kind.code] ?? 'note';
      return find(one).map((subject) => ({ ...kind, subject, effect }));
    })
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
