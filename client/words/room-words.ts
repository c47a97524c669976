// The words of the respondent's room in both languages, under `t('room.…')`: plain, addressed to somebody whose livelihood
// hangs on it. `en` has the shape of `vi`, so none can be forgotten.
import { catalogue } from './catalogue.ts';
import { roomPageWordsEn, roomPageWordsVi } from './room-page-words.ts';
import { roomReceiptWordsEn, roomReceiptWordsVi } from './room-receipt-words.ts';

export const roomWordsVi = {
  ...roomPageWordsVi,
  ...roomReceiptWordsVi,
  title: 'Phòng hồ sơ của bạn',
  back: 'Về trang đầu phòng hồ sơ',
  loading: 'Đang mở phòng hồ sơ',
  failed: 'Chưa tải được phần này. Hãy thử lại; bản nháp của bạn vẫn còn.',
  retry: 'Thử lại',
  companionNote:
    'Bạn xem với tư cách người đi cùng. Bạn đọc được những gì người bị xem xét đọc được, trừ bản nháp; chỉ chính họ gửi được giải trình, ý kiến và khiếu nại.',
  stands: 'Vụ việc đang ở đâu',
  meansTitle: 'Điều đó có nghĩa gì với bạn',
  means: {
    notice:
      'Bạn được thông báo về những dấu hiệu đang xem xét. Chưa có kết luận nào. Bạn được coi là không vi phạm cho đến khi có quyết định khác.',
    reply: 'Đến lượt bạn trình bày, nếu bạn muốn. Chưa có kết luận nào. Im lặng không phải là thừa nhận.',
    investigation:
      'Việc thẩm tra tiếp tục. Chưa có kết luận nào. Điều gì chưa cho bạn biết thì không được dùng làm căn cứ kết luận.',
    comments:
      'Báo cáo chỉ là kết luận tạm thời. Hội đồng chưa xem xét. Ý kiến của bạn được đưa vào hồ sơ gửi hội đồng.',
    committee:
      'Hội đồng đang xem xét. Mọi nội dung được biểu quyết riêng trước khi nói đến hình thức kỷ luật.',
    decision: 'Đã có quyết định và đang được tống đạt cho bạn.',
    appeal: 'Bạn có thể khiếu nại. Khiếu nại không bao giờ dẫn đến kết quả nặng hơn.',
    appealed: 'Hội đồng khác, chưa từng tham gia vụ việc, xem xét lại. Kết quả không thể nặng hơn.',
    enforcement: 'Quyết định đã có hiệu lực cuối cùng.',
    restoring: 'Vụ việc kết thúc mà không có kỷ luật. Quyền lợi của bạn đang được khôi phục.',
    closed: 'Vụ việc đã kết thúc. Bạn vẫn xem được hồ sơ của mình và biết ai đã xem hồ sơ.',
  },
  nowTitle: 'Bạn có thể làm gì lúc này, đến khi nào',
  until: 'Thời hạn đến hết ngày {{on}}:',
  paused: 'Thời hạn đang tạm dừng; phần còn lại của bạn được giữ nguyên.',
  nothingNow: 'Lúc này chưa có việc gì bạn cần làm. Khi có, việc đó hiện ở đây kèm thời hạn.',
  nothingTitle: 'Nếu bạn không làm gì',
  ifNothing: {
    reply:
      'Không có gì bị coi là chống lại bạn. Vụ việc tiếp tục mà không có giải trình của bạn; hồ sơ ghi "Không có giải trình".',
    comment: 'Không có gì bị coi là chống lại bạn. Vụ việc được đưa ra hội đồng mà không có ý kiến của bạn.',
    appeal: 'Khi hết thời hạn, quyết định có hiệu lực cuối cùng. Không khiếu nại không phải là thừa nhận.',
    other: 'Không có gì bị coi là chống lại bạn. Im lặng không phải là thừa nhận.',
  },
  tasks: 'Các việc của bạn',
  group: { read: 'Đọc', answer: 'Trả lời', after: 'Sau khi có quyết định' },
  task: {
    notice: 'Thông báo nội dung xem xét',
    allegations: 'Từng nội dung bị xem xét',
    evidence: 'Chứng cứ đã cho bạn biết',
    report: 'Báo cáo thẩm tra và tờ trình',
    decision: 'Quyết định và lý do',
    documents: 'Văn bản gửi cho bạn',
    reply: 'Giải trình từng nội dung',
    comments: 'Góp ý báo cáo',
    appeal: 'Khiếu nại',
    access: 'Ai đã xem hồ sơ',
    restoration: 'Khôi phục quyền lợi',
  },
  status: {
    notYet: 'Chưa đến lúc',
    notOpened: 'Chưa xem',
    opened: 'Đã xem',
    partly: 'Đã xem {{opened}}/{{all}}',
    notStarted: 'Chưa bắt đầu',
    started: 'Đang viết, chưa gửi',
    sent: 'Đã gửi',
    waived: 'Bạn đã từ bỏ',
    noReply: 'Không có giải trình',
    notSent: 'Không gửi',
    open: 'Xem được',
    underway: 'Đang thực hiện',
    done: 'Đã xong',
  },
  statusAt: '{{status}} ngày {{on}}',
  silence: 'Không có giải trình',
  silenceNote: 'Im lặng không phải là thừa nhận và không dẫn đến điều gì.',
  more: 'Những việc khác',
  link: {
    rights:
      'Quyền khác của bạn: xin thêm thời gian, người đi cùng, nộp chứng cứ, đề nghị thay đổi người giải quyết',
    sent: 'Những gì bạn đã gửi và biên nhận',
    history: 'Những gì đã diễn ra',
    time: 'Hồ sơ theo thời gian',
  },
};

