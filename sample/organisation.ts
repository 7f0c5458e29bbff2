import { personName } from './names.ts'
import { DISTRICTS, MERGED_PROVINCES, NEW_COMMUNES, OLD_COMMUNES, PROVINCE } from './places.ts'
import { sampleId } from './random.ts'

// The offices and people of the fictional tỉnh Trường Yên, as plain data. Dates of mergers follow the country's: departments on
// 1 March 2025, districts and provinces on 1 July 2025.

export type SampleBody = {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly short: string
  readonly code: string
  readonly electronic: string | null
  readonly parent: string | null
  readonly agency: string | null
  readonly from: string
  readonly until: string | null
  readonly document: string | null
}
export type SampleSuccession = {
  readonly from: string
  readonly to: string
  readonly on: string
  readonly kind: 'merge' | 'split'
  readonly isDefault: boolean
}
export type SamplePost = {
  readonly key: string
  readonly person: string
  readonly body: string
  readonly unit: string | null
  readonly title: string
  readonly position: string
  readonly scope: 'post' | 'unit' | 'body' | 'province'
  readonly roles: readonly string[]
  /** Place in the list of roles one may step into; null: not offered. */
  readonly offered: number | null
}

const BEGIN = '2020-01-01'
const SO_MERGER = '2025-03-01'
const COMMUNE_REFORM = '2025-07-01'

export const POSITIONS: Readonly<
  Record<string, { readonly name: string; readonly leader: boolean; readonly handles: boolean; readonly rank: number }>
> = {
  chairman: { name: 'Chủ tịch UBND tỉnh', leader: true, handles: false, rank: 1 },
  vice: { name: 'Phó Chủ tịch UBND tỉnh', leader: true, handles: false, rank: 2 },
  chief: { name: 'Chánh Văn phòng', leader: true, handles: true, rank: 3 },
  'vice-chief': { name: 'Phó Chánh Văn phòng', leader: true, handles: true, rank: 4 },
  director: { name: 'Giám đốc, thủ trưởng cơ quan', leader: true, handles: true, rank: 5 },
  mayor: { name: 'Chủ tịch UBND cấp xã', leader: true, handles: true, rank: 6 },
  head: { name: 'Trưởng phòng', leader: true, handles: true, rank: 7 },
  specialist: { name: 'Chuyên viên', leader: false, handles: true, rank: 20 },
  clerk: { name: 'Văn thư', leader: false, handles: true, rank: 21 },
  admin: { name: 'Quản trị hệ thống', leader: false, handles: false, rank: 90 },
}

