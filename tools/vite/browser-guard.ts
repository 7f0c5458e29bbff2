import { relative } from 'node:path'
import type { Plugin } from 'vite'

/** In-house code that may reach a browser: pure floors, components, pages, words, and the root of the pages. */
const IN_HOUSE = [
  /^libs\//,
  /^kernel\//,
  /^ui\//,
  /^(org|records|casework|office\/[^/]+)\/pages\//,
  /^(org|records|casework|office\/[^/]+)\/text(\.[a-z]+)?(\.vi|\.en)?\.ts$/,
  /^app\/(root|entry\.client)\.tsx$/,
  /^app\/pages\//,
  /^app\/text(\.vi|\.en)?\.ts$/,
]

/** Packages that may reach a browser; the others are the server's. */
const PACKAGES = [
  'react',
  'react-dom',
  'react-router',
  '@remix-run/route-pattern',
  'cookie-es',
  'scheduler',
  '@react-router/dev',
  'vite',
  '@fontsource/be-vietnam-pro',
]

/** Fails the build when anything else enters the client graph, and says who imported it. */
export function browserGuard(root: string): Plugin {
  return {
    name: 'kheo:browser-guard',
    applyToEnvironment: environment => environment.name === 'client',
    apply: 'build',
    buildEnd(error) {
      if (error) return
      const breaches = [...this.getModuleIds()].filter(id => !mayReachBrowser(id, root))
      if (breaches.length === 0) return
      const lines = breaches.map(id => {
        const importers = this.getModuleInfo(id)?.importers ?? []
        return `  ${shortName(id, root)}  imported by ${importers.map(each => shortName(each, root)).join(', ') || 'an entry'}`
      })
      this.error(`These modules must not reach the browser:\n${lines.join('\n')}`)
    },
  }
}

/** Is a module id of the client graph allowed? Virtual modules are the bundler's own. */
export function mayReachBrowser(id: string, root: string): boolean {
  if (id.startsWith('\0') || id.startsWith('virtual:')) return true
  const path = id.split('?')[0] ?? id
  const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  if (packageName) return PACKAGES.includes(packageName)
  const own = relative(root, path).replaceAll('\\', '/')
  return own.startsWith('..') || IN_HOUSE.some(pattern => pattern.test(own))
}

function shortName(id: string, root: string): string {
  return id.startsWith(root) ? relative(root, id.split('?')[0] ?? id) : id
}
