/** The rules of the house: which files are broken, and by which tests that must be seen. */
export type Rules = { readonly files: readonly string[]; readonly tests: readonly string[] }

const casework = (names: readonly string[], tests: readonly string[]): Rules => ({
  files: names.map(name => `casework/${name}.ts`),
  tests: tests.map(name => (name.startsWith('office/') ? `${name}.test.ts` : `casework/${name}.test.ts`)),
})

const office = (room: string, names: readonly string[], tests: readonly string[]): Rules => ({
  files: names.map(name => `office/${room}/${name}.ts`),
  tests: tests.map(name => (name.startsWith('app/') ? `${name}.test.ts` : `office/${room}/${name}.test.ts`)),
})

export const RULES: readonly Rules[] = [
  casework(['clocks/clocks', 'acts/decide'], ['clocks/clocks', 'acts/decide', 'acts/edges', 'acts/engine', 'acts/invariants']),
  casework(['flow/flow-rows'], ['acts/decide', 'acts/edges', 'acts/invariants', 'acts/engine']),
  casework(
    ['people/seats', 'people/rights', 'forms/act-shut', 'people/grade-seats'],
    ['seats', 'acts/engine', 'people/grades', 'forms/matter-post'],
  ),
  casework(['acts/effects'], ['acts/engine', 'acts/invariants', 'office/directives/directives']),
  casework(['flow/balance'], ['acts/invariants', 'acts/engine', 'office/weekly-review/weekly']),
  office('directives', ['rules', 'policy'], ['rules', 'directives', 'bodies/many-bodies', 'app/checks/ability-tables']),
  office('work-files', ['rules', 'policy'], ['rules', 'work-files', 'file-register', 'app/checks/ability-tables']),
  office(
    'documents',
    ['rules', 'policy', 'books/registers'],
    ['rules', 'documents', 'document/sending', 'books/book-page', 'document/offered', 'app/checks/ability-tables'],
  ),
  office(
    'outgoing',
    ['rules', 'policy', 'books/book-column'],
    ['outgoing', 'issue/after-issue', 'drafting/drafts', 'dispatch/inside', 'app/checks/ability-tables'],
  ),
  office('movement', ['rules', 'policy'], ['pure', 'movement', 'climb', 'app/checks/ability-tables']),
  office(
    'reports',
    ['policy', 'regimes/due-calendar', 'merging/merge'],
    ['regimes/due-calendar', 'merging/merge', 'requests', 'units', 'app/checks/ability-tables'],
  ),
]
