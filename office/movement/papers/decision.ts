import { formatDateCited } from '@kheo/viet-text'
import { actsInForce } from '../../../law/legal-acts.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Piece } from '../../outgoing/index.ts'
import type { SessionFields } from '../council/council.ts'
import { modelOf, type MovementFields } from '../model/model.ts'
import { points } from '../problem-text.ts'
import { FIELDS } from '../scoring/vocabulary.ts'
import { count, levelWords, movementName, type Paper } from './paper.ts'

export type DecisionSource = {
  readonly session: SessionFields
  readonly movement: { readonly title: string; readonly fields: MovementFields }
  readonly models: readonly MatterState[]
  readonly names: ReadonlyMap<string, string>
}

/** The decision that recognises the models of a session which carry; its annex lists them. */
export function decisionPaper({ session, movement, models, names }: DecisionSource): Paper {
  const year = session.on.slice(0, 4)
  const units = [...new Set(models.map(model => model.holder.body))]
  return {
    type: 'quyet-dinh',
    abstract: `Về việc công nhận mô hình ${movementName(movement.title)} ${levelWords(session.level)} năm ${year}`,
    units: units.map(id => ({ id, name: names.get(id) ?? '' })),
    content: {
      legalBases: [
        ...actsInForce(['local-government', 'emulation', 'emulation-details'], session.on),
        ...launchBasis(movement.fields),
        ...minutesBasis(session),
      ],
      body: [
        article(
          `Công nhận ${count(models.length, 'mô hình')} ${movementName(movement.title)} ${levelWords(session.level)} năm ${year} (có Danh sách kèm theo).`,
        ),
        article('Quyết định này có hiệu lực kể từ ngày ký.'),
        article(
          'Chánh Văn phòng, thủ trưởng các đơn vị có mô hình nêu tại Điều 1 và các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
        ),
      ],
      printed: ['Như Điều 3', 'Lưu: VT, hồ sơ'],
      annexes: [
        {
          title: `Danh sách mô hình ${movementName(movement.title)} được công nhận năm ${year}`,
          landscape: false,
          body: [modelsTable(session, models, names)],
        },
      ],
    },
  }
}

const article = (text: string): Piece => ({ kind: 'heading', level: 'dieu', title: '', text })

/** The document that launched the movement. */
export function launchBasis({
  designation,
  issuedOn,
  issuer,
}: Pick<MovementFields, 'designation' | 'issuedOn' | 'issuer'>): string[] {
  if (designation === '') return []
  const day = issuedOn === '' ? '' : ` ngày ${formatDateCited(issuedOn)}`
  return [`Văn bản số ${designation}${day}${issuer === '' ? '' : ` của ${issuer}`} về phát động phong trào`]
}

const minutesBasis = ({ minutes, on }: SessionFields): string[] => [
  minutes === '' ? `Biên bản họp xét ngày ${formatDateCited(on)}` : `Biên bản họp xét số ${minutes} ngày ${formatDateCited(on)}`,
]

function modelsTable(session: SessionFields, models: readonly MatterState[], names: ReadonlyMap<string, string>): Piece {
  return {
    kind: 'table',
    caption: '',
    landscape: false,
    rows: [
      ['STT', 'Mô hình', 'Đơn vị', 'Lĩnh vực', 'Điểm', 'Danh hiệu'],
      ...models.map((model, at) => {
        const fields = modelOf(model)
        const wish = session.ballots.find(ballot => ballot.model === model.id)?.wish
        return [
          String(at + 1),
          `${model.title} (${model.code})`,
          names.get(model.holder.body) ?? '',
          FIELDS[fields.field].vi,
          points(fields.checked?.tenths ?? 0),
          wish === 'tieu-bieu' ? 'tiêu biểu' : '',
        ]
      }),
    ],
  }
}
