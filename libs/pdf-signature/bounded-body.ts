/** The body of an answer; null when it is larger than `most` bytes: the rest is not waited for. */
export async function boundedBody(response: Response, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
