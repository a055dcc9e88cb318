import { TandemError } from '../core/errors.ts'
import { docker, type DockerTools, lastWords } from './docker.ts'

/** The first with all that is used here: `--progress rawjson` and `--annotation` are younger than 0.12 had them whole. */
const oldestBuildx = '0.13.0'
/** The first that knows `rewrite-timestamp` (BuildKit docs/build-repro.md, November 2026). */
const oldestBuildKit = '0.13.0'
/** The first that speak with GitHub’s present cache service (docker/build-push-action, issue of April 2025). */
export const cacheService = { buildx: '0.21.0', buildKit: '0.20.0' }

const wayOut = 'Put docker/setup-buildx-action before this step: it installs the newest buildx.'

/** buildx's version as it gives it, without the `v`. It must be there, and new enough. */
export async function needBuildx(tools: DockerTools): Promise<string> {
  const finished = await docker({ args: ['buildx', 'version'] }, tools)
  if (finished.code !== 0) {
    throw new TandemError('build', `Docker is here without buildx, which builds the image: ${lastWords(finished)}`, {
      hint: wayOut,
    })
  }
  if (/\b(?:podman|buildah)\b/iu.test(`${finished.stdout} ${finished.stderr}`)) {
    throw new TandemError('build', `"docker" is Podman here (${lastWords(finished)}), which has no BuildKit`, {
      hint: 'Run the job where Docker with buildx is installed, or build the image in a job before and give its name as "image".',
    })
  }
  // `github.com/docker/buildx v0.13.1 788433953af1…`; distributions leave out the `v`.
  const version = finished.stdout.trim().split(/\s+/u)[1]?.replace(/^v/u, '') ?? ''
  if (isOlder(version, oldestBuildx)) {
    throw new TandemError('build', `buildx ${version} is too old: ${oldestBuildx} or newer is needed`, { hint: wayOut })
  }
  return version
}

/** Whether a builder’s BuildKit lacks what is asked of it; one that does not say its version is tried. */
export const isOldBuildKit = (version: string | undefined): boolean => isOlder(version ?? '', oldestBuildKit)

/** False where the version is not known; a build from source calls itself 0.0.0. */
export function isOlder(version: string, than: string): boolean {
  const [given, least] = [numbers(version), numbers(than)]
  if (given === undefined || least === undefined || given.every((each) => each === 0)) return false
  const differing = given.findIndex((each, index) => each !== least[index])
  return differing >= 0 && (given[differing] ?? 0) < (least[differing] ?? 0)
}

function numbers(version: string): number[] | undefined {
  const found = /^v?(\d+)\.(\d+)(?:\.(\d+))?/u.exec(version)
  return found?.slice(1).map((each) => Number(each ?? 0))
}
