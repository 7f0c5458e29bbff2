import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Used by pages only, and may import `.tsx`: bundled with them. */
const OF_PAGES = /^(ui|node_modules)\/|(^|\/)pages\//

/**
 * One instance of every in-house module. The server runs `.ts` on Node itself; were they bundled into the pages too, there would be a
 * second kernel, a second database handle. So the server's pages import them from where they stand: `#kheo/…` in production
 * (package.json `imports`), a `file:` URL in development. `.tsx` and CSS stay with Vite.
 */
export function oneInstance(root: string): Plugin {
  let serving = false
  return {
    name: 'kheo:one-instance',
    enforce: 'pre',
    applyToEnvironment: environment => environment.name === 'ssr',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    configEnvironment: name => (name === 'ssr' ? { resolve: { builtins: [/^node:/, /^file:\/\//] } } : undefined),
    async resolveId(source, importer, options) {
      if (!importer || source.startsWith('file://')) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const path = found?.id.split('?')[0]
      if (!path?.startsWith(root)) return null
      const own = relative(root, path).replaceAll('\\', '/')
      if (!own.endsWith('.ts') || OF_PAGES.test(own)) return null
      return { id: serving ? pathToFileURL(path).href : `#kheo/${own}`, external: true }
    },
  }
}
