// Chapter VI of the standard procedure: service of the decision, appeal, enforcement, restoration.
import type { RulePack } from '../pack.ts';

export const articlesDiscipline: RulePack['articles'] = {
  '30.1': {
    title: { vi: 'Tống đạt quyết định', en: 'Serving the decision' },
    text: {
      vi: 'Quyết định được tống đạt trong 10 ngày kể từ ngày ký, kèm lý do và quyền khiếu nại. Trước khi tống đạt, quyết định không có hiệu lực với người bị xem xét.',
      en: 'The decision is served within 10 days of being signed, with its reasons and the right to appeal. Before service it has no effect on the respondent.',
    },
  },
  '30.2': {
    title: { vi: 'Cách tống đạt quyết định', en: 'How a decision is served' },
    text: {
      vi: 'Ghi lại từng lần: giao có ký nhận, hoặc từ chối nhận có người chứng kiến không tham gia vụ việc. Chỉ niêm yết khi đã có lần không giao được và hết thời hạn tống đạt.',
      en: 'Every attempt is recorded: a receipt, or a refusal before a witness who has no part in the case. Posting replaces it only after a failed attempt and once the time for service has ended.',
    },
  },
  '31.1': {
    title: { vi: 'Quyền và thời hạn khiếu nại', en: 'The right to appeal' },
    text: {
      vi: 'Người bị xem xét được khiếu nại kết luận, hình thức kỷ luật hoặc thủ tục trong 30 ngày kể từ ngày tống đạt. Trong thời gian đó quyết định chưa được thi hành. Hết thời hạn mà không khiếu nại thì quyết định có hiệu lực pháp lý cuối cùng.',
      en: 'The respondent may appeal against the finding, the sanction or the procedure within 30 days of service. The decision is not carried out meanwhile; if nobody appeals it becomes final when they have ended.',
    },
  },
  '31.2': {
    title: { vi: 'Từ bỏ, rút khiếu nại', en: 'Waiving and withdrawing' },
    text: {
      vi: 'Chỉ chính người bị xem xét được từ bỏ hoặc rút khiếu nại, tự nguyện và hiểu hệ quả; không được rút khi đang biểu quyết hoặc đã biểu quyết xong.',
      en: 'Only the respondent waives or withdraws an appeal, freely and knowing what follows; not once the vote has begun.',
    },
  },
  '31.3': {
    title: { vi: 'Hội đồng giải quyết khiếu nại', en: 'The appeal panel' },
    text: {
      vi: 'Cấp có thẩm quyền cử hội đồng từ 3 người trở lên, một người chủ trì; không có xung đột lợi ích, chưa tham gia vụ việc ở bất kỳ tư cách nào, không thuộc tập thể đã quyết định hay hội đồng khiếu nại trước.',
      en: 'The authority appoints a panel of at least 3, one of whom chairs it; all free of conflict, none with an earlier part in the case, on the body that decided or on an earlier panel.',
    },
  },
  '31.4': {
    title: { vi: 'Thụ lý khiếu nại', en: 'Admitting an appeal' },
    text: {
      vi: 'Người chủ trì thụ lý và định ngày họp, báo trước như phiên xem xét; chỉ không thụ lý vì một lý do trong danh mục, có giải thích. Không thụ lý thì quyết định bị khiếu nại được giữ nguyên.',
      en: 'The panel chair admits the appeal and sets the day of the sitting, with the notice of any hearing; it is rejected only for a listed reason, explained. The decision appealed against then stands.',
    },
  },
  '31.5': {
    title: { vi: 'Phiên giải quyết khiếu nại', en: 'The appeal sitting' },
    text: {
      vi: 'Phiên họp theo các quy định về số thành viên, xung đột lợi ích, đề nghị thay đổi và quyền được trình bày như phiên xem xét.',
      en: 'The rules on quorum, interests, challenges and the right to be heard apply to it as to any sitting.',
    },
  },
  '31.6': {
    title: { vi: 'Biểu quyết khiếu nại', en: 'The appeal ballot' },
    text: {
      vi: 'Hội đồng biểu quyết giữ nguyên, giảm nhẹ, hủy hoặc trả lại. Không có lựa chọn nào nặng hơn quyết định bị khiếu nại. Nếu không lựa chọn nào đạt đa số, phiếu cho hình thức nặng hơn được tính cho hình thức nhẹ hơn kế tiếp; không có đa số giữ kết luận vi phạm thì quyết định bị hủy.',
      en: 'The panel votes to confirm, reduce, quash or remit. Nothing heavier than the decision appealed against can be put to the vote. Where no choice has a majority, votes for a graver sanction count for the next milder one; without a majority that upholds the finding, the decision is quashed.',
    },
  },
  '31.7': {
    title: { vi: 'Không làm nặng hơn', en: 'Never heavier' },
    text: {
      vi: 'Khiếu nại, kể cả việc xem xét lại sau khi trả lại, không bao giờ dẫn đến kết quả nặng hơn. Chỉ được trả lại một lần.',
      en: 'No appeal, nor anything decided after one is remitted, ends heavier. A case is remitted once at most.',
    },
  },
  '31.8': {
    title: { vi: 'Quyết định giải quyết khiếu nại', en: 'Deciding the appeal' },
    text: {
      vi: 'Khiếu nại được giải quyết trong 90 ngày; người chủ trì ký quyết định đúng kết quả biểu quyết, nêu lý do trả lời từng điểm khiếu nại.',
      en: 'An appeal is decided within 90 days; the panel chair signs what the panel has carried, with reasons that answer each ground.',
    },
  },
  '32.1': {
    title: { vi: 'Thi hành', en: 'Enforcement' },
    text: {
      vi: 'Chỉ thi hành quyết định đã có hiệu lực cuối cùng, trong 15 ngày, đúng hình thức đã quyết định.',
      en: 'Only a final decision is carried out, within 15 days, and nothing beyond what it says.',
    },
  },
  '32.2': {
    title: { vi: 'Hết hiệu lực', en: 'Expiry' },
    text: {
      vi: 'Khiển trách và cảnh cáo tự hết hiệu lực sau 1 năm kể từ ngày quyết định có hiệu lực cuối cùng; thi hành chậm hay một vụ việc khác không kéo dài thời hạn này.',
      en: 'A reprimand or warning ends by itself 1 year after the decision became final; neither late enforcement nor another open case lengthens it.',
    },
  },
  '33.1': {
    title: { vi: 'Khôi phục', en: 'Restoration' },
    text: {
      vi: 'Khi kết thúc mà không có vi phạm, trong 30 ngày mọi người đã được báo về vụ việc được báo kết quả, hồ sơ được thu hồi, quyền lợi được khôi phục, không còn biện pháp tạm thời nào.',
      en: 'Where a case ends without a breach, within 30 days everyone who was told of it is told the outcome, records are recalled, what was lost is restored, and no interim measure is left.',
    },
  },
};
