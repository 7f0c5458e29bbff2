import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  buildDirectory: process.env['KHEO_BUILD'] ?? 'build/web',
  ssr: true,
  // One cached file instead of a request per link seen.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
