import type { Style, StyleId } from '../../write/styles.ts'
import { bodyText } from '../../write/format.ts'
import type { CheckContext } from '../context.ts'
import { finding, placeOf } from '../context.ts'
import type { CheckFinding, Look } from '../finding.ts'
import type { Para, Parts } from '../parts/parts.ts'
import type { CheckRuleId } from '../rules.ts'

/** Sizes, faces and places of each part against the table of styles (Phụ lục I, V), and of the text (II.6). */
export function lookRules({ parts, styles, hasLook }: CheckContext): CheckFinding[] {
  if (!hasLook) return []
  return [...partLooks(parts).flatMap(([id, para]) => againstStyle(id, para, styles[id])), ...bodyLooks(parts, styles.body)]
}

function partLooks(parts: Parts): (readonly [StyleId, Para])[] {
  const one = (id: StyleId, para: Para | null): (readonly [StyleId, Para])[] => (para ? [[id, para]] : [])
  const all = (id: StyleId, paras: readonly Para[]) => paras.map(para => [id, para] as const)
  const organ = parts.organs.at(-1)
  const marks = parts.authority.filter(para => /^(?:TM|KT|TL|TUQ|Q)\.|^[TK]\//u.test(para.words))
  return [
    ...one('national', parts.national), ...one('motto', parts.motto), ...one('organ', organ ?? null), ...one('number', parts.number), ...one('placeDate', parts.placeDate),
    ...one('typeName', parts.typeName), ...all('abstract', parts.abstract), ...all('letterAbstract', parts.letterAbstract), ...all('legalBasis', parts.bases), ...one('enacting', parts.enacting),
    ...all('authority', marks), ...all('position', parts.authority.filter(para => !marks.includes(para))), ...one('signer', parts.signer),
    ...one('recipientsHead', parts.recipientsHead), ...all('recipient', parts.recipients),
    ...parts.annexes.flatMap(annex => [...one('annexLabel', annex.label), ...all('annexTitle', annex.title), ...one('annexReference', annex.reference)]),
  ] // prettier-ignore
}

function againstStyle(id: StyleId, para: Para, style: Style): CheckFinding[] {
  if (style.certainty === 'unsure') return []
  const runs = para.source.runs.filter(run => /[\p{L}\d]/u.test(run.text))
  const found: CheckFinding[] = []
  const report = (rule: CheckRuleId, was: string, expected: string, set: Look) =>
    found.push(
      finding(rule, {
        part: id,
        place: placeOf(para),
        found: was,
        expected,
        article: style.article,
        mend: { kind: 'look', paragraph: para.source.index, set },
      }),
    )
  const [least, most, used] = style.size
  const size = runs.find(run => run.size !== null && (run.size < least || run.size > most))?.size
  if (size !== undefined)
    report('look/size', `${size} pt`, least === most ? `${least} pt` : `${least}–${most} pt`, { size: used })
  if (runs.some(run => run.bold !== (style.bold ?? false)))
    report('look/bold', style.bold ? 'not bold' : 'bold', style.bold ? 'bold' : 'not bold', { bold: style.bold ?? false })
  if (runs.some(run => run.italic !== (style.italic ?? false) && !/^\s*$/u.test(run.text)))
    report('look/italic', style.italic ? 'upright' : 'italic', style.italic ? 'italic' : 'upright', {
      italic: style.italic ?? false,
    })
  if (style.align === 'center' && para.source.align !== 'center' && CENTRED.has(id))
    report('look/align', para.source.align, 'center', { align: 'center' })
  return found
}

/** Parts that the decree centres; others follow their cell. */
const CENTRED = new Set<StyleId>([
  'national',
  'motto',
  'organ',
  'number',
  'placeDate',
  'typeName',
  'abstract',
  'letterAbstract',
  'enacting',
  'authority',
  'position',
  'signer',
  'annexLabel',
  'annexTitle',
  'annexReference',
])

const FIRST_LINE_PT = [28.35, 36] as const

/** Paragraphs of the running text; lists, headings in the middle and set words of forms may be set otherwise. */
function bodyLooks({ body }: Parts, style: Style): CheckFinding[] {
  const found: CheckFinding[] = []
  const report = (rule: CheckRuleId, para: Para, was: string, expected: string, set: Look) =>
    found.push(
      finding(rule, {
        part: 'body',
        place: placeOf(para),
        found: was,
        expected,
        mend: { kind: 'look', paragraph: para.source.index, set },
      }),
    )
  const [least, most, used] = style.size
  for (const para of body) {
    const { source } = para
    const size = source.runs.find(
      run => /[\p{L}\d]/u.test(run.text) && run.size !== null && (run.size < least || run.size > most),
    )?.size
    if (size !== undefined && source.cell === null) report('look/size', para, `${size} pt`, `${least}–${most} pt`, { size: used })
    if (source.cell !== null || source.align === 'center' || para.words.length < 90) continue
    if (source.align !== 'justify') report('look/align', para, source.align, 'justify', { align: 'justify' })
    if (!FIRST_LINE_PT.some(points => Math.abs(source.firstLine - points) < 1.5) && source.firstLine >= 0)
      report('body/first-line', para, `${Math.round(source.firstLine / 2.8346) / 10} cm`, '1–1,27 cm', {
        firstLine: bodyText.firstLine,
      })
    if (source.before + source.after < 5.9)
      report('body/space', para, `${source.before + source.after} pt`, '≥ 6 pt', { after: bodyText.afterPt })
    if (source.line.rule === 'auto' && (source.line.value < 0.99 || source.line.value > 1.51))
      report('body/line', para, String(source.line.value), '1–1,5', { lineSpacing: bodyText.lineSpacing })
  }
  return found
}
