/** The same memory as a plain Uint8Array: some readers refuse Node's Buffer. */
export const plainBytes = (buffer: Buffer): Uint8Array => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
