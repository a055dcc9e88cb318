import { hashOf } from '../../../../src/core/hash.ts'
import type { Deployment } from '../../../../src/targets/aws/ecs-deployment/deployment.ts'
import { type Recipe, type ServiceMark, writeMark } from '../../../../src/targets/aws/ecs-express/mark.ts'
import { observed } from '../../../../src/targets/aws/ecs-express/observe.ts'
import { contentOf } from '../../../../src/targets/aws/ecs-express/revisions.ts'
import { runsNow } from '../../../../src/targets/aws/ecs-express/runs.ts'
import type { FoundExpress } from '../../../../src/targets/aws/ecs-express/service.ts'
import { withoutEnvironment } from '../../../../src/targets/aws/ecs-express/settings.ts'
import { viewOf } from '../../../../src/targets/aws/ecs-express/view.ts'
import { heldMark, running, shown } from './a-service.ts'

const before = running({ RELEASE_ID: 'r1' })
const ours = running({ RELEASE_ID: 'r2' }, { image: 'shop@sha256:two' })
const theirs = running({ RELEASE_ID: 'r2' }, { image: 'shop@sha256:two', memory: '4096' })

const mark = heldMark(ours)
const recipe: Recipe = {
  settings: withoutEnvironment(before),
  environment: hashOf(before.env),
  definition: 'arn:definition/1',
  live: [],
  marks: {},
  userTags: {},
}

const other = running({ THEIRS: 'yes' }, { image: 'shop@sha256:three' })

export const revisions = { before, ours, theirs, other } as const
export type Name = keyof typeof revisions

const isName = (name: string | undefined): name is Name => name !== undefined && name in revisions

function nameIn(target: string): Name {
  const name = target.split('/').at(-1)
  if (!isName(name)) throw new Error(`there is no revision ${target}`)
  return name
}

export const deployment = (id: string, target: Name, status: string): Deployment => ({
  arn: `arn:deployment/${id}`,
  target: `arn:revision/${target}`,
  status,
})

export interface Scene {
  /** Newest first, above the one that there was before the release. */
  readonly deployments?: readonly Deployment[]
  readonly active?: readonly Name[]
  readonly changed?: Partial<ServiceMark>
  readonly current?: string
  readonly isOld?: boolean
  /** ECS has forgotten what was before the release, too. */
  readonly isForgotten?: boolean
  /** Further tags. */
  readonly added?: Readonly<Record<string, string>>
}

export function look({
  deployments = [],
  active = ['before'],
  changed = {},
  current,
  isOld = false,
  isForgotten = false,
  added = {},
}: Scene) {
  const all = [...deployments, ...(isForgotten ? [] : [deployment('d0', 'before', 'SUCCESSFUL')])]
  const [head] = all
  const isOver = head === undefined || head.status === 'SUCCESSFUL'
  const found: FoundExpress = {
    kind: 'express',
    service: {
      activeConfigurations: active.map((name) => shown(revisions[name], `arn:revision/${name}`)),
      ...(current === undefined ? {} : { currentDeployment: current }),
    },
    tags: { ...writeMark({ ...mark, ...changed }, {}), ...added },
    deployments: all,
    isOld,
    remembered: [],
    contents: Object.fromEntries(
      all.map(({ target }) => [target, contentOf('arn:definition', revisions[nameIn(target)])]),
    ),
    ...(isOver ? {} : { head: { ...head, sources: [], tasks: { wanted: 1, running: 1 }, alarms: [], hooks: [] } }),
  }
  return observed(found)
}

export const runs = (scene: Scene) => {
  const view = viewOf(look(scene))
  if (view === undefined) throw new Error('there is no service')
  return runsNow(view, recipe)
}