const DEPARTMENTS: ReadonlyArray<readonly [key: string, name: string, short: string]> = [
  ['snv', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['stp', 'Sở Tư pháp', 'Sở Tư pháp'],
  ['stc', 'Sở Tài chính', 'Sở Tài chính'],
  ['sct', 'Sở Công Thương', 'Sở Công Thương'],
  ['snnmt', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT'],
  ['sxd', 'Sở Xây dựng', 'Sở Xây dựng'],
  ['skhcn', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ['svhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL'],
  ['sgddt', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'],
  ['syt', 'Sở Y tế', 'Sở Y tế'],
  ['ttt', 'Thanh tra tỉnh', 'Thanh tra tỉnh'],
  ['sdttg', 'Sở Dân tộc và Tôn giáo', 'Sở DT&TG'],
  ['bqlkcn', 'Ban Quản lý các khu công nghiệp tỉnh', 'BQL KCN'],
  ['bqlda', 'Ban Quản lý dự án đầu tư xây dựng tỉnh', 'BQLDA tỉnh'],
  ['ttpvhcc', 'Trung tâm Phục vụ hành chính công tỉnh', 'TTPVHCC'],
]
/** Branches of central agencies in the province: tasks are given to them, they stand under no committee. */
const BRANCHES: ReadonlyArray<readonly [key: string, name: string, short: string, code: string, head: string]> = [
  ['cat', `Công an tỉnh ${PROVINCE}`, 'Công an tỉnh', 'CAT', 'Giám đốc Công an tỉnh'],
  ['bchqs', `Bộ Chỉ huy Quân sự tỉnh ${PROVINCE}`, 'Bộ CHQS tỉnh', 'BCHQS', 'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh'],
  ['thue', `Thuế tỉnh ${PROVINCE}`, 'Thuế tỉnh', 'THUE', 'Trưởng Thuế tỉnh'],
  ['kbnn', 'Kho bạc Nhà nước khu vực IV', 'KBNN khu vực IV', 'KBNN', 'Giám đốc Kho bạc Nhà nước khu vực IV'],
  ['bhxh', `Bảo hiểm xã hội tỉnh ${PROVINCE}`, 'BHXH tỉnh', 'BHXH', 'Giám đốc Bảo hiểm xã hội tỉnh'],
]
/** Departments that ended on 1 March 2025, and what took them over. */
const OLD_DEPARTMENTS: ReadonlyArray<readonly [key: string, name: string, into: string]> = [
  ['skhdt', 'Sở Kế hoạch và Đầu tư', 'stc'],
  ['sgtvt', 'Sở Giao thông vận tải', 'sxd'],
  ['stnmt', 'Sở Tài nguyên và Môi trường', 'snnmt'],
  ['snnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'snnmt'],
  ['stttt', 'Sở Thông tin và Truyền thông', 'skhcn'],
  ['sldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'snv'],
]
const DIVISIONS: ReadonlyArray<readonly [key: string, name: string]> = [
  ['pkt', 'Phòng Kinh tế'],
  ['pth', 'Phòng Tổng hợp'],
  ['pvx', 'Phòng Văn hóa - Xã hội'],
  ['pnc', 'Phòng Nội chính'],
  ['ptd', 'Ban Tiếp công dân'],
  ['phc', 'Phòng Hành chính - Quản trị'],
]

function body(key: string, kind: string, name: string, more: Partial<SampleBody> = {}): SampleBody {
  const code = more.code ?? key.toUpperCase()
  return {
    key,
    kind,
    name,
    short: name,
    code,
    electronic: null,
    parent: 'ubnd',
    agency: null,
    from: BEGIN,
    until: null,
    document: null,
    ...more,
  }
}

/** Every body that existed since 2020. */
export function sampleBodies(): SampleBody[] {
  const departments = DEPARTMENTS.map(([key, name, short], i) =>
    body(key, 'department', name, { short, electronic: `H37.${i + 2}` }),
  )
  const old = OLD_DEPARTMENTS.map(([key, name]) =>
    body(key, 'department', name, { until: SO_MERGER, document: 'Nghị quyết số 18/NQ-HĐND ngày 20/02/2025' }),
  )
  const units = departments.flatMap(({ key }) => [
    body(`${key}-vp`, 'division', 'Văn phòng', { agency: key, parent: key }),
    body(`${key}-p1`, 'division', 'Phòng Nghiệp vụ 1', { agency: key, parent: key }),
    body(`${key}-p2`, 'division', 'Phòng Nghiệp vụ 2', { agency: key, parent: key }),
  ])
  return [
    body('ubnd', 'committee', `Ủy ban nhân dân tỉnh ${PROVINCE}`, { short: 'UBND tỉnh', parent: null, electronic: 'H37' }),
    body('vp', 'office', `Văn phòng UBND tỉnh ${PROVINCE}`, { short: 'Văn phòng UBND tỉnh', electronic: 'H37.1' }),
    ...DIVISIONS.map(([key, name]) => body(`vp-${key}`, 'division', name, { agency: 'vp', parent: 'vp' })),
    ...departments,
    ...units,
    ...BRANCHES.map(([key, name, short, code]) => body(key, 'branch', name, { short, code, parent: null })),
    ...old,
    ...MERGED_PROVINCES.map((name, i) =>
      body(`ubnd-cu-${i + 1}`, 'committee', `Ủy ban nhân dân tỉnh ${name}`, { parent: null, until: COMMUNE_REFORM }),
    ),
    ...DISTRICTS.map((name, i) =>
      body(`huyen-${i + 1}`, 'district', `Ủy ban nhân dân ${name}`, { short: `UBND ${name}`, until: COMMUNE_REFORM }),
    ),
    ...OLD_COMMUNES.map(({ name }, i) =>
      body(`xa-cu-${i + 1}`, 'commune', `Ủy ban nhân dân xã ${name}`, { short: `UBND xã ${name}`, until: COMMUNE_REFORM }),
    ),
    ...NEW_COMMUNES.map(({ kind, name }, i) => {
      const level = kind === 'phuong' ? 'phường' : 'xã'
      return body(`xa-${i + 1}`, 'commune', `Ủy ban nhân dân ${level} ${name}`, {
        short: `UBND ${level} ${name}`,
        from: COMMUNE_REFORM,
        electronic: `H37.${100 + i}`,
      })
    }),
  ]
}

/** What became of the bodies that ended. A district was split over communes: nobody is the default, each open matter needed a choice. */
export function sampleSuccessions(): SampleSuccession[] {
  return [
    ...OLD_DEPARTMENTS.map(([from, , to]): SampleSuccession => ({ from, to, on: SO_MERGER, kind: 'merge', isDefault: true })),
    ...MERGED_PROVINCES.map((_, i): SampleSuccession => ({
      from: `ubnd-cu-${i + 1}`,
      to: 'ubnd',
      on: COMMUNE_REFORM,
      kind: 'merge',
      isDefault: true,
    })),
    ...OLD_COMMUNES.map(({ into }, i): SampleSuccession => ({
      from: `xa-cu-${i + 1}`,
      to: `xa-${into + 1}`,
      on: COMMUNE_REFORM,
      kind: 'merge',
      isDefault: true,
    })),
    ...DISTRICTS.flatMap((_, i) =>
      [0, 1, 2].map((n): SampleSuccession => ({
        from: `huyen-${i + 1}`,
        to: `xa-${i * 12 + n + 1}`,
        on: COMMUNE_REFORM,
        kind: 'split',
        isDefault: false,
      })),
    ),
  ]
}

const LEADERS: ReadonlyArray<
  readonly [
    key: string,
    person: string,
    title: string,
    position: string,
    roles: readonly string[],
    scope: SamplePost['scope'],
    offered: number | null,
    bodyKey: string,
    unit: string | null,
  ]
> = [
  ['mai', 'Đỗ Thị Mai', 'Văn thư', 'clerk', ['van-thu'], 'body', 1, 'vp', 'vp-phc'],
  ['duong', 'Phạm Thùy Dương', 'Chuyên viên', 'specialist', ['chuyen-vien'], 'post', 2, 'vp', 'vp-pkt'],
  ['vinh', 'Lê Quang Vinh', 'Trưởng phòng Kinh tế', 'head', ['truong-phong'], 'unit', 3, 'vp', 'vp-pkt'],
  ['tuan', 'Đặng Minh Tuấn', 'Chánh Văn phòng', 'chief', ['chanh-van-phong'], 'body', 4, 'vp', null],
  ['khoi', 'Vũ Đình Khôi', 'Chủ tịch UBND tỉnh', 'chairman', ['lanh-dao-tinh'], 'post', 5, 'ubnd', null],
  ['thinh', 'Hoàng Đức Thịnh', 'Phó Chủ tịch UBND tỉnh', 'vice', ['lanh-dao-tinh'], 'post', 6, 'ubnd', null],
  ['nguyet', 'Lê Minh Nguyệt', 'Phó Chủ tịch UBND tỉnh', 'vice', ['lanh-dao-tinh'], 'post', 7, 'ubnd', null],
  ['hanh', 'Bùi Thị Hạnh', 'Giám đốc Sở Tài chính', 'director', ['lanh-dao-co-quan'], 'body', 8, 'stc', null],
  ['phuoc', 'Nguyễn Hữu Phước', 'Chuyên viên', 'specialist', ['chuyen-vien'], 'post', 9, 'stc', 'stc-p1'],
  ['thuvien', 'Trần Thị Yến', 'Văn thư Sở Tài chính', 'clerk', ['van-thu'], 'body', 10, 'stc', 'stc-vp'],
  ['bao', 'Trần Quốc Bảo', 'Quản trị hệ thống', 'admin', ['quan-tri'], 'post', 30, 'vp', 'vp-phc'],
  ['gs', 'Đinh Công Toàn', 'Giám sát', 'specialist', ['giam-sat'], 'post', 31, 'ttt', null],
]

/** Posts of today: the leaders by name, the Office's specialists, head, specialists and clerk of every body. */
export function samplePosts(): SamplePost[] {
  const leaders = LEADERS.map(([key, person, title, position, roles, scope, offered, bodyKey, unit]): SamplePost => ({
    key,
    person,
    title,
    position,
    roles,
    scope,
    offered,
    body: bodyKey,
    unit,
  }))
  const office = DIVISIONS.filter(([key]) => key !== 'phc').flatMap(([key, name]) => [
    ...(key === 'pkt'
      ? []
      : [
          post(
            `vp-${key}-tp`,
            'head',
            `Trưởng ${name.replace(/^Phòng|^Ban/u, word => word.toLowerCase())}`,
            ['truong-phong'],
            'unit',
            { body: 'vp', unit: `vp-${key}` },
          ),
        ]),
    post(
      `vp-${key}-cv1`,
      'specialist',
      'Chuyên viên',
      ['chuyen-vien'],
      'post',
      { body: 'vp', unit: `vp-${key}` },
      // Who looks after the movement can be stepped into.
      key === 'pvx' ? 12 : null,
    ),
    post(`vp-${key}-cv2`, 'specialist', 'Chuyên viên', ['chuyen-vien'], 'post', { body: 'vp', unit: `vp-${key}` }),
  ])
  const departments = DEPARTMENTS.flatMap(([key, name]) => [
    ...(key === 'stc'
      ? []
      : [post(`${key}-gd`, 'director', `Thủ trưởng ${name}`, ['lanh-dao-co-quan'], 'body', { body: key, unit: null })]),
    ...(key === 'stc'
      ? []
      : [post(`${key}-vt`, 'clerk', `Văn thư ${name}`, ['van-thu'], 'body', { body: key, unit: `${key}-vp` })]),
    post(`${key}-p1-tp`, 'head', 'Trưởng phòng Nghiệp vụ 1', ['truong-phong'], 'unit', { body: key, unit: `${key}-p1` }),
    post(`${key}-p1-cv`, 'specialist', 'Chuyên viên', ['chuyen-vien'], 'post', { body: key, unit: `${key}-p1` }),
    post(`${key}-p2-cv`, 'specialist', 'Chuyên viên', ['chuyen-vien'], 'post', { body: key, unit: `${key}-p2` }),
  ])
  const communes = NEW_COMMUNES.flatMap(({ kind, name }, i) => {
    const place = { body: `xa-${i + 1}`, unit: null }
    return [
      post(
        `xa-${i + 1}-ct`,
        'mayor',
        `Chủ tịch UBND ${kind === 'phuong' ? 'phường' : 'xã'} ${name}`,
        ['lanh-dao-co-quan'],
        'body',
        place,
        i === 0 ? 11 : null,
      ),
      post(`xa-${i + 1}-cv`, 'specialist', 'Chuyên viên', ['chuyen-vien'], 'post', place),
    ]
  })
  const branches = BRANCHES.flatMap(([key, , short, , head]) => {
    const place = { body: key, unit: null }
    return [
      post(`${key}-gd`, 'director', head, ['lanh-dao-co-quan'], 'body', place),
      post(`${key}-vt`, 'clerk', `Văn thư ${short}`, ['van-thu'], 'body', place),
      post(`${key}-cv`, 'specialist', 'Chuyên viên', ['chuyen-vien'], 'post', place),
    ]
  })
  return [...leaders, ...office, ...departments, ...branches, ...communes]
}

function post(
  key: string,
  position: string,
  title: string,
  roles: readonly string[],
  scope: SamplePost['scope'],
  place: { body: string; unit: string | null },
  offered: number | null = null,
): SamplePost {
  return { key, person: personName(key), title, position, roles, scope, offered, ...place }
}

export const bodyId = (key: string) => sampleId(`body:${key}`)
export const postId = (key: string) => sampleId(`post:${key}`)
export const personId = (key: string) => sampleId(`person:${key}`)
export const accountId = (key: string) => sampleId(`account:${key}`)
/** Bodies to which tasks can be given on a date. */
export function performersOn(date: string, bodies: readonly SampleBody[]): SampleBody[] {
  return bodies.filter(
    ({ kind, from, until }) =>
      ['department', 'commune', 'district', 'office'].includes(kind) && from <= date && (until === null || date < until),
  )
}
