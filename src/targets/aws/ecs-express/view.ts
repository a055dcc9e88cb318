import type { ExpressConfiguration } from '../../../aws/express-types.ts'
import type { Observed } from '../../../core/target.ts'
import { type Deployment, type DeploymentDetail, hasEnded, isLeftBehind } from '../ecs-deployment/deployment.ts'
import type { Tags } from '../tags.ts'
import { type Beyond, readBeyond } from './beyond.ts'
import { readMark, readRecipe, type Recipe, type ServiceMark } from './mark.ts'
import { contentOf, mainContainer, type RevisionContent } from './revisions.ts'
import type { FoundExpress } from './service.ts'
import { readSettings, type RunSettings } from './settings.ts'

/** A service as Tandem looks at it: the part of `Observed` that only this target understands. Sensitive. */
export interface ExpressView {
  readonly kind: 'express'
  readonly tags: Tags
  readonly mark?: ServiceMark
  readonly recipe?: Recipe
  /** Newest first, the last twenty. */
  readonly deployments: readonly Deployment[]
  /** The newest, unless it came through. */
  readonly head?: DeploymentDetail
  /** ARN of the revision of the last deployment that came through. */
  readonly stable?: string
  /**
   * What it runs; while a deployment is under way, what it is to run. Absent when its task definition is its user's own, or ECS does not show it.
   */
  readonly settings?: RunSettings
  /** ARN of the task definition that goes with it. */
  readonly definition?: string
  /** The same, beyond what there is in settings. */
  readonly beyond?: Beyond
  /** Of the revisions that have tasks, by ARN. */
  readonly active: Readonly<Record<string, RunSettings>>
  /** Of these, and of those that this process has seen before. */
  readonly known: Readonly<Record<string, RunSettings>>
  /** Of all these, and of those that came since an unfinished mark. */
  readonly contents: Readonly<Record<string, RevisionContent>>
  readonly endpoint?: { readonly url: string; readonly isPublic: boolean }
  readonly infrastructureRole?: string
}

/** What has the name and is not Express Mode's, or does not go away; or there is no place for it. */
interface Obstacle {
  readonly kind: 'classic' | 'draining' | 'no cluster'
}

export interface ExpressDetail {
  readonly service?: ExpressView | Obstacle
}

/** The detail of an observation that this target made itself. */
export const detailOf = (seen: Observed): ExpressDetail => seen.detail as ExpressDetail

/** `undefined` where there is no service of Express Mode. */
export function viewOf(seen: Observed): ExpressView | undefined {
  const { service } = detailOf(seen)
  return service?.kind === 'express' ? service : undefined
}

export function viewService({ service, remembered, tags, deployments, head, contents }: FoundExpress): ExpressView {
  const configurations = service.activeConfigurations ?? []
  const known = [...configurations, ...remembered]
  const stable = stableOf(deployments, configurations)
  const present = presentOf(known, stable, head)
  const settings = present && readSettings(present)
  const { infrastructureRoleArn } = service
  const optional = {
    mark: readMark(tags),
    recipe: readRecipe(tags),
    head,
    stable,
    settings,
    definition: present?.taskDefinitionArn,
    beyond: present && readBeyond(present),
    endpoint: endpointOf(configurations) ?? endpointOf(remembered),
    infrastructureRole: infrastructureRoleArn,
  }
  return {
    kind: 'express',
    tags,
    deployments,
    active: Object.fromEntries(configurations.flatMap(settingsEntry)),
    known: Object.fromEntries(known.flatMap(settingsEntry)),
    contents: { ...contents, ...Object.fromEntries(known.map(contentEntry)) },
    ...withoutUndefined(optional),
  }
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

const withoutUndefined = <T extends object>(members: T): Given<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<T>

const revisionArn = ({ serviceRevisionArn = '' }: ExpressConfiguration): string => serviceRevisionArn

function settingsEntry(configuration: ExpressConfiguration): (readonly [string, RunSettings])[] {
  const settings = readSettings(configuration)
  return settings === undefined ? [] : [[revisionArn(configuration), settings]]
}

const contentEntry = (configuration: ExpressConfiguration): readonly [string, RevisionContent] => [
  revisionArn(configuration),
  contentOf(configuration.taskDefinitionArn ?? '', mainContainer(configuration.primaryContainer)),
]

/** Deployments are kept for ninety days, so that of an older one only its revision is left. */
function stableOf(
  deployments: readonly Deployment[],
  configurations: readonly ExpressConfiguration[],
): string | undefined {
  const last = deployments.find(({ status }) => status === 'SUCCESSFUL')
  if (last !== undefined) return last.target
  const others = configurations.filter((each) => deployments.every(({ target }) => target !== revisionArn(each)))
  const [oldest] = others.toSorted((a, b) => timeOf(a) - timeOf(b))
  return oldest && revisionArn(oldest)
}

const timeOf = ({ createdAt }: ExpressConfiguration): number => createdAt?.getTime() ?? 0

/**
 * What is under way, else what users have: a deployment that came to nothing counts only where they have nothing. The service is set to it, but
 * what a release keeps must not depend on whether one of its tasks is there.
 */
function presentOf(
  configurations: readonly ExpressConfiguration[],
  stable: string | undefined,
  head: DeploymentDetail | undefined,
): ExpressConfiguration | undefined {
  return wantedOf(stable, head)
    .map((arn) => configurations.find((each) => revisionArn(each) === arn))
    .find((each) => each !== undefined)
}

function wantedOf(stable: string | undefined, head: DeploymentDetail | undefined): readonly (string | undefined)[] {
  if (head === undefined) return [stable]
  if (!hasEnded(head)) return [head.target, stable]
  return isLeftBehind(head) ? [stable, head.target] : [stable]
}

/** Seen with and without its scheme in clients of others (November 2026). */
function endpointOf(configurations: readonly ExpressConfiguration[]): ExpressView['endpoint'] {
  const paths = configurations.flatMap(({ ingressPaths = [] }) => ingressPaths)
  const path = paths.find(({ accessType }) => accessType === 'PUBLIC') ?? paths[0]
  if (path?.endpoint === undefined || path.endpoint === '') return undefined
  const url = path.endpoint.startsWith('http') ? path.endpoint : `https://${path.endpoint}`
  return { url, isPublic: path.accessType !== 'PRIVATE' }
}
