import { Button, ButtonLink, FormActs, HiddenFields, Section, TextField } from '../../../ui/index.ts'
import { useWords } from './words.ts'

type OwnMarksProps = {
  matterId: string
  csrf: string
  star: { note: string } | null
  snoozedUntil: string | null
  /** The page to come back to, where it is not the matter's. */
  goTo?: string
}

/** What only the reader sees: star with a private note, snooze. */
export function OwnMarks({ matterId, csrf, star, snoozedUntil, goTo }: OwnMarksProps) {
  const words = useWords()
  const action = `/viec/${matterId}`
  const hidden: Record<string, string> = goTo === undefined ? { csrf } : { csrf, ve: goTo }
  return (
    <Section id="rieng-toi" head={star ? words.starred : words.starOn} hideHead>
      <div className="pager">
        <details className="disclosure" open={star !== null}>
          <summary>{star ? words.starred : words.starOn}</summary>
          <form action={action} method="post">
            <HiddenFields values={hidden} />
            <TextField
              name="ghi-chu-rieng"
              label={words.starNote}
              hint={words.starNoteHint}
              optional
              value={star?.note}
              maxLength={500}
            />
            <FormActs>
              <Button name="y" value="danh-dau">
                {words.starSave}
              </Button>
              {star ? (
                <Button name="y" value="bo-danh-dau" look="text">
                  {words.starOff}
                </Button>
              ) : null}
            </FormActs>
          </form>
        </details>
        {star ? <a href="/viec/gan-sao">{words.starredList}</a> : null}
        {snoozedUntil ? (
          <form action={action} method="post">
            <HiddenFields values={hidden} />
            <p className="act-note">
              {words.snoozedUntil(snoozedUntil)}.{' '}
              <Button name="y" value="thoi-hoan" look="text">
                {words.wake}
              </Button>
            </p>
          </form>
        ) : (
          <span>
            <ButtonLink href={`${action}?mo=hoan#hoan`} keyCap="H" look="text">
              {words.snooze}
            </ButtonLink>
          </span>
        )}
      </div>
    </Section>
  )
}
