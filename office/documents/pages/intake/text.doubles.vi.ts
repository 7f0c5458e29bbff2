const nbsp = '\u00A0'

/** What is said of a waiting document that may be registered already, and of those put aside. */
export const doubles = {
  doubleHead: (data: { number: number | null; on: string }) =>
    data.number === null
      ? `Văn bản này có thể đã đăng ký ngày${nbsp}${data.on}`
      : `Văn bản này có thể đã đăng ký: số đến${nbsp}${data.number}, ngày${nbsp}${data.on}`,
  doubleNumber: 'Cùng số, cùng ngày, cùng cơ quan ban hành. Đối chiếu rồi chọn cách xử lý; chưa chọn thì chưa vào sổ được.',
  doubleFile: 'Tệp giống hệt một văn bản đã đăng ký. Đối chiếu rồi chọn cách xử lý; chưa chọn thì chưa vào sổ được.',
  doubleCaption: 'Đối chiếu văn bản đang vào sổ với văn bản đã đăng ký',
  doubleThis: 'Đang vào sổ',
  doubleThat: (number: number | null) => (number === null ? 'Đã đăng ký' : `Số đến${nbsp}${number}`),
  doubleSame: 'giống',
  doubleDiffers: 'khác',
  doubleFiles: 'Tệp',
  doubleFileSame: 'giống từng byte',
  doubleWhere: 'Đang ở đâu',
  doubleAttach: (number: number | null) => (number === null ? 'Gắn vào văn bản đã đăng ký' : `Gắn vào số đến${nbsp}${number}`),
  doubleSendBack: 'Gửi trả, không vào sổ',
  doubleActsNote:
    'Bản mới về đứng cùng văn bản đã đăng ký, không lấy số. Gửi trả thì bên gửi qua trục liên thông nhận được lý do; văn bản giấy gửi lại kèm lý do ấy.',
  doubleReasons: {
    attach: ({ number, on }: { number: number | null; on: string }) =>
      `Trùng văn bản số đến ${number ?? ''}, ngày ${on}; đã gắn vào số ấy.`,
    'send-back': ({ number, on }: { number: number | null; on: string }) =>
      `Trùng văn bản số đến ${number ?? ''}, đã nhận ngày ${on}; gửi trả.`,
  },
  doubleOther: 'Là văn bản khác: vẫn vào sổ số mới',
  doubleReason: 'Vì sao là văn bản khác',
  doubleOpen: (number: number | null) => (number === null ? 'Mở văn bản đã đăng ký' : `Mở số đến${nbsp}${number}`),
  asideHead: (days: number) => `Đã bỏ khỏi danh sách chờ, ${days}${nbsp}ngày qua`,
  asideReason: 'Lý do',
  asideBy: 'Người bỏ',
  asideAt: 'Lúc',
  asideBack: 'Lấy lại',
  asideSender: 'bên gửi lấy lại',
}
