// documented: ARNs of clusters, services, tasks and task definitions (developer guide, "Account settings"); of service deployments with an
// id of 21 characters and of service revisions with a number (developer guide, "Stopping service deployments", copy of November 2026);
// hook ids `ecs-pause-…` (developer guide, "Continuing service deployments"). observed: `ecs-svc/` and 19
// digits (public answers of DescribeServices).
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Partition } from '../types.ts'

/** Where a resource lives. */
export interface Place {
  readonly account: string
  readonly partition: Partition
  readonly region: string
}

/** `service/default/shop` → `arn:aws:ecs:us-east-1:111122223333:service/default/shop` */
export const arnIn = ({ account, partition, region }: Place, path: string): string =>
  `arn:${partition}:ecs:${region}:${account}:${path}`

export const isIn = (place: Place, arn: string): boolean => arn.startsWith(arnIn(place, ''))

/** 32 hexadecimal digits. */
export const newId = (): string => randomUUID().replaceAll('-', '')

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'

const text = (length: number): string => [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('')

/** The last part of a service deployment's ARN. */
export const newDeploymentId = (): string => text(21)

export const newHookId = (): string => `ecs-pause-${text(43)}`

/** Nineteen digits. */
export const newNumber = (): string =>
  `${randomInt(1_000_000_000, 10_000_000_000)}${randomInt(100_000_000, 1_000_000_000)}`

/** What follows the last slash of an ARN, or the whole of a name. */
export const lastPart = (arnOrName: string): string => arnOrName.split('/').at(-1) ?? ''
