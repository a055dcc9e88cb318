import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Action } from './action.ts'
import type { Clouds } from './clouds.ts'
import { settleAll } from './core/prepare.ts'
import { targetKey } from './core/target.ts'
import type { DeliveredImage } from './core/unit.ts'
import {
  combineCredentials,
  type CredentialSource,
  credentialsFor,
  dockerConfigCredentials,
} from './image/credentials.ts'
import { deliver } from './image/deliver.ts'
import { requirePlatform } from './image/platform.ts'
import { parseReference } from './image/reference.ts'
import { createRegistries, type Registries } from './image/registry.ts'
import { resolveImage } from './image/resolve.ts'
import type { Settings } from './settings/settings.ts'
import type { OpenTarget } from './targets/cloud.ts'

/** The image that is released: where it is, and where each target will find it. */
export interface Artifact {
  readonly source: DeliveredImage
  /** The image as this target is to run it. Known before it is delivered. */
  imageFor(target: OpenTarget): DeliveredImage
  /** Brings it to every registry that a target needs, side by side; by digest. */
  deliver(): Promise<void>
}

/** Resolves the image once, and checks that every target can run it. */
export async function openArtifact(settings: Settings, clouds: Clouds, action: Action): Promise<Artifact> {
  const registries = await registriesFor(settings, clouds, action)
  const source = await resolveImage(settings.image, registries, action.context)
  for (const { platform } of clouds.targets) requirePlatform(source, platform)
  const repositoryFor = (target: OpenTarget): string =>
    target.runsFrom(hostOf(source.repository)) ? source.repository : target.imageRepository
  return {
    source,
    imageFor: (target) => ({ ...source, repository: repositoryFor(target) }),
    deliver: async () => {
      await settleAll(
        clouds.targets.map((target) => deliverTo(target, { source, to: repositoryFor(target), registries }, action)),
      )
    },
  }
}

const hostOf = (repository: string): string => repository.slice(0, repository.indexOf('/'))

async function deliverTo(
  openTarget: OpenTarget,
  { source, to, registries }: { source: DeliveredImage; to: string; registries: Registries },
  { context }: Action,
): Promise<void> {
  const log = context.log.about(targetKey(openTarget.target.id))
  if (to === source.repository) return log.info(`Runs the image from where it is, ${to}`)
  const inner = { ...context, log }
  await openTarget.prepareImageRepository(inner)
  await deliver({ from: source.repository, to, digest: source.digest, registries }, inner)
}

/** The clouds' own registries, the login that was given, what `docker login` has left, and GitHub's packages. */
async function registriesFor(settings: Settings, clouds: Clouds, action: Action): Promise<Registries> {
  const sources: CredentialSource[] = clouds.all.map(({ credentials }) => credentials)
  const { host } = parseReference(settings.image)
  if (settings.registry !== undefined) sources.push(credentialsFor(host, settings.registry))
  const config = await readDockerConfig(action)
  if (config !== undefined) sources.push(dockerConfigCredentials(config))
  if (settings.githubToken !== undefined) {
    // The job's token reads what its repository may; a public image of anybody else needs none.
    const job = { username: action.run.actor || 'token', password: settings.githubToken, optional: true }
    sources.push(credentialsFor('ghcr.io', job))
  }
  return createRegistries({ http: action.http, credentials: known(combineCredentials(...sources), action) })
}

/** Whatever is offered to a registry is not shown, not even as the header that carries it. */
const known =
  (source: CredentialSource, { secrets }: Action): CredentialSource =>
  async (host, context) => {
    const found = await source(host, context)
    if (found !== undefined) secrets.add([found.password, `${found.username}:${found.password}`])
    return found
  }

async function readDockerConfig({ environment, context }: Action): Promise<string | undefined> {
  const folder = environment['DOCKER_CONFIG'] ?? join(environment['HOME'] ?? homedir(), '.docker')
  try {
    return await readFile(join(folder, 'config.json'), 'utf8')
  } catch {
    context.log.debug(`No Docker configuration in ${folder}`)
    return undefined
  }
}
