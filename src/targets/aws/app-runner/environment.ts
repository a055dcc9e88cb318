import { ownNames, type Variables, without } from '../environment.ts'

/** What the release before had in the environment, sealed; never part of what is compared. */
export const sealedName = 'TANDEM_FORMER'

/** How to come from an environment to the one that was before it. */
export interface WayBack {
  /** Our own variables of the release before; nothing secret. */
  readonly own: Variables
  /** Names that were not there. */
  readonly added: readonly string[]
  /** Values that are gone or others now. */
  readonly former: Variables
}

/** `ownBefore`: the variables under our names are an earlier release's, and not somebody's own. */
export function wayBack(before: Variables, after: Variables, ownBefore: boolean): WayBack {
  const isOwn = (name: string): boolean => ownBefore && ownNames.includes(name)
  const names = Object.keys(before)
  return {
    own: pick(before, names.filter(isOwn)),
    former: pick(
      before,
      names.filter((name) => !isOwn(name) && after[name] !== before[name]),
    ),
    added: Object.keys(after).filter((name) => !(name in before)),
  }
}

export const goBack = (after: Variables, { own, added, former }: WayBack): Variables => ({
  ...without(after, added),
  ...former,
  ...own,
})

const pick = (map: Variables, names: readonly string[]): Variables =>
  Object.fromEntries(names.map((name) => [name, map[name] ?? '']))
