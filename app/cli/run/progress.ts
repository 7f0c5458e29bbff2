/** Progress of long work on a terminal: one line that is written over; nothing where no person looks. */
export function progress(label: string): { at(what: string | number): void; end(): void } {
  const shown = process.stderr.isTTY
  return {
    at(what) {
      if (shown) process.stderr.write(`\r\u001B[K${label} ${what}`)
    },
    end() {
      if (shown) process.stderr.write('\r\u001B[K')
    },
  }
}
