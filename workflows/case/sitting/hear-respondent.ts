// The respondent is heard, and has the last word, before anything is put to the vote.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, confirmed, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import type { Body } from './body.ts';
import { beforeAnyVote, withHeard } from './hearing.ts';
import { noChallengePending, quorumIsPresent } from './sitting-rules.ts';

/** The hearing before `body`. */
export function hearRespondentFor(body: Body) {
  const notYetHeard: BeforeRule = {
    id: 'notYetHeard',
    article: '21.7',
    words: {
      vi: 'Người bị xem xét đã được nghe trong phiên này.',
      en: 'The respondent has been heard in this sitting already.',
    },
    holds: ({ facts }) => body.sittingOf(facts)?.heard !== 'heard',
  };

  return defineCommand({
    type: `${body.prefix}.hearRespondent`,
    by: [body.chair],
    payload: z.strictObject({
      attended: choice(
        { vi: 'Hình thức', en: 'How' },
        {
          inPerson: { vi: 'Trực tiếp', en: 'In person' },
          represented: { vi: 'Qua người đại diện', en: 'Through a representative' },
          remote: { vi: 'Trực tuyến', en: 'By video' },
          writing: { vi: 'Bằng văn bản theo yêu cầu của họ', en: 'In writing, at their own wish' },
        },
      ),
      lastWord: confirmed({ vi: 'Được nói lời sau cùng', en: 'They had the last word' }),
      statement: text({ vi: 'Nội dung trình bày', en: 'What they said' }),
    }),
    before: [notYetHeard, beforeAnyVote(body), noChallengePending(body), quorumIsPresent(body)],
    apply: ({ facts }) => withHeard(facts, body, 'heard'),
    words: {
      act: { vi: 'Nghe người bị xem xét trình bày', en: 'Hear the respondent' },
      done: { vi: 'Đã nghe người bị xem xét trình bày', en: 'Respondent heard' },
      help: {
        vi: 'Người bị xem xét nói lời sau cùng. Giữ im lặng không bị suy diễn.',
        en: 'The respondent has the last word. Nothing is inferred from silence.',
      },
    },
    sample: ({ pick, text: write }) => ({
      attended: pick(['inPerson', 'represented'] as const),
      lastWord: true as const,
      statement: write('statement'),
    }),
  });
}
