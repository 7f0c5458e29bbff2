import type { FactQuery } from '../casework/index.ts'
import { casework } from '../casework/module.ts'
import type { Module } from '../kernel/module.ts'
import { org } from '../org/module.ts'
import type { ApiRoute } from '../platform/http/api.ts'
import type { ModuleJobs } from '../platform/module-jobs.ts'

export type AppModule = Module<ApiRoute, ModuleJobs, FactQuery>

/** Every room with screens and every office function. Adding one here is what makes it part of Khéo. */
export const modules: readonly AppModule[] = [org, casework]
