import { createRenderer, type Renderer } from '@kheo/official-document/write'

let warm: Renderer | null = null

/** The one renderer of this process: its worker starts at the first paper and stays warm. */
export function reportRenderer(): Renderer {
  warm ??= createRenderer()
  return warm
}

/** For commands that end: lets the worker go. */
export async function closeReportRenderer(): Promise<void> {
  const open = warm
  warm = null
  await open?.close()
}
