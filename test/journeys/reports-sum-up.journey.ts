import { test } from '../browser/test.ts'
import { approve, freeze, issue, merge, receive, remedies, secondVersion, sectionThree } from './reports-sum-up/compiler.ts'
import { openFromDocument, type SumUp } from './reports-sum-up/office.ts'
import { evidence, fillAnnex, submit, throughWord, wardWrites, writeTogether } from './reports-sum-up/units.ts'

test('a five-year sum-up: from the plan that asks for it to the issued report and its second version', async ({ page }) => {
  test.setTimeout(600_000)
  const day: SumUp = { page, document: '', request: '', finance: '', ward: '' }
  await page.setViewportSize({ width: 1440, height: 900 })
  await test.step('the plan arrives; one act tells 25 bodies and more', () => openFromDocument(day))
  await test.step('two people write, each a section; checks run while they type', () => writeTogether(day))
  await test.step('the annex by paste, with what the records hold', () => fillAnnex(day))
  await test.step('evidence, one piece withdrawn', () => evidence(day))
  await test.step('out and in by Word and Excel', () => throughWord(day))
  await test.step('findings are kept with a reason, the report is submitted', () => submit(day))
  await test.step('a ward reports too', () => wardWrites(day))
  await test.step('comments, sending back, acceptance, exemption; the board counts', () => receive(day))
  await test.step('merging: units’ texts, proposed paragraphs, live figures and their evidence', () => merge(day))
  await test.step('section III and the proof of every claim', () => sectionThree(day))
  await test.step('limitations become tasks', () => remedies(day))
  await test.step('the freeze', () => freeze(day))
  await test.step('division, then Chief of Office', () => approve(day))
  await test.step('number, files, sending', () => issue(day))
  await test.step('a correction is version 2', () => secondVersion(day))
})
