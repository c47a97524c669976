// Articles of this pack that differ from the standard procedure; all others are reused as they are. Forms, thresholds
// and time limits only: what conduct may be dealt with stays that of the standard procedure.
import type { RulePack } from '../pack.ts';

export const articles: RulePack['articles'] = {
  '1.4': {
    title: { vi: 'Thời hiệu kỷ luật', en: 'Limitation' },
    text: {
      vi: 'Khiển trách: 5 năm; cảnh cáo, cách chức: 10 năm; khai trừ: không có thời hiệu. Tính từ ngày cuối của hành vi; có vi phạm mới thì tính lại từ vi phạm mới. Kết luận trước, áp dụng thời hiệu sau.',
      en: 'Reprimand 5 years, warning and removal 10 years, expulsion no limit, from the last day of the conduct; a new violation starts it again. The finding comes first, limitation is applied after it.',
    },
  },
  '1.7': {
    title: { vi: 'Thành viên dự bị', en: 'Probationary members' },
    text: {
      vi: 'Với thành viên dự bị chỉ áp dụng khiển trách hoặc cảnh cáo.',
      en: 'Only a reprimand or a warning may be imposed on a probationary member.',
    },
  },
  '22.2': {
    title: { vi: 'Bỏ phiếu kín', en: 'Secret ballot' },
    text: {
      vi: 'Danh sách bỏ phiếu được chốt khi mở bỏ phiếu. Mỗi người bỏ một phiếu kín, một lần cho mỗi nội dung. Không hồ sơ nào cho biết ai chọn phương án nào.',
      en: 'The roll freezes when a ballot opens. Each member on it casts one secret vote, once on each question. No record tells who chose what.',
    },
  },
  '22.3': {
    title: { vi: 'Kiểm phiếu', en: 'Counting' },
    text: {
      vi: 'Phương án được thông qua khi có hơn một nửa tổng số thành viên chính thức của tập thể; người vắng mặt hoặc không tham gia vẫn tính vào tổng số; ngang phiếu không được thông qua. Thời hạn bỏ phiếu là 2 ngày làm việc. Dưới 5 phiếu thì chỉ công bố kết quả, không liệt kê từng phiếu.',
      en: 'A choice is carried by more than half of all official members of the body, whoever is absent or recused included; a tie is not. Voting takes 2 working days. With fewer than 5 papers the result is published and the papers are not listed.',
    },
  },
  '22.5': {
    title: { vi: 'Biểu quyết hình thức, cộng dồn phiếu', en: 'Voting on a sanction, the cascade' },
    text: {
      vi: 'Không hình thức nào đủ phiếu thì cộng phiếu của hình thức nặng nhất xuống hình thức nhẹ hơn kế tiếp, lần lượt, cho đến khi một hình thức đủ phiếu. Luôn có phương án không áp dụng hình thức. Việc cộng dồn áp dụng khi biểu quyết quyết định. Sau khiếu nại không được nặng hơn.',
      en: 'Where no form reaches its majority, votes for the heaviest are added to the next milder one, downward, until one does. None is always a choice. The cascade is for deciding votes. After an appeal it never ends heavier.',
    },
  },
  '22.6': {
    title: { vi: 'Khai trừ qua hai cấp', en: 'Expulsion by two bodies' },
    text: {
      vi: 'Khai trừ cần ít nhất hai phần ba số thành viên chính thức của tập thể đề nghị và hơn một nửa của tập thể quyết định. Hai tập thể không có người chung.',
      en: 'Expulsion needs at least two thirds of the official members of the proposing body and more than half of the deciding one. The two have nobody in common.',
    },
  },
  '23.3': {
    title: { vi: 'Ý kiến bảo lưu', en: 'Dissent' },
    text: {
      vi: 'Chỉ ghi ý kiến bảo lưu khi biểu quyết công khai; bỏ phiếu kín thì không ghi.',
      en: 'A dissent is recorded only where the vote is open; after a secret ballot there is none.',
    },
  },
  '30.1': {
    title: { vi: 'Công bố quyết định', en: 'Announcing the decision' },
    text: {
      vi: 'Quyết định được công bố và giao trong 15 ngày kể từ ngày ký, có biên bản, kèm lý do và quyền khiếu nại.',
      en: 'The decision is announced and handed over within 15 days of being signed, with minutes, its reasons and the right to complain.',
    },
  },
  '31.1': {
    title: { vi: 'Quyền và thời hạn khiếu nại', en: 'The right to appeal' },
    text: {
      vi: 'Người bị xem xét được khiếu nại kết luận, hình thức kỷ luật hoặc thủ tục trong 30 ngày làm việc kể từ ngày nhận quyết định. Trong thời gian đó vẫn chấp hành quyết định; hội đồng khiếu nại có thể tạm dừng hiệu lực.',
      en: 'The respondent may appeal against the finding, the sanction or the procedure within 30 working days of receipt. The decision is complied with meanwhile; the panel may suspend it.',
    },
  },
  '31.8': {
    title: { vi: 'Quyết định giải quyết khiếu nại', en: 'Deciding the appeal' },
    text: {
      vi: 'Khiếu nại được giải quyết trong 90 ngày làm việc (cấp tỉnh trở xuống); người chủ trì ký quyết định đúng kết quả bỏ phiếu, nêu lý do trả lời từng điểm khiếu nại.',
      en: 'An appeal is decided within 90 working days (province and below); the panel chair signs what the panel has carried, with reasons that answer each ground.',
    },
  },
  '31.10': {
    title: { vi: 'Số cấp giải quyết khiếu nại', en: 'Instances of appeal' },
    text: {
      vi: 'Khiếu nại được giải quyết tối đa ở hai cấp trên cấp đã quyết định.',
      en: 'An appeal goes to two bodies above the one that decided, at most.',
    },
  },
  '32.1': {
    title: { vi: 'Thi hành', en: 'Enforcement' },
    text: {
      vi: 'Quyết định có hiệu lực từ khi công bố, thi hành trong 15 ngày đúng hình thức đã quyết định; không chịu nghe hoặc không nhận thì lập biên bản và quyết định vẫn có hiệu lực.',
      en: 'The decision takes effect when announced and is carried out within 15 days, nothing beyond what it says; a refusal to hear or receive it is minuted and does not stop its effect.',
    },
  },
  '32.2': {
    title: { vi: 'Hết hiệu lực', en: 'Expiry' },
    text: {
      vi: 'Khiển trách, cảnh cáo, cách chức tự hết hiệu lực sau 1 năm kể từ ngày công bố nếu không có vi phạm mới; việc khiếu nại không kéo dài thời hạn này.',
      en: 'A reprimand, warning or removal ends by itself 1 year after its announcement where there is no new violation; a complaint never lengthens it.',
    },
  },
  '33.1': {
    title: { vi: 'Xin lỗi, khôi phục quyền lợi', en: 'Apology and restoration' },
    text: {
      vi: 'Kỷ luật oan hoặc kết thúc mà không có vi phạm: trong 30 ngày phải xin lỗi, báo kết quả cho mọi người đã được báo về vụ việc, thu hồi hồ sơ, khôi phục quyền lợi; không còn biện pháp tạm thời nào.',
      en: 'After a wrongful sanction, or where a case ends without a breach, within 30 days there is an apology, everyone who was told of it is told the outcome, records are recalled, what was lost is restored, and no interim measure is left.',
    },
  },
  '34.3': {
    title: { vi: 'Hồ sơ kỷ luật', en: 'The dossier' },
    text: {
      vi: 'Hồ sơ gồm bản tự kiểm điểm (nếu có), các biên bản, báo cáo thẩm tra, kết luận, biên bản kiểm phiếu và quyết định.',
      en: 'The dossier holds the self-review (if there is one), minutes, investigation report, conclusion, ballot record and decision.',
    },
  },
};
