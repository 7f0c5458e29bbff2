/** The rules of the house: which files are broken, and by which tests that must be seen. */
export type Rules = { readonly files: readonly string[]; readonly tests: readonly string[] }

const casework = (names: readonly string[], tests: readonly string[]): Rules => ({
  files: names.map(name => `casework/${name}.ts`),
  tests: tests.map(name => (name.includes('/') ? `${name}.test.ts` : `casework/${name}.test.ts`)),
})

const office = (room: string, names: readonly string[], tests: readonly string[]): Rules => ({
  files: names.map(name => `office/${room}/${name}.ts`),
  tests: tests.map(name => (name.startsWith('app/') ? `${name}.test.ts` : `office/${room}/${name}.test.ts`)),
})

export const RULES: readonly Rules[] = [
  casework(['clocks', 'decide'], ['clocks', 'decide', 'edges', 'engine', 'invariants']),
  casework(['flow-rows'], ['decide', 'edges', 'invariants', 'engine']),
  casework(['seats', 'rights', 'act-shut', 'grade-seats'], ['seats', 'engine', 'grades', 'matter-post']),
  casework(['effects'], ['engine', 'invariants', 'office/directives/directives']),
  casework(['balance'], ['invariants', 'engine', 'office/weekly-review/weekly']),
  office('directives', ['rules', 'policy'], ['rules', 'directives', 'many-bodies', 'app/ability-tables']),
  office('work-files', ['rules', 'policy'], ['rules', 'work-files', 'file-register', 'app/ability-tables']),
  office(
    'documents',
    ['rules', 'policy', 'registers'],
    ['rules', 'documents', 'sending', 'book-page', 'offered', 'app/ability-tables'],
  ),
  office('outgoing', ['rules', 'policy', 'book-column'], ['outgoing', 'after-issue', 'drafts', 'inside', 'app/ability-tables']),
  office('movement', ['rules', 'policy'], ['pure', 'movement', 'climb', 'app/ability-tables']),
  office('reports', ['policy', 'due-calendar', 'merge'], ['due-calendar', 'merge', 'requests', 'units', 'app/ability-tables']),
]
