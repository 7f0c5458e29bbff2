import { anchorLine, type Anchor } from './anchor.ts'
import type { Finding } from './verify.ts'

/**
 * The lines that left the database, against the anchors in it: whoever rewrote acts together with all their hashes cannot have rewritten
 * a copy of this file kept elsewhere. Findings: an anchor gone from the database, one that differs, one that never left, a line that
 * is none.
 */
export function compareAnchorFile(text: string, anchors: readonly Anchor[]): Finding[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const stored = new Map(anchors.map(anchor => [String(anchor.id), anchorLine(anchor)]))
  const written = new Set<string>()
  const findings = lines.flatMap((line): Finding[] => {
    const id = /^(\d+) \S+Z \d+ [0-9a-f]{64} [0-9a-f]{64}$/.exec(line.trim())?.[1]
    if (id === undefined) return [{ code: 'verify/anchor-line-unreadable', detail: line.slice(0, 80) }]
    written.add(id)
    const own = stored.get(id)
    if (own === undefined) return [{ code: 'verify/anchor-missing', detail: id }]
    return own === line.trim() ? [] : [{ code: 'verify/anchor-differs', detail: id }]
  })
  const kept = anchors.filter(({ id }) => !written.has(String(id)))
  return [...findings, ...kept.map(({ id }) => ({ code: 'verify/anchor-not-in-file', detail: String(id) }))]
}
