import type { Step, Way } from './target.ts'

export interface Draft {
  readonly way: Way
  readonly name: string
  readonly title: string
}

/** The key names release, step and attempt: written into what the step makes, it says later whether the step happened. */
export const keyOf = ({ way, name }: Pick<Draft, 'way' | 'name'>): string =>
  `${way.release}-${way.goal}-${name}-${way.attempt}`

export const stepOf = <Request>(draft: Draft, detail: Request): Step & { readonly detail: Request } => ({
  key: keyOf(draft),
  name: draft.name,
  goal: draft.way.goal,
  title: draft.title,
  detail,
})

/** Of a key: how many steps there had been. */
export const attemptOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0)

/** Is it the key of a step of this release? */
export const isOf = (key: string, release: string | undefined): boolean =>
  release !== undefined && key.startsWith(`${release}-`)
