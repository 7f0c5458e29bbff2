import type { Named } from '../../../kernel/module.ts'

/** The four fields: a closed list (law/office-work § 1.2). */
export const FIELDS = {
  KT: named('Kinh tế', 'Economy'),
  VHXH: named('Văn hóa - xã hội', 'Culture and society'),
  QPAN: named('Quốc phòng - an ninh', 'Defence and security'),
  HTCT: named('Xây dựng hệ thống chính trị', 'Political system'),
} as const
export type Field = keyof typeof FIELDS
export const fieldIds = Object.keys(FIELDS) as [Field, ...Field[]]

/** Items 2–10 of the form of registration, in its order. */
export const SHEET_ITEMS = [
  'reason',
  'goals',
  'method',
  'place',
  'audience',
  'forces',
  'means',
  'schedule',
  'outputs',
  'upkeep',
  'contactName',
] as const

/** Beside the field; many provinces count new-countryside models in a line of their own. */
export const TAGS = {
  ntm: named('nông thôn mới, đô thị văn minh', 'new countryside, civilised towns'),
  'chuyen-doi-so': named('chuyển đổi số', 'digital transformation'),
  cchc: named('cải cách hành chính', 'administrative reform'),
  gpmb: named('giải phóng mặt bằng', 'land clearance'),
  'moi-truong': named('môi trường', 'environment'),
  'ton-giao': named('tôn giáo', 'religion'),
  'dan-toc': named('dân tộc', 'ethnic minorities'),
} as const
export type Tag = keyof typeof TAGS
export const tagIds = Object.keys(TAGS) as [Tag, ...Tag[]]

export const TYPES = {
  'tap-the': named('mô hình tập thể', 'collective model'),
  'ca-nhan': named('điển hình cá nhân', 'individual example'),
} as const
export type ModelType = keyof typeof TYPES
export const typeIds = Object.keys(TYPES) as [ModelType, ...ModelType[]]

export const LEVELS = {
  'co-so': named('cơ sở', 'grassroots'),
  huyen: named('huyện (đến 30/6/2025)', 'district (until 30/6/2025)'),
  tinh: named('tỉnh', 'province'),
  'toan-quoc': named('toàn quốc', 'national'),
} as const
export type Level = keyof typeof LEVELS
export const levelIds = Object.keys(LEVELS) as [Level, ...Level[]]
/** The district level ended on 1 July 2025 with the districts. */
export const DISTRICT_UNTIL = '2025-06-30'

/** Levels to which something new may be handed in today. */
export const LIVING_LEVELS: Readonly<Record<string, Named>> = Object.fromEntries(
  Object.entries(LEVELS).filter(([level]) => level !== 'huyen'),
)

/** What a registration is: of a new model, or of one that stood before. */
export const KINDS = {
  moi: named('mới', 'new'),
  'tiep-tuc': named('tiếp tục', 'continued'),
  'nang-chat': named('nâng chất', 'upgraded'),
  'nhan-rong': named('nhân rộng từ mô hình khác', 'replicated from another'),
} as const
export type Kind = keyof typeof KINDS
export const kindIds = Object.keys(KINDS) as [Kind, ...Kind[]]

/** Forms of reward usual in the movement, from the grassroots up. */
export const REWARDS = {
  'giay-khen-xa': named('Giấy khen của Chủ tịch UBND xã, phường', 'Certificate of the commune chairman'),
  'giay-khen-so': named('Giấy khen của thủ trưởng sở, ngành', 'Certificate of the head of a department'),
  'giay-khen-dang': named('Giấy khen của cấp ủy', 'Certificate of the Party committee'),
  'bang-khen-tinh': named('Bằng khen của Chủ tịch UBND tỉnh', 'Certificate of merit of the provincial chairman'),
  'bang-khen-bo': named('Bằng khen của bộ, ban, ngành trung ương', 'Certificate of merit of a ministry'),
  'bang-khen-thu-tuong': named('Bằng khen của Thủ tướng Chính phủ', 'Certificate of merit of the Prime Minister'),
} as const
export type Reward = keyof typeof REWARDS
export const rewardIds = Object.keys(REWARDS) as [Reward, ...Reward[]]

/** What is done to carry the movement (law/office-work § 1.8): what is counted, and whom it reached. */
export const ACTIVITIES = {
  'hoi-nghi': named('hội nghị quán triệt, sơ kết, tổng kết', 'meetings'),
  'tin-bai': named('tin, bài, phóng sự', 'articles and broadcasts'),
  'kiem-tra': named('đoàn kiểm tra phong trào', 'inspections of the movement'),
} as const
export type Activity = keyof typeof ACTIVITIES
export const activityIds = Object.keys(ACTIVITIES) as [Activity, ...Activity[]]

/** Resources mobilised from the people, each with its unit. Amounts are whole numbers of that unit. */
export const RESOURCES = {
  ho: { name: named('hộ tham gia', 'households'), unit: named('hộ', 'households') },
  'luot-nguoi': { name: named('lượt người tham gia', 'participations'), unit: named('lượt người', 'participations') },
  'ngay-cong': { name: named('ngày công', 'working days given'), unit: named('ngày', 'days') },
  'dat-m2': { name: named('đất hiến', 'land given'), unit: named('m²', 'm²') },
  'tien-dong': { name: named('tiền', 'money'), unit: named('đồng', 'đồng') },
  'duong-m': { name: named('đường làm mới, mở rộng', 'roads built or widened'), unit: named('m', 'm') },
  nha: { name: named('nhà tình nghĩa, đại đoàn kết', 'houses for those in need'), unit: named('nhà', 'houses') },
} as const
export type Resource = keyof typeof RESOURCES
export const resourceIds = Object.keys(RESOURCES) as [Resource, ...Resource[]]

/** One resource as the acts name it. */
export const resourceChoices: Readonly<Record<Resource, Named>> = Object.fromEntries(
  Object.entries(RESOURCES).map(([id, { name, unit }]) => [id, named(`${name.vi} (${unit.vi})`, `${name.en} (${unit.en})`)]),
) as Record<Resource, Named>
import { named } from '../../../kernel/fields.ts'