export const roomWordsEn: typeof roomWordsVi = {
  ...roomPageWordsEn,
  ...roomReceiptWordsEn,
  title: 'Your room',
  back: 'Back to the start of your room',
  loading: 'Opening your room',
  failed: 'This could not be loaded. Try again; your draft is kept.',
  retry: 'Try again',
  companionNote:
    'You are here as the companion. You can read what the respondent can read, except their drafts; only they themselves can send a reply, comments or an appeal.',
  stands: 'Where the case stands',
  meansTitle: 'What that means for you',
  means: {
    notice:
      'You have been told what is being looked into. Nothing has been found. You count as not having done it unless a decision says otherwise.',
    reply: 'It is your turn to speak, if you wish. Nothing has been found. Silence is not an admission.',
    investigation:
      'The investigation goes on. Nothing has been found. What you have not been told cannot be relied on.',
    comments:
      'The report is only provisional. The committee has not considered it. Your comments go to the committee with the file.',
    committee:
      'The committee is considering it. Each allegation is voted on before any sanction is spoken of.',
    decision: 'There is a decision, and it is being served on you.',
    appeal: 'You can appeal. No appeal ever ends heavier.',
    appealed: 'Another panel, with no earlier part in the case, looks at it afresh. It cannot end heavier.',
    enforcement: 'The decision is final.',
    restoring: 'The case has ended without a sanction. You are being restored.',
    closed: 'The case is closed. You can still read your file and see who has looked at it.',
  },
  nowTitle: 'What you can do now, and until when',
  until: 'You have until the end of {{on}}:',
  paused: 'The time limit is standing still; what was left of it is kept for you.',
  nothingNow: 'There is nothing you need to do now. When there is, it appears here with its deadline.',
  nothingTitle: 'If you do nothing',
  ifNothing: {
    reply:
      'Nothing is held against you; the case goes on without your reply. The file then says "No reply was received".',
    comment: 'Nothing is held against you; the case goes to the committee without your comments.',
    appeal: 'When the time ends, the decision becomes final. Not appealing is not an admission.',
    other: 'Nothing is held against you. Silence is not an admission.',
  },
  tasks: 'Your tasks',
  group: { read: 'Read', answer: 'Answer', after: 'After the decision' },
  task: {
    notice: 'The notice',
    allegations: 'Each allegation',
    evidence: 'Evidence disclosed to you',
    report: 'The report and the paper',
    decision: 'The decision and its reasons',
    documents: 'Documents addressed to you',
    reply: 'Reply to each allegation',
    comments: 'Comments on the report',
    appeal: 'Appeal',
    access: 'Who has looked at the file',
    restoration: 'Being restored',
  },
  status: {
    notYet: 'Not yet',
    notOpened: 'Not looked at yet',
    opened: 'Looked at',
    partly: '{{opened}} of {{all}} looked at',
    notStarted: 'Not started',
    started: 'Started, not sent',
    sent: 'Sent',
    waived: 'You gave it up',
    noReply: 'No reply was received',
    notSent: 'Not sent',
    open: 'Open to you',
    underway: 'Under way',
    done: 'Done',
  },
  statusAt: '{{status}} on {{on}}',
  silence: 'No reply was received',
  silenceNote: 'Silence is not an admission, and nothing follows from it.',
  more: 'Other things',
  link: {
    rights:
      'Your other rights: more time, a companion, your own evidence, replacing somebody who handles the case',
    sent: 'What you have sent, with receipts',
    history: 'What has happened',
    time: 'The case through time',
  },
};

catalogue.addResourceBundle('vi', 'translation', { room: roomWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { room: roomWordsEn }, true, true);
