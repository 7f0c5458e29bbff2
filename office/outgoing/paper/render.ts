import { createRenderer, DocumentFault, type OfficialDocument, type Renderer } from '@kheo/official-document/write'
import { problem, type Problem } from '../../../kernel/problem.ts'

let warm: Renderer | null = null

/** The one renderer of this process: its worker starts at the first paper and stays warm. */
function renderer(): Renderer {
  warm ??= createRenderer()
  return warm
}

/** For tests and commands that end: lets the worker go. */
export async function closeRenderer(): Promise<void> {
  const open = warm
  warm = null
  await open?.close()
}

export type Draw = typeof drawn

/** A document as bytes. Problem: `outgoing/cannot-be-set` with what is wrong with it. */
export async function drawn(document: OfficialDocument, format: 'pdf' | 'docx' | 'svg'): Promise<Uint8Array | Problem> {
  try {
    return await renderer()[format](document)
  } catch (error) {
    if (error instanceof DocumentFault) return problem('outgoing/cannot-be-set', { code: error.code, at: error.at })
    throw error
  }
}
