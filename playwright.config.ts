import { defineConfig } from '@playwright/test'
import { ownTemporaryFolder } from './test/temporary-folder.ts'

ownTemporaryFolder()

/** Journeys: whole days of office work in a browser, against the real server. Two beside each other, each on servers of its own. */
export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.journey.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  outputDir: 'test-results',
  globalSetup: './test/browser/build-once.ts',
})
