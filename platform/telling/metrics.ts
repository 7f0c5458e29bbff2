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
    office: {
      database: new Gauge({ name: 'kheo_database_up', help: '1 when the database answers', registers }),
      outboxWaiting: new Gauge({ name: 'kheo_outbox_waiting', help: 'Outbox rows still to leave', registers }),
      outboxFailed: new Gauge({ name: 'kheo_outbox_failed', help: 'Outbox rows that were given up', registers }),
      outboxOldest: new Gauge({
        name: 'kheo_outbox_oldest_seconds',
        help: 'How long the oldest due outbox row has waited',
        registers,
      }),
      anchorAge: new Gauge({ name: 'kheo_anchor_age_seconds', help: 'Since the acts were last anchored; -1: never', registers }),
      sessions: new Gauge({ name: 'kheo_sessions', help: 'Sessions that count now', registers }),
      matters: new Gauge({ name: 'kheo_matters_estimate', help: 'Matters, as the database estimates', registers }),
      acts: new Gauge({ name: 'kheo_acts_estimate', help: 'Acts, as the database estimates', registers }),
      clockOff: new Gauge({
        name: 'kheo_clock_off_seconds',
        help: 'How far the machine clock was set away from the time in use',
        registers,
      }),
    },
    liveStreams: new Gauge({ name: 'kheo_live_streams', help: 'Open live streams of browsers', registers }),
  }
}

export type Metrics = ReturnType<typeof makeMetrics>
