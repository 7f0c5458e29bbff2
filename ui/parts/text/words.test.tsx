import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Words } from './words.tsx'

test('numbers with their sign, and numbers with their unit, stay on one line', () => {
  const html = renderToStaticMarkup(
    <Words>Thông báo số 412/TB-UBND, Nghị quyết 28/2026/QH16 và NV-2026-1187, hết 3 ngày làm việc</Words>,
  )
  for (const whole of ['412/TB-UBND', '28/2026/QH16', 'NV-2026-1187'])
    expect(html).toContain(`<span class="keep-together">${whole}</span>`)
  expect(html).toContain('số\u00A0')
  expect(html).toContain('3\u00A0ngày làm việc')
})
