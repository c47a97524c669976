// What stands around every document: headings of state and party, number and date, recipients, footer, and what is said where
// the record holds nothing. Merged into `document-words.ts`.
import type { DocumentKind } from '#workflows/contract/document-schemas.ts';

type OfKind = Record<DocumentKind, string>;

const symbols: OfKind = {
  notice: 'TB',
  invitation: 'GM',
  interviewRecord: 'BBLV',
  report: 'BC',
  paper: 'TTr',
  agenda: 'CTr',
  minutes: 'BBH',
  ballotRecord: 'BBKP',
  decision: 'QĐ',
  serviceRecord: 'BBTĐ',
  appealDecision: 'QĐKN',
  restoration: 'TBKP',
  certificate: 'GCN',
};

const titlesVi: OfKind = {
  notice: 'Thông báo',
  invitation: 'Giấy mời',
  interviewRecord: 'Biên bản làm việc',
  report: 'Báo cáo thẩm tra',
  paper: 'Tờ trình',
  agenda: 'Chương trình phiên họp',
  minutes: 'Biên bản phiên họp',
  ballotRecord: 'Biên bản kiểm phiếu',
  decision: 'Quyết định',
  serviceRecord: 'Biên bản tống đạt',
  appealDecision: 'Quyết định',
  restoration: 'Thông báo khôi phục',
  certificate: 'Giấy chứng nhận quy trình công bằng',
};

const titlesEn: OfKind = {
  notice: 'Notice',
  invitation: 'Invitation',
  interviewRecord: 'Record of an interview',
  report: 'Report of the investigation',
  paper: 'Advice paper',
  agenda: 'Agenda of the sitting',
  minutes: 'Minutes of the sitting',
  ballotRecord: 'Record of the ballots',
  decision: 'Decision',
  serviceRecord: 'Record of service',
  appealDecision: 'Decision',
  restoration: 'Notice of restoration',
  certificate: 'Due-process certificate',
};

export const frameWordsVi = {
  symbols,
  titles: titlesVi,
  state: { heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  party: { heading: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
  number: (number: string, symbol: string, office: string) => `Số: ${number}/${symbol}-${office}`,
  partyNumber: (number: string, symbol: string, office: string) => `Số ${number}-${symbol}/${office}`,
  dated: (place: string | null, day: string, month: string, year: string) =>
    `${place ? `${place}, ngày` : 'Ngày'} ${day} tháng ${month} năm ${year}`,
  recipients: 'Nơi nhận:',
  filed: (ref: string) => `Lưu: hồ sơ ${ref}.`,
  signed: '(Đã ký trên hệ thống)',
  body: { committee: 'Hội đồng kỷ luật', panel: 'Hội đồng giải quyết khiếu nại' },
  bodyCode: { committee: 'HĐKL', panel: 'HĐKN' },
  footer: {
    about: (title: string, ref: string) => `${title} · hồ sơ ${ref}`,
    page: 'Trang',
    check: (code: string, where: string) => `Mã kiểm tra ${code} · kiểm tra tại ${where}`,
    content: (hash: string) => `SHA-256 của nội dung: ${hash}`,
  },
  draft: {
    name: 'Bản nháp',
    number: '…',
    note: 'Bản xem trước: chưa lập, chưa có số, không có giá trị sử dụng.',
  },
  to: (name: string) => `Kính gửi: ${name}`,
  missing: 'Hồ sơ không ghi.',
  notOnRecord: 'không ghi trong hồ sơ',
  nobody: 'không rõ tên',
  protectedName: 'tên không nêu trong văn bản',
  yes: 'Có',
  no: 'Không',
  fromTo: (from: string, to: string) => (from === to ? from : `từ ${from} đến ${to}`),
  amount: (amount: number, unit: 'd' | 'wd' | 'y') =>
    `${amount} ${{ d: 'ngày', wd: 'ngày làm việc', y: 'năm' }[unit]}`,
  allegation: (n: number) => `Nội dung ${n}`,
  act: 'Hành vi',
  place: 'Nơi',
  time: 'Thời gian',
  provision: 'Điều khoản',
  respondent: 'Người bị xem xét',
};

export const frameWordsEn: typeof frameWordsVi = {
  symbols,
  titles: titlesEn,
  state: {
    heading: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
  },
  party: { heading: 'COMMUNIST PARTY OF VIET NAM' },
  number: (number, symbol, office) => `No.: ${number}/${symbol}-${office}`,
  partyNumber: (number, symbol, office) => `No. ${number}-${symbol}/${office}`,
  dated: (place, day, month, year) =>
    `${place ? `${place}, ` : ''}${Number(day)} ${monthsEn[Number(month) - 1]} ${year}`,
  recipients: 'Recipients:',
  filed: (ref) => `Filed: case ${ref}.`,
  signed: '(Signed in the system)',
  body: { committee: 'Disciplinary committee', panel: 'Appeal panel' },
  bodyCode: { committee: 'HĐKL', panel: 'HĐKN' },
  footer: {
    about: (title, ref) => `${title} · case ${ref}`,
    page: 'Page',
    check: (code, where) => `Verification code ${code} · verify at ${where}`,
    content: (hash) => `SHA-256 of the content: ${hash}`,
  },
  draft: {
    name: 'Draft',
    number: '…',
    note: 'A look beforehand: not made yet, without a number and of no effect.',
  },
  to: (name) => `To: ${name}`,
  missing: 'Not on record.',
  notOnRecord: 'not on record',
  nobody: 'name not known',
  protectedName: 'name left out of this document',
  yes: 'Yes',
  no: 'No',
  fromTo: (from, to) => (from === to ? from : `${from} to ${to}`),
  amount: (amount, unit) => {
    const [one, many] = { d: ['day', 'days'], wd: ['working day', 'working days'], y: ['year', 'years'] }[
      unit
    ];
    return `${amount} ${amount === 1 ? one : many}`;
  },
  allegation: (n) => `Allegation ${n}`,
  act: 'Act',
  place: 'Place',
  time: 'Time',
  provision: 'Provision',
  respondent: 'Respondent',
};

export const monthsEn = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
