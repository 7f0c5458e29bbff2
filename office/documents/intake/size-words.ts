/** A size as people read it: "412 kB", "1,4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00A0B`
  return bytes < 1024 * 1024
    ? `${Math.round(bytes / 1024)}\u00A0kB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')}\u00A0MB`
}
