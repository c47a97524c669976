// Articles of the standard procedure that rest on numbers of their own: limitation, range, proof, interim suspension,
// protection, late appeals, reopening, sealing and retention.
import type { RulePack } from '../pack.ts';

export const articlesMeasures: RulePack['articles'] = {
  '1.4': {
    title: { vi: 'Thời hiệu kỷ luật', en: 'Limitation' },
    text: {
      vi: 'Thời hiệu tính riêng cho từng hình thức kỷ luật, từ ngày cuối của hành vi, theo loại vi phạm. Kết luận trước, áp dụng thời hiệu sau; hình thức đã hết thời hiệu thì không áp dụng.',
      en: 'Limitation runs for each sanction by itself, from the last day of the conduct, by the class of the breach. The finding comes first; a sanction whose limitation had ended by then is not imposed.',
    },
  },
  '1.5': {
    title: { vi: 'Khung hình thức và tình tiết', en: 'Range and factors' },
    text: {
      vi: 'Hình thức nằm trong khung của điều khoản tại ngày cuối của hành vi, hoặc khung nhẹ hơn ban hành sau đó. Tình tiết giảm nhẹ cho phép thấp hơn một bậc. Im lặng, không nhận và khiếu nại không phải là tình tiết.',
      en: 'A sanction lies in the range of the provision on the last day of the conduct, or of a milder one since. A mitigating factor opens one step below it. Silence, denial and appeal are no factors.',
    },
  },
  '1.6': {
    title: { vi: 'Mức độ chứng minh', en: 'Standard of proof' },
    text: {
      vi: 'Kết luận khi có nhiều khả năng đúng hơn là không; hình thức khai trừ cần chứng cứ rõ ràng và thuyết phục.',
      en: 'A finding is made on the balance of probabilities; expulsion needs clear and convincing evidence.',
    },
  },
  '4.9': {
    title: { vi: 'Chưa xem xét kỷ luật', en: 'Deferral' },
    text: {
      vi: 'Chưa xem xét kỷ luật người đang mang thai, nghỉ thai sản, nuôi con dưới 12 tháng, ốm nặng, mất năng lực hành vi hoặc điều trị nội trú, cho đến khi lý do đó hết.',
      en: 'No sitting is held and no decision signed while the respondent is pregnant, on maternity leave, has a child under 12 months, is gravely ill, without capacity or in inpatient care.',
    },
  },
  '5.1': {
    title: { vi: 'Đình chỉ sinh hoạt, tạm đình chỉ công tác', en: 'Interim suspension' },
    text: {
      vi: 'Không quá 90 ngày; kéo dài có lý do, tổng cộng không quá 180 ngày; xem xét lại mỗi 30 ngày; chấm dứt khi hết thời hạn tối đa, khi quyết định có hiệu lực cuối cùng hoặc khi vụ việc kết thúc.',
      en: 'It lasts 90 days at most and, extended with reasons, never more than 180 in all; it is reviewed every 30 days and ends at the maximum, once the decision is final, or with the case.',
    },
  },
  '5.2': {
    title: { vi: 'Quyết định biện pháp tạm thời', en: 'Ordering an interim measure' },
    text: {
      vi: 'Người điều hành đề xuất; cấp có thẩm quyền, đứng ngoài vụ việc, quyết định sau khi nghe người bị xem xét về chính đề xuất đó, khi cần thiết và không có cách nhẹ hơn. Chỉ áp dụng khi người bị xem xét đã được thông báo.',
      en: 'The supervisor proposes and the authority, which stands outside the case, decides after the respondent was heard on that very proposal: where it is necessary and nothing milder would do, and never before notice.',
    },
  },
  '5.3': {
    title: { vi: 'Phản đối, xem xét lại, chấm dứt', en: 'Objection, review and end' },
    text: {
      vi: 'Người bị xem xét được phản đối bất cứ lúc nào; phản đối được trả lời trong 10 ngày. Người khác với người đã quyết định lần gần nhất xem xét lại. Không còn cần thiết thì chấm dứt ngay.',
      en: 'The respondent may object at any time and is answered within 10 days. Somebody other than who decided on it last reviews it. It is lifted as soon as it is no longer necessary.',
    },
  },
  '6.1': {
    title: { vi: 'Bảo vệ người phản ánh, người làm chứng', en: 'Protection' },
    text: {
      vi: 'Đề nghị được trả lời trong 5 ngày. Sau khi được bảo vệ, người được bảo vệ được hỏi thăm sau 30, 60 và 90 ngày; việc bảo vệ kéo dài cả khi vụ việc đã kết thúc.',
      en: 'A request is answered within 5 days. Whoever is protected is asked after 30, 60 and 90 days how they fare; protection outlives the case.',
    },
  },
  '6.2': {
    title: { vi: 'Trả thù, trù dập', en: 'Retaliation' },
    text: {
      vi: 'Việc trả thù, trù dập được báo vào bất cứ lúc nào, kể cả khi vụ việc đã kết thúc; trong 10 ngày được mở thành một vụ việc khác, ở đơn vị khác.',
      en: 'Retaliation may be reported at any time, even after the case has ended; within 10 days it is opened as a case of its own, in another unit.',
    },
  },
  '10.3': {
    title: { vi: 'Phản hồi người phản ánh', en: 'Feedback to the reporter' },
    text: {
      vi: 'Người phản ánh được phản hồi trong 90 ngày, được lùi một lần thêm 90 ngày.',
      en: 'The reporter is given feedback within 90 days, put off once by 90 more.',
    },
  },
  '11.7': {
    title: { vi: 'Xem xét lại việc không mở', en: 'Review of not opening' },
    text: {
      vi: 'Người phản ánh được đề nghị xem xét lại một lần, trong 30 ngày kể từ ngày được báo; người xem xét chưa tham gia vụ việc.',
      en: 'The reporter may ask for a review once, within 30 days of being told; whoever decides it took no earlier part.',
    },
  },
  '31.9': {
    title: { vi: 'Khiếu nại muộn', en: 'Late appeals' },
    text: {
      vi: 'Khiếu nại quá hạn được thụ lý một lần khi có lý do chính đáng, do cấp có thẩm quyền quyết định có lý do.',
      en: 'An appeal that comes late is admitted once, for good cause, by a reasoned ruling of the authority.',
    },
  },
  '31.10': {
    title: { vi: 'Số cấp giải quyết khiếu nại', en: 'Instances of appeal' },
    text: {
      vi: 'Có một cấp giải quyết khiếu nại; quyết định của cấp đó là cuối cùng.',
      en: 'There is one instance of appeal; what it decides is final.',
    },
  },
  '34.1': {
    title: { vi: 'Xem xét lại vụ việc đã kết thúc', en: 'Reopening' },
    text: {
      vi: 'Chỉ xem xét lại khi có chứng cứ mới, do hai người có thẩm quyền quyết định. Bất lợi cho người bị xem xét: một lần, trong 1 năm kể từ khi kết thúc; có lợi: bất cứ khi nào hồ sơ còn được lưu.',
      en: 'A case is reopened only on new evidence, by two persons of the authority. To the respondent’s detriment once, within 1 year of its end; in their favour for as long as the file is kept.',
    },
  },
  '34.2': {
    title: { vi: 'Niêm phong, lưu giữ và xóa', en: 'Sealing, retention and erasure' },
    text: {
      vi: 'Không có vi phạm hoặc đình chỉ: niêm phong ngay, xóa sau 1 năm. Không mở: xóa sau 1 năm. Có kỷ luật: lưu đến khi hết hiệu lực và thêm 5 năm. Có nội dung mới thì tính lại thời hạn. Hủy hồ sơ cần hai người, báo trước 30 ngày cho người bị xem xét và đơn vị.',
      en: 'Cleared or discontinued: sealed at once and erased after 1 year. Not opened: erased after 1 year. With a sanction: kept until it ends and 5 years more. What is brought to the file begins the time anew. Erasure takes two persons and 30 days’ notice to the respondent and the unit.',
    },
  },
};
