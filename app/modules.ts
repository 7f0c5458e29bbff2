import type { Module } from '../kernel/module.ts'
import type { ApiRoute } from '../platform/http/api.ts'

/** Every room with screens and every office function. Adding one here is what makes it part of Khéo. */
export const modules: readonly Module<ApiRoute>[] = []
