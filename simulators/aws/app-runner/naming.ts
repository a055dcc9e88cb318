// observed: ids of 32 hexadecimal digits, URLs of ten letters and digits (public logs and configurations, read November 2026).
import { randomBytes, randomUUID } from 'node:crypto'
import type { Partition } from '../types.ts'

/** Where a resource lives. */
export interface Place {
  readonly account: string
  readonly partition: Partition
  readonly region: string
}

/** `service/shop/…` → `arn:aws:apprunner:us-east-1:111122223333:service/shop/…` */
export const arnIn = ({ account, partition, region }: Place, path: string): string =>
  `arn:${partition}:apprunner:${region}:${account}:${path}`

export const isIn = (place: Place, arn: string): boolean => arn.startsWith(arnIn(place, ''))

/** 32 hexadecimal digits. */
export const newId = (): string => randomUUID().replaceAll('-', '')

const letters = 'abcdefghijklmnopqrstuvwxyz23456789'

/** `k3vx7q2mpa.us-east-1.awsapprunner.com` */
export const newHost = ({ region }: Place): string =>
  `${[...randomBytes(10)].map((byte) => letters[byte % letters.length]).join('')}.${region}.awsapprunner.com`
