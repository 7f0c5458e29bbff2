import { fold } from '@kheo/viet-text'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Content, DraftType, Piece } from '../../outgoing/index.ts'
import { LEVELS, type Level } from '../scoring/vocabulary.ts'

/** A paper of the movement as its records fill it: what the outgoing document begins with, before letterhead, number and signer. */
export type Paper = {
  readonly type: DraftType
  readonly abstract: string
  readonly content: Partial<Content>
  /** Units that get it. */
  readonly units: ReadonlyArray<{ readonly id: Uuid; readonly name: string }>
  /** Who signs by name, where the records say so: whoever presided. */
  readonly signedBy?: string
  /** Who signs beside him. */
  readonly secretary?: string
}

export const p = (text: string): Piece => ({ kind: 'paragraph', text })
export const part = (title: string, ...after: Piece[]): Piece[] =>
  after.length === 0 ? [] : [{ kind: 'heading', level: 'I', title, text: '' }, ...after]
export const items = (lines: readonly string[]): Piece[] =>
  lines.length === 0 ? [] : [{ kind: 'list', marker: '-', items: lines.map(line => sentence(line)) }]

/** A text somebody typed into a field, as a sentence. */
export function sentence(text: string): string {
  const line = text.trim().replace(/[;,]+$/u, '')
  if (line === '') return ''
  const begun = line.charAt(0).toLocaleUpperCase('vi') + line.slice(1)
  return /[.?!…]$/u.test(begun) ? begun : `${begun}.`
}

/** "phong trào thi đua “Dân vận khéo”" of the title a movement was launched under. */
export function movementName(title: string): string {
  const own = title
    .replaceAll(/"(?<name>[^"]*)"/gu, '“$<name>”')
    .replace(/^phong trào\s+/iu, '')
    .trim()
  if (fold(own).startsWith('thi dua')) return `phong trào ${own.charAt(0).toLocaleLowerCase('vi')}${own.slice(1)}`
  return `phong trào thi đua ${own.includes('“') ? own : `“${own}”`}`
}

/** "cấp tỉnh". */
export const levelWords = (level: Level): string => `cấp ${LEVELS[level].vi.replace(/\s*\(.*\)$/u, '')}`

/** "04 mô hình": counts under ten as papers print them. */
export const count = (number: number, of: string): string => `${number < 10 ? `0${number}` : number} ${of}`

/** A name of a model between quotes, with its code. */
export const named = ({ title, code }: { readonly title: string; readonly code: string }): string =>
  `“${title.replaceAll(/["“”]/gu, '')}” (${code})`
