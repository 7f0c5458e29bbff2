const nbsp = '\u00A0'
/** 15/06/2026 */
const date = (iso: unknown): string =>
  String(iso ?? '')
    .split('-')
    .toReversed()
    .join('/')
const wait = (seconds: number): string => (seconds >= 120 ? `${Math.ceil(seconds / 60)}${nbsp}phút` : `${seconds}${nbsp}giây`)

/** Sentences of org's refusals, by code. */
export const viProblems = {
  'org/bad-phone': 'Số điện thoại chưa đúng. Nhập ít nhất 8 chữ số, ví dụ 0912 345 678.',
  'form/invalid': 'Nội dung này chưa hợp lệ. Xem lại rồi gửi lần nữa.',
  'org/login-wrong': 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra bộ gõ và phím Caps Lock rồi nhập lại.',
  'org/account-locked': 'Tài khoản này đang bị khóa. Đề nghị người quản trị của cơ quan mở lại.',
  'org/login/too-many': ({ seconds }: { seconds: number }) =>
    `Máy này vừa thử đăng nhập sai quá nhiều lần. Chờ ${wait(seconds)} rồi thử lại; nơi khác vẫn đăng nhập bình thường.`,
  'org/login-slowed': ({ seconds }: { seconds: number }) =>
    `Tài khoản này đã nhập sai nhiều lần từ máy này. Chờ ${wait(seconds)} rồi thử lại; ở máy khác vẫn đăng nhập bình thường.`,
  'org/sign-in-needed': 'Phiên làm việc đã hết. Đăng nhập rồi làm tiếp.',
  'org/second-factor-first': 'Nhập mã xác thực trước, rồi mới đổi được mật khẩu.',
  'org/second-factor-demanded': 'Vai trò của anh/chị bắt buộc xác thực hai bước nên không tắt được.',
  'org/code-wrong': 'Mã không đúng hoặc đã dùng. Chờ ứng dụng hiện mã mới rồi nhập lại.',
  'org/enrolment-lost': 'Trang thiết lập đã cũ. Quét lại mã QR mới bên dưới.',
  'org/catalogue-under-itself': 'Một mục không nằm dưới chính nó hay dưới mục con của nó. Chọn mục trên khác.',
  'org/passkey-wrong': 'Thiết bị này không khớp, hoặc đã quá 5 phút. Bấm lại để thử lần nữa, hoặc dùng cách khác.',
  'org/passkey-not-found': 'Thiết bị này không còn trong danh sách.',
  'org/passkey-no-site': 'Khóa bảo mật chỉ dùng được khi mở Khéo bằng tên miền qua https.',
  'org/password-too-short': ({ minLength, length }: { minLength: number; length: number }) =>
    `Mật khẩu cần ít nhất ${minLength}${nbsp}ký tự, hiện có ${length}. Dùng một câu dễ nhớ là cách tốt.`,
  'org/password-too-long': `Mật khẩu dài quá 200${nbsp}ký tự.`,
  'org/password-same': 'Mật khẩu mới phải khác mật khẩu đang dùng.',
  'org/password-holds-name': 'Mật khẩu không được chứa tên đăng nhập.',
  'org/password-common': 'Mật khẩu này quá dễ đoán. Chọn một câu của riêng anh/chị.',
  'org/password-not-repeated': 'Hai lần nhập chưa giống nhau. Nhập lại lần thứ hai.',
  'org/password-old-wrong': 'Mật khẩu đang dùng không đúng.',
  'org/oidc-off': 'Cơ quan chưa nối với cổng đăng nhập chung. Dùng tên đăng nhập và mật khẩu.',
  'org/oidc-failed': 'Đăng nhập qua cổng chung chưa xong. Thử lại từ đầu; nếu vẫn lỗi, dùng mật khẩu hoặc báo quản trị.',
  'org/oidc-away': 'Cổng đăng nhập chung chưa trả lời. Thử lại sau ít phút hoặc dùng mật khẩu.',
  'org/oidc-not-linked': ({ subject }: { subject: string }) =>
    `Danh tính “${subject}” chưa gắn với tài khoản nào. Đề nghị người quản trị gắn vào tài khoản của anh/chị.`,
  'org/oidc-subject-taken': 'Danh tính này đã gắn với một tài khoản khác.',
  'org/sample/not-allowed': 'Chỉ vào vai được trên chính máy đang chạy bản mẫu.',
  'org/not-empty': 'Cơ quan đã có tài khoản. Trang khởi đầu chỉ dùng một lần; hãy đăng nhập.',
  'org/first-run-code-wrong': 'Mã không khớp. Xem mã ở cửa sổ đang chạy máy chủ; mỗi lần khởi động có mã mới.',
  'org/account-not-found': 'Không thấy tài khoản này, hoặc tài khoản đã bị khóa.',
  'org/account-name-form': 'Tên đăng nhập gồm 3–40 chữ cái không dấu, chữ số, dấu chấm hoặc gạch; bắt đầu bằng chữ hoặc số.',
  'org/account-name-taken': ({ name }: { name: string }) => `Tên “${name}” đã có người dùng. Chọn tên khác.`,
  'org/session-not-found': 'Phiên này đã kết thúc.',
  'org/acting/not-allowed': 'Vị trí hoặc ủy quyền này không còn hiệu lực. Chọn trong danh sách hiện có.',
  'org/body-not-found': 'Không thấy cơ quan, đơn vị này ở ngày đã chọn.',
  'org/body-ended': ({ name, on }: { name: string; on: string }) =>
    `${name} kết thúc hoạt động ngày ${date(on)}. Chọn nơi tiếp nhận.`,
  'org/body-begins-later': ({ typed, from }: { typed: string; from: string }) =>
    `“${typed}” chỉ có từ ngày ${date(from)}. Ghi “Từ ngày” của dòng này từ ngày đó trở đi, hoặc để trống.`,
  'org/parent-not-there': 'Cơ quan cấp trên chưa có hoặc đã kết thúc ở ngày này. Chọn cơ quan khác hoặc ngày khác.',
  'org/parent-below': 'Cơ quan cấp trên đang nằm trong chính cơ quan này. Chọn cơ quan khác.',
  'org/code-taken': ({ code, name }: { code: string; name: string }) => `Mã ${code} đang dùng cho ${name}. Chọn mã khác.`,
  'org/code-differs-by-case': ({ known, name }: { known: string; name: string }) =>
    `Mã chỉ khác chữ hoa, chữ thường so với ${known} của ${name}. Chọn mã khác hẳn.`,
  'org/code-needed': 'Nhập mã ngắn của cơ quan, ví dụ STC.',
  'org/name-needed': 'Nhập tên.',
  'org/date-wrong': 'Ngày này không có trong lịch. Viết như 01/07/2025.',
  'org/body-has-children': ({ count }: { count: number }) =>
    `Còn ${count}${nbsp}cơ quan, đơn vị trực thuộc. Chuyển hoặc kết thúc các đơn vị đó trước.`,
  'org/body-has-staff': ({ count }: { count: number }) =>
    `Còn ${count}${nbsp}vị trí công tác ở đây nên không xóa được. Kết thúc hoặc khóa thay cho xóa.`,
  'org/body-in-use': 'Đã có hồ sơ ghi tên cơ quan này nên không xóa được. Kết thúc hoặc khóa thay cho xóa.',
  'org/ends-before-start': ({ from }: { from: string }) => `Ngày kết thúc phải sau ngày bắt đầu ${date(from)}.`,
  'org/successor-needed': 'Chọn ít nhất một nơi tiếp nhận.',
  'org/successor-itself': 'Cơ quan không tự tiếp nhận chính mình.',
  'org/successor-ended': 'Nơi tiếp nhận chưa có hoặc đã kết thúc ở ngày này.',
  'org/keeper-needed': 'Chọn một nơi giữ lưu trữ của cơ quan kết thúc.',
  'org/body-unknown': ({ typed }: { typed: string }) => `Không thấy cơ quan nào tên “${typed}”. Chọn trong danh sách gợi ý.`,
  'org/person-not-found': 'Không thấy người này.',
  'org/post-not-found': 'Vị trí này đã kết thúc hoặc không có.',
  'org/unit-elsewhere': ({ name }: { name: string }) => `Phòng này không thuộc ${name}. Chọn phòng khác hoặc để trống.`,
  'org/position-needed': 'Chọn chức vụ.',
  'org/position-in-use': ({ count }: { count: number }) => `Còn ${count}${nbsp}vị trí dùng chức vụ này nên không xóa được.`,
  'org/role-not-found': 'Không thấy vai trò này.',
  'org/role-code-taken': ({ code }: { code: string }) => `Mã vai trò ${code} đã có. Chọn mã khác.`,
  'org/role-has-members': ({ count, name }: { count: number; name: string }) =>
    `Còn ${count}${nbsp}vị trí giữ vai trò ${name}. Gỡ vai trò khỏi các vị trí đó rồi xóa.`,
  'org/role-is-standard': ({ name }: { name: string }) => `${name} là vai trò có sẵn, không xóa được; có thể bỏ bớt quyền.`,
  'org/role-mixes-administration':
    'Một vai trò hoặc quản trị, hoặc làm nghiệp vụ, không gồm cả hai: quản trị không tự mở ra hồ sơ. Tách thành hai vai trò.',
  'org/post-mixes-administration':
    'Vị trí quản trị không kiêm vai trò nghiệp vụ. Lập thêm một vị trí khác cho người này; khi làm việc thì đổi vai.',
  'org/own-roles': 'Không tự giao quyền cho chính mình. Nhờ một người quản trị khác.',
  'org/grade-not-allowed': 'Chỉ người quản trị được giao quyền “Mức tiếp cận của đơn vị” mới đặt hoặc kết thúc mức.',
  'org/grade-own-team': 'Anh/chị đang có vị trí ở đơn vị này nên không tự đặt mức cho nó. Đề nghị một người quản trị khác đặt.',
  'org/grade-reason': ({ least }: { least: number }) =>
    `Ghi lý do, ít nhất ${least}${nbsp}ký tự: ai đề nghị, để làm việc gì. Lý do nằm lại trong nhật ký.`,
  'org/grade-same': 'Đơn vị này đã có đúng mức ấy với loại việc này. Chọn mức khác, hoặc để nguyên.',
  'org/grade-not-found': 'Mức này đã kết thúc hoặc đã được thay. Tải lại trang để xem mức đang áp dụng.',
  'org/ceiling-shuts-you-out': 'Trần này lấy mất quyền đặt trần của chính anh/chị. Giữ lại quyền “Trần quyền của đơn vị”.',
  'org/delegation-dates': 'Ngày bắt đầu và ngày cuối chưa đúng: ngày cuối không được trước ngày bắt đầu.',
  'org/delegation-in-past': 'Ủy quyền phải còn hiệu lực từ hôm nay trở đi.',
  'org/delegation-to-self': 'Không ủy quyền cho chính mình. Chọn người khác.',
  'org/delegation/not-allowed': 'Chỉ ủy quyền được vị trí của chính mình, khi vai trò có quyền ủy quyền.',
  'org/delegation-not-found': 'Ủy quyền này đã kết thúc hoặc không phải của anh/chị.',
  'org/delegation-note': 'Chọn ít nhất một quyền, hoặc ủy quyền toàn bộ.',
  'org/calendar-date': 'Chọn một ngày từ 01/01/2015 đến 31/12/2045.',
  'org/calendar-source-needed': 'Ghi tên ngày và văn bản làm căn cứ.',
  'org/calendar-no-change': 'Ngày này vốn đã như vậy, không có gì thay đổi.',
  'org/rule-not-yours': ({ reason }: { reason: string }) =>
    `Con số này không đổi được ở đây: ${reason}. Chỉ mặc định của Khéo mới được thay.`,
  'org/rule-source-needed': 'Ghi văn bản hoặc quyết định làm căn cứ.',
  'org/rule-date': 'Chọn ngày bắt đầu áp dụng.',
  'org/rule-not-found': 'Không thấy quy tắc này.',
  'org/token-scopes': 'Chọn ít nhất một phạm vi trong danh sách.',
  'org/token-days': 'Khóa có hiệu lực từ 1 đến 366 ngày.',
  'org/token/not-allowed': 'Khi đang làm thay người khác thì không cấp khóa. Đổi về vị trí của mình trước.',
  'org/token-not-found': 'Khóa này đã được thu hồi.',
  'org/body/not-found': 'Không thấy cơ quan này ở ngày đã chọn.',
  'org/catalogue-code-taken': ({ code }: { code: string }) => `Mã ${code} đã có trong danh mục này. Chọn mã khác.`,
  'org/catalogue/not-found': 'Giá trị này đã bị xóa. Mở lại danh mục.',
  'org/catalogue-in-use': ({ count, name }: { count: number; name: string }) =>
    `${name} đang dùng ở ${count}${nbsp}chỗ nên không xóa được. Ẩn đi thay cho xóa.`,
  'org/import-empty': 'Tệp không có dòng dữ liệu nào. Dòng đầu là tên cột, từ dòng hai là dữ liệu.',
  'org/import-column-missing': ({ columns }: { columns: string }) => `Thiếu cột: ${columns}. Thêm cột rồi nạp lại.`,
  'org/import-dry-run': 'Chạy thử: chưa ghi gì.',
  'org/scope-unknown': ({ typed }: { typed: string }) => `Phạm vi “${typed}” không có. Dùng: cá nhân, phòng, cơ quan, tỉnh.`,
  'org/role-unknown': ({ typed }: { typed: string }) => `Không có vai trò “${typed}”. Dùng mã hoặc tên ở trang Vai trò.`,
  'org/setting-wrong': 'Giá trị ngoài khoảng cho phép.',
}

export type ProblemText = { readonly [K in keyof typeof viProblems]: (typeof viProblems)[K] }
