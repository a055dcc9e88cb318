import { regionOfArn } from '../../../aws/endpoints.ts'
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
  /** `EssentialContainerExited`, `UserInitiated`, `SpotInterruption` … */
  readonly stopCode?: string
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
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
    ...(reasons.length === 0 ? {} : { reason: [...new Set(reasons)].join('; ') }),
  }
}

export const isRunning = ({ status }: Command): boolean => status !== 'STOPPED'
export const hasSucceeded = (command: Command): boolean =>
  !isRunning(command) && command.exitCode === 0 && !wasStopped(command)

/** By somebody, or by AWS: a program that ends in good order when it is told to has the exit code 0 as well. */
const wasStopped = ({ stopCode = ownEnd }: Command): boolean => stopCode !== ownEnd
const ownEnd = 'EssentialContainerExited'

/** Nobody but its owner knows whether it may be stopped half-way. */
export function describeCommand({ arn, status }: Command, service: string): string {
  const cluster = service.split('/').at(-2) ?? 'default'
  return `the release command is ${status} (to stop it: aws ecs stop-task --region ${regionOfArn(service)} --cluster ${cluster} --task ${shortName(arn)})`
}

export function whyFailed(command: Command): string {
  const { exitCode, stopCode, reason = 'no reason given' } = command
  if (exitCode === undefined) return `the release command never ran: ${reason}`
  if (wasStopped(command)) return `the release command was stopped before its end (${stopCode}: ${reason})`
  return `the release command ended with exit code ${exitCode} (${reason})`
}
