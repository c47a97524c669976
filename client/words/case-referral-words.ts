// Words of what was referred to other bodies, under `t('case.referral.…')`.
export const referralWordsVi = {
  title: 'Đã chuyển cơ quan khác',
  to: 'Cơ quan nhận',
  unsaid: 'Không ghi',
  sent: 'Đã gửi',
  basis: 'Căn cứ',
  documents: 'Văn bản gửi kèm',
  noDocuments: 'Không có',
  acknowledged: 'Xác nhận đã nhận',
  due: 'Hạn trả lời',
  answered: 'Trả lời',
  notYet: 'Chưa',
  late: 'Trễ hạn',
  inTime: 'Đúng hạn',
};

export const referralWordsEn: typeof referralWordsVi = {
  title: 'Referred to other bodies',
  to: 'Receiving body',
  unsaid: 'Not recorded',
  sent: 'Sent',
  basis: 'Under',
  documents: 'Documents sent',
  noDocuments: 'None',
  acknowledged: 'Acknowledged',
  due: 'Answer due',
  answered: 'Answer',
  notYet: 'Not yet',
  late: 'Late',
  inTime: 'In time',
};
