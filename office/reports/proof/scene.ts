import {
  perform,
  useFacts,
  useLooks,
  useMeasures,
  useProcesses,
  type MeasureSource,
  type Performed,
} from '../../../casework/index.ts'
import { evidence, openChildren } from '../../../casework/facts/facts.ts'
import { casework } from '../../../casework/module.ts'
import { phanViec } from '../../../casework/phan-viec.ts'
import type { Viewer } from '../../../kernel/access.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { limitKeys } from '../../../law/index.ts'
import { makeBody, makePost, must, storeSetting, worldOf, type MadePost } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { directivesModule } from '../../directives/index.ts'
import { reportsModule } from '../module.ts'
import { askForReports } from '../service.ts'
import { readAnnexes, readOutline } from '../paper/typed-outline.ts'
import { textOf } from '../unit-reports/unit-text.ts'

export const MONDAY = '2026-11-23T02:00:00Z'
const RIGHTS = [...reportsModule.rights, ...directivesModule.rights, ...casework.rights].map(right => right.id)

export const OUTLINE = must(
  readOutline('I. Kết quả thực hiện\nII. Đánh giá\nII.1. Hạn chế\nII.2. Nguyên nhân\nIII. Phương hướng, nhiệm vụ'),
)
export const ANNEXES = must(
  readAnnexes(
    'Mô hình\nLĩnh vực: chữ\nĐăng ký: số (mô hình) = TT-01-*\nKinh phí: số lẻ (triệu đồng)\nDòng: Kinh tế = KT; Xã hội = XH',
  ),
)

/** What a test's own measures count; it may be changed between two counts. */
export type Counting = { values: Record<string, number | null> }

const word = (vi: string) => ({ vi, en: vi })

/** Measures of a test: TT-01 and its parts, TT-03 a share, TT-09 whose definition changed on 1/7/2026. */
export function testMeasures(counting: Counting): MeasureSource {
  const common = {
    version: 1,
    validFrom: '2021-01-01',
    validUntil: null,
    kind: 'flow',
    unit: word('mô hình'),
    definition: word('Đếm mô hình'),
    formula: word('Đếm'),
    source: word('Sổ'),
    owner: word('Thử nghiệm'),
    law: null,
  } as const
  const measures: MeasureSource['measures'] = [
    { ...common, id: 'TT-01', names: word('Mô hình đăng ký') },
    { ...common, id: 'TT-01-KT', names: word('Mô hình đăng ký, kinh tế') },
    { ...common, id: 'TT-01-XH', names: word('Mô hình đăng ký, xã hội') },
    { ...common, id: 'TT-03', kind: 'ratio', unit: word('%'), names: word('Tỷ lệ đúng hạn') },
    { ...common, id: 'TT-09', names: word('Lượt xem'), validUntil: '2026-06-30' },
    { ...common, id: 'TT-09', version: 2, validFrom: '2026-07-01', names: word('Lượt xem') },
  ]
  return {
    id: 'test/reports',
    measures,
    compute: async (_, periods, body) =>
      periods.map(period =>
        Object.fromEntries(
          measures.map(measure => {
            const value =
              counting.values[`${measure.id}@${measure.version} ${body ?? ''}`.trim()] ??
              counting.values[`${measure.id} ${period.from}`] ??
              counting.values[measure.id] ??
              null
            const figure = measure.kind === 'ratio' && value !== null ? { value, numerator: value, denominator: 100 } : { value }
            return [`${measure.id}@${measure.version}`, figure]
          }),
        ),
      ),
    behind: async () => [],
  }
}

export type Scene = Awaited<ReturnType<typeof makeScene>>

