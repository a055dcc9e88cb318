import type { Answer } from './fake-docker.ts'

export const version = (buildx: string): Answer => ({
  to: ['buildx', 'version'],
  stdout: `github.com/docker/buildx ${buildx} 788433953af10f2a698f5c07611dddce2e2c7c7a\n`,
})

interface Inspected {
  readonly name?: string
  readonly driver?: string
  readonly buildKit?: string
  readonly platforms?: string
  readonly snapshotter?: boolean
}

/** What `docker buildx inspect` prints; shortened from that of buildx 0.38.2. */
export const inspection = ({
  name = 'default',
  driver = 'docker-container',
  buildKit = 'v0.27.1',
  platforms = 'linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/arm64, linux/386',
  snapshotter = true,
}: Inspected = {}): string => `Name:          ${name}
Driver:        ${driver}
Last Activity: 2026-11-25 21:31:23 +0000 UTC

Nodes:
Name:             ${name}0
Endpoint:         unix:///var/run/docker.sock
Status:           running
BuildKit version: ${buildKit}
Platforms:        ${platforms}
Labels:
 org.mobyproject.buildkit.worker.executor:         oci
 org.mobyproject.buildkit.worker.hostname:         3f2a
${snapshotter ? ' org.mobyproject.buildkit.worker.snapshotter:      overlayfs\n' : ''}GC Policy rule#0:
 All:            false
 Filters:        type==source.local type==exec.cachemount type==source.git.checkout
 Keep Duration:  48h0m0s
`

export const inspected = (builder: Inspected = {}): Answer => ({
  to: ['buildx', 'inspect', '--bootstrap', ...(builder.name === undefined ? [] : [builder.name])],
  stdout: inspection(builder),
})

/** That of a daemon without the containerd image store, as it is on older runners. */
export const plainDocker: Answer = {
  to: ['buildx', 'inspect', '--bootstrap'],
  stdout: inspection({
    driver: 'docker',
    platforms: 'linux/amd64, linux/386',
    buildKit: 'v0.8+unknown',
    snapshotter: false,
  }),
}
