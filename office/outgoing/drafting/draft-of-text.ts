import { parseDocument, type ParsedDocument } from '@kheo/official-document'
import type { HEADING_LEVELS, Content, Piece } from './content.ts'

type HeadingLevel = (typeof HEADING_LEVELS)[number]

/** A text that was typed elsewhere, as pieces of the editor; `abstract` is what the paper itself says it is about. */
export type ReadDraft = { readonly abstract: string; readonly content: Partial<Content> }

/** A text as pieces; null where it holds none. Called in a thread. */
export function draftOf(text: string): ReadDraft | null {
  const parsed = parseDocument(text)
  const body = piecesOf(parsed)
  if (body.length === 0) return null
  const { addressees, legalBases, recipients } = parsed
  return {
    abstract: parsed.abstract ?? '',
    content: {
      body,
      ...(addressees.length > 0 ? { addressees } : {}),
      ...(legalBases.length > 0 ? { legalBases: legalBases.map(basis => basis.text) } : {}),
      ...(recipients.length > 0 ? { printed: recipients } : {}),
    },
  }
}

/** The paragraphs in their order; each heading stands before its first paragraph, with the headings above it that were not yet there. */
export function piecesOf({ paragraphs, sections }: Pick<ParsedDocument, 'paragraphs' | 'sections'>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { text, section } of paragraphs) {
    if (section !== null && section >= from) {
      for (const each of sections.slice(from, section + 1)) pieces.push(headingOf(each, levelOf(each.label, pieces)))
      from = section + 1
    }
    const line = text.trim()
    const last = pieces.at(-1)
    if (line === '' || repeats(line, last)) continue
    pieces.push(...paragraphOf(line, last))
  }
  for (const each of sections.slice(from)) pieces.push(headingOf(each, levelOf(each.label, pieces)))
  return pieces
}

type ParsedSection = ParsedDocument['sections'][number]

const headingOf = ({ title }: ParsedSection, level: HeadingLevel): Piece => ({
  kind: 'heading',
  level,
  title: title ?? '',
  text: '',
})

/** The heading that was just made is printed again as a paragraph by some readers. */
function repeats(line: string, last: Piece | undefined): boolean {
  return last?.kind === 'heading' && last.title !== '' && withoutLabel(line) === last.title
}

const withoutLabel = (line: string): string =>
  line.replace(/^(?:(?:phần|chương|mục|điều)\s+\S+?[.:]?|[ivxlc]+\.|\d+(?:\.\d+)*\.|[a-zđ]\))\s*/iu, '')

/** Lines with a dash are items of one list; a paragraph right after a numbered unit without a title is that unit's own text. */
function paragraphOf(line: string, last: Piece | undefined): Piece[] {
  const item = /^[-–+]\s+(?<text>.+)$/su.exec(line)?.groups?.['text']
  if (item !== undefined) {
    if (last?.kind !== 'list') return [{ kind: 'list', marker: '-', items: [item] }]
    last.items.push(item)
    return []
  }
  if (last?.kind === 'heading' && last.title === '' && last.text === '') {
    last.text = withoutLabel(line)
    return []
  }
  return [{ kind: 'paragraph', text: line }]
}

/** What a printed label is: "1." under an article is a clause, elsewhere a heading of the second order. */
function levelOf(label: string, before: readonly Piece[]): HeadingLevel {
  const named = /^(?<name>phần|chương|mục|tiểu mục|điều)(?=\s|$)/iu.exec(label)?.groups?.['name']?.toLocaleLowerCase('vi')
  if (named) return NAMED[named] ?? 'I'
  if (/^[IVXLC]+\b/u.test(label)) return 'I'
  const inArticle = before.some(piece => piece.kind === 'heading' && piece.level === 'dieu')
  if (/^\d/u.test(label)) return inArticle ? 'khoan' : '1'
  return inArticle ? 'diem' : 'a'
}

const NAMED: Readonly<Record<string, HeadingLevel>> = {
  phần: 'phan',
  chương: 'chuong',
  mục: 'muc',
  'tiểu mục': 'tieu-muc',
  điều: 'dieu',
}
