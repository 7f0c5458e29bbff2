import type { Viewer } from '../../../kernel/access.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { limitKeys } from '../../../law/index.ts'
import { perform, useFacts, useLooks, useProcesses, type Performed, type World } from '../../../casework/index.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { HOUSE_CRITERIA, TENTH } from '../scoring/criteria.ts'
import { movementModule } from '../module.ts'
import { launchMovement, registerModel } from '../service.ts'

const RIGHTS = [...movementModule.rights.map(right => right.id), 'casework.comment']

/** An office, two communes and a running movement, for tests of this function. */
export type Scene = {
  readonly db: Database
  readonly office: Uuid
  readonly vanTra: Uuid
  readonly anKhe: Uuid
  readonly asOfficer: Viewer
  readonly asVanTra: Viewer
  readonly asAnKhe: Viewer
  readonly movement: Uuid
  readonly world: (at: string) => Promise<World>
  readonly act: (viewer: Viewer, matter: Uuid, kind: string, input?: unknown, at?: string) => Promise<Performed | Problem>
  readonly register: (viewer: Viewer, more?: Record<string, unknown>, at?: string) => Promise<Performed | Problem>
  readonly fold: (id: Uuid) => Promise<MatterState>
  /** A registration brought to the state in which it was verified with the points given. */
  readonly verified: (viewer: Viewer, more?: Record<string, unknown>, points?: number) => Promise<Uuid>
  readonly recognised: (viewer: Viewer, more?: Record<string, unknown>, wish?: 'cong-nhan' | 'tieu-bieu') => Promise<Uuid>
}

export const SHEET = {
  field: 'HTCT',
  type: 'tap-the',
  level: 'tinh',
  reason: 'Người dân phải đi ba lượt mới xong một giấy.',
  goals: 'Trả kết quả trong ngày với 14 thủ tục.',
  method: 'Lãnh đạo xã trực ký tại quầy cả ngày thứ Sáu.',
  place: 'xã Vân Trà',
  audience: 'Người dân trong xã',
  forces: 'UBND xã chủ trì; Mặt trận, Đoàn Thanh niên phối hợp.',
  means: 'Hai máy quét, 18 triệu đồng.',
  schedule: 'Từ 09/01/2026, đánh giá tháng 10.',
  outputs: 'Tỷ lệ hồ sơ trả trong ngày.',
  upkeep: 'Không thêm biên chế, nơi khác làm theo được.',
  contactName: 'Lã Thị Thu Hà',
} as const

export const SPRING = '2026-03-12T02:00:00Z'
export const AUTUMN = '2026-11-20T02:00:00Z'

/** A whole sheet of points: everything at its maximum, less what is taken off the first criteria. */
export function scores(points = 100): Array<{ id: string; tenths: number; note: string; evidence: string }> {
  let off = (100 - points) * TENTH
  return HOUSE_CRITERIA.items.map(item => {
    const less = Math.min(off, item.max * TENTH)
    off -= less
    return { id: item.id, tenths: item.max * TENTH - less, note: less === 0 ? '' : 'chưa đủ minh chứng', evidence: 'Sổ theo dõi' }
  })
}

export async function loadMovement(): Promise<void> {
  const { processes, looks, facts } = await movementModule.processes()
  useFacts(facts)
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
}

export async function makeScene(db: Database): Promise<Scene> {
  await loadMovement()
  const made = await inTransaction(db, async tx => {
    const office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh' })
    const vanTra = await makeBody(tx, { name: 'UBND xã Vân Trà' })
    const anKhe = await makeBody(tx, { name: 'UBND xã An Khê' })
    const officer = await makePost(tx, { bodyId: office, personName: 'Đinh Ngọc Anh' })
    const ha = await makePost(tx, { bodyId: vanTra, personName: 'Lã Thị Thu Hà' })
    const binh = await makePost(tx, { bodyId: anKhe, personName: 'Trần Văn Bình' })
    const view = (post: MadePost, body: Uuid) => viewIn(tx, post, body)
    return {
      office,
      vanTra,
      anKhe,
      asOfficer: await view(officer, office),
      asVanTra: await view(ha, vanTra),
      asAnKhe: await view(binh, anKhe),
    }
  })
  const world = async (at: string): Promise<World> => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
  const act: Scene['act'] = async (viewer, matterId, kind, input = {}, at = AUTUMN) => {
    const now = await world(at)
    return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
  }
  const long = await world('2021-01-05T02:00:00Z')
  const launched = must(
    await inTransaction(db, tx =>
      launchMovement(tx, long, made.asOfficer, {
        key: newId(),
        title: 'Dân vận khéo',
        designation: '12/KH-UBND',
        issuedOn: '2021-01-04',
        issuer: 'UBND tỉnh',
        from: '2021-01-01',
        until: '',
      }),
    ),
  )
  const register: Scene['register'] = async (viewer, more = {}, at = SPRING) => {
    const now = await world(at)
    return inTransaction(db, tx =>
      registerModel(tx, now, viewer, {
        key: newId(),
        ...SHEET,
        movement: launched.matterId,
        name: 'Ngày thứ Sáu không hẹn',
        year: 2026,
        kind: 'moi',
        ...more,
      }),
    )
  }
  const fold: Scene['fold'] = async id => {
    const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
    if (!row) throw new Error('no such matter')
    return row.fold
  }
  const verified: Scene['verified'] = async (viewer, more, points = 92) => {
    const { matterId } = must(await register(viewer, more))
    must(
      await act(
        viewer,
        matterId,
        'dang-ky',
        { designation: '58/UBND-VP', issuedOn: '2026-03-12', besides: 'Khác về cách làm và địa bàn' },
        SPRING,
      ),
    )
    must(await act(made.asOfficer, matterId, 'vao-danh-muc', {}, '2026-04-24T02:00:00Z'))
    must(await act(viewer, matterId, 'trien-khai', { startedOn: '2026-01-09' }, '2026-04-25T02:00:00Z'))
    must(await act(viewer, matterId, 'tu-cham', { scores: scores(97) }, '2026-10-30T02:00:00Z'))
    must(
      await act(
        made.asOfficer,
        matterId,
        'tham-dinh',
        { scores: scores(points), on: '2026-11-13', team: 'Tổ thẩm định số 2', minutes: '02/BB' },
        '2026-11-13T09:00:00Z',
      ),
    )
    return matterId
  }
  const recognised: Scene['recognised'] = async (viewer, more, wish = 'cong-nhan') => {
    const id = await verified(viewer, more)
    must(
      await act(made.asOfficer, id, 'hop-xet', {
        on: '2026-11-13',
        minutes: '03/BB-HĐ',
        wish,
        members: 11,
        present: 11,
        yes: 11,
        no: 0,
      }),
    )
    must(
      await act(made.asOfficer, id, 'cong-nhan', {
        designation: '418-QĐ/BCĐ',
        issuedOn: '2026-11-20',
        issuer: 'Ban Chỉ đạo',
        level: 'tinh',
      }),
    )
    return id
  }
  return { db, ...made, movement: launched.matterId, world, act, register, fold, verified, recognised }
}

/** A person of a body with every right of the movement: what holds then is the part in the matter. */
export function viewIn(tx: Tx, post: MadePost, body: Uuid, scope: 'post' | 'body' = 'post'): Promise<Viewer> {
  const made = { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null }
  return viewAs(tx, made, { rights: RIGHTS, scope })
}

export const codeOf = (result: Performed | Problem): string => (isProblem(result) ? result.problem : 'done')
