// What happened on an item, out of the case's own entries since its sitting was opened: each act in the words of its command, and
// with the closing of a ballot what was counted.
import { useQuery } from '@tanstack/react-query';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../api/api.ts';
import { useCodeWords } from '../case/code-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';
import { ballotsOf } from './committee-ballots.ts';

export type Proceeding = { key: string; at: string; what: string; result: string | null };

/** Who took a paper or cast a vote is in the record, and in no minutes. */
const told =
  /^advice\.(openSitting|hearRespondent|recordAbsence|recuse|ruleOnChallenge|openBallot|openVoting|annulBallot|closeBallot|enterTally|remit|recordDissent|adjourn)$/;

const mostEntries = 200;

export function useProceedings(caseView: CaseView): Proceeding[] {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(findPack(caseView.card.pack));
  const { id, version } = caseView.card;
  const query = orpc.cases.history.queryOptions({
    input: { id, after: Math.max(0, version - mostEntries), limit: mostEntries },
  });
  const history = useQuery(query);
  const closed = ballotsOf(caseView).filter(({ status }) => status === 'closed');
  const entries = (history.data?.entries ?? []).filter(({ type }) => told.test(type));
  const closings = entries.filter(({ type }) => isClosing(type));
  return entries.map((entry) => {
    const ballot = isClosing(entry.type) ? closed[closings.indexOf(entry)] : undefined;
    return {
      key: String(entry.version),
      at: entry.at,
      what: findCommand(entry.type)?.words.done[locale] ?? entry.type,
      result: ballot ? resultOf(ballot) : null,
    };
  });

  function resultOf({ question, carried, counts, choices }: CaseView['ballots'][number]): string {
    const asked = t(`case.committee.question_${question}`, { defaultValue: question });
    const counted = choices.map((one) => `${codeWords(one)} ${counts?.[one] ?? 0}`).join(', ');
    const outcome = carried
      ? t('case.committee.carried', { choice: codeWords(carried) })
      : t('case.committee.notCarried');
    return counts ? `${asked} ${outcome} (${counted}).` : `${asked} ${outcome}.`;
  }
}

function isClosing(type: string): boolean {
  return type === 'advice.closeBallot' || type === 'advice.enterTally';
}
