import type { MatterState } from '../../kernel/matter.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { issuedContent, keepIssuedFiles } from './report/report-files.ts'
import { reportRenderer } from './report/renderer.ts'
import { freezeIfDue } from './service.ts'

/** The evening freeze of a week nobody froze, the content of approved reports, and the files of issued ones. */
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
    {
      name: 'weekly-files',
      schedule: '*/10 * * * *',
      run: async () => {
        const { db, files } = services
        const parts = { db, files, world: await services.world(), renderer: reportRenderer() }
        const issued = await db.query<{ fold: MatterState }>(
          `select m.fold from fact_weekly_report r join matter m on m.id = r.matter_id where m.state = 'issued'
           and not exists (select 1 from snapshot_file f where f.snapshot_id = r.snapshot) order by m.id limit 50`,
        )
        for (const { fold } of issued) await keepIssuedFiles(parts, fold)
      },
    },
  ],
  issues: services => ({
    'bao-cao-tuan': async report => issuedContent(services.db.kysely, await services.world(), report),
  }),
}
