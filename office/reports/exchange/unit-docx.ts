import { fold } from '@kheo/viet-text'
import type { Block, OfficialDocument } from '@kheo/official-document/write'
import type { Annex, OutlineNode } from '../paper/outline.ts'

export type UnitPaper = {
  readonly title: string
  readonly unit: string
  readonly sourceWords: string
  readonly outline: readonly OutlineNode[]
  readonly texts: Readonly<Record<string, string>>
  readonly annexes: ReadonlyArray<{ readonly annex: Annex; readonly rows: readonly (readonly string[])[] }>
}

/** A unit's report as a document to be written in Word and brought back: every heading of the outline, what is written so far, the annexes. */
export function unitDocument({ title, unit, sourceWords, outline, texts, annexes }: UnitPaper): OfficialDocument {
  return {
    type: 'bao-cao',
    organ: { name: unit },
    number: null,
    sign: 'BC',
    place: '',
    date: null,
    abstract: title,
    addressees: [],
    legalBases: [],
    body: [
      ...(sourceWords ? [paragraph(`Thực hiện ${sourceWords}.`)] : []),
      ...outline.flatMap(node => blocksOf(node, texts[node.id] ?? '')),
    ],
    signature: { authority: [], position: 'THỦ TRƯỞNG ĐƠN VỊ', name: '' },
    recipients: [],
    annexes: annexes.map(({ annex, rows }) => ({ title: annex.title, body: [tableOf(annex, rows)] })),
    closing: '',
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function blocksOf({ number, title }: OutlineNode, text: string): Block[] {
  const last = number.split('.').at(-1) ?? number
  const level = /^[IVX]+$/.test(last) ? 'I' : /^\d+$/.test(last) ? '1' : 'a'
  const lines = text.split(/\n+/u).filter(line => line.trim() !== '')
  return [{ kind: 'heading', level, number: last, title }, ...(lines.length > 0 ? lines.map(paragraph) : [paragraph(' ')])]
}

function tableOf(annex: Annex, rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: annex.columns.map((_, c) => ({ width: c === 0 ? 60 : 30 })),
    header: [annex.columns.map(column => (column.unit ? `${column.title} (${column.unit})` : column.title))],
    rows: rows.map(row => annex.columns.map((_, c) => row[c] ?? '')),
  }
}

export type ReadTexts = { readonly texts: Readonly<Record<string, string>>; readonly missing: readonly OutlineNode[] }

/**
 * Texts of a report that was written in Word, by the headings of its outline: whatever stands between two headings belongs to the first. The
 * headings are known by their words, however they are numbered. What stands before the first heading and after the signature is left out.
 */
export function readUnitText(text: string, outline: readonly OutlineNode[]): ReadTexts {
  const found = new Map<string, string[]>()
  let open: OutlineNode | null = null
  for (const line of text
    .normalize('NFC')
    .split('\n')
    .map(each => each.trim())) {
    if (line === '') continue
    const node = outline.find(each => !found.has(each.id) && isHeading(line, each))
    if (node) {
      open = node
      found.set(node.id, [])
    } else if (END.test(fold(line))) open = null
    else if (open) found.get(open.id)?.push(line)
  }
  const own = outline.filter(node => node.text)
  return {
    texts: Object.fromEntries(
      own.flatMap(node => (found.has(node.id) ? [[node.id, (found.get(node.id) ?? []).join('\n')]] : [])),
    ),
    missing: own.filter(node => !found.has(node.id)),
  }
}

const END = /^(?:noi nhan|thu truong don vi|phu luc)(?:\W|$)/

function isHeading(line: string, { title }: OutlineNode): boolean {
  const bare = line.replace(/^\s*(?:[IVX]{1,5}|\d{1,2}|[a-zđ])(?:\.\d{1,2})*\s*[.)]\s*/u, '').replace(/[.:;]+$/u, '')
  return fold(bare) === fold(title.replace(/[.:;]+$/u, ''))
}
