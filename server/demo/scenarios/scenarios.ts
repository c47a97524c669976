// What the demo board shows, all stages together. Every state of the procedure has at least one case.
import type { Scenario } from './scenario.ts';
import { scenariosOfClosed } from './scenarios-of-closed.ts';
import { scenariosOfCommittee } from './scenarios-of-committee.ts';
import { scenariosOfDetection } from './scenarios-of-detection.ts';
import { scenariosOfDiscipline } from './scenarios-of-discipline.ts';
import { scenariosOfInquiry } from './scenarios-of-inquiry.ts';

export const scenarios: readonly Scenario[] = [
  ...scenariosOfDetection,
  ...scenariosOfInquiry,
  ...scenariosOfCommittee,
  ...scenariosOfDiscipline,
  ...scenariosOfClosed,
];
