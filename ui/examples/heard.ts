const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** The words of a page in reading order, as a person or a screen reader gets them; no-break spaces count as spaces. */
export function heard(html: string): string {
  return html
    .replace(/<(svg|datalist)[^>]*>.*?<\/\1>/gsu, '')
    .replace(/<\/?(?:b|s|i|a|span|mark|time|p|abbr|em|strong)(?:\s[^>]*)?>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(?:amp|lt|gt|quot|#x27);/gu, entity => ENTITIES[entity] ?? entity)
    .replace(/[\s\u00A0]+/gu, ' ')
}
