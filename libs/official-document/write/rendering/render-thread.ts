import { parentPort } from 'node:worker_threads'
import { DocumentFault } from '../faults.ts'
import type { OfficialDocument } from '../model.ts'
import { render } from './render.ts'
import type { RenderFormat } from './render.ts'

export interface RenderRequest {
  id: number
  format: RenderFormat
  document: OfficialDocument
}

/** Errors lose their fields between threads, so a plain copy travels. */
export type RenderAnswer =
  | { id: number; bytes: Uint8Array }
  | { id: number; fault: { code: DocumentFault['code']; at: string } }
  | { id: number; message: string }

const port = parentPort
port?.on('message', (request: RenderRequest) => {
  void answer(request).then(reply => port.postMessage(reply))
})

async function answer({ id, format, document }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { id, bytes: await render(format, document) }
  } catch (error) {
    if (error instanceof DocumentFault) return { id, fault: { code: error.code, at: error.at } }
    return { id, message: error instanceof Error ? error.message : String(error) }
  }
}
