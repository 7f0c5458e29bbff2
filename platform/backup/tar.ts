/** The little of the tar format (POSIX ustar) that backups need: regular files, so that ordinary tools open them too. */
const BLOCK = 512
const MOST_BYTES = 8 ** 11 - 1

export type TarEntry = { readonly name: string; readonly size: number; readonly body: AsyncIterable<Buffer> }

/** The header block of a file. `name` up to 100 ASCII characters, `size` in bytes (below 8 GiB). */
export function tarHeader(name: string, size: number, mtime: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`tar: name too long: ${name}`)
  if (size > MOST_BYTES) throw new RangeError(`tar: ${name} is too large`)
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0')
  block.write(name, 0)
  block.write(octal(0o600, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(Math.floor(mtime.getTime() / 1000), 12), 136)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\u000000', 257)
  block.write(`${octal(checksum(block), 7)}\0 `, 148)
  return block
}

/** Zeros that fill a file of `size` bytes up to whole blocks. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
}

export function tarEnd(): Buffer {
  return Buffer.alloc(2 * BLOCK)
}

/** Reads the files of a tar stream one after the other. What is left of a body is skipped. Throws on a damaged or cut archive. */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = new ByteReader(source)
  for (;;) {
    const header = await bytes.exactly(BLOCK)
    if (header.every(byte => byte === 0)) return
    const stored = Number.parseInt(header.toString('latin1', 148, 156), 8)
    if (stored !== checksum(Buffer.concat([header.subarray(0, 148), Buffer.alloc(8, ' '), header.subarray(156)])))
      throw new Error('tar: damaged header')
    const name = header.toString('latin1', 0, 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8)
    const body = bytes.upTo(size)
    yield { name, size, body }
    for await (const rest of body) void rest
    await bytes.exactly((BLOCK - (size % BLOCK)) % BLOCK)
  }
}

function checksum(block: Buffer): number {
  return block.reduce((sum, byte) => sum + byte, 0)
}

class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async exactly(size: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of this.upTo(size)) parts.push(part)
    return Buffer.concat(parts)
  }

  async *upTo(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      if (this.#held.length === 0) await this.#more()
      const part = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(part.length)
      left -= part.length
      yield part
    }
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next()
    if (done) throw new Error('tar: the archive ends too early')
    this.#held = Buffer.from(value)
  }
}
