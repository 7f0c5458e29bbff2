import { z } from 'zod'
import { documentTypes, type Block, type DocumentType, type OfficialDocument } from '@kheo/official-document/write'
import type { PlainDate } from '../../../kernel/clock.ts'
import { FormPart, formLines, printedForm } from './form-content.ts'
import type { Draft } from '../terms.ts'
import { isSignedTogether } from '../pages/drafting/form-kinds.ts'

const line = z.string().trim().max(2000, 'form/too-long')
const long = z.string().trim().max(20_000, 'form/too-long')
const lines = z.array(line).max(300, 'form/too-long').default([])

export const HEADING_LEVELS = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem', 'I', '1', 'a'] as const
export const LIST_MARKERS = ['-', '+', '1.', 'a)'] as const

/** A piece of the text as the editor keeps it. */
export const Piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.enum(HEADING_LEVELS), title: line.default(''), text: long.default('') }),
  z.object({
    kind: z.literal('paragraph'),
    text: long.default(''),
    /** The standard paragraph it was taken from. */
    from: z.string().optional(),
  }),
  z.object({ kind: z.literal('list'), marker: z.enum(LIST_MARKERS), items: z.array(long).max(300).default([]) }),
  z.object({
    kind: z.literal('table'),
    caption: line.default(''),
    /** The first row is the head; every row has as many cells. */
    rows: z.array(z.array(line).max(30)).max(1000).default([]),
    landscape: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('page-break') }),
])
export type Piece = z.infer<typeof Piece>
const pieces = z.array(Piece).max(600, 'form/too-long').default([])

/** Who signs beside the signer: the secretary of a meeting, the other side of an agreement. */
const CoSigner = z.object({
  authority: lines,
  position: line.default(''),
  name: line.default(''),
  /** His post and the body he signs for, when both are in this system. */
  post: z.uuid().optional(),
  body: z.uuid().optional(),
})

/** Everything of a written draft that its act does not keep by itself. Kept as a file of canonical JSON, under its hash. */
export const Content = z.object({
  parent: line.default(''),
  organ: line.default(''),
  fullName: line.default(''),
  place: line.default(''),
  /** The one who decides, above the legal bases of a decision. */
  decider: line.default(''),
  circulation: z.enum(['', 'xem-xong-tra-lai', 'luu-hanh-noi-bo']).default(''),
  addressees: lines,
  legalBases: lines,
  /** What the printed form of the type asks for; absent: the text alone. */
  form: FormPart.optional(),
  body: pieces,
  coSigners: z.array(CoSigner).max(5).optional(),
  authority: lines,
  position: line.default(''),
  signerName: line.default(''),
  /** Nơi nhận, as printed. */
  printed: lines,
  drafterMark: line.default(''),
  contact: line.default(''),
  annexes: z
    .array(z.object({ title: line.default(''), landscape: z.boolean().default(false), body: pieces }))
    .max(30)
    .default([]),
})
export type Content = z.infer<typeof Content>

type Head = Pick<Draft, 'type' | 'sign' | 'abstract' | 'urgency' | 'system'>
type Numbered = { readonly number: string | null; readonly date: PlainDate | null }

/** The document that the writer sets: what was written, with number and date once they are known. */
export function documentOf(content: Content, head: Head, { number, date }: Numbered): OfficialDocument {
  return {
    ...(head.system ? { system: head.system } : {}),
    type: head.type,
    organ: {
      name: content.organ,
      ...(content.parent ? { parent: content.parent } : {}),
      ...(content.fullName ? { fullName: content.fullName } : {}),
    },
    number,
    sign: head.sign,
    place: content.place,
    date,
    abstract: printsAbstract(head) ? head.abstract : '',
    ...(head.urgency === 'thuong' ? {} : { urgency: head.urgency }),
    ...(content.circulation === '' ? {} : { circulation: content.circulation }),
    ...(content.decider && hasBases(head.type) ? { issuer: content.decider } : {}),
    addressees: content.addressees,
    legalBases: content.legalBases,
    ...(content.form?.kind === head.type ? { form: printedForm(content.form) } : {}),
    body: content.body.flatMap(blocks),
    ...(isSignedTogether(head.type) && content.coSigners
      ? { coSignatures: content.coSigners.map(({ authority, position, name }) => ({ authority, position, name })) }
      : {}),
    signature: { authority: content.authority, position: content.position, name: content.signerName },
    recipients: content.printed,
    ...(content.drafterMark ? { drafter: content.drafterMark } : {}),
    ...(content.contact ? { contact: content.contact } : {}),
    annexes: content.annexes.map(annex => ({
      title: annex.title,
      orientation: annex.landscape ? 'landscape' : 'portrait',
      body: annex.body.flatMap(blocks),
    })),
    medium: 'electronic',
  }
}

