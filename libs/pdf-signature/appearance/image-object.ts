import { deflateSync } from 'node:zlib'
import { dict, name, stream } from '../pdf/object.ts'
import type { PdfReference, PdfValue } from '../pdf/object.ts'
import type { Increment } from '../pdf/increment.ts'
import type { Picture } from './png.ts'

/** Puts a picture into the file as an image with a soft mask, so that the text below it stays readable. */
export function addPicture(increment: Increment, picture: Picture): PdfReference {
  const mask: Record<string, PdfValue> = picture.alpha
    ? { SMask: increment.add(image(picture, 'DeviceGray', picture.alpha)) }
    : {}
  return increment.add(image(picture, 'DeviceRGB', picture.rgb, mask))
}

function image(
  { width, height }: Picture,
  space: 'DeviceRGB' | 'DeviceGray',
  samples: Uint8Array,
  more: Readonly<Record<string, PdfValue>> = {},
): PdfValue {
  const held = dict({
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: width,
    Height: height,
    ColorSpace: name(space),
    BitsPerComponent: 8,
    Filter: name('FlateDecode'),
    ...more,
  })
  return stream(held, deflateSync(samples))
}
