// What kind of act a command is, so that many buttons read as a few short lists. Acts are grouped by name and not by stage:
// a challenge or a stay is the same kind of thing wherever it happens. An act not named here belongs to its stage. What
// somebody only enters for the respondent from paper is apart. It orders what is shown and decides nothing.
import { findCommand } from '#workflows/case/catalogue.ts';

export const actGroups = ['stage', 'time', 'people', 'protection', 'cases', 'record', 'paper'] as const;
export type ActGroup = (typeof actGroups)[number];

const actsOf: Record<Exclude<ActGroup, 'stage' | 'paper'>, readonly string[]> = {
  time: [
    'requestExtension',
    'grantExtension',
    'refuseExtension',
    'extendInvestigation',
    'continueBeyondLimit',
    'requestPostponement',
    'postpone',
    'refusePostponement',
    'requestStay',
    'stay',
    'refuseStay',
    'reviewStay',
    'requestResume',
    'resume',
  ],
  people: [
    'challengeMember',
    'recuse',
    'summonAlternate',
    'replaceChair',
    'challengeOfficer',
    'ruleOnChallenge',
    'assign',
    'freePost',
    'transfer',
    'nameCompanion',
    'endCompanion',
    'recordStatus',
  ],
  protection: [
    'informReporter',
    'withdrawReport',
    'answerCheckIn',
    'addInformation',
    'requestProtection',
    'monitorProtection',
    'declineProtection',
    'endProtection',
    'reportRetaliation',
    'linkRetaliation',
    'openIdentity',
    'proposeInterim',
    'suspendInterim',
    'refuseInterim',
    'objectInterim',
    'reviewInterim',
    'liftInterim',
  ],
  cases: [
    'askAuthority',
    'answerRequest',
    'refer',
    'recordReferralAnswer',
    'link',
    'join',
    'sever',
    'merge',
    'discontinue',
  ],
  record: [
    'comment',
    'inspectFile',
    'recordCustody',
    'addEvidenceVersion',
    'redactEvidence',
    'correctRecord',
    'acceptDefect',
    'hold',
    'releaseHold',
    'unseal',
    'dispose',
  ],
};

const groupByAct: ReadonlyMap<string, ActGroup> = new Map(
  Object.entries(actsOf).flatMap(([group, acts]) => acts.map((act) => [act, group as ActGroup] as const)),
);

/** Decided in screening and not besides it: the act that ends intake is of its stage. */
const ofTheirStage: ReadonlySet<string> = new Set(['detection.refer']);

/** `parts` are the viewer's in the case. */
export function actGroupOf(type: string, parts: readonly string[]): ActGroup {
  if (isOnPaper(type, parts)) return 'paper';
  if (ofTheirStage.has(type)) return 'stage';
  return groupByAct.get(type.slice(type.indexOf('.') + 1)) ?? 'stage';
}

/** Whether the viewer would only enter what the respondent has handed in on paper. */
export function isOnPaper(type: string, parts: readonly string[]): boolean {
  const by = findCommand(type)?.by ?? [];
  const asWhat = by.filter((part) => parts.includes(part));
  return by.includes('respondent') && asWhat.length > 0 && asWhat.every((part) => part === 'secretary');
}

/** The items by their groups, in the order of the groups; a group without items is left out. */
export function inActGroups<Item>(
  items: readonly Item[],
  parts: readonly string[],
  typeOf: (item: Item) => string,
): { group: ActGroup; items: Item[] }[] {
  return actGroups
    .map((group) => ({ group, items: items.filter((item) => actGroupOf(typeOf(item), parts) === group) }))
    .filter((one) => one.items.length > 0);
}

/** Possible only while somebody waits for an answer, so that whoever owes it should not have to look for it. */
const answers: ReadonlySet<string> = new Set([
  'grantExtension',
  'refuseExtension',
  'ruleOnRequest',
  'ruleOnWithholding',
  'ruleOnChallenge',
  'refusePostponement',
  'refuseStay',
  'answerRequest',
  'suspendInterim',
  'refuseInterim',
  'admitLateAppeal',
  'refuseReopening',
]);

export function isAnswer(type: string): boolean {
  return answers.has(type.slice(type.indexOf('.') + 1));
}
