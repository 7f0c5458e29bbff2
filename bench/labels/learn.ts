import type { Weights } from '../../libs/official-document/tasks/reader/weigh.ts'

/** The features of each candidate, which of them is right, and how much it counts. What many candidates have in common stands once in `shared`. */
export type Example = { shared: string[][]; candidates: { of: number; own: string[] }[]; right: number; weight?: number }
type Row = { shared: Int32Array[]; of: Int32Array; rows: Int32Array[]; right: number; weight: number }

const PAIRS = 8

/** Log-linear weights with a quadratic penalty, by L-BFGS: the same examples give the same weights. */
export function learn(examples: readonly Example[], { penalty = 1, rare = 2, steps = 60 } = {}): Weights {
  const counts = new Map<string, number>()
  for (const e of examples) {
    const here = new Set([...e.shared.flat(), ...e.candidates.flatMap(c => c.own)])
    for (const f of here) counts.set(f, (counts.get(f) ?? 0) + 1)
  }
  const ids = new Map<string, number>()
  for (const [f, n] of counts) if (n >= rare) ids.set(f, ids.size)
  const known = (features: readonly string[]): Int32Array => Int32Array.from(features.flatMap(f => ids.get(f) ?? []))
  const data: Row[] = examples.filter(e => e.candidates.length > 1).map(e => ({ shared: e.shared.map(known), of: Int32Array.from(e.candidates.map(c => c.of)), rows: e.candidates.map(c => known(c.own)), right: e.right, weight: e.weight ?? 1 })) // prettier-ignore
  const w = minimum(data, ids.size, { penalty, steps })
  return new Map([...ids].flatMap(([f, id]) => (Math.abs(w[id] ?? 0) < 0.01 ? [] : [[f, w[id] ?? 0] as const])))
}

function loss(data: readonly Row[], w: Float64Array, penalty: number, gradient: Float64Array): number {
  let sum = 0
  for (let i = 0; i < w.length; i++) {
    const v = w[i] ?? 0
    gradient[i] = penalty * v
    sum += (penalty * v * v) / 2
  }
  for (const { shared, of, rows, right, weight } of data) {
    const common = shared.map(row => dotRow(row, w))
    const scores = rows.map((row, c) => (common[of[c] ?? 0] ?? 0) + dotRow(row, w))
    const top = Math.max(...scores)
    const all = scores.reduce((a, s) => a + Math.exp(s - top), 0)
    sum -= weight * ((scores[right] ?? 0) - top - Math.log(all))
    const total = new Float64Array(shared.length)
    rows.forEach((row, c) => {
      const p = weight * (Math.exp((scores[c] ?? 0) - top) / all - (c === right ? 1 : 0))
      const k = of[c] ?? 0
      total[k] = (total[k] ?? 0) + p
      if (Math.abs(p) > 1e-6) for (const id of row) gradient[id] = (gradient[id] ?? 0) + p
    })
    shared.forEach((row, k) => {
      for (const id of row) gradient[id] = (gradient[id] ?? 0) + (total[k] ?? 0)
    })
  }
  return sum
}

function minimum(data: readonly Row[], size: number, { penalty, steps }: { penalty: number; steps: number }): Float64Array {
  let w = new Float64Array(size)
  let g = new Float64Array(size)
  let value = loss(data, w, penalty, g)
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let k = 0; k < steps; k++) {
    const d = direction(g, past)
    const slope = dot(d, g)
    let step = k === 0 ? 1 / Math.sqrt(dot(g, g)) : 1
    for (let tries = 0; tries < 12; tries++, step /= 2) {
      const next = w.map((v, i) => v + step * (d[i] ?? 0))
      const gradient = new Float64Array(size)
      const reached = loss(data, next, penalty, gradient)
      if (reached > value + 1e-4 * step * slope && tries < 11) continue
      const s = next.map((v, i) => v - (w[i] ?? 0))
      const y = gradient.map((v, i) => v - (g[i] ?? 0))
      const sy = dot(s, y)
      if (sy > 1e-10) past.push({ s, y, rho: 1 / sy })
      if (past.length > PAIRS) past.shift()
      if (value - reached < 1e-5 * Math.abs(value)) return next
      ;[w, g, value] = [next, gradient, reached]
      break
    }
  }
  return w
}

function direction(g: Float64Array, past: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = g.map(v => -v)
  const alphas: number[] = []
  for (const { s, y, rho } of past.toReversed()) {
    const a = rho * dot(s, q)
    alphas.push(a)
    for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) - a * (y[i] ?? 0)
  }
  const last = past.at(-1)
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1
  for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * scale
  for (const { s, y, rho } of past) {
    const b = rho * dot(y, q)
    const a = alphas.pop() ?? 0
    for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) + (a - b) * (s[i] ?? 0)
  }
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
function dotRow(row: Int32Array, w: Float64Array): number {
  let sum = 0
  for (const id of row) sum += w[id] ?? 0
  return sum
}
