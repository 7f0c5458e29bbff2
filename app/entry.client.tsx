import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { browserSending } from './pages/browser-sending.ts'
import { keepTypedEarly } from './pages/typed-early.ts'

browserSending()
keepTypedEarly(document)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})
