import { Button, DefinitionList, FormActs, Section, StateMark, TextField } from '../../../../ui/index.ts'
import type { FormState } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { adminText } from '../text.ts'

type Account = { name: string; locked: boolean; hasFactor: boolean; oidcSubject: string | null }
type Props = { account: Account | null; hasOidc: boolean; state: FormState | null | undefined; lang: 'vi' | 'en' }

/** The account of a person: made, reset, locked, hidden; never looked into. */
export function AccountPart({ account, hasOidc, state, lang }: Props) {
  const text = adminText(lang)
  return (
    <Section id="tai-khoan" head={text.account} note={account?.locked ? <StateMark>{text.accountLocked}</StateMark> : undefined}>
      {account ? (
        <Existing account={account} hasOidc={hasOidc} state={state} lang={lang} />
      ) : (
        <Missing state={state} lang={lang} />
      )}
    </Section>
  )
}

function Missing({ state, lang }: Pick<Props, 'state' | 'lang'>) {
  const text = adminText(lang)
  return (
    <PostForm failed={text.failed} state={state} form="account">
      <TextField {...fieldOf(state, 'account')('accountName')} label={text.accountName} hint={text.accountNameHint} short />
      <FormActs>
        <Button>{text.accountMake}</Button>
      </FormActs>
    </PostForm>
  )
}

function Existing({ account, hasOidc, state, lang }: Props & { account: Account }) {
  const text = adminText(lang)
  const one = (form: string, label: string, look?: 'danger') => (
    <PostForm failed={text.failed} state={state} form={form}>
      <Button look={look}>{label}</Button>
    </PostForm>
  )
  return (
    <>
      <DefinitionList
        facts={[
          { term: text.accountName, value: account.name },
          { term: text.accountReset, value: text.accountResetNote },
        ]}
      />
      <FormActs>
        {one('reset', text.accountReset)}
        {account.locked ? one('unlock', text.accountUnlock) : one('lock', text.accountLock)}
        {account.hasFactor ? one('drop-factor', text.factorReset) : null}
      </FormActs>
      <details className="disclosure">
        <summary>{text.accountDelete}</summary>
        <p>{text.accountDeleteAsk(account.name)}</p>
        {one('delete', text.accountDeleteAct(account.name), 'danger')}
      </details>
      {hasOidc ? (
        <PostForm failed={text.failed} state={state} form="oidc">
          <TextField {...fieldOf(state, 'oidc')('oidcSubject', account.oidcSubject ?? '')} label={text.oidcSubject} optional />
          <Button>{text.oidcLink}</Button>
        </PostForm>
      ) : null}
    </>
  )
}
