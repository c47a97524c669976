// A document without its proof: whether its code is that of one on record here, and its bytes those that were made. It rests on the word of
// whoever answers, which is why the proof is asked for next.
import type { VerifiedDocument } from '../../contract/document-schemas.ts';
import type { HeldDocument } from './check-document.ts';
import type { Verdict } from './verdict.ts';

export function checkCode(
  verdict: Verdict,
  { sha256, code }: HeldDocument,
  found: VerifiedDocument | null,
): void {
  if (code === null) {
    verdict.fails('Tệp không mang mã kiểm tra nào.', 'The file bears no verification code.', {
      vi: 'Hãy chọn tệp PDF như đã tải về, hoặc nhập mã in ở chân trang.',
      en: 'Choose the PDF as it was downloaded, or type the code from the foot of a page.',
    });
    return;
  }
  if (found === null) {
    verdict.open(`Chưa hỏi được nơi ban hành về mã ${code}.`, `The code ${code} could not be asked about.`, {
      vi: 'Hãy thử lại khi có mạng, hoặc thêm tệp chứng minh: không cần mạng.',
      en: 'Try again with a network, or add the proof, which needs none.',
    });
    return;
  }
  if (!found.known) {
    verdict.fails(`Ở đây không có văn bản nào mang mã ${code}.`, `No document here has the code ${code}.`, {
      vi: 'Hãy so mã với bản giấy. Nếu đúng mã, hãy hỏi cơ quan ghi trên văn bản.',
      en: 'Compare it with the paper. If it is right, ask the office that the document names.',
    });
    return;
  }
  if (found.sha256 !== sha256) {
    verdict.fails(
      `Tệp KHÔNG phải là văn bản đã lập mang mã ${code}: nội dung tệp khác với bản đã ghi.`,
      `The file is NOT the document that was made with the code ${code}: its content differs from what is on record.`,
      {
        vi: 'Đừng tin tệp này. Hãy lấy bản gốc từ người đã nhận hoặc cơ quan ban hành.',
        en: 'Do not rely on it. Get the original from whoever received it, or from the office that issued it.',
      },
    );
    return;
  }
  verdict.holds(
    `Tệp đúng là văn bản đã lập mang mã ${code}, không sai một ký tự.`,
    `The file is the document that was made with the code ${code}, to the letter.`,
  );
  verdict.open(
    'Câu trả lời này là lời của máy chủ ở đây.',
    'This answer rests on the word of the server here.',
    {
      vi: 'Quyết định đã tống đạt có tệp chứng minh (.proof.json): thêm tệp đó thì không phải tin ai.',
      en: 'A served decision has a proof (.proof.json): add it, and nobody has to be believed.',
    },
  );
}
