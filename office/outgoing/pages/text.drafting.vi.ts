import { FORM_FIELDS } from './drafting/form-words.ts'

const nbsp = '\u00A0'

/** Words of drafting: printed forms, co-signers, templates. A key missing in text.drafting.en.ts does not compile. */
export const draftingVi = {
  // Mẫu trình bày riêng của loại (Phụ lục III, mẫu 1.7–1.10)
  formPart: (number: string) => `Mẫu ${number} (Phụ lục III, Nghị định 30/2020/NĐ-CP)`,
  formNumbers: { 'giay-moi': '1.7', 'giay-gioi-thieu': '1.8', 'bien-ban': '1.9', 'giay-nghi-phep': '1.10' } as Readonly<
    Record<string, string>
  >,
  formFields: FORM_FIELDS.vi,
  formHour: 'Ví dụ 8 giờ 30.',
  formNote: 'Lời văn cố định của mẫu được viết tự động. Phần nội dung bên dưới là lời viết thêm.',
  formOn: 'Điền theo mẫu',
  formOff: 'Loại văn bản này có mẫu trình bày riêng; dự thảo đang viết tự do.',
  formDrop: 'Bỏ mẫu, viết tự do',
  // Người cùng ký
  secretarySigns: 'Thư ký cùng ký biên bản',
  otherSideSigns: 'Bên cùng ký',
  coAuthority: (n: number) => `Đại diện cho (người cùng ký${nbsp}${n})`,
  coPosition: (n: number) => `Chức vụ (người cùng ký${nbsp}${n})`,
  coName: (n: number) => `Họ và tên (người cùng ký${nbsp}${n})`,
  coPost: (n: number) => `Người cùng ký${nbsp}${n} trong hệ thống`,
  coPostHint: 'Danh sách được ký của các cơ quan khác. Bỏ trống nếu bên cùng ký không dùng hệ thống này.',
  coSignersNote:
    'In ở bên trái, trước người ký chính. Ký số theo thứ tự in: từng người rồi con dấu cơ quan họ, người ký chính sau cùng; sau đó văn thư lấy số và đóng dấu. Bên ngoài hệ thống ký giấy, hoặc ký số trên tệp gửi đi và văn thư nhận lại.',
  secretaryNote: 'In ở bên trái, trước chủ tọa. Thư ký ký trước, chủ tọa ký sau; dấu của cơ quan đóng khi ban hành.',
  jointNotKnown:
    'Văn bản liên tịch: Nghị định 30/2020/NĐ-CP không có mẫu cho nhiều cơ quan cùng ký loại này. Trình nguyên tệp PDF đã thống nhất giữa các cơ quan; người cùng ký ghi trước đây không được in.',
  partyNote:
    'Văn bản của Đảng: tiêu đề, số và ký hiệu, quyền hạn ký theo hướng dẫn của Văn phòng Trung ương Đảng. Cỡ chữ, dãn dòng dựa trên bản chép lại của hướng dẫn, cần đối chiếu trước khi ký.',
  // Mẫu văn bản
  templates: 'Mẫu văn bản',
  templatesNote: 'Mẫu còn hiệu lực được đưa ra khi soạn dự thảo mới: tên loại, mở đầu, căn cứ, các phần, nơi nhận.',
  commonTemplates: 'Mẫu văn bản dùng chung',
  noTemplates: 'Chưa có mẫu nào. Người giữ mẫu của cơ quan lập mẫu đầu tiên.',
  administration: 'Quản trị',
  toTemplates: 'Về danh sách mẫu',
  noTemplate: 'không dùng mẫu',
  newTemplate: 'Lập mẫu',
  changeTemplate: 'Sửa mẫu',
  changeTemplateNote: 'Bản sửa thay bản cũ; dự thảo đã soạn theo bản cũ không đổi.',
  keepTemplate: 'Lưu mẫu',
  templateName: 'Tên mẫu',
  templateScope: 'Dùng cho',
  templateAll: 'mọi cơ quan',
  templateUntil: 'Dùng đến hết ngày',
  templateExpired: (day: string) => `hết hạn ${day}`,
  templateOwner: 'Người giữ',
  templateUsed: 'Đã dùng',
  templateHolds: 'Hiệu lực',
  templateAbstract: 'Trích yếu gợi ý',
  templateBody: 'Nội dung',
  templateBegin: 'Soạn theo mẫu',
  templateEnd: 'Thôi dùng',
  templatePick: 'Mẫu soạn sẵn',
  templatePickHint: 'Chọn mẫu thì tên loại và nội dung ban đầu lấy theo mẫu.',
  // Soát lỗi trong tệp Word kèm theo
  mendFile: 'Soát lỗi tệp',
  mendFileNote:
    'Lỗi được chọn sửa vào một tệp mới đặt cạnh tệp gốc; tệp gốc giữ nguyên. Chỉ chữ bị lỗi thay đổi, trình bày giữ nguyên.',
  mendFileClean: 'Không thấy lỗi chính tả, viết hoa, ngày tháng nào trong tệp.',
  mendFileDo: 'Sửa các lỗi đã chọn',
  mendDrop: '(bỏ)',
  toEditor: 'Về trang soạn',
}

export type DraftingText = typeof draftingVi
