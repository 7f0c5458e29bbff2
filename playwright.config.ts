import { defineConfig } from '@playwright/test'

/** Journeys: whole days of office work in a browser, against the real server. One at a time: the machine is small. */
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
