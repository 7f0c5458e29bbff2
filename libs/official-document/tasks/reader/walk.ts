import { readingView, type ReadingView } from '../../gazetteer/reading-view.ts'
import type { DueContext } from '../due-finder.ts'
import { blocksOf, type Block } from '../outline/blocks.ts'
import { labelOf } from '../outline/labels.ts'
import { neighboursOf } from '../outline/neighbours.ts'
import { ANNEX, parentsOf } from '../outline/tree.ts'
import type { Around, Outcome } from './choices.ts'
import { labelledItems, timeBelow, timeLabel } from './labelled.ts'
import { namesIn } from './names.ts'
import { readBlock, type Act, type Judge } from './read-block.ts'
import { sheetOf, type Sheet } from './sheet.ts'

export type Walked = {
  block: Block
  view: ReadingView
  sheet: Sheet
  act: Act
  leads: string[]
  partners: string[]
  inferred: boolean
  time: string | null
}
type Given = { leads: string[]; partners: string[]; inherits: Around['inherits']; inferred?: true }
export type WalkOptions = {
  text: string
  context?: string | null
  due: DueContext
  kind: string
  topic: string
  issuer: string | null
  names: ReadonlySet<string>
  judge: (block: Block, view: ReadingView) => Judge
  skip?: (block: Block) => boolean
  /** Reading ends with so many tasks. */
  most?: number
}

/** Of a text of more sentences than a thousand pages hold the rest is left unread. */
const MOST_PIECES = 12_000

const ADDRESS = /^(?:Kính gửi|Gửi)\s*:?|ĐIỆN(?=\s*:)|(?<=\p{Lu}) [Đđ]iện(?=\s*:)/u
/** "Đồng kính gửi: …": they are told, not ordered. */
const ALSO_SENT = /^Đồng (?:kính )?gửi/u
const END_OF_BODY = /^(?:Nơi nhận|NƠI NHẬN)/u

/** Reads a text block by block; each block knows who the blocks above it gave the word to. */
export function walk(options: WalkOptions): Walked[] {
  const before = options.context ? `${options.context}\n\n` : ''
  const text = before + options.text
  const blocks = blocksOf(text)
  const parents = parentsOf(blocks)
  const parenting = new Set(parents)
  const labels = blocks.map(labelOf)
  const beside = neighboursOf(text, blocks, parents)
  const outcomes = new Map<number, Outcome>()
  const elders = new Map<string, Outcome>()
  const address = addressIn(blocks)
  const labelled = labelledItems(blocks, parents, labels)
  const given = new Map<number, Given>()
  const found: Walked[] = []
  let closed = false
  let pieces = 0
  let contextual: Given | null = null
  blocks.forEach((block, i) => {
    if (END_OF_BODY.test(block.text)) closed = true
    else if (closed && ANNEX.test(block.text)) closed = false
    if (found.length >= (options.most ?? Infinity) || pieces > MOST_PIECES) return
    if (closed || address.blocks.has(i) || labels[i]) return
    const place = beside[i]
    if (!place || options.skip?.(block)) {
      outcomes.set(i, 'row')
      return
    }
    const view = readingView(text.slice(block.words, block.end))
    const sheet = sheetOf(view.s, options.due, options.names)
    const from = fromAbove(i, parents, given)
    const above =
      labelled.get(i) ?? from?.given ?? (block.start >= before.length ? contextual : null) ?? address.given ?? issuerOf(options)
    const around = {
      inherits: above?.inherits ?? 'none',
      mark: block.mark?.kind ?? 'plain',
      under: headingsAbove(i, parents, blocks),
      kind: options.kind,
      topic: options.topic,
      parent: parenting.has(i),
      beside: place,
      elder: elders.get(place.key) ?? 'none',
      above: outcomes.get(parents[i] ?? -1) ?? 'none',
      steps: labelled.has(i) ? 0 : (from?.steps ?? 0),
      directed: from?.steps === 1 && directs(blocks[parents[i] ?? -1]?.text ?? '') && !GIVEN.test(block.text),
      words: wordsOf(blocks[parents[i] ?? -1]),
      who: above?.leads[0]?.split(' ', 1)[0]?.toLowerCase() ?? '',
    }
    const read = readBlock(sheet, around, options.judge(block, view))
    pieces += read.pieces
    const outcome = read.acts.length ? 'task' : read.lead === null ? 'nothing' : 'names'
    outcomes.set(i, outcome)
    elders.set(place.key, outcome)
    if (read.lead !== null) {
      const stem = /:$/.test(view.s)
      given.set(i, {
        leads: namesIn(read.lead),
        partners: read.partners === null ? [] : namesIn(read.partners),
        inherits: stem ? 'stem' : read.actless ? 'heading' : 'task',
      })
      if (block.start < before.length) contextual = given.get(i) ?? null
    }
    for (const act of read.acts) {
      if (block.start < before.length) continue
      const polite = act.leads !== null && /^quý /iu.test(act.leads) ? address.given : null
      const leads = act.leads === null ? (above?.leads ?? []) : (polite?.leads ?? namesIn(act.leads))
      if (!leads.length) continue
      const partners = act.partners === null ? (act.leads === null ? (above?.partners ?? []) : []) : namesIn(act.partners)
      found.push({
        block,
        view,
        sheet,
        act,
        leads,
        partners,
        inferred: act.leads === null && above?.inferred === true,
        time:
          timeLabel(i, blocks, labels, labelled) ??
          (act === read.acts.at(-1) ? timeBelow(sheet, act, blocks[i + 1], labels[i + 1]) : null),
      })
    }
  })
  return found
}

