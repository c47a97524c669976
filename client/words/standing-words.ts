// Words of standing certificates, under `t('standing.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

export const standingWordsVi = {
  title: 'Giấy xác nhận kỷ luật',
  lead: 'Cho việc bổ nhiệm, quy hoạch: chỉ nêu hình thức kỷ luật đang có hiệu lực, không bao giờ nêu phản ánh, vụ việc đang xem xét hay kỷ luật đã hết hiệu lực. Người được xác nhận luôn có bản sao.',
  leadOwn: 'Giấy xác nhận đã cấp về bạn: ai cấp, để làm gì, và nguyên văn.',
  issue: {
    title: 'Cấp giấy xác nhận',
    person: 'Về ai',
    personHelp: 'Đảng viên, cán bộ thuộc các đơn vị mà bạn phụ trách.',
    personPlaceholder: 'Gõ họ tên, không cần dấu',
    purpose: 'Dùng cho việc gì',
    purposeHelp:
      'Ghi trong giấy và trong bản sao gửi người được xác nhận, ví dụ: “Bổ nhiệm Phó Giám đốc Sở Y tế”.',
    locale: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
    nobody: 'Không tìm thấy ai.',
    act: 'Cấp giấy',
    done: 'Đã cấp {{number}}. {{name}} có một bản sao.',
  },
  empty: 'Chưa có giấy xác nhận nào',
  emptyNote: 'Giấy bạn cấp sẽ hiện ở đây, cùng mã kiểm tra của từng giấy.',
  emptyOwn: 'Chưa có giấy xác nhận nào về bạn. Khi có ai cấp, bản sao sẽ hiện ở đây.',
  column: { number: 'Số', about: 'Về ai, để làm gì', by: 'Người cấp', day: 'Đến hết ngày', file: 'Tệp' },
  copy: 'Bản sao của bạn',
  code: 'Mã kiểm tra',
  file: 'Tải {{number}} (PDF)',
  loading: 'Đang tải giấy xác nhận',
};

export const standingWordsEn: typeof standingWordsVi = {
  title: 'Standing certificates',
  lead: 'For appointments: names sanctions in force alone, never reports, cases under way or sanctions that have run out. The person always has a copy.',
  leadOwn: 'Certificates about you: who issued each, what for, and what it says.',
  issue: {
    title: 'Issue a certificate',
    person: 'About whom',
    personHelp: 'Members and officials of the units that you serve.',
    personPlaceholder: 'Type a name, with or without accents',
    purpose: 'What it is needed for',
    purposeHelp:
      'Stands in the certificate and in the person’s copy, such as “Appointment as Deputy Director of Health”.',
    locale: 'Language',
    vi: 'Vietnamese',
    en: 'English',
    nobody: 'Nobody found.',
    act: 'Issue',
    done: '{{number}} is issued. {{name}} has a copy.',
  },
  empty: 'No certificates yet',
  emptyNote: 'Certificates that you issue will appear here, each with its verification code.',
  emptyOwn: 'No certificate about you has been issued. When one is, your copy will appear here.',
  column: { number: 'Number', about: 'About whom, what for', by: 'Issued by', day: 'As of', file: 'File' },
  copy: 'Your copy',
  code: 'Verification code',
  file: 'Download {{number}} (PDF)',
  loading: 'Loading certificates',
};

catalogue.addResourceBundle('vi', 'translation', { standing: standingWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { standing: standingWordsEn }, true, true);
