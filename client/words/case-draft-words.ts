// Words of drafts: whether what is written is safe, and what to do where it was changed elsewhere. Merged into
// `case-words.ts`.
export const caseDraftWordsVi = {
  draft: {
    idle: 'Những gì bạn viết được tự lưu; chỉ bạn xem được cho đến khi gửi.',
    saving: 'Đang lưu bản nháp…',
    saved: 'Đã lưu bản nháp lúc {{at}}. Chỉ bạn xem được.',
    away: 'Chưa lưu được lên máy chủ; bản nháp còn ở đây và sẽ được lưu lại.',
    conflictTitle: 'Bản nháp này đã được sửa ở nơi khác',
    conflict: 'Lưu ở nơi khác lúc {{at}}. Chưa có gì bị ghi đè; hãy chọn bản muốn giữ.',
    gone: 'Bản nháp đã được gửi hoặc bỏ ở nơi khác. Những gì bạn viết ở đây vẫn còn.',
    here: 'Ở đây',
    there: 'Ở nơi khác',
    empty: 'Để trống',
    keepMine: 'Giữ bản ở đây',
    takeTheirs: 'Lấy bản ở nơi khác',
  },
};

export const caseDraftWordsEn: typeof caseDraftWordsVi = {
  draft: {
    idle: 'What you write saves itself; only you can see it until you send it.',
    saving: 'Saving the draft…',
    saved: 'Draft saved at {{at}}. Only you can see it.',
    away: 'Not saved on the server yet; the draft is kept here and will be saved again.',
    conflictTitle: 'This draft was changed elsewhere',
    conflict: 'Saved elsewhere at {{at}}. Nothing has been overwritten; choose which to keep.',
    gone: 'The draft was sent or discarded elsewhere. What you wrote here is still here.',
    here: 'Here',
    there: 'Elsewhere',
    empty: 'Left empty',
    keepMine: 'Keep what is here',
    takeTheirs: 'Take what is elsewhere',
  },
};
