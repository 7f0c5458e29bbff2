const nbsp = '\u00A0'
type Told = { readonly by: string; readonly reason: string }
type Said = Told & { readonly on: string }

const because = (reason: string): string => (reason === '' ? '' : ` Lý do: ${reason}`)

/** What a sender says of a document after it came; `asked` in the words of a page, `told` in those of its history. */
export const senderSays = {
  'thu-hoi': ({ on, reason }: Said) => `Ngày${nbsp}${on}, bên gửi thu hồi văn bản này.${because(reason)}`,
  'cap-nhat': ({ on, reason }: Said) => `Ngày${nbsp}${on}, bên gửi đề nghị cập nhật văn bản này.${because(reason)}`,
  'thay-the': ({ on, by, reason }: Said) =>
    `Ngày${nbsp}${on}, bên gửi thay thế văn bản này bằng văn bản số${nbsp}${by}.${because(reason)}`,
  'sua-doi': ({ on, by, reason }: Said) =>
    `Ngày${nbsp}${on}, bên gửi sửa đổi văn bản này bằng văn bản số${nbsp}${by}.${because(reason)}`,
  'dinh-chinh': ({ on, by, reason }: Said) =>
    `Ngày${nbsp}${on}, bên gửi đính chính văn bản này bằng công văn số${nbsp}${by}.${because(reason)}`,
}

export const senderTold = {
  'thu-hoi': ({ reason }: Told) => `Bên gửi thu hồi văn bản.${because(reason)}`,
  'cap-nhat': ({ reason }: Told) => `Bên gửi đề nghị cập nhật văn bản.${because(reason)}`,
  'thay-the': ({ by, reason }: Told) => `Bên gửi thay thế bằng văn bản số${nbsp}${by}.${because(reason)}`,
  'sua-doi': ({ by, reason }: Told) => `Bên gửi sửa đổi bằng văn bản số${nbsp}${by}.${because(reason)}`,
  'dinh-chinh': ({ by, reason }: Told) => `Bên gửi đính chính bằng công văn số${nbsp}${by}.${because(reason)}`,
}

const ASKED = { 'thu-hoi': 'thu hồi', 'cap-nhat': 'cập nhật', 'thay-the': 'thay thế' } as const
type Answered = Told & { readonly kind: keyof typeof ASKED; readonly agreed: boolean }
/** The clerk's answer to such a request, in the words of the history. */
export const senderAnswered = ({ kind, agreed, by, reason }: Answered): string =>
  `${by} ${agreed ? 'đồng ý' : 'không đồng ý'} ${ASKED[kind]} văn bản theo đề nghị của bên gửi.${because(reason)}`

/** Ways out of the page of a registered document. */
export const sending = {
  passOn: 'Chuyển tiếp ra ngoài',
  copyIt: 'Sao y, trích sao',
}

/** Who passed a document on, beside the agency whose document it is; that one may be unknown. */
export const passedOn = (by: string, agency: string): string =>
  agency === ''
    ? `${by} chuyển tiếp văn bản của cơ quan khác. Ghi cơ quan ban hành theo văn bản.`
    : `${by} chuyển tiếp văn bản này; cơ quan ban hành: ${agency}.`
