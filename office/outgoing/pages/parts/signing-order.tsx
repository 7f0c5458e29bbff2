import { Section, StepTrail } from '../../../../ui/index.ts'
import type { OrderLine } from '../../co-signing/order-view.ts'
import { useWords } from '../use-words.ts'

/** Who signs together, and how far it is; what is to be done where there is no key here. */
export function SigningOrder({ steps }: { steps: readonly OrderLine[] }) {
  const words = useWords()
  if (steps.length === 0) return null
  return (
    <Section id="thu-tu-ky" head={words.signingOrder}>
      <StepTrail
        steps={steps.map(({ id, kind, who, on, state, noKey }) => ({
          id,
          head: words.signingSteps[kind],
          note: [who, on ? words.signedOn(on) : null, noKey ? words.noKeyThere[kind] : null].filter(Boolean).join(' · '),
          state,
        }))}
      />
      {steps.some(step => step.kind === 'outside' && step.state !== 'done') ? <p className="quiet">{words.outsideWays}</p> : null}
    </Section>
  )
}
