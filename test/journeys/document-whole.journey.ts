import { connect, exchangeNow, HERE, openThere, startAxis, THERE } from '../browser/axis.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, test } from '../browser/test.ts'
import { startRealServer } from '../serving/running-server.ts'
import { filed, receivedAndRegistered } from './document-whole/arriving.ts'
import { drafted, opined, signedOff } from './document-whole/drafting.ts'
import { issuedUnderSeal, signed, trustRootOf } from './document-whole/signing.ts'

// The whole way of a document through the browser, in two systems with an axis between them.

const RUN = String(Date.now() % 100_000)
const CHAIRMAN = 'Vũ Đình Khôi'
const CHIEF = 'Đặng Minh Tuấn'
const DIRECTIVE = `Tăng cường quản lý tài sản công dôi dư đợt ${RUN}`
const ANSWER = `Phối hợp rà soát tài sản công giáp ranh đợt ${RUN}`

test('a directive is drafted, checked, opined, signed by the Chairman and under the seal, numbered, issued, exchanged, received, answered; the answer comes back and is filed', async ({
  page,
  office,
}) => {
  test.setTimeout(420_000)
  const axis = await startAxis()
  const other = await startRealServer()
  const there = await openThere(office, other.origin)
  try {
    await connect(page, axis.baseUrl, axis.here)
    await connect(there, axis.baseUrl, axis.there)
    await trustRootOf(page, there, `CA dùng thử bên gửi ${RUN}`)
    await trustRootOf(there, page, `CA dùng thử bên nhận ${RUN}`)

    await stepInto(page, PEOPLE.specialist)
    await page.goto('/van-ban/di/moi')
    const path = await drafted(page, {
      type: 'chi-thi',
      issuer: 'Ủy ban nhân dân tỉnh Trường Yên',
      abstract: DIRECTIVE,
      text: 'Các cơ quan các cơ quan rà soát tài sản công dôi dư, báo cáo trước ngày 20 tháng 12 năm 2027.',
      doubled: 'Các cơ quan',
      signer: CHAIRMAN,
      receiver: `${THERE.name} [${THERE.code}]`,
    })
    await opined(page, path, { drafter: PEOPLE.specialist, colleague: PEOPLE.divisionHead })
    await signedOff(page, path, {
      'Trưởng phòng duyệt nội dung': PEOPLE.divisionHead,
      'Văn phòng kiểm tra thể thức': PEOPLE.clerk,
      'Lãnh đạo duyệt': CHAIRMAN,
    })
    await signed(page, path, { signer: CHAIRMAN, title: DIRECTIVE })
    const designation = await issuedUnderSeal(page, path, PEOPLE.clerk)
    expect(designation).toMatch(/^\d{2,}\/CT-UBND$/)
    await exchangeNow(page)

    await stepInto(there, PEOPLE.clerk)
    const incoming = await receivedAndRegistered(there, DIRECTIVE)
    await there.goto(incoming)
    await there.getByRole('link', { name: 'Soạn văn bản trả lời' }).click()
    const answer = await drafted(there, {
      type: 'cong-van',
      issuer: 'Văn phòng UBND tỉnh Trường Yên',
      abstract: ANSWER,
      text: `Văn phòng nhất trí phối hợp phối hợp theo văn bản số ${designation}.`,
      doubled: 'phối hợp',
      signer: CHIEF,
      addressee: HERE.name,
      receiver: `${HERE.name} [${HERE.code}]`,
    })
    await signedOff(there, answer, { 'Lãnh đạo duyệt': CHIEF })
    await signed(there, answer, { signer: CHIEF, title: ANSWER })
    await issuedUnderSeal(there, answer, PEOPLE.clerk)
    await exchangeNow(there)

    await receivedAndRegistered(page, ANSWER)
    await exchangeNow(page)
    await page.goto(path)
    await expect(page.locator('main').getByRole('link', { name: new RegExp(ANSWER) })).toBeVisible()
    await filed(page, `Quản lý tài sản công dôi dư, đợt ${RUN}`, [DIRECTIVE, ANSWER])

    await exchangeNow(there)
    await there.goto(answer)
    await expect(there.locator('.outgoing-receivers')).toContainText('đã tiếp nhận')
  } finally {
    await there.context().close()
    await other.stop()
    await axis.close()
  }
})
