import { expect, test } from 'vitest'
import { stampedPdf, type PagePart, type Words } from './fixtures/stamped-pdf.ts'
import { isProblem, type FileText } from './problem.ts'
import { readFileText } from './read-file.ts'

const lines = (...texts: string[]): Words[] => texts.map((text, i) => [60, 780 - i * 18, text])
const HONEST = lines(
  'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN',
  'Về việc tăng cường quản lý hồ chứa nước trên địa bàn tỉnh mùa mưa năm 2026,',
  'các sở, ngành và Ủy ban nhân dân các xã khẩn trương rà soát, báo cáo kết quả.',
)
/** Read by a machine that knows no Vietnamese: the marks are gone. */
const WITHOUT_MARKS = lines(
  'UY BAN NHAN DAN TINH TRUONG YEN',
  'Ve viec tang cuong quan ly ho chua nuoc tren dia ban tinh mua mua nam 2026,',
  'cac so, nganh va Uy ban nhan dan cac xa khan truong ra soat, bao cao ket qua.',
)
/** Read letter by letter wrongly. */
const BROKEN = lines(
  'ÙY BẠN NHẢN DẢN TỈNH TRl/ỞNG YẺN',
  'Vê viçc tâng ciròng quân lỷ hô chira nuâc trên dja bàn tinh mùa mira nàm 2026,',
  'câc sô, ngành và Ùy bart nhân dân cảc xã khân triromg rà soât, bâo cảo kêt quâ.',
)
const ENGLISH = lines(
  'Provincial report on the safety of reservoirs in the rainy season of the year,',
  'with measurements taken at every gate and the names of those who took them,',
  'as the agreement between both sides asks for in its third article.',
)

async function read(page: PagePart): Promise<FileText> {
  const text = await readFileText(stampedPdf([page]), 'quet.pdf')
  if (isProblem(text)) throw new Error(text.code)
  return text
}

test.each([
  ['its marks are gone', WITHOUT_MARKS, 'over'],
  ['its letters are broken', BROKEN, 'over'],
  ['it lies under the picture', BROKEN, 'under'],
] as const)('the text that a scanner put on its page is left out when %s, and the reader is told', async (_, words, scanned) => {
  expect(await read({ words, scanned })).toMatchObject({
    text: '',
    warnings: [{ code: 'file/no-text' }, { code: 'file/rotten-text', pages: 1 }],
  })
})

test.each([
  ['well recognised text of a scan', HONEST, 'over'],
  ['what one sees, whatever its language', ENGLISH, undefined],
  ['letters without marks that are printed, not scanned', WITHOUT_MARKS, undefined],
] as const)('%s is kept', async (_, words, scanned) => {
  const { text, warnings } = await read({ words, ...(scanned && { scanned }) })
  expect(text.replaceAll(/\s+/gu, ' ')).toBe(words.map(([, , line]) => line).join(' '))
  expect(warnings).toEqual([])
})

test('what was stamped on a scan at signing stays when its own letters are left out', async () => {
  const stamps = [{ rect: [104, 731, 164, 751], words: [[2, 6, '637']] }] as const
  expect(await read({ words: WITHOUT_MARKS, scanned: 'over', stamps })).toMatchObject({ text: '637' })
})
