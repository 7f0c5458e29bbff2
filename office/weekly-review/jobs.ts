import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { keepIssuedFiles } from './report-files.ts'
import { reportRenderer } from './renderer.ts'
import { freezeIfDue } from './service.ts'

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
  issues: services => ({
    'bao-cao-tuan': async report => {
      const parts = { db: services.db, world: await services.world(), files: services.files, renderer: reportRenderer() }
      await keepIssuedFiles(parts, report)
    },
  }),
}
