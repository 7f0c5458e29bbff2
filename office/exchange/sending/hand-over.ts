import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Gateway, MessageType } from '@kheo/edxml'

/**
 * Hands a message to a gateway. It is written to a file first: gateways want to know the length before the first byte, and the hash
 * of what went out stays as evidence. Throws what the gateway throws.
 */
export async function handOver(
  gateway: Gateway,
  type: MessageType,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ readonly gatewayId: string; readonly sha256: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-edxml-'))
  try {
    const path = join(folder, 'goi-tin.edxml')
    const hash = createHash('sha256')
    await pipeline(Readable.from(bytes), counted(hash), createWriteStream(path, { mode: 0o600 }))
    const { size } = await stat(path)
    const gatewayId = await gateway.send(type, { name: 'goi-tin.edxml', length: size, open: () => createReadStream(path) })
    return { gatewayId, sha256: hash.digest('hex') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function counted(hash: ReturnType<typeof createHash>) {
  return async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      hash.update(part)
      yield part
    }
  }
}
