import type { Block } from './blocks.ts'

const PLAN =
  /phương hướng|nhiệm vụ(?:,| và)? (?:và )?(?:giải pháp|trọng tâm|chủ yếu|thời gian tới|trong thời gian tới|năm|quý|tháng|6 tháng)|nhiệm vụ, giải pháp|giải pháp (?:trọng tâm|thời gian tới)|thời gian tới|công tác trọng tâm|kế hoạch (?:tháng|quý|năm|thời gian)|chương trình công tác/u
const CHAPTERS = new Set(['part', 'roman', 'article', 'number'])

/** Blocks of a report one after another: true from "V. PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI" to the next heading of its height. */
export function planReader(): (block: Block) => boolean {
  let planning = false
  let height = ''
  return block => {
    const kind = block.mark?.kind
    const heading = kind !== undefined && CHAPTERS.has(kind) && block.text.length < 160 && !/[.;]$/.test(block.text)
    if (heading && PLAN.test(block.text.toLowerCase().replace(/\s+/g, ' '))) [planning, height] = [true, kind]
    else if (heading && kind === height) planning = false
    return planning
  }
}
