import { isId } from '../../../kernel/ids.ts'
import { Content, type Piece } from './content.ts'
import type { Posted } from './form-input.ts'
import { formIn } from './form-typed.ts'
import { rowsOf } from '../pages/drafting/table-text.ts'

/** What the editor posts of the head of a draft, as it was typed. */
export type EditedHead = Readonly<Record<(typeof HEAD_FIELDS)[number], string>>
export const HEAD_FIELDS = [
  'type',
  'abstract',
  'sign',
  'series',
  'urgency',
  'secret',
  'signer',
  'dueOn',
  'note',
  'recipients',
] as const

/** Everything in the editor: the head, the written text. */
export type Edited = { readonly head: EditedHead; readonly content: Content }

/** Reads the editor's form. Parts: `b` is the body, `a0`, `a1` … are the annexes; pieces are numbered inside their part. */
export function editedIn(posted: Posted): Edited {
  const head = Object.fromEntries(HEAD_FIELDS.map(name => [name, posted.one(name)])) as EditedHead
  const form = formIn(posted, head.type)
  const coSigners = coSignersIn(posted)
  const content = Content.parse({
    parent: posted.one('parent'),
    organ: posted.one('organ'),
    fullName: posted.one('fullName'),
    place: posted.one('place'),
    decider: posted.one('decider'),
    circulation: posted.one('circulation'),
    addressees: posted.lines('addressees'),
    legalBases: posted.lines('legalBases'),
    ...(form ? { form } : {}),
    body: piecesIn(posted, 'b'),
    ...(coSigners.length > 0 ? { coSigners } : {}),
    authority: posted.lines('authority'),
    position: posted.one('position'),
    signerName: posted.one('signerName'),
    printed: posted.lines('printed'),
    drafterMark: posted.one('drafterMark'),
    contact: posted.one('contact'),
    annexes: annexesIn(posted),
  })
  return { head, content }
}

function annexesIn(posted: Posted): Content['annexes'] {
  return numbersIn(posted, /^a(\d+)\.title$/u).map(k => ({
    title: posted.one(`a${k}.title`),
    landscape: posted.one(`a${k}.landscape`) === 'on',
    body: piecesIn(posted, `a${k}`),
  }))
}

/** Those who sign beside the signer; a line that was left empty is nobody. */
function coSignersIn(posted: Posted): NonNullable<Content['coSigners']> {
  return numbersIn(posted, /^co\.(\d+)\.name$/u)
    .map(i => ({
      authority: posted.lines(`co.${i}.authority`),
      position: posted.one(`co.${i}.position`),
      name: posted.one(`co.${i}.name`),
      ...chosenIn(posted.one(`co.${i}.post`)),
    }))
    .filter(each => each.position !== '' || each.name !== '' || 'post' in each)
    .slice(0, 5)
}

/** A post and the body it signs for, as the list of co-signers posts them. */
function chosenIn(typed: string): { post: string; body: string } | Record<never, never> {
  const [post, body] = typed.split('@')
  return isId(post) && isId(body) ? { post, body } : {}
}

/** Pieces of a part in the order of their numbers. */
export function piecesIn(posted: Posted, part: string): Piece[] {
  return numbersIn(posted, new RegExp(`^${part}\\.(\\d+)\\.kind$`, 'u')).flatMap(i => pieceIn(posted, `${part}.${i}`) ?? [])
}

function numbersIn({ form }: Posted, pattern: RegExp): number[] {
  const numbers = [...form.keys()].flatMap(name => pattern.exec(name)?.[1] ?? []).map(Number)
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

function pieceIn(posted: Posted, at: string): Piece | null {
  const text = (name: string) => posted.one(`${at}.${name}`)
  switch (text('kind')) {
    case 'heading':
      return { kind: 'heading', level: levelOf(text('level')), title: text('title'), text: text('text') }
    case 'paragraph':
      return { kind: 'paragraph', text: text('text'), ...(text('from') ? { from: text('from') } : {}) }
    case 'list':
      return { kind: 'list', marker: markerOf(text('marker')), items: posted.lines(`${at}.items`) }
    case 'table':
      return { kind: 'table', caption: text('caption'), rows: rowsOf(text('rows')), landscape: text('landscape') === 'on' }
    case 'page-break':
      return { kind: 'page-break' }
    default:
      return null
  }
}

type Heading = Extract<Piece, { kind: 'heading' }>
type List = Extract<Piece, { kind: 'list' }>
const LEVELS: readonly Heading['level'][] = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem', 'I', '1', 'a']
const MARKERS: readonly List['marker'][] = ['-', '+', '1.', 'a)']
const levelOf = (typed: string): Heading['level'] => LEVELS.find(level => level === typed) ?? 'I'
const markerOf = (typed: string): List['marker'] => MARKERS.find(marker => marker === typed) ?? '-'
