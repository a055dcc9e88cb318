import type { OperationSummary } from '../../../aws/app-runner-types.ts'

/** Something that App Runner does, or has done, with a service. */
export interface Operation {
  readonly id: string
  /** `UPDATE_SERVICE` … */
  readonly type: string
  readonly status: string
  /** ms since the epoch; for people and logs only. */
  readonly started?: number
}

export const readOperation = ({ Id, Type, Status, StartedAt }: OperationSummary): Operation => ({
  id: Id ?? '',
  type: Type ?? '',
  status: Status ?? '',
  ...(StartedAt === undefined ? {} : { started: StartedAt.getTime() }),
})

/** OperationStatus (API reference, November 2026). */
const ended: readonly string[] = ['SUCCEEDED', 'FAILED', 'ROLLBACK_SUCCEEDED', 'ROLLBACK_FAILED']
export const hasEnded = ({ status }: Operation): boolean => ended.includes(status)
export const hasFailed = (operation: Operation): boolean => hasEnded(operation) && operation.status !== 'SUCCEEDED'
/** Ended badly, or on its way back. */
export const isFailing = (operation: Operation): boolean =>
  hasFailed(operation) || operation.status === 'ROLLBACK_IN_PROGRESS'

const deploying: readonly string[] = ['CREATE_SERVICE', 'UPDATE_SERVICE', 'START_DEPLOYMENT']

/** The deployment that serves: what the console shows by this id. */
export const lastDeployment = (newestFirst: readonly Operation[]): Operation | undefined =>
  newestFirst.find(({ type, status }) => status === 'SUCCEEDED' && deploying.includes(type))

/** Those that came after a mark was written, newest first. A list may show them late, and shows no more than a page. */
export function since(newestFirst: readonly Operation[], after: string | undefined): readonly Operation[] {
  const at = newestFirst.findIndex(({ id }) => id === after)
  return at === -1 ? newestFirst : newestFirst.slice(0, at)
}

const words: Readonly<Record<string, string>> = {
  CREATE_SERVICE: 'the creation',
  UPDATE_SERVICE: 'an update',
  START_DEPLOYMENT: 'a deployment',
  PAUSE_SERVICE: 'a pause',
  RESUME_SERVICE: 'a resumption',
  DELETE_SERVICE: 'a deletion',
}

/** `an update (operation 3f0c…)` */
export const describeOperation = ({ type, id }: Operation): string =>
  `${words[type] ?? 'an operation'} (operation ${id})`
