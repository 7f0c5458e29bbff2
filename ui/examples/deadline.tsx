import { ClockLines } from '../parts/time/clock-days.tsx'
import type { ClockDay } from '../parts/time/clock-day.ts'
import { DeadlineChip } from '../parts/time/deadline-chip.tsx'
import { DueExplanation } from '../parts/time/due-explanation.tsx'
import { Hash, Missing, StateMark, UrgentMark } from '../parts/text/marks.tsx'
import { dateOfEpochDay, epochDay, weekdayIndex } from '../format.ts'
import type { ExampleSet } from './example.ts'

export const shortClock: readonly ClockDay[] = [
  { date: '2026-11-23', kind: 'start', reason: 'ngày nhận' },
  { date: '2026-11-24', kind: 'holiday', reason: 'Ngày Văn hóa Việt Nam' },
  { date: '2026-11-25', kind: 'counted', number: 1 },
  { date: '2026-11-26', kind: 'counted', number: 2 },
  { date: '2026-11-27', kind: 'counted', number: 3, mark: 'due' },
]

/** Ten working days from 05/11, extended by five; one holiday. */
export const longClock: readonly ClockDay[] = Array.from({ length: 23 }, (_, index) =>
  day(dateOfEpochDay(epochDay('2026-11-05') + index)),
)

function day(date: string): ClockDay {
  const weekday = weekdayIndex(date)
  if (date === '2026-11-05') return { date, kind: 'start', reason: 'ngày giao' }
  if (date === '2026-11-24') return { date, kind: 'holiday' }
  if (weekday > 4) return { date, kind: 'off', reason: weekday === 5 ? 'thứ Bảy' : 'Chủ nhật' }
  const working = workingDaysAfter('2026-11-05', date)
  const extra = working > 10
  const mark = date === '2026-11-19' ? 'was-due' : date === '2026-11-27' ? 'due' : undefined
  return { date, kind: 'counted', number: extra ? working - 10 : working, extra, mark }
}

function workingDaysAfter(from: string, to: string): number {
  let count = 0
  for (let at = epochDay(from) + 1; at <= epochDay(to); at += 1) {
    const date = dateOfEpochDay(at)
    if (weekdayIndex(date) < 5 && date !== '2026-11-24') count += 1
  }
  return count
}

