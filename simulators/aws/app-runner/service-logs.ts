// documented: groups `/aws/apprunner/NAME/ID/service` and `/application` (developer guide, "Viewing App Runner logs streamed to CloudWatch
// Logs"). observed: streams `events`, `deployment/ID`, `instance/ID`, and the lines (public logs of 2021 to 2026).
import type { Cloud, Service } from './records.ts'

export interface LogSource {
  readonly cloud: Cloud
  readonly service: Service
}

interface Line {
  readonly group: 'service' | 'application'
  readonly stream: string
  readonly message: string
}

export const logEvent = (source: LogSource, text: string): void =>
  write(source, { group: 'service', stream: 'events', message: `[AppRunner] ${text}` })

export const logDeployment = (source: LogSource, deployment: string, text: string): void =>
  write(source, { group: 'service', stream: `deployment/${deployment}`, message: `[AppRunner] ${text}` })

export function logOutput(source: LogSource, instance: string, lines: readonly string[]): void {
  // documented: CloudWatch Logs takes no empty messages (InputLogEvent).
  for (const message of lines.filter((line) => line !== ''))
    write(source, { group: 'application', stream: `instance/${instance}`, message })
}

function write({ cloud, service }: LogSource, { group, stream, message }: Line): void {
  const { account, region } = service.place
  cloud.aws.log({ account, region, group: `/aws/apprunner/${service.name}/${service.id}/${group}`, stream, message })
}
