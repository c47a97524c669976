// Words of the search through dossiers, under `t('find.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

export const findWordsVi = {
  title: 'Tìm trong hồ sơ',
  lead: 'Tìm trong nội dung các vụ việc bạn được đọc: các bước xử lý, văn bản, tài liệu chứng cứ. Không cần gõ dấu.',
  label: 'Từ cần tìm',
  placeholder: 'Ví dụ: bien ban nghiem thu, "đúng cụm từ", -bỏ từ này',
  go: 'Tìm',
  clear: 'Xóa từ đang tìm',
  filters: 'Bộ lọc',
  kind: 'Tìm thấy ở',
  from: 'Từ ngày',
  to: 'Đến ngày',
  state: 'Trạng thái',
  unit: 'Đơn vị',
  stage: 'Giai đoạn',
  clearAll: 'Bỏ hết bộ lọc',
  kinds: {
    title: 'Số hiệu, tên',
    entry: 'Bước xử lý',
    document: 'Văn bản',
    evidence: 'Chứng cứ',
  },
  cases_one: '{{count}} vụ việc',
  cases_other: '{{count}} vụ việc',
  casesMore: 'Hơn {{count}} vụ việc',
  tolerant: 'Không có kết quả đúng như đã gõ; đây là những kết quả gần giống.',
  page: 'trang {{page}}',
  moreHits_one: 'và {{count}} chỗ khác trong vụ việc này',
  moreHits_other: 'và {{count}} chỗ khác trong vụ việc này',
  more: 'Xem thêm vụ việc',
  searching: 'Đang tìm…',
  start: 'Gõ điều bạn muốn tìm',
  startNote:
    'Kết quả xếp theo vụ việc, kèm trích đoạn có đánh dấu. Mỗi lần tìm được ghi vào nhật ký truy cập; từ khóa không được lưu.',
  none: 'Không tìm thấy “{{words}}”',
  noneNote: 'Chỉ tìm trong hồ sơ bạn được đọc. Hãy thử ít từ hơn, hoặc bỏ bớt bộ lọc.',
  reason: 'Cần nêu mục đích trước khi tìm',
  reasonNote:
    'Tìm theo nội dung hoặc họ tên cần có mục đích; mục đích dùng cho các lần tìm trong bốn giờ tới.',
  giveReason: 'Nêu mục đích',
  results: 'Kết quả',
};

export const findWordsEn: typeof findWordsVi = {
  title: 'Search the files',
  lead: 'Searches what is written in the cases that you may read: steps taken, documents, evidence. Accents do not matter.',
  label: 'What to look for',
  placeholder: 'Such as: bien ban nghiem thu, "exact phrase", -without',
  go: 'Search',
  clear: 'Clear the search',
  filters: 'Filters',
  kind: 'Found in',
  from: 'From',
  to: 'To',
  state: 'State',
  unit: 'Unit',
  stage: 'Stage',
  clearAll: 'Clear all filters',
  kinds: {
    title: 'Reference or name',
    entry: 'Step taken',
    document: 'Document',
    evidence: 'Evidence',
  },
  cases_one: '{{count}} case',
  cases_other: '{{count}} cases',
  casesMore: 'More than {{count}} cases',
  tolerant: 'Nothing was found as typed; these come close.',
  page: 'page {{page}}',
  moreHits_one: 'and {{count}} more place in this case',
  moreHits_other: 'and {{count}} more places in this case',
  more: 'More cases',
  searching: 'Searching…',
  start: 'Type what you are looking for',
  startNote:
    'Results are listed by case, with the place in which it stands. Every search is put on record; its words are not kept.',
  none: 'Nothing found for “{{words}}”',
  noneNote: 'Only files that you may read are searched. Try fewer words, or clear a filter.',
  reason: 'Say first what the search is for',
  reasonNote:
    'A search for a text or a name needs a purpose; it holds for the searches of the next four hours.',
  giveReason: 'Give a purpose',
  results: 'Results',
};

catalogue.addResourceBundle('vi', 'translation', { find: findWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { find: findWordsEn }, true, true);
