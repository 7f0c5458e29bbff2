import { z } from 'zod'
import type { MatterState } from '../../kernel/matter.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { keepIssuedFiles } from './report-files.ts'
import { reportRenderer } from './renderer.ts'
import { freezeIfDue } from './service.ts'

const Issued = z.object({ matter: z.string() })

/** The evening freeze of a week nobody froze, and the files of issued reports. */
export const weeklyJobs: ModuleJobs = {
  jobs: services => [
    {
      name: 'weekly-freeze',
      schedule: '0 18 * * *',
      run: async () => {
        if (services.clock.trouble()) return
        await freezeIfDue(services.db, await services.world())
      },
    },
  ],
  outbox: services => ({
    'issue-document': async ({ payload }) => {
      const { matter } = Issued.parse(payload)
      const [row] = await services.db.query<{ fold: MatterState }>('select fold from matter where id = $1', [matter])
      if (row?.fold.process !== 'bao-cao-tuan') return
      const parts = { db: services.db, world: await services.world(), files: services.files, renderer: reportRenderer() }
      await keepIssuedFiles(parts, row.fold)
    },
  }),
}
