import { actInMemory, openInMemory, type MemoryMatter } from '../casework/acts/in-memory.ts'
import type { Canonical } from '../kernel/canonical.ts'
import { instantInVietnam, type PlainDate } from '../kernel/clock.ts'
import { bodyId, postId } from './organisation.ts'
import { actorAs, type Office } from './simulation.ts'

// What lies on the desks on the day of the sample: tasks by name, so that every role has something to receive, do, decide and follow.

type Today = {
  readonly title: string
  readonly lead: string
  readonly assigner: 'khoi' | 'thinh' | 'nguyet' | 'tuan'
  readonly source: string
  /** Working days from today to the deadline; negative: late. Null: none. */
  readonly due: number | null
  /** Working days ago on which it was given. */
  readonly given: number
  readonly urgency?: 'khan' | 'hoa-toc'
  readonly quote?: string
  readonly product?: string
  readonly cooperating?: readonly string[]
  readonly then?: readonly Step[]
}
type Step = readonly [act: string, actor: string, input?: Canonical]

const TO_DUONG: readonly Step[] = [
  ['nhan', 'tuan'],
  ['phan-cong', 'tuan', { unit: bodyId('vp-pkt'), post: postId('duong'), note: '' }],
]
const DONE = { result: 'Đã trình dự thảo kèm báo cáo thẩm định', document: '312/BC-VP' }

