import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { browserGuard } from './tools/vite/browser-guard.ts'
import { oneInstance } from './tools/vite/one-instance.ts'

const root = import.meta.dirname

export default defineConfig({
  root,
  publicDir: 'app/public',
  plugins: [oneInstance(root), browserGuard(root), reactRouter()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  clearScreen: false,
})
