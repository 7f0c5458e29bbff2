/** The day of a document: the one printed after its place ("Ninh Bình, ngày 20 tháng 5 năm 2025"); null where none is printed. */
export function dayOfDocument(s: string): string | null {
  const hit = /(?:^|\n|\s)\p{Lu}[\p{L} .-]{1,30}, ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u.exec(s.slice(0, 2500))
  return hit ? `${hit[3]}-${(hit[2] ?? '').padStart(2, '0')}-${(hit[1] ?? '').padStart(2, '0')}` : null
}
