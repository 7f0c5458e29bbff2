import { extractTextItems, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { exampleReport } from '../example.ts'
import type { OfficialDocument } from '../model.ts'
import { writePdf } from '../pdf/pdf.ts'

const agreement = (recipients: number): OfficialDocument => ({
  ...exampleReport,
  type: 'ban-thoa-thuan',
  sign: 'BTT-VPUBND',
  abstract: 'Về phối hợp quản lý trụ sở dôi dư',
  annexes: [],
  body: [{ kind: 'paragraph', text: 'Hai bên thỏa thuận phối hợp.' }],
  coSignatures: [
    {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH THƯỜNG TRỰC ỦY BAN NHÂN DÂN XÃ HOA SƠN',
      name: 'Lương Văn Khoa',
    },
  ],
  signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Minh Tuấn' },
  recipients: Array.from({ length: recipients }, (_, i) => `Nơi nhận thứ ${i + 1}`),
})

test('names of those who sign side by side stand on one line, however many lines their titles take', async () => {
  const { items } = await extractTextItems(await getDocumentProxy(writePdf(agreement(2))))
  const heightOf = (words: string) => items.flat().find(item => item.str.replaceAll('\u00a0', ' ').includes(words))?.y
  const [left, right] = [heightOf('Lương Văn Khoa'), heightOf('Đặng Minh Tuấn')]
  expect(left).toBeDefined()
  expect(Math.abs((left ?? 0) - (right ?? 99))).toBeLessThan(1)
})

test('“Nơi nhận:” stands in one row with its first lines, so that no page ends with it alone', () => {
  const end = compose(agreement(6)).sections[0]?.items.at(-1)
  const rows = end?.kind === 'columns' ? end.rows : []
  const words = rows.map(row =>
    row.flatMap(cell => cell.flatMap(item => (item.kind === 'para' ? [item.runs.map(run => run.text).join('')] : []))),
  )
  const withHead = words.find(lines => lines[0] === 'Nơi nhận:')
  expect(withHead).toHaveLength(3)
  expect(words.filter(lines => lines.length === 1)).toHaveLength(4)
})
