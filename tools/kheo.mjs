#!/usr/bin/env node
// `npx kheo <verb>`: the command line, on a Node that can run TypeScript.
process.argv.splice(2, 0, 'app/cli.ts')
await import('./boot.mjs')
