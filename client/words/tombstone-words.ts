// Words of what is left of a case that was disposed of, under `t('tombstone.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

export const tombstoneWordsVi = {
  loading: 'Đang tải phần còn lại của vụ việc',
  failed: 'Không tải được. Hãy thử lại.',
  title: 'Hồ sơ đã hủy',
  lead: 'Thời hạn lưu giữ đã hết, hai người đã quyết định hủy. Nội dung, tệp và khóa của vụ việc không còn ở đâu trong hệ thống. Còn lại những điều sau, để chứng minh sổ vẫn nguyên vẹn.',
  unit: 'Đơn vị',
  outcome: 'Kết quả',
  received: 'Ngày tiếp nhận',
  notice: 'Ngày báo trước',
  disposed: 'Ngày hủy',
  proposed: 'Người đề nghị hủy',
  agreed: 'Người đồng ý',
  pack: 'Bộ quy tắc',
  entries_other: 'Dấu vết trong sổ ({{count}} bước)',
  entriesNote:
    'Mỗi bước của vụ việc để lại một dấu cam kết trong sổ. Dấu này chứng minh bước đó đã có và không bị sửa; không còn ai đọc được bước đó là gì. Mở một dấu để xem bằng chứng.',
  step: 'Bước',
  day: 'Ngày',
  commitment: 'Dấu cam kết',
} as const;

export const tombstoneWordsEn = {
  loading: 'Loading what is left of the case',
  failed: 'This could not be loaded. Try again.',
  title: 'File disposed of',
  lead: 'Its retention was over and two persons disposed of it. Content, files and key of the case are nowhere in the system any more. This is left, so that the ledger can be shown to be whole.',
  unit: 'Unit',
  outcome: 'Outcome',
  received: 'Received on',
  notice: 'Notice given on',
  disposed: 'Disposed of on',
  proposed: 'Proposed by',
  agreed: 'Agreed by',
  pack: 'Rule pack',
  entries_one: 'What is in the ledger ({{count}} step)',
  entries_other: 'What is in the ledger ({{count}} steps)',
  entriesNote:
    'Each step of the case left a commitment in the ledger. It proves that the step was there and was not changed; what it was, nobody can read any more. Open one for its proof.',
  step: 'Step',
  day: 'Day',
  commitment: 'Commitment',
} as const;

catalogue.addResourceBundle('vi', 'translation', { tombstone: tombstoneWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { tombstone: tombstoneWordsEn }, true, true);
