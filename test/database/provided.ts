/** What the set-up of a database project gives its tests: how to open a migrated database. */
export type ProvidedDatabase =
  | { readonly kind: 'pglite'; readonly dump: string; readonly emptyDump: string }
  | { readonly kind: 'postgres'; readonly adminUrl: string; readonly template: string }

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest is extended by declaration merging
  interface ProvidedContext {
    database: ProvidedDatabase
  }
}
