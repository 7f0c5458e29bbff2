import { defineConfig } from 'vitest/config'

const common = { isolate: false, maxWorkers: 1, testTimeout: 30_000, hookTimeout: 60_000 }
const pure = ['libs/**/*.test.ts', 'law/**/*.test.ts', 'kernel/**/*.test.ts', 'test/house.test.ts']
const exclude = ['**/node_modules/**', 'build/**', 'data/**']

/** Pure rooms run once; rooms that touch a database run on both of them. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'pure', include: pure, exclude } },
    ],
  },
})
