import type { Page } from '@playwright/test'
import { stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, test } from '../browser/test.ts'
import { RUN, WHO } from './main-job/desk.ts'

/** A conclusion of the centre in its usual shape: ministries, a former department, every commune, and a day long gone. */
const NOTICE = `VĂN PHÒNG CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${RUN + 70}/TB-VPCP
Hà Nội, ngày 10 tháng 11 năm 2025

THÔNG BÁO
Kết luận tại buổi làm việc với tỉnh Trường Yên về nước sạch nông thôn

Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:
1. Bộ Y tế ban hành hướng dẫn kiểm tra chất lượng nước sạch, hoàn thành trong quý I năm 2027.
2. Sở Y tế chủ trì, phối hợp với Bộ Y tế lấy mẫu nước tại các công trình đợt ${RUN}, báo cáo trước ngày 15 tháng 12 năm 2025.
3. Sở Nông nghiệp và Phát triển nông thôn rà soát công trình nước sạch ngừng hoạt động đợt ${RUN}.
4. Ủy ban nhân dân các xã, phường lập danh sách hộ chưa có nước sạch đợt ${RUN}.
Văn phòng Chính phủ thông báo để các cơ quan biết, thực hiện./.

Nơi nhận:
- UBND tỉnh Trường Yên;
- Lưu: VT.
KT. BỘ TRƯỞNG, CHỦ NHIỆM
PHÓ CHỦ NHIỆM
Phạm Gia Khiêm
`

async function takeIn(page: Page): Promise<string> {
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  await page.setInputFiles('#files', { name: 'ket-luan.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTICE) })
  await expect(page.locator('#designation')).toHaveValue(`${RUN + 70}/TB-VPCP`, { timeout: 60_000 })
  await page.locator('#forwardTo').selectOption({ label: `${WHO.chief}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã vào sổ: số đến' })).toBeVisible()
  return new URL(page.url()).pathname
}

test('a conclusion of the centre is given without typing: its ministries are not chosen, a former name and a group take one press each', async ({
  page,
}) => {
  const address = await takeIn(page)
  await stepInto(page, WHO.chief)
  await page.goto(`${address}/giao-viec`)
  const card = (at: number) => page.locator(`#viec-${at}`)
  await test.step('what only a ministry leads is not chosen, and says why', async () => {
    await expect(card(1).getByRole('checkbox')).not.toBeChecked()
    await expect(card(1)).toContainText('Đơn vị ngoài tỉnh: không chọn sẵn')
    for (const at of [2, 4]) await expect(card(at).getByRole('checkbox')).toBeChecked()
  })
  await test.step('a ministry that cooperates is told and not written down; a day gone by stands there as past', async () => {
    await expect(page.locator('[name="t.1.cooperating"]')).toHaveValue('')
    await expect(card(2)).toContainText('Không ghi vào phối hợp: “Bộ Y tế” (đơn vị ngoài tỉnh)')
    await expect(page.locator('[name="t.1.dueOn"]')).toHaveValue('14/12/2025')
    await expect(card(2)).toContainText('đã qua')
  })
  await test.step('a former department becomes the nearest one, a group its bodies, in one press each', async () => {
    await card(3)
      .getByRole('button', { name: /^Đổi thành Sở Nông nghiệp và Môi trường/u })
      .click()
    await expect(page.locator('[name="t.2.leads"]')).toHaveValue('Sở Nông nghiệp và Môi trường')
    await expect(card(3).getByRole('checkbox')).toBeChecked()
    await page.getByRole('button', { name: /^Ghi tên \d+\sđơn vị thay cho “Ủy ban nhân dân các xã, phường”/u }).click()
    await expect(page.locator('[name="t.3.leads"]')).toHaveValue(/^Ủy ban nhân dân .*; Ủy ban nhân dân xã /u)
    await expectAccessible(page)
  })
  await test.step('they are given; the ministry’s stays a proposal', async () => {
    await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
    await expect(page.getByRole('status')).toContainText('Giao việc từ văn bản', { timeout: 60_000 })
    const given = page.locator('#viec')
    for (const says of ['lấy mẫu nước', 'ngừng hoạt động', 'chưa có nước sạch'])
      await expect(given).toContainText(new RegExp(says, 'iu'))
    await page.goto(`${address}/giao-viec`)
    await expect(page.locator('[name="t.0.leads"]')).toHaveValue('Bộ Y tế')
    await expect(page.locator('[name="t.1.leads"]')).toHaveCount(0)
  })
})
