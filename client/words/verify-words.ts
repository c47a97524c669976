// The words of the public pages on which anybody checks a document or the record, under `t('verify.…')`. What a check found is said by the
// checks themselves (workflows/ledger/checks). `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';
import { ledgerWordsEn, ledgerWordsVi } from './verify-ledger-words.ts';

export const verifyWordsVi = {
  nav: { label: 'Kiểm chứng', check: 'Kiểm tra văn bản', ledger: 'Sổ kiểm chứng' },
  foot: 'Trang này không cần tài khoản và không dùng cookie. Tệp bạn chọn chỉ được đọc trong trình duyệt của bạn.',
  title: 'Văn bản này có thật không?',
  lead: 'Chọn quyết định (PDF) cùng tệp chứng minh đi kèm. Bạn sẽ biết văn bản có đúng từng ký tự như khi được tống đạt hay không, mà không phải tin ai.',
  private: 'Mọi phép kiểm tra chạy ngay trên máy này. Tệp không được gửi đi đâu.',
  drop: {
    act: 'Chọn tệp',
    hint: 'hoặc thả vào đây: quyết định PDF, tệp .proof.json, bản xuất ZIP, điểm kiểm chứng đã giữ',
    over: 'Thả tệp để kiểm tra',
    label: 'Tệp cần kiểm tra',
    remove: 'Bỏ tệp {{name}}',
    clear: 'Kiểm tra tệp khác',
  },
  kind: {
    document: 'Văn bản PDF',
    proof: 'Tệp chứng minh',
    ledger: 'Chứng minh của sổ',
    checkpoint: 'Điểm kiểm chứng',
    export: 'Bản xuất ZIP',
    unknown: 'Không nhận ra',
    large: 'Quá lớn',
  },
  running: 'Đang kiểm tra…',
  outcome: {
    document: {
      holds: 'Văn bản thật, chưa bị sửa',
      fails: 'Không thể tin văn bản này',
      unknown: 'Chưa kết luận được',
    },
    export: {
      holds: 'Bản xuất nguyên vẹn',
      fails: 'Bản xuất không nguyên vẹn',
      unknown: 'Đây không phải bản xuất của một vụ việc',
    },
    ledger: {
      holds: 'Chứng minh của sổ đúng',
      fails: 'Chứng minh của sổ không đúng',
      unknown: 'Không đọc được chứng minh của sổ',
    },
    checkpoint: {
      holds: 'Sổ vẫn giữ nguyên những gì bạn đã thấy',
      fails: 'Sổ không còn là sổ bạn đã thấy',
      unknown: 'Chưa so được với sổ',
    },
    proof: {
      holds: 'Còn thiếu văn bản',
      fails: 'Tệp chứng minh không dùng được',
      unknown: 'Còn thiếu văn bản',
    },
    unknown: {
      holds: 'Không nhận ra tệp này',
      fails: 'Không nhận ra tệp này',
      unknown: 'Không nhận ra tệp này',
    },
    large: { holds: 'Tệp quá lớn', fails: 'Tệp quá lớn', unknown: 'Tệp quá lớn' },
  },
  next: {
    export:
      'Nếu là DOCX, hãy dùng bản PDF của chính văn bản đó. Nếu là bản xuất, hãy tải lại: tệp có thể bị cắt cụt.',
    ledger: 'Hãy lấy lại tệp ledger.json từ bản xuất; tệp có thể bị cắt cụt.',
    checkpoint: 'Hãy thử lại khi có mạng: điểm kiểm chứng được so với sổ đang công bố.',
    proof: 'Hãy thêm tệp PDF được tải về cùng tệp chứng minh này.',
    unknown:
      'Trang này kiểm tra quyết định PDF, tệp .proof.json, bản xuất ZIP, ledger.json và điểm kiểm chứng. Ảnh chụp, bản quét hay DOCX không kiểm tra được; hãy nhập mã in ở chân trang.',
    large: 'Trình duyệt đọc tối đa 300 MB. Hãy dùng npx duecourse verify.',
    document: 'Hãy thêm tệp chứng minh, hoặc thử lại khi có mạng.',
  },
  mark: { holds: 'Đúng', fails: 'Sai', open: 'Lưu ý' },
  technical: 'Chi tiết kỹ thuật',
  detail: {
    sha256: 'SHA-256 của tệp',
    code: 'Mã kiểm tra',
    log: 'Khóa của sổ',
    index: 'Vị trí trong sổ',
    size: 'Số mục đã ký',
    act: 'Hành vi ghi nhận',
    recorded: 'Thời điểm ghi nhận',
  },
  code: {
    title: 'Chỉ có bản giấy?',
    lead: 'Nhập mã kiểm tra in ở chân trang để biết có văn bản mang mã đó không. Muốn biết từng chữ có đúng không thì cần tệp PDF.',
    label: 'Mã kiểm tra',
    act: 'Tra mã',
    known: 'Có văn bản mang mã này',
    knownNext: 'Hãy so loại, ngày và số hồ sơ với bản bạn có. Thả tệp PDF ở trên để kiểm tra từng ký tự.',
    unknown: 'Không có văn bản nào mang mã này',
    unknownNext: 'Hãy so lại từng chữ của mã. Nếu mã đúng, hãy hỏi cơ quan ghi trên văn bản.',
    kind: 'Loại',
    day: 'Ngày',
    ref: 'Hồ sơ',
    sha: 'SHA-256 của tệp',
    tooMany: 'Quá nhiều lần kiểm tra. Hãy chờ một phút.',
    failed: 'Chưa tra được mã. Hãy thử lại.',
  },
  asked:
    'Mã bạn quét là của: {{kind}}, ngày {{day}}. Hãy chọn tệp PDF của văn bản đó để kiểm tra từng ký tự.',
  askedUnknown: 'Mã bạn quét ({{code}}) không phải của văn bản nào ở đây.',
  trust: {
    title: 'Khóa mà bạn tin',
    lead: 'Không bắt buộc. Nếu bạn nhận khóa bằng cách khác (báo, bưu điện, người quen), hãy dán vào đây: kết quả khi đó không dựa vào trang này.',
    log: 'Khóa của sổ',
    witnesses: 'Khóa của người chứng kiến, mỗi dòng một khóa',
    wrong: 'Đây không phải khóa dạng tên+số+mã.',
  },
  ...ledgerWordsVi,
};

