import { fold, words } from '@kheo/viet-text'
import { nodeName } from '../paper/outline.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, type Finding } from './finding.ts'

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
}

/** Empty nodes, jumps in the numbering of a text, limitations without cause or without a task. */
export function outlineFindings({ nodes }: ReportToCheck): Finding[] {
  const own = nodes.filter(node => node.text)
  return [
    ...own
      .filter(node => node.written.trim() === '')
      .map(node => finding({ rule: 'node-empty', node: node.id, place: nodeName(node) })),
    ...own.flatMap(node => gaps(node.id, node.written)),
    ...limitations(own),
  ]
}

function gaps(node: string, text: string): Finding[] {
  const heads = text.split('\n').flatMap(line => {
    const match = /^\s*(?:(\d{1,2})|([IVX]{1,4}))[.)]\s/u.exec(line)
    const value = match?.[1] ? Number(match[1]) : match?.[2] ? (ROMAN[match[2]] ?? 0) : 0
    return value > 0
      ? [{ kind: match?.[1] ? 'digit' : 'roman', value, line: line.trim().slice(0, 60), word: match?.[1] ?? match?.[2] ?? '' }]
      : []
  })
  return ['digit', 'roman'].flatMap(kind => {
    const ofKind = heads.filter(head => head.kind === kind)
    return ofKind.flatMap((head, i) => {
      const before = ofKind[i - 1]
      // A new list begins at 1 again.
      if (head.value === 1 || head.value === (before?.value ?? 0) + 1) return []
      return [finding({ rule: 'numbering-gap', node, place: head.line, data: { before: before?.word ?? '0', after: head.word } })]
    })
  })
}

type Node = ReportToCheck['nodes'][number]

function limitations(nodes: readonly Node[]): Finding[] {
  const of = (role: Node['role']) => nodes.filter(node => node.role === role)
  const written = of('han-che').flatMap(node => paragraphs(node.written).map(text => ({ node: node.id, text })))
  const causes = of('nguyen-nhan')
    .map(node => node.written)
    .join(' ')
    .trim()
  const ahead = phrases(
    of('phuong-huong')
      .map(node => node.written)
      .join(' '),
  )
  const ofCause = written
    .filter(({ text }) => causes === '' && !/nguyên nhân|(?:^|\s)(?:do|vì)\s/u.test(text))
    .map(({ node, text }) => finding({ rule: 'no-cause', node, place: text.slice(0, 120) }))
  const ofTask = written
    .filter(({ text }) => ![...phrases(text)].some(phrase => ahead.has(phrase)))
    .map(({ node, text }) => finding({ rule: 'no-task', node, place: text.slice(0, 120) }))
  return [...ofCause, ...ofTask]
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map(line => line.trim())
    .filter(line => line.length > 15)

/** Pairs of neighbouring words, marks and case aside: what a limitation and its task must share. Pairs that every report has count for nothing. */
function phrases(text: string): Set<string> {
  const all = words(text).map(word => fold(word.text))
  return new Set(
    all
      .slice(1)
      .map((word, i) => `${all[i] ?? ''} ${word}`)
      .filter(pair => !COMMON.has(pair)),
  )
}
const COMMON = new Set([
  'cong tac',
  'thuc hien',
  'trien khai',
  'chua duoc',
  'con han',
  'han che',
  'thoi gian',
  'mot so',
  'van phong',
  'kip thoi',
  'hieu qua',
  'chua cao',
  'tiep tuc',
  'tang cuong',
  'nang cao',
  'co quan',
  'don vi',
  'nhiem vu',
  'viec thuc',
  'trong viec',
])
