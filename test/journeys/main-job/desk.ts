import type { Page } from '@playwright/test'
import { NEW_COMMUNES } from '../../../sample/places.ts'
import { samplePosts } from '../../../sample/organisation.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect, expectAccessible } from '../../browser/test.ts'

const mayor = samplePosts().find(post => post.key === 'xa-1-ct')?.person ?? ''
/** The people of the sample who share the work of the day. */
export const WHO = {
  clerk: 'Đỗ Thị Mai',
  chief: 'Đặng Minh Tuấn',
  specialist: 'Phạm Thùy Dương',
  director: 'Bùi Thị Hạnh',
  financeSpecialist: 'Nguyễn Hữu Phước',
  mayor,
} as const
const ward = (at: number): string => NEW_COMMUNES[at]?.name ?? ''
/** Four wards; the first is the mayor's. */
export const WARDS = [ward(0), ward(1), ward(2), ward(3)] as const

/** Number of this run: no other document or task of the sample bears it. */
export const RUN = 10_000 + (Date.now() % 80_000)
/** The task as the Chief words it. */
export const TASK = `Rà soát trụ sở dôi dư, lập phương án xử lý (${RUN})`

/** What the day leaves from one step for the next. */
export type Day = { readonly page: Page; number: number; intake: string; document: string; matter: string; period: string }

/** Somebody sits down and opens a tab of the inbox. */
export async function atInbox(page: Page, person: string, tab = 'tat-ca'): Promise<void> {
  await stepInto(page, person)
  await page.goto(`/viec?loc=${tab}&them=sau-do.200`)
}

/** A row of the inbox by words of its title. */
export const rowOf = (page: Page, words: string) => page.locator('a[data-row-link]').filter({ hasText: words }).first()

/** Opens the whole page of a matter from its row in the inbox. */
export async function openRow(page: Page, words: string): Promise<string> {
  const href = (await rowOf(page, words).getAttribute('href')) ?? ''
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u.exec(href)?.[0] ?? ''
  await page.goto(`/viec/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words)
  return id
}

/** The page as it stands has no accessibility finding. */
export const checked = expectAccessible