export const verifyWordsEn: typeof verifyWordsVi = {
  nav: { label: 'Verification', check: 'Check a document', ledger: 'Record of proof' },
  foot: 'This page needs no account and uses no cookies. The files that you choose are read in your browser alone.',
  title: 'Is this document genuine?',
  lead: 'Choose the decision (PDF) and the proof that came with it. You will know whether it is, to the letter, what was served, without having to believe anybody.',
  private: 'Every check runs on this machine. Your files are sent nowhere.',
  drop: {
    act: 'Choose files',
    hint: 'or drop them here: a decision as PDF, a .proof.json, an export as ZIP, a checkpoint that you kept',
    over: 'Drop to check',
    label: 'Files to check',
    remove: 'Remove {{name}}',
    clear: 'Check other files',
  },
  kind: {
    document: 'Document, PDF',
    proof: 'Proof',
    ledger: 'Proofs of the log',
    checkpoint: 'Checkpoint',
    export: 'Export, ZIP',
    unknown: 'Not recognised',
    large: 'Too large',
  },
  running: 'Checking…',
  outcome: {
    document: {
      holds: 'Genuine and unchanged',
      fails: 'Do not rely on this document',
      unknown: 'No conclusion yet',
    },
    export: {
      holds: 'The export is intact',
      fails: 'The export is not intact',
      unknown: 'This is no export of a case',
    },
    ledger: {
      holds: 'The proofs of the log hold',
      fails: 'The proofs of the log do not hold',
      unknown: 'The proofs of the log cannot be read',
    },
    checkpoint: {
      holds: 'The log still holds what you saw',
      fails: 'The log is not the one that you saw',
      unknown: 'It could not be compared with the log',
    },
    proof: {
      holds: 'The document is missing',
      fails: 'The proof cannot be used',
      unknown: 'The document is missing',
    },
    unknown: {
      holds: 'This file is not recognised',
      fails: 'This file is not recognised',
      unknown: 'This file is not recognised',
    },
    large: {
      holds: 'The file is too large',
      fails: 'The file is too large',
      unknown: 'The file is too large',
    },
  },
  next: {
    export:
      'If it is a DOCX, use the PDF of the same document. If it is an export, download it again: it may have been cut off.',
    ledger: 'Get ledger.json from the export once more; it may have been cut off.',
    checkpoint: 'Try again with a network: a checkpoint is held against the log as it is served.',
    proof: 'Add the PDF that was downloaded with this proof.',
    unknown:
      'This page checks decisions as PDF, .proof.json, exports as ZIP, ledger.json and checkpoints. Photographs, scans and DOCX cannot be checked; type the code from the foot of a page instead.',
    large: 'A browser reads 300 MB at most. Use npx duecourse verify.',
    document: 'Add the proof, or try again with a network.',
  },
  mark: { holds: 'Right', fails: 'Wrong', open: 'Note' },
  technical: 'Technical details',
  detail: {
    sha256: 'SHA-256 of the file',
    code: 'Verification code',
    log: 'Key of the log',
    index: 'Place in the log',
    size: 'Entries signed',
    act: 'Recorded act',
    recorded: 'Recorded at',
  },
  code: {
    title: 'Only on paper?',
    lead: 'Type the verification code from the foot of a page to learn whether there is a document with it. Whether every word is right takes the PDF.',
    label: 'Verification code',
    act: 'Look it up',
    known: 'There is a document with this code',
    knownNext:
      'Compare kind, date and reference with what you hold. Drop the PDF above to check every letter.',
    unknown: 'There is no document with this code',
    unknownNext: 'Compare the code letter by letter. If it is right, ask the office that the document names.',
    kind: 'Kind',
    day: 'Date',
    ref: 'Case',
    sha: 'SHA-256 of the file',
    tooMany: 'Too many checks. Wait a minute.',
    failed: 'The code could not be looked up. Try again.',
  },
  asked: 'The code that you scanned is of: {{kind}}, {{day}}. Choose its PDF to check every letter.',
  askedUnknown: 'The code that you scanned ({{code}}) is of no document here.',
  trust: {
    title: 'Keys that you trust',
    lead: 'Optional. If you have a key from elsewhere (a newspaper, the post, somebody you know), paste it here: the answer then does not rest on this page.',
    log: 'Key of the log',
    witnesses: 'Keys of witnesses, one a line',
    wrong: 'This is no key of the form name+number+code.',
  },
  ...ledgerWordsEn,
};

catalogue.addResourceBundle('vi', 'translation', { verify: verifyWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { verify: verifyWordsEn }, true, true);
