import { execFileSync } from 'node:child_process'

// node tools/boot.mjs tools/count-lines.ts [<commit> …]: lines of every office function by kind, as they stand at each commit (HEAD when none is named).

const root = `${import.meta.dirname}/..`

/** Kinds of source, the first that fits counts. What is sample data or words of a language is counted apart: it says nothing of structure. */
const KINDS: ReadonlyArray<readonly [kind: string, is: RegExp]> = [
  ['tests', /\.test\.tsx?$|\/proof\//],
  ['CSS', /\.css$/],
  ['words', /(?:^|\/)(?:text|words)[\w.-]*\.ts$|problem-text/],
  ['sample', /(?:^|\/)sample[\w-]*\.ts$/],
  [
    'lists',
    /(?:^|\/)(?:lists?|books?|registers?|registry)(?:-[\w-]+)?\.tsx?$|-(?:lists?|books?|register|registry)(?:-[\w-]+)?\.tsx?$|\/books\//,
  ],
  [
    'forms',
    /(?:^|\/)(?:acts|openings?|new|give|send|note|correct|recall|cancel-number|submit|co-seal|sign|issue|outside|pass-on|follow|mend-file|came-signed|launch|register|commitments|councils?|pictures|grounds|participation|put-in|documents|plan-entry|request-new|regime|score|edit|intake|start-from)\.tsx$|(?:^|\/)(?:acts|openings?)\.ts$|-(?:forms?|post|posts?|page|draft|typed)\.tsx?$|(?:^|\/)(?:form|post|answers)-[\w-]+\.tsx?$/,
  ],
  [
    'process, rules',
    /(?:^|\/)(?:process|rules|policy|terms|seats|changes|effects|facts|look|names)\.ts$|-(?:process|rules|acts|look|terms|changes|facts|seats)\.ts$/,
  ],
  ['pages', /\/pages\/|\.tsx$/],
  ['views', /-view\.ts$|\/views?\.ts$/],
  ['other', /\.ts$/],
]
const NAMES = KINDS.map(([kind]) => kind)

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
}

/** Lines of every file under office/ at a commit: what `git grep -c ''` counts. */
function linesAt(commit: string): ReadonlyArray<readonly [path: string, lines: number]> {
  return git('grep', '-c', '', commit, '--', 'office')
    .split('\n')
    .flatMap(line => {
      const [, path = '', lines = ''] = /^[^:]+:(.+):(\d+)$/.exec(line) ?? []
      return /\.(?:tsx?|css)$/.test(path) ? [[path, Number(lines)] as const] : []
    })
}

const kindOf = (path: string): string => KINDS.find(([, is]) => is.test(path))?.[0] ?? 'other'

function table(commit: string): string {
  const sums = new Map<string, Map<string, number>>()
  for (const [path, lines] of linesAt(commit)) {
    const [, office = ''] = path.split('/')
    for (const row of [office, 'all']) {
      const kinds = sums.get(row) ?? new Map<string, number>()
      sums.set(row, kinds.set(kindOf(path), (kinds.get(kindOf(path)) ?? 0) + lines))
    }
  }
  const rows = [...sums].toSorted(([a], [b]) => Number(a === 'all') - Number(b === 'all') || a.localeCompare(b))
  const cells = (kinds: ReadonlyMap<string, number>) => {
    const counts = NAMES.map(kind => kinds.get(kind) ?? 0)
    const source = counts.reduce((sum, count, at) => (NAMES[at] === 'tests' ? sum : sum + count), 0)
    return [...counts, source].join(' | ')
  }
  return [
    `${git('log', '-1', '--format=%h %s', commit).trim()}`,
    '',
    `| function | ${NAMES.join(' | ')} | source without tests |`,
    `|---|${[...NAMES, ''].map(() => '---:').join('|')}|`,
    ...rows.map(([row, kinds]) => `| ${row} | ${cells(kinds)} |`),
    '',
  ].join('\n')
}

const commits = process.argv.slice(2)
console.log((commits.length > 0 ? commits : ['HEAD']).map(table).join('\n'))
