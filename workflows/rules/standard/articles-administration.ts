// Chapter X: how the organisation administers itself. It binds administrators and decides nothing about a case.
import type { RulePack } from '../pack.ts';

export const articlesAdministration: RulePack['articles'] = {
  '40.1': {
    title: { vi: 'Danh bạ', en: 'The directory' },
    text: {
      vi: 'Danh bạ chỉ gồm thành viên và cán bộ của tổ chức, ghi từng người một. Cấp trên trực tiếp được ghi đúng. Người rời tổ chức mất mọi vai trò, không mất quyền theo dõi việc của chính mình.',
      en: 'The directory holds members and officials of the organisation, entered one at a time. Direct superiors are kept true. Whoever leaves loses every role and keeps what is their own.',
    },
  },
  '40.2': {
    title: { vi: 'Đơn vị', en: 'Units' },
    text: {
      vi: 'Mỗi đơn vị thuộc một đơn vị cấp trên, trừ đơn vị cao nhất. Người đứng đầu thuộc đơn vị hoặc cấp trên của nó và chịu trách nhiệm phòng ngừa.',
      en: 'Each unit belongs to one above it, but for the top. Its head belongs to it or to one above it, and prevention is the head’s duty.',
    },
  },
  '40.3': {
    title: { vi: 'Giao vai trò', en: 'Roles' },
    text: {
      vi: 'Vai trò được giao ở một đơn vị, cho một thời gian, sớm nhất từ hôm nay. Không ai tự giao vai trò cho mình. Chấm dứt là có hiệu lực ngay.',
      en: 'A role is granted in a unit, for a period, from today at the earliest. Nobody grants one to themselves. Ending it takes effect at once.',
    },
  },
  '40.4': {
    title: { vi: 'Quản trị viên', en: 'Administrators' },
    text: {
      vi: 'Quản trị viên không giữ vai trò nào khác và không thấy vụ việc nào. Luôn còn ít nhất một quản trị viên không thời hạn.',
      en: 'An administrator holds no other role and sees no case. One whose role has no end always remains.',
    },
  },
  '40.5': {
    title: { vi: 'Người thay', en: 'Deputies' },
    text: {
      vi: 'Người giữ vai trò hoặc quản trị viên cử người thay, có ngày kết thúc, không quá mức tối đa và không quá thời gian giữ vai trò. Người thay làm việc với tư cách của mình, được ghi rõ là người thay, không cử tiếp. Ghế trong hội đồng và phân công đích danh không được ủy quyền.',
      en: 'The holder of a role, or an administrator, names a deputy: with an end, no longer than allowed and no longer than the role is held. A deputy acts as themselves, is named as such and passes nothing on. Seats in a body and appointments by name have no deputy.',
    },
  },
  '40.6': {
    title: { vi: 'Kê khai người thân', en: 'Declared ties' },
    text: {
      vi: 'Mỗi người tự kê khai người thân trong tổ chức; bản giấy do quản trị viên ghi lại. Chỉ dùng để tránh xung đột lợi ích; không ai được xem danh sách.',
      en: 'Everybody declares their own relatives in the organisation; what is declared on paper is entered by an administrator. It keeps conflicts out and is used for nothing else; nobody lists it.',
    },
  },
  '40.7': {
    title: { vi: 'Bộ quy tắc', en: 'Rule packs' },
    text: {
      vi: 'Chỉ áp dụng bộ quy tắc đã qua rà soát và đã được đối chiếu nguồn. Vụ việc giữ bộ quy tắc lúc mở.',
      en: 'A pack is used once its review accepts it and somebody has checked it against its sources. A case keeps the pack that it was opened under.',
    },
  },
  '40.8': {
    title: { vi: 'Lịch làm việc', en: 'The calendar' },
    text: {
      vi: 'Ngày nghỉ và ngày làm bù được ghi kèm căn cứ, chỉ cho ngày sắp tới, thành ấn bản mới. Vụ việc giữ ấn bản lúc mở.',
      en: 'Days off and compensatory working days are entered with their basis, for days to come only, as a new edition. A case keeps the edition that it was opened under.',
    },
  },
};
