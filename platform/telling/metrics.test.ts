import { expect, test } from 'vitest'
import { makeMetrics } from './metrics.ts'

test('what was counted is shown, by kind and never by id', async () => {
  const metrics = makeMetrics()
  metrics.refusals.inc({ code: 'app/too-many' }, 2)
  metrics.requests.observe({ method: 'GET', route: '/viec/:id', status: '200' }, 0.012)
  const text = await metrics.registry.metrics()
  expect(text).toContain('kheo_refusals_total{code="app/too-many"} 2')
  expect(text).toContain('kheo_http_request_seconds_bucket{le="0.02",method="GET",route="/viec/:id",status="200"} 1')
  expect(text).toContain('kheo_process_resident_memory_bytes')
})
