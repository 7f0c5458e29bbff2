import { expect, test } from 'vitest'
import { pngFile } from '../fixtures/png.ts'
import { readPng } from './png.ts'

const rows = (...bytes: readonly number[]) => Uint8Array.from(bytes)

test('grey, colour and transparency of every depth come out as 8 bits', () => {
  const grey = readPng(pngFile({ width: 4, height: 1, depth: 1, type: 0 }, rows(0, 0b1010_0000)))
  expect([...grey.rgb]).toEqual([255, 255, 255, 0, 0, 0, 255, 255, 255, 0, 0, 0])
  expect(grey.alpha).toBeNull()
  const deep = readPng(pngFile({ width: 1, height: 1, depth: 16, type: 6 }, rows(0, 1, 99, 2, 99, 3, 99, 4, 99)))
  expect([[...deep.rgb], [...(deep.alpha ?? [])]]).toEqual([[1, 2, 3], [4]])
  const pale = readPng(pngFile({ width: 1, height: 1, depth: 8, type: 4 }, rows(0, 7, 128)))
  expect([[...pale.rgb], [...(pale.alpha ?? [])]]).toEqual([[7, 7, 7], [128]])
})

test('a palette gives colours, and its clear entries transparency', () => {
  const more = [
    ['PLTE', rows(255, 0, 0, 0, 0, 255)],
    ['tRNS', rows(0)],
  ] as const
  const picture = readPng(pngFile({ width: 2, height: 1, depth: 4, type: 3 }, rows(0, 0x01), more))
  expect([[...picture.rgb], [...(picture.alpha ?? [])]]).toEqual([
    [255, 0, 0, 0, 0, 255],
    [0, 255],
  ])
})

test('the five filters of rows are undone', () => {
  const filtered = rows(...[0, 10, 20, 30], ...[1, 5, 5, 5], ...[2, 1, 1, 1], ...[3, 4, 4, 4], ...[4, 2, 2, 2])
  const picture = readPng(pngFile({ width: 3, height: 5, depth: 8, type: 0 }, filtered))
  const grey = [...picture.rgb].filter((_, i) => i % 3 === 0)
  expect(grey).toEqual([10, 20, 30, 5, 10, 15, 6, 11, 16, 7, 13, 18, 9, 15, 20])
})
