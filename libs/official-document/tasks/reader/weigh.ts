/** A linear model: a weight for each named feature. */
export type Weights = ReadonlyMap<string, number>

export const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0)

/** The index of the best; the first of equals. */
export function best(candidates: readonly (readonly string[])[], weights: Weights): number {
  let [top, chosen] = [-Infinity, 0]
  candidates.forEach((features, i) => {
    const score = scoreOf(features, weights)
    if (score > top) [top, chosen] = [score, i]
  })
  return chosen
}
