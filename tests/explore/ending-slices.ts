// Slices of how a case ends and what may follow its end, made for each decision and each outcome.
import type { LeadIn } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';

/** Commands or states of a stage, by their names in it. */
export function of(stage: string, acts: string): string[] {
  return acts.split(' ').map((act) => `${stage}.${act}`);
}

/** From the signed decision to its end. */
export function ends(finding: string, sanction: string | null): Slice[] {
  return [
    {
      name: `decision: ${sanction ?? finding}`,
      start: road.toNotifying(finding, sanction),
      within: [...of('discipline', 'notifying appealable enforcing inForce'), 'resolved.restoring'],
      focus: [],
      road: of(
        'discipline',
        'serveDecision waiveAppeal lodgeAppeal acknowledgeEnforcement suspendSanction activateSanction ' +
          'liftSanction requestLateAppeal admitLateAppeal restore',
      ),
      waits: true,
    },
  ];
}

/** What may follow the end of a case: the file's own ways, and the ways back into the case. */
export function closed(name: string, start: LeadIn, end: string): Slice[] {
  const common = { start, within: [`resolved.${end}`], focus: [] };
  return [
    {
      ...common,
      name: `file of: ${name}`,
      road: of('case', 'seal unseal hold releaseHold dispose'),
      waits: true,
    },
    {
      ...common,
      name: `back from: ${name}`,
      road: [
        ...of('case', 'informReporter requestReopening refuseReopening reopen'),
        ...of('detection', 'requestReview decideReview'),
        ...of('discipline', 'requestLateAppeal admitLateAppeal'),
      ],
      waits: false,
    },
  ];
}
