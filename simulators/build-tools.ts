import { execFile } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

type Environment = Readonly<Record<string, string | undefined>>

const run = promisify(execFile)

const tools = [
  ['docker', ['buildx', 'version'], 'docker buildx'],
  ['git', ['--version'], 'git'],
] as const

/** What an image cannot be built for the lack of on this machine. */
export async function lackingToBuild(env: Environment): Promise<string | undefined> {
  for (const [program, parameters, name] of tools) {
    const runs = await run(program, [...parameters], { env }).then(
      () => true,
      () => false,
    )
    if (!runs) return name
  }
  return undefined
}

/**
 * What a job on this machine builds with: the user's Docker and its plugins. The sign-ins of Docker Hub and ECR Public are asked directly,
 * as the builder does with the registries themselves: base images come from the real ones, and not from the local clouds.
 */
export function buildEnvironment(env: Environment): Record<string, string> {
  const own = Object.entries(env).filter(([name]) => /^(PATH|DOCKER_.*|BUILDX_.*|XDG_RUNTIME_DIR)$/.test(name))
  const given = own.filter((entry): entry is [string, string] => entry[1] !== undefined)
  const base = { DOCKER_CONFIG: join(env['HOME'] ?? homedir(), '.docker'), NO_PROXY: 'auth.docker.io,public.ecr.aws' }
  return { ...base, ...Object.fromEntries(given) }
}
