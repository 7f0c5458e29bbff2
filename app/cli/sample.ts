import { progress } from './run/progress.ts'
import { CliRefusal, type Verb } from './run/verb.ts'

/** `kheo sample [--matters N]`: fills an empty database with the fictional province, for trying out and measuring. */
export const verb: Verb = {
  async run(args) {
    const at = args.indexOf('--matters')
    const matters = at < 0 ? undefined : Number(args[at + 1])
    if (matters !== undefined && !(Number.isInteger(matters) && matters > 0))
      throw new CliRefusal('cli/bad-number', { option: '--matters' })
    const [
      { readConfig },
      { closeServices, openServices },
      { isEmptyOffice },
      sample,
      { fillHistory, loadSampleHistory, loadSampleToday },
    ] = await Promise.all([
      import('../../platform/config.ts'),
      import('../services/open-services.ts'),
      import('../../org/index.ts'),
      import('../sample.ts'),
      import('../../sample/index.ts'),
    ])
    const services = await openServices(readConfig())
    try {
      if (!(await isEmptyOffice(services.db))) throw new CliRefusal('cli/not-empty')
      const plan = sample.samplePlan(services, matters)
      const shown = progress('sample')
      await loadSampleToday(services.db, plan)
      const { db } = services
      const loaded =
        db.kind === 'postgres'
          ? await fillHistory(db, plan, what => shown.at(what))
          : await loadSampleHistory(db, plan, { onProgress: done => shown.at(done) })
      shown.end()
      process.stdout.write(`${JSON.stringify({ matters: loaded })}\n`)
      return 0
    } finally {
      await closeServices(services)
    }
  },
}
