import { proofread, PROOFREADING_RULES } from '@kheo/official-document'
import type { Lang } from '../../../kernel/access.ts'
import type { Piece } from './content.ts'
import type { Edited } from './edit-form.ts'
import { formLines } from './form-content.ts'
import type { Mend } from '../pages/drafting/mends.ts'

/** A slip in a field of the editor, with the words around it; `to` is null where nobody can know the right words. */
export type Slip = Omit<Mend, 'to'> & {
  readonly to: string | null
  readonly before: string
  readonly after: string
  readonly rule: string
  readonly article: string
  /** A matter of taste, shown apart and only when asked for. */
  readonly style: boolean
}

const AROUND = 28
const MOST = 200

/** The slips of everything that is typed, in the order of the text. The text is read as one document, so that rules of a whole hold. */
export function slipsOf(edited: Edited, lang: Lang): Slip[] {
  const { text, places } = joined(fieldsOf(edited))
  const slips: Slip[] = []
  for (const { span, expected, rule, kind } of proofread(text)) {
    const [start, end] = span
    const place = places.findLast(each => each.from <= start)
    if (!place || end > place.from + place.text.length) continue
    const at = start - place.from
    const stop = end - place.from
    const { article, [lang]: words } = PROOFREADING_RULES[rule]
    slips.push({
      field: place.field,
      start: at,
      found: place.text.slice(at, stop),
      to: expected,
      before: lastWords(place.text.slice(0, at)),
      after: firstWords(place.text.slice(stop)),
      rule: words,
      article,
      style: kind === 'style',
    })
    if (slips.length === MOST) break
  }
  return slips
}

type Field = { readonly field: string; readonly text: string }

function fieldsOf({ head, content }: Edited): Field[] {
  return [
    { field: 'abstract', text: head.abstract },
    { field: 'addressees', text: content.addressees.join('\n') },
    { field: 'legalBases', text: content.legalBases.join('\n') },
    ...(content.form ? formLines(content.form).map(({ name, text }) => ({ field: `form.${name}`, text })) : []),
    ...pieceFields('b', content.body),
    ...content.annexes.flatMap(({ title, body }, k) => [{ field: `a${k}.title`, text: title }, ...pieceFields(`a${k}`, body)]),
  ].filter(each => each.text !== '')
}

const pieceFields = (part: string, pieces: readonly Piece[]): Field[] =>
  pieces.flatMap((piece, i) => fieldsOfPiece(`${part}.${i}`, piece))

function fieldsOfPiece(at: string, piece: Piece): Field[] {
  switch (piece.kind) {
    case 'heading':
      return [
        { field: `${at}.title`, text: piece.title },
        { field: `${at}.text`, text: piece.text },
      ]
    case 'paragraph':
      return [{ field: `${at}.text`, text: piece.text }]
    case 'list':
      return [{ field: `${at}.items`, text: piece.items.join('\n') }]
    case 'table':
      return [{ field: `${at}.caption`, text: piece.caption }]
    case 'page-break':
      return []
  }
}

function joined(fields: readonly Field[]) {
  let text = ''
  const places = fields.map(each => {
    const from = text.length
    text += `${each.text}\n`
    return { ...each, from }
  })
  return { text, places }
}

/** The end of what stands before, from a whole word on, within its line. */
export function lastWords(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.length <= AROUND ? line : `…${line.slice(-AROUND).replace(/^\S*/u, '')}`
}

/** The beginning of what stands after, up to a whole word, within its line. */
export function firstWords(after: string): string {
  const [line = ''] = after.split('\n', 1)
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\S*$/u, '')}…`
}
