import type { FaultCode } from '../fault.ts'
import type { RequestState } from '../keys/signing-request.ts'
import type { ChangeKind } from '../verify/change.ts'
import type { ReasonCode, Verdict } from '../verify/reasons.ts'
import type { Nd30Code } from '../nd30/check.ts'

/** Words of every code, with `{places}` for their data. */
export type SignatureWords = {
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly reason: Readonly<Record<ReasonCode, string>>
  readonly change: Readonly<Record<ChangeKind, string>>
  readonly fault: Readonly<Record<FaultCode, string>>
  readonly nd30: Readonly<Record<Nd30Code, string>>
  readonly request: Readonly<Record<RequestState, string>>
  readonly label: Readonly<Record<Label, string>>
}

export type Label =
  | 'signer'
  | 'unit'
  | 'organization'
  | 'issuer'
  | 'validity'
  | 'signedAt'
  | 'stampedAt'
  | 'integrity'
  | 'intact'
  | 'notIntact'
  | 'covers'
  | 'wholeFile'
  | 'wholeRevision'
  | 'notCovered'
  | 'trustedBy'
  | 'level'
  | 'documentStamp'

export const vi: SignatureWords = {
  verdict: {
    'hop-le': 'HỢP LỆ',
    'khong-hop-le': 'KHÔNG HỢP LỆ',
    'chua-xac-dinh': 'CHƯA XÁC ĐỊNH',
    'khong-co-chu-ky': 'KHÔNG CÓ CHỮ KÝ',
  },
  reason: {
    'file/not-a-pdf': 'Tệp này không phải PDF nên không kiểm tra được chữ ký.',
    'file/too-large': 'Tệp quá lớn nên không kiểm tra được chữ ký.',
    'file/broken': 'Tệp PDF hỏng hoặc thiếu phần cuối nên không đọc được.',
    'file/encrypted': 'Tệp PDF đặt mật khẩu nên không kiểm tra được chữ ký. Đề nghị nơi gửi cung cấp bản không đặt mật khẩu.',
    'file/repaired': 'Bảng tra cứu bên trong tệp bị hỏng; nội dung đọc được nhờ dò lại nên không đủ để kết luận hợp lệ.',
    'file/broken-objects': 'Có {count} thành phần trong tệp hỏng, không đọc được.',
    'file/no-signature': 'Tệp không có chữ ký số.',
    'file/signature-removed': 'Tệp từng có chữ ký ở {fields} nhưng chữ ký đã bị gỡ.',
    'file/trailing-data': 'Có {bytes} byte lạ sau chỗ kết thúc của tệp, không thuộc phạm vi chữ ký.',
    'file/hidden-objects': 'Tệp giấu {count} đối tượng không hiển thị (số {numbers}); nội dung có thể bị tráo về sau.',
    'file/active-content': 'Tệp có thành phần tự chạy hoặc tệp kèm ({kinds}). Không bấm vào liên kết, nút lệnh trong tệp.',
    'range/malformed': 'Phạm vi ký ghi trong tệp sai dạng.',
    'range/not-from-start': 'Phạm vi ký không bắt đầu từ đầu tệp.',
    'range/beyond-end': 'Tệp bị cắt cụt: phạm vi ký dài hơn tệp.',
    'range/hole-mismatch': 'Phạm vi ký chừa ra một khoảng không phải chỗ của chữ ký; nội dung trong khoảng đó không được bảo vệ.',
    'range/not-a-revision': 'Phần được ký không tự thành một tệp PDF có chữ ký này; cấu trúc tệp đã bị can thiệp.',
    'range/repeated-keys': 'Thông tin chữ ký bị ghi lặp ({keys}), các phần mềm có thể đọc khác nhau.',
    'contents/unreadable': 'Không đọc được dữ liệu chữ ký.',
    'contents/several-signers': 'Dữ liệu chữ ký có {count} người ký; PDF chỉ cho phép một.',
    'contents/padding': 'Sau dữ liệu chữ ký còn phần thừa.',
    'contents/kind-not-supported': 'Kiểu chữ ký {kind} chưa kiểm tra được.',
    'integrity/digest-differs': 'Nội dung đã bị sửa sau khi ký: giá trị băm không khớp.',
    'integrity/content-type': 'Kiểu nội dung ghi trong chữ ký không khớp.',
    'signature/no-certificate': 'Chữ ký không kèm chứng thư số của người ký.',
    'signature/wrong-key': 'Chữ ký không được tạo bằng khóa của chứng thư kèm theo.',
    'signature/certificate-not-bound': 'Chữ ký không gắn với chứng thư kèm theo; chứng thư có thể đã bị thay.',
    'signature/certificate-unbound': 'Chữ ký kiểu cũ, không ghi nhận chứng thư trong phần được ký.',
    'algorithm/weak-hash': 'Thuật toán băm {hash} không còn được phép dùng.',
    'algorithm/short-key': 'Khóa {bits} bit ngắn hơn mức tối thiểu.',
    'algorithm/unknown-algorithm': 'Thuật toán ký không nằm trong danh mục kiểm tra được.',
    'time/missing': 'Chữ ký không ghi thời điểm ký.',
    'time/in-future': 'Thời điểm ký {at} ở tương lai so với đồng hồ máy chủ.',
    'time/only-claimed': 'Thời điểm ký {at} do máy của người ký ghi, không có dấu thời gian.',
    'time/stamp-before-claim': 'Dấu thời gian {stamped} sớm hơn thời điểm ký tự ghi {claimed}.',
    'stamp/unreadable': 'Không đọc được dấu thời gian.',
    'stamp/does-not-match': 'Dấu thời gian của {authority} không thuộc chữ ký này.',
    'stamp/not-trusted': 'Dấu thời gian chưa được tin cậy: {authority}.',
    'stamp/not-for-time-stamping': 'Chứng thư của {authority} không dùng để cấp dấu thời gian.',
    'certificate/not-yet-valid': 'Khi ký, chứng thư chưa có hiệu lực (từ {from} đến {to}).',
    'certificate/expired': 'Khi ký, chứng thư đã hết hạn (từ {from} đến {to}).',
    'certificate/expired-meanwhile':
      'Chứng thư nay đã hết hạn ({to}) và không có dấu thời gian chứng minh chữ ký được tạo trước đó.',
    'certificate/not-for-signing': 'Chứng thư không được cấp để ký văn bản ({usage}).',
    'certificate/is-authority': 'Chứng thư của cơ quan cấp chứng thư không được dùng để ký văn bản.',
    'certificate/unknown-critical': 'Chứng thư {name} có điều kiện bắt buộc mà hệ thống không hiểu.',
    'certificate/revoked': 'Chứng thư của {name} đã bị thu hồi lúc {at}, trước khi ký.',
    'certificate/revoked-later': 'Chứng thư của {name} bị thu hồi lúc {at}, sau khi ký; chữ ký không bị ảnh hưởng.',
    'certificate/revoked-time-unproven':
      'Chứng thư của {name} bị thu hồi lúc {at}; không có dấu thời gian chứng minh chữ ký được tạo trước đó.',
    'chain/no-trust-store': 'Chưa cài chứng thư gốc tin cậy nào. Người quản trị cần cài chứng thư gốc công cộng và công vụ.',
    'chain/incomplete': 'Không truy được đến chứng thư gốc tin cậy; nơi cấp: {issuer}.',
    'chain/authority-not-allowed': '{name} không được phép cấp chứng thư.',
    'chain/authority-not-valid': 'Chứng thư của nơi cấp {name} không còn hiệu lực khi ký.',
    'chain/authority-revoked': 'Chứng thư của nơi cấp {name} đã bị thu hồi lúc {at}.',
    'chain/weak': 'Chứng thư {name} được cấp bằng thuật toán không còn được phép.',
    'revocation/unknown': 'Chưa kiểm tra được chứng thư của {name} có bị thu hồi hay không (thiếu CRL hoặc OCSP).',
    'revocation/authority-unknown': 'Chưa kiểm tra được chứng thư của nơi cấp {name} có bị thu hồi hay không.',
    'change/forbidden': 'Sau khi ký, tệp bị thay đổi không được phép: {kind}.',
    'change/allowed': 'Sau khi ký, tệp có thay đổi được phép: {kind}.',
    'change/large-appearance': 'Hình chữ ký {field} thêm sau che phần lớn trang {page}.',
  },
  change: {
    'signature-added': 'thêm chữ ký {where}',
    'signature-field-added': 'thêm ô chữ ký {where}',
    'form-filled': 'điền ô {where}',
    'validation-data-added': 'thêm dữ liệu phục vụ kiểm tra lâu dài',
    'metadata-changed': 'sửa thông tin mô tả tệp',
    'annotation-added': 'thêm ghi chú ở trang {where}',
    'annotation-changed': 'sửa ghi chú ở trang {where}',
    'annotation-removed': 'xóa ghi chú ở trang {where}',
    'page-changed': 'sửa nội dung trang {where}',
    'pages-added-or-removed': 'thêm, bớt hoặc đổi thứ tự trang',
    'content-changed': 'sửa nội dung {where}',
    'form-field-added': 'thêm ô nhập {where}',
    'form-field-changed': 'sửa ô nhập {where}',
    'form-field-removed': 'xóa ô nhập hoặc chữ ký {where}',
    'form-appearance-changed': 'sửa hình hiển thị của ô {where} mà không đổi giá trị',
    'form-changed': 'sửa biểu mẫu ({where})',
    'signature-changed': 'sửa chữ ký {where}',
    'catalog-changed': 'sửa cấu trúc tài liệu ({where})',
    'catalog-replaced': 'thay toàn bộ cấu trúc tài liệu',
  },
  fault: {
    'pdf/not-a-pdf': 'Tệp này không phải PDF.',
    'pdf/too-large': 'Tệp quá lớn để ký.',
    'pdf/broken': 'Tệp PDF hỏng, không ký được. Hãy xuất lại tệp từ bản gốc.',
    'pdf/encrypted': 'Tệp PDF đặt mật khẩu, không ký được. Hãy bỏ mật khẩu rồi thử lại.',
    'pdf/active-content': 'Tệp có thành phần tự chạy ({kinds}), không được ký. Hãy xuất lại tệp từ bản gốc.',
    'pdf/no-such-page': 'Tệp không có trang {page}.',
    'pdf/form-not-supported': 'Tệp dùng biểu mẫu XFA, không ký được.',
    'sign/field-taken': 'Ô {field} đã được dùng trong tệp này.',
    'sign/no-such-field': 'Tệp không có ô {field}.',
    'sign/rectangle-outside-page': 'Vị trí hình chữ ký nằm ngoài trang.',
    'sign/not-allowed-by-certification': 'Tệp đã được khóa, không cho thêm chữ ký.',
    'sign/placeholder-too-small': 'Dữ liệu chữ ký lớn hơn chỗ đã chừa.',
    'sign/signature-does-not-match': 'Chữ ký nhận được không khớp với chứng thư. Hãy kiểm tra lại nhà cung cấp dịch vụ ký.',
    'sign/certificate-not-valid-now': 'Chứng thư chỉ có hiệu lực từ {from} đến {to}.',
    'sign/certificate-not-for-signing': 'Chứng thư này không được cấp để ký văn bản.',
    'sign/algorithm-not-allowed': 'Khóa hoặc thuật toán của chứng thư không còn được phép dùng.',
    'sign/wrong-order': 'Cơ quan chỉ ký sau khi người có thẩm quyền đã ký.',
    'image/not-png': 'Hình chữ ký phải là tệp PNG.',
    'image/too-large': 'Hình chữ ký quá lớn.',
    'image/broken': 'Tệp hình chữ ký bị hỏng.',
    'image/unsupported': 'Hình PNG kiểu đan xen chưa dùng được. Hãy lưu lại ở dạng thường.',
    'text/character-not-drawable': 'Phông chữ không có ký tự {character}.',
    'key/not-pkcs12': 'Tệp khóa phải là PKCS#12 (.p12 hoặc .pfx).',
    'key/wrong-password': 'Mật khẩu của tệp khóa chưa đúng.',
    'key/broken': 'Tệp khóa bị hỏng.',
    'key/unsupported': 'Tệp khóa dùng thuật toán chưa hỗ trợ.',
    'key/no-private-key': 'Tệp không có khóa bí mật.',
    'key/no-certificate': 'Tệp không có chứng thư của khóa.',
    'time-stamp/unavailable': 'Máy chủ dấu thời gian không trả lời. Hãy thử lại sau.',
    'time-stamp/refused': 'Máy chủ dấu thời gian từ chối.',
    'time-stamp/broken': 'Không đọc được dấu thời gian nhận về.',
    'time-stamp/does-not-match': 'Dấu thời gian nhận về không thuộc chữ ký này.',
    'provider/unavailable': 'Dịch vụ ký từ xa không trả lời. Hãy thử lại sau.',
    'provider/refused': 'Dịch vụ ký từ xa từ chối.',
    'provider/not-authorised': 'Dịch vụ ký từ xa không chấp nhận phiên đăng nhập. Hãy kết nối lại tài khoản ký.',
    'provider/answer-not-understood': 'Dịch vụ ký từ xa trả lời sai dạng.',
    'provider/no-such-credential': 'Không tìm thấy chứng thư đã chọn ở nơi giữ khóa.',
    'asn1/broken': 'Không đọc được chứng thư.',
  },
  nd30: {
    'nd30/person-missing': 'Thiếu chữ ký của người có thẩm quyền.',
    'nd30/agency-missing': 'Thiếu chữ ký số của cơ quan, tổ chức.',
    'nd30/person-first': 'Người có thẩm quyền ký trước, cơ quan ký sau.',
    'nd30/agency-before-person': 'Cơ quan ký trước người có thẩm quyền.',
    'nd30/signatory-agrees': 'Người ký trong chứng thư khớp với văn bản: {found}.',
    'nd30/signatory-differs': 'Chứng thư ghi {found}, văn bản ghi {wanted}.',
    'nd30/issuer-agrees': 'Cơ quan trong chứng thư khớp với văn bản: {found}.',
    'nd30/issuer-differs': 'Chứng thư ghi cơ quan {found}, văn bản ghi {wanted}.',
    'nd30/image-missing': 'Không hiển thị hình ảnh chữ ký ở {field}.',
    'nd30/image-not-wanted': 'Phụ lục, bản sao không hiển thị hình ảnh dấu.',
    'nd30/seal-in-place': 'Hình dấu trùm khoảng một phần ba hình chữ ký về bên trái.',
    'nd30/seal-out-of-place': 'Hình dấu không trùm khoảng một phần ba hình chữ ký về bên trái.',
    'nd30/mark-out-of-place': 'Thông tin ký số không ở góc trên bên phải trang đầu.',
    'nd30/last-covers-all': 'Chữ ký cuối bảo vệ toàn bộ tệp.',
    'nd30/last-does-not-cover': 'Chữ ký cuối không bảo vệ toàn bộ tệp.',
    'nd30/not-stamped': 'Chữ ký {field} không có dấu thời gian.',
  },
  request: {
    waiting: 'Đang chờ người ký xác nhận',
    done: 'Đã ký',
    failed: 'Ký không thành công',
    cancelled: 'Đã hủy',
    expired: 'Quá thời gian xác nhận',
  },
  label: {
    signer: 'Người ký',
    unit: 'Đơn vị',
    organization: 'Cơ quan, tổ chức',
    issuer: 'Nơi cấp chứng thư',
    validity: 'Hiệu lực chứng thư',
    signedAt: 'Thời điểm ký',
    stampedAt: 'Dấu thời gian',
    integrity: 'Tính toàn vẹn',
    intact: 'Nội dung được ký còn nguyên vẹn',
    notIntact: 'Nội dung được ký không còn nguyên vẹn hoặc không kiểm tra được',
    covers: 'Phạm vi',
    wholeFile: 'Toàn bộ tệp',
    wholeRevision: 'Toàn bộ tệp tại thời điểm ký',
    notCovered: 'Không xác định',
    trustedBy: 'Chứng thư gốc',
    level: 'Mức PAdES',
    documentStamp: 'Dấu thời gian của tài liệu',
  },
}
