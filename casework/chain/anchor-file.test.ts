import { expect, test } from 'vitest'
import { anchorLine, type Anchor } from './anchor.ts'
import { compareAnchorFile } from './anchor-file.ts'

const anchor = (id: number, root: string): Anchor => ({
  id,
  at: new Date(`2026-11-${20 + id}T17:30:00Z`),
  fromAt: null,
  acts: 12,
  root: Buffer.from(root.repeat(64), 'hex'),
  prevHash: Buffer.alloc(32),
  hash: Buffer.from('0f'.repeat(32), 'hex'),
})
const codes = (text: string, anchors: readonly Anchor[]) =>
  compareAnchorFile(text, anchors).map(({ code, detail }) => [code, detail])

test('a file with the lines of all anchors has nothing to say', () => {
  const all = [anchor(1, 'a'), anchor(2, 'b')]
  expect(codes(`${all.map(anchorLine).join('\n')}\n`, all)).toEqual([])
})

test('an anchor that was changed, removed or never written out is found, and a line that is none', () => {
  const file = `${[anchor(1, 'a'), anchor(2, 'b')].map(anchorLine).join('\n')}\nmất dòng\n`
  expect(codes(file, [anchor(1, 'c'), anchor(3, 'd')])).toEqual([
    ['verify/anchor-differs', '1'],
    ['verify/anchor-missing', '2'],
    ['verify/anchor-line-unreadable', 'mất dòng'],
    ['verify/anchor-not-in-file', '3'],
  ])
})
