// The staff of the demo units, from whom respondents are drawn: invented names dealt to the posts of each unit. The
// first post of a unit is its head, who is the superior of the others.

/** Posts of each unit: title, title in English, and whether it is an office that one can be removed from. */
export const posts: Readonly<Record<string, readonly [title: string, titleEn: string, official: boolean][]>> =
  {
    SXD: [
      ['Giám đốc Sở', 'Director', true],
      ['Phó Giám đốc Sở', 'Deputy director', true],
      ['Trưởng phòng Quản lý đô thị', 'Head of urban management', true],
      ['Phó Trưởng phòng Thẩm định thiết kế', 'Deputy head of design appraisal', true],
      ['Chuyên viên cấp phép xây dựng', 'Building permit officer', false],
      ['Chuyên viên quản lý chất lượng công trình', 'Construction quality officer', false],
      ['Thanh tra viên', 'Inspector', false],
      ['Văn thư', 'Records clerk', false],
    ],
    SYT: [
      ['Giám đốc Sở', 'Director', true],
      ['Trưởng phòng Nghiệp vụ dược', 'Head of pharmacy', true],
      ['Trưởng phòng Tổ chức cán bộ', 'Head of personnel', true],
      ['Chuyên viên đấu thầu thuốc', 'Medicines procurement officer', false],
      ['Chuyên viên quản lý hành nghề', 'Professional licensing officer', false],
      ['Kế toán', 'Accountant', false],
      ['Chuyên viên chính', 'Principal officer', false],
    ],
    SNM: [
      ['Giám đốc Sở', 'Director', true],
      ['Phó Giám đốc Sở', 'Deputy director', true],
      ['Trưởng phòng Quản lý đất đai', 'Head of land management', true],
      ['Chuyên viên thẩm định hồ sơ đất đai', 'Land file officer', false],
      ['Chuyên viên môi trường', 'Environment officer', false],
      ['Chuyên viên khuyến nông', 'Agricultural extension officer', false],
      ['Kế toán', 'Accountant', false],
      ['Thủ kho vật tư', 'Storekeeper', false],
    ],
    SGD: [
      ['Giám đốc Sở', 'Director', true],
      ['Trưởng phòng Khảo thí', 'Head of examinations', true],
      ['Phó Trưởng phòng Kế hoạch – Tài chính', 'Deputy head of planning and finance', true],
      ['Chuyên viên khảo thí', 'Examinations officer', false],
      ['Chuyên viên tổ chức cán bộ', 'Personnel officer', false],
      ['Thủ quỹ', 'Cashier', false],
      ['Văn thư', 'Records clerk', false],
    ],
    STC: [
      ['Giám đốc Sở', 'Director', true],
      ['Trưởng phòng Quản lý công sản', 'Head of public assets', true],
      ['Phó Trưởng phòng Ngân sách', 'Deputy head of budget', true],
      ['Chuyên viên quản lý giá', 'Pricing officer', false],
      ['Chuyên viên ngân sách', 'Budget officer', false],
      ['Chuyên viên công sản', 'Public assets officer', false],
      ['Thanh tra viên', 'Inspector', false],
    ],
    CCT: [
      ['Chi cục trưởng', 'Head of branch', true],
      ['Phó Chi cục trưởng', 'Deputy head of branch', true],
      ['Đội trưởng Đội kiểm tra thuế', 'Head of tax audit team', true],
      ['Kiểm tra viên thuế', 'Tax auditor', false],
      ['Kiểm tra viên trung cấp thuế', 'Assistant tax auditor', false],
      ['Kiểm tra viên chính thuế', 'Senior tax auditor', false],
      ['Cán bộ ấn chỉ', 'Forms and receipts officer', false],
      ['Chuyên viên hỗ trợ người nộp thuế', 'Taxpayer service officer', false],
    ],
    YSH: [
      ['Giám đốc Trung tâm', 'Director', true],
      ['Trưởng khoa Dược – Vật tư', 'Head of pharmacy and supplies', true],
      ['Trưởng phòng Kế hoạch nghiệp vụ', 'Head of planning', true],
      ['Điều dưỡng trưởng', 'Head nurse', true],
      ['Bác sĩ điều trị', 'Physician', false],
      ['Dược sĩ', 'Pharmacist', false],
      ['Kế toán trưởng', 'Chief accountant', true],
      ['Nhân viên thu viện phí', 'Fee collector', false],
      ['Kỹ thuật viên xét nghiệm', 'Laboratory technician', false],
    ],
    BQL: [
      ['Giám đốc Ban', 'Director', true],
      ['Phó Giám đốc Ban', 'Deputy director', true],
      ['Trưởng phòng Kỹ thuật – Thẩm định', 'Head of engineering', true],
      ['Trưởng phòng Đấu thầu', 'Head of procurement', true],
      ['Cán bộ giám sát công trình', 'Site supervisor', false],
      ['Cán bộ giải phóng mặt bằng', 'Site clearance officer', false],
      ['Kế toán dự án', 'Project accountant', false],
      ['Cán bộ kế hoạch', 'Planning officer', false],
      ['Lái xe', 'Driver', false],
    ],
    TCT: [
      ['Hiệu trưởng', 'Principal', true],
      ['Trưởng khoa Nhà nước và pháp luật', 'Head of state and law', true],
      ['Trưởng phòng Quản lý đào tạo', 'Head of training', true],
      ['Giảng viên chính', 'Senior lecturer', false],
      ['Giảng viên', 'Lecturer', false],
      ['Chuyên viên giáo vụ', 'Registrar', false],
      ['Thủ thư', 'Librarian', false],
    ],
    PTV: [
      ['Trưởng phòng Tài vụ', 'Head of accounts', true],
      ['Phó Trưởng phòng Tài vụ', 'Deputy head of accounts', true],
      ['Kế toán tổng hợp', 'General accountant', false],
      ['Kế toán thanh toán', 'Payments accountant', false],
      ['Thủ quỹ', 'Cashier', false],
      ['Kế toán tài sản', 'Asset accountant', false],
    ],
    CCN: [
      ['Giám đốc Công ty', 'Managing director', true],
      ['Phó Giám đốc kỹ thuật', 'Technical deputy director', true],
      ['Trưởng phòng Kinh doanh', 'Head of sales', true],
      ['Kế toán trưởng', 'Chief accountant', true],
      ['Đội trưởng Đội thi công', 'Head of works team', false],
      ['Nhân viên ghi thu tiền nước', 'Meter reader', false],
      ['Thủ kho', 'Storekeeper', false],
      ['Kỹ sư vận hành', 'Operations engineer', false],
    ],
    CKL: [
      ['Chi cục trưởng', 'Head of branch', true],
      ['Hạt trưởng Hạt Kiểm lâm', 'Head of ranger station', true],
      ['Phó Hạt trưởng', 'Deputy head of ranger station', true],
      ['Kiểm lâm viên', 'Ranger', false],
      ['Kiểm lâm viên địa bàn', 'District ranger', false],
      ['Kế toán', 'Accountant', false],
    ],
    HCC: [
      ['Giám đốc Trung tâm', 'Director', true],
      ['Phó Giám đốc Trung tâm', 'Deputy director', true],
      ['Chuyên viên một cửa', 'Counter officer', false],
      ['Chuyên viên tiếp nhận hồ sơ đất đai', 'Land counter officer', false],
      ['Chuyên viên công nghệ thông tin', 'IT officer', false],
      ['Thủ quỹ', 'Cashier', false],
    ],
    LTS: [
      ['Giám đốc Trung tâm', 'Director', true],
      ['Trưởng phòng Khai thác tài liệu', 'Head of reading room', true],
      ['Lưu trữ viên', 'Archivist', false],
      ['Lưu trữ viên chính', 'Senior archivist', false],
      ['Nhân viên bảo quản', 'Conservator', false],
    ],
    CDN: [
      ['Hiệu trưởng', 'Principal', true],
      ['Trưởng phòng Đào tạo', 'Head of training', true],
      ['Trưởng khoa Cơ khí', 'Head of mechanics', true],
      ['Giáo viên', 'Teacher', false],
      ['Cán bộ tuyển sinh', 'Admissions officer', false],
      ['Quản lý ký túc xá', 'Dormitory warden', false],
      ['Kế toán', 'Accountant', false],
    ],
  };

