import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { progress } from './run/progress.ts'
import { CliRefusal, type Verb } from './run/verb.ts'
import { withDatabase } from './run/with-database.ts'

/**
 * `kheo verify [--anchors FILE]`: goes over every act, chain, row of typed facts and anchor, and holds the anchors against the lines that left the database
 * (a copy kept elsewhere, else DATA_DIR/anchors.log). Findings as JSON lines, then a summary; exit status 1 when there is a finding.
 */
export const verb: Verb = {
  run: args =>
    withDatabase(async ({ db, config }) => {
      const [{ anchors, compareAnchorFile, verify }, { loadEngine }] = await Promise.all([
        import('../../casework/index.ts'),
        import('../services/engine.ts'),
      ])
      await loadEngine()
      const file = await anchorFile(args, config.dataDir)
      const shown = progress('verify')
      const { findings, ...summary } = await verify(db.kysely, matters => shown.at(matters))
      shown.end()
      const all = file.text === null ? findings : [...findings, ...compareAnchorFile(file.text, await anchors(db.kysely))]
      for (const finding of all) process.stdout.write(`${JSON.stringify(finding)}\n`)
      const anchorsFile = file.text === null ? null : file.path
      process.stdout.write(`${JSON.stringify({ ...summary, anchorsFile, findings: all.length })}\n`)
      return all.length === 0 ? 0 : 1
    }),
}

/** A file that was named must be there; the usual one may be missing where this server keeps no anchors. */
async function anchorFile(args: readonly string[], dataDir: string): Promise<{ path: string; text: string | null }> {
  const at = args.indexOf('--anchors')
  const path = at < 0 ? join(dataDir, 'anchors.log') : (args[at + 1] ?? '')
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (at < 0 && error.code === 'ENOENT') return null
    throw new CliRefusal('cli/no-such-file', { path })
  })
  return { path, text }
}
