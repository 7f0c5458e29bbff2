import { Button, ButtonLink, FormActs, HiddenFields, Section, TextField } from '../../../ui/index.ts'
import { useWords } from './words.ts'

type OwnMarksProps = { matterId: string; csrf: string; star: { note: string } | null; snoozedUntil: string | null }

/** What only the reader sees: star with a private note, snooze. */
export function OwnMarks({ matterId, csrf, star, snoozedUntil }: OwnMarksProps) {
  const words = useWords()
  const action = `/viec/${matterId}`
  return (
    <Section id="rieng-toi" head={star ? words.starred : words.starOn} hideHead>
      <div className="pager">
        <details className="disclosure" open={star !== null}>
          <summary>{star ? words.starred : words.starOn}</summary>
          <form action={action} method="post">
            <HiddenFields values={{ csrf }} />
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
        {snoozedUntil ? (
          <form action={action} method="post">
            <HiddenFields values={{ csrf }} />
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
