import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeDocx, writePdf, type OfficialDocument } from '@kheo/official-document/write'
import { writeXlsx } from '../../platform/web/xlsx.ts'
import { keptFiles, leftoversIn } from './leftovers.ts'

const document = (text: string): OfficialDocument => ({
  type: 'bao-cao',
  organ: { name: 'Văn phòng UBND tỉnh Trường Yên' },
  number: '12',
  sign: 'BC-VPUBND',
  place: 'Trường Yên',
  date: '2026-11-24',
  abstract: 'Kết quả theo dõi',
  addressees: [],
  legalBases: [],
  body: [{ kind: 'paragraph', text }],
  signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Minh Tuấn' },
  recipients: ['Lưu: VT'],
})

async function folderWith(text: string): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kheo-leftovers-'))
  mkdirSync(join(dataDir, 'files', 'ab'), { recursive: true })
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(dataDir, 'files', 'ab', name), bytes)
  put('bao-cao.pdf', writePdf(document(text)))
  put('bao-cao.docx', await writeDocx(document(text)))
  put(
    'phu-luc.xlsx',
    await writeXlsx([
      { name: 'Một', columns: [{ header: 'Nội dung', width: 20 }], rows: [['Đủ']] },
      { name: 'Hai', columns: [{ header: 'Nội dung', width: 20 }], rows: [[text]] },
    ]),
  )
  put('text.txt', text)
  // A draft is data, not something that leaves.
  put('draft', JSON.stringify({ text, note: null }))
  return dataDir
}

test('files whose places are all filled in are found whole', async () => {
  expect(await leftoversIn(keptFiles(await folderWith('Đã hoàn thành 12 nhiệm vụ [1].')))).toEqual([])
})

test.each([
  'Đã hoàn thành [[NV-02]] nhiệm vụ.',
  'Kính gửi {{ten}}.',
  'Tăng NaN so với tuần trước.',
  'Ngày undefined.',
  'Hạn: null.',
])('“%s” is found in every kind of file that is written', async text => {
  const found = await leftoversIn(keptFiles(await folderWith(text)))
  const kinds = found.map(line => /\.(pdf|docx|xlsx|txt): /u.exec(line)?.[1])
  expect(kinds.toSorted()).toEqual(['docx', 'pdf', 'txt', 'xlsx'])
})
