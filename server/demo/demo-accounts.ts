// The accounts of the demonstration: one for each seat in a case, told apart by what one can try with them. They exist
// in demo mode only; their common password is made by whoever starts the demo and is never kept here.
import type { Role } from '#workflows/case/roles.ts';
import {
  type DemoPerson,
  demoHeadId,
  demoRespondentId,
  getDemoOfficer,
  getDemoPerson,
} from './directory/demo-directory.ts';

export type DemoAccount = {
  /** The part of the address before `@`. */
  key: string;
  email: string;
  personId: string;
  /** `head`: of a unit, which is no role in any case. */
  role: Role | 'head';
  name: string;
  title: string;
  titleEn: string;
  /** What can be tried with this account. */
  vi: string;
  en: string;
};

type Row = [key: string, vi: string, en: string];

const rows: Row[] = [
  [
    'intake',
    'Tiếp nhận phản ánh, sàng lọc và đề xuất mở',
    'Takes in reports, screens them, recommends opening',
  ],
  [
    'investigator',
    'Thu thập chứng cứ, thông báo, soạn báo cáo',
    'Gathers evidence, gives notice, drafts the report',
  ],
  [
    'supervisor',
    'Quyết định mở, giao người thẩm tra, theo dõi bảng',
    'Opens cases, appoints, watches the board',
  ],
  ['reviewer', 'Thẩm định báo cáo, duyệt hoặc trả lại', 'Reviews reports: approves or returns them'],
  [
    'secretary',
    'Tống đạt, lên lịch phiên họp, chuẩn bị hồ sơ',
    'Serves documents, schedules sittings, circulates papers',
  ],
  [
    'chair',
    'Điều hành phiên họp, mở và đóng bỏ phiếu, ký quyết định',
    'Chairs the sitting, opens and closes ballots, signs',
  ],
  ['member1', 'Kê khai xung đột lợi ích và bỏ phiếu', 'Declares interests and votes'],
  ['member2', 'Kê khai xung đột lợi ích và bỏ phiếu', 'Declares interests and votes'],
  [
    'member3',
    'Ủy viên có vụ việc phải rút vì quan hệ gia đình',
    'A member who has to step back for a family tie',
  ],
  ['member4', 'Kê khai xung đột lợi ích và bỏ phiếu', 'Declares interests and votes'],
  [
    'member5',
    'Ủy viên có vụ việc phải rút vì quan hệ gia đình',
    'A member who has to step back for a family tie',
  ],
  ['member6', 'Kê khai xung đột lợi ích và bỏ phiếu', 'Declares interests and votes'],
  ['member7', 'Kê khai xung đột lợi ích và bỏ phiếu', 'Declares interests and votes'],
  ['member8', 'Kê khai xung đột lợi ích và bỏ phiếu', 'Declares interests and votes'],
  [
    'authority',
    'Lập hội đồng khiếu nại và quyết định ngoài vụ việc',
    'Appoints the appeal panel, rules from outside the case',
  ],
  ['custodian', 'Giữ danh tính người phản ánh', 'Keeps the identities of reporters'],
  ['enforcing', 'Xác nhận thi hành và khôi phục', 'Confirms enforcement and restoration'],
  ['appeal1', 'Thành viên hội đồng khiếu nại', 'Sits on appeal panels'],
  ['appeal2', 'Thành viên hội đồng khiếu nại', 'Sits on appeal panels'],
  ['appeal3', 'Thành viên hội đồng khiếu nại', 'Sits on appeal panels'],
  [
    'respondent',
    'Người bị xem xét: giải trình, xin gia hạn, khiếu nại',
    'Respondent: replies, asks for time, appeals',
  ],
  [
    'head',
    'Người đứng đầu một đơn vị: nhận kiến nghị phòng ngừa, giao việc, báo cáo',
    'Head of a unit: receives recommendations, names owners, reports',
  ],
  ['auditor', 'Kiểm tra sổ kiểm chứng và nhật ký truy cập', 'Checks the ledger and the access log'],
  [
    'administrator',
    'Người dùng, đơn vị, bộ quy tắc; không xem nội dung vụ việc',
    'Users, units, rule packs; no case content',
  ],
  ['intake2', 'Người tiếp nhận thứ hai', 'Second intake officer'],
  ['investigator2', 'Người thẩm tra thứ hai', 'Second investigator'],
  ['supervisor2', 'Người điều hành thứ hai', 'Second supervisor'],
  ['secretary2', 'Thư ký thứ hai', 'Second secretary'],
  ['authority2', 'Người thứ hai của cơ quan có thẩm quyền', 'Second person of the authority'],
];

/** In the order in which the sign-in page offers them. */
export const demoAccounts: readonly DemoAccount[] = rows.map(([key, vi, en]) => {
  const person = personOf(key);
  return {
    key,
    email: `${key}@demo.duecourse.test`,
    personId: person.id,
    role: person.role ?? (key === 'head' ? 'head' : 'respondent'),
    name: person.name,
    title: person.title,
    titleEn: person.titleEn,
    vi,
    en,
  };
});

function personOf(key: string): DemoPerson {
  if (key === 'respondent') return getDemoPerson(demoRespondentId);
  return key === 'head' ? getDemoPerson(demoHeadId) : getDemoOfficer(key);
}
