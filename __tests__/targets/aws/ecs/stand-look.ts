import { DescribeTaskDefinitionCommand, type Service, type TaskDefinition } from '@aws-sdk/client-ecs'
import type { Context } from '../../../../src/core/context.ts'
import { createHttpClient } from '../../../../src/http/client.ts'
import type { Stage } from '../../../support/stage.ts'
import { type Shop, shopService } from './stand-shop.ts'

/** The service as an administrator sees it, without network. */
export function serviceOn({ clouds }: Stage): Service {
  const shown = clouds.aws.ecs.service(shopService)
  if (shown === undefined) throw new Error('the service is not there')
  return shown
}

export const tagsOn = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries((serviceOn(stage).tags ?? []).map(({ key = '', value = '' }) => [key, value]))

/** Statuses of the service's deployments, oldest first. */
export const deploymentsOn = ({ clouds }: Stage): string[] =>
  clouds.aws.ecs
    .deployments(shopService)
    .map((each) => ('status' in each ? String(each.status) : ''))
    .toReversed()

/** What the service's next task would be started from. */
export async function definitionOn(stage: Stage, { operator }: Shop): Promise<TaskDefinition> {
  const { taskDefinition } = serviceOn(stage)
  const asked = new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] })
  const { taskDefinition: found } = await operator.send(asked)
  if (found === undefined) throw new Error(`there is no task definition ${taskDefinition}`)
  return found
}

/** Everything about the service that a way back has to restore, and nothing that changes by itself. */
export function restOn(stage: Stage): unknown {
  const {
    deployments: _,
    events: __,
    runningCount: ___,
    pendingCount: ____,
    currentServiceDeployment: _____,
    currentServiceRevisions: ______,
    tags: _______,
    ...kept
  } = serviceOn(stage)
  return { ...kept, tags: tagsOn(stage) }
}

/** Requests that change something. */
export const isWrite = ({ operation }: { readonly operation: string }): boolean =>
  /^ecs\.(Create|Update|Delete|Register|Deregister|Run|Stop|Continue|Tag|Untag)/.test(operation)

export const writesOn = ({ clouds }: Stage, from = 0): string[] =>
  clouds.kernel.requests
    .slice(from)
    .filter(isWrite)
    .map(({ operation }) => operation.slice('ecs.'.length))

/** What users get: the stand-in container's version, or the status. */
export const usersOf = (stage: Stage, { balancer }: Shop, context: Context): Promise<string> =>
  ask(stage, `https://${balancer.host}/`, context)

export async function ask({ clouds }: Stage, url: string, context: Context): Promise<string> {
  const http = createHttpClient(clouds.environment)
  try {
    // By the clouds' clock, which runs faster than a busy machine.
    const asked = { method: 'GET', url, operation: 'test.ask', timeout: 600_000 }
    const { status, body } = await http.request(asked, context)
    return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
  } finally {
    await http.close()
  }
}
