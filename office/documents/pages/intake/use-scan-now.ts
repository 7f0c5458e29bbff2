import { useFetcher } from 'react-router'
import { useLiveNews } from '../../../../ui/index.ts'
import type { IntakeView } from '../../intake/intake-view.ts'

type Standing = Pick<IntakeView, 'scan' | 'text' | 'spans' | 'wholeText'>

/**
 * The reading of a scan as it stands now. The answer to a refused post stays on the page, so that the page itself is not looked at anew:
 * then only this is, whenever the server says that something has gone on.
 */
export function useScanNow(view: IntakeView, { answered }: { answered: boolean }): Standing {
  const now = useFetcher<{ view: IntakeView }>()
  useLiveNews(() => {
    if (answered && view.scan) void now.load(`/van-ban/tiep-nhan/${view.id}`)
  })
  return (answered && now.data?.view) || view
}
