import { formatDate } from '@kheo/viet-text'
import { fieldNames } from './pages/drafting/form-words.ts'

const nbsp = '\u00A0'
type Data = Readonly<Record<string, unknown>>
const said = (data: Data, key: string): string => (data[key] === undefined || data[key] === null ? '' : String(data[key]))
const day = (data: Data, key: string): string => (typeof data[key] === 'string' ? formatDate(data[key]) : '')

type Posted = {
  readonly on: string
  readonly receivers: readonly string[]
  readonly envelopes: number
  readonly note: string | null
}
type Lent = { readonly on: string; readonly user: string; readonly allowedBy: string; readonly note: string | null }

/** Words of outgoing documents. A key missing in text.en.ts does not compile. */
export const vi = {
  cameSigned: ({ kind, designation, name }: { kind: 'giay' | 'so'; designation: string; name: string }) =>
    `${kind === 'so' ? 'Đã ký số ở nơi khác' : 'Đã ký trên giấy'}: số${nbsp}${designation}, người ký ${name}`,
  coSignerUnknown: 'Người này không có trong danh sách được ký của cơ quan họ, hoặc đã thôi giữ chức vụ. Chọn người khác.',
  changedMeanwhile:
    'Người khác đã lưu dự thảo này sau khi anh/chị mở. Nội dung đang gõ vẫn còn; xem lại rồi bấm Lưu lần nữa để ghi bản của mình.',
  /** What the history says of papers sent by post and of the file copy. */
  copies: {
    posted: ({ on, receivers, envelopes, note }: Posted) =>
      [`Ngày${nbsp}${on}, ${envelopes}${nbsp}bì: ${receivers.join('; ')}`, note].filter(Boolean).join('. '),
    lent: ({ on, user, allowedBy, note }: Lent) =>
      [`Ngày${nbsp}${on}: ${user}; ${allowedBy} cho phép`, note].filter(Boolean).join('. '),
    returned: (on: string) => `Trả ngày${nbsp}${on}`,
    /** In the column for the day of return. */
    notReturned: 'chưa trả',
  },
  mail: {
    subject: (title: string) => `Gửi văn bản: ${title}`.slice(0, 180),
    body: ({ name, title, agency, withFiles }: { name: string; title: string; agency: string; withFiles: boolean }) =>
      [
        `Kính gửi ${name},`,
        '',
        `${agency} gửi văn bản: ${title}.`,
        withFiles ? 'Tệp văn bản kèm theo thư này.' : 'Tệp văn bản quá lớn để kèm thư; xin liên hệ nơi gửi để nhận.',
      ].join('\n'),
    recallSubject: (title: string) => `Thu hồi văn bản: ${title}`.slice(0, 180),
    recallBody: ({ name, title, reason }: { name: string; title: string; reason: string }) =>
      [
        `Kính gửi ${name},`,
        '',
        `Văn bản đã gửi nay được thu hồi: ${title}.`,
        `Lý do: ${reason}`,
        'Đề nghị không sử dụng văn bản này.',
      ].join('\n'),
    failed: (code: string): string =>
      code === 'mail/not-configured' ? 'Chưa thiết lập máy chủ thư.' : 'Máy chủ thư từ chối địa chỉ này.',
  },
  /** Why a sending failed, by the code that whoever sends leaves. */
  sendErrors: {
    'exchange/no-link': 'Cơ quan ban hành chưa kết nối trục liên thông.',
    'exchange/no-code': 'Nơi nhận chưa có mã định danh điện tử.',
    'exchange/cannot-send': 'Gói tin thiếu thông tin bắt buộc; xem trang Liên thông.',
    'gateway/bad-credentials': 'Trục từ chối tài khoản kết nối. Báo quản trị viên kiểm tra, rồi gửi lại ở trang Liên thông.',
    'gateway/unknown-receiver': 'Trục không biết cơ quan nhận. Kiểm tra mã định danh của nơi nhận, rồi gửi lại.',
    'gateway/unknown-sender': 'Cơ quan gửi chưa đăng ký trên trục. Báo quản trị viên đăng ký mã định danh.',
    'gateway/bad-package': 'Trục không nhận gói tin vì sai định dạng. Báo quản trị viên; chi tiết ở trang Liên thông.',
    'gateway/receiver-locked': 'Nơi nhận đang bị khóa trên trục. Gửi bằng cách khác hoặc liên hệ nơi nhận.',
    'gateway/too-large': 'Tệp quá lớn, trục không nhận. Chia nhỏ tệp rồi gửi lại.',
    other: 'Chưa gửi được. Xem chi tiết ở trang Liên thông.',
  } as Readonly<Record<string, string>>,
  notices: {
    'outgoing.asked': data => `Anh/chị được xin ý kiến về dự thảo “${said(data, 'title')}”.`,
    'outgoing.submitted': data => `Trình anh/chị duyệt: ${said(data, 'title')}.`,
    'outgoing.returned': data => `Văn bản được trả lại để sửa: ${said(data, 'title')}.`,
    'outgoing.to-sign': data => `Văn bản đã duyệt, chờ anh/chị ký: ${said(data, 'title')}.`,
    'outgoing.to-co-sign': data => `Đến lượt anh/chị cùng ký: ${said(data, 'title')}.`,
    'outgoing.to-seal': data => `Người của cơ quan đã cùng ký, chờ đóng dấu số: ${said(data, 'title')}.`,
    'outgoing.co-declined': data =>
      `Một bên từ chối ký, văn bản trở lại bước soạn thảo: ${said(data, 'title')}. Lý do: ${said(data, 'reason')}`,
    'outgoing.signatures-void': data =>
      `Văn bản cùng ký trở lại bước soạn thảo, chữ ký đã có không còn giá trị: ${said(data, 'title')}.`,
    'outgoing.issued': data => `Đã ban hành số${nbsp}${said(data, 'designation')}: ${said(data, 'title')}.`,
    'outgoing.told': data => `Anh/chị được gửi văn bản số${nbsp}${said(data, 'designation')}: ${said(data, 'title')}.`,
    'outgoing.number-cancelled': data =>
      `Số${nbsp}${said(data, 'designation')} đã hủy, văn bản trở về Chờ ban hành: ${said(data, 'title')}. Lý do: ${said(data, 'reason')}`,
    'outgoing.recalled': data => `Đã thu hồi: ${said(data, 'title')}.`,
  } as Readonly<Record<string, (data: Data) => string>>,
  problems: {
    'outgoing/receiver-ended': ({ line, successors }) =>
      Array.isArray(successors) && successors.length > 0
        ? `“${String(line)}” đã kết thúc hoạt động; chọn cơ quan kế thừa: ${successors.join(', ')}.`
        : `“${String(line)}” đã kết thúc hoạt động và không có cơ quan kế thừa trong danh mục.`,
    'outgoing/receiver-unclear': ({ line, names }) => {
      const found = Array.isArray(names) ? names : []
      return `Có ${found.length} người tên “${String(line)}”: ${found.join('; ')}. Gõ kèm chức danh, ví dụ “${String(found[0] ?? '')}”.`
    },
    'outgoing/secret-refused': () =>
      'Văn bản có độ mật không soạn, lấy số, gửi trên hệ thống nối mạng này. Soạn trên máy không nối mạng, đăng ký vào sổ văn bản mật riêng, gửi theo quy định bảo vệ bí mật nhà nước.',
    'outgoing/abstract-needed': () => 'Nhập trích yếu.',
    'outgoing/sign-needed': () => 'Nhập ký hiệu, ví dụ BC-VPUBND.',
    'outgoing/register-needed': () => 'Chọn sổ đăng ký.',
    'outgoing/type-of-other-system': () =>
      'Cơ quan này không ban hành loại văn bản đó: loại văn bản hành chính và loại văn bản của Đảng khác nhau. Chọn loại khác hoặc cơ quan khác.',
    'outgoing/term-register-needed': () =>
      'Văn bản của Đảng đánh số theo tên loại và nhiệm kỳ cấp ủy. Chưa có sổ nhiệm kỳ cho loại này; nhờ văn thư lập ở mục Lập sổ, giữ số.',
    'outgoing/party-needs-term': () => 'Sổ của cơ quan đảng ghi nhiệm kỳ cấp ủy, ví dụ 2025-2030.',
    'outgoing/term-for-party': () =>
      'Văn bản hành chính đánh số theo năm (khoản 1 Điều 15 Nghị định 30/2020/NĐ-CP). Chỉ sổ của cơ quan đảng ghi nhiệm kỳ.',
    'outgoing/term-register-one-type': () => 'Mỗi sổ nhiệm kỳ dùng cho đúng một tên loại.',
    'outgoing/advisory-needs-register': () =>
      'Tổ chức tư vấn dùng con dấu của cơ quan phải có sổ số riêng cho loại văn bản này. Nhờ văn thư lập sổ trước.',
    'outgoing/advisory-own-series': data =>
      `${said(data, 'advisory')} lấy số ở sổ riêng (Phụ lục${nbsp}I, II.3.a Nghị định 30/2020/NĐ-CP). Chọn “${said(data, 'name')}”.`,
    'outgoing/advisory-names-itself': data =>
      `Sổ “${said(data, 'name')}” chỉ dùng cho văn bản đứng tên ${said(data, 'advisory')}. Sửa tên cơ quan ban hành hoặc chọn sổ khác.`,
    'outgoing/form-open': data => `Còn mục của mẫu chưa điền: ${fieldNames(data['open'], 'vi')}.`,
    'outgoing/form-ends-early': () => 'Thời điểm kết thúc trong mẫu phải sau lúc bắt đầu. Xem lại ngày, giờ.',
    'outgoing/joint-not-known': () =>
      'Nghị định 30/2020/NĐ-CP không có mẫu cho nhiều cơ quan cùng ký loại văn bản này. Bỏ người cùng ký, hoặc trình nguyên tệp PDF đã thống nhất.',
    'outgoing/template-name-needed': () => 'Đặt tên mẫu, ít nhất 3 ký tự.',
    'outgoing/template-taken': data => `Đã có mẫu tên “${said(data, 'name')}” cho loại văn bản này.`,
    'outgoing/no-such-template': () => 'Mẫu này đã thôi dùng, hết hạn hoặc không dành cho cơ quan đã chọn. Chọn mẫu khác.',
    'outgoing/template-body-ended': data =>
      `Mẫu gửi tới “${said(data, 'line')}”, nơi đã kết thúc hoạt động. Nhờ người giữ mẫu sửa nơi nhận.`,
    'outgoing/no-such-file': () => 'Dự thảo không có tệp Word này.',
    'outgoing/nothing-chosen': () => 'Chọn ít nhất một lỗi để sửa.',
    'outgoing/cannot-mend': () =>
      'Các lỗi đã chọn nằm ở chỗ tệp không cho sửa tự động (số tự động, trường, dấu tab). Mở tệp bằng Word và sửa tay.',
    'outgoing/not-your-body': () => 'Chọn cơ quan mình hoặc cơ quan mà Văn phòng giúp việc.',
    'outgoing/date-in-past': data => `Ngày này đã qua; hôm nay là ${day(data, 'today')}. Đặt hạn từ hôm nay.`,
    'outgoing/date-in-future': data => `Ngày này chưa đến; hôm nay là ${day(data, 'today')}.`,
    'outgoing/before-issue': data => `Văn bản ban hành ngày ${day(data, 'issuedOn')}; ghi từ ngày đó trở đi.`,
    'outgoing/post-receiver-needed': () => 'Ghi ít nhất một nơi nhận, mỗi dòng một nơi.',
    'outgoing/post-receivers-many': () => 'Mỗi lần ghi tối đa 500 nơi nhận. Chia thành nhiều lần gửi.',
    'outgoing/envelopes-needed': () => 'Số lượng bì là số nguyên, từ 1 trở lên.',
    'outgoing/envelopes-many': () => 'Mỗi lần ghi tối đa 10.000 bì. Xem lại số lượng.',
    'outgoing/copy-part-needed': () => 'Chọn ít nhất một đoạn để trích sao.',
    'outgoing/copy-user-needed': () => 'Ghi họ tên người sử dụng bản lưu.',
    'outgoing/copy-allower-needed': () => 'Ghi người cho phép sử dụng bản lưu.',
    'outgoing/copy-in-use': data =>
      `${said(data, 'user')} đang sử dụng bản lưu từ ngày ${day(data, 'on')}. Ghi trả bản lưu trước đã.`,
    'outgoing/copy-was-in-use': data =>
      `Đến ngày ${day(data, 'until')} bản lưu mới được trả. Ghi lần sử dụng này từ ngày đó trở đi.`,
    'outgoing/copy-not-in-use': () => 'Không có ai đang sử dụng bản lưu này.',
    'outgoing/before-lent': data => `Bản lưu được lấy ra ngày ${day(data, 'on')}; ngày trả không thể sớm hơn.`,
    'outgoing/signer-not-permitted': () => 'Người này không có trong danh sách được ký của cơ quan ban hành. Chọn người khác.',
    'outgoing/signer-needed': () => 'Chọn người ký trước khi trình.',
    'outgoing/designation-taken': data =>
      `Số ${String(data['designation'])} đã có ở văn bản “${String(data['abstract'])}” trong sổ khác dùng chung ký hiệu. Bỏ duyệt rồi chọn sổ khác hoặc ký hiệu khác, hoặc lấy số đã giữ.`,
    'outgoing/made-elsewhere': () =>
      'Nội dung văn bản này do trang khác soạn và duyệt. Mở trang đó, trả về để sửa; văn bản ở đây tự được thu về.',
    'issuing/handed-over': () => 'Văn bản để ký, ban hành đã được lập. Mở trang văn bản đi để làm tiếp.',
    'outgoing/nobody-to-send': () => 'Văn bản chưa có nơi nhận nào để gửi. Thêm nơi nhận vào danh sách gửi.',
    'outgoing/not-of-the-office': data => `${said(data, 'name')} không thuộc cơ quan này. Chọn người, phòng trong danh sách.`,
    'outgoing/nobody-inside': () => 'Chọn ít nhất một người hoặc một phòng.',
    'outgoing/clerk-sends-outside': data =>
      `${said(data, 'name')} ở ngoài cơ quan: nhờ văn thư gửi. Anh/chị gửi được cho người và phòng trong cơ quan.`,
    'outgoing/sent-already': () => 'Văn bản đã gửi đi, hoặc đã có việc, có văn bản khác dựa vào. Thu hồi văn bản thay vì hủy số.',
    'outgoing/paper-number-ahead': data =>
      `Số tiếp theo trong sổ là ${said(data, 'next')}, số trên văn bản là ${said(data, 'number')}. Giữ các số ở giữa tại mục Lập sổ, giữ số, rồi vào sổ lại.`,
    'outgoing/paper-number-used': data =>
      `Số${nbsp}${said(data, 'number')} đã cấp cho văn bản khác. Xem lại số, sổ và ngày trên văn bản.`,
    'outgoing/paper-signer-needed': () => 'Chọn người ký, hoặc gõ họ tên ghi trên văn bản.',
    'outgoing/signed-file-needed': () => 'Chọn tệp PDF của bản đã ký.',
    'outgoing/pass-on-outside': data => `${said(data, 'name')} ở trong cơ quan: dùng Chuyển trên trang văn bản đến.`,
    'outgoing/nobody-asked': () => 'Chọn ít nhất một người, phòng hoặc cơ quan để xin ý kiến.',
    'outgoing/not-asked': () => 'Không có ý kiến nào đang chờ anh/chị ở văn bản này.',
    'outgoing/say-what-to-change': () => 'Nêu nội dung cần sửa hoặc lý do không đồng ý.',
    'outgoing/level-needed': () => 'Chọn người duyệt.',
    'outgoing/level-twice': () => 'Mỗi cấp chỉ chọn một người.',
    'outgoing/leader-needed': () => 'Chọn lãnh đạo duyệt.',
    'outgoing/not-an-earlier-level': () => 'Chỉ trả về người soạn thảo hoặc một cấp đã duyệt trước cấp này.',
    'outgoing/scan-needed': () => 'Đính kèm bản quét có chữ ký (PDF hoặc ảnh).',
    'outgoing/not-approved': () => 'Văn bản chưa được duyệt.',
    'outgoing/other-bytes': () => 'Tệp được ký không phải tệp đã duyệt. Mở lại trang và ký lại.',
    'outgoing/not-signed': () => 'Văn bản chưa ký. Ghi nhận chữ ký rồi ban hành.',
    'outgoing/on-its-page': () => 'Làm việc này tại trang của văn bản đi, để sổ và nơi nhận khớp nhau.',
    'outgoing/number-needed': () => 'Nhập số văn bản.',
    'outgoing/bad-suffix': () => 'Số phụ là một chữ cái (a, b, c…) hoặc “bis”, thêm vào một số đã cấp.',
    'outgoing/files-needed': () => 'Văn bản chưa có tệp để ban hành.',
    'outgoing/bad-email': () => 'Địa chỉ thư điện tử không đúng.',
    'outgoing/cannot-be-set': data => CANNOT_BE_SET[said(data, 'code')] ?? `Chưa dựng được văn bản (${said(data, 'at')}).`,
    'outgoing/electronic-original': () =>
      'Tệp này có chữ ký số, có giá trị như bản gốc: gửi chính tệp này (Chuyển tiếp, Gửi thêm), hoặc in ra rồi sao giấy.',
    'outgoing/scan-of-paper-needed': () => 'Chọn bản quét (PDF) của văn bản giấy để sao.',
    'outgoing/text-not-whole': data =>
      `Văn bản còn chỗ chưa có chữ: “${said(data, 'words')}”. Viết lại chỗ ấy rồi làm tiếp; chưa có gì được lưu hay gửi đi.`,
    'outgoing/permitted-already': () => 'Người này đã có trong danh sách được ký.',
    'outgoing/not-on-the-staff': () => 'Chọn một người đang công tác.',
    'outgoing/register-name-needed': () => 'Đặt tên sổ, ít nhất 3 ký tự.',
    'outgoing/bad-term': () => 'Nhiệm kỳ ghi dạng 2025-2030.',
    'outgoing/count-needed': () => 'Mỗi lần giữ từ 1 đến 50 số.',
    'outgoing/not-yours-to-sign': () => 'Chỉ người được chỉ định ký, ở bước chờ ký, ký được văn bản này.',
    'outgoing/co-signer-name-needed': () => 'Nhập họ tên người cùng ký.',
    'outgoing/co-signer-twice': () => 'Mỗi người chỉ ký một lần; người ký chính không đồng thời là người cùng ký.',
    'outgoing/co-signer-not-permitted': data =>
      `${said(data, 'name')} không còn trong danh sách được ký của cơ quan họ. Chọn lại người cùng ký rồi trình.`,
    'outgoing/others-sign-first': () => 'Chưa đến lượt: người đứng trước trong thứ tự ký chưa ký. Khi đến lượt sẽ có thông báo.',
    'outgoing/signed-by-you': () => 'Anh/chị đã ký văn bản này. Muốn sửa, đề nghị cơ quan ban hành bỏ duyệt.',
    'outgoing/signed-digitally-by-others': () =>
      'Đã có bên ký số văn bản này nên không ghi nhận ký giấy. Ký số tiếp, hoặc bỏ duyệt rồi trình lại để ký giấy.',
    'outgoing/outside-has-not-signed': data =>
      `${said(data, 'name')} chưa ký. Gửi tệp cho họ ký số rồi nhận lại, hoặc bỏ duyệt rồi trình lại để ký giấy.`,
    'outgoing/nobody-outside-waits': () => 'Không chờ chữ ký của cơ quan nào ngoài hệ thống.',
    'outgoing/not-the-file-sent': () =>
      'Tệp này không phải tệp đã gửi đi: nội dung đã duyệt và chữ ký trước đó phải giữ nguyên. Đề nghị bên kia ký thêm trên đúng tệp đã nhận, không in ra hay lưu lại.',
    'outgoing/no-new-signature': () => 'Tệp chưa có chữ ký nào thêm sau khi gửi đi. Đề nghị bên kia ký số rồi gửi lại.',
    'outgoing/signature-does-not-hold': data =>
      `Chữ ký của ${said(data, 'signer')} không hợp lệ trong tệp này. Đề nghị bên kia ký lại trên tệp đã nhận.`,
    'outgoing/not-a-pdf': () => 'Chỉ ký được tệp PDF.',
    'outgoing/signed-already': () => 'Tệp này đã có chữ ký số; không ký lại.',
    'outgoing/signing-under-way': () =>
      'Đang có một yêu cầu ký văn bản này. Chờ kết thúc (tối đa 3 phút) hoặc hủy yêu cầu rồi ký lại.',
    'outgoing/seal-needed': () => 'Văn bản ký số cần chữ ký số của cơ quan khi ban hành. Chọn con dấu và nhập mật khẩu khóa.',
    'outgoing/no-task-chosen': () => 'Chọn ít nhất một việc.',
    'outgoing/signer-assigns': () => 'Việc trong văn bản do người ký giao; văn bản này chưa ghi người ký.',
    'outgoing/task-entered': data => `Việc${nbsp}${said(data, 'n')} đã đưa vào theo dõi.`,
    'outgoing/body-not-matched': data => `Không có đơn vị nào đang hoạt động tên “${said(data, 'typed')}”.`,
    'outgoing/lead-needed': () => 'Nhập đơn vị chủ trì.',
    'outgoing/nothing-to-read': data => `${said(data, 'name')}: không có chữ để đọc. Chọn giữ nguyên tệp PDF, hoặc gõ nội dung.`,
    'outgoing/topic-needed': () => 'Nhập chủ đề.',
    'outgoing/text-needed': () => 'Nhập nội dung đoạn, ít nhất 10 ký tự.',
    'outgoing/no-such-paragraph': () => 'Đoạn này đã thôi dùng.',
    'outgoing/one-version': () => 'Dự thảo mới có một bản.',
    'outgoing/no-such-request': () => 'Không có yêu cầu ký này.',
    'signing/certificate-ended': () => 'Chứng thư số của khóa này đã hết hạn. Xin cấp chứng thư mới rồi thêm lại.',
    'signing/bad-address': () => 'Địa chỉ dịch vụ ký phải là https://…',
    'signing/bad-stamp-address': () => 'Địa chỉ máy chủ dấu thời gian phải là http://… hoặc https://…',
    'signing/no-time-stamp': () => 'Lưu địa chỉ máy chủ dấu thời gian trước khi thử.',
    'signing/name-and-token': () => 'Nhập tên dịch vụ và mã truy cập.',
    'signing/no-certificate-in-text': () => 'Không đọc được chứng thư nào trong phần đã dán, hoặc chưa đặt tên.',
    'signing/try-first': () => 'Thử kết nối thành công rồi mới chọn dùng dịch vụ này.',
    'series/number-moved': data =>
      `Số${nbsp}${said(data, 'expected')} vừa được văn bản khác lấy; số tiếp theo là ${said(data, 'next')}. Xem lại rồi bấm lần nữa.`,
    'series/no-such-number': data => `Số${nbsp}${said(data, 'number')} chưa cấp trong sổ năm${nbsp}${said(data, 'period')}.`,
    'series/not-reserved': data => `Số${nbsp}${said(data, 'number')} không phải số đang giữ chỗ.`,
    'series/number-taken': data => `Số${nbsp}${said(data, 'number')}${said(data, 'suffix')} đã có văn bản dùng.`,
    'series/name-taken': data => `Cơ quan đã có sổ tên “${said(data, 'name')}”.`,
    'series/not-found': () => 'Không có sổ này.',
    'records/no-such-receiver': () => 'Văn bản không có nơi nhận này.',
  } as Readonly<Record<string, (data: Data) => string>>,
}

export type OutgoingText = typeof vi

const CANNOT_BE_SET: Readonly<Record<string, string>> = {
  'official-document/no-abstract': 'Nhập trích yếu.',
  'official-document/no-organ': 'Nhập tên cơ quan ban hành.',
  'official-document/no-addressee': 'Công văn phải có nơi nhận ở dòng “Kính gửi”.',
  'official-document/bad-table': 'Có bảng mà số ô giữa các hàng không bằng nhau. Xem lại bảng.',
  'official-document/bad-date': 'Ngày của văn bản không đúng.',
}