/** The first words of a heading. */
const wordsOf = (block: Block | undefined): string[] =>
  block && block.text.length < 200
    ? [
        ...new Set(
          block.text
            .slice(block.words - block.start)
            .toLowerCase()
            .match(/\p{L}+/gu)
            ?.slice(0, 14),
        ),
      ]
    : []

const issuerOf = ({ issuer }: WalkOptions): Given | null =>
  issuer ? { leads: [issuer], partners: [], inherits: 'heading', inferred: true } : null

function fromAbove(
  i: number,
  parents: readonly number[],
  given: ReadonlyMap<number, Given>,
): { given: Given; steps: number } | null {
  for (let k = parents[i] ?? -1, steps = 1; k >= 0; k = parents[k] ?? -1, steps++) {
    const it = given.get(k)
    if (it) return { given: it, steps }
  }
  return null
}

/** "Đề nghị Sở Y tế chỉ đạo:"; but of "Chủ tịch UBND tỉnh chỉ đạo:" the chair himself gives the orders below. */
const directs = (stem: string): boolean =>
  /chỉ đạo\s*:\s*$/u.test(stem.slice(-30)) && (/(?:yêu cầu|đề nghị|giao)\s/iu.test(stem.slice(0, 60)) || !CHAIR.test(stem))
/** An item that gives the task by name: "b) Giao Sở Nội vụ …" below "Đề nghị UBND tỉnh chỉ đạo:". */
const GIVEN = /^(?:\S{1,4}[.)/]\s*)?(?:[-–+•]\s*)?(?:Giao|Yêu cầu|Đề nghị)(?: cho)? /u
const CHAIR = /(?:Chủ tịch|Thủ tướng|Bí thư|[Đđ]ồng chí|Hội nghị|Cuộc họp)(?=\s)/u

/** "… Chủ tịch UBND tỉnh yêu cầu:", "… đề nghị thực hiện các nội dung sau:" */
const ORDER_STEM = /(?:yêu cầu|đề nghị|giao)(?:\s[^:]*)?:\s*$/u
const WORDS = ['mục đích', 'yêu cầu', 'quan điểm', 'mục tiêu', 'kết quả', 'đánh giá', 'tồn tại', 'hạn chế', 'nguyên nhân', 'nhiệm vụ', 'giải pháp', 'tổ chức thực hiện', 'trách nhiệm', 'kinh phí', 'nguyên tắc', 'điều khoản', 'kiến nghị', 'phương hướng', 'nội dung', 'phạm vi', 'đối tượng', 'hiệu lực', 'thành viên', 'thành phần', 'tiêu chí', 'căn cứ', 'thời gian', 'khen thưởng', 'tiêu chuẩn', 'trình tự', 'thủ tục', 'hồ sơ', 'quy trình', 'cách thức', 'thẩm quyền', 'phân cấp', 'phối hợp', 'biện pháp', 'phân công', 'tình hình', 'quy định chung'] // prettier-ignore

function headingsAbove(i: number, parents: readonly number[], blocks: readonly Block[]): string[] {
  const found = new Set<string>()
  for (let k = parents[i] ?? -1, steps = 0; k >= 0 && steps < 4; k = parents[k] ?? -1, steps++) {
    if (ORDER_STEM.test((blocks[k]?.text ?? '').slice(-120))) found.add('yêu cầu:')
    const heading = (blocks[k]?.text ?? '').slice(0, 160).replace(/\s+/g, ' ').toLowerCase()
    if ((blocks[k]?.text.length ?? 0) < 160) for (const w of WORDS) if (heading.includes(w)) found.add(w)
  }
  return [...found]
}

function addressIn(blocks: readonly Block[]): { blocks: Set<number>; given: Given | null } {
  const at = blocks.findIndex((b, i) => i < 60 && ADDRESS.test(b.text.slice(0, 120)) && b.text.length < 600)
  const head = blocks[at]
  const found = new Set<number>()
  if (!head) return { blocks: found, given: workedWith(blocks) }
  const lines = [head.text.replace(/^[^:]*:?\s*/u, '')]
  found.add(at)
  for (let i = at + 1; i < at + 30; i++) {
    const [text, before] = [blocks[i]?.text ?? '', blocks[i - 1]?.text ?? '']
    const goesOn = i > at + 1 && blocks[i]?.mark === null && before.endsWith(':')
    const copy = ALSO_SENT.test(text) || (goesOn && ALSO_SENT.test(before))
    if (blocks[i]?.mark?.kind !== 'dash' && !goesOn && !copy) break
    found.add(i)
    if (goesOn && !copy) lines.push(`${lines.pop() ?? ''} ${text}`)
    else if (!copy) lines.push(text.replace(/^[-–—•+]\s*/u, ''))
  }
  const leads = lines.flatMap(l =>
    namesIn(
      l
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .replace(/\([^)]*\)\s*$/, ''),
    ),
  )
  return { blocks: found, given: leads.length ? { leads, partners: [], inherits: 'address' } : null }
}

const MEETING = /làm việc với [^.;]{0,90}?(?<who>(?:tỉnh|thành phố) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/u
/** A conclusion on a visit is told to the province that was visited, where it names nobody else. */
function workedWith(blocks: readonly Block[]): Given | null {
  const title = blocks.slice(0, 14).some(b => /LÀM VIỆC VỚI/u.test(b.text.replace(/\s+/g, ' ')))
  const who = title ? blocks.slice(0, 30).map(b => MEETING.exec(b.text.replace(/\s+/g, ' '))?.groups?.who).find(Boolean) : undefined // prettier-ignore
  return who === undefined ? null : { leads: [who], partners: [], inherits: 'address' }
}
