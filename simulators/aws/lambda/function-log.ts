// documented: group `/aws/lambda/NAME`, a stream for each execution environment, START, END and REPORT for each call; written with the
// execution role's own permissions, and made when the first line comes (developer guide, "Sending Lambda function logs to CloudWatch Logs").
import { randomUUID } from 'node:crypto'
import { type Cloud, type LambdaFunction, now, type Version } from './records.ts'

export interface FunctionLog {
  readonly group: string
  readonly stream: string
  readonly write: (lines: readonly string[]) => void
}

export function openLog({ aws, kernel }: Cloud, { place }: LambdaFunction, { name, settings }: Version): FunctionLog {
  const group = settings.LoggingConfig.LogGroup
  const day = new Date(now({ kernel })).toISOString().slice(0, 10).replaceAll('-', '/')
  const stream = `${day}/[${name}]${randomUUID().replaceAll('-', '')}`
  const resource = `arn:${place.partition}:logs:${place.region}:${place.account}:log-group:${group}:log-stream:${stream}`
  const may = () =>
    ['logs:CreateLogStream', 'logs:PutLogEvents'].every((action) => aws.roleMay(settings.Role, { action, resource }))
  return {
    group,
    stream,
    write: (lines) => {
      // documented: CloudWatch Logs takes no empty messages (InputLogEvent).
      const messages = may() ? lines.filter((line) => line !== '') : []
      for (const message of messages) aws.log({ account: place.account, region: place.region, group, stream, message })
    },
  }
}
