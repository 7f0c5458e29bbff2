import { casework } from '../casework/module.ts'
import type { ActPageDef, AnyList, FactQuery, MeasureSource, OpeningDef, WayOn } from '../casework/index.ts'
import type { Module } from '../kernel/module.ts'
import { directivesModule } from '../office/directives/module.ts'
import { documentsModule } from '../office/documents/module.ts'
import { exchangeModule } from '../office/exchange/module.ts'
import { leaderDeskModule } from '../office/leader-desk/module.ts'
import { movementModule } from '../office/movement/module.ts'
import { outgoingModule } from '../office/outgoing/module.ts'
import { reportsModule } from '../office/reports/module.ts'
import { weeklyReviewModule } from '../office/weekly-review/module.ts'
import { workFilesModule } from '../office/work-files/module.ts'
import { org } from '../org/module.ts'
import type { ApiRoute } from '../platform/http/api.ts'
import type { ModuleJobs } from '../platform/module-jobs.ts'

export type AppModule = Module<ApiRoute, ModuleJobs, FactQuery, MeasureSource, OpeningDef, AnyList, ActPageDef, WayOn>

/** Every room with screens and every office function. Adding one here is what makes it part of Khéo. */
export const modules: readonly AppModule[] = [
  org,
  casework,
  directivesModule,
  documentsModule,
  exchangeModule,
  weeklyReviewModule,
  leaderDeskModule,
  movementModule,
  reportsModule,
  outgoingModule,
  workFilesModule,
]
