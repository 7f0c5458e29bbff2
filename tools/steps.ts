import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

export type StepResult = { name: string; code: number; output: string; ms: number }
export type Step = { name: string; command: readonly string[]; env?: Record<string, string>; show?: boolean }

const BIN = join(ROOT, 'node_modules', '.bin')

/** Runs a command to its end. `show`: its output goes to the terminal as it comes; otherwise it is kept. */
export function runStep({ name, command, env, show = false }: Step): Promise<StepResult> {
  const [program = '', ...args] = command
  const started = performance.now()
  const path = `${join(process.execPath, '..')}:${BIN}:${process.env['PATH'] ?? ''}`
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      parts.push(part)
      if (show) process.stdout.write(part)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      resolve({ name, code: code ?? 1, output: Buffer.concat(parts).toString('utf8'), ms: performance.now() - started })
    })
  })
}

/** One line about a step that ended; what it said only when it failed. */
export function report({ name, code, output, ms }: StepResult): void {
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${(ms / 1000).toFixed(1)} s)\n`)
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`)
}
