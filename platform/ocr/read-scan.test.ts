import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import { stampedPdf } from '../../libs/official-document/input/fixtures/stamped-pdf.ts'
import { scannedPdf, scannedTiff, scanPng, scanStream, sealedScan, sealedStream } from './fixtures/build.ts'
import { pngOf, tiffOf } from './fixtures/coloured.ts'
import type { ScanText } from './scan-text.ts'
import { readScan, type ScanOptions, type ScanProgress } from './read-scan.ts'

const SLOW = 120_000
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))

async function read(bytes: Uint8Array, options: ScanOptions = {}): Promise<ScanText> {
  const text = await readScan(bytes, options)
  if (isProblem(text)) throw new Error(text.problem)
  return text
}

test(
  'a picture is read in Vietnamese, with its progress; columns stay apart and the original is untouched',
  { timeout: SLOW },
  async () => {
    const before = scanPng.slice()
    const told: ScanProgress[] = []
    const scan = await read(scanPng, { onProgress: progress => told.push(progress) })
    expect(scan).toMatchObject({ kind: 'png', pages: [{ number: 1, source: 'recognised' }] })
    expect(scan.confidence).toBeGreaterThan(80)
    expect(scan.text).toMatch(/ỦY BAN NHÂN DÂN {4,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/)
    expect(scan.text).toContain('Số: 127/UBND-VP4')
    expect(scan.text).toContain('đôn đốc thực hiện nhiệm vụ quá hạn')
    expect(told[0]).toEqual({ page: 1, pages: 1, share: 0 })
    expect(told.at(-1)?.share).toBe(1)
    expect(told.length).toBeGreaterThan(2)
    expect(told.every(({ share }, i) => share >= (told[i - 1]?.share ?? 0))).toBe(true)
    expect(scanPng).toEqual(before)
  },
)

test(
  'of a PDF pages that are pictures are recognised, pages with letters are taken as they are, empty ones are blank',
  { timeout: SLOW },
  async () => {
    const pdf = scannedPdf()
    const before = pdf.slice()
    const scan = await read(pdf)
    expect(scan.pages.map(page => page.source)).toEqual(['recognised', 'printed', 'blank'])
    const [first, second, third] = scan.pages
    expect(first?.text).toContain('nhiệm vụ quá hạn')
    expect(first?.confidence).toBeGreaterThan(80)
    expect(second).toMatchObject({ confidence: 100, text: expect.stringContaining('letters of its own') })
    expect(third).toMatchObject({ text: '', confidence: null })
    expect(scan.text.split('\f')).toHaveLength(3)
    expect(pdf).toEqual(before)
  },
)

test(
  'a scan under bad letters of its scanner is read from its picture; what was stamped at signing stands on its line',
  { timeout: SLOW },
  async () => {
    const [, height] = scanStream.size
    const words = [
      [60, height - 30, 'UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM So 127 UBND VP4'],
      [60, height - 50, 'Kinh gui cac so ban nganh Uy ban nhan dan cac xa phuong trong tinh'],
      [60, height - 70, 'don doc thuc hien nhiem vu qua han trong thang nay de bao cao ket qua'],
    ] as const
    const stamps = [{ rect: [40, 4, 120, 24], words: [[0, 4, '5512']] }] as const
    const { pages } = await read(stampedPdf([{ words, stamps, scanned: 'over' }], scanStream))
    expect(pages[0]).toMatchObject({ source: 'recognised' })
    expect(pages[0]?.text).toContain('đôn đốc thực hiện nhiệm vụ quá hạn')
    expect(pages[0]?.text).toContain('5512')
  },
)

test('number and date are read under red seals that lie across them', { timeout: SLOW }, async () => {
  const { text } = await read(stampedPdf([{ words: [], scanned: 'over' }], sealedStream()))
  expect(text).toMatch(/Số: 127\/UBND-VP4/u)
  expect(text).toMatch(/Trường Yên, ngày 05 tháng 02 năm 2026/u)
  // A mark stamped in red is no seal.
  expect(text).toMatch(/H[ỎÓ]A TỐC/u)
})

test.for([
  ['PNG', () => pngOf(sealedScan())],
  ['PNG of a screen', () => pngOf(sealedScan(), true)],
  ['JPEG', () => fixture('sealed.jpg')],
  ['TIFF', () => tiffOf(sealedScan(), 700, false)],
  ['TIFF in deflated strips', () => tiffOf(sealedScan(), 64, true)],
  ['TIFF in strips of JPEG', () => fixture('sealed-jpeg.tif')],
  ['TIFF in strips of LZW', () => fixture('sealed-lzw.tif')],
] satisfies [string, () => Uint8Array][])(
  'number and date are read under red seals in a picture too: %s',
  { timeout: SLOW },
  async ([, picture]) => {
    const { text, pages } = await read(picture())
    expect(pages).toHaveLength(1)
    expect(text).toMatch(/Số: 127\S{1,2}UBND-VP4/u)
    expect(text).toMatch(/ngày 05 tháng 02 năm 2026/u)
  },
)

test('a photograph that says how it was held is turned before its seals are taken off', { timeout: SLOW }, async () => {
  const { text } = await read(fixture('sealed-held.jpg'))
  expect(text).toMatch(/Số: 127\S{1,3}BND-VP4/u)
})

test('all pages of a TIFF are read, each its own', { timeout: SLOW }, async () => {
  const { kind, pages } = await read(scannedTiff([120, 420]))
  expect(kind).toBe('tiff')
  expect(pages).toHaveLength(2)
  expect(pages[0]?.text).not.toContain('đôn đốc')
  expect(pages[1]?.text).toContain('đôn đốc')
})

test('what cannot be read is refused by name', { timeout: SLOW }, async () => {
  const code = async (bytes: Uint8Array, options?: ScanOptions) => {
    const refused = await readScan(bytes, options)
    return isProblem(refused) ? refused.problem : 'read'
  }
  expect(await code(new Uint8Array())).toBe('scan/empty')
  expect(await code(new TextEncoder().encode('Kính gửi: Sở Nội vụ'))).toBe('scan/unsupported')
  expect(await code(new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61]))).toBe('scan/unsupported')
  expect(await code(scanPng, { limits: { bytes: 1000 } })).toBe('scan/too-large')
  expect(await code(scannedPdf(), { limits: { pages: 2 } })).toBe('scan/too-large')
  expect(await code(scannedTiff([10, 10, 10]), { limits: { pages: 2 } })).toBe('scan/too-large')
  expect(await code(scannedTiff([10]).slice(0, 40))).toBe('scan/corrupt')
  expect(await code(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toBe('scan/corrupt')
})

test('a page that fails is named with its reason; if none is left the scan is refused', { timeout: SLOW }, async () => {
  const pages = await read(scannedPdf(Buffer.from('no picture')))
  expect(pages.pages.map(({ source, reason }) => reason ?? source)).toEqual(['broken', 'printed', 'blank'])
  expect(await readScan(scanPng, { limits: { pixels: 1000 } })).toMatchObject({
    problem: 'scan/nothing-read',
    data: { reasons: ['1: too-large'] },
  })
  expect(await readScan(scanPng, { limits: { totalMs: -1 } })).toMatchObject({
    problem: 'scan/nothing-read',
    data: { reasons: ['1: out-of-time'] },
  })
  expect(await readScan(scanPng, { limits: { pageMs: 1 } })).toMatchObject({
    problem: 'scan/nothing-read',
    data: { reasons: ['1: too-slow'] },
  })
  expect(await readScan(scanPng.slice(0, 400))).toMatchObject({ problem: 'scan/nothing-read', data: { reasons: ['1: broken'] } })
})

test('it can be called off, before and in the middle', { timeout: SLOW }, async () => {
  await expect(readScan(scanPng, { signal: AbortSignal.abort(new Error('no longer wanted')) })).rejects.toThrow(
    'no longer wanted',
  )
  const stop = new AbortController()
  const reading = readScan(scanPng, { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) })
  await expect(reading).rejects.toThrow('stopped')
})
