import { type EcsClient, tagsOf } from '../../../aws/ecs-client.ts'
import type { ServiceAt } from '../../../aws/ecs-types.ts'
import type { ExpressClient } from '../../../aws/express-client.ts'
import type { ExpressConfiguration, ExpressService } from '../../../aws/express-types.ts'
import type { Context } from '../../../core/context.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { Secrets } from '../../../core/secrets.ts'
import { type Deployment, since } from '../ecs-deployment/deployment.ts'
import { beganLongAgo, deploymentsOf } from '../ecs-deployment/watch.ts'
import { ownNames, type Variables } from '../environment.ts'
import type { Tags } from '../tags.ts'
import { describeService } from './describe.ts'
import { readMark } from './mark.ts'
import { type Newest, newestIn } from './newest.ts'
import { createRemember } from './remembered.ts'
import { mainContainer, type RevisionContent, revisionReader } from './revisions.ts'

/** What a look at the name finds. */
export type Found =
  | { readonly kind: 'absent' }
  /** It is being deleted, for so long, ms. */
  | { readonly kind: 'draining'; readonly since: number }
  /** A service that is not Express Mode's. */
  | { readonly kind: 'classic' | 'no cluster' }
  | FoundExpress

export interface FoundExpress extends Newest {
  readonly kind: 'express'
  readonly service: ExpressService
  /** Of revisions that have no task now, as they were shown before: a revision never changes. */
  readonly remembered: readonly ExpressConfiguration[]
  readonly tags: Tags
  /** All that it runs began so long ago that a deployment which is not listed is forgotten, and not late. */
  readonly isOld: boolean
  /** What the deployments since an unfinished mark bring, by revision. */
  readonly contents: Readonly<Record<string, RevisionContent>>
}

/** One Express service, as the target reads it. */
export interface ExpressApi {
  readonly client: EcsClient
  readonly express: ExpressClient
  readonly at: ServiceAt
  readonly arn: string
  find(context: Context): Promise<Found>
  /** Of the container of a task definition; `undefined` when that is gone. */
  environment(taskDefinition: string, context: Context): Promise<Variables | undefined>
  /** What a task definition has beside the container of Express Mode, in words. */
  companions(taskDefinition: string, context: Context): Promise<readonly string[]>
  /** No value of this environment is shown from now on, nor what a text assigns to one of these names. */
  hide(env: Variables, secretNames: readonly string[]): void
}

/** What another process made a moment ago may not be seen at once (a guess): how long until nothing is taken for nothing, ms. */
const shownWithin = 4_000

interface Named {
  readonly client: EcsClient
  readonly express: ExpressClient
  readonly at: ServiceAt
  /** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html (November 2026). */
  readonly arn: string
  readonly secrets: Secrets
}

export function serviceNamed({ client, express, at, arn, secrets }: Named): ExpressApi {
  let isNew = true
  let drainingSince: number | undefined
  const revisions = revisionReader(client)
  const remember = createRemember()

  const hide = (env: Variables, secretNames: readonly string[]): void => {
    secrets.add(Object.entries(env).flatMap(([name, value]) => (ownNames.includes(name) ? [] : [value])))
    secrets.addNames(secretNames)
  }

  async function lookOnce(context: Context): Promise<Found> {
    const [service, deployments] = await Promise.all([
      describeService({ client, express, at, arn }, context),
      deploymentsOf(client, at, context),
    ])
    if (service === 'classic' || service === 'no cluster') return { kind: service }
    const remembered = remember(service)
    if (service?.status?.statusCode === 'DRAINING') {
      drainingSince ??= context.clock.now()
      return { kind: 'draining', since: context.clock.now() - drainingSince }
    }
    drainingSince = undefined
    if (service === undefined || service.status?.statusCode === 'INACTIVE') return { kind: 'absent' }
    for (const { primaryContainer } of service.activeConfigurations ?? []) {
      const { env, secretNames } = mainContainer(primaryContainer)
      hide(env, secretNames)
    }
    return lookAround({ service, remembered }, deployments, context)
  }

  async function lookAround(
    { service, remembered }: Pick<FoundExpress, 'service' | 'remembered'>,
    listed: readonly Deployment[],
    context: Context,
  ): Promise<FoundExpress> {
    const tags = tagsOf(service.tags)
    const mark = readMark(tags)
    const { head, deployments } = await newestIn(listed, { client, isOurs: isUnfinished(mark) }, context)
    const configurations = service.activeConfigurations ?? []
    const active = new Set(configurations.map(({ serviceRevisionArn }) => serviceRevisionArn))
    const unknown = isUnfinished(mark) ? since(deployments, mark.after).filter(({ target }) => !active.has(target)) : []
    const contents = await Promise.all(
      unknown.map(async ({ target }) => [target, await revisions.content(target, context)] as const),
    )
    const known = contents.flatMap(([target, content]) => (content === undefined ? [] : [[target, content] as const]))
    return {
      kind: 'express',
      service,
      remembered,
      tags,
      deployments,
      isOld: beganLongAgo(
        configurations.map(({ createdAt }) => createdAt),
        context,
      ),
      contents: Object.fromEntries(known),
      ...(head === undefined ? {} : { head }),
    }
  }

  return {
    client,
    express,
    at,
    arn,
    hide,
    find: async (context) => {
      const first = await lookOnce(context)
      if (first.kind !== 'absent' || !isNew) {
        isNew = false
        return first
      }
      isNew = false
      await context.clock.sleep(shownWithin, context.signal)
      return lookOnce(context)
    },
    companions: (taskDefinition, context) => revisions.companions(taskDefinition, context),
    environment: async (taskDefinition, context) => {
      const found = await revisions.container(taskDefinition, context)
      if (found !== undefined) hide(found.env, found.secretNames)
      return found?.env
    },
  }
}
