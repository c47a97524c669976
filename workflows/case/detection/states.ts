// Detection: a report comes in, is screened, and somebody other than the screener decides what becomes of it.

import { passDeadline } from '../anytime/pass-deadline.ts';
import { leads, type Stage, stays } from '../stage.ts';
import { acknowledge } from './acknowledge.ts';
import { addAllegation } from './add-allegation.ts';
import { answerQuestion } from './answer-question.ts';
import { askReporter } from './ask-reporter.ts';
import { nameRespondent } from './name-respondent.ts';
import { notOpen } from './not-open.ts';
import { open } from './open.ts';
import { recommend } from './recommend.ts';
import { refer } from './refer.ts';
import { returnScreening } from './return-screening.ts';
import { startScreening } from './start-screening.ts';

export const detection: Stage = {
  name: 'detection',
  words: { vi: 'Tiếp nhận, xử lý ban đầu', en: 'Intake and preliminary assessment' },
  initial: 'received',
  states: {
    received: {
      words: { vi: 'Tiếp nhận', en: 'Received' },
      clocks: ['screening'],
      onDesk: ['intake'],
      moves: [stays(acknowledge), leads(startScreening, 'detection.screening')],
    },
    screening: {
      words: { vi: 'Đang sàng lọc', en: 'Screening' },
      clocks: ['screening'],
      onDesk: ['intake'],
      moves: [
        stays(acknowledge),
        stays(nameRespondent),
        stays(addAllegation),
        leads(askReporter, 'detection.awaitingReporter'),
        leads(recommend, 'detection.deciding'),
      ],
    },
    awaitingReporter: {
      words: { vi: 'Chờ người phản ánh', en: 'Awaiting the reporter' },
      clocks: ['screening', 'reporterAnswer'],
      onDesk: ['reporter'],
      moves: [
        leads(answerQuestion, 'detection.screening'),
        leads(passDeadline, 'detection.screening', (after) => after.clocks.reporterAnswer?.passed === true),
      ],
    },
    deciding: {
      words: { vi: 'Chờ quyết định mở', en: 'Awaiting a decision to open' },
      clocks: ['screeningDecision'],
      onDesk: ['supervisor'],
      moves: [
        leads(open, 'verification.appointing'),
        leads(notOpen, 'resolved.notOpened'),
        leads(refer, 'resolved.referred'),
        leads(returnScreening, 'detection.screening'),
      ],
    },
  },
};
