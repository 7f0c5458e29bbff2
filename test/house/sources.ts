import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = '{libs,law,kernel,platform,ui,org,records,casework,office,sample,app}'

export type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

/** Every source file of the rooms, with the in-house files it imports (paths from the root). */
export function readSources(): Source[] {
  const paths = globSync(`${FOLDERS}/**/*.{ts,tsx}`, { cwd: ROOT, exclude: name => name.endsWith('node_modules') })
  return paths.toSorted().map(found => {
    const path = found.replaceAll('\\', '/')
    const text = readFileSync(join(ROOT, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })
}

const SPECIFIER = /(?:^|[^\w.])(?:from|import)\s*\(?\s*'([^']+)'/gm

/** The in-house files that a source names in its imports. */
export function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(SPECIFIER)].map(match => match[1] ?? '')
  return found.flatMap(specifier => {
    if (specifier.startsWith('.')) return [posix.join(posix.dirname(path), specifier.split('?')[0] ?? specifier)]
    const library = /^@kheo\/([a-z-]+)/.exec(specifier)?.[1]
    return library ? [`libs/${library}/index.ts`] : []
  })
}

/** Every style sheet of the rooms, with how many of its lines say something. */
export function readStyles(): Array<{ readonly path: string; readonly lines: number }> {
  const paths = globSync(`${FOLDERS}/**/*.css`, { cwd: ROOT, exclude: name => name.endsWith('node_modules') })
  return paths.toSorted().map(found => {
    const text = readFileSync(join(ROOT, found), 'utf8')
    return { path: found.replaceAll('\\', '/'), lines: text.split('\n').filter(line => line.trim() !== '').length }
  })
}
