/** Bytes of a value by its type (TIFF 6.0, p. 15): byte, ascii, short, long, … undefined. Others are passed over. */
const BYTES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1 }
const MOST_VALUES = 100_000

/** Where the values of a tag stand in the file. */
type Place = { readonly at: number; readonly count: number; readonly size: number }

/** One directory of a TIFF, or of the Exif block of a photograph, which is one too: its tags with whole numbers. */
export class Tags {
  readonly #view: DataView
  readonly #little: boolean
  readonly #places = new Map<number, Place>()

  private constructor(view: DataView, little: boolean, at: number) {
    this.#view = view
    this.#little = little
    const entries = view.getUint16(at, little)
    for (let entry = at + 2; entry < at + 2 + entries * 12; entry += 12) this.#add(entry)
  }

  /** The first directory; null where the bytes are none. */
  static first(bytes: Uint8Array): Tags | null {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      const little = view.getUint16(0) === 0x4949
      return view.getUint16(2, little) === 42 ? new Tags(view, little, view.getUint32(4, little)) : null
    } catch (error) {
      if (error instanceof RangeError) return null // it ends in mid-directory
      throw error
    }
  }

  #add(entry: number): void {
    const size = BYTES[this.#view.getUint16(entry + 2, this.#little)]
    const count = this.#view.getUint32(entry + 4, this.#little)
    if (!size || count > MOST_VALUES) return
    const at = size * count <= 4 ? entry + 8 : this.#view.getUint32(entry + 8, this.#little)
    if (at + size * count <= this.#view.byteLength)
      this.#places.set(this.#view.getUint16(entry, this.#little), { at, count, size })
  }

  numbers(tag: number): number[] {
    const { at, count, size } = this.#places.get(tag) ?? { at: 0, count: 0, size: 1 }
    return Array.from({ length: count }, (_, n) => {
      const where = at + n * size
      if (size === 1) return this.#view.getUint8(where)
      return size === 2 ? this.#view.getUint16(where, this.#little) : this.#view.getUint32(where, this.#little)
    })
  }

  one(tag: number): number | null {
    return this.numbers(tag)[0] ?? null
  }
}

const ORIENTATION = 0x0112
/** Orientation as Exif 2.32 counts it, as degrees to turn clockwise; mirrored pictures are none of a scanner. */
const TURNS: Record<number, 0 | 90 | 180 | 270> = { 1: 0, 3: 180, 6: 90, 8: 270 }

/** How a picture is turned before it is looked at; null for one that is mirrored. */
export function turnOf(tags: Tags | null): 0 | 90 | 180 | 270 | null {
  const orientation = tags?.one(ORIENTATION) ?? 1
  return TURNS[orientation] ?? null
}