/** As many as there are posts; each is used once. */
export const staffNames: readonly string[] = `
Nguyễn Văn Hưởng; Trần Thị Bích Ngọc; Lê Quang Dư; Phạm Thị Thu Trang; Hoàng Văn Thái; Vũ Đức Mạnh; Đặng Thị Hồng Nhung
Bùi Quốc Việt; Đỗ Thị Thanh Huyền; Hồ Văn Lâm; Ngô Thị Kiều Oanh; Dương Văn Phúc; Lý Minh Triết; Phan Thị Cẩm Tú
Võ Hoàng Nam; Nguyễn Thị Ngọc Bích Thủy; Trần Đình Khôi; Lê Thị Mai Anh; Phạm Hồng Sang; Huỳnh Thị Như Quỳnh; Trương Văn Lực
Mai Thị Hương Giang; Đinh Công Tránh; Lâm Thị Tuyết Nga; Tô Hải Đăng; Hà Thị Minh Châu; Cao Văn Đức; Chu Thị Thảo
Nguyễn Phước Bảo Lộc; Trần Nguyễn Khánh Vy; Lê Văn Tấn Lực; Phạm Gia Bảo; Hoàng Thị Lan Hương; Vũ Trọng Nghĩa; Đặng Quốc Hậu
Bùi Thị Ánh Nguyệt; Đỗ Mạnh Thường; Hồ Thị Thanh Thúy; Ngô Văn Bình; Dương Thị Hoài Thương; Lý Văn Páo; Phan Thanh Hội
Võ Thị Hồng Đào; Nguyễn Đăng Khoa; Trần Thị Phương Thảo; Lê Hữu Phùng; Phạm Thị Quỳnh Như; Huỳnh Tấn Lợi; Trương Thị Mỹ Duyên
Mai Văn Thịnh; Đinh Thị Kim Chi; Lâm Quốc Tuấn; Tô Thị Hồng Vân; Hà Văn Chiến; Cao Thị Thùy Linh; Chu Đình Toàn
Nguyễn Thị Xuân; Trần Quang Minh; Lê Thị Hải Yến; Phạm Văn Dũng; Hoàng Thị Ngọc Lan; Vũ Thị Hạnh; Đặng Văn Tiến
Bùi Minh Hoàng; Đỗ Thị Hiền; Hồ Quang Hiếu; Ngô Thị Diễm My; Dương Đức Anh; Lý Thị Hoa; Phan Văn Trình
Võ Minh Thuận; Nguyễn Hoàng Thiên Ân; Trần Thị Lệ Thu; Lê Đức Thoại; Phạm Thị Ngân; Huỳnh Văn Nghĩa; Trương Quốc Bảo
Mai Thị Diệp; Đinh Văn Quyết; Lâm Thị Bảo Châu; Tô Văn Hậu; Hà Quang Trung; Cao Thị Bích Vân; Chu Văn Khiêm
Công Tằng Tôn Nữ Quỳnh Trang; Trần Xuân Khang; Lê Thị Tường Vi; Phạm Đình Chiến; Hoàng Công Thành; Vũ Thị Như Mai; Đặng Hữu Tài
Bùi Thị Phượng; Đỗ Văn Quang; Hồ Ngọc Hân; Ngô Văn Lượng; Dương Thị Út; Giàng A Sử; Phan Thị Yến Nhi
Võ Thành Trung; Nguyễn Trần Đăng Quang; Trần Thị Kim Ngân; Lê Anh Thư; Phạm Thị Hòa; Quàng Thị Nương; Điểu K’Rứ
Rơ Châm H’Liên; Sầm Văn Bộ; Phạm Thị Thanh Loan
`
  .split(/[;\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');
