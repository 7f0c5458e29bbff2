const nbsp = '\u00A0'

/** Words of the files of a document: reading of scans, versions, signatures. */
export const vi = {
  // Bản quét
  scanWaiting: (ahead: number) =>
    `${ahead > 0 ? `Bản quét đang chờ đến lượt, còn ${ahead}${nbsp}bản trước.` : 'Bản quét sắp được đọc.'} Cứ nhập tay trong lúc chờ; đọc xong, Khéo chỉ điền vào ô còn trống.`,
  scanBegins: 'Đang mở bản quét. Cứ nhập tay trong lúc chờ; đọc xong, Khéo chỉ điền vào ô còn trống.',
  scanReading: (data: { page: number; pages: number }) =>
    `Đang đọc bản quét, trang${nbsp}${data.page}/${data.pages}. Cứ nhập tay trong lúc chờ; đọc xong, Khéo chỉ điền vào ô còn trống.`,
  scanRead: (confidence: number) =>
    `Chữ do máy nhận dạng từ bản quét, độ tin cậy ${confidence}/100. Bản gốc mới là căn cứ; đối chiếu trước khi dùng.`,
  scanBlank: 'Không thấy chữ nào trong bản quét. Xem bản gốc rồi nhập tay.',
  scanDoubtful: (data: { page: number; confidence: number }) =>
    `Trang${nbsp}${data.page}: chữ nhận dạng không chắc (${data.confidence}/100), xin đối chiếu bản gốc.`,
  scanUnread: (data: { page: number; why: string }) =>
    `Trang${nbsp}${data.page} không đọc được${data.why ? `: ${data.why}` : ''}. Xem bản gốc rồi nhập tay.`,
  scanReasons: {
    'no-picture': 'chữ của trang là nét vẽ, không phải ảnh',
    broken: 'ảnh của trang hỏng hoặc thuộc loại chưa đọc được',
    'too-large': 'ảnh của trang quá lớn',
    'too-slow': 'đọc trang này quá lâu',
    'out-of-time': 'hết thời gian đọc của cả tệp',
  } as Readonly<Record<string, string>>,
  scanStopped: 'Đã dừng đọc bản quét. Các trường để anh/chị nhập tay.',
  scanSecret:
    'Bản quét mang dấu chỉ độ mật; chữ của nó không được giữ. Hủy số này và chuyển sang sổ văn bản mật, ngoài hệ thống nối mạng.',
  // Tệp của văn bản
  fileKinds: {
    binary: 'chương trình hoặc dữ liệu của máy, không phải văn bản',
    image: 'ảnh',
    doc: 'Word cũ .doc',
    rtf: 'RTF',
    xlsx: 'bảng tính .xlsx',
    pptx: 'trình chiếu .pptx',
    odt: 'OpenDocument .odt',
    zip: 'tệp nén',
  } as Readonly<Record<string, string>>,
  attachmentWaits: 'Đang chờ đọc chữ trong tệp để tìm được theo nội dung.',
  attachmentReading: (data: { page: number; pages: number }) => `Đang đọc bản quét, trang${nbsp}${data.page}/${data.pages}.`,
  attachmentRead: (confidence: number) =>
    `Chữ do máy nhận dạng từ bản quét, độ tin cậy ${confidence}/100; tìm được theo nội dung.`,
  scanText: 'Xem chữ',
  scanTextHead: 'Chữ nhận dạng từ bản quét',
  earlierVersion: (newer: string) => `Bản trước, đã được bên gửi thay bằng ${newer}.`,
  newerVersion: 'Bản mới do bên gửi cập nhật; bản trước vẫn giữ bên dưới.',
  filesUpdated: (day: string) =>
    `Bên gửi đã cập nhật tệp ngày ${day}. Chữ và các việc trên trang này đọc từ bản đã vào sổ; xem bản mới ở phần tệp của văn bản.`,
  signatureWaits: 'Chữ ký số: đang kiểm tra',
  signatureFailed: 'Chữ ký số: chưa kiểm tra được tệp này',
  signatureVerdicts: {
    'hop-le': n => (n === 1 ? 'Chữ ký số hợp lệ' : `${n}${nbsp}chữ ký số hợp lệ`),
    'khong-hop-le': () => 'Chữ ký số không hợp lệ',
    'chua-xac-dinh': () => 'Chữ ký số chưa xác định được',
    'khong-co-chu-ky': () => 'Không có chữ ký số',
  } as Readonly<Record<'hop-le' | 'khong-hop-le' | 'chua-xac-dinh' | 'khong-co-chu-ky', (signatures: number) => string>>,
  signatureTrial: 'Ký bằng chứng thư dùng thử, không có giá trị pháp lý.',
  signatureChecked: (at: string) => `Kiểm tra lúc ${at}.`,
  scanProgress: 'Phần đã đọc của bản quét',
  scanCheck: 'Lưu, xem lại tiến độ',
  scanStop: 'Dừng đọc, nhập tay',
  scanAgain: 'Đọc lại',
  scanPaper: 'Chữ của bản quét hiện ở đây khi từng trang đọc xong.',
  scanListed: 'bản quét đang được đọc',
  scanNotYet: 'chưa đọc xong',
  scanByHand: 'nhập tay',
  scanNoText: 'Chưa có chữ nào đọc được. Tải bản gốc để xem và nhập tay.',
  noFiles: 'Sổ chỉ giữ thông tin đăng ký của văn bản này, không có tệp kèm theo.',
  noTextInFile: 'Tệp không có chữ đọc được. Tải bản gốc để xem.',
  placeSure: (data: { page: number; confidence: number }) => `trang${nbsp}${data.page}, ${data.confidence}/100`,
}

export type FilesText = typeof vi
