/** A node of the rights tree as a page receives it. */
export type RightNode = {
  readonly id: string
  readonly name: Readonly<Record<'vi' | 'en', string>>
  readonly isRight: boolean
  readonly children: readonly RightNode[]
}
