import { cloudNames } from '../core/platform-words.ts'
import type { Cloud } from '../core/target.ts'

/** A setting that a release cannot do without. */
export interface Need {
  /** As an input is called. */
  readonly name: string
  readonly value: string | undefined
  /** Completes "it is …". */
  readonly what: string
}

/**
 * @param reported settings that were given but are wrong: their absence is not reported a second time
 * @param spare the cloud that could be left out
 */
export function needProblems(
  needs: readonly Need[],
  { reported, spare }: { readonly reported: ReadonlySet<string>; readonly spare?: Cloud | undefined },
): string[] {
  return needs
    .filter(({ name, value }) => value === undefined && !reported.has(name))
    .map(({ name, what }) => `${name}: not given; it is ${what}${spare === undefined ? '' : leavingOut(spare)}`)
}

const leavingOut = (cloud: Cloud): string =>
  `; "deployment-target: ${cloud === 'aws' ? 'gcp' : 'aws'}-only" leaves ${cloudNames[cloud]} out`
