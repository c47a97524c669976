// How something goes to another body, under which article and with which documents: said alike wherever a matter is referred.
import { choice, documents, line } from '../fields.ts';

export const ways = {
  post: { vi: 'Bưu điện, có báo phát', en: 'Registered post' },
  courier: { vi: 'Giao nhận trực tiếp, có ký nhận', en: 'By hand, against a signature' },
  electronic: { vi: 'Trục liên thông văn bản điện tử', en: 'Electronic exchange of documents' },
};

export const sendingFields = {
  basis: line({
    ...{ vi: 'Căn cứ chuyển', en: 'Under which article' },
    helpVi: 'Ví dụ: Điều 4.13 và quy định của cơ quan nhận.',
    helpEn: 'For example: article 4.13 and the rule of the receiving body.',
  }),
  way: choice({ vi: 'Cách gửi', en: 'Way of sending' }, ways),
  documents: documents({
    ...{ vi: 'Văn bản gửi kèm', en: 'Documents sent' },
    helpVi: 'Ghi vào hồ sơ cùng mã băm và phiên bản mẫu của từng văn bản.',
    helpEn: 'Each goes on record with its hash and the version of its template.',
  }).optional(),
};

export const sendingSample = {
  basis: 'Điều 4.13 của quy trình và quy định về thẩm quyền của cơ quan nhận',
  way: 'post' as const,
};
