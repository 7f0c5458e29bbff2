import type { Verb } from './verb.ts'

/** `kheo worker`: the work behind the pages in a process of its own, beside servers on PostgreSQL. Ends with SIGTERM or SIGINT. */
export const verb: Verb = {
  async run() {
    const [{ readConfig }, { closeServices, openServices, stopped }, { workBehind }] = await Promise.all([
      import('../../../platform/config.ts'),
      import('../../services/open-services.ts'),
      import('../../services/work-behind.ts'),
    ])
    const services = await openServices(readConfig())
    const stopping = new AbortController()
    const behind = workBehind(services, stopping.signal)
    process.stderr.write('Khéo: tiến trình nền đang chạy. / The worker is running.\n')
    await Promise.race([stopped(), behind.then(stopped)])
    stopping.abort()
    await closeServices(services)
    return 0
  },
}
