const nbsp = '\u00A0'

/** Words of sending inside the office, of documents that came signed, of cancelled numbers. */
export const sendingVi = {
  cameSigned: 'Văn bản đến đã ký sẵn: không qua các cấp duyệt trong hệ thống.',
  numberCancelled: ({ designation, reason, on }: { designation: string; reason: string; on: string }) =>
    `Số${nbsp}${designation} đã hủy ngày${nbsp}${on}: ${reason}`,
  cancelIssued: 'Hủy số',
  cancelIssuedTitle: 'Hủy số văn bản',
  cancelIssuedWill: (designation: string) =>
    `Số${nbsp}${designation} ở lại trong sổ, gạch bỏ kèm lý do, không cấp lại. Văn bản trở về Chờ ban hành để lấy số khác.`,
  cancelIssuedDo: (designation: string) => `Hủy số ${designation}`,
  registerSigned: 'Đăng ký văn bản đã ký',
  registerSignedNote:
    'Dùng cho văn bản đã ký trên giấy hoặc ký số ở nơi khác: vào sổ văn bản đi với số, ngày, người ký ghi trên văn bản, không qua các cấp duyệt.',
  signedFile: 'Bản đã ký (PDF), kèm tệp khác nếu có',
  signedFileLimits: 'Tệp đầu là bản đã ký; tối đa 50 MB mỗi tệp',
  signedFileReads: 'Đang đọc',
  readSignedFile: 'Đọc tệp',
  readFromFile: 'Các ô còn trống đã điền theo tệp. Đối chiếu với bản đã ký rồi vào sổ.',
  readScan: 'Tệp là bản quét, đang nhận dạng chữ; ô còn trống sẽ tự điền, hoặc bấm “Đọc tệp” lần nữa. Vẫn có thể nhập ngay.',
  readNothing: 'Không đọc được số, ngày, trích yếu trong tệp. Nhập theo bản đã ký.',
  signedFileKept: 'Tệp đã nhận',
  issuedOnDay: 'Ngày văn bản',
  signedByName: 'Họ và tên người ký',
  signedByHint: 'Gõ khi người ký không có trong danh sách trên.',
  signHintOfType: 'Để trống thì lấy theo tên loại và cơ quan.',
  sendAtOnce: 'Gửi ngay cho các nơi nhận ở trên',
  registerSignedDo: 'Vào sổ văn bản đi',
  copyAct: 'Sao văn bản',
  copyTitle: 'Sao y, trích sao, sao lục',
  copyNote:
    'Bản sao được đánh số chung trong sổ bản sao, ký hiệu SY, TrS, SL (Điều 25, Phụ lục I phần II Nghị định 30/2020/NĐ-CP). In tờ sao, ký, đóng dấu, quét lại rồi vào sổ.',
  copyOf: (name: string) => `Sao từ: ${name}.`,
  copyKind: 'Hình thức sao',
  copySheet: 'Tờ sao',
  copySheetNote:
    'Khéo vẽ tờ sao theo mẫu 3.1: hình thức sao, cơ quan sao, số, ngày, người ký, nơi nhận như đã ghi ở đây. Sao y, sao lục: in dưới phần cuối của bản chụp, bản in văn bản, hoặc trang sau. Trích sao: cả bản, đủ thể thức của văn bản và phần được chọn.',
  copyPrinted: 'Nơi nhận in trên bản sao',
  copyPrintedHint: 'Mỗi dòng một nơi nhận.',
  copyPart: (n: number) => `Phần trích (với trích sao): chọn trong ${n} đoạn`,
  copyPartChoose: 'Đoạn được trích',
  copySheetPrint: 'Xem và in tờ sao (PDF)',
  copyElectronic: 'Bản sao điện tử',
  copyElectronicNote:
    'Con dấu số của cơ quan ký lên tệp; góc trên bên phải trang đầu ghi hình thức sao, cơ quan sao, thời gian ký. Sao y, sao lục: chọn bản quét của văn bản giấy ở trên, để trống thì lấy bản quét trong hệ thống. Trích sao: Khéo lập lại văn bản với phần được chọn.',
  copyNoSeal: 'Cơ quan chưa có con dấu số dùng được. Thêm khóa của con dấu để sao điện tử, hoặc sao giấy.',
  copySealDo: 'Ký số bản sao và vào sổ',
  copyFile: 'Bản sao đã ký, đóng dấu (PDF)',
  passOnTitle: 'Chuyển tiếp văn bản đến',
  answerIncoming: 'Soạn văn bản trả lời',
  passOnNote:
    'Gửi nguyên tệp, số, ngày, người ký và cơ quan ban hành của văn bản; đơn vị trong hệ thống nhận ngay, cơ quan ngoài qua trục liên thông.',
  passOnDo: 'Chuyển tiếp',
  toIncoming: 'Về trang văn bản đến',
  sendInside: 'Gửi trong cơ quan',
  sendInsideTitle: 'Gửi người, phòng trong cơ quan',
  sendInsideNote:
    'Chọn từ danh sách của cơ quan. Người được gửi mở văn bản ngay trên Khéo; trang văn bản cho biết ai đã đọc, lúc nào.',
  wholeDivision: (name: string) => `Cả ${name}`,
  noDivision: 'Không thuộc phòng nào',
  hasIt: 'đã gửi',
}

export type SendingText = typeof sendingVi
