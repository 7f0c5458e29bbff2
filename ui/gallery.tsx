import type { ReactNode } from 'react'
import { UiContext, type UiSettings } from './context.tsx'
import { allExamples } from './examples/all.ts'
import type { ExampleSet } from './examples/example.ts'
import { DeskScreen } from './screens/desk.tsx'
import { InboxScreen } from './screens/inbox.tsx'
import { IntakeScreen } from './screens/intake.tsx'
import { MatterScreen } from './screens/matter.tsx'
import { WeeklyScreen } from './screens/weekly.tsx'

/** Whole screens made of the parts, by name. */
export const screens: Readonly<Record<string, ReactNode>> = {
  inbox: <InboxScreen />,
  'inbox-matter': <InboxScreen view="matter" />,
  matter: <MatterScreen />,
  intake: <IntakeScreen />,
  weekly: <WeeklyScreen />,
  desk: <DeskScreen />,
}

/** Every part in every state: the page by which the look is judged. */
export function Gallery({ settings }: { settings: UiSettings }) {
  return (
    <UiContext value={settings}>
      <main className="gallery" id="noi-dung">
        <h1>Khéo: parts and their states</h1>
        {allExamples.map(set => (
          <GallerySet key={set.part} set={set} />
        ))}
      </main>
    </UiContext>
  )
}

function GallerySet({ set }: { set: ExampleSet }) {
  return (
    <section className="gallery-set" aria-label={set.part} data-wide={set.wide ? '' : undefined}>
      <h2>{set.part}</h2>
      {set.examples.map(example => (
        <div className="gallery-example" key={example.name}>
          <p className="label">{example.name}</p>
          <div className="gallery-frame">{example.element}</div>
        </div>
      ))}
    </section>
  )
}
