import { expect, test } from 'vitest'
import { scanPng, scannedTiff } from './fixtures/build.ts'
import { rasterOf } from './page-raster.ts'
import { pictureOf } from './picture.ts'
import { turned } from './turn.ts'

const pgm = (rows: number[][]) => {
  const [width, height] = [rows[0]?.length ?? 0, rows.length]
  return { width, height, bytes: new Uint8Array([...new TextEncoder().encode(`P5\n${width} ${height}\n255\n`), ...rows.flat()]) }
}

test('a PGM is turned point by point, clockwise', () => {
  const picture = pgm([[1, 2, 3], [4, 5, 6]]) // prettier-ignore
  expect(turned(picture, 1)).toEqual(pgm([[4, 1], [5, 2], [6, 3]])) // prettier-ignore
  expect(turned(picture, 2)).toEqual(pgm([[6, 5, 4], [3, 2, 1]])) // prettier-ignore
  expect(turned(picture, 3)).toEqual(pgm([[3, 6], [2, 5], [1, 4]])) // prettier-ignore
})

test('a PNG stays a PNG of the other size, a TIFF is left alone', () => {
  const png = pictureOf(scanPng)
  if (!png) throw new Error('fixture')
  const other = turned(png, 1)
  expect([other?.width, other?.height]).toEqual([png.height, png.width])
  expect(pictureOf(other?.bytes ?? new Uint8Array())).toMatchObject({ kind: 'png', width: png.width })
  expect(turned({ bytes: scannedTiff([10]), width: 1, height: 10 }, 1)).toBeNull()
})

test('pictures of a page are drawn where they lie: strips one below the other, also on a page turned by a quarter', () => {
  const black = { width: 10, height: 5, gray: () => 0 }
  const half = { width: 10, height: 5, gray: (x: number) => (x < 5 ? 0 : 255) }
  const size = { width: 10, height: 10 }
  const { bytes, width, height } = rasterOf(
    [
      { ...black, at: [10, 0, 0, -5, 0, 5] },
      { ...half, at: [10, 0, 0, -5, 0, 10] },
    ],
    size,
    100,
  )
  expect([width, height]).toEqual([10, 10])
  const pixels = bytes.subarray(bytes.length - 100)
  expect([pixels[0], pixels[9], pixels[90], pixels[99]]).toEqual([0, 0, 0, 255])
  const sideways = rasterOf([{ ...half, at: [0, 10, 5, 0, 0, 0] }], size, 100)
  const turnedPixels = sideways.bytes.subarray(sideways.bytes.length - 100)
  expect([turnedPixels[0], turnedPixels[90], turnedPixels[9]]).toEqual([0, 255, 255])
})
