import type { Canonical } from '../../../kernel/canonical.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { HOUSE_CRITERIA, TENTH } from '../scoring/criteria.ts'
import type { SampleModel } from './sample-data.ts'
import { rewardDecision, type Days } from './sample-days.ts'
import type { Actor, SampleStage, SampleUnit } from '../sample.ts'
import type { Reward } from '../scoring/vocabulary.ts'

/** One year of one model, with all that its steps need. */
export type Scene = {
  readonly stage: SampleStage
  readonly model: SampleModel
  readonly unit: SampleUnit
  readonly days: Days
  readonly points: number
  readonly isLast: boolean
}
export type Step = { readonly on: PlainDate; readonly act: string; readonly actor: Actor; readonly input: Canonical }

/** The acts of the year, in order, from the registration to its close. */
export function stepsOf(scene: Scene): Step[] {
  const { stage, model, unit, days, points } = scene
  const officer = stage.office.actor
  const own = (on: PlainDate, act: string, input: Canonical): Step => ({ on, act, actor: unit.actor, input })
  const office = (on: PlainDate, act: string, input: Canonical): Step => ({ on, act, actor: officer, input })
  const [name, measureUnit, before, after] = model.result
  const typical = points >= HOUSE_CRITERIA.typical
  return [
    own(days.register, 'dang-ky', {
      designation: `${18 + Number(days.register.slice(8))}/UBND-VP`,
      issuedOn: days.register,
      confirmedBy: 'Cấp ủy cơ sở',
      besides: '',
      lateWhy: 'Đơn vị mới thành lập, đăng ký ngay khi đi vào hoạt động',
    }),
    office(days.list, 'vao-danh-muc', { designation: `Thông báo 31/TB-VP`, note: '' }),
    own(days.start, 'trien-khai', { startedOn: days.start, plan: 'Kế hoạch của đơn vị' }),
    own(days.midYear, 'so-ket', { text: 'Đã làm theo đúng tiến độ; vướng ở thời gian vận động buổi tối.' }),
    own(days.results, 'ghi-ket-qua', {
      name,
      unit: measureUnit,
      before,
      after: after || 'đang thực hiện',
      evidence: 'Sổ theo dõi của đơn vị',
    }),
    ...(model.resources ?? []).map(([kind, amount]) =>
      own(days.results, 'ghi-nguon-luc', { kind, amount, on: days.results, evidence: 'Danh sách có chữ ký, lưu tại đơn vị' }),
    ),
    own(days.self, 'tu-cham', { scores: scoresOf(Math.min(points + 4, 99)), note: '' }),
    office(days.verify, 'tham-dinh', {
      scores: scoresOf(points),
      on: days.verify,
      team: 'Tổ thẩm định số 2',
      minutes: '12/BB-TTĐ',
      note: '',
    }),
    office(days.council, 'hop-xet', {
      on: days.council,
      minutes: '03/BB-HĐ',
      wish: typical ? 'tieu-bieu' : 'cong-nhan',
      members: 11,
      present: 11,
      yes: typical ? 11 : 10,
      no: typical ? 0 : 1,
    }),
    office(days.recognise, 'cong-nhan', {
      designation: `${400 + Number(days.recognise.slice(2, 4))}-QĐ/BCĐ`,
      issuedOn: days.recognise,
      issuer: 'Ban Chỉ đạo phong trào thi đua tỉnh',
      level: 'tinh',
    }),
    ...rewardSteps(scene),
    office(days.close, 'khep-nam', null),
  ]
}

/** The model's own reward in its last year; in the years before, what the head of the unit gives, every other year. */
function rewardSteps({ stage, model, days, isLast, points }: Scene): Step[] {
  const officer = stage.office.actor
  const form = isLast ? model.reward : earlierForm(model, days.reward)
  if (!form || (form === 'bang-khen-tinh' && points < HOUSE_CRITERIA.typical)) return []
  return [
    { on: days.discipline, act: 'tra-ky-luat', actor: officer, input: { on: days.discipline, clean: 'khong', note: '' } },
    {
      on: days.propose,
      act: 'de-nghi-khen',
      actor: officer,
      input: {
        form,
        petition: '44/TTr-VP',
        report: 'Báo cáo thành tích có xác nhận',
        minutes: '07/BB-HĐTĐKT',
        direct: true,
      },
    },
    {
      on: days.reward,
      act: 'khen',
      actor: stage.chief,
      input: { designation: rewardDecision(days.reward), issuedOn: days.reward, issuer: 'UBND tỉnh' },
    },
  ]
}

function earlierForm({ unit, points }: SampleModel, on: PlainDate): Reward | undefined {
  if (points < 85 || Number(on.slice(0, 4)) % 2 === 0) return undefined
  return unit.startsWith('xa-') ? 'giay-khen-xa' : 'giay-khen-so'
}

function scoresOf(points: number): Array<{ id: string; tenths: number; note: string; evidence: string }> {
  let off = (100 - points) * TENTH
  return HOUSE_CRITERIA.items.map(item => {
    const less = Math.min(off, Math.ceil((item.max * TENTH) / 4))
    off -= less
    return {
      id: item.id,
      tenths: item.max * TENTH - less,
      note: less === 0 ? '' : 'chưa đủ minh chứng',
      evidence: 'Sổ theo dõi của đơn vị',
    }
  })
}
