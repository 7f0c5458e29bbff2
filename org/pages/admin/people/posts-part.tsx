import { Button, ChoiceGroup, EmptyState, FormActs, Notice, Section } from '../../../../ui/index.ts'
import type { FormState } from '../../form.ts'
import { PostForm } from '../../parts.tsx'
import { adminText } from '../text.ts'

type Post = { id: string; title: string; body: string; unit: string | null; roles: readonly string[] }
type Props = {
  posts: readonly Post[]
  roles: ReadonlyArray<{ code: string; name: string }>
  state: FormState | null | undefined
  lang: 'vi' | 'en'
}

/** The posts of a person, each with its roles and its end. */
export function PostsPart({ posts, roles, state, lang }: Props) {
  const text = adminText(lang)
  const refusal = state && (state.form === 'roles' || state.form === 'end-post') ? state.problems : []
  return (
    <Section id="vi-tri" head={text.posts}>
      {refusal.map(({ words }) => (
        <Notice kind="error" live key={words}>
          {words}
        </Notice>
      ))}
      {posts.length === 0 ? <EmptyState>{text.none}</EmptyState> : null}
      {posts.map(post => (
        <section key={post.id} aria-labelledby={`vt-${post.id}`}>
          <h3 id={`vt-${post.id}`}>{[post.title, post.unit, post.body].filter(Boolean).join(', ')}</h3>
          <PostForm failed="" form="roles" formId={`vai-tro-${post.id}`} hidden={{ postId: post.id }}>
            <ChoiceGroup
              name="roles"
              id={`roles-${post.id}`}
              label={text.roles}
              kind="checkbox"
              values={post.roles}
              options={roles.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <FormActs>
              <Button of={post.title}>{text.postRoles}</Button>
            </FormActs>
          </PostForm>
          <PostForm failed="" form="end-post" formId={`het-${post.id}`} hidden={{ postId: post.id }}>
            <FormActs>
              <Button look="danger" of={post.title}>
                {text.postEnd}
              </Button>
            </FormActs>
          </PostForm>
        </section>
      ))}
    </Section>
  )
}
