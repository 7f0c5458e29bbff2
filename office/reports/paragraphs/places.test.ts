import { expect, test } from 'vitest'
import type { OutlineNode } from '../paper/outline.ts'
import { TEMPLATES } from '../paper/templates.ts'
import { textField } from '../unit-reports/unit-text.ts'
import { tellingClaim } from '../sum-up/claims.ts'
import { written } from '../paper/written.ts'
import { placesOf } from './places.ts'

const node = (id: string, number: string, title: string, more: Partial<OutlineNode> = {}): OutlineNode => ({
  id,
  number,
  title,
  text: true,
  role: 'thuong',
  ...more,
})
const told = (outline: readonly OutlineNode[]) =>
  Object.fromEntries(
    outline.flatMap(each => (placesOf(each, outline).length > 0 ? [[each.number, placesOf(each, outline)]] : [])),
  )

test('how work was led, what came of it and what fell short each stand in the section of their own', () => {
  expect(told(TEMPLATES[0]?.outline ?? [])).toEqual({ I: ['leading'], II: ['result'], 'III.2': ['shortfall'] })
})

test('an outline with one section of them tells everything there, once', () => {
  expect(told([node('1', 'I', 'Kết quả thực hiện'), node('2', 'II', 'Kiến nghị')])).toEqual({
    I: ['leading', 'result', 'shortfall'],
  })
  expect(told([node('1', 'I', 'Kiến nghị')])).toEqual({})
})

test('sections that nobody wrote are left out of a draft, and the others numbered anew', () => {
  const outline = [
    node('1', 'I', 'Chỉ đạo'),
    node('2', 'II', 'Kết quả'),
    node('3', 'III', 'Đánh giá', { text: false }),
    node('3.1', 'III.1', 'Ưu điểm'),
    node('3.2', 'III.2', 'Hạn chế', { role: 'han-che' }),
    node('4', 'IV', 'Kiến nghị', { text: false }),
  ]
  const texts = { [textField('2')]: { text: 'x' }, [textField('3.2')]: { text: 'y' } }
  expect(written(outline, texts, { sectionThree: false }).map(each => `${each.number}. ${each.title}`)).toEqual([
    'I. Kết quả',
    'II. Đánh giá',
    'II.1. Hạn chế',
  ])
})

test.each([
  ['NV-01', 'phan-cong', 'where work was shared out, though three paragraphs stand on it'],
  ['NV-03', 'doi-moi', 'at the first claim that stands on it'],
  ['DV-08', 'mo-hinh', 'rewards stand with the models, not with the movement'],
  ['DV-09', null, 'the line below the table tells how many models there were'],
  ['XX-99', null, 'what no claim stands on is not told'],
])('a sum-up tells %s once: at %s (%s)', (measure, claim, _why) => {
  expect(tellingClaim(measure, [])).toBe(claim)
})
