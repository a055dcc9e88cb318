import type { World } from '../../kernel/types.ts'
import type { CreateContainer } from '../types.ts'
import { createDocker, type Docker, DockerError } from './command.ts'
import type { Host } from './boot.ts'
import { createDockerContainer, grace } from './docker-container.ts'
import { createImages } from './images.ts'
import { clear } from './leftovers.ts'
import { createOwner } from './owner.ts'

export interface EngineSettings {
  /** Of the `docker` command line. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clocks: World['clocks']
  /** ms of real time that a container gets at least, to start and to answer. Default: 10 s */
  readonly patience?: number
  /** What goes wrong with the engine itself. */
  readonly say?: ((line: string) => void) | undefined
}

/** Runs images with the Docker of this machine. */
export interface Engine {
  /** `Docker 28.2.2` */
  readonly name: string
  readonly create: CreateContainer
  /** Stops and removes every container and image that it has made. */
  stop(): Promise<void>
}

/** ms until a Docker that says nothing counts as absent. */
const silence = 5_000

/** `undefined` where no Docker answers. What dead processes have left behind is removed first. */
export async function createDockerEngine({
  environment,
  clocks,
  say,
  patience = 10_000,
}: EngineSettings): Promise<Engine | undefined> {
  const docker = createDocker(environment)
  const version = await versionOf(docker)
  if (version === undefined) return undefined
  const owner = createOwner()
  await clear(docker, owner.isDead, 0)
  const closing = new AbortController()
  const working = new Set<Promise<unknown>>()
  const host: Host = {
    docker,
    load: createImages(docker, owner.name, closing.signal),
    owner: owner.name,
    clocks,
    patience,
    say: say ?? (() => undefined),
    closing: closing.signal,
    track: (work) => {
      const settled = work.then(
        () => undefined,
        () => undefined,
      )
      working.add(settled)
      void settled.then(() => working.delete(settled))
      return work
    },
  }
  return {
    name: `Docker ${version}`,
    create: (settings) => createDockerContainer(host, settings),
    stop: async () => {
      closing.abort()
      await Promise.all(working)
      await clear(docker, (name) => name === owner.name, grace)
    },
  }
}

async function versionOf(docker: Docker): Promise<string | undefined> {
  try {
    return await docker.run(['version', '--format', '{{.Server.Version}}'], { signal: AbortSignal.timeout(silence) })
  } catch (error) {
    if (error instanceof DockerError) return undefined
    throw error
  }
}