/** Types that stand on legal bases and are decided by somebody (mẫu 1.1, 1.2). */
export const hasBases = (type: string): boolean => type === 'quyet-dinh' || type === 'nghi-quyet'

/** Giấy giới thiệu and giấy nghỉ phép print no abstract (mẫu 1.8, 1.10): it is for lists and the register. */
function printsAbstract({ type, system }: Pick<Head, 'type' | 'system'>): boolean {
  const facts: Readonly<Partial<Record<string, DocumentType>>> = documentTypes
  return system === 'party' || !(facts[type]?.without ?? []).includes('abstract')
}

function blocks(piece: Piece): Block[] {
  switch (piece.kind) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: piece.level,
          ...(piece.title ? { title: piece.title } : {}),
          ...(piece.text ? { text: piece.text } : {}),
        },
      ]
    case 'paragraph':
      return piece.text
        .split(/\n+/u)
        .map(text => text.trim())
        .filter(text => text !== '')
        .map(text => ({ kind: 'paragraph', text }))
    case 'list':
      return piece.items.length === 0 ? [] : [{ kind: 'list', marker: piece.marker, items: piece.items }]
    case 'table':
      return tableBlock(piece)
    case 'page-break':
      return [{ kind: 'page-break' }]
  }
}

function tableBlock({ rows, caption, landscape }: Extract<Piece, { kind: 'table' }>): Block[] {
  const [head, ...rest] = rows
  if (!head || head.length === 0) return []
  const table: Block = {
    kind: 'table',
    columns: widths(rows).map(width => ({ width })),
    header: [head],
    rows: rest.map(row => head.map((_, i) => row[i] ?? '')),
    ...(caption ? { caption } : {}),
  }
  return landscape ? [{ kind: 'landscape', body: [table] }] : [table]
}

/** A column is as wide as its longest cell asks, within bounds. */
function widths(rows: readonly string[][]): number[] {
  return (rows[0] ?? []).map((_, i) => Math.min(40, Math.max(5, ...rows.map(row => (row[i] ?? '').length))))
}

/** Everything that is written, one line a paragraph: for comparison, proofreading and search. */
export function textLines(content: Content, head: Pick<Head, 'abstract'>): string[] {
  return [
    head.abstract,
    ...content.addressees,
    ...content.legalBases,
    ...(content.form ? formLines(content.form).flatMap(({ text }) => text.split('\n')) : []),
    ...content.body.flatMap(pieceLines),
    ...content.annexes.flatMap(annex => [annex.title, ...annex.body.flatMap(pieceLines)]),
    ...(content.coSigners ?? []).flatMap(({ authority, position, name }) => [...authority, position, name]),
    ...content.authority,
    content.position,
    content.signerName,
    ...content.printed,
  ].filter(each => each !== '')
}

export function pieceLines(piece: Piece): string[] {
  switch (piece.kind) {
    case 'heading':
      return [piece.title, piece.text]
    case 'paragraph':
      return piece.text.split(/\n+/u)
    case 'list':
      return piece.items
    case 'table':
      return [piece.caption, ...piece.rows.map(row => row.join(' | '))]
    case 'page-break':
      return []
  }
}
