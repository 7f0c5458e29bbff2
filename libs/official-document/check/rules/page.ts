import { page } from '../../write/format.ts'
import type { CheckContext } from '../context.ts'
import { finding } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import { PAGE_FIELD, type WordParagraph, type WordSection } from '../word/word-file.ts'

const MM = 56.6929
/** Files round to whole twips; rulers to half a millimetre. */
const TOLERANCE_MM = 0.6
/** About what one page holds; a shorter text needs no number. */
const ONE_PAGE = 2600
const millimetres = (twips: number): number => Math.round((twips / MM) * 10) / 10

/** Paper, margins and page numbers (I.1–I.3, I.7). */
export function pageRules({ file, parts, hasLook }: CheckContext): CheckFinding[] {
  if (!hasLook) return []
  const annexFrom = Math.min(...parts.annexes.map(annex => annex.label.source.section), file.sections.length)
  const found = file.sections.flatMap((section, at) => [
    ...paper(section, at),
    ...orientation(file, section, at, annexFrom),
    ...margins(section, at),
    ...numberLook(section, at),
  ])
  return [...found, ...numbers(file.sections, file.paragraphs)]
}

function paper(section: WordSection, at: number): CheckFinding[] {
  const [short, long] = [Math.min(section.width, section.height), Math.max(section.width, section.height)].map(millimetres)
  const right = Math.abs((short ?? 0) - page.width) <= 1 && Math.abs((long ?? 0) - page.height) <= 1
  if (right) return []
  const set = section.landscape ? { width: 16838, height: 11906 } : { width: 11906, height: 16838 }
  return [
    finding('page/size', {
      part: 'page',
      place: { section: at },
      found: `${short} × ${long} mm`,
      expected: '210 × 297 mm',
      mend: { kind: 'page', section: at, set },
    }),
  ]
}

/** Sideways pages are for tables, and for annexes. */
function orientation(file: CheckContext['file'], section: WordSection, at: number, annexFrom: number): CheckFinding[] {
  const sideways = section.width > section.height
  const hasTable = file.paragraphs.some(para => para.section === at && para.cell?.ruled)
  if (!sideways || at >= annexFrom || (hasTable && at > 0)) return []
  return [
    finding('page/orientation', {
      part: 'page',
      place: { section: at },
      found: 'landscape',
      expected: 'portrait',
      mend: { kind: 'page', section: at, set: { landscape: false, width: section.height, height: section.width } },
    }),
  ]
}

function margins({ margins: own, width, height }: WordSection, at: number): CheckFinding[] {
  const turned = width > height
  return (['top', 'bottom', 'left', 'right'] as const).flatMap(side => {
    const [least, most, used] = page[side]
    const now = millimetres(own[side])
    const admitted = turned
      ? now >= 15 - TOLERANCE_MM && now <= 35 + TOLERANCE_MM
      : now >= least - TOLERANCE_MM && now <= most + TOLERANCE_MM
    if (admitted) return []
    return [
      finding('page/margins', {
        part: 'page',
        place: { section: at },
        found: `${side} ${now} mm`,
        expected: `${least}–${most} mm`,
        mend: { kind: 'page', section: at, set: { [side]: Math.round(used * MM) } },
      }),
    ]
  })
}

const hasField = (paras: readonly WordParagraph[] | undefined): boolean =>
  paras?.some(para => para.text.includes(PAGE_FIELD)) ?? false

function numbers(sections: readonly WordSection[], paragraphs: readonly WordParagraph[]): CheckFinding[] {
  const found: CheckFinding[] = []
  const length = paragraphs.reduce((sum, para) => sum + para.text.length, 0)
  const [first] = sections
  if (!first) return []
  const [above, below] = [
    sections.some(each => hasField(each.headers.default)),
    sections.some(each => hasField(each.footers.default)),
  ]
  if (below && !above)
    found.push(finding('page/number-place', { part: 'pageNumber', place: { section: 0 }, found: 'footer', expected: 'header' }))
  else if (!above && (length > ONE_PAGE || sections.length > 1))
    found.push(finding('page/number-missing', { part: 'pageNumber', place: { section: 0 } }))
  if (above && (!first.titlePage || hasField(first.headers.first)))
    found.push(
      finding('page/number-first', {
        part: 'pageNumber',
        place: { section: 0 },
        mend: { kind: 'page', section: 0, set: { titlePage: true } },
      }),
    )
  return found
}

function numberLook({ headers }: WordSection, at: number): CheckFinding[] {
  const para = headers.default?.find(each => each.text.includes(PAGE_FIELD))
  const run = para?.runs.find(each => each.text.includes(PAGE_FIELD))
  if (!para || !run || at > 0) return []
  const found: CheckFinding[] = []
  if (para.align !== 'center')
    found.push(
      finding('page/number-place', { part: 'pageNumber', place: { section: at }, found: para.align, expected: 'center' }),
    )
  if (run.size !== null && (run.size < 13 || run.size > 14 || run.italic))
    found.push(
      finding('page/number-look', {
        part: 'pageNumber',
        place: { section: at },
        found: `${run.size} pt${run.italic ? ', italic' : ''}`,
        expected: '13–14 pt',
      }),
    )
  return found
}
