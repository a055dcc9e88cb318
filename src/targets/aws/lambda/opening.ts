import type { Step, Way } from '../../../core/target.ts'
import { candidateAlias, type FunctionAlias, type Mode } from './aliases.ts'
import type { Access } from './mark.ts'
import { names, type PermissionName, permissions } from './statements.ts'
import { step } from './steps.ts'

interface Door {
  readonly name: string
  readonly alias: FunctionAlias
  readonly access: Access
  /** Of a URL that has to be made. */
  readonly mode: Mode
  /** On the way back: permissions that nobody had given everybody. Only statements of the release's own are taken away then. */
  readonly shut?: readonly PermissionName[] | undefined
}

/**
 * The next request after which an alias can be called by its URL as it is wanted; `undefined` when it can. What opens comes
 * with the URL first, since permissions of an alias without one let nobody in; what closes, the other way round.
 */
export function open(way: Way, { name, alias, access, mode, shut }: Door): Step | undefined {
  const at = (verb: string): string => (name === candidateAlias ? `offer${verb}` : verb)
  const auth = access === 'public' ? 'NONE' : 'AWS_IAM'
  if (access === 'none') {
    if (alias.url !== undefined) return unlock(way, name)
    return revokeFirst(way, name, ownIn(alias, shut ?? names))
  }
  if (alias.url?.auth !== auth) {
    const title = `${alias.url === undefined ? 'Making' : 'Changing'} the URL of the alias ${name}${auth === 'NONE' ? '' : ', for those who have the permission'}`
    const request = alias.url === undefined ? ({ call: 'url', mode } as const) : ({ call: 'auth' } as const)
    return step({ way, name: at('url'), title }, { ...request, alias: name, auth })
  }
  if (access === 'private' && shut === undefined) return revokeFirst(way, name, [...alias.open.url, ...alias.open.call])
  const wanted = access === 'private' ? [] : names.filter((permission) => shut?.includes(permission) !== true)
  const missing = wanted.find((permission) => alias.open[permission].length === 0)
  if (missing === undefined) return revokeFirst(way, name, ownIn(alias, shut ?? []))
  const title = `Letting everybody call the URL of ${name} (${permissions[missing].Action})`
  return step({ way, name: at(`permit${missing}`), title }, { call: 'permit', alias: name, permission: missing })
}

const unlock = (way: Way, name: string): Step =>
  step({ way, name: 'unlock', title: `Deleting the URL of the alias ${name}` }, { call: 'delete-url', alias: name })

function revokeFirst(way: Way, name: string, [statement]: readonly string[]): Step | undefined {
  if (statement === undefined) return undefined
  const title = `Taking the permission ${statement} from everybody`
  return step({ way, name: 'revoke', title }, { call: 'revoke', alias: name, statement })
}

/** What a release has opened is shut again, and nothing besides. */
export const shutAgain = (
  way: Way,
  { name, alias, shut = [] }: Pick<Door, 'name' | 'alias' | 'shut'>,
): Step | undefined => revokeFirst(way, name, ownIn(alias, shut))

/** Of statements that give everybody these permissions, those that we have made. */
const ownIn = ({ open: given }: FunctionAlias, of: readonly PermissionName[]): string[] =>
  of.flatMap((name) => given[name].filter((statement) => statement === permissions[name].StatementId))
