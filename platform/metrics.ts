import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What /metrics shows. Labels are routes, kinds and codes: a closed set, never ids or names. */
export function makeMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'kheo_' })
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'kheo_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.6, 1.2, 2.5, 5],
      registers,
    }),
    refusals: new Counter({ name: 'kheo_refusals_total', help: 'Refusals by code', labelNames: ['code'], registers }),
    acts: new Counter({ name: 'kheo_acts_total', help: 'Acts performed', labelNames: ['process', 'act'], registers }),
    jobs: new Histogram({
      name: 'kheo_job_seconds',
      help: 'Time of a job run',
      labelNames: ['job', 'outcome'],
      buckets: [0.05, 0.2, 1, 5, 20, 60, 300],
      registers,
    }),
    outbox: new Counter({
      name: 'kheo_outbox_total',
      help: 'Outbox rows by outcome',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    liveStreams: new Gauge({ name: 'kheo_live_streams', help: 'Open live streams of browsers', registers }),
  }
}

export type Metrics = ReturnType<typeof makeMetrics>
