import { PGlite } from '@electric-sql/pglite'
import { parentPort, workerData } from 'node:worker_threads'
import type { EngineReply, EngineRequest, EngineStart } from './pglite-engine.ts'

/** The thread that runs PGlite: wire-protocol bytes in, bytes out. Errors leave as plain copies: cloning strips their fields. */
const { dataDir, load }: EngineStart = workerData
const port = parentPort
if (!port) throw new Error('pglite-worker runs only as a worker thread')

const opening = PGlite.create({ dataDir, loadDataDir: load ? new Blob([load]) : undefined, relaxedDurability: false })
opening.then(
  () => port.postMessage({ id: 0, done: null } satisfies EngineReply),
  error => port.postMessage({ id: 0, failed: plainCopy(error) } satisfies EngineReply),
)

let last: Promise<unknown> = opening.catch(() => undefined)
port.on('message', (request: EngineRequest) => {
  last = last.then(() => answer(request))
})

async function answer(request: EngineRequest): Promise<void> {
  try {
    const bytes = await run(await opening, request)
    const reply = { id: request.id, done: bytes } satisfies EngineReply
    port?.postMessage(reply, bytes ? [bytes.buffer] : [])
  } catch (error) {
    port?.postMessage({ id: request.id, failed: plainCopy(error) } satisfies EngineReply)
  }
}

async function run(pglite: PGlite, request: EngineRequest): Promise<Uint8Array<ArrayBuffer> | null> {
  switch (request.do) {
    case 'exec':
      return own(answered(await pglite.execProtocolRaw(request.bytes)))
    case 'dump':
      return new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer())
    case 'close':
      await pglite.close()
      return null
  }
}

/** PGlite keeps silent when its code broke off (a stack overflow): it is then in disorder and must be opened anew. */
function answered(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new Error('the database engine broke off')
  return bytes
}

/** A copy on its own buffer (the answer may be a view into the engine's memory), so that it can be handed over. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes)
}

function plainCopy(error: unknown): { message: string; stack?: string } {
  return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
}
