import { TandemError } from '../core/errors.ts'
import { docker, type DockerTools, lastWords } from './docker.ts'
import { attributes } from './arguments.ts'
import type { Environment } from './environment.ts'
import { type InspectedBuilder, inspectBuilder } from './inspect.ts'

/** Makes a builder in a container of its own and starts it. It does not become the user's current one. */
export async function makeBuilder(name: string, tools: DockerTools): Promise<InspectedBuilder> {
  const options = proxies(tools.environment).flatMap((each) => ['--driver-opt', each])
  const args = ['buildx', 'create', '--name', name, '--driver', 'docker-container', ...options, '--bootstrap']
  const finished = await docker({ args }, tools)
  if (finished.code === 0) return inspectBuilder(name, tools)
  throw new TandemError('build', `buildx cannot make a builder of its own: ${lastWords(finished)}`, {
    hint: 'It runs the image moby/buildkit in a container, which must be pulled: see that the runner reaches Docker Hub, or set up a builder with docker/setup-buildx-action before this step.',
  })
}

/** Removes it with all that it keeps; that it is not there any more is fine. */
export async function removeBuilder(name: string, tools: DockerTools): Promise<void> {
  const finished = await docker({ args: ['buildx', 'rm', '--force', name] }, tools)
  // There is no code for it; the words are those of November 2026 (docker/buildx, store/storeutil).
  if (finished.code === 0 || /no builder .* found/u.test(finished.stderr)) return
  throw new TandemError('build', `the builder ${name} cannot be removed: ${lastWords(finished)}`, {
    hint: `Remove it by hand: docker buildx rm ${name}`,
  })
}

/**
 * A container does not inherit our proxies, and the builder pulls the base images. One with a password stays out, since
 * arguments are for all to see, and one on this machine, which a container does not reach.
 */
const proxies = (environment: Environment): string[] =>
  ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => {
    const value = environment[name] ?? environment[name.toLowerCase()]
    const isUsable = value !== undefined && value !== '' && !/@|\blocalhost\b|\b127\.|\[::1\]/u.test(value)
    return isUsable ? [attributes({ [`env.${name}`]: value })] : []
  })
