import { join } from 'node:path'
import type { BuildRequest } from '../../src/build/request.ts'

export const noSecrets: Readonly<Record<string, string>> = {}

/** A build of two platforms in this workspace, with nothing special about it. */
export const aRequest = (workspace: string, changed: Partial<BuildRequest> = {}): BuildRequest => ({
  context: workspace,
  dockerfile: join(workspace, 'Dockerfile'),
  args: {},
  secrets: noSecrets,
  platforms: ['linux/amd64', 'linux/arm64'],
  cache: { kind: 'off' },
  labels: {},
  annotations: {},
  attest: { provenance: false, sbom: false },
  createdAt: 1_700_000_000,
  folder: join(workspace, '.scratch'),
  workspace,
  ...changed,
})
