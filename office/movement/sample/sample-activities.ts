import { actInMemory, type MemoryMatter } from '../../../casework/acts/in-memory.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import type { SampleStage } from '../sample.ts'
import type { Activity } from '../scoring/vocabulary.ts'

type SampleActivity = {
  readonly kind: Activity
  readonly on: PlainDate
  readonly number: number
  readonly reach: number
  readonly what: string
  readonly evidence: string
}

/** Activities of a year of the sample, by date. Numbers follow the year, so that no two are alike. */
export function activitiesIn(year: number): SampleActivity[] {
  const nth = year % 7
  const articles = (quarter: number, on: PlainDate): SampleActivity => ({
    kind: 'tin-bai',
    on,
    number: 3 + ((nth + quarter) % 5),
    reach: 0,
    what: `Tin, bài trên Cổng thông tin điện tử tỉnh, quý ${'I II III IV'.split(' ')[quarter - 1] ?? ''}`,
    evidence: 'Danh mục bài của Cổng',
  })
  return [
    {
      kind: 'hoi-nghi',
      on: `${year}-01-20`,
      number: 1,
      reach: 140 + 6 * nth,
      what: `Quán triệt kế hoạch phong trào năm ${year}`,
      evidence: 'Danh sách dự họp, biên bản',
    },
    articles(1, `${year}-03-28`),
    {
      kind: 'hoi-nghi',
      on: `${year}-06-25`,
      number: 1,
      reach: 96 + 4 * nth,
      what: 'Sơ kết 6 tháng',
      evidence: 'Danh sách dự họp',
    },
    articles(2, `${year}-06-27`),
    articles(3, `${year}-09-26`),
    {
      kind: 'kiem-tra',
      on: `${year}-10-22`,
      number: 1 + (nth % 2),
      reach: 8 + nth,
      what: 'Kiểm tra việc thực hiện mô hình ở cơ sở',
      evidence: `Kế hoạch kiểm tra năm ${year}`,
    },
    articles(4, `${year}-12-18`),
  ]
}

/** What the office did for the movement in a year: meetings, articles by quarter, an inspection in autumn. */
export function beActive(
  { world, until, office }: SampleStage,
  movement: MemoryMatter,
  activities: readonly SampleActivity[],
): void {
  for (const { on, ...input } of activities) {
    const when = new Date(
      Math.max(instantInVietnam(on, '16:00').getTime(), (movement.acts.at(-1)?.recordedAt.getTime() ?? 0) + 60_000),
    )
    if (when >= until) continue
    actInMemory(world, movement, { at: when, act: 'ghi-hoat-dong', input: { ...input, on, files: [] }, actor: office.actor })
  }
}