export const deadlineExamples: ExampleSet = {
  part: 'DeadlineChip, DueExplanation, marks',
  examples: [
    {
      name: 'every state: shape, words, colour',
      element: (
        <div className="specimen-row">
          <DeadlineChip deadline={{ state: 'far', workingDays: 8, date: '2026-12-04' }} />
          <DeadlineChip deadline={{ state: 'soon', workingDays: 3, date: '2026-11-27' }} />
          <DeadlineChip deadline={{ state: 'today', date: '2026-11-24' }} />
          <DeadlineChip deadline={{ state: 'today', date: '2026-11-24', time: '16:30' }} />
          <DeadlineChip deadline={{ state: 'overdue', workingDays: 2, date: '2026-11-19' }} />
          <DeadlineChip deadline={{ state: 'overdue', workingDays: 0, date: '2026-11-23' }} />
          <DeadlineChip deadline={{ state: 'paused', date: '2026-11-12', reason: 'chờ bổ sung' }} />
          <DeadlineChip deadline={{ state: 'waiting', date: '2026-11-20' }} />
          <DeadlineChip deadline={{ state: 'done', date: '2026-11-20' }} />
          <DeadlineChip deadline={{ state: 'done-late', workingDays: 1 }} />
          <DeadlineChip deadline={{ state: 'none', reason: 'Chánh Văn phòng quyết định' }} />
        </div>
      ),
      sees: [
        'còn 8 ngày làm việc, hết thứ Sáu, 04/12/2026',
        'còn 3 ngày làm việc',
        'hạn hôm nay',
        'trước 16 giờ 30 hôm nay',
        'quá hạn 2 ngày làm việc',
        'quá hạn từ 23/11',
        'tạm dừng từ 12/11 (chờ bổ sung)',
        'chờ nghiệm thu từ 20/11',
        'xong đúng hạn 20/11',
        'xong chậm 1 ngày làm việc',
        'không đặt hạn (Chánh Văn phòng quyết định)',
      ],
      marks: ['data-state="overdue"', 'title="hết thứ Sáu, 27/11/2026"'],
    },
    {
      name: 'in full, large, opening its explanation; states and marks',
      element: (
        <div className="specimen-row">
          <DeadlineChip deadline={{ state: 'soon', workingDays: 3, date: '2026-11-27' }} inFull href="#cach-tinh" />
          <DeadlineChip deadline={{ state: 'overdue', workingDays: 2, date: '2026-11-19' }} large />
          <UrgentMark>Hỏa tốc</UrgentMark>
          <StateMark kind="new">chưa nhận</StateMark>
          <StateMark>đang làm</StateMark>
          <StateMark kind="returned">bị trả lại</StateMark>
          <Missing />
          <Hash value="5f0c9a41d27e88b3aa" groups={4} />
        </div>
      ),
      sees: [
        'còn 3 ngày làm việc, hết thứ Sáu, 27/11/2026',
        'Hỏa tốc',
        'chưa nhận',
        'bị trả lại',
        'không thấy trong văn bản',
        '5f0c 9a41 d27e 88b3',
      ],
      marks: ['href="#cach-tinh"'],
    },
    {
      name: 'why this date: calendar, extension, original kept',
      element: (
        <DueExplanation
          dueOn="2026-11-27"
          originalDueOn="2026-11-19"
          rule={
            <>
              10 ngày làm việc kể từ ngày giao 05/11; quy tắc: <a href="/van-ban/388">Thông báo 388/TB-UBND</a>, mục 2
            </>
          }
          extensions={[
            {
              dueOn: '2026-11-27',
              words: 'thêm 5 ngày làm việc; Chủ tịch UBND tỉnh đồng ý ngày 18/11',
            },
          ]}
          days={longClock}
          caption="15 ngày làm việc từ 06/11 đến 27/11/2026. Bỏ qua 6 ngày thứ Bảy, Chủ nhật và 24/11."
        />
      ),
      sees: [
        'Hạn gốc',
        'hết thứ Năm, 19/11/2026',
        'Thông báo 388/TB-UBND',
        'Gia hạn',
        'hết thứ Sáu, 27/11/2026',
        'Tạm dừng',
        'không',
        'Từng ngày được đếm hay bỏ qua',
        'ngày giao',
        'ngày 1',
        '10 · hạn gốc',
        'hôm nay',
        'nghỉ lễ',
        'thêm 5 · hạn',
      ],
      marks: ['data-day="was-due"', 'data-day="due"', 'aria-current="date"', 'open=""'],
    },
    {
      name: 'the same for a few days, as lines',
      element: <ClockLines days={shortClock} />,
      sees: [
        'thứ Hai, 23/11',
        'ngày nhận',
        'không đếm; đếm từ ngày kế tiếp',
        'nghỉ lễ',
        'Ngày Văn hóa Việt Nam',
        'ngày thứ 3',
        'hết ngày này là hạn',
      ],
    },
    {
      name: 'paused, and recalculated after a change of the calendar',
      element: (
        <DueExplanation
          dueOn="2026-11-30"
          originalDueOn="2026-11-24"
          rule="03 ngày làm việc kể từ ngày nhận"
          pauses={[
            { from: '2026-11-12', to: '2026-11-16', words: 'chờ bổ sung hồ sơ' },
            { from: '2026-11-20', words: 'chờ Bộ Tài chính' },
          ]}
          recalculations={[{ dueOn: '2026-11-27', words: 'lịch nghỉ năm 2026, bản ngày 20/11' }]}
          days={shortClock}
          caption="3 ngày làm việc."
          view="lines"
          closed
        />
      ),
      sees: ['Tạm dừng', 'từ 12/11/2026 đến 16/11/2026', 'từ 20/11/2026, chưa hết', 'Tính lại', 'Hạn hiện nay'],
    },
  ],
}
