// The units of the demo organisation: one root and what belongs to it. Invented for the demonstration; none of them
// stands for an existing office.
import { directoryId } from '../demo-ids.ts';

export type DemoUnit = {
  id: string;
  code: string;
  name: string;
  nameEn: string;
  parentId: string | null;
  kind: 'root' | 'department' | 'branch' | 'institution' | 'company' | 'office';
};

export const rootUnitId = directoryId('unit KCQ');

type Row = [code: string, kind: DemoUnit['kind'], name: string, nameEn: string, parent?: string];

const rows: Row[] = [
  ['SXD', 'department', 'Sở Xây dựng', 'Department of Construction'],
  ['SYT', 'department', 'Sở Y tế', 'Department of Health'],
  ['SNM', 'department', 'Sở Nông nghiệp và Môi trường', 'Department of Agriculture and Environment'],
  ['SGD', 'department', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'],
  ['STC', 'department', 'Sở Tài chính', 'Department of Finance'],
  ['CCT', 'branch', 'Chi cục Thuế', 'Tax Branch'],
  ['YSH', 'institution', 'Trung tâm Y tế huyện Sơn Hà', 'Son Ha District Health Centre', 'SYT'],
  [
    'BQL',
    'institution',
    'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp',
    'Civil and Industrial Construction Project Management Board',
    'SXD',
  ],
  ['TCT', 'institution', 'Trường Chính trị', 'Provincial School for Officials'],
  ['PTV', 'office', 'Phòng Tài vụ', 'Accounts Office', 'STC'],
  ['CCN', 'company', 'Công ty Cấp nước', 'Water Supply Company'],
  ['CKL', 'branch', 'Chi cục Kiểm lâm', 'Forest Protection Branch', 'SNM'],
  ['HCC', 'institution', 'Trung tâm Phục vụ hành chính công', 'Public Service Centre'],
  ['LTS', 'institution', 'Trung tâm Lưu trữ lịch sử', 'Historical Archives Centre'],
  ['CDN', 'institution', 'Trường Cao đẳng Nghề', 'Vocational College', 'SGD'],
];

export const demoUnits: readonly DemoUnit[] = [
  {
    id: rootUnitId,
    code: 'KCQ',
    name: 'Khối cơ quan tỉnh',
    nameEn: 'Provincial Agencies',
    parentId: null,
    kind: 'root',
  },
  ...rows.map(([code, kind, name, nameEn, parent]) => ({
    id: directoryId(`unit ${code}`),
    code,
    name,
    nameEn,
    parentId: parent ? directoryId(`unit ${parent}`) : rootUnitId,
    kind,
  })),
];

/** The unit of a code. Throws on a code that the demo organisation does not have. */
export function getDemoUnit(code: string): DemoUnit {
  const found = demoUnits.find((unit) => unit.code === code);
  if (!found) throw new Error(`The demo organisation has no unit ${code}.`);
  return found;
}
