// Cases that have ended, each in another way, by real commands.
import { type CaseWorld, caseIn } from './case-world.ts';
import { decided, final } from './decided-case.ts';

export function exonerated(): CaseWorld {
  const world = decided('exonerated');
  world.must('discipline.serveDecision');
  world.must('discipline.restore');
  return world;
}

export function notOpened(): CaseWorld {
  const world = caseIn('detection.deciding');
  world.must('detection.notOpen');
  return world;
}

/** Investigated, and nothing was proven. */
export function noCase(): CaseWorld {
  const world = caseIn('verification.reviewing').assume((facts) => ({
    ...facts,
    report: facts.report && {
      ...facts.report,
      findings: facts.report.findings.map((one) => ({ ...one, proven: false })),
    },
  }));
  world.must('verification.closeNoCase');
  world.must('verification.closeNoCase', undefined, 'supervisor');
  world.must('discipline.restore');
  return world;
}

/** A warning that was carried out and has run out. */
export function runOut(): CaseWorld {
  const world = final('warning');
  world.must('discipline.acknowledgeEnforcement');
  return world.wait(370);
}
