// Words of a secret ballot: the paper, the vote, the count that anybody can repeat. Merged into `case-words.ts`.
export const ballotWordsVi = {
  ballot: {
    secret: 'Bỏ phiếu kín',
    secretNote:
      'Phiếu được máy chủ ký mù: không ai, kể cả người giữ hệ thống, biết phiếu nào của ai. Hãy dùng cùng một thiết bị cho đến khi bỏ phiếu xong.',
    take: 'Nhận phiếu',
    taking: 'Đang nhận phiếu…',
    ready: 'Phiếu của bạn đã sẵn sàng trên thiết bị này.',
    waitToOpen: 'Chờ chủ tọa mở bỏ phiếu khi mọi người đã nhận phiếu.',
    elsewhere:
      'Bạn đã nhận phiếu trên một thiết bị hoặc trình duyệt khác. Hãy bỏ phiếu ở đó; phiếu không nằm trên máy chủ.',
    issued: 'Đã nhận phiếu',
    cast: 'Đã bỏ phiếu',
    choose: 'Bạn chọn phương án nào?',
    review: 'Xem lại',
    confirmTitle: 'Bạn sẽ bỏ phiếu cho: {{choice}}',
    confirmNote: 'Không sửa được sau khi bỏ. Không ai biết bạn đã chọn gì.',
    castNow: 'Bỏ phiếu: {{choice}}',
    back: 'Chọn lại',
    castDone: 'Phiếu của bạn đã vào hòm phiếu.',
    number: 'Số phiếu của bạn',
    numberNote: 'Chỉ thiết bị này biết. Dùng để tìm phiếu của bạn trong kết quả; đừng cho ai xem.',
    refused: 'Hòm phiếu không nhận: {{why}}',
    failed: 'Chưa nhận được phiếu. Hãy thử lại.',
    listed: 'Các phiếu đã bỏ',
    listedNote: 'Theo thứ tự số phiếu, không theo thứ tự bỏ. Ai cũng kiểm lại được.',
    mine: 'phiếu của bạn',
    notListed:
      'Không công bố từng phiếu: số phiếu quá ít hoặc mọi người chọn giống nhau nên danh sách sẽ làm lộ lựa chọn.',
    recount: 'Kiểm lại tại đây',
    recountSame: 'Đã kiểm lại {{count}} phiếu: đúng như kết quả đã công bố.',
    recountDiffers: 'Kiểm lại không khớp với kết quả đã công bố. Hãy báo ngay cho kiểm toán.',
    spoilt: 'Phiếu hỏng: {{count}}',
  },
};

export const ballotWordsEn: typeof ballotWordsVi = {
  ballot: {
    secret: 'Secret ballot',
    secretNote:
      'The server signs your paper without seeing it: nobody, not even whoever runs the system, can tell whose it is. Stay on this device until you have voted.',
    take: 'Take your paper',
    taking: 'Taking your paper…',
    ready: 'Your paper is ready on this device.',
    waitToOpen: 'The chair opens the vote once everybody has a paper.',
    elsewhere:
      'You took your paper on another device or browser. Vote there; the paper is not on the server.',
    issued: 'Papers taken',
    cast: 'Papers cast',
    choose: 'Which do you choose?',
    review: 'Review',
    confirmTitle: 'You are about to vote for: {{choice}}',
    confirmNote: 'It cannot be changed once cast. Nobody learns what you chose.',
    castNow: 'Cast: {{choice}}',
    back: 'Choose again',
    castDone: 'Your paper is in the box.',
    number: 'Your paper number',
    numberNote: 'Known to this device alone. Find your paper in the count by it; show it to nobody.',
    refused: 'The box did not take it: {{why}}',
    failed: 'The paper could not be taken. Please try again.',
    listed: 'The papers cast',
    listedNote: 'In the order of their numbers, not of casting. Anybody can recount them.',
    mine: 'your paper',
    notListed:
      'The papers are not listed one by one: there are so few, or all alike, that the list would show who chose what.',
    recount: 'Recount here',
    recountSame: '{{count}} papers recounted: the published result holds.',
    recountDiffers: 'The recount differs from the published result. Tell the auditor at once.',
    spoilt: 'Spoilt papers: {{count}}',
  },
};
