/** What a claim is borne out by besides measures. */
export type OwnProof = 'request' | 'partners' | 'types' | 'handling' | 'section-three' | 'limitations' | 'remedies' | 'recipients'

/** A claim that such a sum-up makes, where it stands, and the measures that bear it out. A measure may name a claim itself (`answers`). */
export type ClaimDef = {
  readonly id: string
  readonly place: string
  readonly claim: string
  readonly measures: readonly string[]
  readonly own?: OwnProof
}

const claim = (id: string, place: string, words: string, measures: readonly string[] = [], own?: OwnProof): ClaimDef => ({
  id,
  place,
  claim: words,
  measures,
  ...(own ? { own } : {}),
})

const FOLLOW_UP = ['NV-01', 'NV-02', 'NV-03', 'NV-04', 'NV-05', 'NV-06']

/**
 * Claims of the five-year sum-up of "Dân vận khéo", paragraph by paragraph. A claim without measures waits for the function that will keep
 * its records; until then it is shown as "chưa có dữ liệu", never as zero.
 */
export const CLAIMS: readonly ClaimDef[] = [
  claim('mo-dau', 'Mở đầu', 'Thực hiện kế hoạch tổng kết của cấp trên', ['BC-01', 'BC-02'], 'request'),
  claim('vai-tro', 'I', 'Tổng hợp, tham mưu; phối hợp với các cơ quan, đơn vị', ['VB-01', 'VB-02'], 'partners'),
  claim('doan-ket', 'I', 'Đoàn kết, tập trung dân chủ; đối thoại với nhân dân; siết chặt kỷ cương'),
  claim('giam-sat', 'I', 'Mặt trận Tổ quốc, đoàn thể giám sát, phản biện'),
  claim('ban-hanh-van-ban', 'I', 'Ban hành văn bản lãnh đạo; cán bộ, công chức, viên chức tham gia', ['VB-02', 'DV-10'], 'types'),
  claim('phan-cong', 'II.1', 'Phân công lãnh đạo, quy chế làm việc; đôn đốc, không đùn đẩy', ['NV-01', 'NV-07', 'NV-08']),
  claim('doi-moi', 'II.1', 'Đổi mới phương thức lãnh đạo, phát huy dân chủ', ['VB-07', 'NV-03'], 'handling'),
  claim('hoi-nghi', 'II.1', 'Hội nghị chuyên đề, sắp xếp lịch làm việc của lãnh đạo', ['VB-05']),
  claim('kiem-diem', 'II.1', 'Đôn đốc ý kiến chỉ đạo; hằng tuần kiểm điểm, báo cáo', [...FOLLOW_UP, 'KD-01']),
  claim('quan-triet', 'II.1', 'Quán triệt nghị quyết, học tập và làm theo Bác; phục vụ sự kiện lớn'),
  claim('quy-che-dan-chu', 'II.2', 'Quy chế dân chủ ở cơ quan; thực hành tiết kiệm'),
  claim('cong-doan', 'II.2', 'Hoạt động công đoàn, thể thao'),
  claim('hoi-nghi-can-bo', 'II.2', 'Hội nghị cán bộ, công chức; lắng nghe ý kiến'),
  claim('chuong-trinh', 'II.2', 'Chương trình công tác của Ủy ban nhân dân'),
  claim('thong-bao', 'II.2', 'Thông báo ý kiến chỉ đạo và đôn đốc thực hiện', ['VB-03', 'NV-02', 'NV-03']),
  claim('lien-thong', 'II.2', 'Kết nối, gửi nhận văn bản điện tử', ['VB-04', 'LT-01', 'LT-02', 'LT-03', 'VB-06']),
  claim('thu-tuc', 'II.2', 'Kiểm soát thủ tục hành chính, một cửa, dịch vụ công, hệ thống dùng chung'),
  claim('phap-luat', 'II.2', 'Rà soát, ban hành văn bản quy phạm pháp luật'),
  claim('chi-so', 'II.2', 'Kế hoạch cải thiện PAR INDEX, SIPAS, PCI, PAPI'),
  claim('tiep-dan', 'II.2', 'Tiếp công dân, giải quyết khiếu nại, tố cáo, đơn tồn đọng, đông người'),
  claim('kiem-tra-dang', 'II.2', 'Kiểm tra, giám sát của Đảng'),
  claim('chap-hanh', 'II.2', 'Chấp hành pháp luật, quy chế; phòng, chống tham nhũng'),
  claim('can-bo', 'II.2', 'Công tác cán bộ, chế độ chính sách được bàn, lấy ý kiến rộng rãi'),
  claim('phong-trao', 'II.2', 'Thi đua yêu nước, phong trào “Dân vận khéo”', [
    'DV-01',
    'DV-02',
    'DV-03',
    'DV-04',
    'DV-05',
    'DV-06',
    'DV-08',
    'DV-10',
  ]),
  claim('mo-hinh', 'III', 'Kết quả mô hình, điển hình; khen thưởng', ['DV-01', 'DV-05', 'DV-08', 'DV-09'], 'section-three'),
  claim('danh-gia', 'IV.1', 'Đánh giá chung; được lãnh đạo ghi nhận', ['DV-08', 'DV-06', 'NV-03']),
  claim('han-che', 'IV.2', 'Hạn chế và việc khắc phục', [], 'limitations'),
  claim('phuong-huong', 'V', 'Phương hướng, nhiệm vụ: việc đã giao', [], 'remedies'),
  claim('noi-nhan', 'Nơi nhận', 'Nơi nhận báo cáo', [], 'recipients'),
]

/** Measures that several claims stand on and that belong in the section of the models. */
const TOLD_AT: Readonly<Record<string, string | null>> = {
  'DV-05': 'mo-hinh',
  'DV-06': 'mo-hinh',
  'DV-08': 'mo-hinh',
  // The line below the table of registrations tells it.
  'DV-09': null,
}

/** The claim in whose paragraph a measure is told: each is told once, at the first claim that stands on it. */
export function tellingClaim(measure: string, answers: readonly string[]): string | null {
  const first = CLAIMS.find(({ id, measures }) => measures.includes(measure) || answers.includes(id))
  if (!first) return null
  return Object.hasOwn(TOLD_AT, measure) ? (TOLD_AT[measure] ?? null) : first.id
}
