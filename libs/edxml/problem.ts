/** What can be wrong with a package, in words that say what to do next. */
export const edxmlProblems = {
  'edxml/missing-field': 'Gói tin thiếu thông tin bắt buộc. Bổ sung rồi gửi lại.',
  'edxml/bad-field': 'Thông tin trong gói tin viết sai hoặc quá dài. Sửa rồi gửi lại.',
  'edxml/double-receiver': 'Một cơ quan nhận được ghi hai lần. Bỏ bớt một lần.',
  'edxml/not-xml': 'Tệp không phải XML đúng cú pháp. Đề nghị bên gửi gửi lại.',
  'edxml/not-utf8': 'Gói tin phải viết bằng UTF-8. Đề nghị bên gửi gửi lại.',
  'edxml/doctype': 'Gói tin có khai báo DOCTYPE hoặc thực thể; không nhận để giữ an toàn.',
  'edxml/not-edxml': 'Tệp XML này không phải gói tin edXML theo QCVN 102:2016/BTTTT.',
  'edxml/bad-namespace': 'Phần tử trong gói tin thuộc không gian tên khác với QCVN 102:2016/BTTTT.',
  'edxml/too-large': 'Gói tin hoặc tệp đính kèm vượt giới hạn. Chia nhỏ tệp hoặc gửi bằng cách khác.',
  'edxml/too-deep': 'Gói tin lồng quá nhiều lớp; không nhận để giữ an toàn.',
  'edxml/bad-base64': 'Tệp đính kèm bị hỏng khi gửi (mã base64 sai hoặc đứt giữa chừng). Đề nghị bên gửi gửi lại.',
  'edxml/attachment-without-name': 'Tệp đính kèm không có tên. Đề nghị bên gửi gửi lại.',
  'edxml/attachment-missing': 'Gói tin kê một tệp đính kèm nhưng không gửi kèm tệp đó. Đề nghị bên gửi gửi lại.',
  'edxml/attachment-unlisted': 'Gói tin có tệp đính kèm không được kê trong danh mục. Đề nghị bên gửi gửi lại.',
  'edxml/path-in-name': 'Tên tệp đính kèm có đường dẫn; chỉ giữ phần tên tệp.',
  'edxml/unprefixed': 'Phần tử trong phong bì không có tiền tố edXML; trục quốc gia sẽ không nhận gói tin như vậy.',
  'edxml/cut-short': 'Gói tin bị đứt giữa chừng. Đề nghị bên gửi gửi lại.',
} as const

export type EdxmlProblemCode = keyof typeof edxmlProblems

/** One fault of a package; `at` names the element (`MessageHeader/Subject`) or the attachment. */
export type EdxmlFault = { readonly code: EdxmlProblemCode; readonly at: string }

/** A package that cannot be written or read. */
export class EdxmlProblem extends Error {
  readonly code: EdxmlProblemCode
  readonly at: string
  constructor(code: EdxmlProblemCode, at = '') {
    super(at === '' ? edxmlProblems[code] : `${edxmlProblems[code]} (${at})`)
    this.name = 'EdxmlProblem'
    this.code = code
    this.at = at
  }
}
