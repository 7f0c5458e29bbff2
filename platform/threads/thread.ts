import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'

/** A function of a module to be called in a thread. Arguments and result are plain data. */
export type Call = { readonly id: number; readonly module: string; readonly name: string; readonly args: readonly unknown[] }
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string; readonly stack: string }
  /** It needed more than a thread has: its calls went too deep. */
  | { readonly id: number; readonly exhausted: true }

/** Pages come first: on Linux a priority belongs to the thread that sets it, elsewhere it would be that of the whole server. */
const BEHIND = 5
if (process.platform === 'linux') setPriority(BEHIND)

const port = parentPort
port?.on('message', (call: Call) => {
  void answer(call).then(reply => port.postMessage(reply))
})

async function answer({ id, module, name, args }: Call): Promise<Answer> {
  try {
    const exported = ((await import(module)) as Record<string, unknown>)[name]
    if (typeof exported !== 'function') throw new Error(`${module} has no function ${name}`)
    return { id, value: await (exported as (...given: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith('Maximum call stack')) return { id, exhausted: true }
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { id, failed: message, stack }
  }
}
