import type { AwsConnection } from '../../aws/connection.ts'
import type { Ecr } from '../../aws/ecr.ts'
import type { CloudTools, OpenTarget } from '../cloud.ts'
import type { AmazonPlace } from '../../aws/place.ts'

/** What a platform's service is opened with, in one region. */
export interface ServiceTools {
  readonly place: AmazonPlace
  readonly account: string
  readonly tools: CloudTools
  readonly connection: AwsConnection
  readonly ecr: Ecr
  /** Logs from before this are not ours, ms since the epoch. */
  readonly since: number
}

/** What a platform knows of its target; the rest is the same on all of them. */
export interface AmazonService extends Pick<OpenTarget, 'target' | 'platform' | 'alternatives' | 'runsFrom'> {
  close(): void
}

/** Each platform's `open.ts` has one, as `openService`. */
export type OpenService = (tools: ServiceTools) => AmazonService
