/** Longest edge of a picture on the public page, in pixels. */
const LONGEST = 1280
const QUALITY = 0.8

/** Makes a chosen photograph small before it is sent, where the browser can: without scripts it is sent as it is. Returns the clean-up. */
export function shrinkChosen(input: HTMLInputElement | null, above: number): () => void {
  if (!input) return () => undefined
  const onChange = () => void shrink(input, above)
  input.addEventListener('change', onChange)
  return () => input.removeEventListener('change', onChange)
}

async function shrink(input: HTMLInputElement, above: number): Promise<void> {
  const [file] = input.files ?? []
  if (!file || file.size <= above || !file.type.startsWith('image/')) return
  const small = await smaller(file).catch(() => null)
  if (!small || small.size >= file.size) return
  const chosen = new DataTransfer()
  chosen.items.add(new File([small], file.name.replace(/\.[^.]+$/u, '.jpg'), { type: 'image/jpeg' }))
  input.files = chosen.files
}

async function smaller(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
