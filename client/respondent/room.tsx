// The respondent's room: a start page that says where they stand, and one thing a page behind it. Nothing here is a
// conclusion until a decision is final. Their companion reads the same and sends nothing.
import type { DepthProps } from '../case/case-depth.ts';
import { AccessPage } from './access-page.tsx';
import { ActPage } from './act-page.tsx';
import { AllegationsPage } from './allegations-page.tsx';
import { AppealPage, CommentsPage, DecisionPage } from './answer-pages.tsx';
import { DocumentsPage } from './documents-page.tsx';
import { EvidencePage, ItemPage, NoticePage } from './evidence-pages.tsx';
import { HistoryPage, RestorationPage, RightsPage } from './other-pages.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { ReplyPage } from './reply-page.tsx';
import { isRoomPage, type RoomPage } from './room-pages.ts';
import type { RoomProps } from './room-props.ts';
import { SentPage } from './sent-page.tsx';
import { StartPage } from './start-page.tsx';
import '../words/room-words.ts';

const pages: Record<RoomPage, (props: RoomProps) => React.ReactNode> = {
  notice: NoticePage,
  allegations: AllegationsPage,
  evidence: EvidencePage,
  item: ItemPage,
  reply: ReplyPage,
  comments: CommentsPage,
  decision: DecisionPage,
  appeal: AppealPage,
  documents: DocumentsPage,
  rights: RightsPage,
  act: ActPage,
  sent: SentPage,
  receipt: ReceiptPage,
  access: AccessPage,
  restoration: RestorationPage,
  history: HistoryPage,
};

export function Room({ caseView, commands, page, about }: DepthProps) {
  const Page = isRoomPage(page) ? pages[page] : StartPage;
  return <Page caseView={caseView} commands={commands} about={about} />;
}