const TASKS: readonly Today[] = [
  {
    title: 'Đôn đốc 14 xã chưa gửi danh mục trụ sở dôi dư sau sắp xếp',
    lead: 'vp',
    assigner: 'thinh',
    source: 'thong-bao-ket-luan',
    due: -2,
    given: 14,
    then: [
      ...TO_DUONG,
      [
        'tien-do',
        'duong',
        {
          text: 'Đã nhắc hai lần, 14 xã chưa gửi',
          percent: 60,
          obstacle: '14 xã chưa gửi, đã nhắc 2 lần',
          proposal: 'Phê bình bằng văn bản',
        },
      ],
    ],
  },
  {
    title: 'Trình văn bản trả lời kiến nghị của cử tri phường Hoa Sơn về nước sạch',
    lead: 'vp',
    assigner: 'tuan',
    source: 'kien-nghi-cu-tri',
    due: -1,
    given: 10,
    then: [
      ...TO_DUONG,
      ['nop', 'duong', DONE],
      ['tra-ket-qua', 'tuan', { reason: 'Cần nêu rõ thời gian hoàn thành đường ống', dueOn: null }],
    ],
  },
  {
    title: 'Báo cáo nhanh tình hình ngập úng tại 7 xã ven sông Vân',
    lead: 'vp',
    assigner: 'thinh',
    source: 'cong-dien',
    due: 0,
    given: 0,
    urgency: 'hoa-toc',
  },
  {
    title: 'Thẩm tra tờ trình ban hành Quy chế phối hợp quản lý cụm công nghiệp',
    lead: 'vp',
    assigner: 'thinh',
    source: 'cong-van',
    due: 1,
    given: 6,
    then: TO_DUONG,
  },
  {
    title: 'Chuẩn bị nội dung họp giao ban tháng với 129 xã, phường',
    lead: 'vp',
    assigner: 'tuan',
    source: 'but-phe',
    due: 2,
    given: 1,
    then: [['phan-cong', 'tuan', { unit: bodyId('vp-pkt'), post: postId('duong'), note: '' }]],
  },
  {
    title: 'Tham mưu văn bản đôn đốc giải ngân vốn đầu tư công',
    lead: 'vp',
    assigner: 'khoi',
    source: 'thong-bao-ket-luan',
    due: 3,
    given: 1,
    product: 'Công văn, trình Chủ tịch UBND tỉnh ký',
    cooperating: ['stc'],
    quote:
      'Giao Văn phòng UBND tỉnh tham mưu văn bản đôn đốc các sở, ban, ngành, UBND các xã, phường đẩy nhanh giải ngân vốn đầu tư công, trình Chủ tịch UBND tỉnh trong 03 ngày làm việc kể từ ngày nhận được Thông báo này.',
    then: [['phan-cong', 'tuan', { unit: bodyId('vp-pkt'), post: null, note: '' }]],
  },
  {
    title: 'Rà soát, lập phương án xử lý trụ sở, tài sản công dôi dư tại 129 xã, phường',
    lead: 'stc',
    assigner: 'khoi',
    source: 'thong-bao-ket-luan',
    due: 3,
    given: 12,
    then: [
      ['nhan', 'hanh'],
      ['phan-cong', 'hanh', { unit: bodyId('stc-p1'), post: postId('phuoc'), note: '' }],
    ],
  },
  {
    title: 'Tổng hợp ý kiến các sở, ngành về dự thảo Chương trình công tác năm sau',
    lead: 'vp',
    assigner: 'tuan',
    source: 'ke-hoach',
    due: 4,
    given: 1,
    then: [['phan-cong', 'tuan', { unit: bodyId('vp-pkt'), post: postId('duong'), note: '' }]],
  },
  {
    title: 'Kiểm tra việc bố trí nơi tiếp công dân tại 12 xã mới thành lập',
    lead: 'vp',
    assigner: 'nguyet',
    source: 'y-kien-truc-tiep',
    due: 6,
    given: 8,
    then: TO_DUONG,
  },
  {
    title: 'Hoàn thiện đề án số hóa hồ sơ hộ tịch',
    lead: 'stp',
    assigner: 'nguyet',
    source: 'quyet-dinh',
    due: 8,
    given: 15,
    then: [['nhan', 'stp-gd']],
  },
  {
    title: 'Trình kế hoạch sử dụng 38 trụ sở cấp huyện cũ làm trường học, trạm y tế',
    lead: 'sxd',
    assigner: 'khoi',
    source: 'thong-bao-ket-luan',
    due: 13,
    given: 9,
    then: [['nhan', 'sxd-gd']],
  },
  {
    title: 'Xử lý vướng mắc bàn giao tài sản của 3 trung tâm y tế',
    lead: 'vp',
    assigner: 'nguyet',
    source: 'cong-van',
    due: 5,
    given: 11,
    then: [...TO_DUONG, ['tam-dung', 'nguyet', { reason: 'Chờ ý kiến của Bộ Tài chính' }]],
  },
  {
    title: 'Dự thảo kết luận làm việc với Ban Quản lý các khu công nghiệp',
    lead: 'vp',
    assigner: 'tuan',
    source: 'y-kien-truc-tiep',
    due: 2,
    given: 7,
    then: [...TO_DUONG, ['nop', 'duong', DONE]],
  },
  {
    title: 'Báo cáo rà soát thủ tục nội bộ lĩnh vực đầu tư',
    lead: 'vp',
    assigner: 'thinh',
    source: 'ke-hoach',
    due: -1,
    given: 13,
    then: [...TO_DUONG, ['nop', 'duong', DONE]],
  },
  {
    title: 'Phương án phân bổ dự toán chi ngân sách năm sau',
    lead: 'stc',
    assigner: 'khoi',
    source: 'chi-thi',
    due: 2,
    given: 12,
    then: [
      ['nhan', 'hanh'],
      ['phan-cong', 'hanh', { unit: bodyId('stc-p1'), post: postId('phuoc'), note: '' }],
      ['xin-gia-han', 'phuoc', { dueOn: '+7', reason: 'Chờ số kiểm tra thu ngân sách của cấp trên' }],
    ],
  },
  {
    title: 'Phân bổ 84 tỷ đồng vốn chương trình mục tiêu còn lại',
    lead: 'stc',
    assigner: 'khoi',
    source: 'hdnd',
    due: -6,
    given: 25,
    then: [
      ['nhan', 'hanh'],
      [
        'tien-do',
        'hanh',
        {
          text: 'Còn 9 xã chưa đăng ký',
          percent: 70,
          obstacle: '9 xã chưa đăng ký danh mục',
          proposal: 'Họp riêng 9 xã trong tuần này',
        },
      ],
    ],
  },
  {
    title: 'Thẩm định quyết toán các dự án hoàn thành năm trước',
    lead: 'stc',
    assigner: 'thinh',
    source: 'cong-van',
    due: 5,
    given: 0,
  },
  {
    title: 'Cắm mốc, bàn giao mặt bằng đường nối cảng Hải Yên',
    lead: 'sxd',
    assigner: 'khoi',
    source: 'thong-bao-ket-luan',
    due: -15,
    given: 40,
    then: [
      ['nhan', 'sxd-gd'],
      [
        'tien-do',
        'sxd-gd',
        {
          text: 'Còn 12 hộ chưa nhận tiền',
          percent: 80,
          obstacle: '12 hộ phường Yên Thắng chưa nhận tiền bồi thường',
          proposal: 'Chủ tịch làm việc với UBND phường, gia hạn 10 ngày',
        },
      ],
    ],
  },
  {
    title: 'Đóng cửa ba bãi chôn lấp rác quá tải',
    lead: 'snnmt',
    assigner: 'thinh',
    source: 'chi-thi',
    due: -10,
    given: 35,
    then: [
      ['nhan', 'snnmt-gd'],
      [
        'tien-do',
        'snnmt-gd',
        {
          text: 'Đã dừng tiếp nhận một bãi',
          percent: 35,
          obstacle: 'Chờ kết quả quan trắc nước ngầm đợt 2',
          proposal: 'Gia hạn lần cuối',
        },
      ],
    ],
  },
  {
    title: 'Xử lý phản ánh chậm trả hồ sơ đất đai tại Trung tâm Phục vụ hành chính công',
    lead: 'snnmt',
    assigner: 'nguyet',
    source: 'but-phe',
    due: 1,
    given: 2,
    then: [['tra-lai', 'snnmt-gd', { reason: 'Việc thuộc Trung tâm Phục vụ hành chính công', suggested: bodyId('ttpvhcc') }]],
  },
  {
    title: 'Đề xuất khen thưởng các xã hoàn thành sớm kế hoạch thu ngân sách',
    lead: 'snv',
    assigner: 'tuan',
    source: 'but-phe',
    due: null,
    given: 5,
    then: [['nhan', 'snv-gd']],
  },
  {
    title: 'Gửi danh mục trụ sở dôi dư và đề xuất phương án sử dụng',
    lead: 'xa-1',
    assigner: 'thinh',
    source: 'thong-bao-ket-luan',
    due: -3,
    given: 10,
  },
  {
    title: 'Báo cáo kết quả xử lý điểm tập kết rác tự phát ven đê',
    lead: 'xa-1',
    assigner: 'nguyet',
    source: 'kien-nghi-cu-tri',
    due: 4,
    given: 3,
    then: [['nhan', 'xa-1-ct']],
  },
]

