/** Work of this thread of the processor, in microseconds, while something is done: what threads beside it do is not counted, nor is waiting. */
export async function workHere(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await run()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}
