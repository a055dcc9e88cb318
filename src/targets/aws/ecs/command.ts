import type { Task } from '../../../aws/ecs-types.ts'
import { hashOf } from '../../../core/hash.ts'
import { shortName } from '../ecs-deployment/deployment.ts'

/** The one task that runs the release's command. */
export interface Command {
  readonly arn: string
  /** `PROVISIONING` … `STOPPED` */
  readonly status: string
  /** Of the container that is released; absent when it never ran. */
  readonly exitCode?: number
  /** ECS's own words. */
  readonly reason?: string
}

/** Of a service and a release, for `startedBy` and `clientToken`: whoever asks again gets the same task. At most 64 of `[a-z0-9-]`. */
export const commandToken = (release: string, service: string): string => `tandem-${release}-${hashOf(service)}`

export function readCommand(tasks: readonly Task[], container: string | undefined): Command | undefined {
  const task = tasks.toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))[0]
  if (task === undefined) return undefined
  const ran = task.containers?.find(({ name }) => name === container)
  const reasons = [task.stoppedReason, ran?.reason].filter((each) => each !== undefined && each !== '')
  return {
    arn: task.taskArn ?? '',
    status: task.lastStatus ?? '',
    ...(ran?.exitCode === undefined ? {} : { exitCode: ran.exitCode }),
    ...(reasons.length === 0 ? {} : { reason: [...new Set(reasons)].join('; ') }),
  }
}

export const isRunning = ({ status }: Command): boolean => status !== 'STOPPED'
export const hasSucceeded = (command: Command): boolean => !isRunning(command) && command.exitCode === 0

/** Nobody but its owner knows whether it may be stopped half-way. */
export function describeCommand({ arn, status }: Command, service: string): string {
  const cluster = service.split('/').at(-2) ?? 'default'
  return `the release command is ${status} (to stop it: aws ecs stop-task --cluster ${cluster} --task ${shortName(arn)})`
}

export function whyFailed({ exitCode, reason = 'no reason given' }: Command): string {
  return exitCode === undefined
    ? `the release command never ran: ${reason}`
    : `the release command ended with exit code ${exitCode} (${reason})`
}
