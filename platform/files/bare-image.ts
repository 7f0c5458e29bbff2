import { problem, type Problem } from '../../kernel/problem.ts'
import { bareJpeg } from './bare-jpeg.ts'
import { barePng } from './bare-png.ts'
import { bareWebp } from './bare-webp.ts'

/** A picture without what the camera wrote about place, time, device and owner. Width and height as it is shown, in pixels. */
export type BareImage = { readonly content: Uint8Array; readonly width: number; readonly height: number }

/** Kinds whose metadata can be removed. */
const BARE: Readonly<Record<string, (content: Buffer) => BareImage | null>> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'image/webp': bareWebp,
}

/** Kinds that carry metadata which cannot be removed here. */
const KEEPS_METADATA: readonly string[] = ['image/heic', 'image/tiff']

/**
 * Removes metadata (EXIF with place and time, XMP, IPTC, comments, what follows the picture) from JPEG, PNG and WebP; colours and the
 * way a photograph is turned are kept. Other kinds come back as null. Refusals: `upload/image-damaged`, `upload/image-kind` (a kind
 * whose metadata cannot be removed).
 */
export function bareImage(content: Uint8Array, mediaType: string): BareImage | null | Problem {
  if (KEEPS_METADATA.includes(mediaType)) return problem('upload/image-kind')
  const bare = BARE[mediaType]
  if (!bare) return null
  return bare(Buffer.from(content.buffer, content.byteOffset, content.byteLength)) ?? problem('upload/image-damaged')
}