/** The tasks of the day, given and brought to where they stand now. */
export function todaysMatters(office: Office, asOf: PlainDate): MemoryMatter[] {
  return TASKS.map((task, i) => oneOf(office, task, { asOf, minute: i }))
}

function oneOf(office: Office, task: Today, { asOf, minute }: { asOf: PlainDate; minute: number }): MemoryMatter {
  const { calendar } = office.world
  const relative = (days: number): PlainDate => (days === 0 ? asOf : calendar.addWorkingDays(asOf, days))
  const started =
    task.given === 0
      ? new Date(Math.min(instantInVietnam(asOf, '07:00').getTime(), office.until.getTime() - 3_600_000))
      : instantInVietnam(relative(-task.given), '08:10')
  const at = new Date(started.getTime() + minute * 60_000)
  const vp = { body: bodyId('vp'), unit: bodyId('vp-pth'), post: postId('vp-pth-cv1') }
  const dueOn = task.due === null ? null : relative(task.due)
  const matter = openInMemory(
    office.world,
    {
      process: 'directive',
      act: 'giao',
      title: task.title,
      holder: { body: bodyId(task.lead), unit: null, post: null },
      parties: [
        {
          role: 'assigner',
          body: bodyId(task.assigner === 'tuan' ? 'vp' : 'ubnd'),
          unit: null,
          post: postId(task.assigner),
          note: null,
        },
        { role: 'follower', ...vp, note: null },
      ],
      source: task.source,
      urgency: task.urgency ?? 'thuong',
      input: {
        dueOn: dueOn !== null && dueOn < dayAt(at) ? dayAt(at) : dueOn,
        dueAt: task.urgency === 'hoa-toc' && dueOn ? instantInVietnam(dueOn, '16:00').toISOString() : null,
        product: task.product ?? null,
        cooperating: (task.cooperating ?? []).map(body => ({ body: bodyId(body), note: null })),
        quote: task.quote ? { text: task.quote, mark: null, sourceLabel: 'Thông báo số 412/TB-UBND' } : null,
      },
    },
    { at, actor: actorAs('vp-pth-cv1') },
  )
  play(office, matter, { steps: task.then ?? [], at, relative })
  return matter
}

function play(
  office: Office,
  matter: MemoryMatter,
  { steps, at, relative }: { steps: readonly Step[]; at: Date; relative: (days: number) => PlainDate },
): void {
  let when = at.getTime()
  for (const [act, actor, input = null] of steps) {
    when = Math.min(
      when + 4 * 3_600_000 * (act === 'nop' || act === 'tra-ket-qua' ? 6 : 1),
      office.until.getTime() - 60_000 * (steps.length + 1),
    )
    when = Math.max(when, (matter.acts.at(-1)?.recordedAt.getTime() ?? 0) + 60_000)
    actInMemory(office.world, matter, { at: new Date(when), act, input: withDates(input, relative), actor: actorAs(actor) })
  }
}

/** A date written `+7` is that many working days from today. */
function withDates(input: Canonical, relative: (days: number) => PlainDate): Canonical {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      typeof value === 'string' && /^\+\d+$/.test(value) ? relative(Number(value.slice(1))) : value,
    ]),
  )
}

function dayAt(at: Date): PlainDate {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}