/** An office with a division, its head and Chief, two departments; a compiler, writers, a clerk. */
export async function makeScene(db: Database, counting: Counting = { values: {} }) {
  const [own, directives] = [await reportsModule.processes(), await directivesModule.processes()]
  useFacts({ openChildren, evidence, ...own.facts, ...('facts' in directives ? (directives.facts as typeof own.facts) : {}) })
  useProcesses([...own.processes, ...directives.processes, phanViec], {
    rights: new Set(RIGHTS),
    limits: limitKeys,
  })
  useLooks([...own.looks, ...directives.looks])
  useMeasures([testMeasures(counting)])
  const people = await inTransaction(db, async tx => {
    const office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    const division = await makeBody(tx, { name: 'Phòng Tổng hợp', agencyId: office })
    const finance = await makeBody(tx, { name: 'Sở Tài chính' })
    const health = await makeBody(tx, { name: 'Sở Y tế' })
    const labour = await makeBody(tx, { name: 'Sở Lao động' })
    const compiler = await makePost(tx, { bodyId: office, unitId: division, personName: 'Vũ Thị Ngọc Lan' })
    const head = await makePost(tx, { bodyId: office, unitId: division, personName: 'Lê Quang Vinh', isLeader: true })
    const chief = await makePost(tx, { bodyId: office, personName: 'Đặng Minh Tuấn', isLeader: true })
    const clerk = await makePost(tx, { bodyId: office, personName: 'Đỗ Thị Mai', scope: 'body' })
    const hanh = await makePost(tx, { bodyId: finance, personName: 'Bùi Thị Hạnh', scope: 'body' })
    const hoa = await makePost(tx, { bodyId: health, personName: 'Lê Thị Hoa', scope: 'body' })
    const binh = await makePost(tx, { bodyId: labour, personName: 'Trần Văn Bình', scope: 'body' })
    await storeSetting(tx, { key: 'follow-up', value: { chiefOfOffice: chief.postId, chairman: null, office }, by: null })
    await storeSetting(tx, {
      key: 'office',
      value: { name: 'Văn phòng UBND tỉnh Trường Yên', provinceName: 'tỉnh Trường Yên' },
      by: null,
    })
    const view = (post: MadePost, body: Uuid, unit: Uuid | null, scope: 'post' | 'unit' | 'body') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: post.personId, body, unit },
        { rights: RIGHTS, scope },
      )
    return {
      office,
      division,
      finance,
      health,
      labour,
      chief: chief.postId,
      asCompiler: await view(compiler, office, division, 'post'),
      asHead: await view(head, office, division, 'unit'),
      asChief: await view(chief, office, null, 'post'),
      asClerk: await view(clerk, office, null, 'body'),
      asFinance: await view(hanh, finance, null, 'body'),
      asHealth: await view(hoa, health, null, 'body'),
      asLabour: await view(binh, labour, null, 'body'),
    }
  })
  const world = async (at = MONDAY) => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
  const ask = async (more: Record<string, unknown> = {}, at = MONDAY): Promise<Performed | Problem> => {
    const now = await world(at)
    return inTransaction(db, tx =>
      askForReports(tx, now, people.asCompiler, {
        key: newId(),
        kind: 'chuyen-de',
        topic: 'Tổng kết phong trào',
        sourceWords: 'Kế hoạch số 112-KH/TU ngày 05/5/2026',
        period: { from: '2021-01-01', to: '2026-11-20' },
        outline: OUTLINE,
        annexes: ANNEXES,
        targets: [people.finance, people.health].map(body => ({ body })),
        upperDueOn: '2026-12-31',
        ...more,
      }),
    )
  }
  const act = async (
    viewer: Viewer,
    matterId: Uuid,
    kind: string,
    input: unknown = {},
    at = MONDAY,
  ): Promise<Performed | Problem> => {
    const now = await world(at)
    return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
  }
  const fold = async (id: Uuid): Promise<MatterState> => {
    const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
    if (!row) throw new Error('no such matter')
    return row.fold
  }
  const childOf = async (request: Uuid, body: Uuid): Promise<Uuid> => {
    const [row] = await db.query<{ id: Uuid }>('select id from matter where parent_id = $1 and holder_body = $2 order by code', [
      request,
      body,
    ])
    if (!row) throw new Error('no child')
    return row.id
  }
  /** Text and figures that no check objects to, submitted and accepted. */
  const reported = async (
    viewer: Viewer,
    id: Uuid,
    tag: string,
    rows = [
      ['Kinh tế', '7', '1.234,5'],
      ['Xã hội', '5', '0,5'],
    ],
  ): Promise<void> => {
    const texts = {
      m1: `Đã duy trì mô hình ${tag} ở từng khu dân cư.`,
      m3: `Tuyên truyền về ${tag} trên Cổng thông tin chưa thường xuyên.`,
      m4: `Nguyên nhân: thiếu người viết bài về ${tag}.`,
      m5: `Mỗi tháng đăng một bài tuyên truyền về ${tag} trên Cổng thông tin.`,
    }
    for (const [node, text] of Object.entries(texts))
      must(await act(viewer, id, 'viet', { node, text, base: textOf(await fold(id), node)?.seq ?? 0 }))
    must(await act(viewer, id, 'nhap-bang', { annex: 'pl1', rows, base: 0 }))
    must(await act(viewer, id, 'nop'))
    must(await act(people.asCompiler, id, 'chap-nhan'))
  }
  return { db, ...people, counting, world, ask, act, fold, childOf, reported }
}
