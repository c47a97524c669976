// Plots on bribery and on misused funds and assets (GI-01, GI-02). Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnMoney: readonly Plot[] = [
  {
    provision: 'GI-01',
    topic: 'việc nhận tiền khi giải quyết hồ sơ',
    subject: 'Nhận tiền của người làm thủ tục {procedure}',
    account:
      'Người phản ánh cho biết đã nộp hồ sơ {procedure} tại {unit} và bị yêu cầu đưa thêm {amount} ngoài phí, lệ phí để được giải quyết trước hạn. Tiền được đưa làm {count} lần, có tin nhắn hẹn giờ và địa điểm. Sau khi đưa tiền, hồ sơ có kết quả sớm hơn giấy hẹn.',
    act: '{Months}, khi được giao thụ lý hồ sơ {procedure}, đã nhận {amount} của người nộp hồ sơ, ngoài khoản phí, lệ phí phải thu, để giải quyết trước hạn.',
    places: ['Bộ phận một cửa của đơn vị', 'Phòng làm việc tầng 2 của đơn vị', 'Quán nước cạnh cổng cơ quan'],
    basis:
      'Phiếu kiểm soát quá trình giải quyết hồ sơ ghi người này là người thụ lý; số điện thoại trong tin nhắn trùng với số đã đăng ký trong lý lịch công tác.',
    exhibits: [
      'Bản in tin nhắn trao đổi giữa hai bên, có lập vi bằng',
      'Phiếu kiểm soát quá trình giải quyết hồ sơ {procedure}',
      'Sao kê tài khoản của người nộp hồ sơ',
      'Sổ giao nhận kết quả một cửa',
    ],
    speaksFor:
      'Tin nhắn nêu số tiền và thời điểm; sao kê thể hiện rút {amount} ngay trước lần hẹn; hồ sơ được trả trước hạn mà không có lý do ghi trong phiếu kiểm soát.',
    speaksAgainst:
      'Không có người thứ ba chứng kiến việc giao tiền; hồ sơ đủ điều kiện được giải quyết; một số hồ sơ khác trong cùng kỳ cũng trả sớm.',
    denied:
      'Tôi không nhận bất kỳ khoản tiền nào ngoài biên lai. Tin nhắn là trao đổi về giấy tờ còn thiếu; hồ sơ trả sớm vì tuần đó ít hồ sơ. Đề nghị đối chiếu toàn bộ hồ sơ cùng kỳ để thấy thời gian giải quyết là như nhau.',
    admitted:
      'Tôi thừa nhận có nhận tiền bồi dưỡng và nhận thức được là sai. Tôi đã trả lại đủ số tiền trước khi nhận thông báo và xin chịu trách nhiệm về việc làm của mình.',
    slots: {
      procedure: [
        'SXD,HCC|cấp phép xây dựng',
        'SNM,HCC|cấp giấy chứng nhận quyền sử dụng đất',
        'SNM,HCC|đăng ký biến động đất đai',
        'SYT|cấp phép hành nghề',
        'CCT|hoàn thuế giá trị gia tăng',
        'CCN|lắp đặt đồng hồ nước',
        'xác nhận hồ sơ hưởng chế độ',
        'thanh toán kinh phí',
      ],
    },
  },
  {
    provision: 'GI-01',
    topic: 'việc nhận lợi ích của nhà thầu',
    subject: 'Nhận quà có giá trị của nhà thầu {package}',
    account:
      'Thông tin cho biết trong thời gian xét chọn nhà thầu {package}, cán bộ tham gia tổ chuyên gia đã nhận của nhà thầu {gift}, trị giá khoảng {amount}. Nhà thầu này sau đó được đề nghị trúng thầu.',
    act: 'Là thành viên tổ chuyên gia xét thầu {package}, {months} đã nhận của nhà thầu dự thầu {gift}, trị giá {amount}.',
    places: ['Trụ sở đơn vị', 'Nơi tổ chức hội nghị khách hàng của nhà thầu'],
    basis: 'Quyết định {doc} cử người này vào tổ chuyên gia; hóa đơn của nhà cung cấp ghi tên người nhận.',
    exhibits: [
      'Quyết định {doc} thành lập tổ chuyên gia',
      'Hóa đơn và phiếu giao {gift}',
      'Biên bản chấm thầu {package}',
    ],
    speaksFor:
      'Hóa đơn ghi tên người nhận và ngày nhận nằm trong thời gian chấm thầu; người nhận không báo cáo và không từ chối.',
    speaksAgainst:
      'Điểm chấm của người này không cao hơn các thành viên khác; chưa có tài liệu cho thấy hai bên thỏa thuận về kết quả.',
    denied:
      'Tôi không biết {gift} là của nhà thầu; người thân nhận hộ khi tôi đi công tác và tôi đã trả lại sau ba ngày. Phiếu chấm điểm của tôi hoàn toàn theo tiêu chí.',
    admitted:
      'Tôi có nhận và chậm báo cáo. Tôi không vì thế mà chấm khác đi, nhưng hiểu rằng đáng lẽ phải từ chối ngay. Tôi đã nộp lại cho cơ quan.',
    slots: {
      package: [
        'SYT,YSH|gói thầu cung cấp vật tư y tế',
        'gói thầu sửa chữa trụ sở',
        'CCN|gói thầu cung cấp ống và phụ kiện',
        'SGD,CDN,TCT|gói thầu mua sắm thiết bị dạy học',
        'gói thầu mua sắm máy tính',
      ],
      gift: [
        'một chuyến nghỉ dưỡng cho gia đình',
        'một máy tính xách tay',
        'một bộ điện thoại',
        'phiếu mua hàng',
      ],
    },
  },
  {
    provision: 'GI-02',
    topic: 'việc sử dụng quỹ sai mục đích',
    subject: 'Sử dụng {fund} sai mục đích',
    account:
      'Qua đối chiếu sổ quỹ với chứng từ của {unit}, phát hiện {count} phiếu chi từ {fund} với tổng số tiền {amount} không có quyết định phê duyệt hoặc có nội dung chi không thuộc quy chế sử dụng quỹ.',
    act: '{Months}, đã lập và thực hiện {count} phiếu chi với tổng số {amount} từ {fund} cho nội dung không có trong quy chế chi tiêu nội bộ và không có quyết định cho phép.',
    places: ['Bộ phận kế toán của đơn vị', 'Phòng quỹ của đơn vị', 'Trụ sở đơn vị'],
    basis: 'Chữ ký trên các phiếu chi và bảng phân công nhiệm vụ tài chính của đơn vị theo Quyết định {doc}.',
    exhibits: [
      'Các phiếu chi từ {fund} trong kỳ',
      'Sổ quỹ tiền mặt và biên bản kiểm kê quỹ',
      'Quy chế chi tiêu nội bộ kèm Quyết định {doc}',
      'Giấy rút tiền và ủy nhiệm chi',
    ],
    speaksFor:
      'Phiếu chi có chữ ký của người bị xem xét; quy chế chi tiêu nội bộ không có nội dung chi này; không tìm thấy quyết định phê duyệt.',
    speaksAgainst:
      'Một phần số tiền đã được hoàn lại quỹ trước khi có phản ánh; có văn bản đề nghị bổ sung quy chế nhưng chưa được ban hành.',
    denied:
      'Các khoản chi đều phục vụ công việc chung và đã báo cáo miệng với lãnh đạo. Tôi không giữ lại khoản nào cho mình; đề nghị xem lại giấy đề nghị thanh toán kèm theo từng phiếu chi.',
    admitted:
      'Tôi thừa nhận đã chi khi chưa có quyết định vì nghĩ sẽ được bổ sung sau. Tôi đã nộp lại số tiền còn thiếu và xin rút kinh nghiệm.',
    slots: {
      fund: [
        'quỹ phúc lợi',
        'quỹ khen thưởng',
        'kinh phí đào tạo',
        'nguồn thu dịch vụ',
        'kinh phí công tác phí',
      ],
    },
  },
  {
    provision: 'GI-02',
    topic: 'việc dùng tài sản công cho việc riêng',
    subject: 'Sử dụng {asset} cho việc riêng',
    account:
      'Phản ánh cho biết {asset} của {unit} nhiều lần được sử dụng ngoài giờ làm việc, vào ngày nghỉ, không phục vụ nhiệm vụ; chi phí nhiên liệu, bảo dưỡng vẫn thanh toán từ kinh phí của đơn vị.',
    act: '{Months}, đã {count} lần sử dụng {asset} cho việc riêng, không có lệnh điều động, và thanh toán {amount} chi phí từ kinh phí của đơn vị.',
    places: ['Trụ sở đơn vị và các tuyến đường trong tỉnh', 'Kho tài sản của đơn vị'],
    basis: 'Biên bản bàn giao tài sản ghi người này là người được giao quản lý; sổ theo dõi có chữ ký nhận.',
    exhibits: [
      'Sổ theo dõi sử dụng {asset}',
      'Chứng từ thanh toán nhiên liệu, bảo dưỡng',
      'Dữ liệu hành trình trích xuất từ nhà cung cấp',
    ],
    speaksFor: 'Dữ liệu hành trình có {count} chuyến vào ngày nghỉ mà sổ không ghi lệnh điều động.',
    speaksAgainst: 'Có {count} chuyến khác cũng không ghi sổ nhưng đã xác định là đi công tác đột xuất.',
    denied:
      'Những chuyến đi đó là đột xuất theo yêu cầu qua điện thoại, tôi chưa kịp xin lệnh bằng văn bản. Việc riêng nếu có tôi đều tự trả chi phí.',
    admitted: 'Tôi có sử dụng vào việc gia đình một số lần và đã hoàn trả chi phí. Tôi xin nhận trách nhiệm.',
    slots: {
      asset: [
        'xe ô tô công vụ',
        'máy phát điện dự phòng',
        'máy tính và máy in của cơ quan',
        'CCN,BQL|máy xúc của đội thi công',
        'SXD,SNM,BQL,CKL|thiết bị đo đạc',
      ],
    },
  },
];
