import { formatDateCited } from '@kheo/viet-text'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Piece } from '../../outgoing/index.ts'
import { modelOf, type ModelFields } from '../model/model.ts'
import { points } from '../problem-text.ts'
import { likelyForm } from '../rewards/reward-view.ts'
import { FIELDS, REWARDS, TYPES } from '../scoring/vocabulary.ts'
import { count, items, levelWords, movementName, named, p, part, sentence, type Paper } from './paper.ts'

export type ModelSource = {
  readonly matter: MatterState
  /** Title of the movement. */
  readonly movement: string
  /** The unit of the model. */
  readonly holder: string
  /** Who receives registrations and takes rewards up. */
  readonly authority: string
  /** "tỉnh Trường Yên". */
  readonly province: string
}

/** Petition for a reward, with its list. */
export function petitionPaper({ matter, movement, holder, province }: ModelSource): Paper {
  const model = modelOf(matter)
  const reward = likelyForm(model)
  const form = REWARDS[reward].vi
  return {
    type: 'to-trinh',
    abstract: `Đề nghị tặng ${form} trong ${movementName(movement)} năm ${model.year}`,
    units: [],
    content: {
      addressees: [`Hội đồng Thi đua - Khen thưởng${reward.startsWith('giay-khen') ? '' : ` ${province}`}`],
      body: [
        ...part(
          'Mô hình và kết quả xét',
          p(
            `Mô hình ${named(matter)} của ${holder} đăng ký thực hiện năm ${model.year}, thuộc lĩnh vực ${FIELDS[model.field].vi.toLocaleLowerCase('vi')}.`,
          ),
          ...standing(model).map(p),
        ),
        ...part(
          'Nội dung đề nghị',
          p(
            `Kính đề nghị Hội đồng xem xét, trình cấp có thẩm quyền quyết định tặng ${form} cho ${TYPES[model.type].vi} nêu trên.`,
          ),
          p('Danh sách trích ngang và Báo cáo thành tích gửi kèm theo Tờ trình này.'),
        ),
      ],
      printed: ['Như trên', holder, 'Lưu: VT, hồ sơ'],
      annexes: [
        { title: 'Danh sách trích ngang đề nghị khen thưởng', landscape: true, body: [summaryTable(matter, holder, form)] },
      ],
    },
  }
}

/** How the model was recognised and voted upon, a sentence each. */
function standing({ recognition, council, checked, proposal }: ModelFields): string[] {
  const minutes = proposal?.minutes || council?.minutes || ''
  return [
    recognition
      ? `Mô hình được công nhận${recognition.typical ? ' tiêu biểu' : ''} ${levelWords(recognition.level)} theo Quyết định số ${recognition.designation} ngày ${formatDateCited(recognition.issuedOn)}.`
      : '',
    checked ? `Điểm thẩm định: ${points(checked.tenths)} điểm.` : '',
    council
      ? `Hội đồng xét mô hình họp ngày ${formatDateCited(council.on)}${minutes === '' ? '' : ` (Biên bản số ${minutes})`}, kết quả ${council.yes}/${council.members} phiếu đồng ý.`
      : '',
  ].filter(line => line !== '')
}

function summaryTable(matter: MatterState, holder: string, form: string): Piece {
  const model = modelOf(matter)
  return {
    kind: 'table',
    caption: '',
    landscape: false,
    rows: [
      ['STT', 'Mô hình', 'Đơn vị', 'Lĩnh vực', 'Điểm', 'Thành tích', 'Hình thức đề nghị'],
      [
        '1',
        `${matter.title} (${matter.code})`,
        `${holder}, ${TYPES[model.type].vi}`,
        FIELDS[model.field].vi,
        points(model.checked?.tenths ?? 0),
        model.results.map(resultWords).join('; '),
        form,
      ],
    ],
  }
}

const resultWords = ({ name, unit, before, after }: ModelFields['results'][number]): string =>
  `${name}${unit === '' ? '' : ` (${unit})`}: ${before === '' ? after : `từ ${before} lên ${after}`}`

/** Report of achievements, under the letterhead of the unit whose model it is. */
export function achievementsPaper({ matter, movement, holder, authority }: ModelSource): Paper {
  const model = modelOf(matter)
  return {
    type: 'bao-cao',
    abstract: `Thành tích của mô hình “${matter.title.replaceAll(/["“”]/gu, '')}” trong ${movementName(movement)} năm ${model.year}`,
    units: [],
    content: {
      addressees: authority === '' || authority === holder ? [] : [authority],
      body: [
        ...part(
          'Sơ lược về mô hình',
          p(
            `${holder} đăng ký mô hình ${named(matter)}, ${TYPES[model.type].vi}, lĩnh vực ${FIELDS[model.field].vi.toLocaleLowerCase('vi')}.`,
          ),
          ...typed(model.reason, model.goals),
        ),
        ...part('Cách làm', ...typed(model.method, model.forces)),
        ...part('Kết quả', ...items(model.results.map(resultWords)), ...standing(model).map(p)),
        ...part(
          'Hình thức đã được khen thưởng',
          ...items(
            model.rewards.map(
              ({ form, designation, issuedOn }) =>
                `${REWARDS[form].vi}, Quyết định số ${designation} ngày ${formatDateCited(issuedOn)}`,
            ),
          ),
        ),
      ],
      printed: [...(authority === '' || authority === holder ? [] : ['Như trên']), 'Lưu: VT, hồ sơ'],
    },
  }
}

const typed = (...texts: readonly string[]): Piece[] => texts.filter(text => text.trim() !== '').map(text => p(sentence(text)))

/** Plan to spread a recognised model. */
export function replicationPaper({ matter, movement, holder }: ModelSource): Paper {
  const model = modelOf(matter)
  return {
    type: 'ke-hoach',
    abstract: `Nhân rộng mô hình “${matter.title.replaceAll(/["“”]/gu, '')}” trong ${movementName(movement)}`,
    units: [{ id: matter.holder.body, name: holder }],
    content: {
      body: [
        ...part(
          'Mục đích, yêu cầu',
          p(`Nhân rộng cách làm của mô hình ${named(matter)} do ${holder} xây dựng.`),
          ...standing(model).map(p),
          p('Nơi làm theo chọn cách làm phù hợp với điều kiện của mình, không làm theo phong trào, không tăng thêm thủ tục.'),
        ),
        ...part('Cách làm được nhân rộng', ...typed(model.method, model.means)),
        ...part('Kết quả của mô hình gốc', ...items(model.results.map(resultWords))),
        ...part(
          'Tổ chức thực hiện',
          p(`${holder} hướng dẫn, chia sẻ kinh nghiệm cho nơi làm theo.`),
          p(`Nơi làm theo báo cáo kết quả về cơ quan nhận đăng ký; ${count(model.copies.length, 'nơi')} đã ghi vào sổ theo dõi.`),
        ),
      ],
      printed: [holder, 'Lưu: VT, hồ sơ'],
    },
  }
}
