import type { Reply } from '../../kernel/types.ts'
import { type Asked, refuse, textOf } from '../json-api.ts'
import { readModel } from '../model.ts'
import type { AwsState } from '../types.ts'
import type { Group, GroupName, LogStore } from './log-store.ts'

export interface LogsParts {
  readonly state: Pick<AwsState, 'kernel' | 'authenticate' | 'permit' | 'accounts'>
  readonly store: LogStore
}

export const model = readModel('logs.json')

export type Found = { readonly group: Group } | { readonly refused: Reply }

export const siteOf = ({ account, region }: Asked, group: string): GroupName => ({ account, region, group })

const streamActions = ['GetLogEvents', 'PutLogEvents', 'CreateLogStream']

/** Permission first: one who may not read a group is not told whether it exists. */
export function findGroup({ state, store }: LogsParts, asked: Asked, action: string): Found {
  const identifier = textOf(asked.input, 'logGroupIdentifier')
  const name = textOf(asked.input, 'logGroupName') ?? identifier?.split(':log-group:').at(-1)?.replace(/:\*$/, '')
  if (name === undefined)
    return {
      refused: refuse(model, 'InvalidParameterException', 'LogGroupName or LogGroupIdentifier must be specified'),
    }
  const { partition, region, account } = asked
  const stream = streamActions.includes(action) ? (textOf(asked.input, 'logStreamName') ?? '') : ''
  const resource = `arn:${partition}:logs:${region}:${account}:log-group:${name}:log-stream:${stream}`
  const denied = state.permit(asked.caller, { action: `logs:${action}`, resource })
  if (denied) return { refused: denied }
  const group = store.find(siteOf(asked, name))
  if (group) return { group }
  return { refused: refuse(model, 'ResourceNotFoundException', 'The specified log group does not exist.') }
}

export const badToken = refuse(model, 'InvalidParameterException', 'The specified nextToken is invalid.')
