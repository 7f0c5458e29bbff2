import { createRenderer, type Renderer } from '@kheo/official-document/write'

let warm: Renderer | null = null

/** The one renderer of this room: its worker starts at the first paper and stays warm. */
export function paperRenderer(): Renderer {
  warm ??= createRenderer()
  return warm
}

/** For commands and tests that end: lets the worker go. */
export async function closePaperRenderer(): Promise<void> {
  const open = warm
  warm = null
  await open?.close()
}
