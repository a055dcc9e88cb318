// documented: resource type and labels as gcloud 528 filters by them. observed: `run.googleapis.com/varlog/system` and
// `Container called exit(1).` (public logs, read November 2026). guess: severities.
import type { LogEntry } from '../types.ts'
import type { Cloud, Revision, Service } from './records.ts'

export interface LogSource {
  readonly cloud: Cloud
  readonly service: Service
  readonly revision: Revision
}

export function logOutput(source: LogSource, lines: readonly string[]): void {
  for (const line of lines) write(source, { severity: 'DEFAULT', text: line, log: 'run.googleapis.com%2Fstdout' })
}

export function logSystem(source: LogSource, severity: LogEntry['severity'], text: string): void {
  write(source, { severity, text, log: 'run.googleapis.com%2Fvarlog%2Fsystem' })
}

export const logExit = (source: LogSource, exitCode: number): void =>
  logSystem(source, 'WARNING', `Container called exit(${exitCode}).`)

interface Line {
  readonly severity: LogEntry['severity']
  readonly text: string
  readonly log: string
}

function write({ cloud, service, revision }: LogSource, { severity, text, log }: Line): void {
  const { project, location, service: name } = service.address
  cloud.google.log({
    project,
    resourceType: 'cloud_run_revision',
    resourceLabels: {
      project_id: project,
      location,
      service_name: name,
      configuration_name: name,
      revision_name: revision.name,
    },
    severity,
    text,
    logName: `projects/${project}/logs/${log}`,
  })
}
