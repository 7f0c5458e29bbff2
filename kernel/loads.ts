// Counts how often the kernel was loaded into this process. More than once means two instances of in-house code, and with them two
// database handles; `/healthz` shows the count and a test asserts that it is 1.
const counter = globalThis as { kheoKernelLoads?: number }
counter.kheoKernelLoads = (counter.kheoKernelLoads ?? 0) + 1

export function kernelLoads(): number {
  return counter.kheoKernelLoads ?? 0
}
