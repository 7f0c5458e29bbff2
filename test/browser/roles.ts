import type { Page } from '@playwright/test'

/** People of the sample province who can be stepped into, by what they do. */
export const PEOPLE = {
  clerk: 'Đỗ Thị Mai',
  specialist: 'Phạm Thùy Dương',
  divisionHead: 'Lê Quang Vinh',
} as const

/** Steps into a role of the sample province, as on the start page. */
export async function stepInto(page: Page, person: string): Promise<void> {
  await page.goto('/vao-vai')
  await page.getByRole('button', { name: `Vào vai ${person}` }).click()
  await page.waitForURL(url => url.pathname !== '/vao-vai')
}
