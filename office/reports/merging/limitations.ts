import { fold } from '@kheo/viet-text'
import { createHash } from 'node:crypto'
import type { OutlineNode } from '../paper/outline.ts'

/** A limitation that a report names, by the same key as long as its words stand (marks, case and blanks aside). */
export type Limitation = { readonly key: string; readonly node: string; readonly text: string }

/** The limitations of a report: each paragraph of the sections that are for them. */
export function limitationsOf(outline: readonly OutlineNode[], textOf: (node: string) => string): Limitation[] {
  return outline
    .filter(node => node.text && node.role === 'han-che')
    .flatMap(node =>
      textOf(node.id)
        .split(/\n+/u)
        .map(line => line.trim())
        .filter(line => line.length > LEAST)
        .map(text => ({ key: keyOf(text), node: node.id, text })),
    )
}

const LEAST = 15

const keyOf = (text: string): string =>
  createHash('sha256')
    .update(
      fold(text)
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 16)
