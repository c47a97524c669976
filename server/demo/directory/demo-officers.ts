// Who handles cases in the demo organisation: one person a task, each with one role at the root unit only, so that
// nobody of them can act twice in a case.
import type { Role } from '#workflows/case/roles.ts';

export type DemoOfficer = {
  /** The name of the demo account before `@`, or of the person where there is no account. */
  key: string;
  role: Role;
  name: string;
  title: string;
  titleEn: string;
};

type Row = [key: string, role: Role, name: string, title: string, titleEn: string];

const rows: Row[] = [
  ['intake', 'intake', 'Lê Thị Thu Hà', 'Chuyên viên tiếp nhận', 'Intake officer'],
  ['intake2', 'intake', 'Phùng Quốc Đạt', 'Chuyên viên tiếp nhận', 'Intake officer'],
  ['investigator', 'investigator', 'Trần Minh Quân', 'Chuyên viên thẩm tra', 'Investigator'],
  ['investigator2', 'investigator', 'Nguyễn Thị Hoàng Yến Phương', 'Chuyên viên thẩm tra', 'Investigator'],
  ['investigator3', 'investigator', 'Đoàn Thế Vinh', 'Chuyên viên chính thẩm tra', 'Senior investigator'],
  ['investigator4', 'investigator', 'Y Bhăm Niê', 'Chuyên viên thẩm tra', 'Investigator'],
  ['supervisor', 'supervisor', 'Vũ Thị Kim Oanh', 'Trưởng phòng Thẩm tra', 'Head of investigations'],
  [
    'supervisor2',
    'supervisor',
    'Hoàng Đình Trọng',
    'Phó Trưởng phòng Thẩm tra',
    'Deputy head of investigations',
  ],
  ['reviewer', 'supervisor', 'Mai Thanh Tùng', 'Trưởng phòng Thẩm định', 'Head of report review'],
  ['secretary', 'secretary', 'Đặng Thùy Dung', 'Thư ký Hội đồng', 'Secretary of the committee'],
  ['secretary2', 'secretary', 'Lò Văn Sơn', 'Phó Thư ký Hội đồng', 'Deputy secretary'],
  ['chair', 'chair', 'Nguyễn Hữu Thành', 'Chủ tịch Hội đồng kỷ luật', 'Chair of the disciplinary committee'],
  ['member1', 'member', 'Tôn Nữ Thị Diệu Hiền', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member2', 'member', 'Phạm Văn Khoa', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member3', 'member', 'Bùi Thị Ngọc Ánh', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member4', 'member', 'Trương Công Danh', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member5', 'member', 'Hồ Thị Mỹ Linh', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member6', 'member', 'Nông Văn Tuyển', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member7', 'member', 'Cao Xuân Trường', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['member8', 'member', 'Thạch Thị Sa Rươne', 'Ủy viên Hội đồng', 'Member of the committee'],
  ['authority', 'authority', 'Ngô Gia Khánh', 'Cơ quan có thẩm quyền', 'Competent authority'],
  ['authority2', 'authority', 'Vi Thị Kim Oanh', 'Cơ quan có thẩm quyền', 'Competent authority'],
  ['custodian', 'custodian', 'Dương Thị Bích Liên', 'Người giữ danh tính', 'Custodian of identities'],
  ['enforcing', 'enforcing', 'Đỗ Anh Tuấn', 'Phòng Tổ chức cán bộ', 'Personnel office'],
  ['enforcing2', 'enforcing', 'Kiều Thị Hạnh', 'Phòng Tổ chức cán bộ', 'Personnel office'],
  ['appeal1', 'appeal', 'Phan Đức Nghĩa', 'Ủy viên Hội đồng khiếu nại', 'Appeal panel member'],
  ['appeal2', 'appeal', 'Lý Thị Xuân Mai', 'Ủy viên Hội đồng khiếu nại', 'Appeal panel member'],
  ['appeal3', 'appeal', 'Huỳnh Ngọc Bảo Trân', 'Ủy viên Hội đồng khiếu nại', 'Appeal panel member'],
  ['appeal4', 'appeal', 'Tạ Quang Huy', 'Ủy viên Hội đồng khiếu nại', 'Appeal panel member'],
  ['appeal5', 'appeal', 'Châu Thị Lệ Quyên', 'Ủy viên Hội đồng khiếu nại', 'Appeal panel member'],
  ['auditor', 'auditor', 'Trịnh Hoài Nam', 'Kiểm soát viên hồ sơ', 'Records auditor'],
  ['administrator', 'administrator', 'Lương Thị Thanh Tâm', 'Quản trị hệ thống', 'System administrator'],
];

export const demoOfficers: readonly DemoOfficer[] = rows.map(([key, role, name, title, titleEn]) => ({
  key,
  role,
  name,
  title,
  titleEn,
}));
