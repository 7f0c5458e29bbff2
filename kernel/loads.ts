// Counts how often the kernel was loaded into this process. More than once means two instances of in-house code, and with them two
// database handles; `/healthz` shows the count and a test asserts that it is 1.
const KEY = Symbol.for('kheo.kernel-loads')
const counter: { [KEY]?: number } = globalThis
counter[KEY] = (counter[KEY] ?? 0) + 1

export function kernelLoads(): number {
  return counter[KEY] ?? 0
}
