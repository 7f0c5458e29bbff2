import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import { bareImage, type BareImage } from './bare-image.ts'

const SECRET = 'VI-DO-20.2537-KINH-DO-105.9750'

function jpegSegment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** An Exif segment in big-endian order: how the picture is turned, then what the camera tells. */
function exif(turned: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(turned, 18)
  return jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)]))
}

const FRAME = jpegSegment(0xc0, Buffer.from([8, 0, 48, 0, 64, 1, 1, 0x11, 0]))
const SCAN = Buffer.concat([
  jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
])

function jpeg(turned: number): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    exif(turned),
    jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`, 'latin1')),
    jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01mau', 'latin1')),
    jpegSegment(0xed, Buffer.from(`Photoshop 3.0\0${SECRET}`, 'latin1')),
    jpegSegment(0xfe, Buffer.from(SECRET)),
    FRAME,
    SCAN,
    jpegSegment(0xc4, Buffer.from([0, 1, 2])),
    SCAN,
    Buffer.from([0xff, 0xd9]),
    Buffer.from(`trailer ${SECRET}`),
  ])
}

function bare(content: Uint8Array, mediaType: string): BareImage {
  const made = bareImage(content, mediaType)
  if (made === null || isProblem(made)) throw new Error('not made bare')
  return made
}

test('a photograph loses place, owner, comments and what hangs behind it; its picture, colours and turning stay', () => {
  const { content, width, height } = bare(jpeg(6), 'image/jpeg')
  const bytes = Buffer.from(content)
  expect(bytes.includes(SECRET)).toBe(false)
  expect(bytes.includes('adobe.com')).toBe(false)
  expect(bytes.includes('ICC_PROFILE')).toBe(true)
  expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  // Both scans, the table between them included, byte for byte.
  expect(bytes.includes(Buffer.concat([FRAME, SCAN, jpegSegment(0xc4, Buffer.from([0, 1, 2])), SCAN]))).toBe(true)
  expect([width, height]).toEqual([48, 64])
  expect(bytes.includes('Exif')).toBe(true)
  // Once more: what was kept says how it is turned, and nothing else is lost.
  expect(bare(content, 'image/jpeg')).toEqual({ content, width, height })
})

test('a photograph that stands upright keeps no camera data at all', () => {
  const bytes = Buffer.from(bare(jpeg(1), 'image/jpeg').content)
  expect(bytes.includes('Exif')).toBe(false)
})

function pngChunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body, Buffer.alloc(4)])
}

test('a PNG loses text, time and Exif', () => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(7, 0)
  header.writeUInt32BE(5, 4)
  const picture = pngChunk('IDAT', deflateSync(Buffer.alloc(20)))
  const whole = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('tEXt', Buffer.from(`Author\0${SECRET}`)),
    pngChunk('eXIf', Buffer.from(SECRET)),
    pngChunk('tIME', Buffer.alloc(7)),
    picture,
    pngChunk('IEND', Buffer.alloc(0)),
    Buffer.from(SECRET),
  ])
  const { content, width, height } = bare(whole, 'image/png')
  expect([width, height]).toEqual([7, 5])
  expect(Buffer.from(content).includes(SECRET)).toBe(false)
  expect(Buffer.from(content).includes('tIME')).toBe(false)
  expect(Buffer.from(content).includes(picture)).toBe(true)
})

function webpChunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

test('a WebP loses Exif and XMP and says so in its header', () => {
  const extended = Buffer.from([0x0c | 0x10, 0, 0, 0, 31, 0, 0, 23, 0, 0])
  const picture = webpChunk('VP8L', Buffer.from([0x2f, 1, 2, 3, 4]))
  const chunks = Buffer.concat([
    webpChunk('VP8X', extended),
    picture,
    webpChunk('EXIF', Buffer.from(SECRET)),
    webpChunk('XMP ', Buffer.from(SECRET)),
  ])
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(chunks.length + 4, 4)
  const { content, width, height } = bare(Buffer.concat([head, chunks]), 'image/webp')
  const bytes = Buffer.from(content)
  expect([width, height]).toEqual([32, 24])
  expect(bytes.includes(SECRET)).toBe(false)
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8)
  expect(bytes[20]).toBe(0x10)
  expect(bytes.includes(picture)).toBe(true)
})

test('what is no picture comes back as none; a damaged one and one that keeps its metadata are refused', () => {
  expect(bareImage(Buffer.from('%PDF-1.7'), 'application/pdf')).toBeNull()
  expect(bareImage(jpeg(1).subarray(0, 60), 'image/jpeg')).toMatchObject({ problem: 'upload/image-damaged' })
  expect(bareImage(Buffer.from('ftypheic'), 'image/heic')).toMatchObject({ problem: 'upload/image-kind' })
})
